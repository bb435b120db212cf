import Foundation
import TestSupport
import Testing

/// That an exit code tells whether a change was made.
struct ExitCodeTests {
  private func program() throws -> Program {
    let program = try Program()
    #expect(try program.run("new", "m.argue.json", "--thesis", "en=Ban").status == 0)
    return program
  }

  @Test(
    "A change whose report can't be written is told from one that wasn't made",
    arguments: [
      "add statement m.argue.json --text New", "add statement m.argue.json --text New --json",
      "set m.argue.json ban role=claim --json", "rename m.argue.json ban new --json",
      "apply m.argue.json edits.jsonl --json", "fix m.argue.json --json",
    ])
  func reportLost(command: String) throws {
    let program = try program()
    defer { program.cleanUp() }
    // With something to fix.
    let doubled =
      #"{"edit":"add","statement":{"id":"old","text":"Old"}}"# + "\n"
      + #"{"edit":"add","reason":{"id":"r","premises":["old","old"],"target":"ban","stance":"supports"}}"#
      + "\n"
    try program.write(doubled, to: "doubled.jsonl")
    #expect(try program.run("apply", "m.argue.json", "doubled.jsonl").status == 0)
    try program.write(
      #"{"edit":"add","statement":{"id":"new","text":"New"}}"# + "\n", to: "edits.jsonl")
    let before = try program.read("m.argue.json")
    let result = try program.shell("argue \(command) > /dev/full")
    let isMade = try program.read("m.argue.json") != before
    #expect(result.status == (isMade ? 73 : 74), "\(result.messages)")
    #expect(result.messages.contains("changed all the same") == isMade)
    #expect(isMade)
  }

  @Test("Without a change it is the output alone that couldn't be written")
  func outputLost() throws {
    let program = try program()
    defer { program.cleanUp() }
    for command in ["show m.argue.json", "check m.argue.json --json", "export m.argue.json --json"]
    {
      let result = try program.shell("argue \(command) > /dev/full")
      #expect(result.status == 74, "\(command)")
      #expect(!result.messages.contains("changed"))
    }
    // Of several maps the last one counts.
    let several = try program.shell(
      "printf ' ' >> m.argue.json; chmod 644 m.argue.json; argue format m.argue.json no/x.argue.json"
    )
    #expect(several.status == 66)
  }

  @Test("Only findings end with 1")
  func findings() throws {
    let program = try program()
    defer { program.cleanUp() }
    #expect(try program.run("find", "m.argue.json", "nothing").status == 1)
    #expect(try program.run("fix").status == 64)
    #expect(try program.run("show", "no.argue.json").status == 66)
  }
}
