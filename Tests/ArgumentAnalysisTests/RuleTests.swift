import ArgumentAnalysis
import ArgumentJSON
import ArgumentModel
import TestSupport
import Testing

/// Each rule fires where it should, and nowhere else.
struct RuleTests {
  /// A rule, a map that breaks it, the entities it is found at, and the same map as it should be.
  struct Case: Sendable, CustomStringConvertible {
    var rule: String
    var bad: String
    var ids: [String]
    var good: String
    var description: String { rule }
  }

  static let cases: [Case] = [
    Case(
      rule: "bad-id",
      bad:
        #""statements":[{"id":"my claim","role":"thesis"},{"id":""},{"id":"-a"},{"id":"e\u0301"}]"#,
      ids: ["my claim", "", "-a", "e\u{301}"],
      good: #""statements":[{"id":"my-claim"},{"id":"手機.1"},{"id":"_a"},{"id":"é"},{"id":"1"}]"#),
    Case(
      rule: "duplicate-id",
      bad: #""statements":[{"id":"a"},{"id":"a"}],"groups":[{"id":"a"}]"#, ids: ["a", "a"],
      good: #""statements":[{"id":"a"},{"id":"A"}],"groups":[{"id":"b"}]"#),
    Case(
      rule: "unknown-reference",
      bad: """
        "sources":[{"id":"s","editions":[{"language":"en"}]}],
        "statements":[{"id":"a","anchors":[{"source":"s","edition":"zh","ranges":[]}]},
          {"id":"b","anchors":[{"source":"x","edition":"en","ranges":[]}]}],
        "reasons":[{"id":"r","premises":["a","c"],"target":"s","stance":"supports"}],
        "groups":[{"id":"g","members":["a","nobody"],"parent":"a"}]
        """, ids: ["a", "b", "r", "r", "g", "g"],
      good: """
        "sources":[{"id":"s","editions":[{"language":"en"}]}],
        "statements":[{"id":"a","anchors":[{"source":"s","edition":"en","ranges":[]}],
          "attribution":[{"who":"somebody who is no participant"}]}],
        "reasons":[{"id":"r","premises":["a"],"target":"q","stance":"supports"},
          {"id":"q","premises":["a"],"target":"a","stance":"attacks"}],
        "groups":[{"id":"g","members":["a","r","h"]},{"id":"h","parent":"g"}]
        """),
    Case(
      rule: "unknown-word",
      bad:
        #""statements":[{"id":"a","role":"objection","attribution":[{"who":"x","act":"yells"}]}]"#,
      ids: ["a", "a"],
      good: #""statements":[{"id":"a","role":"claim","attribution":[{"who":"x","act":"denies"}]}]"#),
    Case(
      rule: "no-thesis", bad: #""statements":[{"id":"a"}]"#, ids: ["-"],
      good: #""statements":[{"id":"a","role":"thesis"}]"#),
    Case(
      rule: "self-support",
      bad: """
        "statements":[{"id":"a"}],
        "reasons":[{"id":"r","premises":["a"],"target":"a","stance":"supports"},
          {"id":"q","premises":["a"],"target":"q","stance":"attacks"}]
        """, ids: ["r", "q"],
      good: """
        "statements":[{"id":"a"},{"id":"b"}],
        "reasons":[{"id":"r","premises":["a"],"target":"b","stance":"supports"},
          {"id":"q","premises":["a"],"target":"a","stance":"attacks"}]
        """),
    Case(
      rule: "support-cycle",
      bad: """
        "statements":[{"id":"a"},{"id":"b"},{"id":"c"}],
        "reasons":[{"id":"r","premises":["a"],"target":"b","stance":"supports"},
          {"id":"q","premises":["b","c"],"target":"a","stance":"supports"}]
        """, ids: ["a"],
      good: """
        "statements":[{"id":"a"},{"id":"b"},{"id":"c"}],
        "reasons":[{"id":"r","premises":["a"],"target":"b","stance":"supports"},
          {"id":"q","premises":["b"],"target":"a","stance":"attacks"},
          {"id":"p","premises":["c"],"target":"r","stance":"supports"}]
        """),
    Case(
      rule: "incomplete-reason",
      bad: """
        "statements":[{"id":"a"}],
        "reasons":[{"id":"r","target":"a","stance":"supports"},
          {"id":"q","premises":["a"],"stance":"attacks"}]
        """, ids: ["r", "q"],
      good: """
        "statements":[{"id":"a"},{"id":"b"}],
        "reasons":[{"id":"r","premises":["b"],"target":"a","stance":"supports"}]
        """),
    Case(
      rule: "orphan-statement",
      bad: #""statements":[{"id":"t","role":"thesis"},{"id":"a"}]"#, ids: ["a"],
      good: """
        "statements":[{"id":"t","role":"thesis"},{"id":"a"},{"id":"b","role":"background"},
          {"id":"q","role":"question"},{"id":"c"}],
        "reasons":[{"id":"r","premises":["a"],"target":"t","stance":"supports"}],
        "relations":[{"id":"n","type":"answers","from":"c","to":"q"}]
        """),
    Case(
      rule: "empty-text",
      bad:
        #""statements":[{"id":"a"},{"id":"b","text":"\u3000 "},{"id":"c","text":{"en":"x","zh":""}}]"#,
      ids: ["a", "b", "c"], good: #""statements":[{"id":"a","text":"甲"}]"#),
    Case(
      rule: "missing-translation",
      bad: #""languages":["en","zh-Hant"],"statements":[{"id":"a","text":"x"}]"#, ids: ["a"],
      good: """
        "languages":["en","zh-Hant"],"statements":[{"id":"a","text":{"en":"x","zh-Hant":"甲"}}]
        """),
    Case(
      rule: "unsourced-evidence",
      bad: #""statements":[{"id":"a","role":"evidence"}]"#, ids: ["a"],
      good: """
        "sources":[{"id":"s","editions":[{"language":"en"}]}],
        "statements":[{"id":"a","role":"evidence","attribution":[{"who":"x"}]},
          {"id":"b","role":"evidence","citations":[{"place":"p. 3"}]},
          {"id":"c","role":"evidence","anchors":[{"source":"s","edition":"en","ranges":[]}]}]
        """),
    Case(
      rule: "unanswered-counterargument",
      bad: """
        "statements":[{"id":"t","role":"thesis"},{"id":"a","role":"counterargument"},{"id":"b"}],
        "reasons":[{"id":"r","premises":["a"],"target":"t","stance":"attacks"},
          {"id":"q","premises":["b"],"target":"t","stance":"attacks"}]
        """, ids: ["a", "b"],
      good: """
        "statements":[{"id":"t","role":"thesis"},{"id":"a","role":"counterargument"},{"id":"b"},
          {"id":"c"},{"id":"d","role":"counterargument"},{"id":"e"}],
        "reasons":[{"id":"r","premises":["a"],"target":"t","stance":"attacks"},
          {"id":"q","premises":["b"],"target":"a","stance":"attacks"},
          {"id":"p","premises":["d"],"target":"t","stance":"attacks"},
          {"id":"o","premises":["e"],"target":"p","stance":"attacks"},
          {"id":"n","premises":["c"],"target":"a","stance":"supports"}]
        """),
    Case(
      rule: "anchor-outside-edition",
      bad: """
        "sources":[{"id":"s","editions":[{"language":"en","length":5}]}],
        "statements":[{"id":"a","anchors":[{"source":"s","edition":"en","ranges":[[0,2],[4,6]]}]}]
        """, ids: ["a"],
      good: """
        "sources":[{"id":"s","editions":[{"language":"en","length":5},{"language":"zh"}]}],
        "statements":[{"id":"a","anchors":[{"source":"s","edition":"en","ranges":[[0,5]]},
          {"source":"s","edition":"zh","ranges":[[0,500]]}]}]
        """),
  ]

  @Test("A rule fires where it should", arguments: cases)
  func fires(_ test: Case) throws {
    let map = try SmallMaps.map(test.bad)
    let found = Checker().check(map).diagnostics.filter { $0.rule == test.rule }
    #expect(found.map { $0.id?.rawValue ?? "-" } == test.ids)
    for finding in found { #expect(finding.pointer != nil) }
  }

  @Test("A rule is silent where nothing is wrong", arguments: cases)
  func silent(_ test: Case) throws {
    let map = try SmallMaps.map(test.good)
    #expect(Checker().check(map).diagnostics.filter { $0.rule == test.rule } == [])
  }

  @Test("A fix is applied as edits, and leaves nothing of the finding", arguments: cases)
  func fixes(_ test: Case) throws {
    let map = try SmallMaps.map(test.bad)
    for finding in Checker().check(map).diagnostics where finding.rule == test.rule {
      for fix in finding.fixes {
        var editor = MapEditor(map)
        _ = try editor.apply(fix.edits)
        let left = Checker().check(editor.map).diagnostics
        #expect(
          left.filter { $0.rule == test.rule }.count
            < Checker().check(map).diagnostics.filter { $0.rule == test.rule }.count)
      }
    }
  }

  @Test("Every rule of the catalogue has a case here, an explanation and two examples")
  func catalogue() {
    #expect(Set(RuleCatalogue.all.map(\.id)) == Set(Self.cases.map(\.rule)))
    #expect(RuleCatalogue.all.count == Set(RuleCatalogue.all.map(\.id)).count)
    for rule in RuleCatalogue.all {
      #expect(!rule.summary.isEmpty && !rule.explanation.isEmpty)
      #expect(rule.badExample != rule.goodExample)
    }
  }
}
