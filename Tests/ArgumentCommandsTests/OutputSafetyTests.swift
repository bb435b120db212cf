import Foundation
import TestSupport
import Testing

/// That no command destroys what it reads, or what it didn't make.
struct OutputSafetyTests {
  private static let corpus =
    #"{"text":"Phones distract. They buzz.","annotations":[{"quote":"They buzz"}]}"# + "\n"
    + #"{"text":"No.","annotations":[{"quote":"Yes"}]}"# + "\n"

  /// A folder with a map, an annotated text, a corpus, and links to it.
  private func program() throws -> Program {
    let program = try Program()
    try program.write(Self.corpus, to: "c.jsonl")
    try program.write("T1\tClaim 0 16\tPhones distract.\n", to: "h.ann")
    try program.write("Phones distract. They buzz.\n", to: "h.txt")
    try program.write("{}", to: "theme.json")
    let made = try program.shell(
      "argue new m.argue.json --thesis en=Ban; argue add statement m.argue.json --text 'Why not?';"
        + "cp m.argue.json other.argue.json; ln -s c.jsonl soft; ln c.jsonl hard; mkdir sub")
    #expect(made.status == 0)
    return program
  }

  /// The bytes of all files but the journals.
  private func content(_ program: Program) throws -> [String: Data] {
    var content: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: program.folder.path)
    where name != ".argue" && name != "sub" {
      content[name] = try Data(contentsOf: program.folder.appending(path: name))
    }
    return content
  }

  @Test(
    "An output that is an input, by whatever name, is refused before it is opened",
    arguments: [
      "annotate --corpus c.jsonl -o c.jsonl",
      "annotate --corpus c.jsonl -o ./sub/../c.jsonl",
      "annotate --corpus c.jsonl -o soft",
      "annotate --corpus c.jsonl -o hard",
      "annotate --corpus soft -o hard --resume",
      "annotate --corpus c.jsonl --reject c.jsonl",
      "annotate --corpus c.jsonl -o maps.jsonl --reject hard",
      "annotate --corpus - -o c.jsonl < c.jsonl",
      "annotate --corpus c.jsonl >> c.jsonl",
      "annotate --corpus c.jsonl -o o --reject o",
      "annotate --corpus c.jsonl -o o --reject ./o",
      "annotate --corpus c.jsonl -o o --reject o.progress",
      "annotate m.argue.json --source s --from c.jsonl --reject c.jsonl",
      "annotate m.argue.json --source s --from c.jsonl --reject m.argue.json",
      "export m.argue.json -o m.argue.json --format text",
      "export m.argue.json -o m.argue.json --format json",
      "export - --format text -o m.argue.json < m.argue.json",
      "draw m.argue.json -o h.svg --theme theme.json >> m.argue.json; "
        + "argue draw m.argue.json --theme theme.json --format svg -o theme.json",
      "draw m.argue.json --format svg >> m.argue.json",
      "show m.argue.json >> m.argue.json",
      "check m.argue.json other.argue.json --json >> other.argue.json",
      "import h.ann -o h.ann",
      "merge m.argue.json other.argue.json m.argue.json -o other.argue.json",
      "agree m.argue.json other.argue.json --adjudicate union -o other.argue.json",
      "diff m.argue.json other.argue.json >> other.argue.json",
      "compare m.argue.json other.argue.json --json >> m.argue.json",
      "import h.ann -o h.txt",
      "import h.ann --text soft -o c.jsonl",
      "convert h.ann -o h.txt",
      "convert h.ann -o h.ann --to brat",
      "convert m.argue.json -o m.argue.json",
    ])
  func outputIsInput(command: String) throws {
    let program = try program()
    defer { program.cleanUp() }
    let before = try content(program)
    let result = try program.shell("argue " + command)
    #expect(result.status == 64, "\(result.messages)")
    #expect(result.messages.contains("error[output-is-input]"))
    var after = try content(program)
    after["h.svg"] = nil
    #expect(after == before)
  }

  @Test(
    "What is no map isn't written over a map, nor under the name of one",
    arguments: [
      "export m.argue.json -o other.argue.json --format text",
      "export m.argue.json -o new.argue.json --format text",
      "draw m.argue.json -o other.argue.json",
      "draw m.argue.json -o new.argue.json --format svg",
      "draw m.argue.json -o new.argue.json --format layout",
      "annotate --corpus c.jsonl -o other.argue.json",
      "annotate --corpus c.jsonl -o ok --reject other.argue.json",
      "annotate --corpus c.jsonl -o renamed",
      "convert h.ann -o renamed --to conll",
    ])
  func mapInTheWay(command: String) throws {
    let program = try program()
    defer { program.cleanUp() }
    _ = try program.shell("cp m.argue.json renamed")
    let before = try content(program)
    let result = try program.shell("argue " + command)
    #expect([64, 74].contains(result.status), "\(result.messages)")
    #expect(try content(program) == before)
  }

  @Test(
    "A map is replaced by a map in a change that undo takes back",
    arguments: [
      "import h.ann -o m.argue.json", "convert h.ann -o m.argue.json",
      "export other.argue.json --format json -o m.argue.json",
      "convert other.argue.json -o m.argue.json",
    ])
  func mapReplaced(command: String) throws {
    let program = try program()
    defer { program.cleanUp() }
    // Not canonical, with what no version knows, and with two entities of one id.
    let unsound = #"""
      {"languages":["zh-Hant","en"],"format":"argue/1","x":[1],"title":"手機","id":"m",
       "statements":[{"id":"a","text":"甲"},{"id":"a","text":"乙","y":{}}],
       "reasons":[{"id":"r","premises":["nobody"],"target":"a","stance":"attacks"}]}
      """#
    try program.write(unsound, to: "m.argue.json")
    let canonical = try program.shell("argue format - < m.argue.json").output
    let result = try program.shell("argue " + command)
    #expect(result.status == 0, "\(result.messages)")
    #expect(result.messages.contains("undo"))
    let written = try program.read("m.argue.json")
    #expect(written != canonical)
    #expect(try program.run("format", "--check", "m.argue.json").status == 0)
    #expect(try program.run("undo", "m.argue.json").status == 0)
    #expect(try program.read("m.argue.json") == canonical)
    #expect(try program.run("redo", "m.argue.json").status == 0)
    #expect(try program.read("m.argue.json") == written)
  }

  @Test("A map that can't be read is replaced only by force")
  func brokenMap() throws {
    let program = try program()
    defer { program.cleanUp() }
    try program.write("{ half a map", to: "m.argue.json")
    #expect(try program.run("import", "h.ann", "-o", "m.argue.json").status == 74)
    #expect(try program.read("m.argue.json") == "{ half a map")
    #expect(try program.run("import", "h.ann", "-o", "m.argue.json", "--force").status == 0)
    #expect(try program.run("check", "m.argue.json").status == 0)
  }

  @Test(
    "Files that come along aren't written through what has their name and is no file",
    arguments: ["ln -s elsewhere.txt back.txt", "mkfifo back.txt", "mkdir back.txt"])
  func unnamedThroughLinks(planted: String) throws {
    let program = try program()
    defer { program.cleanUp() }
    #expect(try program.run("import", "h.ann", "-o", "h.argue.json").status == 0)
    #expect(try program.shell(planted).status == 0)
    let refused = try program.run("export", "h.argue.json", "-o", "back.ann")
    #expect(refused.status == 74 && refused.messages.contains("“back.txt”"))
    for name in ["elsewhere.txt", "back.ann"] {
      #expect(!FileManager.default.fileExists(atPath: "\(program.folder.path)/\(name)"))
    }
  }

  @Test("Files that come along, or into a folder, replace nothing that differs")
  func unnamed() throws {
    let program = try program()
    defer { program.cleanUp() }
    #expect(try program.run("import", "h.ann", "-o", "h.argue.json").status == 0)
    try program.write("precious", to: "back.txt")
    let refused = try program.run("export", "h.argue.json", "-o", "back.ann")
    #expect(refused.status == 74 && refused.messages.contains("--force"))
    #expect(try program.read("back.txt") == "precious")
    #expect(!FileManager.default.fileExists(atPath: program.folder.path + "/back.ann"))
    #expect(try program.run("export", "h.argue.json", "-o", "back.ann", "--force").status == 0)
    #expect(try program.read("back.txt") == "Phones distract. They buzz.\n")
    // The same words there already are no obstacle.
    #expect(try program.run("export", "h.argue.json", "-o", "back.ann").status == 0)

    #expect(try program.run("import", "h.ann", "-o", "maps/").status == 0)
    #expect(try program.run("import", "h.ann", "-o", "maps/").status == 0)
    #expect(try program.shell("cp m.argue.json maps/h.argue.json").status == 0)
    #expect(try program.run("import", "h.ann", "-o", "maps/").status == 74)
    #expect(try program.read("maps/h.argue.json") == program.read("m.argue.json"))
    #expect(try program.run("convert", "h.ann", "-o", "maps/", "--force").status == 0)
    #expect(try program.run("undo", "maps/h.argue.json").status == 0)
    #expect(try program.read("maps/h.argue.json") == program.read("m.argue.json"))
  }

  @Test(
    "A dash is the standard output wherever a file is named",
    arguments: [
      "annotate --corpus c.jsonl -o -", "export m.argue.json --format text -o -",
      "export h.argue.json -o - --format brat", "draw m.argue.json --format svg -o -",
      "import h.ann -o -", "convert h.ann --to conll -o -", "new -",
      "annotate --corpus c.jsonl -o /dev/null --reject -",
    ])
  func dash(command: String) throws {
    let program = try program()
    defer { program.cleanUp() }
    _ = try program.run("import", "h.ann", "-o", "h.argue.json")
    let before = try content(program)
    let result = try program.shell("argue " + command)
    #expect([0, 1].contains(result.status), "\(result.messages)")
    #expect(!result.output.isEmpty)
    #expect(try content(program) == before)
  }

  @Test("Devices may be named twice, and a pipe may be an output")
  func devices() throws {
    let program = try program()
    defer { program.cleanUp() }
    let result = try program.shell(
      "argue annotate --corpus c.jsonl -o /dev/null --reject /dev/null")
    #expect(result.status == 1, "\(result.messages)")
    let piped = try program.shell("argue export m.argue.json --format text -o /dev/stdout | cat")
    #expect(piped.output.contains("Ban"))
  }

  @Test(
    "What is named like the note of a run's progress, and is none, stays", arguments: [0, 1, 2])
  func foreignNote(kind: Int) throws {
    let program = try program()
    defer { program.cleanUp() }
    let make = [
      "echo precious > victim; ln -s victim o.progress", "echo precious > o.progress",
      "mkfifo o.progress",
    ][kind]
    _ = try program.shell(make)
    let result = try program.shell("argue annotate --corpus c.jsonl -o o")
    #expect(result.status == 74 && result.messages.contains("o.progress"))
    let kept = try program.shell("cat victim 2>/dev/null || test -p o.progress || cat o.progress")
    #expect(kept.status == 0 && ["precious\n", ""].contains(kept.output))
    #expect(!FileManager.default.fileExists(atPath: program.folder.path + "/o"))
  }

  @Test("Nothing planted beside an output is written through")
  func plantedTemporary() throws {
    let program = try program()
    defer { program.cleanUp() }
    _ = try program.shell("echo precious > victim; ln -s victim o.progress.new")
    #expect(try program.run("annotate", "--corpus", "c.jsonl", "-o", "o").status == 1)
    #expect(try program.read("victim") == "precious\n")
  }

  @Test("A second run over the same output waits for nobody and spoils nothing")
  func twoRuns() throws {
    let program = try program()
    defer { program.cleanUp() }
    let script = """
      mkfifo slow; (exec 9>slow; sleep 2; cat c.jsonl >&9) &
      argue annotate --corpus slow -o o & sleep 1
      argue annotate --corpus c.jsonl -o o; echo "second $?"; wait
      """
    let result = try program.shell(script)
    #expect(result.output.contains("second 74"), "\(result.messages)")
    #expect(result.messages.contains("another run"))
    #expect(try program.read("o").split(separator: "\n").count == 1)
  }
}
