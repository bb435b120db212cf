import Foundation
import TestSupport
import Testing

/// `argue check` and its neighbours: exit codes and forms of output that scripts rely on.
struct CheckCommandTests {
  private func program(_ map: String) throws -> Program {
    let program = try Program()
    try program.write(map, to: "m.argue.json")
    return program
  }

  private static let broken = """
    {
      "format": "argue/1",
      "languages": ["en"],
      "statements": [
        { "id": "t", "role": "thesis", "text": "課堂 T" },
        { "id": "a", "role": "evidence", "text": "A" }
      ],
      "reasons": [
        { "id": "r", "premises": ["a", "b"], "target": "t", "stance": "supports" }
      ]
    }
    """

  @Test("Errors exit 1, warnings only with --strict, notes never")
  func exitCodes() throws {
    let program = try program(Self.broken)
    defer { program.cleanUp() }
    #expect(try program.run("check", "m.argue.json").status == 1)
    let off = ["--severity", "unknown-reference=off"]
    #expect(try program.run(["check", "m.argue.json"] + off).status == 0)
    #expect(try program.run(["check", "m.argue.json", "--strict"] + off).status == 1)
    let notes = off + ["--severity", "unsourced-evidence=note"]
    #expect(try program.run(["check", "m.argue.json", "--strict"] + notes).status == 0)
    #expect(try program.run("check", "m.argue.json", "--severity", "nothing=off").status == 64)
    #expect(try program.run("check", "missing.argue.json").status == 66)
    // A folder stands for the maps in it.
    #expect(try program.run("check", ".").status == 1)
    try program.write("{", to: "bad.argue.json")
    #expect(try program.run("check", "bad.argue.json").status == 65)
    #expect(try program.run("check", "bad.argue.json", "m.argue.json").output.contains("“b”"))
  }

  @Test("A finding is printed with its source line and a caret")
  func caret() throws {
    let program = try program(Self.broken)
    defer { program.cleanUp() }
    let output = try program.run("check", "m.argue.json").output
    #expect(
      output.contains(
        """
        error[unknown-reference]: reason “r” refers to “b”, which doesn't exist
          --> m.argue.json:9:36
            |
          9 |     { "id": "r", "premises": ["a", "b"], "target": "t", "stance": "supports" }
            |                                    ^
        """.replacing("\n    |", with: "\n   |").replacing("\n  9 |", with: "\n 9 |")),
      "\(output)")
  }

  @Test("A map from standard input is checked with its places")
  func standardInput() throws {
    let program = try Program()
    defer { program.cleanUp() }
    let result = try program.run("check", "-", input: Self.broken)
    #expect(result.status == 1)
    #expect(result.output.contains("-:9:36"))
  }

  @Test("JSON has the promised members")
  func json() throws {
    let program = try program(Self.broken)
    defer { program.cleanUp() }
    let output = try program.run("check", "m.argue.json", "--json").output
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    let diagnostics = try #require(json["diagnostics"] as? [[String: Any]])
    let first = try #require(diagnostics.first { $0["rule"] as? String == "unknown-reference" })
    #expect(first["severity"] as? String == "error")
    #expect(first["id"] as? String == "r")
    #expect(first["pointer"] as? String == "/reasons/0/premises/1")
    #expect(first["line"] as? Int == 9)
    #expect(first["column"] as? Int == 36)
    let summary = try #require(json["summary"] as? [String: Any])
    #expect(summary["errors"] as? Int == 1)
    #expect(summary["warnings"] as? Int == 1)
    #expect(summary["notes"] as? Int == 0)
  }

  @Test("SARIF and GitHub annotations name rule, file, line and column")
  func otherFormats() throws {
    let program = try program(Self.broken)
    defer { program.cleanUp() }
    let text = try program.run("check", "m.argue.json", "--format", "sarif").output
    let log = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    let result = try #require(results.first { $0["ruleId"] as? String == "unknown-reference" })
    #expect(result["level"] as? String == "error")
    let location = try #require((result["locations"] as? [[String: Any]])?.first)
    let place = try #require(location["physicalLocation"] as? [String: Any])
    #expect((place["region"] as? [String: Int]) == ["startLine": 9, "startColumn": 36])
    #expect((place["artifactLocation"] as? [String: String]) == ["uri": "m.argue.json"])
    let lines = try program.run("check", "m.argue.json", "--format", "github").output
    #expect(
      lines.contains("::error file=m.argue.json,line=9,col=36,title=unknown-reference::reason “r”"))
    #expect(try program.run("check", "m.argue.json", "--format", "xml").status == 64)
  }

  @Test("A finding that the map accepts is suppressed in SARIF, with its why; no other is")
  func suppressions() throws {
    let program = try program(
      """
      { "format": "argue/1", "languages": ["en"],
        "checks": { "acknowledged": [{ "rule": "unsourced-evidence", "id": "a", "why": "known" }] },
        "statements": [ { "id": "t", "role": "thesis", "text": "T" },
          { "id": "a", "role": "evidence", "text": "A" },
          { "id": "b", "role": "evidence", "text": "B" } ],
        "reasons": [
          { "id": "r", "premises": ["a", "b"], "target": "t", "stance": "supports" } ] }
      """)
    defer { program.cleanUp() }
    let text = try program.run("check", "m.argue.json", "--format", "sarif").output
    let log = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
      .filter { $0["ruleId"] as? String == "unsourced-evidence" }
    #expect(
      results.map { $0["suppressions"] as? [[String: String]] }
        == [[["kind": "inSource", "justification": "known"]], nil])
    #expect(try program.run("check", "--strict", "m.argue.json").messages.contains("1 warning"))
  }

  @Test("An anchor that reaches beyond its text is found once, though two checks see it")
  func anchorsOnce() throws {
    let program = try program(
      """
      { "format": "argue/1", "languages": ["en"],
        "sources": [{ "id": "s", "title": "S", "editions": [
          { "language": "en", "length": 9, "text": "Ban them." }] }],
        "statements": [ { "id": "t", "role": "thesis", "text": "T", "anchors": [
          { "source": "s", "edition": "en", "ranges": [[0, 3]] },
          { "source": "s", "edition": "en", "ranges": [[4, 12]] },
          { "source": "s", "edition": "en", "ranges": [[8, 30]] }] } ] }
      """)
    defer { program.cleanUp() }
    for options in [[], ["--with-text"]] {
      let output = try program.run(["check", "m.argue.json", "--json"] + options).output
      let pointers = output.matches(of: /"pointer": "([^"]*anchors[^"]*)"/).map { String($0.1) }
      #expect(pointers.count == 2 && Set(pointers).count == 2, "\(output)")
    }
  }

  @Test("fix mends what is safe, in one change that undo takes back")
  func fix() throws {
    let program = try program(
      """
      { "format": "argue/1", "statements": [
        { "id": "my thesis", "role": "thesis", "text": "T", "tags": ["x", "X"] },
        { "id": "a", "text": "A" }, { "id": "a", "text": "B", "tags": ["x"] } ],
        "reasons": [
        { "id": "r", "premises": ["a", "a"], "target": "my thesis", "stance": "supports" } ] }
      """)
    defer { program.cleanUp() }
    #expect(try program.run("format", "m.argue.json").status == 0)
    let before = try program.read("m.argue.json")
    let dry = try program.run("fix", "m.argue.json", "--dry-run")
    #expect(dry.output.split(separator: "\n").count == 4)
    #expect(try program.read("m.argue.json") == before)
    #expect(try program.run("fix", "m.argue.json").status == 0)
    let checked = try program.run("check", "m.argue.json", "--json").output
    for rule in ["bad-id", "duplicate-id", "duplicate-premise", "tag-spelling"] {
      #expect(!checked.contains(rule), "\(rule)")
    }
    let fixed = try program.read("m.argue.json")
    #expect(try program.run("fix", "m.argue.json").status == 0)
    #expect(try program.read("m.argue.json") == fixed)
    #expect(try program.run("undo", "m.argue.json").status == 0)
    #expect(try program.read("m.argue.json") == before)
    #expect(try program.run("check", "--fix", "m.argue.json").status == 0)
    #expect(try program.read("m.argue.json") == fixed)
  }

  @Test("Output is the same from run to run, and has no colours off a terminal")
  func deterministic() throws {
    let program = try program(Self.broken)
    defer { program.cleanUp() }
    let first = try program.run("check", "m.argue.json").output
    #expect(try program.run("check", "m.argue.json").output == first)
    #expect(!first.contains("\u{1B}"))
  }

  @Test("format lays out canonically and changes nothing else")
  func format() throws {
    let program = try program(Self.broken)
    defer { program.cleanUp() }
    #expect(try program.run("format", "--check", "m.argue.json").status == 1)
    let piped = try program.run("format", "-", input: Self.broken).output
    #expect(try program.run("format", "m.argue.json").status == 0)
    #expect(try program.read("m.argue.json") == piped)
    #expect(try program.run("format", "--check", "m.argue.json").status == 0)
  }

  @Test("find looks at words in any language, roles and speakers")
  func find() throws {
    let program = try program(Self.broken)
    defer { program.cleanUp() }
    #expect(try program.run("find", "m.argue.json", "課堂").output == "statement\tt\t課堂 T\n")
    #expect(try program.run("find", "m.argue.json", "Ｔ").status == 0)
    #expect(try program.run("find", "m.argue.json", "--role", "evidence").output.contains("\ta\t"))
    #expect(try program.run("find", "m.argue.json", "nowhere").status == 1)
    #expect(try program.run("find", "m.argue.json").status == 64)
  }

  @Test("explain knows every rule that check names")
  func explain() throws {
    let program = try program(Self.broken)
    defer { program.cleanUp() }
    let list = try program.run("explain").output
    for line in list.split(separator: "\n") where line != "Other messages:" {
      let rule = String(line.prefix { $0 != " " })
      #expect(try program.run("explain", rule).status == 0)
    }
    let wrong = try program.run("explain", "unknown-referense")
    #expect(wrong.status == 64)
    #expect(wrong.messages.contains("unknown-reference"))
  }

  @Test("The sample maps pass, and their texts hold every anchor", arguments: Repository.maps)
  func samples(file: URL) throws {
    let program = try Program()
    defer { program.cleanUp() }
    let plain = try program.run("check", "--strict", file.path)
    #expect(plain.status == 0, "\(plain.output)")
    // The op-ed's text isn't in the repository.
    guard file.lastPathComponent != "chip-exports.argue.json" else { return }
    let result = try program.run("check", "--strict", "--with-text", file.path)
    #expect(result.status == 0, "\(result.output)")
  }

  @Test(
    "A file that is no edition's is named, with the code that attaching it has",
    arguments: ["Another text.\n", "別的文章。\n", "\u{0}\u{1}binary", ""])
  func wrongFile(text: String) throws {
    let program = try Program()
    defer { program.cleanUp() }
    try program.write("One line.\nAnother line.\n", to: "t.txt")
    try program.write(text, to: "w.txt")
    try program.write("More of that.\n", to: "v.txt")
    for command in [
      ["new", "m.argue.json", "--language", "en", "--thesis", "All is well."],
      ["source", "add", "m.argue.json", "s", "t.txt", "--language", "en"],
    ] {
      try #require(try program.run(command).status == 0)
    }
    let attached = try program.run("source", "attach", "m.argue.json", "s", "w.txt")
    #expect(attached.status == 65)
    let one = try program.run("check", "m.argue.json", "--text-from", "w.txt")
    #expect(one.status == attached.status, "\(one.output)\(one.messages)")
    #expect(one.messages.contains("w.txt"))
    let two = try program.run(
      "check", "m.argue.json", "--text-from", "w.txt", "--text-from", "v.txt")
    #expect(two.status == attached.status)
    #expect(two.messages.contains("w.txt") && two.messages.contains("v.txt"))
    #expect(try program.run("check", "m.argue.json", "--text-from", "t.txt").status == 0)
  }

  @Test("So does the op-ed's text those of its map", .needs(.opEd))
  func opEd() throws {
    let text = try #require(Repository.opEd)
    let file = try #require(Repository.maps.first { $0.path.contains("chip-exports") })
    let program = try Program()
    defer { program.cleanUp() }
    let result = try program.run("check", "--strict", "--text-from", text.path, file.path)
    #expect(result.status == 0, "\(result.output)")
    #expect(result.messages.contains("anchors resolved"))
  }

  @Test("The op-ed's text is attached beside a map, and the map stays as it is", .needs(.opEd))
  func attach() throws {
    let text = try #require(Repository.opEd)
    let file = try #require(Repository.maps.first { $0.path.contains("chip-exports") })
    let program = try program(String(decoding: try Data(contentsOf: file), as: UTF8.self))
    defer { program.cleanUp() }
    let before = try program.read("m.argue.json")
    #expect(try program.run("check", "--strict", "--with-text", "m.argue.json").status == 1)
    let attached = try program.run("source", "attach", "m.argue.json", "op-ed", text.path)
    #expect(attached.status == 0, "\(attached.messages)")
    #expect(try program.run("check", "--strict", "--with-text", "m.argue.json").status == 0)
    #expect(try program.read("m.argue.json") == before)
    #expect(try program.run("source", "detach", "m.argue.json", "op-ed").status == 0)
    #expect(try program.run("check", "--strict", "--with-text", "m.argue.json").status == 1)
    let wrong = try program.run("source", "attach", "m.argue.json", "op-ed", "m.argue.json")
    #expect(wrong.status == 65)
  }
}
