import ArgumentFormats
import ArgumentModel
import TestSupport
import Testing

/// What Argdown texts become, and what is said of those that are wrong.
struct ArgdownReadingTests {
  private static func map(_ text: String) throws -> ArgumentMap { try ArgdownTrip.read(text).map }

  /// Reasons as `premise+premise -> target`, or `-x target`.
  private static func reasons(_ map: ArgumentMap) -> [String] {
    map.reasons.map { reason in
      let premises = reason.premises.map(\.statement.rawValue).joined(separator: "+")
      return
        "\(premises) \(reason.stance == .supports ? "->" : "-x") \(reason.target?.rawValue ?? "")"
    }
  }

  private static func text(_ map: ArgumentMap, _ id: EntityID) -> String? {
    map.statements.first { $0.id == id }?.text.versions.first?.text
  }

  @Test("Lines bear on the nearest line above that is indented less, in either direction")
  func relations() throws {
    let map = try Self.map(
      """
      [a]: A.
        + [b]: B.
          - [c]: C.
          +> [d]: D.
        -> [e]: E.
        >< [f]: F.
          <+ [g]: G.
        <_ [h]: H.
      """)
    #expect(
      Self.reasons(map) == [
        "b -> a", "c -x b", "b -> d", "a -x e", "g -> f", "h -x a",
      ])
    #expect(map.relations.map(\.between) == [["a", "f"]])
    #expect(map.statements.map(\.id) == ["a", "b", "c", "d", "e", "f", "g", "h"])
  }

  @Test("What undercuts a line is against the reason that the line gives")
  func undercuts() throws {
    let map = try Self.map("[a]: A.\n  + <b>: B.\n    <_ [c]: C.\n    _ [d]: D.\n")
    #expect(Self.reasons(map) == ["b -> a", "c -x because-b", "d -x because-b"])
  }

  @Test("Premises work together, each inference from what stands above it or from what it uses")
  func structures() throws {
    let map = try Self.map(
      """
      <Ban>: Why. #school

      (1) [p]: P.
      (2) Q words.
        - [x]: X.
      -- Argument from Expert Opinion {strength: 0.5} --
      (3) [c]: C.
      (4) [r]: R.
      ----
        <_ [u]: U.
      (5) [d]: D. {uses: [1, 3, 4]}

      <b>: Against.
        -> <Ban>
      """)
    #expect(
      Self.reasons(map) == [
        "x -x q-words", "p+q-words -> c", "p+c+r -> d", "u -x Ban", "b -x Ban",
      ])
    let first = try #require(map.reasons.first { $0.target == "c" })
    #expect(first.scheme == "expert-opinion" && first.strength == 0.5)
    let last = try #require(map.reasons.first { $0.id == "Ban" })
    #expect(last.tags == ["school"] && last.note.versions.first?.text == "Why.")
  }

  @Test("In strict mode attacks of statements are contrary, and said to be")
  func strict() throws {
    let map = try Self.map(
      "===\nmodel:\n  mode: strict\n===\n\n[a]: A.\n  - [b]: B.\n  + <c>: C.\n")
    let extensions = map.reasons.map { $0.extensions["argdown"]?.objectValue?["relation"] }
    #expect(extensions == [.string("contrary"), nil])
  }

  @Test(
    "Marks, mentions, links, escapes and signs are no part of the words; all is kept as written")
  func markup() throws {
    let map = try Self.map(
      "[a]: An *old* __bold__ word, @[b], [here](https://x.y/z), 1 \\< 2 .->. q, C#4. #tag #(two words)\n"
    )
    #expect(Self.text(map, "a") == "An old bold word, b, here, 1 < 2 → q, C#4.")
    #expect(map.statements[0].tags == ["tag", "two words"])
    let kept = try #require(map.statements[0].extensions["argdown"]?.objectValue?["markup"])
    #expect(kept.stringValue?.contains("[here](https://x.y/z)") == true)
  }

  @Test("Lines of one text are joined by a space, but not those of Chinese")
  func lines() throws {
    let map = try Self.map(
      "[a]: One\n  two\nthree.\n\n[b]： 手機使人\n分心。#校規，\n\n[c]: 專注 and\n手機\r\n\r\n[d]: D.\r\n")
    #expect(Self.text(map, "a") == "One two three.")
    #expect(Self.text(map, "b") == "手機使人分心。，")
    #expect(map.statements[1].tags == ["校規"])
    #expect(Self.text(map, "c") == "專注 and 手機")
    #expect(Self.text(map, "d") == "D.")
  }

  @Test("Comments are left out wherever they stand, and addresses are none")
  func comments() throws {
    let map = try Self.map(
      "// one\n/* two\n\nthree */\n\n[a]: A <!-- no --> b http://x.y // end\n  // between\n  + [b]: B. /* x */\n//"
    )
    #expect(Self.text(map, "a") == "A b http://x.y")
    #expect(Self.reasons(map) == ["b -> a"])
    #expect(map.statements.count == 2)
  }

  @Test("Headings are groups in groups, and their statements those whose text stands there")
  func groups() throws {
    let map = try Self.map(
      "# One #t\n\n[a]: A.\n\n## Two {color: 2}\n\n[a]\n  + [b]: B.\n\n# Three\n\n<c>: C.\n")
    #expect(map.groups.map(\.id) == ["one", "two", "three"])
    #expect(map.groups.map(\.members) == [["a"], ["b"], ["c"]])
    #expect(map.groups.map(\.parent) == [nil, "one", nil])
    #expect(map.groups[0].tags == ["t"])
  }

  @Test("Data is what the map has a word for, or kept; in lines and in one")
  func data() throws {
    let map = try Self.map(
      """
      ===
      title: >
        Two
        lines
      author: Somebody
      languages: [en, zh-Hant]
      color:
        tagColors: {a: "#fff", b: 2}
        list:
          - one
          - k: v
            l: 'it''s'
      ===

      [a]: A. {role: thesis, zh-Hant: 甲。, color: 7, credence: 0.25, note: {en: N}}

      [b]: B. {
      sources:
        - Nietzsche's
        - other
      }
        + [c]: C. {role: 7}
      """)
    #expect(map.header.title["en"] == "Two lines\n")
    #expect(map.header.authors == ["Somebody"])
    let matter = map.header.extensions["argdown"]?.objectValue?["frontMatter"]?.objectValue
    let color = try #require(matter?["color"]?.objectValue)
    #expect(color["tagColors"]?.objectValue?["b"] == .int(2))
    #expect(color["list"]?.arrayValue?.last?.objectValue?["l"] == .string("it's"))
    #expect(map.statements[0].role == .thesis && map.statements[0].credence == 0.25)
    #expect(map.statements[0].text["zh-Hant"] == "甲。")
    #expect(map.statements[0].extensions["argdown"]?.objectValue?["color"] == .int(7))
    #expect(
      map.statements[1].extensions["argdown"]?.objectValue?["sources"]
        == .array([.string("Nietzsche's"), .string("other")]))
    #expect(map.statements[2].extensions["argdown"]?.objectValue?["role"] == .int(7))
  }

  /// A text, and the rule, line and column of what is said of it first.
  private static let wrong: [(text: String, rule: String, line: Int, column: Int)] = [
    ("a\n\n  + b\n", "argdown-syntax", 3, 3), ("[a] text\n", "argdown-syntax", 1, 4),
    ("a [b] c\n", "argdown-syntax", 1, 3), ("a <b> c\n", "argdown-syntax", 1, 3),
    ("a {b | b > 0} c\n", "argdown-syntax", 1, 14), ("手機 *a b\n", "argdown-syntax", 1, 4),
    ("A\n- b\n", "argdown-syntax", 2, 1), ("(1) a\n", "argdown-syntax", 1, 1),
    ("(1) a\n--\n(2) b\n", "argdown-syntax", 3, 1), ("A\n(1) a\n", "argdown-syntax", 2, 1),
    ("(1) a\n----\n  + c\n(2) b\n", "argdown-syntax", 3, 3),
    ("===\na: 1\n===\nb\n", "argdown-syntax", 4, 1), ("===\na\n", "argdown-syntax", 1, 1),
    ("a {b: [1, 2}\n", "argdown-syntax", 1, 12), ("{a: 1}\n", "argdown-syntax", 1, 1),
    ("<a>\n\n(1) b\n----\n(2) c\n\n<a>\n\n(1) b\n----\n(2) c\n", "argdown-syntax", 9, 1),
    ("[a]: A {role:thesis}\n", "argdown-colon", 1, 9), ("/* a\n", "argdown-open-comment", 1, 1),
    ("(1) a\n(3) b\n----\n(4) c\n", "argdown-number", 2, 1),
    ("[a]: A.\n\n[a]: B.\n", "argdown-two-texts", 1, 1),
    ("[a]: A.\n  + [b]\n", "argdown-undefined", 2, 5),
  ]

  @Test("Whatever is wrong is said with its line and column", arguments: wrong.indices)
  func findings(index: Int) throws {
    let (text, rule, line, column) = Self.wrong[index]
    let found = try #require(try ArgdownTrip.read(text).diagnostics.first, "\(text)")
    #expect(found.rule == rule, "\(text): \(found.message)")
    #expect(
      found.position == SourcePosition(line: line, column: column), "\(text): \(found.message)")
  }

  @Test("A value whose colon has no space is read as it is meant")
  func tightColon() throws {
    #expect(try Self.map("[a]: A {role:thesis, credence:1}\n").statements[0].role == .thesis)
  }

  @Test("Deep and long texts are read in time that grows as they do")
  func growth() throws {
    let deep = (0..<1_500).map { "\(String(repeating: " ", count: $0))- [s\($0)]: S" }
    let text = "[t]: T\n" + deep.dropFirst().joined(separator: "\n")
    #expect(try Self.map(text).reasons.count == 1_499)
    let wide =
      "[t]: T\n" + (0..<6_000).map { "  + [s\($0)]: Some text #tag {role: premise}\n" }.joined()
    #expect(try Self.map(wide).reasons.count == 6_000)
    for hostile in [
      "[", "<", "{", "#(", "@[", "*", "_", "`", "{\n", "\"", "/*", "a {\"\n\n", "(1) ", "[a](",
      "{[", "\\",
    ] {
      _ = try? ArgdownTrip.read(String(repeating: hostile, count: 30_000))
    }
    _ = try Self.map(String(repeating: " ", count: 200_000) + "a")
  }
}
