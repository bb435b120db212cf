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

  /// A map of a text whose last sentences are anchored, kept beside it or not.
  private static func long(_ text: String, _ quotes: [String], attached: Bool) throws -> Program {
    let program = try Program()
    try program.write(text, to: "t.txt")
    var commands = [
      ["new", "m.argue.json", "--language", "en", "--thesis", "All is well."],
      ["source", "add", "m.argue.json", "s", "t.txt", "--language", "en"],
    ]
    if attached { commands.append(["source", "attach", "m.argue.json", "s", "t.txt"]) }
    for quote in quotes {
      commands.append(
        ["anchor", "add", "m.argue.json", "all-is-well", "--quote", quote, "--text-from", "t.txt"])
    }
    for command in commands {
      let result = try program.run(command)
      try #require(result.status == 0, "\(command): \(result.messages)")
    }
    return program
  }

  @Test(
    "An anchor beyond the new text's end is listed and left, and the others are repaired",
    arguments: [
      (
        "The ferry is late again today. The bus is full of people from the harbour. Nobody knows the "
          + "reason for any of this.",
        "The bus is full of people from the harbour.", "Nobody knows the reason for any of this.",
        "A note. The bus is full of people from the harbour."
      ),
      (
        "渡輪今天又遲到了很久。公車上擠滿了從港口來的人。沒有人知道這一切的原因是什麼。", "公車上擠滿了從港口來的人。", "沒有人知道這一切的原因是什麼。",
        "附註。公車上擠滿了從港口來的人。"
      ),
    ])
  func beyondTheEnd(text: String, kept: String, lost: String, new: String) throws {
    let program = try Self.long(text, [kept, lost], attached: true)
    defer { program.cleanUp() }
    try program.write(new, to: "n.txt")
    let repaired = try program.run("anchor", "repair", "m.argue.json", "--text-from", "n.txt")
    #expect(repaired.status == 1, "\(repaired.messages)")
    #expect(repaired.messages.contains("error[anchor-orphan]"))
    #expect(!repaired.messages.contains("anchor-outside-edition"))
    #expect(try program.run("anchor", "list", "m.argue.json").output.contains(kept))
    #expect(try program.run("check", "m.argue.json").status == 0)
    let held = try program.run("check", "m.argue.json", "--with-text")
    #expect(held.status == 1 && held.output.contains("error[anchor-digest]"))
    // Whatever is done to the map then, the lost anchor is in nobody's way.
    #expect(try program.run("set", "m.argue.json", "all-is-well", "note=Look again.").status == 0)
  }

  @Test("What was refused stays refused until somebody decides", arguments: [false, true])
  func refusedForGood(isChinese: Bool) throws {
    let (a, b, c, d) =
      isChinese
      ? (
        "會議在星期五上午開始，大家先喝咖啡。", "我們要求乾淨的水和不漏雨的屋頂，也要求公車能走的路。",
        "後來下起了雨，好幾個星期沒有人寫信。", "最後市長回了一封簡短而友善的信。"
      )
      : (
        "The meeting began on a Friday with coffee. ",
        "We ask for clean water, for a roof that holds, and for a road that the bus can use. ",
        "Then the rain came, and nobody wrote for weeks. ", "At last the mayor answered briefly. "
      )
    let program = try Self.long(a + b + c + d, [], attached: true)
    defer { program.cleanUp() }
    let (first, words) = (a + b + c + b + d, isChinese ? b : String(b.dropLast()))
    try program.write(first, to: "t.txt")
    _ = try program.run("anchor", "repair", "m.argue.json", "--text-from", "t.txt")
    let start = String(a).unicodeScalars.count
    let range = "\(start):\(start + words.unicodeScalars.count)"
    #expect(
      try program.run("anchor", "add", "m.argue.json", "all-is-well", "--range", range).status == 0)
    // The first of the two is gone; its copy stays.
    try program.write(a + c + b + d, to: "n.txt")
    let refused = try program.run("anchor", "repair", "m.argue.json", "--text-from", "n.txt")
    #expect(refused.status == 1 && refused.messages.contains("error[anchor-orphan]"))
    for _ in 0..<2 {
      let again = try program.run("anchor", "repair", "m.argue.json", "--text-from", "n.txt")
      #expect(again.status == 1 && again.messages.contains("error[anchor-orphan]"))
      #expect(again.messages.contains("has been left since"))
    }
    // A further change of the text decides nothing.
    try program.write("New. " + a + c + b + d, to: "n.txt")
    let later = try program.run("anchor", "repair", "m.argue.json", "--text-from", "n.txt")
    #expect(later.status == 1 && later.messages.contains("error[anchor-orphan]"))
    let map = try program.run("show", "m.argue.json", "--json").output
    #expect(map.contains("editionDigest"))
    // The old text is where it stands.
    let old = try program.run("anchor", "check", "m.argue.json", "--text-from", "t.txt", "-q")
    #expect(old.messages.contains("1 exact"))
    // Somebody says that it is there after all.
    let decided = try program.run(
      "anchor", "add", "m.argue.json", "all-is-well", "--range", range, "--text-from", "n.txt")
    #expect(decided.status == 0, "\(decided.messages)")
    #expect(try program.run("anchor", "check", "m.argue.json", "--text-from", "n.txt").status == 0)
  }

  @Test("A sentence deleted beside one that is like it is refused, and no word is cut")
  func lookAlike() throws {
    let (alpha, beta) = (
      "Team Alpha reported that the new deployment reduced latency by twelve percent across all "
        + "regions.",
      "Team Beta reported that the new deployment reduced latency by twelve percent across all "
        + "regions."
    )
    let program = try Self.long("Hello all. \(alpha) \(beta) Goodbye.", [alpha], attached: false)
    defer { program.cleanUp() }
    try program.write("Hello all. \(beta) Goodbye.", to: "n.txt")
    let repaired = try program.run("anchor", "repair", "m.argue.json", "--text-from", "n.txt")
    #expect(repaired.status == 1 && repaired.messages.contains("error[anchor-orphan]"))
  }
}
