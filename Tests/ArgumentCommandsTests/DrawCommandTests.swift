import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// `argue draw` as its users run it.
struct DrawCommandTests {
  private static let map = Repository.folder.appending(path: "Maps/phones-in-class.argue.json").path

  @Test("The kind of drawing is the file's ending or --format; nothing is written on refusal")
  func kinds() throws {
    let program = try Program()
    defer { program.cleanUp() }
    #expect(try program.run("draw", Self.map, "-o", "m.svg").status == 0)
    let file = try program.read("m.svg")
    #expect(file.hasPrefix("<?xml") && file.hasSuffix("</svg>\n"))
    #expect(try program.run("draw", Self.map, "--format", "svg").output == file)
    #expect(try program.run("draw", Self.map).status == 64)
    #expect(try program.run("draw", Self.map, "-o", "m.gif").status == 64)
    #expect(try program.run("draw").status == 64)
    #expect(try program.run("draw", "missing.json", "-o", "x.svg").status == 66)
    #expect(!FileManager.default.fileExists(atPath: program.folder.appending(path: "x.svg").path))
    #expect(try program.run("draw", Self.map, "--format", "svg", "--theme", "pink").status == 64)
    let near = try program.run("draw", Self.map, "--format", "svg", "--around", "bann")
    #expect(near.status == 65 && near.messages.contains("“ban”"), "\(near.messages)")
  }

  @Test("Chinese is drawn, and both languages in one box")
  func languages() throws {
    let program = try Program()
    defer { program.cleanUp() }
    let chinese = try program.run("draw", Self.map, "--format", "svg", "--language", "zh-Hant")
      .output
    #expect(chinese.contains("手機應放在教室外") || chinese.contains("手機"))
    #expect(chinese.contains("主旨"))
    let both = try program.run(
      "draw", Self.map, "--format", "svg", "--language", "en", "--language", "zh-Hant"
    ).output
    #expect(both.contains("line-second") && both.contains("Phones should stay outside"))
  }

  @Test("Overlays and comments are marks; an overlay that isn't one is refused with its place")
  func overlays() throws {
    let program = try Program()
    defer { program.cleanUp() }
    try program.write(
      """
      {"marks":[{"id":"ban","verdict":"accepted"},{"id":"distracts","difference":"changed"},
        {"id":"ban","comment":"Is that so?"}]}
      """, to: "o.json")
    let marked = try program.run("draw", Self.map, "--format", "svg", "--overlay", "o.json").output
    #expect(marked.contains("mark accepted") && marked.contains("mark changed"))
    #expect(marked.contains("Is that so?"))
    try program.write(#"{"marks":[{"id":"ban","verdict":"fine"}]}"#, to: "o.json")
    let refused = try program.run("draw", Self.map, "--format", "svg", "--overlay", "o.json")
    #expect(refused.status == 65 && refused.messages.contains("/marks/0"))
  }

  @Test("A graph of boxes is laid out, in the form that it can be measured in")
  func boxes() throws {
    let program = try Program()
    defer { program.cleanUp() }
    let graph = """
      {"nodes":[{"id":"a","w":100,"h":40},{"id":"j","kind":"joint","w":12,"h":12},
        {"id":"b","w":80,"h":30.5},{"id":"c","w":80,"h":30}],
       "edges":[{"id":"e0","source":"j","target":"a"},{"id":"e1","source":"b","target":"j"},
        {"id":"e2","source":"c","target":"j"}]}
      """
    let result = try program.run("draw", "--boxes", "-", input: graph)
    #expect(result.status == 0)
    let layout = try #require(try JSONParser.value(result.output).objectValue)
    #expect(layout["nodes"]?.arrayValue?.count == 4)
    let edge = try #require(layout["edges"]?.arrayValue?.first?.objectValue)
    #expect(edge["source"] == .string("j") && edge["bezier"] == .bool(true))
    for bad in [
      "[]", #"{"nodes":[{"id":"a"}]}"#, #"{"nodes":[{"id":"a","w":-1,"h":1}],"edges":[]}"#,
      #"{"nodes":[{"id":"a","w":1,"h":1},{"id":"a","w":1,"h":1}]}"#,
      #"{"nodes":[],"edges":[{"source":"a","target":"b"}]}"#, "{", "",
    ] {
      #expect(try program.run("draw", "--boxes", "-", input: bad).status == 65, "\(bad)")
    }
  }

  @Test(
    "PDF has text that can be searched, in Chinese too, and as many pages as the paper needs",
    .needs(.program("rsvg-convert")), .needs(.program("pdftotext")))
  func pdf() throws {
    let program = try Program()
    defer { program.cleanUp() }
    let options = ["--language", "zh-Hant", "--language", "en"]
    #expect(try program.run(["draw", Self.map, "-o", "m.pdf"] + options).status == 0)
    let text = try shell("pdftotext m.pdf -", in: program).filter { !$0.isWhitespace }
    #expect(text.contains("Phonesshouldstayoutside"))
    #expect(text.contains("手機"))
    #expect(try shell("pdfinfo m.pdf", in: program).contains(/Pages: +1\n/))
    #expect(
      try program.run(["draw", Self.map, "-o", "a4.pdf", "--paper", "a4"] + options).status == 0)
    let pages = try shell("pdfinfo a4.pdf", in: program)
    #expect(pages.contains("A4") && !pages.contains(/Pages: +1\n/))
    #expect(
      try program.run("draw", Self.map, "-o", "l.pdf", "--paper", "letter", "--fit").status == 0)
    let fitted = try shell("pdfinfo l.pdf", in: program)
    #expect(fitted.contains("letter") && fitted.contains(/Pages: +1\n/))
  }

  @Test("PNG has the pixels that were asked for", .needs(.program("rsvg-convert")))
  func png() throws {
    let program = try Program()
    defer { program.cleanUp() }
    func width(_ dpi: String) throws -> Int {
      #expect(try program.run("draw", Self.map, "-o", "m.png", "--dpi", dpi).status == 0)
      let bytes = try Data(contentsOf: program.folder.appending(path: "m.png"))
      #expect(bytes.prefix(4) == Data([0x89, 0x50, 0x4E, 0x47]))
      return bytes[16..<20].reduce(0) { $0 << 8 | Int($1) }
    }
    let (once, twice) = (try width("72"), try width("144"))
    #expect(abs(twice - 2 * once) <= 2)
    #expect(try program.run("draw", Self.map, "--format", "png").status == 64)
  }

  @Test("Without rsvg-convert the command names the package")
  func missingProgram() throws {
    let program = try Program()
    defer { program.cleanUp() }
    let result = try program.run(
      ["draw", Self.map, "-o", "m.pdf"], environment: ["PATH": program.folder.path])
    #expect(result.status == 69)
    #expect(result.messages.contains("librsvg2-bin"))
    #expect(!FileManager.default.fileExists(atPath: program.folder.appending(path: "m.pdf").path))
  }

  private func shell(_ command: String, in program: Program) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command + " > out.txt 2>/dev/null"]
    process.currentDirectoryURL = program.folder
    try process.run()
    process.waitUntilExit()
    return try program.read("out.txt")
  }
}
