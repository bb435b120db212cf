// What Embedded Swift asks the system for, beside what wasi-libc has.

#include <stddef.h>
#include <stdint.h>

// The one thing that JavaScript has to give: random bytes, which Swift's dictionaries begin with.
__attribute__((import_module("argue"), import_name("random"))) void argue_random(void *, size_t);

void arc4random_buf(void *buffer, size_t count) { argue_random(buffer, count); }

// Nobody reads what would be printed before a trap.
int putchar(int character) { return character; }

// The product of two 128-bit numbers, the one helper of the compiler's that is called; wasi-libc
// leaves it to the compiler's own library.
typedef struct {
  uint64_t low, high;
} Wide;

static Wide product(uint64_t a, uint64_t b) {
  const uint64_t mask = 0xFFFFFFFF;
  uint64_t low = (a & mask) * (b & mask);
  uint64_t middle = (a >> 32) * (b & mask) + (low >> 32);
  uint64_t other = (a & mask) * (b >> 32) + (middle & mask);
  return (Wide){(other << 32) | (low & mask),
                (a >> 32) * (b >> 32) + (middle >> 32) + (other >> 32)};
}

Wide __multi3(uint64_t a_low, uint64_t a_high, uint64_t b_low, uint64_t b_high) {
  Wide result = product(a_low, b_low);
  result.high += a_low * b_high + a_high * b_low;
  return result;
}
