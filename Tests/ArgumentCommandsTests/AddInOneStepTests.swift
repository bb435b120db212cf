import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// A statement, what it bears on and where it stands, added as one change.
struct AddInOneStepTests {
  private func program() throws -> Program {
    let program = try Program()
    try program.write("Phones should stay outside. In class they buzz all day.\n", to: "letter.txt")
    for arguments in [
      [
        "new", "m.argue.json", "--thesis", "Phones should stay outside.", "--language", "en",
        "--language", "zh-Hant",
      ],
      ["source", "add", "m.argue.json", "letter", "letter.txt", "--language", "en"],
    ] {
      let result = try program.run(arguments)
      #expect(result.status == 0, "\(result.messages)")
    }
    return program
  }

  @Test("Statement, reason and anchor are one change, which undo takes back")
  func oneChange() throws {
    let program = try program()
    defer { program.cleanUp() }
    let before = try program.read("m.argue.json")
    let added = try program.run(
      "add", "m.argue.json", "They buzz.", "--under", "1", "--role", "evidence", "--quote",
      "they buzz all day", "--scheme", "sign", "--source", "letter")
    #expect(added.status == 0, "\(added.messages)")
    #expect(added.output == "they-buzz\n")
    #expect(
      added.messages == "added statement “they-buzz”, for “phones-should-stay-outside”\n")
    let map = try program.read("m.argue.json")
    for part in [#""quote""#, "because-they-buzz", #""scheme": "sign""#, #""role": "evidence""#] {
      #expect(map.contains(part), "\(part)")
    }
    let checked = try program.run("check", "m.argue.json", "--strict")
    #expect(!checked.output.contains("anchor"), "\(checked.output)")
    #expect(try program.run("undo", "m.argue.json").status == 0)
    #expect(try program.read("m.argue.json") == before)
  }

  @Test("For and against are options too, and a premise can be given by its words")
  func words() throws {
    let program = try program()
    defer { program.cleanUp() }
    for (arguments, message) in [
      (["They buzz.", "--for", "1"], "“they-buzz”, for “phones-should-stay-outside”"),
      (["They help.", "--against", "1"], "“they-help”, against “phones-should-stay-outside”"),
      (
        ["They ring.", "--for", "1", "--with", "What rings disturbs.", "--with", "1.1"],
        "“they-ring”, together with “what-rings-disturbs”, for “phones-should-stay-outside”"
      ),
      (
        ["手機會響。", "--against", "1.1", "--with", "會響的東西干擾人。"],
        "“手機會響”, together with “會響的東西干擾人”, against “they-buzz”"
      ),
    ] {
      let added = try program.run(["add", "m.argue.json"] + arguments)
      #expect(added.messages == "added statement \(message)\n", "\(arguments)")
    }
    let map = try MapReader().read(Array(try program.read("m.argue.json").utf8)).map
    #expect(map.reasons[1].stance == .attacks)
    #expect(
      map.reasons[2].premises.map(\.statement) == ["they-ring", "what-rings-disturbs", "they-buzz"])
    #expect(map.statements.last?.text["zh-Hant"] == "會響的東西干擾人。")
    let chinese = try program.run(
      "add", "m.argue.json", "a b.", "--for", "1", "--with", "c d.", "--ui", "zh-Hant")
    #expect(chinese.messages == "已新增命題「a-b」，與「c-d」合起來支持「phones-should-stay-outside」\n")
  }

  @Test("What it bears on is named by id or number, and may be a step")
  func bearings() throws {
    let program = try program()
    defer { program.cleanUp() }
    for (arguments, message) in [
      (["Phones distract.", "--under", "1"], "for “phones-should-stay-outside”"),
      (
        ["Some learn with them.", "--under", "1", "--attacks"],
        "against “phones-should-stay-outside”"
      ),
      (["Tablets do the same.", "--undercuts", "1.2"], "against “but-some-learn-with-them”"),
      (["Attention matters.", "--under", "1.1", "--with", "1.2.1"], "for “phones-distract”"),
      (["Teachers say so.", "--under", "reason:1.1"], "for “because-phones-distract”"),
      (
        ["zh-Hant=老師這樣說。", "--under", "reason:1.2", "--attacks"],
        "against “but-some-learn-with-them”"
      ),
    ] {
      let added = try program.run(["add", "m.argue.json"] + arguments)
      #expect(added.status == 0, "\(added.messages)")
      #expect(added.messages.contains(message), "\(added.messages)")
    }
    let shown = try program.run("show", "m.argue.json", "--language", "en", "--no-ids")
    #expect(shown.output.contains("▲ 1.1.1 2 premises together"))
    #expect(shown.output.contains("▽ 1.2.1 Tablets do the same."))
  }

  @Test("A text without its language is in the map's language of that script")
  func languageByScript() throws {
    let program = try program()
    defer { program.cleanUp() }
    #expect(try program.run("add", "m.argue.json", "手機使人分心。").status == 0)
    #expect(try program.run("add", "m.argue.json", "EN=Yes.", "zh-hant=好。").status == 0)
    let map = try program.read("m.argue.json")
    for text in [#""zh-Hant": "手機使人分心。""#, #""en": "Yes.""#, #""zh-Hant": "好。""#] {
      #expect(map.contains(text), "\(map)")
    }
    // A new map's first language is that of its first text.
    #expect(try program.run("new", "z.argue.json", "--thesis", "學校應該禁止手機。").status == 0)
    #expect(try program.read("z.argue.json").contains(#""languages": ["zh-Hant"]"#))
    #expect(
      try program.run("new", "y.argue.json", "--language", "zh_hant_tw", "--language", "EN").status
        == 0)
    #expect(try program.read("y.argue.json").contains(#""languages": ["zh-Hant-TW", "en"]"#))
  }

  @Test("Mistyped words are said at once, and only where they were typed")
  func remarks() throws {
    let program = try program()
    defer { program.cleanUp() }
    let added = try program.run(
      "add", "m.argue.json", "They buzz.", "--under", "1", "--role", "evidense", "--scheme",
      "expert-opinon")
    #expect(added.status == 0)
    #expect(added.messages.contains("the role “evidense”"))
    #expect(added.messages.contains("Did you mean “expert-opinion”?"))
    let set = try program.run("set", "m.argue.json", "1.1", "note=Look again")
    #expect(set.messages == "set note of “they-buzz”\n")
    let again = try program.run("set", "m.argue.json", "1.1", "role=evidance")
    #expect(again.messages.contains("the role “evidance”"))
    #expect(!again.messages.contains("expert-opinon"))
  }

  @Test("What can't be is refused, and nothing changes")
  func refusals() throws {
    let program = try program()
    defer { program.cleanUp() }
    let before = try program.read("m.argue.json")
    for (arguments, status, message) in [
      (["Phones", "are", "bad"], 64, #"argue add MAP "Phones are bad""#),
      ([""], 64, "A statement says something"), ([], 64, "A statement says something"),
      (["x", "--attacks"], 64, "--under, --against or --undercuts"),
      (["x", "--with", "1"], 64, "--under, --against or --undercuts"),
      (["x", "--under", "1", "--undercuts", "1"], 64, "one of --under, --against and --undercuts"),
      (["x", "--source", "letter"], 64, "give --quote or --range"),
      (["x", "--under", "1.7"], 65, "no id “1.7”"),
      (["x", "--under", "phones-should-stay"], 65, "“phones-should-stay-outside”"),
      (["x", "--quote", "never said"], 65, "“never said” doesn't stand in the text"),
    ] as [([String], Int32, String)] {
      let refused = try program.run(["add", "m.argue.json"] + arguments)
      #expect(refused.status == status, "\(arguments): \(refused.messages)")
      #expect(refused.messages.contains(message), "\(arguments): \(refused.messages)")
    }
    #expect(try program.read("m.argue.json") == before)
  }

  @Test("Numbers do wherever an id is asked for")
  func numbersEverywhere() throws {
    let program = try program()
    defer { program.cleanUp() }
    for arguments in [
      ["add", "m.argue.json", "Phones distract.", "--under", "1"],
      ["add", "m.argue.json", "Some learn.", "--under", "1", "--attacks"],
      ["anchor", "add", "m.argue.json", "1.1", "--quote", "they buzz all day"],
      ["anchor", "list", "m.argue.json", "1.1"], ["source", "quote", "m.argue.json", "1.1"],
      ["show", "m.argue.json", "--text", "--only", "1.1"],
      ["evaluate", "m.argue.json", "--why", "1.1"],
      ["evaluate", "m.argue.json", "--crux", "--on", "1", "--reject", "1.2", "--assume", "1.1"],
      ["draw", "m.argue.json", "--around", "1.1", "-o", "x.svg"],
      ["draw", "m.argue.json", "--bearing-on", "1", "-o", "y.svg"],
      ["add", "comment", "m.argue.json", "--on", "1.1", "--text", "Really?"],
      ["add", "relation", "m.argue.json", "--contradicts", "1.1", "1.2"],
      ["add", "group", "m.argue.json", "--title", "All", "--member", "1.1", "--member", "1.2"],
      ["add", "m.argue.json", "Between.", "--after", "1"],
      ["link", "m.argue.json", "--from", "1.2", "--into", "1.1"],
      ["anchor", "remove", "m.argue.json", "1.1a", "--source", "letter"],
      ["set", "m.argue.json", "reason:1.1", "strength=0.5", "target=1"],
      ["rename", "m.argue.json", "1", "ban"], ["remove", "m.argue.json", "2", "--cascade"],
    ] {
      let result = try program.run(arguments)
      #expect(result.status == 0, "\(arguments): \(result.messages)")
    }
  }
}
