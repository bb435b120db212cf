#ifndef ARGUE_CJANSSON_SHIM_H
#define ARGUE_CJANSSON_SHIM_H

#include <jansson.h>

// json_decref is a static inline that Swift imports; the error's code is kept in the last byte of
// its text, which json_error_code reads. Both are repeated here under names that say so, because
// Swift imports neither macros nor arrays of characters conveniently.

static inline void argue_json_release(json_t *json) { json_decref(json); }

static inline int argue_json_type(const json_t *json) { return (int)json_typeof(json); }

static inline int argue_json_error_code(const json_error_t *error) {
  return (int)json_error_code(error);
}

static inline const char *argue_json_error_text(const json_error_t *error) { return error->text; }

#endif
