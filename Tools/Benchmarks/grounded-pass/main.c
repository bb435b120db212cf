// The least that a solver has to do for SE-GR: read `p af`, label, print. Nothing is checked; this is
// the yardstick that `Tools/Benchmarks/solve` measures others with.
#include <stdio.h>
#include <stdlib.h>

static char *text, *place;

static int number(void) {
  while (*place && (*place < '0' || *place > '9')) {
    if (*place == '#') while (*place && *place != '\n') place++;
    else place++;
  }
  if (!*place) return 0;
  int value = 0;
  while (*place >= '0' && *place <= '9') value = value * 10 + (*place++ - '0');
  return value;
}

int main(int count, char **arguments) {
  FILE *file = count > 1 ? fopen(arguments[1], "rb") : NULL;
  if (!file) return 66;
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  place = text = malloc(size + 1);
  if (fread(text, 1, size, file) != (size_t)size) return 74;
  text[size] = 0;
  int n = number(), room = 1024, attacks = 0;
  int *from = malloc(room * sizeof(int)), *to = malloc(room * sizeof(int));
  for (int attacker; (attacker = number()); attacks++) {
    if (attacks == room) {
      room *= 2;
      from = realloc(from, room * sizeof(int));
      to = realloc(to, room * sizeof(int));
    }
    from[attacks] = attacker;
    to[attacks] = number();
  }
  int *start = calloc(n + 2, sizeof(int)), *row = malloc((attacks + 1) * sizeof(int));
  int *open = calloc(n + 1, sizeof(int)), *waiting = malloc((n + 1) * sizeof(int));
  char *label = calloc(n + 1, 1);
  for (int i = 0; i < attacks; i++) start[from[i] + 1]++, open[to[i]]++;
  for (int i = 1; i <= n + 1; i++) start[i] += start[i - 1];
  for (int i = 0; i < attacks; i++) row[start[from[i]]++] = to[i];
  for (int i = n + 1; i > 0; i--) start[i] = start[i - 1];
  start[0] = 0;
  int top = 0;
  for (int i = 1; i <= n; i++) if (!open[i]) label[i] = 1, waiting[top++] = i;
  while (top) {
    int accepted = waiting[--top];
    for (int i = start[accepted]; i < start[accepted + 1]; i++) {
      int rejected = row[i];
      if (label[rejected]) continue;
      label[rejected] = 2;
      for (int j = start[rejected]; j < start[rejected + 1]; j++) {
        int relieved = row[j];
        if (!label[relieved] && !--open[relieved]) label[relieved] = 1, waiting[top++] = relieved;
      }
    }
  }
  char *out = malloc((size_t)n * 11 + 3), *end = out;
  *end++ = 'w';
  for (int i = 1; i <= n; i++) {
    if (label[i] != 1) continue;
    char digits[11];
    int length = 0;
    for (int rest = i; rest; rest /= 10) digits[length++] = '0' + rest % 10;
    *end++ = ' ';
    while (length) *end++ = digits[--length];
  }
  *end++ = '\n';
  fwrite(out, 1, end - out, stdout);
  return 0;
}
