import TestSupport
import Testing

/// Outputs that would destroy what is read, or each other: what is said, by the names that were given.
struct OutputClashTests {
  @Test(
    "A clash is told by both names where they differ",
    arguments: [
      ("-o c.jsonl", "“c.jsonl” is read, so it can't be written too"),
      ("-o ./c.jsonl", "“./c.jsonl” is the same file as “c.jsonl”, which is read"),
      ("-o linked", "“linked” is the same file as “c.jsonl”, which is read"),
      ("-o o --reject o", "“o” is named for two different outputs"),
      ("-o o --reject ./o", "“./o” is the same file as “o”, and both are outputs"),
      ("-o o --reject c.jsonl", "“c.jsonl” is read, so it can't be written too"),
    ])
  func clashes(options: String, message: String) throws {
    let program = try Program()
    defer { program.cleanUp() }
    let line = #"{"text":"Ban."}"# + "\n"
    try program.write(line, to: "c.jsonl")
    let result = try program.shell(
      "ln c.jsonl linked; argue annotate c.jsonl --corpus \(options)")
    #expect(result.status == 64)
    #expect(result.messages.contains(message), "\(result.messages)")
    #expect(result.messages.contains("Nothing was written."))
    #expect(try program.read("c.jsonl") == line)
  }
}
