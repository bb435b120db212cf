#ifndef ARGUE_CLIBFUZZER_SHIM_H
#define ARGUE_CLIBFUZZER_SHIM_H

#include <stddef.h>
#include <stdint.h>

// libFuzzer and LeakSanitizer define these; the toolchain has no header for them.

// Changes bytes in place, to at most `max_size` of them, and answers how many there are then.
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max_size);

// Runs the fuzzer with a program's arguments: what libFuzzer's own `main` does.
int LLVMFuzzerRunDriver(
  int *argc, char ***argv, int (*test_one_input)(const uint8_t *data, size_t size));

// What is allocated between the two is no leak, whoever holds it.
void __lsan_disable(void);
void __lsan_enable(void);

#endif
