import Foundation
import TestSupport
import Testing

/// Commands with `--jsonl` over thousands of maps: order, interruption, and what is set aside.
struct ManyLinesTests {
  /// Maps in lines, of which every seventeenth has a reason without its premise, and every twenty-third
  /// line is none.
  private static func lines(_ count: Int, filler: Int = 0) -> [String] {
    let filler = String(repeating: "f", count: filler)
    return (0..<count).map { number in
      if number % 23 == 5 { return "{\"format\":\"argue/1\",\"statements\":[\(number)" }
      let premise = number % 17 == 3 ? "x" : "a"
      return """
        {"format":"argue/1","id":"m\(number)","languages":["en"],"statements":[\
        {"id":"t","role":"thesis","text":"T \(number)"},\
        {"id":"a","role":"premise","text":"A","note":"\(filler)"}],\
        "reasons":[{"id":"r","premises":["\(premise)"],"target":"t","stance":"supports"}]}
        """
    }
  }

  private static func program(_ count: Int, filler: Int = 0) throws -> (Program, [String]) {
    let program = try Program()
    let lines = lines(count, filler: filler)
    try program.write(lines.joined(separator: "\n") + "\n", to: "maps.jsonl")
    return (program, lines)
  }

  private static func object(_ bytes: [UInt8]) -> [String: Any] {
    (try? JSONSerialization.jsonObject(with: Data(bytes))) as? [String: Any] ?? [:]
  }

  private static let verbs: [[String]] = [
    ["check", "--format", "lines"], ["check"], ["evaluate"], ["stats"], ["show"],
    ["show", "--json"], ["apply"],
  ]

  private static func command(_ verb: [String], reject: String) -> [String] {
    let option = verb[0] == "evaluate" ? "--reject-lines" : "--reject"
    let edits = verb[0] == "apply" ? ["edits.jsonl"] : []
    return verb + ["--jsonl", "maps.jsonl"] + edits + [option, reject]
  }

  @Test("However many threads work, answers come in the order of the lines", arguments: verbs)
  func order(verb: [String]) throws {
    let count = 250
    let (program, lines) = try Self.program(count)
    defer { program.cleanUp() }
    try program.write(#"{"edit":"set","id":"t","field":"role","to":"claim"}"#, to: "edits.jsonl")
    var outputs: Set<String> = []
    for jobs in ["1", "2", "5"] {
      let result = try program.run(Self.command(verb, reject: "bad.jsonl") + ["--jobs", jobs])
      #expect(result.status == 65, "\(result.messages)")
      outputs.insert(result.output)
      let bad = lines.enumerated().filter { $0.offset % 23 == 5 }.map { $0.element + "\n" }
      #expect(try program.read("bad.jsonl") == bad.joined())
    }
    #expect(outputs.count == 1)
    let output = try #require(outputs.first)
    switch verb {
    case ["check"]: #expect(output.contains("--> maps.jsonl:4:1"))
    case ["show"]: #expect(output.hasPrefix("==> maps.jsonl:1 <==\n"))
    default:
      // A line of JSON for each map; check has one for what is no map too.
      let answers = output.split(separator: "\n").map { Array($0.utf8) }
      let ids = answers.compactMap { answer -> String? in
        let value = Self.object(answer)
        return (value["map"] ?? value["id"]) as? String
      }
      #expect(ids == (0..<count).filter { $0 % 23 != 5 }.map { "m\($0)" })
      #expect(answers.count == (verb[0] == "check" ? count : ids.count))
    }
  }

  @Test("Numbers of a run are written for programs, and what is told is cut off at a hundred")
  func summary() throws {
    let (program, _) = try Self.program(2_400)
    defer { program.cleanUp() }
    let checked = try program.run(
      "check", "--jsonl", "maps.jsonl", "-o", "o.jsonl", "--summary", "s.json", "--quiet")
    #expect(checked.status == 65)
    let summary = Self.object(Array(try program.read("s.json").utf8))
    #expect(summary["documents"] as? Int == 2_400)
    #expect(summary["refused"] as? Int == 105)
    #expect(summary["interrupted"] as? Bool == false)
    let counts = try #require(summary["counts"] as? [String: Int])
    #expect(checked.messages.hasPrefix("2400 maps: \(counts["errors"] ?? -1) errors"))
    let evaluated = try program.run("evaluate", "--jsonl", "maps.jsonl", "-o", "e.jsonl")
    #expect(evaluated.messages.components(separatedBy: "error[").count == 101)
    #expect(evaluated.messages.contains("more is found; it is only counted"))
    #expect(evaluated.messages.hasSuffix("2400 maps: 105 refused\n"))
  }

  @Test("Folders, patterns, lists and lines go together, and each answer names its file")
  func inputs() throws {
    let (program, lines) = try Self.program(40)
    defer { program.cleanUp() }
    try FileManager.default.createDirectory(
      at: program.folder.appending(path: "maps/inner"), withIntermediateDirectories: true)
    try program.write(lines[0], to: "maps/b.argue.json")
    try program.write(lines[1], to: "maps/inner/a.argue.json")
    try program.write(lines[2] + "\n" + lines[3], to: "maps/a.jsonl")
    try program.write("no map", to: "maps/other.txt")
    try program.write("maps/\n\nmaps.jsonl\n", to: "list")
    let result = try program.run("stats", "--jsonl", "@list", "nowhere.jsonl", "maps/*.jsonl")
    #expect(result.status == 66)
    #expect(result.messages.contains("nowhere.jsonl"))
    let places = result.output.split(separator: "\n").map { line in
      let value = Self.object(Array(line.utf8))
      return "\(value["file"] as? String ?? "") \(value["line"] as? Int ?? 0)"
    }
    #expect(
      places.prefix(4) == [
        "maps/a.jsonl 1", "maps/a.jsonl 2", "maps/b.argue.json 0", "maps/inner/a.argue.json 0",
      ])
    #expect(places.suffix(2) == ["maps/a.jsonl 1", "maps/a.jsonl 2"])
    #expect(places.count == 4 + 38 + 2)
    let missing = try program.run("stats", "--jsonl", "@nothing")
    #expect(missing.status == 66)
  }

  @Test(
    "A run that was killed ten times and gone on with has the output of one that wasn't",
    arguments: [["check", "--format", "lines"], ["evaluate"]])
  func kills(verb: [String]) async throws {
    let (program, _) = try Self.program(3_000, filler: 2_000)
    defer { program.cleanUp() }
    let whole = try program.run(Self.command(verb, reject: "whole.bad") + ["-o", "whole.jsonl"])
    #expect(whole.status == 65)
    let folder = program.folder.path
    let arguments = Self.command(verb, reject: folder + "/part.bad").map {
      $0 == "maps.jsonl" ? folder + "/maps.jsonl" : $0
    }
    // The name of the file is part of the answers where it is an error's place.
    let killed = try await onOwnThread {
      var killed = 0
      for _ in 0..<10 {
        let note = folder + "/part.jsonl.progress"
        let before = try? String(contentsOfFile: note, encoding: .utf8)
        let child = try Child(
          arguments + ["--jobs", "1", "-o", folder + "/part.jsonl", "--resume"])
        while !child.hasEnded, (try? String(contentsOfFile: note, encoding: .utf8)) == before {
          usleep(500)
        }
        if !child.hasEnded { killed += 1 }
        child.kill()
        _ = child.wait()
        let file = try FileHandle(forWritingTo: URL(filePath: folder + "/part.jsonl"))
        try file.seekToEnd()
        // What was written after the note must not stay.
        try file.write(contentsOf: Data("{\"torn".utf8))
        try file.close()
      }
      return killed
    }
    #expect(killed == 10)
    let end = try Child.run(
      arguments + ["-o", folder + "/part.jsonl", "--resume"], messages: folder + "/messages")
    #expect(end == .exit(65))
    #expect(try program.read("messages").hasPrefix("going on after line "))
    #expect(try program.read("part.bad") == program.read("whole.bad"))
    #expect(try program.read("part.jsonl") == program.read("whole.jsonl"))
    #expect(!FileManager.default.fileExists(atPath: folder + "/part.jsonl.progress"))
  }

  @Test("Ctrl-C ends a run with 130, and what was done stays", arguments: ["check", "annotate"])
  func interruption(verb: String) async throws {
    let (program, lines) = try Self.program(4_000, filler: 4_000)
    defer { program.cleanUp() }
    let folder = program.folder.path
    let command =
      verb == "check"
      ? ["check", "--jsonl", "--format", "lines", folder + "/maps.jsonl"]
      : ["annotate", "--corpus", folder + "/texts.jsonl"]
    if verb == "annotate" {
      let text = String(repeating: "Phones distract. ", count: 200)
      try program.write(
        lines.indices.map { "{\"text\":\"\(text)\($0)\"}" }.joined(separator: "\n"),
        to: "texts.jsonl")
    }
    let run = command + ["--jobs", "1", "-o", folder + "/part.jsonl"]
    let end = try await onOwnThread {
      let child = try Child(run, messages: folder + "/messages")
      let note = folder + "/part.jsonl.progress"
      func size(_ path: String) -> Int {
        (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
      }
      while !child.hasEnded, size(note) == 0 || size(folder + "/part.jsonl") == 0 { usleep(500) }
      kill(child.number, SIGINT)
      return child.wait()
    }
    #expect(end == .exit(130))
    #expect(try program.read("messages").contains("interrupted after "))
    #expect(try program.read("messages").contains("; --resume goes on with it"))
    let part = try program.read("part.jsonl")
    #expect(part.hasSuffix("\n"))
    let status: Int32 = verb == "check" ? 65 : 0
    #expect(try Child.run(run + ["--resume"]) == .exit(status))
    let whole = command + ["-o", folder + "/whole.jsonl"]
    #expect(try Child.run(whole) == .exit(status))
    #expect(try program.read("part.jsonl") == program.read("whole.jsonl"))
    #expect(part.utf8.count < (try program.read("whole.jsonl")).utf8.count)
  }

  @Test("A run isn't gone on with by another, nor where its input was cut off")
  func otherRuns() throws {
    let (program, _) = try Self.program(60)
    defer { program.cleanUp() }
    let run = "argue stats --jsonl maps.jsonl -o o.jsonl"
    #expect(try program.shell(run).status == 65)
    let whole = try program.read("o.jsonl")
    /// The note of a run over the first lines.
    func note(key: String, bytes: Int) -> String {
      "argue-progress/2 \(key) 0 2 \(bytes) 0 0 2 2 0 0 0\n"
    }
    try program.write(note(key: "1", bytes: 4), to: "o.jsonl.progress")
    let other = try program.shell(run + " --resume")
    #expect(other.status == 74)
    #expect(other.messages.contains("it had other documents or other options"))
    let anew = try program.shell(run)
    #expect(anew.status == 74 && anew.messages.contains("error[unfinished-run]"))
    #expect(try program.read("o.jsonl") == whole)
    try program.write("argue-progress/2 x\n", to: "o.jsonl.progress")
    #expect(try program.shell(run + " --resume").status == 74)
  }

  @Test("Parts of a file have the numbers of the whole, and together say what that does")
  func parts() throws {
    let (program, _) = try Self.program(90)
    defer { program.cleanUp() }
    for verb in [["check", "--format", "lines"], ["check"], ["evaluate"]] {
      let command = "argue \(verb.joined(separator: " ")) --jsonl -"
      let whole = try program.shell("\(command) < maps.jsonl")
      let parts = try program.shell(
        """
        head -n 31 maps.jsonl | \(command); tail -n +32 maps.jsonl | \(command) --first-line 32
        """)
      #expect(parts.output == whole.output)
      #expect(whole.status == 65)
    }
  }

  @Test("Findings in lines are in the language that was chosen")
  func language() throws {
    let (program, _) = try Self.program(5)
    defer { program.cleanUp() }
    let english = try program.run("check", "--jsonl", "maps.jsonl")
    let chinese = try program.run("check", "--jsonl", "maps.jsonl", "--ui", "zh-Hant")
    #expect(chinese.output != english.output && chinese.output.contains("maps.jsonl:4:"))
  }

  @Test("Options for many maps are refused where there is one")
  func options() throws {
    let (program, _) = try Self.program(1)
    defer { program.cleanUp() }
    for words in [
      ["check", "maps.jsonl", "--resume"], ["check", "maps.jsonl", "-o", "x"],
      ["check", "--jsonl", "maps.jsonl", "--resume"],
      ["check", "--jsonl", "maps.jsonl", "--jobs", "0"], ["check", "m", "--format", "lines"],
      ["check", "--jsonl", "maps.jsonl", "-o", "x", "--json"], ["stats", "m", "--jobs", "1"],
      ["evaluate", "m", "--reject-lines", "x"], ["show", "m", "--summary", "x"],
      ["show", "--jsonl", "maps.jsonl", "--text"], ["apply", "m", "e", "--reject", "x"],
      ["stats", "--jsonl", "-", "-o", "x", "--resume"],
      ["apply", "--jsonl", "maps.jsonl", "e", "--dry-run"],
    ] {
      let result = try program.run(words)
      #expect(result.status == 64, "\(words): \(result.messages)")
    }
    for words in [
      ["-o", "maps.jsonl"], ["--reject", "maps.jsonl"], ["-o", "a", "--reject", "a"],
      ["--summary", "maps.jsonl"], ["-o", "a", "--summary", "a"],
    ] {
      let result = try program.run(["check", "--jsonl", "maps.jsonl"] + words)
      #expect(result.status == 64, "\(words): \(result.messages)")
    }
    #expect(try program.read("maps.jsonl") == Self.lines(1)[0] + "\n")
  }
}
