import Foundation
import TestSupport
import Testing

/// The verbs that change a map, as a student types them.
struct EditingTests {
  private func program() throws -> Program {
    let program = try Program()
    let made = try program.run(
      "new", "m.argue.json", "--title", "en=Phones in class", "--title", "zh-Hant=課堂上的手機",
      "--thesis", "en=Phones should stay outside.", "--thesis", "zh-Hant=手機不應帶進課堂。")
    #expect(made.status == 0, "\(made.messages)")
    return program
  }

  @Test("A map is begun, filled, linked and checked")
  func tour() throws {
    let program = try program()
    defer { program.cleanUp() }
    let thesis = "phones-should-stay-outside"
    let added = try program.run(
      "add", "statement", "m.argue.json", "--text", "en=Phones distract.", "--text",
      "zh-Hant=手機使人分心。", "--role", "evidence", "--who", "teachers")
    #expect(added.status == 0)
    #expect(added.output == "phones-distract\n")
    let linked = try program.run(
      "link", "m.argue.json", "--from", "phones-distract", "--to", thesis)
    #expect(linked.output == "because-phones-distract\n")
    let checked = try program.run("check", "m.argue.json")
    #expect(checked.status == 0)
    #expect(checked.output == "")
    #expect(checked.messages.contains("nothing found"))
    let text = try program.read("m.argue.json")
    #expect(text.contains("手機使人分心。"))
    #expect(try program.run("format", "--check", "m.argue.json").status == 0)
  }

  @Test("A list of words is parted at commas, and its words keep their inner blanks alone")
  func wordsWithBlanks() throws {
    let program = try program()
    defer { program.cleanUp() }
    let id = "phones-should-stay-outside"
    #expect(
      try program.run("set", "m.argue.json", id, "tags= public health ,a  b,c").status == 0)
    #expect(try program.read("m.argue.json").contains(#""tags": ["public health", "a  b", "c"]"#))
    #expect(try program.run("find", "m.argue.json", "--tag", "public health").status == 0)
    #expect(try program.run("find", "m.argue.json", "--tag", "public").status == 1)
    #expect(try program.run("set", "m.argue.json", id, #"tags=[" a ","b,c"]"#).status == 0)
    #expect(try program.read("m.argue.json").contains(#""tags": [" a ", "b,c"]"#))
  }

  @Test("A new map never overwrites a file")
  func newRefuses() throws {
    let program = try program()
    defer { program.cleanUp() }
    let before = try program.read("m.argue.json")
    let again = try program.run("new", "m.argue.json")
    #expect(again.status == 74)
    #expect(try program.read("m.argue.json") == before)
  }

  @Test("A wrong id is refused with the nearest ones, and nothing changes")
  func wrongID() throws {
    let program = try program()
    defer { program.cleanUp() }
    let before = try program.read("m.argue.json")
    for arguments in [
      ["link", "m.argue.json", "--from", "phones-should-stay-outsid", "--to", "nothing-like-it"],
      ["set", "m.argue.json", "phones-should-stay-out", "role=claim"],
      ["rename", "m.argue.json", "phone-should-stay-outside", "x"],
      ["remove", "m.argue.json", "phones-should-stay-outsde"],
    ] {
      let result = try program.run(arguments)
      #expect(result.status == 65)
      #expect(result.messages.contains("phones-should-stay-outside"), "\(result.messages)")
    }
    #expect(try program.read("m.argue.json") == before)
  }

  @Test("Undo and redo go through the history from process to process")
  func history() throws {
    let program = try program()
    defer { program.cleanUp() }
    var states = [try program.read("m.argue.json")]
    for number in 0..<5 {
      _ = try program.run("add", "m.argue.json", "--text", "en=Statement \(number)")
      states.append(try program.read("m.argue.json"))
    }
    _ = try program.run("remove", "m.argue.json", "statement-3", "--cascade")
    #expect(try program.run("undo", "m.argue.json").status == 0)
    for state in states.dropLast().reversed() {
      #expect(try program.run("undo", "m.argue.json").status == 0)
      #expect(try program.read("m.argue.json") == state)
    }
    #expect(try program.run("undo", "m.argue.json").status != 0)
    #expect(try program.run("redo", "m.argue.json", "--steps", "5").status == 0)
    #expect(try program.read("m.argue.json") == states.last)
    // A removed statement's id isn't made again.
    _ = try program.run("remove", "m.argue.json", "statement-4")
    let added = try program.run("add", "m.argue.json", "--text", "en=Statement 4")
    #expect(added.output == "statement-4-2\n")
  }

  @Test("Undo doesn't touch what another program changed, unless told to")
  func undoAfterChange() throws {
    let program = try program()
    defer { program.cleanUp() }
    _ = try program.run("add", "m.argue.json", "--text", "en=One")
    let changed = try program.read("m.argue.json").replacing(
      "\"en\": \"One\"", with: "\"en\": \"1\""
    )
    .replacing("\"text\": \"One\"", with: "\"text\": \"1\"")
    try program.write(changed, to: "m.argue.json")
    let refused = try program.run("undo", "m.argue.json")
    #expect(refused.status != 0)
    #expect(refused.messages.contains("--anyway"))
    #expect(try program.read("m.argue.json") == changed)
    #expect(try program.run("undo", "m.argue.json", "--anyway").status == 0)
    #expect(!(try program.read("m.argue.json")).contains("\"one\""))
  }

  @Test("--dry-run prints edits that apply gives the same map from")
  func dryRun() throws {
    let program = try program()
    defer { program.cleanUp() }
    let before = try program.read("m.argue.json")
    let arguments = ["add", "statement", "m.argue.json", "--text", "en=A = b?", "--tag", "x"]
    let dry = try program.run(arguments + ["--dry-run"])
    #expect(dry.status == 0)
    #expect(try program.read("m.argue.json") == before)
    try program.write(before, to: "n.argue.json")
    #expect(try program.run(arguments).status == 0)
    #expect(try program.run("apply", "n.argue.json", "-", input: dry.output).status == 0)
    #expect(try program.read("n.argue.json") == program.read("m.argue.json"))
  }

  @Test("From standard input the map goes to standard output")
  func pipes() throws {
    let program = try program()
    defer { program.cleanUp() }
    let map = try program.read("m.argue.json")
    let result = try program.run("add", "statement", "-", "--text", "zh-Hant=手機", input: map)
    #expect(result.status == 0)
    #expect(result.output.contains("\"手機\""))
    let again = try program.run(
      "apply", "-", "e.jsonl", input: map)
    #expect(again.status == 66)
  }

  @Test("set reads words as words and the rest as JSON")
  func set() throws {
    let program = try program()
    defer { program.cleanUp() }
    let id = "phones-should-stay-outside"
    let result = try program.run(
      "set", "m.argue.json", id, "credence=0.25", "tags=school,手機", "note.zh-Hant=註",
      "implicit=true",
      "x-own=[1,2]", "extensions.org.example={\"a\":1}")
    #expect(result.status == 0, "\(result.messages)")
    let text = try program.read("m.argue.json")
    for piece in [
      "\"credence\": 0.25", "\"tags\": [\"school\", \"手機\"]", "\"implicit\": true",
      "\"x-own\": [1, 2]", "\"org.example\": {", "\"zh-Hant\": \"註\"",
    ] { #expect(text.contains(piece), "\(piece)") }
    #expect(try program.run("set", "m.argue.json", id, "anchors=5", "x=").status == 65)
    #expect(try program.run("set", "m.argue.json", id, "credence=high").status == 64)
    #expect(try program.run("set", "m.argue.json", "--map", "title.en=New").status == 0)
    #expect(try program.read("m.argue.json").contains("\"en\": \"New\""))
    #expect(try program.run("set", "m.argue.json", id, "tags=", "x-own=", "credence=").status == 0)
    #expect(!(try program.read("m.argue.json")).contains("credence"))
  }

  @Test("Renaming takes every reference along; removing needs --cascade where something refers")
  func renameAndRemove() throws {
    let program = try program()
    defer { program.cleanUp() }
    _ = try program.run("add", "m.argue.json", "--text", "en=Phones distract")
    _ = try program.run(
      "link", "m.argue.json", "--from", "phones-distract", "--to", "phones-should-stay-outside",
      "--attacks", "--scheme", "expert-opinion")
    #expect(try program.run("rename", "m.argue.json", "phones-distract", "分心").status == 0)
    #expect(try program.read("m.argue.json").contains("\"premises\": [\"分心\"]"))
    let refused = try program.run("remove", "m.argue.json", "分心")
    #expect(refused.status == 65)
    #expect(refused.messages.contains("--cascade"))
    #expect(try program.run("remove", "m.argue.json", "分心", "--cascade").status == 0)
    #expect(!(try program.read("m.argue.json")).contains("reasons"))
  }

  @Test("Relations, groups, participants, comments and sources are added")
  func otherKinds() throws {
    let program = try program()
    defer { program.cleanUp() }
    let thesis = "phones-should-stay-outside"
    _ = try program.run("add", "m.argue.json", "--text", "en=Phones help", "--id", "help")
    for arguments in [
      ["relation", "m.argue.json", "--contradicts", "help", thesis],
      ["group", "m.argue.json", "--title", "en=All", "--member", "help"],
      ["participant", "m.argue.json", "--name", "zh-Hant=老師", "--id", "teacher"],
      ["utterance", "m.argue.json", "--text", "en=Hello", "--speaker", "teacher"],
      ["comment", "m.argue.json", "--on", "help", "--text", "en=Really?", "--by", "me"],
      ["source", "m.argue.json", "--title", "en=A letter", "--type", "letter"],
    ] {
      let result = try program.run(["add"] + arguments)
      #expect(result.status == 0, "\(arguments) \(result.messages)")
    }
    #expect(try program.run("add", "relation", "m.argue.json", "--answers", "help").status == 64)
    let stats = try program.run("stats", "m.argue.json", "--json")
    for kind in ["sources", "participants", "relations", "groups", "utterances", "comments"] {
      #expect(stats.output.contains("\"\(kind)\": 1"))
    }
  }
}
