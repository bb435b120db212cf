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
      ("aif", "aif.json"), ("xaif", "xaif.json"), ("sadface", "sadface.json"),
      ("arguebuf", "arguebuf.json"), ("kialo", "kialo.txt"), ("mindmup", "mup"),
      ("argmap", "argmap.yml"), ("opml", "opml"), ("freemind", "mm"),
      ("d2", "d2"), ("latex", "tex"), ("rst", "rst"), ("html-outline", "outline.html"),
      ("graphml", "graphml"), ("carneades", "carneades.yml"), ("rationale", "rtnl"), ("aml", "aml"),
      ("turtle", "ttl"), ("jsonld", "aif.jsonld"), ("tikz", "tikz"),
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

/// What is refused, and listed, where a format can't carry all of a map.
struct LossOptionTests {
  @Test("With --strict nothing is written that would lose something, and --loss-report lists it")
  func strict() throws {
    let program = try Program()
    defer { program.cleanUp() }
    let map = Repository.folder.appending(path: "Maps/night-buses.argue.json").path
    let refused = try program.run(
      "export", map, "-o", "m.dot", "--strict", "--loss-report", "l.json")
    #expect(refused.status == 1)
    #expect(refused.messages.contains("loss-refused") && refused.messages.contains("no place for"))
    #expect(throws: (any Error).self) { try program.read("m.dot") }
    #expect(try program.read("l.json").contains("\"DOT has no place for"))
    let converted = try program.run("convert", map, "-o", "m.aif.json", "--strict")
    #expect(converted.status == 1)
    #expect(throws: (any Error).self) { try program.read("m.aif.json") }
    let kept = try program.run(
      "export", map, "-o", "m.argdown", "--strict", "--loss-report", "k.json")
    #expect(kept.status == 0, "\(kept.messages)")
    #expect(try program.read("k.json").contains("\"diagnostics\": []"))
    // The report is no file that is read, nor the one that is written.
    let same = try program.run("export", map, "-o", "x.dot", "--loss-report", "x.dot")
    #expect(same.status != 0)
    #expect(try program.run("export", map, "-o", "y.dot", "--loss-report", map).status != 0)
  }

  @Test("A document is told by its content, goes through a map, and comes back")
  func graphs() throws {
    let program = try Program()
    defer { program.cleanUp() }
    try program.write(
      #"{"nodes":[{"nodeID":"1","text":"A","type":"I"},{"nodeID":"2","text":"B","type":"I"},{"nodeID":"3","text":"RA","type":"RA"}],"edges":[{"edgeID":"1","fromID":"2","toID":"3","formEdgeID":null},{"edgeID":"2","fromID":"3","toID":"1","formEdgeID":null}]}"#,
      to: "x.json")
    #expect(try program.run("import", "x.json", "-o", "x.argue.json").status == 0)
    #expect(
      try program.run("convert", "x.argue.json", "-o", "y.sadface.json", "--strict").status == 0)
    #expect(try program.run("convert", "y.sadface.json", "-o", "z.aif.json").status == 0)
    let text = try program.read("z.aif.json")
    #expect(text.contains("\"nodeID\": \"3\"") && text.contains("\"Default Inference\""))
    #expect(
      try program.run("convert", "z.aif.json", "--to", "kialo").output.contains("1.1. Pro: B"))
  }
}
