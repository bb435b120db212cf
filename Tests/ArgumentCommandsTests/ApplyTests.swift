import Foundation
import TestSupport
import Testing

/// Lists of edits, as scripts apply them.
struct ApplyTests {
  private func program() throws -> Program {
    let program = try Program()
    #expect(try program.run("new", "m.argue.json").status == 0)
    return program
  }

  private static func adds(_ numbers: Range<Int>, _ prefix: String = "s") -> String {
    numbers.map { #"{"edit":"add","statement":{"id":"\#(prefix)\#($0)","text":"手機 \#($0)"}}"# }
      .joined(separator: "\n") + "\n"
  }

  @Test("A thousand edits are one transaction, and one change to undo")
  func many() throws {
    let program = try program()
    defer { program.cleanUp() }
    let before = try program.read("m.argue.json")
    let applied = try program.run("apply", "m.argue.json", "-", input: Self.adds(0..<1000))
    #expect(applied.status == 0)
    #expect(applied.messages.contains("1000"))
    #expect(
      try program.run("stats", "m.argue.json", "--json").output.contains("\"statements\": 1000"))
    #expect(try program.run("undo", "m.argue.json").status == 0)
    #expect(try program.read("m.argue.json") == before)
  }

  @Test("One bad edit refuses the list, and is named by its line")
  func oneBad() throws {
    let program = try program()
    defer { program.cleanUp() }
    let before = try program.read("m.argue.json")
    let edits = Self.adds(0..<3) + #"{"edit":"remove","id":"s9"}"# + "\n"
    let refused = try program.run("apply", "m.argue.json", "-", input: edits)
    #expect(refused.status == 65)
    #expect(refused.messages.contains(":4:"), "\(refused.messages)")
    #expect(try program.read("m.argue.json") == before)
  }

  @Test("With --keep-going the bad lines are reported by number, and the others applied")
  func keepGoing() throws {
    let program = try program()
    defer { program.cleanUp() }
    let edits =
      Self.adds(0..<2) + "not json\n" + #"{"edit":"remove","id":"s7"}"# + "\n"
      + #"[{"edit":"add","statement":{"id":"t"}},{"edit":"remove","id":"nobody"}]"# + "\n"
      + #"{"edit":"set","id":"s1","field":"text","language":"en","to":"x","from":"y"}"# + "\n"
      + Self.adds(2..<4)
    let result = try program.run(
      "apply", "m.argue.json", "-", "--keep-going", "--json", input: edits)
    #expect(result.status == 65)
    for line in [3, 4, 5, 6] { #expect(result.output.contains("\"line\": \(line)")) }
    #expect(result.output.contains("\"applied\": 4"))
    let map = try program.read("m.argue.json")
    #expect(map.contains("\"s3\""))
    #expect(!map.contains("\"t\""))
  }

  @Test("Blank lines count as lines", arguments: ["\n", "\r\n"])
  func blankLines(end: String) throws {
    let program = try program()
    defer { program.cleanUp() }
    let lines = ["", Self.adds(0..<1).trimmingCharacters(in: .newlines), "", "  "]
    let bad = #"{"edit":"remove","id":"s9"}"#
    let edits = (lines + [bad, "", "not json"]).map { $0 + end }.joined()
    let refused = try program.run("apply", "m.argue.json", "-", input: edits)
    #expect(refused.status == 65 && refused.messages.contains("-:7:"), "\(refused.messages)")
    let unknown = try program.run(
      "apply", "m.argue.json", "-", input: (lines + [bad]).map { $0 + end }.joined())
    #expect(unknown.status == 65 && unknown.messages.contains("-:5:"), "\(unknown.messages)")
    let kept = try program.run(
      "apply", "m.argue.json", "-", "--keep-going", "--json", input: edits)
    let numbers = kept.output.matches(of: /"line": (\d+)/).map { String($0.1) }
    #expect(Set(numbers).isSuperset(of: ["5", "7"]), "\(kept.output)")
    #expect(Set(numbers).isDisjoint(with: ["3", "4", "6"]), "\(kept.output)")
    #expect(kept.output.contains("\"applied\": 1"))
    // So they do before an array, over however many lines it goes.
    for array in ["[\(bad)]", "[\n\(bad)]", "  [ {}, 1 ]"] {
      let text = "\n\(end)\(array)\n"
      let refused = try program.run("apply", "m.argue.json", "-", input: text)
      #expect(refused.status == 65 && refused.messages.contains("-:3:"), "\(refused.messages)")
    }
    let torn = try program.run("apply", "m.argue.json", "-", input: "\n\n[{},\n 1 2]\n")
    #expect(torn.status == 65 && torn.messages.contains("-:4:4"), "\(torn.messages)")
  }

  @Test("Keeping going over hundreds of bad lines doesn't take a look at the whole map for each")
  func manyBad() throws {
    let program = try program()
    defer { program.cleanUp() }
    _ = try program.run("apply", "m.argue.json", "-", input: Self.adds(0..<2000))
    let bad = (0..<500)
      .map {
        #"{"edit":"add","reason":{"id":"r\#($0)","premises":["x\#($0)"],"stance":"supports"}}"#
      }
      .joined(separator: "\n")
    let result = try program.run("apply", "m.argue.json", "-", "--keep-going", input: bad)
    #expect(result.status == 65)
    #expect(result.messages.contains("refused 500 lines"))
  }

  @Test("Two processes with 50 edits each on one file end with all 100")
  func sideBySide() async throws {
    let program = try program()
    defer { program.cleanUp() }
    try await withThrowingTaskGroup { group in
      for name in ["a", "b"] {
        group.addTask {
          for number in 0..<50 {
            let edit = Self.adds(number..<(number + 1), name)
            let result = try program.run("apply", "m.argue.json", "-", input: edit)
            #expect(result.status == 0, "\(result.messages)")
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(
      try program.run("stats", "m.argue.json", "--json").output.contains("\"statements\": 100"))
  }
}
