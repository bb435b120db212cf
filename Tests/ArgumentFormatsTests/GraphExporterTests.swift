import ArgumentFormats
import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

struct GraphExporterTests {
  @Test(
    "Graphviz accepts the sample maps, hostile ones and unsound ones", .needs(.program("dot")))
  func graphviz() throws {
    let dot = try Self.dot
    var maps = [HostileTexts.map]
    for file in Repository.maps {
      maps.append(try MapReader().read(Array(try Data(contentsOf: file))).map)
    }
    for seed in 0..<8 {
      var random = RandomMaps(seed: UInt64(seed))
      maps.append(random.map(size: 20))
    }
    for map in maps {
      let text = try ExporterTests.export(map, "dot") { $0.languages = ["en", "zh-Hant"] }.text
      let (svg, messages, status) = try Self.run(dot, ["-Tsvg"], input: text)
      #expect(status == 0 && svg.contains("</svg>"))
      #expect(!messages.contains("Error") && !messages.contains("syntax"), "\(messages)")
    }
  }

  @Test(
    "Graphviz shows a text as it is, entities and escapes included", .needs(.program("dot")))
  func graphvizText() throws {
    let dot = try Self.dot
    let map = SmallMaps.map(statements: [#"end thesis a\nb &lt; "q" <b> \N 手機"#])
    let text = try ExporterTests.export(map, "dot").text
    let (svg, _, _) = try Self.run(dot, ["-Tsvg"], input: text)
    #expect(svg.contains(#"a\nb &amp;lt; &quot;q&quot; &lt;b&gt; \N 手機"#))
  }

  @Test("Linked premises meet in one joint, and undercuts end there")
  func joints() throws {
    let map = SmallMaps.map(
      statements: ["t thesis", "a", "b", "c"], reasons: ["r a+b -> t", "u c -x r"])
    let dot = try ExporterTests.export(map, "dot").text
    #expect(dot.contains(#""a" -> "r" [arrowhead=none]"#))
    #expect(dot.contains(#""r" -> "t" [arrowhead=normal]"#))
    #expect(dot.contains(#""c" -> "r" [arrowhead=tee"#))
    let mermaid = try ExporterTests.export(map, "mermaid").text
    #expect(mermaid.contains("n2 --- r1\n"))
    #expect(mermaid.contains("r1 --> n1\n"))
    #expect(mermaid.contains("n4 --x|\"−\"| r1\n"))
  }

  @Test("Relations are dashed lines with their words, with a head unless they go both ways")
  func relations() throws {
    let map = try SmallMaps.map(
      """
      "languages":["en"],"statements":[{"id":"a","text":"A"},{"id":"b","text":"B"}],"relations":[
        {"id":"x","type":"contradicts","between":["a","b"]},
        {"id":"y","type":"restates","from":"b","to":"a"},{"id":"z","type":"restates","from":"b"}]
      """)
    let dot = try ExporterTests.export(map, "dot").text
    let lines = dot.split(separator: "\n").filter { $0.contains("style=dashed") }
    #expect(lines.count == 2)
    #expect(lines.first?.contains("\"a\" -> \"b\"") == true)
    #expect(lines.first?.contains("dir=none") == true)
    #expect(lines.first?.contains("\"contradicts\"") == true)
    #expect(lines.last?.contains("\"b\" -> \"a\"") == true)
    #expect(lines.last?.contains("dir=none") == false)
    let mermaid = try ExporterTests.export(map, "mermaid").text
    #expect(mermaid.contains("n1 -.-|\"contradicts\"| n2\n"))
    #expect(mermaid.contains("n2 -.->|\"restates\"| n1\n"))
  }

  @Test("A statement in several groups is drawn in none, which is reported")
  func groups() throws {
    let map = try SmallMaps.map(
      """
      "statements":[{"id":"a","role":"thesis"},{"id":"b"}],
      "groups":[{"id":"one","members":["a","b"]},{"id":"two","members":["b"]}]
      """)
    for name in ["dot", "mermaid"] {
      let exported = try ExporterTests.export(map, name)
      #expect(exported.text.components(separatedBy: "subgraph").count == 2)
      #expect(exported.diagnostics.contains { $0.message.contains("2 memberships in groups") })
    }
  }

  @Test("Every line of a flowchart is one of ours, whatever the texts are")
  func mermaid() throws {
    let node = #"[nrmg]\d+"#
    let patterns = [
      "flowchart BT", "  end", #"  subgraph g\d+\[Q\]"#, "    \(node)",
      #"  \#(node)(\[Q\]|\(Q\)|\(\[Q\]\)|\(\(Q\)\)|\{\{Q\}\})"#,
      #"  \#(node) (---|-->|--x|-\.-|-\.->)(\|Q\|)? \#(node)"#,
      #"  classDef (thesis|implicit) [a-z-]+:[0-9a-z ]+"#, #"  class \#(node) [a-z]+"#,
    ].map { "^\($0)$" }
    let quoted = try NSRegularExpression(pattern: "\"[^\"\\n]*\"")
    var maps = [HostileTexts.map]
    for seed in 0..<8 {
      var random = RandomMaps(seed: UInt64(seed))
      maps.append(random.map(size: 20))
    }
    for map in maps {
      let text = try ExporterTests.export(map, "mermaid") { $0.languages = ["en", "zh-Hant"] }.text
      for line in text.components(separatedBy: "\n") where !line.isEmpty {
        let range = NSRange(line.startIndex..., in: line)
        let bare = quoted.stringByReplacingMatches(in: line, range: range, withTemplate: "Q")
        #expect(
          patterns.contains { bare.range(of: $0, options: .regularExpression) != nil }, "\(line)")
        for match in quoted.matches(in: line, range: range) {
          guard let range = Range(match.range, in: line) else { continue }
          let label = line[range].dropFirst().dropLast().replacingOccurrences(of: "<br/>", with: "")
          #expect(label.allSatisfy { !"\"<>`\\{}%:&$*_|~".contains($0) }, "\(label)")
          // A number sign begins an entity code, and a semicolon ends one.
          let rest = label.replacingOccurrences(
            of: "#([0-9]+|quot);", with: "", options: .regularExpression)
          #expect(!rest.contains("#") && !rest.contains(";"), "\(label)")
        }
      }
    }
  }

  @Test(
    "What would begin a list in a flowchart's label doesn't, and stays as it is elsewhere",
    arguments: [
      ("1. First", "1#46; First"), ("12) Then", "12#41; Then"), ("123.", "123#46;"),
      ("- item", "#45; item"), ("+ item", "#43; item"), ("It is 1. Then 2)", "It is 1. Then 2)"),
      ("a. b) c-d + e", "a. b) c-d + e"), (".5", ".5"), (") x", ") x"), ("3.5. x", "3#46;5. x"),
    ])
  func listNumbers(text: String, label: String) throws {
    var map = SmallMaps.map(statements: ["a"])
    map.statements[0].text["en"] = text
    let exported = try ExporterTests.export(map, "mermaid").text
    #expect(exported.contains("[\"\(label)\"]"), "\(exported)")
  }

  private static var dot: URL {
    get throws { URL(filePath: try #require(Child.path(of: "dot"))) }
  }

  private static func run(
    _ program: URL, _ arguments: [String], input: String
  ) throws -> (output: String, messages: String, status: Int32) {
    let folder = FileManager.default.temporaryDirectory
    let file = folder.appending(path: "argue-\(UUID().uuidString).dot")
    let result = folder.appending(path: "argue-\(UUID().uuidString).svg")
    let log = folder.appending(path: "argue-\(UUID().uuidString).log")
    defer { for file in [file, result, log] { try? FileManager.default.removeItem(at: file) } }
    try Data(input.utf8).write(to: file)
    try Data().write(to: log)
    let process = Process()
    process.executableURL = program
    process.arguments = arguments + ["-o", result.path, file.path]
    process.standardError = try FileHandle(forWritingTo: log)
    try process.run()
    process.waitUntilExit()
    let output = (try? Data(contentsOf: result)) ?? Data()
    let messages = try Data(contentsOf: log)
    return (
      String(decoding: output, as: UTF8.self), String(decoding: messages, as: UTF8.self),
      process.terminationStatus
    )
  }
}
