import ArgumentJSON
import ArgumentModel
import TestSupport
import Testing

/// The modes of `argue evaluate` beside plain verdicts.
struct EvaluateModesTests {
  private static let map = """
    {
      "format": "argue/1", "languages": ["en", "zh-Hant"],
      "statements": [
        { "id": "ban", "role": "thesis", "text": { "en": "Ban\\nphones.", "zh-Hant": "應禁手機。" } },
        { "id": "a", "text": { "en": "Phones distract. 📱", "zh-Hant": "手機使人分心。𠀋" } },
        { "id": "cost", "text": { "en": "It costs much.", "zh-Hant": "所費不貲。" } },
        { "id": "cheap", "text": "שלום cheap" },
        { "id": "l", "text": "L" }, { "id": "m", "text": "M" },
        { "id": "p", "text": "P" }, { "id": "q", "text": "Q" }
      ],
      "reasons": [
        { "id": "r", "premises": ["a"], "target": "ban", "stance": "supports",
          "scheme": "expert-opinion" },
        { "id": "x", "premises": ["cost"], "target": "ban", "stance": "attacks" },
        { "id": "y", "premises": ["cheap"], "target": "cost", "stance": "attacks" },
        { "id": "f", "premises": ["l"], "target": "m", "stance": "supports" },
        { "id": "g", "premises": ["m"], "target": "l", "stance": "supports" }
      ],
      "relations": [{ "id": "c", "type": "contradicts", "between": ["p", "q"] }]
    }
    """

  private func run(_ arguments: [String], input: String = Self.map) throws -> Program.Result {
    let program = try Program()
    defer { program.cleanUp() }
    return try program.run(["evaluate", "-"] + arguments, input: input)
  }

  private func json(_ arguments: [String]) throws -> JSONObject {
    let result = try run(arguments + ["--json"])
    #expect(result.status == 0 && result.messages.isEmpty)
    return try #require(try JSONParser.value(Array(result.output.utf8)).objectValue)
  }

  @Test("Where there is no stable labelling that is said, and the exit code says so")
  func noStableLabelling() throws {
    let program = try Program()
    defer { program.cleanUp() }
    func map(_ reasons: String) -> String {
      """
      {"format":"argue/1","statements":[{"id":"a","text":"A."},{"id":"b","text":"B."},
       {"id":"c","text":"C."}],"reasons":[\(reasons)]}
      """
    }
    func attack(_ id: String, _ from: String, _ to: String) -> String {
      #"{"id":"\#(id)","premises":["\#(from)"],"target":"\#(to)","stance":"attacks"}"#
    }
    let odd = [attack("r", "a", "b"), attack("s", "b", "c"), attack("t", "c", "a")]
    let even = [attack("r", "a", "b"), attack("s", "b", "a")]
    try program.write(map(odd.joined(separator: ",")), to: "odd.argue.json")
    try program.write(map(even.joined(separator: ",")), to: "even.argue.json")
    for flags in [[], ["--json"], ["--credulous"]] {
      let stable = ["--semantics", "stable"] + flags
      let none = try program.run(["evaluate", "odd.argue.json"] + stable)
      #expect(none.status == 1 && none.messages.contains("there is no stable labelling"))
      let some = try program.run(["evaluate", "even.argue.json"] + stable)
      #expect(some.status == 0 && some.messages == "")
    }
    #expect(try program.run("evaluate", "odd.argue.json", "--semantics", "preferred").status == 0)
  }

  @Test("Why is told as a dialogue, in each language asked for")
  func why() throws {
    #expect(
      try run(["--why", "ban", "--language", "en", "--language", "zh-Hant"]).output == """
        “Ban phones.” (ban) stands: r carries it, and what is said against it falls.
        What it rests on
          ▲ The reason r stands: its premises do.
            ▲ “Phones distract. 📱” (a) stands: it is put forward.
        What is said against it, and answered
          ▼ The objection x falls, since cost does.
            ▲ “It costs much.” (cost) falls: y speaks against it, unanswered.
              ▼ The objection y stands: its premises do.
                ▲ “שלום cheap” (cheap) stands: it is put forward.

        ▲ what the line above rests on  ▼ what speaks against it

        「應禁手機。」（ban）站得住：有 r 支撐，反對它的都不成立。
        它所依據的
          ▲ 理由 r 站得住：前提都站得住。
            ▲ 「手機使人分心。𠀋」（a）站得住：這是直接提出的。
        反對它而已獲回應的
          ▼ 反對理由 x 不成立：cost 不成立。
            ▲ 「所費不貲。」（cost）不成立：y 反對它，未獲回應。
              ▼ 反對理由 y 站得住：前提都站得住。
                ▲ 「שלום cheap [en]」（cheap）站得住：這是直接提出的。

        ▲ 上一句所依據的　▼ 反對上一句的

        """)
    let circle = try run(["--why", "l"]).output
    #expect(circle.contains("“L” (l) falls: it rests on nothing but itself."))
    #expect(circle.contains("“L” (l): see above."))
    let open = try run(["--why", "p"]).output
    #expect(open.contains("“P” (p) is open: q speaks against it, and is open itself."))
    #expect(open.contains("\n\nThe fall of any one of these would settle it\n  “Q” (q)\n"))
    #expect(try run(["--why", "cost", "--reject", "y"]).output.contains("(cost) stands"))
    let moves = try json(["--why", "ban"])["moves"]?.arrayValue
    #expect(moves?.count == 9)
    #expect(
      JSONWriter.compact(moves?.first ?? .null)
        == #"{"move":1,"on":"ban","part":"statement","label":"accepted","why":"supported","grounds":[2],"attacks":[4]}"#
    )
    #expect(try run(["--why", "nothing"]).status == 65)
  }

  @Test("Of what counts as said the words are told, and not that they stand")
  func said() throws {
    let map = """
      {"format":"argue/1","languages":["en","zh-Hant"],
      "participants":[{"id":"minister","name":"The minister"}],
      "statements":[{"id":"t","role":"thesis","text":{"en":"They know.","zh-Hant":"他們知道。"}},
      {"id":"a","role":"claim","text":{"en":"It is so.","zh-Hant":"正是如此。"},
      "attribution":[{"who":"minister","act":"asserts"}]}],
      "reasons":[{"id":"r","premises":[{"statement":"a","kind":"locution"}],"target":"t",
      "stance":"supports"}]}
      """
    let why = ["--why", "t", "--reject", "a"]
    #expect(
      try run(why + ["--language", "en"], input: map).output.hasPrefix(
        """
        “They know.” (t) stands: r carries it.
          ▲ The reason r stands: what it rests on was said.
            “It is so.”

        """))
    let chinese = try run(why + ["--language", "zh-Hant"], input: map).output
    #expect(chinese.contains("以有人這麼說為據") && chinese.contains("「正是如此。」"))
  }

  @Test("The crux names what the thesis hangs on, and what it would have to answer")
  func crux() throws {
    let text = try run(["--crux"]).output
    for line in [
      "ban: stands (strength", "It hangs on each of these alone\n  r (or a, on which it hangs)",
      "  y (or cheap, on which it hangs)\n      שלום cheap", "Objections that nothing answers",
      "Open critical questions",
    ] { #expect(text.contains(line), "\(line) in \(text)") }
    let chinese = try run(["--crux", "--language", "zh-Hant"]).output
    for line in ["ban：站得住（強度", "下列任一項若站不住，它就站不住\n  r（或其所繫的 a）", "手機使人分心。𠀋"] {
      #expect(chinese.contains(line), "\(line) in \(chinese)")
    }
    let crux = try json(["--crux"])["cruxes"]?.arrayValue?.first?.objectValue
    #expect(crux?["hangsOn"]?.arrayValue?.count == 2)
    #expect(crux?["together"] == .array([]))
    let other = try json(["--crux", "--on", "cost", "--semantics", "euler"])["cruxes"]
    #expect(other?.arrayValue?.first?.objectValue?["semantics"] == .string("euler"))
    let none = try run(["--crux"], input: #"{"format":"argue/1","statements":[{"id":"a"}]}"#)
    #expect(none.status == 65 && none.messages.contains("--on"))
  }

  @Test("Strengths are told with how far they can be relied on")
  func strengths() throws {
    let text = try run(["--semantics", "df-quad"]).output
    #expect(text.hasPrefix("Thesis\n  0.625  ban\n      Ban phones.\n"), "\(text)")
    let open = try run(["--semantics", "df-quad", "--base", "1"])
    #expect(open.output.contains("0.500?  p") && open.messages.contains("aren't proven"))
    let plain = try run(["--semantics", "max-based"])
    #expect(plain.messages.contains("reasons for statements are left out"))
    let json = try json(["--semantics", "df-quad", "--assume", "cost"])
    #expect(
      json["statements"]?.objectValue?["cost"]?.objectValue?["strength"] == .double(1)
        || json["statements"]?.objectValue?["cost"]?.objectValue?["strength"] == .int(1))
    let moved = try run(["--sensitivity"]).output
    #expect(moved.hasPrefix("By how much ban loses with the fall of each (df-quad)\n  +0.250  a\n"))
  }

  @Test("Other labellings and proof standards have their say")
  func others() throws {
    let credulous = try json(["--semantics", "preferred", "--credulous"])
    #expect(credulous["acceptance"] == .string("credulous"))
    #expect(
      JSONWriter.compact(credulous["statements"]?.objectValue?["p"] ?? .null)
        == #"{"label":"accepted","because":{"why":"some-labelling"}}"#)
    #expect(try run(["--semantics", "stable"]).output.contains("p\n"))
    let standards = try run(["--semantics", "carneades", "--standard", "beyond-reasonable-doubt"])
    #expect(standards.output.contains("ban: meets its standard"))
    #expect(standards.output.contains("beyond reasonable doubt; for 1.000, against –"))
    let strict = try run(["--semantics", "carneades", "--assume", "cost"]).output
    #expect(strict.contains("ban: doesn't meet its standard"), "\(strict)")
    #expect(strict.contains("the arguments for it don't outweigh those against"))
    #expect(
      try run(["--semantics", "carneades-4", "--language", "zh-Hant"]).output.contains("達到證明標準"))
  }

  @Test(
    "Critical questions are asked of the reason's own words, as far as it is known what they are",
    arguments: [
      // A single premise is the one that people put in words.
      ("en", #""scheme":"sign","premises":["a"]"#, "Has it really been observed that “It rains”?"),
      ("zh-Hant", #""scheme":"sign","premises":["a"]"#, "真的觀察到「下雨了」嗎？"),
      ("en", #""scheme":"sign","premises":["a"]"#, "go together closely enough with “Take it”?"),
      (
        "en", #""scheme":"expert-opinion","premises":["a"]"#,
        "Does Ann Lee really know a great deal about the field?"
      ),
      ("zh-Hant", #""scheme":"expert-opinion","premises":["a"]"#, "李安對這個領域真的有深入的了解嗎？"),
      // Letters stand for whole parts in some schemes.
      ("en", #""scheme":"authority","premises":["a"]"#, "within Ann Lee's power?"),
      ("zh-Hant", #""scheme":"popular-opinion","premises":["a"]"#, "認定「帶著它」有什麼根據嗎？"),
      // Who fills which slot isn't guessed: the letters stay, with what they may stand for below.
      (
        "en", #""scheme":"practical-reasoning","premises":["a","b"]"#,
        "clash with G? (r, asked by the scheme)\n      “It rains.”\n      “It pours {goal}!”"
      ),
      (
        "en", #""scheme":"practical-reasoning","premises":["a",{"statement":"b","slot":"goal"}]"#,
        "clash with “It pours {goal}!”?"
      ),
    ])
  func questions(language: String, reason: String, expected: String) throws {
    let map = """
      {"format":"argue/1","languages":["en","zh-Hant"],
      "participants":[{"id":"lee","name":{"en":"Ann Lee","zh-Hant":"李安"}}],
      "statements":[{"id":"t","role":"thesis","text":{"en":"Take it.","zh-Hant":"帶著它。"}},
      {"id":"a","text":{"en":"It rains.","zh-Hant":"下雨了。"},"attribution":[{"who":"lee"}]},
      {"id":"b","text":{"en":"It pours {goal}!","zh-Hant":"{goal}！"}}],
      "reasons":[{"id":"r","target":"t","stance":"supports",\(reason)}]}
      """
    let told = try run(["--crux", "--all", "--language", language], input: map)
    #expect(told.output.contains(expected), "\(told.output)")
  }

  @Test("A chain of two thousand reasons is told without a flood of spaces")
  func deep() throws {
    let count = 2_000
    let statements = (0...count).map { #"{"id":"s\#($0)","text":"S\#($0)"}"# }
    let reasons = (0..<count).map {
      #"{"id":"r\#($0)","premises":["s\#($0 + 1)"],"target":"s\#($0)","stance":"attacks"}"#
    }
    let map = """
      {"format":"argue/1","languages":["en"],"statements":[\(statements.joined(separator: ","))],
      "reasons":[\(reasons.joined(separator: ","))]}
      """
    let why = try run(["--why", "s0"], input: map)
    #expect(why.status == 0 && why.output.hasPrefix("“S0” (s0) stands"))
    #expect(why.output.contains("[3000] ") && why.output.utf8.count < 5_000_000)
  }

  @Test("Wrong combinations and numbers are refused as such")
  func refused() throws {
    for arguments in [
      ["--why", "ban", "--crux"], ["--why", "ban", "--semantics", "preferred"],
      ["--crux", "--semantics", "stable"], ["--base", "2"], ["--base", "nan"],
      ["--timeout", "0"], ["--together", "0"], ["--on", "ban"], ["--semantics", "best"],
      ["--standard", "x"], ["--semantics", "carneades", "--alpha", "-1"],
    ] {
      #expect(try run(arguments).status == 64, "\(arguments)")
    }
  }
}
