import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// `argue import`, `convert`, `formats`, and `export` to formats of annotations, as users run them.
struct ExchangeTests {
  private static let text = "Phones should stay outside. 👩‍👩‍👧‍👦\n手機不應帶進課堂。 שלום\n"
  private static let annotations = """
    T1\tMajorClaim 0 27\tPhones should stay outside.
    T2\tPremise 36 44\t手機不應帶進課堂
    T3\tPremise 0 6;46 50\tPhones שלום
    R1\tsupports Arg1:T2 Arg2:T1
    A1\tStance T2 For
    E1\tEvent:T3 Theme:T2

    """
  private static let names = [
    "brat", "web-annotation", "microtexts", "cas-json", "doccano", "label-studio", "hf", "conll",
    "bio",
  ]
  private static let lines =
    #"{"id":1,"text":"手機 bad","entities":[{"id":0,"start_offset":0,"end_offset":2,"label":"Claim"}],"relations":[]}"#
    + "\n"
    + #"{"id":2,"text":"👍 good","entities":[{"id":1,"start_offset":2,"end_offset":6,"label":"Claim"}],"relations":[]}"#
    + "\n"

  private func program() throws -> Program {
    let program = try Program()
    try program.write(Self.text, to: "essay.txt")
    try program.write(Self.annotations, to: "essay.ann")
    try program.write(Self.lines, to: "two.jsonl")
    return program
  }

  private func content(_ program: Program, _ name: String) throws -> String {
    String(decoding: try Data(contentsOf: program.folder.appending(path: name)), as: UTF8.self)
  }

  @Test("A .ann file with the text beside it becomes a map, and the map the same two files")
  func brat() throws {
    let program = try program()
    defer { program.cleanUp() }
    #expect(try program.run("import", "essay.ann", "-o", "essay.argue.json").status == 0)
    let checked = try program.run("check", "essay.argue.json")
    #expect(checked.status == 0)
    let exported = try program.run("export", "essay.argue.json", "-o", "out/../back.ann")
    #expect(exported.status != 0)
    #expect(try program.run("export", "essay.argue.json", "-o", "back.ann").status == 0)
    #expect(try content(program, "back.ann") == Self.annotations)
    #expect(try content(program, "back.txt") == Self.text)
    let printed = try program.run("export", "essay.argue.json", "--format", "brat", "--quiet")
    #expect(printed.output == Self.annotations)
    #expect(printed.messages.isEmpty)
  }

  @Test("A byte order mark that a place begins with is no part of its statement")
  func byteOrderMark() throws {
    let program = try Program()
    defer { program.cleanUp() }
    try program.write("\u{FEFF}手機👍震動。\n", to: "m.txt")
    try program.write("T1\tClaim 0 6\t手機👍震動\n", to: "m.ann")
    let map = try MapReader().read(Array(try program.run("import", "m.ann").output.utf8)).map
    let statement = try #require(map.statements.first)
    #expect(statement.text.versions.map(\.text) == ["手機👍震動"])
    #expect(statement.anchors.first?.ranges == [TextRange(1, 6)])
  }

  @Test("Where a part of a document can't be used the rest is a map, and the exit code says so")
  func partly() throws {
    let program = try program()
    defer { program.cleanUp() }
    try program.write(Self.annotations + "T99\tClaim 0 9999\tx\n", to: "essay.ann")
    let read = try program.run("import", "essay.ann", "-o", "essay.argue.json")
    #expect(read.status == 1 && read.messages.contains("error[offset-outside-text]"))
    #expect(try program.run("check", "essay.argue.json").status == 0)
    let converted = try program.run("convert", "essay.ann", "-o", "essay.argue.json", "-q")
    #expect(converted.status == 1)
  }

  @Test("The text may be elsewhere; without it the message says where it is looked for")
  func companion() throws {
    let program = try program()
    defer { program.cleanUp() }
    try program.write(Self.annotations, to: "other.ann")
    let missing = try program.run("import", "other.ann")
    #expect(missing.status == 66)
    #expect(missing.messages.contains("other.txt") && missing.messages.contains("--text"))
    let found = try program.run("import", "other.ann", "--text", "essay.txt", "--id", "given")
    #expect(found.status == 0)
    let map = try MapReader().read(Array(found.output.utf8)).map
    #expect(map.header.id == "given")
    #expect(map.statements.count == 3)
  }

  @Test("A sealed map needs its text for annotations, and the remedy works")
  func sealed() throws {
    let program = try program()
    defer { program.cleanUp() }
    #expect(
      try program.run("import", "essay.ann", "--sealed", "-o", "s.argue.json").status == 0)
    #expect(try !content(program, "s.argue.json").contains("👩‍👩‍👧‍👦"))
    let refused = try program.run("export", "s.argue.json", "--format", "doccano")
    #expect(refused.status == 66)
    #expect(refused.messages.contains("no-text") && refused.messages.contains("--text-from"))
    let exported = try program.run(
      "export", "s.argue.json", "--format", "brat", "--text-from", "essay.txt")
    #expect(exported.output == Self.annotations)
    #expect(
      try program.run("source", "attach", "s.argue.json", "text", "essay.txt").status == 0)
    #expect(
      try program.run("export", "s.argue.json", "--format", "brat").output == Self.annotations)
  }

  @Test("A file of many documents becomes a map a line, a folder of maps, or a folder of others")
  func several() throws {
    let program = try program()
    defer { program.cleanUp() }
    let refused = try program.run("import", "two.jsonl")
    #expect(refused.status == 64)
    #expect(refused.messages.contains("--jsonl"))
    let lines = try program.run("import", "two.jsonl", "--jsonl").output.split(separator: "\n")
    #expect(lines.count == 2)
    for line in lines { _ = try MapReader().read(Array(line.utf8)) }
    #expect(try program.run("convert", "two.jsonl", "-o", "maps/").status == 0)
    #expect(try content(program, "maps/two-1.argue.json").contains("手機"))
    #expect(try program.run("convert", "two.jsonl", "--to", "brat", "-o", "brat/").status == 0)
    #expect(try content(program, "brat/two-2.ann") == "T1\tClaim 2 6\tgood\n")
    #expect(try content(program, "brat/two-2.txt") == "👍 good")
    let joined = try program.run("convert", "two.jsonl", "--to", "hf")
    #expect(joined.output.split(separator: "\n").count == 2)
    #expect(try program.run("convert", "two.jsonl", "--to", "cas-json").status == 64)
  }

  @Test("Bad lines are said by number and end in 65; the good ones are there")
  func badLines() throws {
    let program = try program()
    defer { program.cleanUp() }
    try program.write(Self.lines + "{\n", to: "bad.jsonl")
    let result = try program.run("import", "bad.jsonl", "--jsonl")
    #expect(result.status == 65)
    #expect(result.output.split(separator: "\n").count == 2)
    #expect(result.messages.contains("bad.jsonl:3"))
  }

  @Test(
    "From brat through every format and back: roles, words and reasons hold",
    arguments: names.filter { $0 != "microtexts" })
  func chain(format: String) throws { try expectChain(through: format) }

  @Test("So they do through XML", .needs(.markup))
  func chainThroughXML() throws { try expectChain(through: "microtexts") }

  private func expectChain(through format: String) throws {
    let program = try program()
    defer { program.cleanUp() }
    try program.write(
      Self.annotations.split(separator: "\n").filter { !$0.hasPrefix("T3") && !$0.hasPrefix("E1") }
        .joined(separator: "\n") + "\n", to: "essay.ann")
    let there = try program.run("convert", "essay.ann", "--to", format, "-o", "there.x")
    #expect(there.status == 0, "\(there.messages)")
    let back = try program.run("import", "there.x", "--format", format)
    let text = format == "web-annotation" ? ["--text", "essay.txt"] : []
    let again = try program.run(["import", "there.x", "--from", format] + text)
    #expect(back.status == 0 && again.status == 0, "\(again.messages)")
    let map = try MapReader().read(Array(again.output.utf8)).map
    #expect(map.statements.map(\.role) == [.thesis, .premise])
    #expect(map.statements[0].text[.undetermined]?.hasPrefix("Phones") == true)
    if format != "bio", format != "conll" {
      #expect(map.reasons.map(\.stance) == [.supports])
      #expect(map.statements[1].text[.undetermined] == "手機不應帶進課堂")
    }
  }

  @Test("What looks like no format is refused by name of those there are")
  func unknown() throws {
    let program = try program()
    defer { program.cleanUp() }
    let unknown = try program.run("import", "essay.txt")
    #expect(unknown.status == 65)
    #expect(unknown.messages.contains("unknown-format") && unknown.messages.contains("brat"))
    #expect(try program.run("import", "essay.ann", "--format", "odd").status == 64)
    #expect(try program.run("convert", "essay.ann", "--to", "odd").status == 64)
    #expect(try program.run("convert", "essay.ann").status == 64)
    #expect(try program.run("import", "missing.ann").status == 66)
    #expect(
      try program.run("export", "nothing.argue.json", "--format", "brat").status == 66)
  }

  @Test("The list of formats has all that is read and written")
  func formats() throws {
    let program = try program()
    defer { program.cleanUp() }
    let list = try program.run("formats").output
    for name in Self.names + ["json", "markdown", "dot", "csv"] {
      #expect(list.contains(name))
    }
    let json = try JSONParser.value(try program.run("formats", "--json").output)
    let formats = json.objectValue?["formats"]?.arrayValue ?? []
    let brat = formats.first { $0.objectValue?["name"] == .string("brat") }?.objectValue
    #expect(brat?["reads"] == .bool(true) && brat?["writes"] == .bool(true))
    #expect(brat?["lost"]?.stringValue?.contains("undercuts") == true)
  }
}
