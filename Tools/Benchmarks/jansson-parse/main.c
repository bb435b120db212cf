/* Parses a JSON file with jansson and frees it: what reading a map is compared with.

     jansson-parse FILE

   Prints the CPU seconds of parsing and freeing and the process's peak memory as JSON. */

#include <jansson.h>
#include <stdio.h>
#include <time.h>

static double cpu_seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* Not getrusage: its peak includes what the process that started this one had in memory. */
static long peak_kib(void) {
  FILE *status = fopen("/proc/self/status", "r");
  char line[256];
  long peak = -1;
  while (status != NULL && fgets(line, sizeof line, status) != NULL) {
    if (sscanf(line, "VmHWM: %ld", &peak) == 1) {
      break;
    }
  }
  if (status != NULL) {
    fclose(status);
  }
  return peak;
}

int main(int count, char **arguments) {
  if (count != 2) {
    fprintf(stderr, "usage: jansson-parse FILE\n");
    return 64;
  }
  double start = cpu_seconds();
  json_error_t error;
  json_t *root = json_load_file(arguments[1], 0, &error);
  if (root == NULL) {
    fprintf(stderr, "%s:%d:%d: %s\n", arguments[1], error.line, error.column, error.text);
    return 65;
  }
  json_decref(root);
  double seconds = cpu_seconds() - start;
  printf("{\"seconds\": %.6f, \"peakKiB\": %ld}\n", seconds, peak_kib());
  return 0;
}
