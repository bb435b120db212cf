import ArgumentAnalysis
import ArgumentJSON
import ArgumentModel
import ArgumentWords
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
      rule: "unknown-setting",
      bad: """
        "statements":[{"id":"a"}],"checks":{"severity":{"no-theses":"off","no-thesis":"none"},
          "acknowledged":[{"rule":"x","why":"y"},{"rule":"empty-text","id":"b","why":"y"}]}
        """, ids: ["-", "-", "-", "-"],
      good: """
        "statements":[{"id":"a"}],"checks":{"severity":{"no-thesis":"off","anchor-digest":"note"},
          "acknowledged":[{"rule":"empty-text","id":"a","why":"y"}]}
        """),
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
          {"id":"q","premises":["a"],"target":"a","stance":"attacks"},
          {"id":"s","premises":[{"statement":"b","kind":"locution"}],"target":"b",
            "stance":"supports"}]
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
          {"id":"p","premises":["c"],"target":"r","stance":"supports"},
          {"id":"s","premises":[{"statement":"b","kind":"locution"}],"target":"a",
            "stance":"supports"}]
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
    Case(
      rule: "near-duplicate",
      bad: """
        "languages":["en"],"statements":[{"id":"a","text":"Phones distract pupils in class."},
          {"id":"b","text":"Ｐhones distract pupils, in class"},
          {"id":"c","text":{"zh-Hant":"手機在課堂上使學生分心。"}},
          {"id":"d","text":{"zh-Hant":"手機在課堂上，使學生分心"}}]
        """, ids: ["b", "d"],
      good: """
        "languages":["en"],"statements":[{"id":"a","text":"Phones distract pupils in class."},
          {"id":"b","text":"Phones help pupils to learn."},{"id":"e","text":{"zh-Hant":"手機有用。"}},
          {"id":"c","text":"Phones distract pupils, in class"},{"id":"d","text":""}],
        "relations":[{"id":"r","type":"restates","from":"c","to":"a"}]
        """),
    Case(
      rule: "weak-answer",
      bad: """
        "statements":[{"id":"t"},{"id":"a","role":"counterargument"},{"id":"b"},{"id":"c"}],
        "reasons":[{"id":"r","premises":["a"],"target":"t","stance":"attacks"},
          {"id":"q","premises":["b"],"target":"a","stance":"attacks"},
          {"id":"p","premises":["c"],"target":"q","stance":"attacks"}]
        """, ids: ["a"],
      good: """
        "statements":[{"id":"t"},{"id":"a","role":"counterargument"},{"id":"b"},{"id":"c"},{"id":"d"}],
        "reasons":[{"id":"r","premises":["a"],"target":"t","stance":"attacks"},
          {"id":"q","premises":["b"],"target":"a","stance":"attacks"},
          {"id":"p","premises":["c"],"target":"q","stance":"attacks"},
          {"id":"o","premises":["d"],"target":"p","stance":"attacks"}]
        """),
    Case(
      rule: "unknown-scheme",
      bad: #""reasons":[{"id":"r","stance":"supports","scheme":"expert-opinoin"}]"#, ids: ["r"],
      good: """
        "reasons":[{"id":"r","stance":"supports","scheme":"expert-opinion"},
          {"id":"q","stance":"attacks","scheme":"Argument From Expert Opinion"},
          {"id":"p","stance":"attacks"}]
        """),
    Case(
      rule: "scheme-premises",
      bad: """
        "statements":[{"id":"a"},{"id":"b"},{"id":"c"}],
        "reasons":[{"id":"r","stance":"supports","scheme":"expert-opinion","premises":[
          {"statement":"a","slot":"witness"},{"statement":"b","slot":"expert"},
          {"statement":"c","slot":"expert"}]}]
        """, ids: ["r", "r"],
      good: """
        "statements":[{"id":"a"},{"id":"b"},{"id":"c"}],
        "reasons":[{"id":"r","stance":"supports","scheme":"expert-opinion","premises":[
          {"statement":"a","slot":"expert"},{"statement":"b","slot":"assertion"},"c"]}]
        """),
    Case(
      rule: "unknown-member",
      bad:
        #""x":1,"statements":[{"id":"a","txet":"x"}],"reasons":[{"id":"r","stance":"supports","z":2}]"#,
      ids: ["-", "a", "r"],
      good: #""extensions":{"x":{"y":1}},"statements":[{"id":"a","extensions":{"z":2}}]"#),
    Case(
      rule: "out-of-range",
      bad: """
        "statements":[{"id":"a","credence":1.5},{"id":"b","credence":-0.1}],
        "reasons":[{"id":"r","stance":"supports","strength":80}]
        """, ids: ["a", "b", "r"],
      good: """
        "statements":[{"id":"a","credence":0},{"id":"b","credence":1}],
        "reasons":[{"id":"r","stance":"supports","strength":0.5}]
        """),
    Case(
      rule: "tag-spelling",
      bad: """
        "statements":[{"id":"a","tags":["health"]},{"id":"b","tags":["health","Ｈealth"]},
          {"id":"c","tags":["手機"]}]
        """, ids: ["b"],
      good: #""statements":[{"id":"a","tags":["health","wealth"]},{"id":"b","tags":["health"]}]"#),
    Case(
      rule: "several-theses",
      bad: #""statements":[{"id":"a","role":"thesis"},{"id":"b","role":"thesis"}]"#, ids: ["b"],
      good: """
        "statements":[{"id":"a","role":"thesis"},{"id":"b","role":"thesis"},
          {"id":"c","role":"thesis"},{"id":"q","role":"question"}],
        "reasons":[{"id":"r","premises":["b"],"target":"a","stance":"attacks"}],
        "relations":[{"id":"m","type":"answers","from":"c","to":"q"},
          {"id":"n","type":"answers","from":"a","to":"q"}]
        """),
    Case(
      rule: "thesis-supports",
      bad: """
        "statements":[{"id":"t","role":"thesis"},{"id":"a"}],
        "reasons":[{"id":"r","premises":["t"],"target":"a","stance":"supports"}]
        """, ids: ["t"],
      good: """
        "statements":[{"id":"t","role":"thesis"},{"id":"a"}],
        "reasons":[{"id":"r","premises":["a"],"target":"t","stance":"supports"}]
        """),
    Case(
      rule: "duplicate-link",
      bad: """
        "statements":[{"id":"a"},{"id":"b"},{"id":"t","role":"thesis"}],
        "reasons":[{"id":"r","premises":["a","b"],"target":"t","stance":"supports"},
          {"id":"s","premises":["b","a"],"target":"t","stance":"supports"}],
        "relations":[{"id":"x","type":"contradicts","between":["a","b"]},
          {"id":"y","type":"contradicts","between":["b","a"]},
          {"id":"p","type":"prefers","prefer":"a","over":"b"},
          {"id":"q","type":"prefers","prefer":"a","over":"b"}]
        """, ids: ["s", "y", "q"],
      good: """
        "statements":[{"id":"a"},{"id":"b"},{"id":"t","role":"thesis"}],
        "reasons":[{"id":"r","premises":["a","b"],"target":"t","stance":"supports"},
          {"id":"s","premises":["a"],"target":"t","stance":"supports"},
          {"id":"u","premises":["a","b"],"stance":"supports"},
          {"id":"v","premises":["a","b"],"stance":"supports"},
          {"id":"w","premises":["a","b"],"target":"r","stance":"supports"}],
        "relations":[{"id":"x","type":"contradicts","between":["a","b"]},
          {"id":"p","type":"prefers","prefer":"a","over":"b"},
          {"id":"z","type":"restates","from":"a","to":"b"}]
        """),
    Case(
      rule: "duplicate-premise",
      bad: """
        "statements":[{"id":"a"},{"id":"b"}],
        "reasons":[{"id":"r","premises":["a",{"statement":"a","slot":"x"}],"target":"b",
          "stance":"supports"}]
        """, ids: ["r"],
      good: """
        "statements":[{"id":"a"},{"id":"b"},{"id":"c"}],
        "reasons":[{"id":"r","premises":["a","c"],"target":"b","stance":"supports"}]
        """),
    Case(
      rule: "premise-both-ways",
      bad: """
        "statements":[{"id":"a"},{"id":"t"}],
        "reasons":[{"id":"r","premises":["a"],"target":"t","stance":"supports"},
          {"id":"q","premises":["a"],"target":"t","stance":"attacks"}]
        """, ids: ["a"],
      good: """
        "statements":[{"id":"a"},{"id":"t"}],
        "reasons":[{"id":"r","premises":["a"],"target":"t","stance":"supports"},
          {"id":"q","premises":["a"],"target":"r","stance":"attacks"}]
        """),
    Case(
      rule: "question-as-premise",
      bad: """
        "statements":[{"id":"q","role":"question"},{"id":"t"}],
        "reasons":[{"id":"r","premises":["q"],"target":"t","stance":"supports"}]
        """, ids: ["r"],
      good: """
        "statements":[{"id":"q","role":"question"},{"id":"t"}],
        "relations":[{"id":"r","type":"answers","from":"t","to":"q"}]
        """),
    Case(
      rule: "locution-without-speaker",
      bad: """
        "statements":[{"id":"a"},{"id":"t"}],
        "reasons":[{"id":"r","premises":[{"statement":"a","kind":"locution"}],"target":"t",
          "stance":"supports"}]
        """, ids: ["r"],
      good: """
        "participants":[{"id":"p","name":"P"}],
        "statements":[{"id":"a","attribution":[{"who":"p"}]},{"id":"t"}],
        "reasons":[{"id":"r","premises":[{"statement":"a","kind":"locution"}],"target":"t",
          "stance":"supports"}]
        """),
    Case(
      rule: "role-against-structure",
      bad: """
        "statements":[{"id":"t","role":"thesis"},{"id":"a","role":"counterargument"},
          {"id":"b","role":"rebuttal"},{"id":"c","role":"background"},{"id":"d","role":"premise"}],
        "reasons":[{"id":"r","premises":["a","b","c"],"target":"t","stance":"supports"},
          {"id":"q","premises":["t"],"target":"d","stance":"supports"}]
        """, ids: ["a", "b", "c", "d"],
      good: """
        "statements":[{"id":"t","role":"thesis"},{"id":"a","role":"counterargument"},
          {"id":"b","role":"rebuttal"},{"id":"c","role":"background"},{"id":"d","role":"premise"},
          {"id":"e","role":"counterargument"}],
        "reasons":[{"id":"r","premises":["a"],"target":"t","stance":"attacks"},
          {"id":"q","premises":["b"],"target":"r","stance":"attacks"},
          {"id":"p","premises":["d"],"target":"a","stance":"supports"},
          {"id":"o","premises":["e"],"target":"a","stance":"supports"}]
        """),
    Case(
      rule: "open-question",
      bad: """
        "statements":[{"id":"a"}],
        "reasons":[{"id":"r","premises":["a"],"stance":"supports","questions":[{"question":"So?"}]}]
        """, ids: ["r"],
      good: """
        "statements":[{"id":"a"}],
        "reasons":[{"id":"r","premises":["a"],"stance":"supports",
          "questions":[{"question":"So?","answer":"Yes."},{"question":"Why?","statement":"a"}]}]
        """),
    Case(
      rule: "preference-cycle",
      bad: """
        "statements":[{"id":"a"},{"id":"b"},{"id":"c"},{"id":"d"}],
        "relations":[{"id":"p","type":"prefers","prefer":"a","over":"b"},
          {"id":"q","type":"prefers","prefer":"b","over":"c"},
          {"id":"r","type":"prefers","prefer":"c","over":"a"},
          {"id":"s","type":"prefers","prefer":"c","over":"d"}]
        """, ids: ["p", "q", "r"],
      good: """
        "statements":[{"id":"a"},{"id":"b"},{"id":"c"}],
        "relations":[{"id":"p","type":"prefers","prefer":"a","over":"b"},
          {"id":"q","type":"prefers","prefer":"b","over":"c"},
          {"id":"r","type":"prefers","prefer":"a","over":"c"}]
        """),
    Case(
      rule: "wrong-script",
      bad: #""statements":[{"id":"a","text":{"en":"手機使人分心","zh-Hant":"Phones distract"}}]"#,
      ids: ["a", "a"],
      good: """
        "statements":[{"id":"a","text":{"en":"The word 手機 is Chinese.","zh-Hant":"Nvidia 的晶片",
          "he":"שלום","x-own":"anything 手機"}},{"id":"b","text":{"en":"42 %","zh-Hant":"42 %"}}]
        """),
    Case(
      rule: "reporting-statement",
      bad: """
        "languages":["en"],"statements":[{"id":"a","text":"The ministry argues that phones distract."},
          {"id":"b","text":{"zh-Hant":"教育部主張手機使人分心。"}},
          {"id":"c","text":"According to teachers, phones distract."}]
        """, ids: ["a", "b", "c"],
      good: """
        "languages":["en"],"statements":[{"id":"a","text":"Phones distract."},
          {"id":"b","text":{"zh-Hant":"手機使人分心。"}}]
        """),
    Case(
      rule: "several-claims",
      bad: """
        "languages":["en"],"statements":[{"id":"a","text":"Phones distract because they ring."},
          {"id":"b","text":{"zh-Hant":"手機會響。學生分心。"}},
          {"id":"c","text":"Phones ring. Pupils look."},{"id":"d","text":{"zh-Hant":"因為響，所以分心"}},
          {"id":"e","text":"yes. Pupils look."}]
        """, ids: ["a", "b", "c", "d", "e"],
      good: """
        "languages":["en"],"statements":[{"id":"a","text":"Phones, says Dr. Lee, cost 3.5 hours."},
          {"id":"b","text":{"zh-Hant":"手機使人分心。"}},{"id":"c","text":"The U.S. Government pays."}]
        """),
    Case(
      rule: "thesis-not-accepted",
      bad: """
        "statements":[{"id":"t","role":"thesis"},{"id":"u","role":"thesis"},{"id":"a"},{"id":"b"}],
        "reasons":[{"id":"r","premises":["a"],"target":"t","stance":"attacks"},
          {"id":"s","premises":["b"],"target":"u","stance":"supports"}],
        "relations":[{"id":"c","type":"contradicts","between":["b","a"]}]
        """, ids: ["t", "u"],
      good: """
        "statements":[{"id":"t","role":"thesis"},{"id":"a"},{"id":"b"}],
        "reasons":[{"id":"r","premises":["a"],"target":"t","stance":"attacks"},
          {"id":"s","premises":["b"],"target":"a","stance":"attacks"}]
        """),
    Case(
      rule: "evidence-attacked",
      bad: """
        "statements":[{"id":"t"},{"id":"e","role":"evidence"},{"id":"a"}],
        "reasons":[{"id":"r","premises":["e"],"target":"t","stance":"supports"},
          {"id":"s","premises":["a"],"target":"e","stance":"attacks"}]
        """, ids: ["e"],
      good: """
        "statements":[{"id":"t"},{"id":"e","role":"evidence"},{"id":"a"},{"id":"b"}],
        "reasons":[{"id":"r","premises":["e"],"target":"t","stance":"supports"},
          {"id":"s","premises":["a"],"target":"e","stance":"attacks"},
          {"id":"u","premises":["b"],"target":"s","stance":"attacks"}]
        """),
    Case(
      rule: "falls-with-support",
      bad: """
        "statements":[{"id":"t"},{"id":"e"},{"id":"a"}],
        "reasons":[{"id":"r","premises":["e"],"target":"t","stance":"supports"},
          {"id":"s","premises":["a"],"target":"e","stance":"attacks"}]
        """, ids: ["t"],
      good: """
        "statements":[{"id":"t"},{"id":"e"},{"id":"a"},{"id":"u","asserted":true}],
        "reasons":[{"id":"r","premises":["e"],"target":"t","stance":"supports"},
          {"id":"q","premises":["e"],"target":"u","stance":"supports"},
          {"id":"s","premises":["a"],"target":"e","stance":"attacks"},
          {"id":"x","premises":["a"],"target":"t","stance":"attacks"}]
        """),
    Case(
      rule: "contradicting-side",
      bad: """
        "statements":[{"id":"t","role":"thesis"},{"id":"a"},{"id":"b"},{"id":"c"},{"id":"d"}],
        "reasons":[{"id":"r","premises":["a"],"target":"t","stance":"supports"},
          {"id":"s","premises":["b"],"target":"x","stance":"attacks"},
          {"id":"x","premises":["c"],"target":"t","stance":"attacks"},
          {"id":"y","premises":["d"],"target":"a","stance":"attacks"}],
        "relations":[{"id":"p","type":"contradicts","between":["a","b"]},
          {"id":"q","type":"contradicts","between":["c","d"]}]
        """, ids: ["p", "q"],
      good: """
        "statements":[{"id":"t","role":"thesis"},{"id":"a"},{"id":"b"},{"id":"c"}],
        "reasons":[{"id":"r","premises":["a"],"target":"t","stance":"supports"},
          {"id":"s","premises":["b"],"target":"t","stance":"attacks"}],
        "relations":[{"id":"p","type":"contradicts","between":["a","b"]},
          {"id":"q","type":"contradicts","between":["a","c"]}]
        """),
    Case(
      rule: "without-effect",
      bad: """
        "statements":[{"id":"t","role":"thesis"},{"id":"a"},{"id":"b"},{"id":"x"}],
        "reasons":[{"id":"r","premises":["a","b"],"target":"t","stance":"supports"},
          {"id":"s","premises":["x"],"target":"r","stance":"attacks"}]
        """, ids: ["a", "b"],
      good: """
        "statements":[{"id":"t","role":"thesis"},{"id":"a"},{"id":"b"},{"id":"lonely"}],
        "reasons":[{"id":"r","premises":["a","b"],"target":"t","stance":"supports"}]
        """),
    Case(
      rule: "bad-range",
      bad: """
        "sources":[{"id":"s","editions":[{"language":"en"}]}],
        "statements":[{"id":"a","anchors":[{"source":"s","edition":"en","ranges":[[5,2]]}]},
          {"id":"b","anchors":[{"source":"s","edition":"en","ranges":[[0,5],[4,6]]},
            {"source":"s","edition":"en","ranges":[]},{"source":"s","edition":"en","ranges":[[3,3]]}]}]
        """, ids: ["a", "b", "b", "b"],
      good: """
        "sources":[{"id":"s","editions":[{"language":"en"}]}],
        "statements":[{"id":"a","anchors":[{"source":"s","edition":"en","ranges":[[4,6],[0,4]]}]}]
        """),
    Case(
      rule: "missing-edition",
      bad: """
        "sources":[{"id":"s","editions":[{"language":"zh","translationOf":"en","replaces":"old"}]}],
        "statements":[{"id":"a","divergences":[{"editions":["en","zh"]}]}]
        """, ids: ["s", "s", "a"],
      good: """
        "sources":[{"id":"s","editions":[{"language":"en"},{"language":"zh","translationOf":"en"}]}],
        "statements":[{"id":"a","divergences":[{"editions":["en","zh"]}]}]
        """),
    Case(
      rule: "citation-without-place",
      bad: #""sources":[{"id":"s"}],"statements":[{"id":"a","citations":[{"source":"s"}]}]"#,
      ids: ["a"],
      good: """
        "sources":[{"id":"s"}],"statements":[{"id":"a","citations":[{"source":"s","place":"p. 2"},
          {"url":"https://example.org"}]}]
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

  @Test("Whatever a rule says has Chinese words", arguments: cases)
  func translated(_ test: Case) throws {
    let translator = try #require(Translator.into("zh-Hant"))
    for finding in Checker().check(try SmallMaps.map(test.bad)).diagnostics {
      let said =
        [finding.message] + [finding.explanation].compactMap { $0 }
        + finding.related.map { $0.message } + finding.fixes.map { $0.title }
      for text in said { #expect(translator.translate(text) != nil, "\(text)") }
    }
  }

  @Test("Every rule is explained in Chinese, and nothing that is none")
  func explained() throws {
    for rule in RuleCatalogue.all {
      let words = try #require(RuleWords.of(rule.id, in: "zh-Hant"), "\(rule.id)")
      #expect(words.summary.hasSuffix("。") && words.explanation.hasSuffix("。"), "\(rule.id)")
    }
    #expect(RuleWords.of("no-rule", in: "zh-Hant") == nil)
    #expect(RuleWords.of("no-thesis", in: "en") == nil)
  }

  @Test("Every rule of the catalogue has a case here, an explanation and two examples")
  func catalogue() {
    let rules = RuleCatalogue.all.filter { $0.subject == .map }
    #expect(Set(rules.map(\.id)) == Set(Self.cases.map(\.rule)))
    #expect(RuleCatalogue.all.count == Set(RuleCatalogue.all.map(\.id)).count)
    for rule in RuleCatalogue.all {
      #expect(!rule.summary.isEmpty && !rule.explanation.isEmpty)
      #expect(rule.badExample != rule.goodExample)
    }
  }
}
