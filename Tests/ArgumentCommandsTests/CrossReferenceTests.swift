import Foundation
import TestSupport
import Testing

/// Statements that refer to statements of other maps.
struct CrossReferenceTests {
  /// Two maps in one folder that refer to each other.
  private func program() throws -> Program {
    let program = try Program()
    try program.write(
      """
      {"format":"argue/1","languages":["en"],"statements":[
       {"id":"ban","role":"thesis","text":"Phones should stay outside."},
       {"id":"cost","text":"Lockers cost little.",
        "seeAlso":[{"map":"costs.argue.json","statement":"fee"}]}],
       "reasons":[{"id":"r1","premises":["cost"],"target":"ban","stance":"supports"}]}
      """, to: "ban.argue.json")
    try program.write(
      """
      {"format":"argue/1","languages":["en"],"statements":[
       {"id":"fee","role":"thesis","text":"A locker costs ten euros.",
        "seeAlso":[{"map":"ban.argue.json","statement":"cost"}]}]}
      """, to: "costs.argue.json")
    return program
  }

  @Test("Two maps that refer to each other are checked, each once, and nothing dangles")
  func mutual() throws {
    let program = try program()
    defer { program.cleanUp() }
    let checked = try program.run("check", ".", "--strict")
    #expect(checked.status == 0, "\(checked.output)")
    #expect(!checked.output.contains("dangling-cross-reference"))
  }

  @Test("An id that the other map hasn't is found, in the place where it stands")
  func unknownStatement() throws {
    let program = try program()
    defer { program.cleanUp() }
    #expect(try program.run("rename", "costs.argue.json", "fee", "price").status == 0)
    let checked = try program.run("check", "ban.argue.json", "--json", "--strict")
    #expect(checked.status == 1)
    #expect(checked.output.contains("“fee” of “costs.argue.json”, which has no such statement"))
    #expect(checked.output.contains("\"/statements/1/seeAlso/0/statement\""))
    let off = try program.run(
      "check", "ban.argue.json", "--strict", "--severity", "dangling-cross-reference=off")
    #expect(off.status == 0)
  }

  @Test(
    "A path that leads nowhere or out of the folder is found, and what it names isn't opened",
    arguments: [
      ("nothing.argue.json", "there is no"), ("../outside/x.argue.json", "out of the folder"),
      ("/etc/passwd", "out of the folder"), ("link.argue.json", "out of the folder"),
      ("below/up.argue.json", "out of the folder"), ("pipe.argue.json", "no regular file"),
      ("below", "folder"), ("", "empty"), ("text.txt", "which can't be followed"),
      ("../../../../../../etc/hostname", "out of the folder"),
    ])
  func paths(path: String, why: String) throws {
    let program = try Program()
    defer { program.cleanUp() }
    #expect(try program.shell("mkdir -p own/below outside").status == 0)
    try program.write(
      """
      {"format":"argue/1","statements":[
       {"id":"a","role":"thesis","text":"A.","seeAlso":[{"map":"\(path)","statement":"fee"}]}]}
      """, to: "own/a.argue.json")
    try program.write("no map", to: "own/text.txt")
    try program.write(
      "{\"format\":\"argue/1\",\"statements\":[{\"id\":\"fee\"}]}", to: "outside/x.argue.json")
    let made = try program.shell(
      """
      mkfifo own/pipe.argue.json
      ln -s ../outside/x.argue.json own/link.argue.json
      ln -s ../../outside own/below/out; ln -s out/x.argue.json own/below/up.argue.json
      """)
    #expect(made.status == 0)
    let checked = try program.run("check", "own/a.argue.json", "--strict")
    #expect(checked.status == 1)
    #expect(checked.output.contains("dangling-cross-reference"), "\(checked.output)")
    #expect(checked.output.contains(why), "\(checked.output)")
  }

  @Test("A link within the folder and a folder below are followed")
  func inside() throws {
    let program = try Program()
    defer { program.cleanUp() }
    #expect(try program.shell("mkdir below").status == 0)
    try program.write(
      """
      {"format":"argue/1","statements":[{"id":"a","role":"thesis","text":"A.","seeAlso":[
       {"map":"below/x.argue.json","statement":"fee"},{"map":"same.argue.json","statement":"fee"},
       {"map":"a.argue.json","statement":"a"}]}]}
      """, to: "a.argue.json")
    try program.write(
      "{\"format\":\"argue/1\",\"statements\":[{\"id\":\"fee\"}]}", to: "below/x.argue.json")
    #expect(try program.shell("ln -s below/x.argue.json same.argue.json").status == 0)
    let checked = try program.run("check", "a.argue.json", "--strict")
    #expect(checked.status == 0, "\(checked.output)")
    let piped = try program.run("check", "-", "--strict", input: try program.read("a.argue.json"))
    #expect(piped.status == 0, "\(piped.output)")
  }

  @Test("It is set, shown, drawn and exported, and formats that can't carry it say so")
  func told() throws {
    let program = try program()
    defer { program.cleanUp() }
    #expect(
      try program.run("set", "ban.argue.json", "ban", "seeAlso=costs.argue.json#fee").status == 0)
    #expect(try program.read("ban.argue.json").contains("\"seeAlso\""))
    #expect(try program.run("check", "ban.argue.json", "--strict").status == 0)
    #expect(try program.run("set", "ban.argue.json", "ban", "seeAlso=costs").status == 64)
    #expect(try program.run("set", "ban.argue.json", "ban", "seeAlso=").status == 0)
    let added = try program.run(
      "apply", "ban.argue.json", "-",
      input: """
        {"edit":"set","id":"cost","field":"seeAlso","key":{"map":"x.argue.json","statement":"x"},\
        "to":{"map":"x.argue.json","statement":"x"}}
        """)
    #expect(added.status == 0, "\(added.messages)")
    #expect(try program.run("undo", "ban.argue.json").status == 0)
    for arguments in [
      ["show"], ["draw", "--format", "svg", "-o", "-"], ["draw", "--format", "html", "-o", "-"],
      ["export", "--format", "markdown"], ["export", "--format", "argdown"],
      ["export", "--format", "latex"], ["export", "--format", "html-outline"],
    ] {
      let shown = try program.run([arguments[0], "ban.argue.json"] + arguments.dropFirst())
      #expect(shown.status == 0, "\(arguments): \(shown.messages)")
      #expect(shown.output.contains("costs.argue.json"), "\(arguments)")
      #expect(!shown.messages.contains("references to other maps"), "\(arguments)")
    }
    #expect(
      try program.run("show", "ban.argue.json", "--language", "zh-Hant").output
        .contains("見 costs.argue.json，fee"))
    for format in ["dot", "mermaid", "aif", "opml", "csv", "prose"] {
      let lost = try program.run("export", "ban.argue.json", "--format", format)
      #expect(lost.status == 0)
      #expect(lost.messages.contains("1 reference to another map"), "\(format): \(lost.messages)")
    }
    let kept = try program.shell(
      """
      argue export ban.argue.json --format argdown -o ban.argdown
      argue import ban.argdown -o back.argue.json && argue diff ban.argue.json back.argue.json
      """)
    #expect(!kept.output.contains("seeAlso"), "\(kept.output)")
  }

  @Test("Merging, comparing and renaming keep it part by part")
  func merged() throws {
    let program = try program()
    defer { program.cleanUp() }
    let made = try program.shell(
      """
      cp ban.argue.json ours.argue.json; cp ban.argue.json theirs.argue.json
      argue apply ours.argue.json - <<'X'
      {"edit":"set","id":"cost","field":"seeAlso","key":{"map":"x.argue.json","statement":"x"},\
      "to":{"map":"x.argue.json","statement":"x"}}
      X
      argue set theirs.argue.json cost seeAlso='[{"map":"costs.argue.json","statement":"fee",\
      "note":"for details"}]'
      argue rename theirs.argue.json cost price
      argue merge ban.argue.json ours.argue.json theirs.argue.json -o m.argue.json
      argue diff ban.argue.json m.argue.json --json > edits.json
      argue apply ban.argue.json edits.json; cmp ban.argue.json m.argue.json
      """)
    #expect(made.status == 0, "\(made.messages)")
    let text = try program.read("m.argue.json")
    for words in ["\"x.argue.json\"", "\"costs.argue.json\"", "for details", "\"price\""] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test("What is taken out or put in names the same files from its new folder")
  func moved() throws {
    let program = try program()
    defer { program.cleanUp() }
    let made = try program.shell(
      """
      mkdir -p maps/deep
      mv ban.argue.json costs.argue.json maps
      argue extract maps/ban.argue.json --bearing-on ban -o up.argue.json
      argue check up.argue.json --strict || exit 2
      argue extract maps/ban.argue.json --bearing-on ban -o maps/deep/down.argue.json
      argue graft maps/ban.argue.json up.argue.json && argue diff maps/ban.argue.json up.argue.json
      true
      """)
    #expect(made.status == 0, "\(made.output) \(made.messages)")
    #expect(try program.read("up.argue.json").contains("maps/costs.argue.json"))
    #expect(made.messages.contains("“costs.argue.json” isn't there, or not in the folder of"))
    #expect(try program.read("maps/deep/down.argue.json").contains("\"costs.argue.json\""))
    #expect(
      try program.shell(
        """
        argue agree maps/ban.argue.json maps/ban.argue.json --adjudicate union -o all.argue.json
        argue check all.argue.json --strict
        """
      ).status == 0)
    #expect(try program.read("all.argue.json").contains("maps/costs.argue.json"))
    // Put back, it is what it was.
    #expect(try program.read("maps/ban.argue.json").components(separatedBy: "seeAlso").count == 2)
  }
}
