#include <gumbo.h>
#include <setjmp.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>

// gumbo frees a tree by recursion, which a deep page turns into a stack overflow, and has no limit
// on memory, which a page that leaves thousands of elements open multiplies. So it is given memory
// that is counted and that is freed as a list.

/// One piece of memory that gumbo was given, in the list of all.
struct argue_gumbo_piece {
  struct argue_gumbo_piece *before, *after;
  size_t size;
  // Keeps what follows aligned for every type.
  size_t reserved;
};

/// All memory of one parse.
struct argue_gumbo_memory {
  struct argue_gumbo_piece *last;
  size_t left;
  jmp_buf exit;
};

static inline void *argue_gumbo_allocate(void *userdata, size_t size) {
  struct argue_gumbo_memory *memory = (struct argue_gumbo_memory *)userdata;
  size_t whole = size + sizeof(struct argue_gumbo_piece);
  struct argue_gumbo_piece *piece = NULL;
  if (whole > size && whole <= memory->left) piece = (struct argue_gumbo_piece *)malloc(whole);
  // gumbo doesn't expect to be refused, so it is left behind; its memory is freed below.
  if (piece == NULL) longjmp(memory->exit, 1);
  memory->left -= whole;
  piece->size = whole;
  piece->before = memory->last;
  piece->after = NULL;
  if (memory->last != NULL) memory->last->after = piece;
  memory->last = piece;
  return piece + 1;
}

static inline void argue_gumbo_deallocate(void *userdata, void *data) {
  struct argue_gumbo_memory *memory = (struct argue_gumbo_memory *)userdata;
  if (data == NULL) return;
  struct argue_gumbo_piece *piece = (struct argue_gumbo_piece *)data - 1;
  memory->left += piece->size;
  if (piece->before != NULL) piece->before->after = piece->after;
  if (piece->after != NULL) piece->after->before = piece->before;
  if (memory->last == piece) memory->last = piece->before;
  free(piece);
}

/// Frees all memory of a parse, the tree included.
static inline void argue_gumbo_release(struct argue_gumbo_memory *memory) {
  if (memory == NULL) return;
  struct argue_gumbo_piece *piece = memory->last;
  while (piece != NULL) {
    struct argue_gumbo_piece *before = piece->before;
    free(piece);
    piece = before;
  }
  free(memory);
}

/// Makes memory for one parse of at most so many bytes; NULL where there is none.
static inline struct argue_gumbo_memory *argue_gumbo_new_memory(size_t limit) {
  struct argue_gumbo_memory *memory =
      (struct argue_gumbo_memory *)malloc(sizeof(struct argue_gumbo_memory));
  if (memory != NULL) {
    memory->last = NULL;
    memory->left = limit;
  }
  return memory;
}

/// Parses a page; NULL where the memory doesn't suffice.
static inline GumboOutput *argue_gumbo_parse(
    struct argue_gumbo_memory *memory, const char *bytes, size_t count) {
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = argue_gumbo_allocate;
  options.deallocator = argue_gumbo_deallocate;
  options.userdata = memory;
  // Every error holds a copy of the open elements.
  options.max_errors = 0;
  if (setjmp(memory->exit) != 0) return NULL;
  return gumbo_parse_with_options(&options, bytes, count);
}

static inline bool argue_gumbo_is_element(const GumboNode *node) {
  return node->type == GUMBO_NODE_ELEMENT;
}

static inline bool argue_gumbo_is_text(const GumboNode *node) {
  return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_CDATA ||
         node->type == GUMBO_NODE_WHITESPACE;
}

// Swift copies a union to look into it, so these look for it.

static inline GumboTag argue_gumbo_tag(const GumboNode *node) { return node->v.element.tag; }

static inline bool argue_gumbo_is_html(const GumboNode *node) {
  return node->v.element.tag_namespace == GUMBO_NAMESPACE_HTML;
}

static inline unsigned argue_gumbo_count(const GumboNode *node) {
  return node->v.element.children.length;
}

static inline const GumboNode *argue_gumbo_child(const GumboNode *node, unsigned place) {
  return (const GumboNode *)node->v.element.children.data[place];
}

static inline const char *argue_gumbo_text(const GumboNode *node) { return node->v.text.text; }

/// The value of an attribute; NULL where there is none.
static inline const char *argue_gumbo_attribute(const GumboNode *node, const char *name) {
  const GumboAttribute *attribute = gumbo_get_attribute(&node->v.element.attributes, name);
  return attribute == NULL ? NULL : attribute->value;
}
