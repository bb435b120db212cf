import ArgumentDrawing
import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// Maps edited in pages in a real browser, by `Tools/PageTests/editing.py`: by keyboard, mouse and touch,
/// from a file and without a network.
struct EditingPageTests {
  private static let maps = [
    "empty": """
    {"format":"argue/1","id":"empty","title":{"en":"An empty map","zh-Hant":"空的圖"},
    "languages":["en","zh-Hant"]}
    """,
    "small": """
    {"format":"argue/1","id":"small","title":"A small map","languages":["en"],
    "statements":[{"id":"t","role":"thesis","text":"It is so."},
    {"id":"a","role":"claim","text":"It may be so."}],
    "reasons":[{"id":"r","premises":["a"],"target":"t","stance":"supports"}]}
    """,
    "flawed": """
    {"format":"argue/1","id":"flawed","languages":["en"],
    "statements":[{"id":"t","text":"It is so."},{"id":"a","role":"claim","text":"It may be so."}],
    "reasons":[{"id":"r","premises":["a"],"target":"t","stance":"supports"}]}
    """,
    "task": """
    {"format":"argue/1","id":"task","languages":["en"],
    "statements":[{"id":"t","role":"thesis","text":"Phones should stay outside.","locked":true},
    {"id":"a","role":"claim","text":"They ring.","locked":true},{"id":"b","role":"counterargument"}],
    "reasons":[{"id":"r","premises":["a"],"target":"t","stance":"supports","locked":true},
    {"id":"q","premises":["b"],"target":"t","stance":"attacks"}]}
    """,
    "texts": """
    {"format":"argue/1","id":"letter","languages":["en","zh-Hant"],
    "statements":[{"id":"t","role":"thesis",
    "text":{"en":"Phones should stay outside.","zh-Hant":"手機不應帶進課堂。"}},
    {"id":"a","role":"claim","text":"It is so."}],
    "reasons":[{"id":"r","premises":["a"],"target":"t","stance":"supports"}]}
    """,
  ]

  private static let letters = [
    "letter.en.txt": """
    Phones should stay outside.

    They distract. Teachers say so every day.

    Some use them to learn.

    """,
    "letter.zh.txt": """
    手機不應帶進課堂。

    手機使人分心。老師天天這樣說。

    😀 有人用來學習。

    """,
  ]

  /// Anchors the map of the letter in it, as people would by the command line.
  private func anchor(_ program: Program) throws {
    for (name, text) in Self.letters { try program.write(text, to: name) }
    let map = "texts.argue.json"
    for arguments in [
      [
        "source", "add", map, "letter", "letter.en.txt", "letter.zh.txt", "--bilingual", "files",
        "--language", "en", "--language", "zh-Hant",
      ],
      ["anchor", "add", map, "t", "--edition", "en", "--quote", "Phones should stay outside."],
      ["anchor", "add", map, "t", "--edition", "zh-Hant", "--quote", "手機不應帶進課堂。"],
      ["anchor", "add", map, "a", "--edition", "en", "--quote", "They distract."],
    ] {
      let done = try program.run(arguments)
      #expect(done.status == 0, "\(done.messages)")
    }
  }

  @Test(
    "People can edit maps in pages, and what they save is what the program makes of their edits",
    .needs(.browser), .needs(.packedEngine), .editingInBrowser, .timeLimit(.minutes(10)))
  func drive() throws {
    let program = try Program()
    defer { program.cleanUp() }
    for (name, text) in Self.maps {
      try program.write(text, to: "\(name).argue.json")
      if name == "texts" { try anchor(program) }
      let drawn = try program.run(
        ["draw", "\(name).argue.json", "--editable", "-o", "\(name).html"]
          + (name == "texts" ? ["--text"] : []))
      #expect(drawn.status == 0, "\(drawn.messages)")
    }
    let script = Repository.folder.appending(path: "Tools/PageTests/editing.py").path
    let output = try PageTools.run(["python3", script, program.folder.path])
    #expect(output.split(separator: "\n").count { $0.hasPrefix("ok ") } == 23, "\(output)")
    for (name, map) in [
      ("typed", "empty"), ("pointed", "empty"), ("composed", "empty"), ("quoted", "texts"),
      ("marked", "small"), ("filled", "task"), ("told", "small"), ("pasted", "empty"),
    ] {
      try program.write(try program.read("\(map).argue.json"), to: "\(name)-again.argue.json")
      let applied = try program.run("apply", "\(name)-again.argue.json", "\(name).edits.jsonl")
      #expect(applied.status == 0, "\(applied.messages)")
      #expect(
        try program.read("\(name)-again.argue.json") == program.read("\(name).argue.json"),
        "\(name)")
      #expect(try program.run("check", "\(name).argue.json", "--quiet").status == 0)
    }
    // The formats are written as the program writes them.
    for format in ["markdown", "prose", "text", "argdown", "dot", "mermaid", "csv"] {
      let written = try program.run("export", "exported.argue.json", "--format", format)
      #expect(try program.read("exported.\(format)") == written.output, "\(format)")
    }
    let added = try program.run(
      "anchor", "add", "texts.argue.json", "a", "--edition", "zh-Hant", "--quote", "使人分心")
    #expect(added.status == 0, "\(added.messages)")
    #expect(try program.read("texts.argue.json") == program.read("anchored.argue.json"))
  }

  @Test("Only pages of maps are editable, and only with the engine")
  func refused() throws {
    let program = try Program()
    defer { program.cleanUp() }
    try program.write(try #require(Self.maps["small"]), to: "m.argue.json")
    #expect(try program.run("draw", "m.argue.json", "--editable", "-o", "m.svg").status == 64)
    // It has no text.
    #expect(
      try program.run("draw", "m.argue.json", "--editable", "--text", "-o", "m.html").status == 66)
    #expect(
      try program.run("draw", "m.argue.json", "--editable", "--text", "--only", "t", "-o", "m.html")
        .status == 64)
  }
}
