/* Parses each line of a file with jansson and throws away what comes of it: what others are measured by. */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

int main(int count, char **arguments) {
  FILE *file = count == 2 ? fopen(arguments[1], "r") : NULL;
  char *line = NULL;
  size_t room = 0, parsed = 0;
  ssize_t length;
  if (!file) return 66;
  while ((length = getline(&line, &room, file)) > 0) {
    json_t *value = json_loadb(line, (size_t)length, 0, NULL);
    parsed += value != NULL;
    json_decref(value);
  }
  printf("%zu\n", parsed);
  free(line);
  return fclose(file);
}
