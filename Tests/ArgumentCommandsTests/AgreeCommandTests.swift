import Foundation
import TestSupport
import Testing

/// Two annotators and more, as their maps are compared.
struct AgreeCommandTests {
  /// Three maps of one text, by people who gave ids and words of their own.
  private func program() throws -> Program {
    let program = try Program()
    let source =
      #""languages":["en"],"sources":[{"id":"s","editions":[{"language":"en","length":200}]}]"#
    func statement(_ id: String, _ role: String, _ range: String, _ text: String) -> String {
      #"{"id":"\#(id)","role":"\#(role)","text":"\#(text)","#
        + #""anchors":[{"source":"s","edition":"en","ranges":[\#(range)]}]}"#
    }
    func map(_ statements: [String], _ reasons: [String]) -> String {
      #"{"format":"argue/1",\#(source),"statements":[\#(statements.joined(separator: ","))],"#
        + #""reasons":[\#(reasons.joined(separator: ","))]}"#
    }
    try program.write(
      map(
        [
          statement("ban", "thesis", "[0,27]", "Phones should stay outside."),
          statement("distract", "premise", "[28,60]", "Phones distract."),
          statement("learn", "counterargument", "[61,90]", "Some learn by them."),
        ],
        [
          #"{"id":"r1","premises":["distract"],"target":"ban","stance":"supports"}"#,
          #"{"id":"r2","premises":["learn"],"target":"r1","stance":"attacks"}"#,
        ]), to: "anna.argue.json")
    try program.write(
      map(
        [
          statement("a", "thesis", "[0,27]", "Leave phones at the door."),
          statement("b", "premise", "[30,60]", "They draw attention away."),
          statement("c", "claim", "[61,90]", "Pupils use them to study."),
          statement("d", "claim", "[100,140]", "Parents want to reach their children."),
        ],
        [
          #"{"id":"r1","premises":["b"],"target":"a","stance":"supports"}"#,
          #"{"id":"r2","premises":["c"],"target":"r1","stance":"attacks"}"#,
          #"{"id":"r3","premises":["d"],"target":"a","stance":"attacks"}"#,
        ]), to: "ben.argue.json")
    try program.write(
      map(
        [
          statement("x", "thesis", "[0,27]", "No phones."),
          statement("y", "premise", "[28,60]", "A distraction."),
          statement("z", "counterargument", "[61,88]", "Good for learning."),
        ],
        [
          #"{"id":"r1","premises":["y"],"target":"x","stance":"supports"}"#,
          #"{"id":"r2","premises":["z"],"target":"x","stance":"attacks"}"#,
        ]), to: "carl.argue.json")
    return program
  }

  @Test("Two maps without shared ids are matched by passages, and measured")
  func two() throws {
    let program = try program()
    defer { program.cleanUp() }
    let told = try program.run("agree", "anna.argue.json", "ben.argue.json")
    #expect(told.status == 0, "\(told.messages)")
    for line in [
      "2 maps: anna, ben\n4 statements, 3 in all maps\n",
      // Two of three roles: (2/3 - 2/9) / (1 - 2/9).
      "cohen-kappa          0.571", "  f1-labelled          0.800\n", "alpha-u", "gamma ",
      "  cass                 ", "  statements that one map alone has: 1\n",
    ] { #expect(told.output.contains(line), "\(line) in \(told.output)") }
    let chinese = try program.run(
      "agree", "anna.argue.json", "ben.argue.json", "--language", "zh-Hant")
    #expect(chinese.output.contains("4 項陳述"))
    let same = try program.run("agree", "anna.argue.json", "anna.argue.json", "--json")
    #expect(same.output.contains(#""name": "f1-labelled","#))
    #expect(!same.output.lowercased().contains("nan"))
    #expect(try program.run("agree", "anna.argue.json").status == 64)
  }

  @Test("Maps that say nothing together have no agreement, and the reason is told")
  func nothing() throws {
    let program = try program()
    defer { program.cleanUp() }
    try program.write("{\"format\":\"argue/1\"}", to: "none.argue.json")
    for other in ["none", "anna"] {
      let told = try program.run("agree", "none.argue.json", "\(other).argue.json")
      #expect(told.status == 0)
      #expect(
        told.output.contains("cohen-kappa         undefined: nothing was coded by two or more"),
        "\(told.output)")
    }
  }

  @Test("Numbers that makers give are measured as numbers")
  func numbers() throws {
    let program = try Program()
    defer { program.cleanUp() }
    for (name, values) in [("a", [0.1, 0.5, 0.9, 0.3]), ("b", [0.1, 0.5, 0.8, 0.4])] {
      let statements = values.enumerated().map {
        #"{"id":"i\#($0)","text":"Item number \#($0) of all.","credence":\#($1)}"#
      }
      try program.write(
        #"{"format":"argue/1","languages":["en"],"statements":[\#(statements.joined(separator: ","))]}"#,
        to: "\(name).argue.json")
    }
    let told = try program.run("agree", "a.argue.json", "b.argue.json", "--json")
    #expect(told.output.contains(#""name": "alpha-interval""#), "\(told.output)")
    #expect(told.output.contains(#""name": "alpha-ratio""#))
    let text = try program.run("agree", "a.argue.json", "b.argue.json").output
    #expect(text.contains("how far statements are believed\n"))
    // The mean square of differences is 0.005 within items, 0.1714 between any two of the eight numbers.
    #expect(text.contains("  alpha-interval      0.971"), "\(text)")
    // Where nobody gives numbers nothing is said of them.
    #expect(
      !(try self.program().run("agree", "anna.argue.json", "ben.argue.json").output
        .contains("believed")))
  }

  @Test("One map of several has what the rule takes, the votes, and lists the rest")
  func adjudicate() throws {
    let program = try program()
    defer { program.cleanUp() }
    let names = ["agree", "anna.argue.json", "ben.argue.json", "carl.argue.json"]
    func made(_ rule: String) throws -> (map: String, messages: String, status: Int32) {
      let result = try program.run(names + ["--adjudicate", rule, "-o", "\(rule).argue.json"])
      return (try program.read("\(rule).argue.json"), result.messages, result.status)
    }
    let majority = try made("majority")
    #expect(majority.status == 1)
    #expect(majority.map.contains(#""role": "counterargument""#))
    #expect(!majority.map.contains("Parents want"))
    #expect(majority.map.contains(#""rule": "majority""#))
    #expect(majority.map.contains(#""counterargument": ["anna", "carl"]"#), "\(majority.map)")
    #expect(majority.messages.contains("statement d: "), "\(majority.messages)")
    let unanimous = try made("unanimous")
    #expect(!unanimous.map.contains("\"r2\""))
    #expect(
      unanimous.messages.contains("role learn: ") && unanimous.messages.contains("reason r2: "))
    let union = try made("union")
    #expect(union.map.contains("Parents want") && union.map.contains("\"r3\""))
    let priority = try made("priority")
    #expect(priority.status == 0, "\(priority.messages)")
    for rule in ["majority", "unanimous", "union", "priority"] {
      let check = try program.run("check", "\(rule).argue.json", "--quiet")
      #expect(check.status == 0, "\(rule): \(check.output)")
      // The same again is the same.
      let again = try program.run(names + ["--adjudicate", rule])
      #expect(again.output == (try program.read("\(rule).argue.json")))
    }
    #expect(try program.run(names + ["--adjudicate", "best"]).status == 64)
    let pages = try program.run(
      names + ["--adjudicate", "majority", "-o", "m.argue.json", "--report", "pages/"])
    #expect(pages.status == 1, "\(pages.messages)")
    let page = try program.read("pages/ben.html")
    for cell in [
      "<td>dropped</td><td>Parents want to reach their children. (claim)</td>",
      "<td>corrected</td><td>Pupils use them to study. (claim)</td>", "anna, ben, carl</td>",
    ] { #expect(page.contains(cell), "\(cell)") }
    #expect(try program.run(names + ["--report", "pages/"]).status == 64)
  }

  @Test("Documents of annotations are read as import reads them")
  func annotations() throws {
    let program = try Program()
    defer { program.cleanUp() }
    for name in ["a", "b"] {
      try program.write("Phones distract. They buzz.\n", to: "\(name).txt")
    }
    try program.write(
      "T1\tClaim 0 16\tPhones distract.\nT2\tPremise 17 27\tThey buzz.\nR1\tsupports Arg1:T2 Arg2:T1\n",
      to: "a.ann")
    try program.write("T1\tClaim 0 16\tPhones distract.\n", to: "b.ann")
    let told = try program.run("agree", "a.ann", "b.ann")
    #expect(told.status == 0, "\(told.messages)")
    #expect(told.output.contains("2 statements, 1 in all maps"), "\(told.output)")
    #expect(told.output.contains("undefined: there is no variation"))
  }
}
