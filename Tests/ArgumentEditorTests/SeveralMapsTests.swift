import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// The server of a folder of maps, asked as its pages ask it.
@Suite(.needs(Requirement.packedEngine), EngineBuildTrait.afterEngineBuild)
struct SeveralMapsTests {
  private static func map(_ title: String) -> String {
    """
    {"format":"argue/1","id":"m","title":{"en":"\(title)","zh-Hant":"圖"},
    "languages":["en","zh-Hant"],"statements":[{"id":"t","role":"thesis","text":"T"},
    {"id":"a","role":"claim","text":"A"}],
    "reasons":[{"id":"r","premises":["a"],"target":"t","stance":"supports"}]}
    """
  }

  private static func set(_ text: String) -> String {
    #"[{"edit":"set","id":"t","field":"text","language":"en","to":"\#(text)"}]"#
  }

  private func served(_ body: (RunningEditor, Program) async throws -> Void) async throws {
    let program = try Program()
    defer { program.cleanUp() }
    for folder in ["maps/sub", "maps/.hidden", "other"] {
      try FileManager.default.createDirectory(
        at: program.folder.appending(path: folder), withIntermediateDirectories: true)
    }
    try program.write(Self.map("First <b>"), to: "maps/a.argue.json")
    try program.write(Self.map("Second"), to: "maps/sub/b 課.argue.json")
    try program.write(
      #"{"format":"argue/1","statements":[{"id":7}]}"#, to: "maps/broken.argue.json")
    try program.write(Self.map("Hidden"), to: "maps/.hidden/h.argue.json")
    try program.write(Self.map("Zebra"), to: "other/o.argue.json")
    try program.write("Beside.", to: "maps/letter.txt")
    try FileManager.default.createSymbolicLink(
      at: program.folder.appending(path: "maps/link.argue.json"),
      withDestinationURL: program.folder.appending(path: "other/o.argue.json"))
    let editor = try await RunningEditor(program, "maps")
    defer { editor.end() }
    try await body(editor, program)
  }

  private static let second = "sub%2Fb%20%E8%AA%B2/"

  @Test("The list has the maps of the folder, what is wrong with each, and leads to them")
  func list() async throws {
    try await served { editor, _ in
      let page = try await editor.send("GET", "")
      #expect(page.status == 200 && page.headers["X-Frame-Options"] == "DENY")
      #expect(page.text.contains("default-src 'none'") && !page.text.contains("<script"))
      for text in [
        #"<a href="a/">"#, "First &lt;b&gt;", #"<a href="\#(Self.second)">"#, "2 statements",
        "can&#39;t be read: line 1, column", "broken",
      ] {
        #expect(page.text.contains(text), "\(text)")
      }
      for text in ["Hidden", "Zebra", "letter", "link/"] { #expect(!page.text.contains(text)) }
      let chinese = try await editor.send("GET", "", headers: ["Accept-Language": "zh-TW,en;q=0.5"])
      #expect(chinese.text.contains("2 個命題") && chinese.text.contains("無法讀取"), "\(chinese.text)")
      let json = try await editor.send("GET", "maps?language=en")
      let list = try JSONParser.value(Array(json.text.utf8)).objectValue?["maps"]?.arrayValue
      #expect(list?.count == 3)
      #expect(
        list?.map { $0.objectValue?["isWrong"] } == [.bool(false), .bool(true), .bool(false)])
      #expect(try await editor.send("POST", "maps").status == 405)
    }
  }

  @Test("Each map has its own page, history and events, and no path leads elsewhere")
  func each() async throws {
    try await served { editor, program in
      #expect(try await editor.send("GET", "a/").text.contains(#""several":true"#))
      let page = try await editor.send("GET", Self.second)
      #expect(page.status == 200 && page.text.contains("Second"))
      let one = try editor.listen(after: 0, of: "a/")
      let other = try editor.listen(after: 0, of: Self.second)
      let edits = "edits?client=c&gesture=1"
      for (map, text) in [("a/", "One."), (Self.second, "Two.")] {
        let answer = try await editor.send("POST", map + edits, Self.set(text))
        #expect(answer.text == #"{"number":1}"#)
      }
      #expect(JSONWriter.compact(.object(try await one.change(1))).contains("One."))
      #expect(JSONWriter.compact(.object(try await other.change(1))).contains("Two."))
      #expect(try await editor.send("POST", "a/undo").status == 200)
      #expect(!(try program.read("maps/a.argue.json").contains("One.")))
      #expect(try program.read("maps/sub/b 課.argue.json").contains("Two."))
      #expect(try program.run("undo", "maps/sub/b 課.argue.json").status == 0)
      #expect(JSONWriter.compact(.object(try await other.change(2))).contains("\"T\""))
      for path in [
        "a", "edits", "undo", "b/", "sub/b/", "sub/b 課/", "a/../", "..%2Fother%2Fo/", "../other/o/",
        "%61/", ".hidden%2Fh/", "link/", "letter/", "a.argue.json/", "a/a.argue.json", "a//", "//",
        "a/maps", "a/edits/", ".%2Fa/", "a%00/", "maps/",
      ] {
        let answer = try await editor.sendRaw("GET", "/\(editor.token)/\(path)")
        #expect(answer.status == 404 || answer.status == 400, "\(path): \(answer.status)")
        #expect(!answer.text.contains("Zebra"))
      }
      for headers in [["Host": "evil.example"], ["Origin": "http://evil.example"]] {
        let answer = try await editor.send("POST", "a/" + edits, Self.set("x"), headers: headers)
        #expect(answer.status == 403)
        #expect(try await editor.send("GET", "maps", headers: headers).status == 403)
      }
      #expect(try await editor.sendRaw("GET", "/x/a/").status == 404)
    }
  }

  @Test("A map that can't be read says what is wrong where, and opens once it is mended")
  func broken() async throws {
    try await served { editor, program in
      let page = try await editor.send("GET", "broken/")
      #expect(page.status == 200 && page.text.contains(#"http-equiv="refresh""#))
      #expect(page.text.contains("broken.argue.json:1:") && !page.text.contains("<script"))
      #expect(!page.text.contains(program.folder.path))
      let refused = try await editor.send(
        "POST", "broken/edits?client=c&gesture=1", Self.set("Kept."))
      #expect(refused.status == 503 && refused.text.contains("line 1"))
      #expect(try await editor.send("GET", "broken/events").status == 503)
      try program.write(Self.map("Mended"), to: "maps/broken.argue.json")
      #expect(try await editor.send("GET", "broken/").text.contains("Mended"))
      #expect(
        try await editor.send("POST", "broken/edits?client=c&gesture=1", Self.set("Kept.")).status
          == 200)
      // A map that comes later is there without a restart, and one that goes is no longer listed.
      try program.write(Self.map("New"), to: "maps/new.argue.json")
      #expect(try await editor.send("GET", "new/").text.contains("New"))
      try FileManager.default.removeItem(at: program.folder.appending(path: "maps/new.argue.json"))
      #expect(!(try await editor.send("GET", "maps").text.contains("New")))
    }
  }

  @Test("Several files are served like a folder, at an address of their own that is kept")
  func files() async throws {
    let program = try Program()
    defer { program.cleanUp() }
    try program.write(Self.map("One"), to: "a.argue.json")
    try program.write(Self.map("Two"), to: "b.argue.json")
    let editor = try await RunningEditor(program, "a.argue.json", "b.argue.json")
    #expect(try await editor.send("GET", "b/").text.contains("Two"))
    editor.end()
    let again = try await RunningEditor(program, "a.argue.json", "b.argue.json")
    #expect(again.link == editor.link)
    again.end()
    #expect(try program.run("edit", "missing", "--no-open").status == 66)
    try FileManager.default.createDirectory(
      at: program.folder.appending(path: "empty"), withIntermediateDirectories: false)
    #expect(try program.run("edit", "empty", "--no-open").status == 66)
  }
}
