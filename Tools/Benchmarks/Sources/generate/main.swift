// Writes a bilingual map of a given number of statements to standard output.
//
//     generate COUNT
//
// The same count gives the same bytes. Nothing of the map is kept in memory: every entity is a
// function of its number.

import Glibc

guard CommandLine.arguments.count == 2, let count = Int(CommandLine.arguments[1]), count > 0 else {
  print("usage: generate COUNT")
  exit(64)
}
var generator = MapGenerator(statementCount: count)
generator.write()
