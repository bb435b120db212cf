import Foundation
import TestSupport
import Testing

/// Maps of several makers made into one, with everything that maps hold and what a person decides.
struct AdjudicationCommandTests {
  /// Three maps of one debate; `more` are the lists behind statements and reasons.
  private static func map(_ more: String, ids: (String, String, String) = ("a", "b", "c")) -> String
  {
    let (a, b, c) = ids
    return """
      {"format":"argue/1","languages":["en"],"statements":[
        {"id":"\(a)","role":"thesis","text":"Phones should stay outside."},
        {"id":"\(b)","text":"Phones distract everybody in class."},
        {"id":"\(c)","text":"Some pupils learn with their phones."}],
       "reasons":[{"id":"r","premises":["\(b)"],"target":"\(a)","stance":"supports"}],\(more)}
      """
  }

  private func program() throws -> Program {
    let program = try Program()
    try program.write(
      Self.map(
        """
        "participants":[{"id":"p1","name":"Tom"}],
        "relations":[{"id":"x1","type":"contradicts","between":["b","c"]},
          {"id":"x2","type":"contradicts","between":["a","c"]}],
        "groups":[{"id":"g","title":"Attention","members":["b","c"]}],
        "utterances":[{"id":"u1","speaker":"p1","text":"They distract!","content":["b"]},
          {"id":"u2","speaker":"p1","text":"So ban them.","replyTo":"u1","act":"asserts"}],
        "comments":[{"id":"k","on":"b","by":"anna","text":"Who says so?"},
          {"id":"k2","on":"k","by":"anna","text":"The teachers do."}]
        """), to: "anna.argue.json")
    try program.write(
      Self.map(
        """
        "participants":[{"id":"p1","name":"Mary"},{"id":"p2","name":"Tom"}],
        "relations":[{"id":"y","type":"contradicts","between":["three","two"]}],
        "groups":[{"id":"h","title":"Attention","members":["two"]}],
        "utterances":[{"id":"v1","speaker":"p2","text":"They distract!","content":["two","one"]},
          {"id":"v3","speaker":"p1","text":"But I learn."}]
        """, ids: ("one", "two", "three")), to: "ben.argue.json")
    try program.write(
      Self.map(
        """
        "relations":[{"id":"x1","type":"contradicts","between":["b","c"]}],
        "groups":[{"id":"g","title":"Attention","members":["b"]},{"id":"e","title":"Else","members":["c"]}],
        "participants":[{"id":"tom","name":"Tom"}],
        "utterances":[{"id":"w","speaker":"tom","text":"They distract!","content":["b"]},
          {"id":"w2","speaker":"tom","text":"So ban them.","replyTo":"w","act":"concludes"}]
        """), to: "carl.argue.json")
    return program
  }

  private let names = ["agree", "anna.argue.json", "ben.argue.json", "carl.argue.json"]

  @Test("Relations, groups, turns and comments are decided on too, and their votes kept")
  func kinds() throws {
    let program = try program()
    defer { program.cleanUp() }
    let made = try program.run(
      names + ["--adjudicate", "majority", "-o", "m.argue.json", "--json"])
    #expect(made.status == 1, "\(made.messages)")
    let map = try program.read("m.argue.json")
    let flat = map.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
    // Contradicting each other all three have, the other contradiction one.
    #expect(flat.contains(#""between": ["b", "c"]"#) && !flat.contains("x2"))
    #expect(flat.contains(#""members": ["b"]"#) && flat.contains(#""b": ["anna", "ben", "carl"]"#))
    #expect(!map.contains("\"Else\"") && !map.contains("But I learn"))
    #expect(flat.contains(#""replyTo": "u1""#) && flat.contains(#""content": ["b"]"#))
    #expect(!flat.contains(#""act": "asserts""#))
    for words in ["Who says so?", "The teachers do.", "So ban them."] {
      #expect(map.contains(words), "\(words)")
    }
    // Everybody's Tom is one, and Mary isn't he, though both are called p1.
    #expect(map.components(separatedBy: "\"Tom\"").count == 2 && map.contains("\"Mary\""))
    let open = made.output.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
    for line in [
      #""what": "relation", "id": "x2", "maker": "anna""#, #""what": "group", "id": "e""#,
      #""what": "utterance", "id": "v3", "maker": "ben""#, #""what": "members", "id": "g""#,
      #""what": "act", "id": "u2""#, #""what": "content", "id": "u1""#,
    ] { #expect(open.contains(line), "\(line) in \(open)") }
    #expect(try program.run("check", "m.argue.json", "--quiet").status == 0)
    for rule in ["unanimous", "union", "priority"] {
      let file = "\(rule).argue.json"
      _ = try program.run(names + ["--adjudicate", rule, "-o", file])
      #expect(try program.run("check", file, "--quiet").status == 0, "\(rule)")
    }
    #expect(try program.read("union.argue.json").contains("But I learn."))
  }

  @Test("What a person decides goes before the rule, and pages tell why")
  func decisions() throws {
    let program = try program()
    defer { program.cleanUp() }
    let rule = ["--adjudicate", "majority", "-o", "m.argue.json", "--force"]
    let open = try program.run(names + rule + ["--json"])
    // As a person would write into it.
    let decided =
      open.output
      .replacingOccurrences(
        of: "\"id\": \"x2\",", with: "\"id\": \"x2\", \"take\": null, \"why\": \"Not said.\","
      )
      .replacingOccurrences(
        of: "\"id\": \"v3\",",
        with: "\"id\": \"v3\", \"take\": \"ben\", \"why\": \"It is in the minutes.\","
      )
      .replacingOccurrences(
        of: "\"what\": \"members\",", with: "\"what\": \"members\", \"take\": \"anna\","
      )
      .replacingOccurrences(
        of: "\"what\": \"act\",", with: "\"what\": \"act\", \"take\": \"carl\", \"why\": \"So.\",")
    try program.write(decided, to: "open.json")
    let made = try program.run(
      names + rule + ["--decisions", "open.json", "--json", "--report", "pages/"])
    #expect(made.status == 1, "\(made.messages)")
    for id in ["x2", "v3", "u2"] { #expect(!made.output.contains("\"\(id)\""), "\(id)") }
    #expect(made.output.contains("\"e\""))
    let map = try program.read("m.argue.json")
    let flat = map.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
    #expect(map.contains("But I learn.") && flat.contains(#""members": ["b", "c"]"#))
    #expect(flat.contains(#""act": "concludes""#))
    #expect(flat.contains(#""decision": { "take": "ben", "why": "It is in the minutes." }"#))
    let anna = try program.read("pages/anna.html")
    for cell in ["<td>Not said.</td>", "<td>corrected</td>", "<td>majority 3/3</td>"] {
      #expect(anna.contains(cell), "\(cell) in \(anna)")
    }
    #expect(try program.read("pages/ben.html").contains("<td>It is in the minutes.</td>"))
    // The same again is the same, and in Chinese it is told in Chinese.
    let again = try program.run(names + ["--adjudicate", "majority", "--decisions", "open.json"])
    #expect(again.output == map)
    let chinese = try program.run(
      names + rule
        + ["--decisions", "open.json", "--report", "zh/", "--language", "zh-Hant"])
    #expect(chinese.status == 1)
    #expect(try program.read("zh/anna.html").contains("過半數 3/3"))
  }

  @Test(
    "Decisions that decide nothing are refused before anything is written",
    arguments: [
      (#"{"residuals":[{"what":"relation","id":"no","maker":"anna","take":null}]}"#, "“no”"),
      (#"{"residuals":[{"what":"relation","id":"x2","maker":"anna","take":"ben"}]}"#, "“ben”"),
      (#"{"residuals":[{"what":"colour","id":"x2","maker":"anna"}]}"#, "expected one of"),
      (#"{"residuals":[{"what":"role","id":"a","maker":"anna","take":3}]}"#, "maker's name"),
      (#"{"residuals":[{"what":"role","maker":"anna","take":"ben"}]}"#, "names an id"),
      (#"{"residuals":[{"what":"role","id":"a","maker":"anna","why":1}]}"#, "string"),
      (#"{"residuals":[7]}"#, "object"), ("[]", "residuals"), ("", "empty"),
    ])
  func refused(decisions: String, why: String) throws {
    let program = try program()
    defer { program.cleanUp() }
    try program.write(decisions, to: "open.json")
    let made = try program.run(
      names + ["--adjudicate", "majority", "-o", "m.argue.json", "--decisions", "open.json"])
    #expect(made.status == 65, "\(made.messages)")
    #expect(made.messages.contains(why), "\(made.messages)")
    #expect(throws: (any Error).self) { try program.read("m.argue.json") }
    #expect(try program.run(names + ["--decisions", "open.json"]).status == 64)
  }

  @Test("What ties something that a person left out is open, and can be left out as well")
  func leftOut() throws {
    let program = try program()
    defer { program.cleanUp() }
    func open(_ decisions: String) throws -> String {
      try program.write("{\"residuals\":[\(decisions)]}", to: "open.json")
      let made = try program.run(
        names + ["--adjudicate", "union", "-o", "m.argue.json", "--json", "--force"]
          + ["--decisions", "open.json"])
      #expect(made.status == 0 || made.status == 1, "\(made.messages)")
      #expect(try program.run("check", "m.argue.json", "--quiet").status == 0)
      return made.output
    }
    let statement = #"{"what":"statement","id":"c","maker":"anna","take":null}"#
    let taken = #"{"what":"relation","id":"x1","maker":"anna","take":"carl"}"#
    let none = #"{"what":"relation","id":"x1","maker":"anna","take":null,"why":"No."}"#
    #expect(try open(statement).contains("\"x1\""))
    #expect(try open(statement + "," + taken).contains("\"x1\""))
    #expect(!(try open(statement + "," + none).contains("\"x1\"")))
  }

  @Test("Texts of one name that aren't the same stay apart")
  func texts() throws {
    let program = try Program()
    defer { program.cleanUp() }
    for (name, digest, words) in [("a", "0", "One text."), ("b", "1", "Another one.")] {
      let sum = String(repeating: digest, count: 64)
      try program.write(
        """
        {"format":"argue/1","languages":["en"],"sources":[
          {"id":"s","editions":[{"language":"en","length":50,"sha256":"sha256:\(sum)"}]}],
         "statements":[{"id":"\(name)","role":"thesis","text":"\(words)",
          "anchors":[{"source":"s","edition":"en","ranges":[[0,8]]}]}]}
        """, to: "\(name).argue.json")
    }
    let made = try program.run("agree", "a.argue.json", "b.argue.json", "--adjudicate", "union")
    #expect(made.output.contains("\"source\": \"s-2\""), "\(made.output)")
  }
}
