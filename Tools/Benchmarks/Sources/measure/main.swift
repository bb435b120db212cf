// Does one job on one file in this process and prints the CPU seconds it took and the process's
// peak memory as JSON.
//
//     measure read|read-check|write FILE

import Glibc

guard CommandLine.arguments.count == 3, let job = Job(rawValue: CommandLine.arguments[1]) else {
  print("usage: measure read|read-check|write FILE")
  exit(64)
}
var stopwatch = Stopwatch()
do {
  try job.run(onFile: CommandLine.arguments[2], &stopwatch)
} catch {
  print("measure: \(error)")
  exit(65)
}
print("{\"seconds\": \(stopwatch.seconds), \"peakKiB\": \(peakMemory())}")
