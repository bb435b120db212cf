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
  ]

  @Test(
    "People can edit maps in pages, and what they save is what the program makes of their edits",
    .needs(.browser), .needs(.packedEngine), .inBrowserAfterEngineBuild, .timeLimit(.minutes(10)))
  func drive() throws {
    let program = try Program()
    defer { program.cleanUp() }
    for (name, text) in Self.maps {
      try program.write(text, to: "\(name).argue.json")
      let drawn = try program.run("draw", "\(name).argue.json", "--editable", "-o", "\(name).html")
      #expect(drawn.status == 0, "\(drawn.messages)")
    }
    let script = Repository.folder.appending(path: "Tools/PageTests/editing.py").path
    let output = try PageTools.run(["python3", script, program.folder.path])
    #expect(output.split(separator: "\n").count { $0.hasPrefix("ok ") } == 8, "\(output)")
    for name in ["typed", "pointed", "composed"] {
      try program.write(try #require(Self.maps["empty"]), to: "\(name)-again.argue.json")
      let applied = try program.run("apply", "\(name)-again.argue.json", "\(name).edits.jsonl")
      #expect(applied.status == 0, "\(applied.messages)")
      #expect(
        try program.read("\(name)-again.argue.json") == program.read("\(name).argue.json"),
        "\(name)")
      #expect(try program.run("check", "\(name).argue.json", "--quiet").status == 0)
    }
  }

  @Test("Only pages of maps are editable, and only with the engine")
  func refused() throws {
    let program = try Program()
    defer { program.cleanUp() }
    try program.write(try #require(Self.maps["small"]), to: "m.argue.json")
    #expect(try program.run("draw", "m.argue.json", "--editable", "-o", "m.svg").status == 64)
    #expect(
      try program.run("draw", "m.argue.json", "--editable", "--text", "-o", "m.html").status == 64)
  }
}
