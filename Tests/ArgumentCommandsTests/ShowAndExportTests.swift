import Foundation
import TestSupport
import Testing

/// `argue show` and `argue export`, as students and teachers use them.
struct ShowAndExportTests {
  private static func map(_ name: String) throws -> String {
    try #require(Repository.maps.first { $0.lastPathComponent == "\(name).argue.json" }).path
  }

  @Test("Two languages stand side by side, one alone where one is asked for")
  func languages() throws {
    let program = try Program()
    defer { program.cleanUp() }
    let map = try Self.map("phones-in-class")
    let both = try program.run("show", map)
    #expect(both.status == 0)
    #expect(
      both.output.split(separator: "\n").contains {
        $0.contains("Phones should stay outside.") && $0.contains("手機不應帶進課堂。")
      })
    let chinese = try program.run("show", map, "--language", "zh-Hant").output
    #expect(chinese.contains("手機不應帶進課堂。") && !chinese.contains("Phones should"))
    let english = try program.run("show", map, "--language", "en").output
    #expect(!english.contains("手機"))
  }

  @Test("An outline is folded to a depth, coloured only when asked to off a terminal")
  func depth() throws {
    let program = try Program()
    defer { program.cleanUp() }
    let map = try Self.map("chip-exports")
    let whole = try program.run("show", map).output
    let folded = try program.run("show", map, "--depth", "1").output
    #expect(folded.count < whole.count / 2)
    #expect(!whole.contains("\u{1B}"))
    #expect(try program.run("show", map, "--color", "always").output.contains("\u{1B}["))
    #expect(try program.run("show", map, "--width", "3").status == 64)
  }

  @Test("Every format is written to standard output, or to a file whose ending names it")
  func formats() throws {
    let program = try Program()
    defer { program.cleanUp() }
    let map = try Self.map("night-buses")
    for (format, ending) in [
      ("json", "argue.json"), ("markdown", "md"), ("prose", ""), ("text", "txt"), ("dot", "dot"),
      ("mermaid", "mmd"), ("csv", "csv"), ("argdown", "argdown"),
    ] {
      let printed = try program.run("export", map, "--format", format)
      #expect(printed.status == 0, "\(format): \(printed.messages)")
      #expect(!printed.output.isEmpty)
      guard !ending.isEmpty else { continue }
      let written = try program.run("export", map, "-o", "out.\(ending)", "-q")
      #expect(written.status == 0 && written.messages.isEmpty)
      #expect(try program.read("out.\(ending)") == printed.output)
    }
    #expect(try program.run("export", map, "--format", "word").status == 64)
    #expect(try program.run("export", map).status == 64)
    #expect(try program.run("export", map, "-o", "missing-folder/x.md").status == 74)
  }

  @Test("What a format can't carry is said, and the JSON of a map is the map")
  func losses() throws {
    let program = try Program()
    defer { program.cleanUp() }
    let map = try Self.map("phones-in-class")
    let csv = try program.run("export", map, "--format", "csv", "--table", "reasons")
    #expect(csv.messages.contains("note[loss]"))
    #expect(csv.output.hasPrefix("id,"))
    let json = try program.run("export", map, "--json")
    #expect(Data(json.output.utf8) == (try Data(contentsOf: URL(filePath: map))))
    #expect(json.messages.isEmpty)
  }

  @Test("DOT is taken by Graphviz", .needs(.program("dot")), arguments: Repository.maps)
  func graphviz(file: URL) throws {
    let dot = try #require(Child.path(of: "dot"))
    let program = try Program()
    defer { program.cleanUp() }
    #expect(try program.run("export", file.path, "-o", "m.dot", "-q").status == 0)
    let process = Process()
    process.executableURL = URL(filePath: dot)
    process.arguments = ["-Tsvg", "-o", "m.svg", "m.dot"]
    process.currentDirectoryURL = program.folder
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(try program.read("m.svg").contains("</svg>"))
  }
}
