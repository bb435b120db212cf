import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// `argue anchor`.
struct AnchorCommandTests {
  private static let text = """
    Phones should stay outside the classroom. Teachers say that they distract.
    手機不應帶進課堂。教師說手機使人分心，全班成績下滑。

    """

  /// A map with the text, and anchors made by quote.
  private static func made(sealed: Bool = false) throws -> Program {
    let program = try Program()
    try program.write(text, to: "letter.txt")
    for command in [
      ["new", "m.argue.json", "--language", "en", "--thesis", "Ban phones."],
      ["add", "statement", "m.argue.json", "--id", "distracts", "--text", "Phones distract."],
      ["source", "add", "m.argue.json", "letter", "letter.txt", "--language", "en"],
      ["source", "attach", "m.argue.json", "letter", "letter.txt"],
      ["anchor", "add", "m.argue.json", "ban-phones", "--quote", "stay outside the classroom"],
      ["anchor", "add", "m.argue.json", "distracts", "--quote", "手機使人分心"],
    ] {
      let result = try program.run(command)
      try #require(result.status == 0, "\(command): \(result.messages)")
    }
    if sealed { _ = try program.run("anchor", "seal", "m.argue.json") }
    return program
  }

  @Test("Anchors are added by quote or range, listed, and stand at their place")
  func add() throws {
    let program = try Self.made()
    defer { program.cleanUp() }
    let byRange = try program.run(
      "anchor", "add", "m.argue.json", "distracts", "--range", "42:54", "--range", "60:74")
    #expect(byRange.status == 0, "\(byRange.messages)")
    let list = try program.run("anchor", "list", "m.argue.json")
    #expect(
      list.output.contains("distracts\tletter en 42–54, 60–74\tTeachers say … they distract."))
    #expect(list.output.contains("\t手機使人分心\n"))
    let check = try program.run("anchor", "check", "m.argue.json")
    #expect(check.status == 0 && check.messages.contains("3 exact"))
  }

  @Test("A quote that isn't there, or is there twice, is refused with what helps")
  func refusedQuotes() throws {
    let program = try Self.made()
    defer { program.cleanUp() }
    let twice = try program.run("anchor", "add", "m.argue.json", "distracts", "--quote", "手機")
    #expect(twice.status == 65 && twice.messages.contains("error[quote-ambiguous]"))
    let chosen = try program.run(
      "anchor", "add", "m.argue.json", "distracts", "--quote", "手機", "--prefix", "教師說")
    #expect(chosen.status == 0)
    let none = try program.run("anchor", "add", "m.argue.json", "distracts", "--quote", "電視機")
    #expect(none.status == 65 && none.messages.contains("error[quote-not-found]"))
    let outside = try program.run("anchor", "add", "m.argue.json", "distracts", "--range", "9:999")
    #expect(outside.status == 65 && outside.messages.contains("error[anchor-outside-edition]"))
    #expect(
      try program.run("anchor", "add", "m.argue.json", "distracts", "--range", "9-12").status == 64)
    #expect(
      try program.run("anchor", "add", "m.argue.json", "distrcts", "--range", "0:3").status == 65)
  }

  @Test(
    "Anchors follow a changed text, sealed ones by the text kept; undo takes it back",
    arguments: [false, true])
  func repair(isSealed: Bool) throws {
    let program = try Self.made(sealed: isSealed)
    defer { program.cleanUp() }
    let new =
      "A letter.\n"
      + Self.text.replacing("outside the classroom", with: "outside every classroom")
    try program.write(new, to: "letter.txt")
    let before = try program.run("show", "m.argue.json", "--json").output
    let check = try program.run("anchor", "check", "m.argue.json", "--text-from", "letter.txt")
    #expect(check.status == 1)
    #expect(check.output.contains("warning[anchor-changed]"))
    #expect(check.output.contains("warning[anchor-moved]"))
    let repaired = try program.run("anchor", "repair", "m.argue.json", "--text-from", "letter.txt")
    #expect(repaired.status == 0, "\(repaired.messages)")
    let after = try program.run("anchor", "check", "m.argue.json")
    #expect(after.status == 0 && after.messages.contains("2 exact"))
    #expect(
      try program.run("anchor", "list", "m.argue.json").output
        .contains("stay outside every classroom"))
    let map = try program.run("show", "m.argue.json", "--json").output
    #expect(map.contains("\"exact\"") == !isSealed)
    #expect(try program.run("undo", "m.argue.json").status == 0)
    #expect(try program.run("show", "m.argue.json", "--json").output == before)
  }

  @Test("What was lost is listed and left, and the rest is repaired")
  func lost() throws {
    let program = try Self.made()
    defer { program.cleanUp() }
    try program.write("Teachers say that they distract.\n手機使人分心，全班成績下滑。\n", to: "new.txt")
    let repaired = try program.run("anchor", "repair", "m.argue.json", "--text-from", "new.txt")
    #expect(repaired.status == 1)
    #expect(repaired.messages.contains("error[anchor-orphan]"))
    let check = try program.run("anchor", "check", "m.argue.json", "--text-from", "new.txt", "-q")
    #expect(check.messages.contains("1 exact, 1 orphan"))
  }

  @Test("Sealing takes the words out, unsealing puts them back: the map is what it was")
  func seal() throws {
    let program = try Self.made()
    defer { program.cleanUp() }
    let open = try program.run("show", "m.argue.json", "--json").output
    #expect(try program.run("anchor", "seal", "m.argue.json").messages.contains("sealed 2 anchors"))
    let sealed = try program.run("show", "m.argue.json", "--json").output
    #expect(!sealed.contains("\"quote\"") && !sealed.contains("使人分心"))
    #expect(try program.run("anchor", "unseal", "m.argue.json").status == 0)
    #expect(try program.run("show", "m.argue.json", "--json").output == open)
  }

  @Test("A dry run prints edits that apply to the same effect")
  func dryRun() throws {
    let program = try Self.made()
    defer { program.cleanUp() }
    try program.write("Title\n" + Self.text, to: "new.txt")
    let edits = try program.run(
      "anchor", "repair", "m.argue.json", "--text-from", "new.txt", "--dry-run")
    #expect(edits.status == 0)
    let applied = try program.run("apply", "m.argue.json", "-", input: edits.output)
    #expect(applied.status == 0, "\(applied.messages)")
    let check = try program.run("anchor", "check", "m.argue.json", "--text-from", "new.txt")
    #expect(check.status == 0)
  }
}
