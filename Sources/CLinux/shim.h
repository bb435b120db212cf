/* Calls of Linux whose declarations the C library shows only to those who ask for GNU's extensions. */
#ifdef __linux__
#include <features.h>

int syncfs(int descriptor);

#ifdef __GLIBC__
int renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path,
              unsigned int flags);
#endif
#endif
