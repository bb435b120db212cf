import Foundation
import TestSupport
import Testing

/// Line, column and pointer of findings, in every form, whatever the file's line ends and characters.
struct FindingPlaceTests {
  /// A reason that refers to “b”, which isn't there, behind a tab, Chinese, an emoji of several code
  /// points and an accent of its own.
  private static let reason =
    "\t{\"note\": \"手機👩‍👧e\u{301}\", \"id\": \"r\", \"target\": \"t\", \"stance\": \"supports\", \"premises\": [\"t2\", \"b\"]}"

  private static func map(lineEnd: String) -> String {
    [
      "{", "\"format\": \"argue/1\", \"languages\": [\"en\"],",
      "\"statements\": [{\"id\": \"t\", \"role\": \"thesis\", \"text\": \"T\"},",
      "  {\"id\": \"t2\", \"role\": \"evidence\", \"text\": \"手機\"}],", "\"reasons\": [", reason,
      "]", "}",
    ].joined(separator: lineEnd) + lineEnd
  }

  /// The column as a reader counts code points.
  private static var column: Int {
    let before = reason.unicodeScalars.count - "\"b\"]}".unicodeScalars.count
    return before + 1
  }

  @Test("Places count lines and code points", arguments: ["\n", "\r\n"])
  func places(lineEnd: String) throws {
    let program = try Program()
    defer { program.cleanUp() }
    try program.write(Self.map(lineEnd: lineEnd), to: "m.argue.json")
    // Counted by hand once, so that the test doesn't count as the program does.
    #expect(Self.column == 89)
    let json = try program.run("check", "m.argue.json", "--json").output
    let report = try #require(
      JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let all = try #require(report["diagnostics"] as? [[String: Any]])
    let found = try #require(all.first { $0["rule"] as? String == "unknown-reference" })
    #expect(found["line"] as? Int == 6)
    #expect(found["column"] as? Int == Self.column)
    #expect(found["pointer"] as? String == "/reasons/0/premises/1")

    let log = try program.run("check", "m.argue.json", "--format", "sarif").output
    let runs = try #require(
      (JSONSerialization.jsonObject(with: Data(log.utf8)) as? [String: Any])?["runs"]
        as? [[String: Any]])
    #expect(runs[0]["columnKind"] as? String == "unicodeCodePoints")
    let results = try #require(runs[0]["results"] as? [[String: Any]])
    let result = try #require(results.first { $0["ruleId"] as? String == "unknown-reference" })
    let location = try #require((result["locations"] as? [[String: Any]])?.first)
    let physical = try #require(location["physicalLocation"] as? [String: Any])
    let region = try #require(physical["region"] as? [String: Int])
    #expect(region == ["startLine": 6, "startColumn": Self.column])
    let logical = try #require(location["logicalLocations"] as? [[String: String]])
    #expect(logical.first?["fullyQualifiedName"] == "/reasons/0/premises/1")

    let workflow = try program.run("check", "m.argue.json", "--format", "github").output
    #expect(
      workflow.contains(
        "::error file=m.argue.json,line=6,col=\(Self.column),title=unknown-reference::"))

    let text = try program.run("check", "m.argue.json").output
    #expect(text.contains("--> m.argue.json:6:\(Self.column)"))
    #expect(!text.contains("\r"))
  }

  @Test("The caret stands below the place in columns of the terminal")
  func caret() throws {
    let program = try Program()
    defer { program.cleanUp() }
    try program.write(Self.map(lineEnd: "\r\n"), to: "m.argue.json")
    let lines = try program.run("check", "m.argue.json").output
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = try #require(lines.firstIndex { $0.contains("unknown-reference") })
    let shown = lines[start + 3]
    let caret = lines[start + 4]
    let place = try #require(shown.range(of: "\"b\"", options: .backwards))
    // Each Chinese character is two columns wide, the family of two too, the accent none.
    #expect(
      caret.count - 1 == Self.width(shown[..<place.lowerBound]), "\(shown)\n\(caret)")
  }

  private static func width(_ text: Substring) -> Int {
    text.reduce(0) { width, character in
      width + (character == "手" || character == "機" || character == "👩‍👧" ? 2 : 1)
    }
  }
}
