import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// `argue convert`, `import` and the commands with `--jsonl` over many documents at once.
struct ManyDocumentsTests {
  /// Essays of brat's with their texts, in a folder with one more below, and what is none beside them.
  private static func program() throws -> Program {
    let program = try Program()
    for name in ["essays", "essays/zh", "essays/.hidden"] {
      try FileManager.default.createDirectory(
        at: program.folder.appending(path: name), withIntermediateDirectories: true)
    }
    try program.write("Phones distract. 👩‍👩‍👧\n", to: "essays/b.txt")
    try program.write("T1\tClaim 0 16\tPhones distract.\n", to: "essays/b.ann")
    try program.write("They ring.\n", to: "essays/a.txt")
    try program.write("T1\tPremise 0 10\tThey ring.\n", to: "essays/a.ann")
    try program.write("手機使人分心。\n", to: "essays/zh/甲.txt")
    try program.write("T1\tClaim 0 7\t手機使人分心。\n", to: "essays/zh/甲.ann")
    try program.write("T1\tClaim 0 1\tx\n", to: "essays/.hidden/c.ann")
    try program.write("# Notes\n", to: "essays/notes.md")
    return program
  }

  private static func names(_ program: Program, _ folder: String) throws -> [String] {
    let files = FileManager.default.enumerator(
      atPath: program.folder.appending(path: folder).path)
    return (files?.allObjects as? [String] ?? []).sorted()
  }

  @Test("A folder becomes one file, in the order of names, and what isn't taken is counted")
  func folderToFile() throws {
    let program = try Self.program()
    defer { program.cleanUp() }
    let result = try program.run("convert", "essays/", "--to", "hf", "-o", "essays.jsonl")
    #expect(result.status == 0)
    #expect(result.messages.contains("3 documents: 3 converted; 1 other file passed over"))
    let lines = try program.read("essays.jsonl").split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].contains("They ring") && lines[2].contains("手機使人分心"))
    // The same again: the output may be written over, as one file is.
    let again = try program.run("convert", "essays/", "--to", "hf", "-o", "essays.jsonl")
    #expect(again.status == 0)
  }

  @Test("A folder becomes a folder, whose files are named after their sources, and back")
  func folderToFolder() throws {
    let program = try Self.program()
    defer { program.cleanUp() }
    #expect(try program.run("convert", "essays", "-o", "maps/").status == 0)
    #expect(
      try Self.names(program, "maps")
        == ["a.argue.json", "b.argue.json", "zh", "zh/甲.argue.json"])
    #expect(try program.run("check", "maps/a.argue.json", "maps/zh/甲.argue.json").status == 0)
    #expect(try program.run("convert", "maps", "--to", "brat", "-o", "back/").status == 0)
    for name in ["a.ann", "a.txt", "b.ann", "b.txt", "zh/甲.ann", "zh/甲.txt"] {
      #expect(try program.read("back/\(name)") == program.read("essays/\(name)"))
    }
    // What is there as it shall be is left; what is otherwise isn't replaced unasked.
    #expect(try program.run("import", "essays", "-o", "maps/").status == 0)
    try program.write("mine", to: "maps/a.argue.json")
    let refused = try program.run("import", "essays", "-o", "maps/")
    #expect(refused.status == 74 && refused.messages.contains("maps/a.argue.json"))
    #expect(try program.read("maps/a.argue.json") == "mine")
    #expect(try program.run("import", "essays", "-o", "maps/", "--force").status == 0)
    #expect(try program.read("maps/a.argue.json") != "mine")
  }

  @Test(
    "With --force a map is replaced by a change that can be taken back, and nothing that is read")
  func force() throws {
    let program = try Self.program()
    defer { program.cleanUp() }
    #expect(try program.run("import", "essays", "-o", "maps/").status == 0)
    let first = try program.read("maps/a.argue.json")
    try program.write("They buzz.\n", to: "essays/a.txt")
    try program.write("T1\tPremise 0 10\tThey buzz.\n", to: "essays/a.ann")
    #expect(try program.run("import", "essays", "-o", "maps/", "--force").status == 0)
    #expect(try program.read("maps/a.argue.json").contains("They buzz."))
    #expect(try program.run("undo", "maps/a.argue.json").status == 0)
    #expect(try program.read("maps/a.argue.json") == first)
    // The text beside a document is read as it is, so it isn't written over either.
    try program.write("\u{FEFF}Ban it.\n", to: "essays/b.txt")
    try program.write("T1\tClaim 0 7\tBan it.\n", to: "essays/b.ann")
    let over = try program.run("convert", "essays", "--to", "brat", "-o", "essays", "--force")
    #expect(over.status == 74)
    #expect(try program.read("essays/b.ann") == "T1\tClaim 0 7\tBan it.\n")
    let texts = try program.run("convert", "essays", "--to", "text", "-o", "essays", "--force")
    #expect(texts.status == 74 && texts.messages.contains("essays/b.txt"))
    #expect(try program.read("essays/b.txt") == "\u{FEFF}Ban it.\n")
  }

  @Test("Patterns, several names and archives")
  func names() throws {
    let program = try Self.program()
    defer { program.cleanUp() }
    for format in ["zip", "gztar"] {
      let code = "import shutil; shutil.make_archive('all', '\(format)', 'essays')"
      #expect(try program.shell("python3 -c \"\(code)\"").status == 0)
    }
    for names in [["essays/*.ann"], ["essays/a.ann", "essays/b.ann"], ["essays/[ab].ann"]] {
      let result = try program.run(["convert"] + names + ["--to", "hf"])
      #expect(result.status == 0 && result.output.split(separator: "\n").count == 2)
    }
    for archive in ["all.zip", "all.tar.gz"] {
      let result = try program.run("convert", archive, "--to", "hf")
      #expect(result.status == 0 && result.output.split(separator: "\n").count == 3)
    }
    let missing = try program.run("convert", "nothing/*.ann", "--to", "hf")
    #expect(missing.status == 66 && missing.messages.contains("nothing/*.ann"))
    try program.write("no archive", to: "bad.zip")
    let bad = try program.run("convert", "bad.zip", "--to", "hf")
    #expect(bad.status == 65 && bad.messages.contains("bad.zip"))
    // Names that are given already get numbers, whatever the names are.
    try program.write("They ring.\n", to: "essays/zh/a.txt")
    try program.write("T1\tClaim 0 10\tThey ring.\n", to: "essays/zh/a.ann")
    try program.write("They ring.\n", to: "essays/a-2.txt")
    try program.write("T1\tClaim 0 10\tThey ring.\n", to: "essays/a-2.ann")
    let alike = ["essays/a.ann", "essays/a-2.ann", "essays/zh/a.ann", "essays/a.ann"]
    #expect(try program.run(["convert"] + alike + ["--to", "brat", "-o", "n/"]).status == 0)
    #expect(
      try Self.names(program, "n").filter { $0.hasSuffix(".ann") }
        == ["a-2.ann", "a-3.ann", "a-4.ann", "a.ann"])
    // Two files of one name make two files.
    #expect(
      try program.run("convert", "essays/a.ann", "all.zip", "--to", "brat", "-o", "o/").status == 0)
    #expect(try Self.names(program, "o").contains("a-2.ann"))
  }

  @Test("What can't be read doesn't stop the rest, is said, and listed")
  func rejects() throws {
    let program = try Self.program()
    defer { program.cleanUp() }
    try program.write("T1 broken\n", to: "essays/c.ann")
    let result = try program.run(
      "convert", "essays", "--to", "hf", "-o", "o.jsonl", "--reject", "rejected")
    #expect(result.status == 66)
    #expect(result.messages.contains("essays/c.ann"))
    #expect(result.messages.contains("1 not, which are listed in rejected"))
    #expect(try program.read("rejected") == "essays/c.ann\n")
    #expect(try program.read("o.jsonl").split(separator: "\n").count == 3)
  }

  @Test("Several documents don't go into a file that holds one, nor over what is read")
  func refusals() throws {
    let program = try Self.program()
    defer { program.cleanUp() }
    let several = try program.run("convert", "essays", "--to", "cas-json", "-o", "o.cas.json")
    #expect(several.status == 64 && several.messages.contains("-o FOLDER/"))
    let over = try program.run(
      "convert", "essays/a.ann", "essays/b.ann", "--to", "hf", "-o", "essays/a.ann")
    #expect(over.status != 0)
    #expect(try program.read("essays/a.ann").hasPrefix("T1\tPremise"))
    for path in ["essays/a.ann", "x.argue.json", "o.jsonl"] {
      let rejecting = try program.run(
        "convert", "essays", "--to", "hf", "-o", "o.jsonl", "--reject", path)
      #expect(rejecting.status != 0 && !rejecting.messages.contains("converted"), "\(path)")
    }
    #expect(try program.read("essays/a.ann").hasPrefix("T1\tPremise"))
    let one = try program.run("convert", "essays/a.ann", "--to", "hf", "--reject", "r")
    #expect(one.status == 64)
    let named = try program.run("import", "essays", "--id", "x", "-o", "maps/")
    #expect(named.status == 64)
  }

  @Test("Maps in lines are made, and read by every command that is said to")
  func lines() throws {
    let program = try Self.program()
    defer { program.cleanUp() }
    #expect(try program.run("convert", "essays", "--jsonl", "-o", "maps.jsonl").status == 0)
    let maps = try program.read("maps.jsonl").split(separator: "\n").map(String.init)
    #expect(maps.count == 3)
    let checked = try program.run("check", "--jsonl", "maps.jsonl", "--json")
    #expect(checked.status == 0)
    for command in ["evaluate", "stats"] {
      let result = try program.run(command, "--jsonl", "maps.jsonl")
      let answers = result.output.split(separator: "\n")
      #expect(result.status == 0 && answers.count == 3)
      #expect(answers[1].hasPrefix(#"{"line":2,"map":"b","#))
    }
    let brat = try program.run("export", "--jsonl", "maps.jsonl", "--format", "brat", "-o", "o/")
    #expect(brat.status == 0)
    #expect(try program.read("o/maps/a-1.ann") == program.read("essays/a.ann"))
    let hf = try program.run("convert", "maps.jsonl", "--to", "hf")
    #expect(hf.output.split(separator: "\n").count == 3)
    // A line that is no map has its number, and the others go on.
    try program.write(
      ["\u{FEFF}" + maps[0], "", #"{"format":"argue/1","statements":[{}"#, maps[2]].joined(
        separator: "\n"),
      to: "bad.jsonl")
    for command in [["check"], ["evaluate"], ["stats"], ["export", "--format", "hf"]] {
      let result = try program.run(command + ["--jsonl", "bad.jsonl"])
      #expect(result.status == 65)
      #expect((result.messages + result.output).contains("bad.jsonl:3:"))
    }
    // What is in a pipe can be read only once, so nobody looks into it first.
    #expect(try program.run("convert", "essays", "--to", "doccano", "-o", "d.jsonl").status == 0)
    let pipe =
      "mkfifo p.jsonl; cat d.jsonl > p.jsonl & argue convert p.jsonl --from doccano --to hf"
    #expect(try program.shell(pipe).output.split(separator: "\n").count == 3)
    let piped = try program.run(
      "convert", "-", "--from", "argue-lines", "--to", "hf", input: maps[0] + "\n" + maps[1])
    #expect(piped.output.split(separator: "\n").count == 2)
  }

  @Test("Several tasks of Label Studio's are one array, both ways")
  func tasks() throws {
    let program = try Self.program()
    defer { program.cleanUp() }
    let options = ["--to", "label-studio", "-o", "tasks.label-studio.json"]
    #expect(try program.run(["convert", "essays"] + options).status == 0)
    let tasks = try JSONParser.value(try program.read("tasks.label-studio.json")).arrayValue
    #expect(tasks?.count == 3)
    let back = try program.run("convert", "tasks.label-studio.json", "--to", "brat", "-o", "o/")
    #expect(back.status == 0)
    #expect(try Self.names(program, "o").filter { $0.hasSuffix(".ann") }.count == 3)
    // What becomes of no document is an array too.
    try program.write("x", to: "essays/c.ann")
    let none = try program.run("convert", "essays/c.ann", "essays/d.ann", "--to", "label-studio")
    #expect(none.output == "[]\n" && none.status == 66)
  }

  @Test("Names beyond a hundred stay names, in commands that take one as well")
  func manyNames() throws {
    let program = try Self.program()
    defer { program.cleanUp() }
    let many = (0..<120).map { "essays/\($0).ann" }
    let shown = try program.run(["undo"] + many)
    #expect(shown.status == 64 && !shown.messages.utf8.contains(0))
    #expect(shown.messages.contains("119 unexpected arguments"))
    let converted = try program.run(["convert"] + many + ["essays/a.ann", "--to", "hf"])
    #expect(converted.status == 66 && converted.output.split(separator: "\n").count == 1)
    #expect(!converted.messages.utf8.contains(0))
  }

  @Test("What is lost of many documents is added up by kinds")
  func losses() throws {
    let program = try Program()
    defer { program.cleanUp() }
    for name in ["a", "b", "c"] {
      try program.write("Ring. Ban. Look.\n", to: "\(name).txt")
      let count = name == "a" ? 1 : 2
      let notes = (1...count).map { "#\($0)\tAnnotatorNotes T\($0)\tn\($0)\n" }.joined()
      try program.write(
        "T1\tClaim 0 5\tRing.\nT2\tClaim 6 10\tBan.\n" + notes, to: "\(name).ann")
    }
    let result = try program.run(
      "convert", "a.ann", "b.ann", "c.ann", "--to", "hf", "-o", "o.jsonl")
    #expect(result.status == 0)
    #expect(result.messages.contains("hf has no place for 5 notes, in 3 documents"))
  }

  @Test("A hundred findings are told of one by one, and then that there are more, once")
  func many() throws {
    let program = try Program()
    defer { program.cleanUp() }
    for (count, told, isMore) in [(100, 100, false), (101, 100, true), (250, 100, true)] {
      try program.write(String(repeating: "x\n", count: count), to: "bad.argue.jsonl")
      let converted = try program.run("convert", "bad.argue.jsonl", "--to", "hf")
      #expect(converted.status == 65)
      let more = converted.messages.components(separatedBy: "more is found").count - 1
      #expect(converted.messages.components(separatedBy: "error[").count - 1 == told)
      #expect(more == (isMore ? 1 : 0))
      #expect(converted.messages.contains("\(count) documents: 0 converted; \(count) not"))
      let corpus = try program.run("annotate", "bad.argue.jsonl", "--corpus")
      #expect(corpus.status == 1 && corpus.output.isEmpty)
      #expect(corpus.messages.components(separatedBy: "error[").count - 1 == told)
      #expect(corpus.messages.contains("more lines are refused") == isMore)
      #expect(corpus.messages.contains("\(count) lines: 0 maps, \(count) refused"))
    }
    // One document may have more than are told of altogether.
    let names = (0..<150).map { "T\($0) broken\n" }.joined()
    try program.write(names, to: "m.ann")
    try program.write("x", to: "m.txt")
    let one = try program.run("convert", "m.ann", "m.ann", "--to", "hf")
    #expect(one.messages.components(separatedBy: "[annotation-syntax]").count - 1 <= 100)
  }
}
