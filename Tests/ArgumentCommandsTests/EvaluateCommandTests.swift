import ArgumentJSON
import ArgumentModel
import TestSupport
import Testing

/// `argue evaluate`.
struct EvaluateCommandTests {
  private static let map = """
    {
      "format": "argue/1", "languages": ["en", "zh-Hant"],
      "statements": [
        { "id": "a", "text": { "en": "Phones distract. 📱", "zh-Hant": "手機使人分心。𠀋" } },
        { "id": "ban", "role": "thesis", "text": { "en": "Ban\\nphones.", "zh-Hant": "應禁手機。" } },
        { "id": "cost", "text": { "en": "It costs much.", "zh-Hant": "所費不貲。" } },
        { "id": "cheap", "text": "שלום cheap" },
        { "id": "dear", "text": { "en": "It is dear.", "zh-Hant": "很貴。" } },
        { "id": "why", "role": "question", "text": "Why?" }
      ],
      "reasons": [
        { "id": "r", "premises": ["a"], "target": "ban", "stance": "supports" },
        { "id": "x", "premises": ["cost"], "target": "ban", "stance": "attacks" },
        { "id": "y", "premises": ["cheap"], "target": "cost", "stance": "attacks" },
        { "id": "d", "premises": ["why"], "target": "ban", "stance": "attacks" }
      ],
      "relations": [{ "id": "c", "type": "contradicts", "between": ["cheap", "dear"] }]
    }
    """

  private func run(_ arguments: [String], input: String = Self.map) throws -> Program.Result {
    let program = try Program()
    defer { program.cleanUp() }
    return try program.run(["evaluate", "-"] + arguments, input: input)
  }

  @Test("Verdicts are said in the map's language, the thesis first")
  func english() throws {
    let result = try run([])
    #expect(result.status == 0 && result.messages.isEmpty)
    #expect(
      result.output == """
        Thesis
          ban: open
              Ban phones.
              (undecided against x)
        Statements: open (3)
          cost
              It costs much.
              (undecided against y)
          cheap
              שלום cheap
              (undecided against dear)
          dear
              It is dear.
              (undecided against cheap)
        Statements: stands (1)
          a
              Phones distract. 📱
        Reasons: open (2)
          x
              (waits for cost)
          y
              (waits for cheap)
        Reasons: stands (1)
          r
              (rests on a)
        Not evaluated (questions and drafts)
          why
          d

        """, "\(result.output)")
  }

  @Test("Verdicts are said in Chinese, and a text that lacks it is marked")
  func chinese() throws {
    let result = try run(["--language", "zh-Hant", "--reject", "dear"])
    #expect(
      result.output == """
        主旨
          ban：站得住
              應禁手機。
              （靠 r 支撐）
        命題：反對意見未獲回應（1）
          cost
              所費不貲。
              （尚待回應：y）
        命題：假定不成立（1）
          dear
              很貴。
        命題：站得住（2）
          a
              手機使人分心。𠀋
          cheap
              שלום cheap [en]
        理由：前提已失（1）
          x
              （cost 不成立）
        理由：站得住（2）
          r
              （前提 a 站得住）
          y
              （前提 cheap 站得住）
        不參與評定（問題與草稿）
          why
          d

        """, "\(result.output)")
    let map = Self.map.replacing("\n", with: "\r\n")
    #expect(try run(["--language", "zh-TW", "--reject", "dear"], input: map).status == 0)
  }

  @Test("What falls, and what is supposed, is said in words of its own")
  func whatIf() throws {
    let fallen = try run(["--reject", "cheap"]).output
    #expect(fallen.contains("ban: has an unanswered objection\n"))
    #expect(fallen.contains("(still to be answered: x)"))
    let support = try run(["--reject", "a", "--assume", "cheap"]).output
    #expect(support.contains("ban: its support fell\n") && support.contains("(r doesn't stand)"))
    #expect(try run(["--assume", "ban"]).output.contains("ban: is taken to stand\n"))
  }

  @Test(
    "Every other ground is said in both languages",
    arguments: [
      (
        "en",
        [
          "Statements: has no support (1)\n  n\n", "Statements: its support runs in a circle (2)\n",
          "(rests on itself through q)", "Reasons: is outweighed (1)\n  o\n", "(yields to t)",
          "Reasons: its support fell (1)\n  g\n", "(b, e don't stand)", "(waits for w)",
          "(waits for v)", "(waits for i)",
        ]
      ),
      (
        "zh-Hant",
        [
          "命題：沒有支持（1）\n  n\n", "命題：支持成循環（2）\n", "（經 q 又依賴自身）",
          "理由：讓位於更受重視者（1）\n  o\n", "（讓位於 t）", "理由：支持已失（1）\n  g\n", "（b、e 不成立）",
          "（取決於未決的 w）", "（取決於未決的 v）", "（取決於未決的 i）", "理由：前提已失",
        ]
      ),
    ])
  func grounds(language: String, phrases: [String]) throws {
    let input = """
      {
        "format": "argue/1", "languages": ["en", "zh-Hant"],
        "statements": [
          { "id": "t", "text": "T", "asserted": true }, { "id": "n", "text": "N", "asserted": false },
          { "id": "l", "text": "L" }, { "id": "m", "text": "M" }, { "id": "a", "text": "A" },
          { "id": "w", "text": "W" }, { "id": "x", "text": "X" }, { "id": "u", "text": "U" }
        ],
        "reasons": [
          { "id": "p", "premises": ["l"], "target": "m", "stance": "supports" },
          { "id": "q", "premises": ["m"], "target": "l", "stance": "supports" },
          { "id": "o", "premises": ["a"], "target": "t", "stance": "attacks" },
          { "id": "g", "premises": ["a"], "target": "t", "stance": "supports" },
          { "id": "b", "premises": ["n"], "target": "g", "stance": "supports" },
          { "id": "e", "premises": ["l"], "target": "g", "stance": "supports" },
          { "id": "v", "premises": ["w"], "target": "i", "stance": "supports" },
          { "id": "i", "premises": ["a"], "target": "u", "stance": "supports" }
        ],
        "relations": [
          { "id": "c", "type": "contradicts", "between": ["w", "x"] },
          { "id": "f", "type": "prefers", "prefer": "t", "over": "o" }
        ]
      }
      """
    let output = try run(["--language", language], input: input).output
    for phrase in phrases { #expect(output.contains(phrase), "\(phrase) in \(output)") }
  }

  @Test("JSON has every verdict by its id")
  func json() throws {
    let json = try JSONParser.value(Array(try run(["--json", "--reject", "dear"]).output.utf8))
    let object = try #require(json.objectValue)
    #expect(object.members.map(\.name) == ["semantics", "statements", "reasons"])
    #expect(object["semantics"] == .string("grounded"))
    let statements = try #require(object["statements"]?.objectValue)
    #expect(statements.members.map(\.name) == ["a", "ban", "cost", "cheap", "dear"])
    #expect(
      JSONWriter.compact(statements["cost"] ?? .null)
        == #"{"label":"rejected","because":{"why":"attacked","by":["y"]}}"#)
    #expect(object["reasons"]?.objectValue?.members.map(\.name) == ["r", "x", "y"])
  }

  @Test("The overlay is what draw shows")
  func overlay() throws {
    let program = try Program()
    defer { program.cleanUp() }
    try program.write(Self.map, to: "m.argue.json")
    let marks = try program.run("evaluate", "m.argue.json", "--overlay")
    #expect(marks.status == 0)
    try program.write(marks.output, to: "marks.json")
    let plain = try program.run("draw", "m.argue.json", "--format", "svg")
    let marked = try program.run(
      "draw", "m.argue.json", "--format", "svg", "--overlay", "marks.json")
    #expect(marked.status == 0 && marked.messages.isEmpty)
    #expect(marked.output != plain.output)
    let overlay = try Overlay(json: try JSONParser.value(Array(marks.output.utf8)))
    #expect(overlay.marks.count == 8)
    #expect(overlay.marks["ban"] == [.verdict(.undecided)])
  }

  @Test("What can't be supposed is refused with what to do")
  func refused() throws {
    let wrong = try run(["--assume", "chaep"])
    #expect(wrong.status == 65 && wrong.output.isEmpty)
    #expect(
      wrong.messages.contains("[unknown-id]") && wrong.messages.contains("Did you mean “cheap”?"))
    #expect(try run(["--reject", "why"]).messages.contains("[not-evaluated]"))
    #expect(try run(["--reject", "d"]).messages.contains("[not-evaluated]"))
    let both = try run(["--reject", "a", "--assume", "a"])
    #expect(both.status == 65 && both.messages.contains("at once"))
    #expect(try run(["--json", "--overlay"]).status == 64)
    #expect(try run([], input: "{").status == 65)
    #expect(try run([], input: #"{"format":"argue/1"}"#).output == "The map has no statements.\n")
  }
}
