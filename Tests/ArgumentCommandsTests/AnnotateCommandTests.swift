import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// `argue annotate`.
struct AnnotateCommandTests {
  private static let text = """
    Phones distract because they buzz. Some pupils learn with them, however.
    手機使人分心，因為一直震動。然而有人用來學習。😀

    """

  private static func made() throws -> Program {
    let program = try Program()
    try program.write(text, to: "letter.txt")
    for command in [
      ["new", "m.argue.json", "--language", "en", "--thesis", "Ban phones."],
      ["source", "add", "m.argue.json", "letter", "letter.txt", "--language", "en"],
      ["source", "attach", "m.argue.json", "letter", "letter.txt"],
    ] {
      let result = try program.run(command)
      try #require(result.status == 0, "\(command): \(result.messages)")
    }
    return program
  }

  @Test("Lines become statements, reasons and anchors; ends of ties are ids or quotes")
  func map() throws {
    let program = try Self.made()
    defer { program.cleanUp() }
    let lines = """
      {"id":"buzz","quote":"they buzz","role":"premise","by":"anna","confidence":0.9,"x":[1]}
      {"quote":"Phones distract","role":"claim","target":"ban-phones","who":"teachers","act":"reports"}

      {"from":["buzz"],"target":{"quote":"Phones distract"},"id":"why"}
      {"range":[87,95],"role":"counterargument","text":{"en":"Some learn.","zh-Hant":"有人學習。"},"stance":"attacks","target":"why"}
      {"id":"ban-phones","quote":"手機使人分心"}
      """
    let result = try program.run("annotate", "m.argue.json", "--from", "-", input: lines)
    try #require(result.status == 0, "\(result.messages)")
    #expect(result.messages.contains("added 3 statements, 3 reasons, 4 anchors"))
    let map = try MapReader().read(
      Array(try program.run("show", "m.argue.json", "--json").output.utf8)
    ).map
    #expect(map.statements.map(\.id) == ["ban-phones", "buzz", "phones-distract", "some-learn"])
    #expect(map.statements[2].attribution.first?.who == "teachers")
    #expect(map.statements[1].extensions["annotation"]?.objectValue?["x"] != nil)
    #expect(
      map.reasons.map { "\($0.premises.map(\.statement)) \($0.stance.rawValue) \($0.target ?? "")" }
        .sorted() == [
          "[buzz] supports phones-distract", "[phones-distract] supports ban-phones",
          "[some-learn] attacks why",
        ])
    #expect(try program.run("anchor", "check", "m.argue.json").messages.contains("4 exact"))
    #expect(try program.run("undo", "m.argue.json").status == 0)
    #expect(try program.run("anchor", "list", "m.argue.json").output.isEmpty)
  }

  @Test("One bad line changes nothing, unless it may be passed over; then it is set aside")
  func badLines() throws {
    let program = try Self.made()
    defer { program.cleanUp() }
    let lines = """
      {"id":"good","quote":"they buzz"}
      {"quote":"no such words in the letter at all"}
      nonsense
      {"from":"good","target":"nobody"}
      {"quote":"them","stance":"doubts"}
      """
    try program.write(lines, to: "marks.jsonl")
    let before = try program.run("show", "m.argue.json", "--json").output
    let refused = try program.run("annotate", "m.argue.json", "--from", "marks.jsonl")
    #expect(refused.status == 65)
    for place in ["marks.jsonl:2", "marks.jsonl:3", "marks.jsonl:4", "marks.jsonl:5"] {
      #expect(refused.messages.contains(place), "\(refused.messages)")
    }
    #expect(try program.run("show", "m.argue.json", "--json").output == before)
    let passed = try program.run(
      "annotate", "m.argue.json", "--from", "marks.jsonl", "--reject", "bad.jsonl")
    #expect(passed.status == 1)
    #expect(passed.messages.contains("added 1 statement,"))
    let bad = try String(contentsOf: program.folder.appending(path: "bad.jsonl"), encoding: .utf8)
    #expect(bad == lines.split(separator: "\n").dropFirst().joined(separator: "\n") + "\n")
  }

  @Test("A tie to nothing is refused by its line, and what hangs on it by its own")
  func tiesToNothing() throws {
    let program = try Self.made()
    defer { program.cleanUp() }
    let lines = [
      #"{"id":"buzz","quote":"they buzz","role":"premise"}"#,
      #"{"from":["buzz","nobody"],"target":"ban-phones","id":"first"}"#,
      #"{"from":"buzz","target":"second","id":"third"}"#,
      #"{"from":"buzz","target":"first","id":"second"}"#,
      #"{"from":"buzz","target":"ban-phones"}"#,
    ]
    try program.write(lines.joined(separator: "\n"), to: "marks.jsonl")
    let refused = try program.run("annotate", "m.argue.json", "--from", "marks.jsonl")
    #expect(refused.status == 65)
    let passed = try program.run(
      "annotate", "m.argue.json", "--from", "marks.jsonl", "--reject", "bad.jsonl")
    #expect(passed.status == 1)
    for (line, id) in [(2, "nobody"), (3, "second"), (4, "first")] {
      #expect(passed.messages.contains("marks.jsonl:\(line)"), "\(passed.messages)")
      #expect(passed.messages.contains("neither an entity nor an annotation “\(id)”"))
    }
    #expect(passed.messages.contains("added 1 statement, 1 reason"))
    let bad = try String(contentsOf: program.folder.appending(path: "bad.jsonl"), encoding: .utf8)
    #expect(bad == lines[1...3].joined(separator: "\n") + "\n")
    let document = #"{"text":"they buzz","annotations":[\#(lines[0]),\#(lines[1])]}"#
    let corpus = try program.run("annotate", "--corpus", "-", input: document)
    #expect(corpus.status == 1 && corpus.output.isEmpty)
    #expect(corpus.messages.contains("error[unknown-reference]"), "\(corpus.messages)")
  }

  @Test("A quote that stands there with other letters is said, and what was quoted is kept")
  func likeness() throws {
    let program = try Self.made()
    defer { program.cleanUp() }
    let line = #"{"id":"learn","quote":"Some pupyls learn with tem"}"#
    let result = try program.run("annotate", "m.argue.json", "--from", "-", input: line)
    #expect(result.status == 0)
    #expect(result.messages.contains("note[quote-differs]"), "\(result.messages)")
    #expect(result.messages.contains("as “Some pupils learn with them”"), "\(result.messages)")
    let map = try program.run("show", "m.argue.json", "--json").output
    #expect(map.contains(#""likeness": 0.92"#) && map.contains("pupyls"), "\(map)")
    let added = try program.run(
      "anchor", "add", "m.argue.json", "ban-phones", "--quote", "因為一值震動")
    #expect(added.status == 0 && added.messages.contains("note[quote-differs]"))
  }

  @Test(
    "A negation or a number that the text has otherwise is named in the map",
    arguments: [
      (
        "Phones should not be allowed in any class of this school.",
        "Phones should be allowed in any class of this school.", "negation"
      ),
      ("我們應該在學校裡禁止使用手機。", "我們不應該在學校裡禁止使用手機。", "negation"),
      (
        "In the end some 16 pupils of this class learned with them.",
        "In the end some 60 pupils of this class learned with them.", "number"
      ),
    ])
  func changes(text: String, quote: String, kind: String) throws {
    let program = try Program()
    defer { program.cleanUp() }
    let document = #"{"text":"\#(text)","annotations":[{"id":"a","quote":"\#(quote)"}]}"#
    let result = try program.run("annotate", "--corpus", "-", input: document)
    #expect(result.status == 0, "\(result.messages)")
    #expect(result.output.contains(#""changed":[{"kind":"\#(kind)""#), "\(result.output)")
  }

  @Test("A sealed map's statements need words of their own")
  func sealed() throws {
    let program = try Self.made()
    defer { program.cleanUp() }
    let bare = try program.run(
      "annotate", "m.argue.json", "--from", "-", "--sealed", input: #"{"quote":"they buzz"}"#)
    #expect(bare.status == 65 && bare.messages.contains("error[annotation-no-text]"))
    let own = try program.run(
      "annotate", "m.argue.json", "--from", "-", "--sealed",
      input: #"{"quote":"they buzz","text":"Noise."}"#)
    #expect(own.status == 0)
    #expect(!(try program.run("show", "m.argue.json", "--json").output).contains("they buzz"))
  }

  @Test("Suggestions are printed in both languages, and passed over until they are confirmed")
  func suggestions() throws {
    let program = try Self.made()
    defer { program.cleanUp() }
    let before = try program.run("show", "m.argue.json", "--json").output
    let suggested = try program.run("annotate", "--suggest", "m.argue.json")
    #expect(suggested.status == 0)
    #expect(try program.run("show", "m.argue.json", "--json").output == before)
    for cue in ["because", "however", "因為", "然而"] {
      #expect(suggested.output.contains("\"cue\":\"\(cue)\""), "\(suggested.output)")
    }
    let read = try program.run(
      "annotate", "m.argue.json", "--from", "-", input: suggested.output)
    #expect(read.status == 0 && read.messages.contains("added 0 statements"))
    let confirmed = suggested.output.replacing("\"suggestion\":true,", with: "")
    let added = try program.run("annotate", "m.argue.json", "--from", "-", input: confirmed)
    #expect(added.status == 0, "\(added.messages)")
    #expect(try program.run("check", "m.argue.json").status == 0)
  }

  /// A corpus in which every seventh line is bad.
  private static func corpus(_ count: Int) -> [String] {
    (0..<count).map { number in
      if number % 7 == 3 { return #"{"id":"\#(number)","text":5}"# }
      let text =
        number % 2 == 0 ? "Dogs bark, because cats \(number) climb." : "狗吠，因為第\(number)隻貓爬樹😀。"
      let quote = number % 2 == 0 ? "cats \(number) climb" : "因為第\(number)隻貓爬樹"
      return
        #"{"id":"\#(number)","text":"\#(text)","annotations":[{"quote":"\#(quote)","role":"claim"}]}"#
    }
  }

  @Test("What nests too deep for a map is refused, in annotations and in documents")
  func deep() throws {
    let program = try Self.made()
    defer { program.cleanUp() }
    var refused = 0
    for depth in 118...126 {
      let deep = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      let line = #"{"quote":"they buzz","x":\#(deep)}"#
      let result = try program.run("annotate", "m.argue.json", "--from", "-", input: line)
      #expect(result.status == 0 || result.status == 65)
      refused += result.status == 0 ? 0 : 1
      #expect(try program.run("stats", "m.argue.json").status == 0)
      let corpus = #"{"text":"They buzz.","x":\#(deep)}"#
      let maps = try program.run("annotate", "--corpus", "-", input: corpus).output
      if !maps.isEmpty { #expect(throws: Never.self) { try MapReader().read(Array(maps.utf8)) } }
    }
    #expect((1...8).contains(refused))
  }

  @Test("A corpus becomes maps in its order, whatever the number of threads")
  func corpusOrder() throws {
    let program = try Program()
    defer { program.cleanUp() }
    let lines = Self.corpus(500)
    try program.write(lines.joined(separator: "\n"), to: "corpus.jsonl")
    var outputs: Set<String> = []
    for jobs in ["1", "2", "7"] {
      let result = try program.run(
        "annotate", "--corpus", "corpus.jsonl", "--jobs", jobs, "--reject", "bad.jsonl")
      #expect(result.status == 1)
      #expect(result.messages.contains("500 lines: 429 maps, 71 refused"))
      outputs.insert(result.output)
      let bad = try String(contentsOf: program.folder.appending(path: "bad.jsonl"), encoding: .utf8)
      #expect(bad == lines.filter { $0.hasSuffix(#""text":5}"#) }.joined(separator: "\n") + "\n")
    }
    #expect(outputs.count == 1)
    let maps = try #require(outputs.first).split(separator: "\n")
    let ids = try maps.map { try MapReader().read(Array($0.utf8)).map.header.id?.rawValue }
    #expect(ids == (0..<500).filter { $0 % 7 != 3 }.map { "\($0)" })
    let piped = try program.run(
      "annotate", "--corpus", "-", input: "\u{FEFF}" + lines.prefix(3).joined(separator: "\n"))
    #expect(piped.status == 0)
    #expect(piped.output.split(separator: "\n") == Array(maps.prefix(3)))
  }

  @Test(
    "What is noted as done would outlast a loss of power", .needs(.program("strace")),
    .needs(.tracing))
  func notes() throws {
    let tracer = try Tracer()
    let program = try Program()
    defer { program.cleanUp() }
    try program.write(Self.corpus(20).joined(separator: "\n"), to: "corpus.jsonl")
    let files = ["corpus.jsonl", "maps.jsonl", "bad.jsonl"].map {
      program.folder.appending(path: $0).path
    }
    let calls = try tracer.calls(
      of: ["annotate", "--corpus", files[0], "-o", files[1], "--reject", files[2]],
      from: program.folder.path, endingWith: .exit(1))
    let note = files[1] + ".progress"
    func last(_ name: String, _ words: String, before end: Int) throws -> Int {
      let place = calls[..<end].lastIndex { $0.name == name && $0.mentions(words) }
      return try #require(place, "no \(name) \(words): \(calls)")
    }
    let noted = try #require(
      calls.lastIndex { $0.name == "rename" && $0.mentions("\"\(note)\"") }, "\(calls)")
    let temporary = program.folder.path + "/.maps.jsonl.progress."
    for file in files[1...].map({ "<\($0)>" }) + ["<\(temporary)"] {
      let written = try last("write", file, before: noted)
      #expect(try last("fsync", file, before: noted) > written, "\(calls)")
    }
    // The note goes only when all of the output is safe.
    let removed = try last("unlink", "\"\(note)\"", before: calls.count)
    for file in files[1...] {
      let written = try last("write", "<\(file)>", before: removed)
      #expect(try last("fsync", "<\(file)>", before: removed) > written, "\(calls)")
    }
  }

  @Test("A run that was killed goes on where it was, to the same output")
  func resume() throws {
    let program = try Program()
    defer { program.cleanUp() }
    // Larger than a batch, so that there is something between the beginning and the end; what only
    // fills it is no text, which would be hashed.
    let filler = String(repeating: "f", count: 46_000)
    let lines = Self.corpus(100).map { line in
      line.replacing("\"text\":", with: "\"filler\":\"\(filler)\",\"text\":")
    }
    try program.write(lines.joined(separator: "\n") + "\n", to: "corpus.jsonl")
    let whole = try program.run(
      "annotate", "--corpus", "corpus.jsonl", "-o", "whole.jsonl", "--reject", "whole.bad")
    #expect(whole.status == 1)
    func content(_ name: String) throws -> Data {
      try Data(contentsOf: program.folder.appending(path: name))
    }
    for hasBegun in [false, true] {
      let files = ["corpus.jsonl", "part.jsonl", "part.bad"].map {
        program.folder.appending(path: $0).path
      }
      let child = try Child(
        ["annotate", "--corpus", files[0], "-o", files[1], "--reject", files[2]])
      let noted = program.folder.appending(path: "part.jsonl.progress").path
      for _ in 0..<1000 where hasBegun && !FileManager.default.fileExists(atPath: noted) {
        Thread.sleep(forTimeInterval: 0.02)
      }
      child.kill()
      _ = child.wait()
      if FileManager.default.fileExists(atPath: noted) {
        let anew = try program.run("annotate", "--corpus", "corpus.jsonl", "-o", "part.jsonl")
        #expect(anew.status == 74 && anew.messages.contains("error[unfinished-run]"))
        // What was written after the last batch must not stay.
        let file = try FileHandle(
          forWritingTo: program.folder.appending(path: "part.jsonl"))
        try file.seekToEnd()
        try file.write(contentsOf: Data("{\"torn".utf8))
        try file.close()
      }
      let resumed = try program.run(
        "annotate", "--corpus", "corpus.jsonl", "-o", "part.jsonl", "--reject", "part.bad",
        "--resume")
      #expect(resumed.status == 1, "\(resumed.messages)")
      #expect(try content("part.jsonl") == content("whole.jsonl"))
      #expect(try content("part.bad") == content("whole.bad"))
    }
  }

  @Test("A run isn't gone on with where what it wrote is gone, or went elsewhere")
  func resumeElsewhere() throws {
    let program = try Program()
    defer { program.cleanUp() }
    try program.write(Self.corpus(9).joined(separator: "\n"), to: "corpus.jsonl")
    // The note of a run that was interrupted gives the key by which it is known.
    let key = try interruptedKey(program)
    for (progress, more) in [
      ("0 4 200 900 26 4 4 1 0 1", ["--reject", "part.bad"]),
      ("0 4 200 0 26 4 4 1 0 1", []), ("0 4 200 0 26 4 4 1 0 1", ["--reject", "no.bad"]),
      ("0 4 200 0 0 4 4 1 0 1", ["--reject", "part.bad"]),
      ("0 4 999999 0 0 4 4 0 0 0", []),
    ] {
      let progress = "argue-progress/2 \(key) \(progress)\n"
      try program.write(progress, to: "part.jsonl.progress")
      let result = try program.run(
        ["annotate", "--corpus", "corpus.jsonl", "-o", "part.jsonl", "--resume"] + more)
      #expect(result.status == 74 && result.messages.contains("error[cannot-resume]"))
    }
  }

  /// The key in the note of a run over the corpus, which can't write all of its output.
  private func interruptedKey(_ program: Program) throws -> String {
    try program.write(Self.corpus(2_000).joined(separator: "\n"), to: "whole.jsonl")
    _ = try program.shell(
      """
      cp corpus.jsonl few.jsonl; mv whole.jsonl corpus.jsonl
      (ulimit -f 40; argue annotate --corpus corpus.jsonl -o part.jsonl)
      mv few.jsonl corpus.jsonl
      """)
    let note = try program.read("part.jsonl.progress")
    try FileManager.default.removeItem(at: program.folder.appending(path: "part.jsonl"))
    return String(try #require(note.split(separator: " ").dropFirst().first))
  }

  @Test("What can't be read or written is said, with the exit code for it")
  func files() throws {
    let program = try Program()
    defer { program.cleanUp() }
    #expect(try program.run("annotate", "--corpus", "missing.jsonl").status == 66)
    #expect(try program.run("annotate", "--corpus", ".").status == 66)
    try program.write(#"{"text":"a"}"#, to: "c.jsonl")
    #expect(try program.run("annotate", "--corpus", "c.jsonl", "-o", "no/where").status == 74)
    #expect(try program.run("annotate", "--corpus", "c.jsonl", "-o", "/dev/full").status == 74)
    #expect(try program.run("annotate", "--corpus", "c.jsonl", "--resume").status == 64)
    #expect(try program.run("annotate", "m.argue.json").status == 64)
    let empty = try program.run("annotate", "--corpus", "-", input: "")
    #expect(empty.status == 0 && empty.output.isEmpty)
  }
}
