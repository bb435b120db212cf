import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// `argue source add`, `segments` and `align`.
struct EditionCommandTests {
  private func program() throws -> Program {
    let program = try Program()
    _ = try program.run("new", "m.argue.json", "--language", "en", "--thesis", "Ban phones.")
    return program
  }

  private func source(_ id: String, in program: Program) throws -> Source? {
    try MapReader().read(Array(try program.read("m.argue.json").utf8)).map.sources
      .first { $0.id == EntityID(id) }
  }

  @Test(
    "The op-ed becomes the two editions of its map, without advertisements, in step",
    .needs(.opEd))
  func opEd() throws {
    let file = try #require(Repository.opEd)
    let program = try program()
    defer { program.cleanUp() }
    let added = try program.run(
      "source", "add", "m.argue.json", "op-ed", file.path, "--bilingual", "alternating",
      "--translation-of", "en")
    #expect(added.status == 0)
    #expect(added.messages.contains("left out 2 lines"))
    let made = try #require(try source("op-ed", in: program))
    let published = try MapReader().read(
      Array(
        Data(contentsOf: Repository.folder.appending(path: "Maps/chip-exports.argue.json")))
    ).map.sources[0]
    #expect(made.editions.map(\.id) == ["en", "zh-Hant"])
    #expect(made.editions.map(\.sha256) == published.editions.map(\.sha256))
    #expect(made.editions.map(\.length) == published.editions.map(\.length))
    #expect(made.editions.map(\.translationOf) == published.editions.map(\.translationOf))
    _ = try program.run("source", "attach", "m.argue.json", "op-ed", file.path)
    for edition in ["en", "zh-Hant"] {
      let lines = try program.run(
        "source", "segments", "m.argue.json", "op-ed", "--edition", edition, "--level", "paragraph"
      ).output.split(separator: "\n")
      #expect(lines.count == 13)
    }
    #expect(try shapes(program, level: "paragraph") == Array(repeating: [1, 1], count: 13))
    // As read by a person: three of the paragraphs need other beads than one to one.
    let sentences = try shapes(program, level: "sentence")
    #expect(sentences.count == 38)
    #expect(sentences.indices.filter { sentences[$0] == [1, 2] } == [0])
    #expect(sentences.indices.filter { sentences[$0] == [2, 1] } == [5, 27])
    #expect(sentences.count { $0 == [1, 1] } == 35)
  }

  private func shapes(_ program: Program, level: String) throws -> [[Int]] {
    let output = try program.run(
      "source", "align", "m.argue.json", "op-ed", "--from", "en", "--to", "zh-Hant", "--level",
      level, "--json"
    ).output
    guard case .object(let object) = try JSONParser.value(Array(output.utf8)),
      case .array(let beads)? = object["beads"]
    else { return [] }
    return beads.map { bead in
      ["from", "to"].map { side in
        if case .array(let parts)? = bead.objectValue?[side] { parts.count } else { -1 }
      }
    }
  }

  @Test("Segments and alignments are printed for people and as tables")
  func printing() throws {
    let program = try program()
    defer { program.cleanUp() }
    try program.write("The phones ring. Mr. Lee left.\n手機響了。李先生走了。\n", to: "t.txt")
    let arguments = ["source", "add", "m.argue.json", "s", "t.txt", "--bilingual", "alternating"]
    #expect(try program.run(arguments + ["--embed"]).status == 0)
    #expect(
      try program.run("source", "segments", "m.argue.json", "s").output
        == "0–16\tThe phones ring.\n17–30\tMr. Lee left.\n")
    #expect(
      try program.run(
        "source", "align", "m.argue.json", "s", "--from", "en", "--to", "zh-Hant", "--level",
        "sentence"
      ).output == "The phones ring.\n  = 手機響了。\nMr. Lee left.\n  = 李先生走了。\n")
    let table = try program.run(
      "source", "align", "m.argue.json", "s", "--from", "en", "--to", "zh-Hant", "--tsv"
    ).output.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
    #expect(table.map(\.count) == [6, 6])
    #expect(table[1].prefix(2) == ["0-30", "0-11"])
    // The same again is a conflict, not a second edition.
    #expect(try program.run(arguments).status == 65)
    #expect(
      try program.run("source", "segments", "m.argue.json", "s", "--edition", "x").status == 65)
  }

  @Test("A file named by its path is made into the text again by its rule")
  func path() throws {
    let program = try program()
    defer { program.cleanUp() }
    try program.write("\u{FEFF}The phones ring.\n廣告\n手機響了。\n", to: "t.txt")
    #expect(
      try program.run(
        "source", "add", "m.argue.json", "s", "t.txt", "--bilingual", "alternating", "--path",
        "t.txt"
      ).status == 0)
    let shown = try program.run("source", "show", "m.argue.json", "s", "--edition", "zh-Hant")
    #expect(shown.output == "手機響了。\n")
    #expect(try program.run("source", "list", "m.argue.json").output.contains("at hand"))
  }

  @Test(
    "Markdown is read by pandoc, as a reader sees it", .needs(.program("pandoc")), .needs(.markup))
  func markdown() throws {
    let program = try program()
    defer { program.cleanUp() }
    try program.write(
      "# Phones\n\nThey \"ring\" in\n**every** class...\n\n- now\n- then\n", to: "t.md")
    let added = try program.run("source", "add", "m.argue.json", "s", "t.md", "--embed")
    #expect(added.status == 0, "\(added.messages)")
    let edition = try #require(try source("s", in: program)?.editions.first)
    #expect(edition.text == "Phones\nThey \"ring\" in every class...\nnow\nthen")
    #expect(edition.rule?.format == "markdown")
    #expect(edition.rule?.program?.hasPrefix("pandoc ") == true)
    // A sealed edition's text is made again from the file.
    let shown = try program.run("source", "show", "m.argue.json", "s", "--text-from", "t.md")
    #expect(shown.output == "Phones\nThey \"ring\" in every class...\nnow\nthen\n")
  }

  @Test("Of a sealed text the map says where its paragraphs are, and drawings tell them")
  func sealedParagraphs() throws {
    let program = try program()
    defer { program.cleanUp() }
    try program.write("Phones ring.\n\nThey buzz.\n", to: "t.txt")
    #expect(
      try program.run("source", "add", "m.argue.json", "s", "t.txt", "--sealed").status == 0)
    let edition = try #require(try source("s", in: program)?.editions.first)
    #expect(edition.path == nil && edition.paragraphs == [TextRange(0, 12), TextRange(14, 24)])
    try program.write("Phones ring.\nThey buzz.\n", to: "u.txt")
    #expect(try program.run("source", "add", "m.argue.json", "u", "u.txt").status == 0)
    #expect(try source("u", in: program)?.editions.first?.paragraphs == [])
  }

  @Test("A missing program is named with its package")
  func missingPrograms() throws {
    let program = try program()
    defer { program.cleanUp() }
    try program.write("%PDF-1.4", to: "t.pdf")
    try program.write("# T", to: "t.md")
    for (file, package) in [("t.pdf", "poppler-utils"), ("t.md", "pandoc")] {
      let result = try program.run(
        "source", "add", "m.argue.json", "s", file, environment: ["PATH": "/nowhere"])
      #expect(result.status == 69)
      #expect(result.messages.contains("apt-get install \(package)"))
    }
    // What is no PDF is refused by the program, and said so.
    let torn = try program.run("source", "add", "m.argue.json", "s", "t.pdf")
    #expect(torn.status == 65 || torn.status == 69)
  }

  @Test(
    "Options that don't go together are refused",
    arguments: [
      ["--bilingual", "files"], ["--bilingual", "alternating", "--language", "en"],
      ["--language", "en", "--language", "de"], ["--format", "rtf"], ["--paragraphs", "pages"],
      ["--bilingual", "columns", "--id", "x"], ["t.txt"],
    ])
  func refused(options: [String]) throws {
    let program = try program()
    defer { program.cleanUp() }
    try program.write("The phones.", to: "t.txt")
    #expect(
      try program.run(["source", "add", "m.argue.json", "s", "t.txt"] + options).status == 64)
  }
}
