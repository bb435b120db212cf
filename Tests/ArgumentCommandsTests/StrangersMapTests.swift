import ArgumentModel
import Foundation
import TestSupport
import Testing

/// That a map from a stranger reaches nothing outside its folder, and does nothing to a terminal.
struct StrangersMapTests {
  private static let text = "Secret words.\n"

  /// A map in the folder `in` whose edition names a file.
  private func program(path: String, digest: Digest? = .of(text)) throws -> Program {
    let program = try Program()
    let made = try program.shell(
      """
      mkdir -p in/deep; mkfifo in/fifo; ln -s ../outside.txt in/link.txt; ln -s .. in/up
      ln -s deep/../own.txt in/inner.txt; ln -s own.txt in/loop.txt
      """)
    #expect(made.status == 0)
    for name in ["outside.txt", "in/own.txt", "in/deep/own.txt"] {
      try program.write(Self.text, to: name)
    }
    let sha = digest.map { #","sha256":"\#($0)""# } ?? ""
    let map = #"""
      {"format":"argue/1","id":"m","languages":["en"],
       "sources":[{"id":"s","editions":[{"language":"en","path":"\#(path)"\#(sha)}]}],
       "statements":[{"id":"a","text":"A","anchors":[{"source":"s","edition":"en","ranges":[[0,6]]}]}]}
      """#
    try program.write(map, to: "in/m.argue.json")
    return program
  }

  private static let commands = [
    ["draw", "MAP", "--text", "-o", "page.html"], ["show", "MAP", "--text"],
    ["source", "show", "MAP", "s"], ["source", "segments", "MAP", "s"],
    ["source", "quote", "MAP", "a"],
    ["source", "list", "MAP"], ["annotate", "MAP", "--suggest"], ["check", "MAP", "--with-text"],
    ["anchor", "check", "MAP"], ["anchor", "list", "MAP"], ["export", "MAP", "--format", "brat"],
    ["export", "MAP", "--format", "conll"], ["convert", "MAP", "--to", "cas-json"],
    ["anchor", "unseal", "MAP"],
  ]

  /// Runs every command that uses texts, and finds those that gave the text away.
  private func revealing(
    _ program: Program, _ commands: [[String]] = commands
  ) throws -> [String] {
    try commands.compactMap { command in
      let result = try program.run(command.map { $0 == "MAP" ? "in/m.argue.json" : $0 })
      let page = (try? program.read("page.html")) ?? ""
      try? FileManager.default.removeItem(at: program.folder.appending(path: "page.html"))
      let map = try program.read("in/m.argue.json")
      let shown = [result.output, result.messages, page, map].contains { $0.contains("Secret") }
      return shown ? command.joined(separator: " ") : nil
    }
  }

  @Test(
    "A path that leads out of the map's folder, or to no regular file, is opened by no command",
    .timeLimit(.minutes(10)),
    arguments: [
      "../outside.txt", "deep/../../outside.txt", "link.txt", "up/outside.txt",
      "up/in/../outside.txt",
      "fifo", "deep", ".", "..", "", "ABSOLUTE", "/dev/zero", "/proc/self/environ",
    ])
  func outside(path: String) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data(Self.text.utf8).write(to: URL(filePath: folder))
    let program = try program(path: path == "ABSOLUTE" ? folder : path)
    defer { program.cleanUp() }
    // All of them read texts in one place, so a few do for most paths.
    let isThorough = ["ABSOLUTE", "link.txt", "fifo"].contains(path)
    #expect(try revealing(program, isThorough ? Self.commands : Array(Self.commands[..<2])) == [])
    let result = try program.run("source", "show", "in/m.argue.json", "s")
    #expect(result.status == 66)
    #expect(result.messages.contains("--text-from"))
  }

  @Test("A path inside the folder is read", arguments: ["own.txt", "deep/../own.txt", "inner.txt"])
  func inside(path: String) throws {
    let program = try program(path: path)
    defer { program.cleanUp() }
    #expect(try program.run("source", "show", "in/m.argue.json", "s").output == Self.text)
    #expect(try program.run("check", "in/m.argue.json", "--with-text").status == 0)
    // Also by a map that is named without its folder.
    let there = try program.shell("cd in && argue source show m.argue.json s")
    #expect(there.output == Self.text)
  }

  @Test("A text with another digest isn't shown as the edition's unless the user names it")
  func anotherText() throws {
    let program = try program(path: "own.txt", digest: .of("other"))
    defer { program.cleanUp() }
    // Whoever asks what became of anchors gets to know it; nothing prints the words.
    #expect(try revealing(program).allSatisfy { $0.hasPrefix("anchor") } == true)
    let result = try program.run("source", "show", "in/m.argue.json", "s")
    #expect(result.status == 66 && result.messages.contains("error[edition-changed]"))
    let meant = try program.run(
      "source", "show", "in/m.argue.json", "s", "--text-from", "in/own.txt")
    #expect(meant.status == 0 && meant.output == Self.text)
    #expect(meant.messages.contains("edition-changed"))
  }

  @Test("A text in the map itself, or kept beside it, has to be what its digest says")
  func wrongDigest() throws {
    let program = try program(path: "nothing.txt", digest: .of(Self.text))
    defer { program.cleanUp() }
    let name = Digest.of(Self.text).description.dropFirst("sha256:".count)
    _ = try program.shell("mkdir -p in/.argue/texts")
    try program.write("Secret, but others.\n", to: "in/.argue/texts/\(name).txt")
    #expect(try revealing(program) == [])
    _ = try program.shell(
      "rm in/.argue/texts/*; ln -s ../../own.txt in/.argue/texts/\(name).txt")
    #expect(try revealing(program) == [])
    let map = try program.read("in/m.argue.json")
    try program.write(
      map.replacing(#""path":"nothing.txt""#, with: #""text":"Secret, but others.""#),
      to: "in/m.argue.json")
    let shown = try program.run("source", "show", "in/m.argue.json", "s")
    #expect(shown.status == 66 && !shown.output.contains("Secret"))
  }

  @Test("The text beside an annotation file isn't sought elsewhere", .timeLimit(.minutes(10)))
  func textBeside() throws {
    let program = try Program()
    defer { program.cleanUp() }
    let made = try program.shell(
      """
      mkdir in; echo 'Secret words.' > outside.txt; ln -s ../outside.txt in/a.txt; mkfifo in/b.txt
      """)
    #expect(made.status == 0)
    for name in ["a", "b"] {
      try program.write("T1\tClaim 0 6\tSecret\n", to: "in/\(name).ann")
      let result = try program.run("import", "in/\(name).ann")
      #expect([65, 66, 74].contains(result.status), "\(result.messages)")
      #expect(!result.output.contains("Secret") && result.messages.contains("--text"))
    }
    let meant = try program.run("import", "in/a.ann", "--text", "in/a.txt")
    #expect(meant.status == 0)
  }

  @Test("Programs that read documents are stopped, and it is said which, and by what limit")
  func programsFail() throws {
    let program = try program(path: "own.txt")
    defer { program.cleanUp() }
    try program.write("# x\n", to: "x.md")
    try program.write("#!/bin/sh\necho 'out of memory' >&2; kill -9 $$\n", to: "pandoc")
    _ = try program.shell("chmod +x pandoc")
    let path = program.folder.path + ":/usr/bin:/bin"
    let killed = try program.run(
      "source", "add", "in/m.argue.json", "z", "x.md", environment: ["PATH": path])
    #expect(killed.status == 65)
    #expect(
      killed.messages.contains("pandoc was ended by signal 9 (it may take at most 4 GiB of memory)")
    )
    // What it may take is limited from the start.
    try program.write("#!/bin/sh\nulimit -v; ulimit -t; exit 3\n", to: "pandoc")
    try program.write("#!/bin/sh\n(ulimit -v; ulimit -t) >&2; exit 3\n", to: "pandoc")
    let limited = try program.run(
      "source", "add", "in/m.argue.json", "z", "x.md", environment: ["PATH": path])
    #expect(limited.messages.contains("pandoc ended with 3: 4194304"))
  }
}

extension StrangersMapTests {
  /// What would set a terminal's title and colours, erase, and turn writing around.
  private static let acting =
    "\u{1B}]0;owned\u{07}\u{1B}[31mred\u{202E}evil\u{2066}x\u{2028}y\u{9B}1m\u{7F}"
  private static let forbidden: [Unicode.Scalar] = [
    "\u{1B}", "\u{07}", "\u{202E}", "\u{2066}", "\u{2028}", "\u{9B}", "\u{7F}",
  ]

  /// A map with such characters in everything that can have a text.
  private static var map: String {
    let acting = JSONText.escaped(acting)
    let text = JSONText.escaped("Words" + Self.acting + " here.\nMore.\n")
    return #"""
      {"format":"argue/1","id":"m","title":"T\#(acting)","languages":["en"],
       "participants":[{"id":"p","name":"P\#(acting)"}],
       "sources":[{"id":"s","title":"S\#(acting)","editions":[{"id":"e\#(acting)","language":"en",
         "text":"\#(text)"}]}],
       "statements":[{"id":"a","role":"thesis","text":"A\#(acting)","tags":["t\#(acting)"],
         "note":"N\#(acting)","attribution":[{"who":"w\#(acting)","act":"asserts"}],
         "anchors":[{"source":"s","edition":"e\#(acting)","ranges":[[0,30]]}]},
         {"id":"b\#(acting)","role":"r\#(acting)","text":"B\#(acting)"}],
       "reasons":[{"id":"r","premises":["b\#(acting)","gone\#(acting)"],"target":"a",
         "stance":"supports","warrant":"W\#(acting)","scheme":"x\#(acting)"}],
       "groups":[{"id":"g\#(acting)","title":"G\#(acting)","members":["a"]}],
       "comments":[{"id":"k","on":"a","by":"b\#(acting)","text":"K\#(acting)"}],
       "unknown\#(acting)":1}
      """#
  }

  @Test("What names, ids and texts hold is made visible, wherever a person reads it")
  func acting() throws {
    let program = try Program()
    defer { program.cleanUp() }
    let name = "m\u{1B}[31m\u{202E}.argue.json"
    try program.write(Self.map, to: name)
    let id = "e" + Self.acting
    let commands = [
      ["show", name], ["show", name, "--text"], ["check", name], ["check", name, "--with-text"],
      ["check", name, "--format", "github"], ["stats", name], ["find", name, "A"],
      ["find", name, "--kind", "reason"], ["evaluate", name], ["evaluate", name, "--why", "a"],
      ["evaluate", name, "--crux"], ["evaluate", name, "--semantics", "df-quad"],
      ["source", "list", name], ["source", "show", name, "s"], ["source", "quote", name, "a"],
      ["source", "segments", name, "s"], ["source", "align", name, "s", "--from", id, "--to", id],
      ["source", "align", name, "s", "--from", id, "--to", id, "--tsv"], ["anchor", "list", name],
      ["anchor", "check", name], ["explain", "x" + Self.acting], ["schemes", "x" + Self.acting],
      ["remove", name, "zz" + Self.acting], ["nope" + Self.acting], ["import", name],
      ["source", "show", name, "z" + Self.acting], ["check", "missing" + Self.acting],
      ["new", name], ["export", name, "--format", "text"],
      ["export", name, "--format", "markdown"],
      ["export", name, "--format", "prose"], ["format", name], ["set", name, "a", "role=claim"],
      ["undo", name],
    ]
    for command in commands {
      let result = try program.run(command)
      let seen = (result.output + result.messages).unicodeScalars
      #expect(Self.forbidden.filter(seen.contains) == [], "\(command)")
      #expect(result.output.count + result.messages.count > 0, "\(command)")
    }
    #expect(try program.run("show", name).status == 0)
    let raw = try program.run("source", "show", name, "s", "--raw")
    #expect(raw.status == 0, "\(raw.messages)")
    #expect(raw.output == "Words" + Self.acting + " here.\nMore.\n")
  }

  @Test("Lines, tabs and marks of right-to-left writing stay as they are")
  func harmless() throws {
    let program = try Program()
    defer { program.cleanUp() }
    let text = "שלום\u{200F}!\t手機 👩‍👩‍👧‍👦\n"
    try program.write(
      #"{"format":"argue/1","id":"m","languages":["he"],"sources":[{"id":"s","editions":[{"#
        + #""language":"he","text":"\#(JSONText.escaped(text))"}]}]}"#, to: "m.argue.json")
    #expect(try program.run("source", "show", "m.argue.json", "s").output == text)
  }
}

/// Text within a JSON string.
private enum JSONText {
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      let number = String(scalar.value, radix: 16)
      if scalar.value < 0x20 {
        result += "\\u" + String(repeating: "0", count: 4 - number.count) + number
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }
}
