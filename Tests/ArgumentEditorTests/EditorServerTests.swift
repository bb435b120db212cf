import ArgumentJSON
import ArgumentModel
import ArgumentStore
import Foundation
import TestSupport
import Testing

/// The server of a map's editor, asked as a page asks it, and as pages of strangers would.
@Suite(.needs(Requirement.packedEngine), EngineBuildTrait.afterEngineBuild)
struct EditorServerTests {
  private static let small = """
    {"format":"argue/1","id":"small","languages":["en"],
    "statements":[{"id":"t","role":"thesis","text":"T"},{"id":"a","text":"A"}],
    "reasons":[{"id":"r","premises":["a"],"target":"t","stance":"supports"}]}
    """

  private func served(_ body: (RunningEditor, Program) async throws -> Void) async throws {
    let (program, editor) = try await RunningEditor.serving(Self.small)
    defer {
      editor.end()
      program.cleanUp()
    }
    try await body(editor, program)
  }

  private static func set(_ id: String, _ text: String) -> String {
    #"[{"edit":"set","id":"\#(id)","field":"text","language":"en","to":"\#(text)"}]"#
  }

  @Test("The page is served to whoever knows the token, and may talk to this server alone")
  func page() async throws {
    try await served { editor, _ in
      let page = try await editor.send("GET", "")
      #expect(page.status == 200)
      #expect(page.text.contains("connect-src 'self'"))
      #expect(page.text.contains("\"server\":{\"run\":"))
      #expect(page.headers["Cache-Control"] == "no-store")
      #expect(page.headers["X-Frame-Options"] == "DENY")
      #expect(page.headers["Access-Control-Allow-Origin"] == nil)
    }
  }

  @Test("Texts are served that the map names in its folder, and no other file")
  func texts() async throws {
    let program = try Program()
    defer { program.cleanUp() }
    try program.write("Beside the map.", to: "letter.txt")
    try program.write("Somebody's own.", to: "secret.txt")
    try FileManager.default.createDirectory(
      at: program.folder.appending(path: "maps"), withIntermediateDirectories: true)
    try program.write("Beside the map.", to: "maps/letter.txt")
    try program.write(
      """
      {"format":"argue/1","languages":["en"],"sources":[{"id":"s","editions":[
      {"id":"a","path":"letter.txt"},{"id":"b","path":"../secret.txt"},
      {"id":"c","path":"\(program.folder.path)/secret.txt"},{"id":"d","text":"In the map."}]}]}
      """, to: "maps/m.argue.json")
    let editor = try await RunningEditor(program, "maps/m.argue.json")
    defer { editor.end() }
    let page = try await editor.send("GET", "")
    #expect(
      page.text.contains(
        #"id="texts">[{"source":"s","edition":"a","text":"Beside the map."}]</script>"#))
    #expect(!page.text.contains("Somebody's own."))
    #expect(try await editor.send("GET", "letter.txt").status == 404)
    let texts = try await editor.send("GET", "texts")
    #expect(texts.text == #"[{"source":"s","edition":"a","text":"Beside the map."}]"#)
    // One that comes later is told of, and whoever knows it already hears the same.
    let listener = try editor.listen(after: 0)
    let before = try await listener.event { $0["texts"] != nil }["texts"]?.stringValue
    #expect(page.text.contains(try #require(before)))
    try program.write("It came later.", to: "maps/later.txt")
    let added = try program.run(
      "source", "add", "maps/m.argue.json", "t", "maps/later.txt", "--language", "en")
    #expect(added.status == 0, "\(added.messages)")
    _ = try await listener.event { $0["texts"] != nil && $0["texts"]?.stringValue != before }
    #expect(try await editor.send("GET", "texts").text.contains("It came later."))
    // What a text's file holds now that isn't the edition's is no text of it.
    try program.write("It is another.", to: "maps/later.txt")
    for _ in 0..<100 where try await editor.send("GET", "texts").text != texts.text {
      try await Task.sleep(for: .milliseconds(50))
    }
    #expect(try await editor.send("GET", "texts").text == texts.text)
  }

  @Test("What is locked stays as it is, until somebody unlocks it")
  func locks() async throws {
    try await served { editor, program in
      let lock = #"[{"edit":"set","id":"t","field":"locked","to":true}]"#
      #expect(try await editor.send("POST", "edits?client=c&gesture=1", lock).status == 200)
      let before = try program.read("m.argue.json")
      let refused = try await editor.send(
        "POST", "edits?client=c&gesture=2", Self.set("t", "Other."))
      #expect(refused.status == 422 && refused.text.contains("locked"))
      #expect(try program.read("m.argue.json") == before)
      let unlock = #"[{"edit":"set","id":"t","field":"locked","to":null}]"#
      #expect(try await editor.send("POST", "edits?client=c&gesture=3", unlock).status == 200)
      #expect(
        try await editor.send("POST", "edits?client=c&gesture=4", Self.set("t", "Other.")).status
          == 200)
    }
  }

  @Test("Edits are in the file and its history before they are answered")
  func edits() async throws {
    try await served { editor, program in
      let done = try await editor.send("POST", "edits?client=c&gesture=1", Self.set("t", "Better."))
      #expect(done.status == 200 && done.text == #"{"number":1}"#)
      #expect(try program.read("m.argue.json").contains("Better."))
      // The same once more is the same answer, and no second change.
      let again = try await editor.send(
        "POST", "edits?client=c&gesture=1", Self.set("t", "Better."))
      #expect(again.text == done.text)
      // So it is where something else came in between, as from a page that asks again late.
      let next = try await editor.send("POST", "edits?client=c&gesture=2", Self.set("t", "Best."))
      #expect(next.text == #"{"number":2}"#)
      let late = try await editor.send("POST", "edits?client=c&gesture=1", Self.set("t", "Better."))
      #expect(late.status == 200)
      #expect(try program.read("m.argue.json").contains("Best."))
      #expect(try await editor.send("POST", "undo").status == 200)
      #expect(try program.read("m.argue.json").contains("Better."))
      #expect(try await editor.send("POST", "undo").status == 200)
      #expect(!(try program.read("m.argue.json").contains("Better.")))
      #expect(try await editor.send("POST", "undo").status == 422)
      #expect(try await editor.send("POST", "redo").status == 200)
      // The command line goes on in the same history, to the same bytes.
      let served = try program.read("m.argue.json")
      #expect(try program.run("undo", "m.argue.json").status == 0)
      try program.write(Self.small, to: "other.argue.json")
      #expect(try program.run("set", "other.argue.json", "t", "text=Better.").status == 0)
      #expect(try program.read("other.argue.json") == served)
    }
  }

  @Test("Edits that can't be made are refused with reasons, and change nothing")
  func refused() async throws {
    try await served { editor, program in
      let before = try program.read("m.argue.json")
      for (number, edits) in [
        "{", "[]]", #"[{"edit":"remove","id":"nobody"}]"#, #"[{"edit":"explode"}]"#,
        #"[{"edit":"remove","id":"a"}]"#, "\u{0}", #"[{"edit":"add","statement":{"id":"t"}}]"#,
      ].enumerated() {
        let refused = try await editor.send("POST", "edits?client=c&gesture=\(number + 1)", edits)
        #expect(refused.status == 422, "\(edits): \(refused.status)")
        #expect(refused.text.contains("diagnostics"))
      }
      #expect(try program.read("m.argue.json") == before)
      #expect(try await editor.send("POST", "edits", Self.set("t", "x")).status == 400)
      #expect(try await editor.send("POST", "edits?client=&gesture=1", "[]").status == 400)
    }
  }

  @Test("Without the token, with another host or origin, there is nothing")
  func strangers() async throws {
    try await served { editor, program in
      let before = try program.read("m.argue.json")
      let edits = "edits?client=c&gesture=1"
      let body = Self.set("t", "Stolen.")
      for path in [
        "/", "/edits?client=c&gesture=1", "//",
        "/\(editor.token.dropLast())\(editor.token.hasSuffix("0") ? "1" : "0")/",
        "/\(editor.token)", "/\(editor.token)/../", "/\(editor.token)/..%2f..%2fetc/passwd",
        "/\(editor.token)/m.argue.json", "/x/\(editor.token)/",
        "/\(editor.token)/./../../../../etc/passwd",
      ] {
        let answer = try await editor.sendRaw("GET", path)
        #expect(answer.status == 404, "\(path): \(answer.status)")
      }
      for headers in [
        ["Host": "evil.example"], ["Host": "evil.example:\(editor.port)"],
        ["Origin": "http://evil.example"], ["Origin": "null"],
        ["Origin": "http://127.0.0.1:1"], ["Origin": "https://127.0.0.1:\(editor.port)"],
        ["Sec-Fetch-Site": "cross-site"],
      ] {
        let answer = try await editor.send("POST", edits, body, headers: headers)
        #expect(answer.status == 403, "\(headers): \(answer.status)")
        #expect(answer.headers["Access-Control-Allow-Origin"] == nil)
      }
      for method in ["PUT", "DELETE", "GET", "OPTIONS"] {
        #expect(try await editor.send(method, edits, "").status == 405, "\(method)")
      }
      #expect(try program.read("m.argue.json") == before)
      let own = ["Origin": "http://127.0.0.1:\(editor.port)"]
      #expect(try await editor.send("POST", edits, body, headers: own).status == 200)
    }
  }

  @Test("What is far too large is refused, said so before it came or not")
  func tooLarge() async throws {
    try await served { editor, program in
      let before = try program.read("m.argue.json")
      let large = Self.set("t", String(repeating: "x", count: 17 << 20))
      let answer = try? await editor.send("POST", "edits?client=c&gesture=1", large)
      #expect(answer?.status == 413 || answer == nil)
      #expect(try program.read("m.argue.json") == before)
      #expect(try await editor.send("GET", "").status == 200)
    }
  }

  @Test("All pages are told all changes in one order, those of other programs too")
  func events() async throws {
    try await served { editor, program in
      let (one, other) = (try editor.listen(after: 0), try editor.listen(after: 0))
      _ = try await editor.send("POST", "edits?client=c&gesture=1", Self.set("t", "One."))
      #expect(try program.run("set", "m.argue.json", "a", "text=Two.").status == 0)
      _ = try await one.change(2)
      _ = try await editor.send("POST", "edits?client=d&gesture=1", Self.set("t", "Three."))
      for listener in [one, other] {
        let first = try await listener.change(1)
        #expect(first["client"]?.stringValue == "c")
        #expect(first["gesture"] == .int(1))
        let second = try await listener.change(2)
        #expect(second["client"] == nil)
        #expect(JSONWriter.compact(.object(second)).contains("Two."))
        #expect(JSONWriter.compact(.object(try await listener.change(3))).contains("Three."))
      }
      // Whoever comes back is told what was missed; whoever knows another run, the whole map.
      let late = try editor.listen(after: 1)
      #expect(JSONWriter.compact(.object(try await late.change(2))).contains("Two."))
      let stranger = try editor.listen(after: 1, run: "another")
      let anew = try await stranger.change(3)
      #expect(anew["document"]?.stringValue?.contains("Three.") == true)
    }
  }

  @Test("A file that is broken for a while is said to be, and what it becomes is taken in")
  func broken() async throws {
    try await served { editor, program in
      let listener = try editor.listen(after: 0)
      let sound = try program.read("m.argue.json")
      try program.write("{", to: "m.argue.json")
      _ = try await listener.event { $0["trouble"]?.stringValue != nil }
      let refused = try await editor.send("POST", "edits?client=c&gesture=1", Self.set("t", "x"))
      #expect(refused.status == 503)
      #expect(try program.read("m.argue.json") == "{")
      try program.write(sound.replacing("\"A\"", with: "\"B\""), to: "m.argue.json")
      _ = try await listener.event { $0["trouble"] == .null }
      #expect(JSONWriter.compact(.object(try await listener.change(1))).contains("\"B\""))
      #expect(
        try await editor.send("POST", "edits?client=c&gesture=1", Self.set("t", "x")).status == 200)
    }
  }

  @Test("Four pages and the command line at once lose nothing, with a thousand edits and more")
  func together() async throws {
    try await served { editor, program in
      let (rounds, edits) = (Thoroughness.rounds(12, full: 40), 25)
      let start = ContinuousClock.now
      try await withThrowingTaskGroup(of: Void.self) { group in
        for client in 0..<4 {
          group.addTask {
            for number in 1...rounds {
              let list = (0..<edits).map { place in
                #"{"edit":"add","statement":{"id":"c\#(client)-\#(number)-\#(place)","text":"T"}}"#
              }
              let edits = "[\(list.joined(separator: ","))]"
              let answer = try await editor.send(
                "POST", "edits?client=c\(client)&gesture=\(number)", edits)
              #expect(answer.status == 200, "\(answer.text)")
            }
          }
        }
        group.addTask {
          for number in 1...max(3, rounds / 4) {
            let added = try program.run("add", "m.argue.json", "--id", "p\(number)", "Text.")
            #expect(added.status == 0, "\(added.messages)")
          }
        }
        try await group.waitForAll()
      }
      let time = (ContinuousClock.now - start) / .seconds(1)
      let map = try MapReader().read(Array(try program.read("m.argue.json").utf8)).map
      #expect(map.statements.count == 2 + 4 * rounds * edits + max(3, rounds / 4))
      if Thoroughness.isFull {
        print("MEASURED: \(Int(Double(4 * rounds * edits) / time)) edits a second in \(time) s")
      }
    }
  }

  @Test("A server that is killed loses nothing that it answered, and is found again at its address")
  func killed() async throws {
    let program = try Program()
    defer { program.cleanUp() }
    try program.write(Self.small, to: "m.argue.json")
    var answered: [String] = []
    var address: String?
    for round in 0..<Thoroughness.rounds(4, full: 100) {
      let editor = try await RunningEditor(program, "m.argue.json")
      if let address { #expect(editor.link == address) }
      address = editor.link
      async let killed: Void = editor.end(after: .milliseconds(60 + round * 137 % 400))
      answered += await withTaskGroup(of: [String].self) { group in
        for client in 0..<3 {
          group.addTask {
            var own: [String] = []
            for number in 1... {
              let id = "k\(round)-\(client)-\(number)"
              let edits = #"[{"edit":"add","statement":{"id":"\#(id)","text":"T"}}]"#
              guard
                let answer = try? await editor.send(
                  "POST", "edits?client=k\(round)-\(client)&gesture=\(number)", edits),
                answer.status == 200
              else { break }
              own.append(id)
            }
            return own
          }
        }
        return await group.reduce(into: []) { $0 += $1 }
      }
      await killed
    }
    // On a busy machine some rounds are over before they begin.
    #expect(!answered.isEmpty)
    let map = try MapReader().read(Array(try program.read("m.argue.json").utf8)).map
    let there = Set(map.statements.map(\.id.rawValue))
    #expect(answered.filter { !there.contains($0) } == [])
    #expect(try program.run("check", "m.argue.json", "--quiet").status == 0)
  }

  @Test("The address is kept for its owner alone, and what others may have read is kept no longer")
  func address() async throws {
    let program = try Program()
    defer { program.cleanUp() }
    try program.write(Self.small, to: "m.argue.json")
    let file = program.folder.appending(path: ".argue/m.argue.json.editor")
    let first = try await RunningEditor(program, "m.argue.json")
    first.end()
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect((attributes[.posixPermissions] as? Int).map { $0 & 0o777 } == 0o600)
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file.path)
    let second = try await RunningEditor(program, "m.argue.json")
    second.end()
    #expect(second.token != first.token)
    // A link that somebody planted isn't followed, neither to read nor to write.
    try FileManager.default.removeItem(at: file)
    try program.write("mine", to: "precious")
    try FileManager.default.createSymbolicLink(
      at: file, withDestinationURL: program.folder.appending(path: "precious"))
    let third = try await RunningEditor(program, "m.argue.json")
    third.end()
    #expect(try program.read("precious") == "mine")
  }

  @Test("What can't be edited is said before a server starts")
  func unfit() throws {
    let program = try Program()
    defer { program.cleanUp() }
    try program.write("{", to: "broken.argue.json")
    #expect(try program.run("edit", "broken.argue.json", "--no-open").status == 65)
    #expect(try program.run("edit", "missing.argue.json", "--no-open").status == 66)
    #expect(try program.run("edit", "-", "--no-open").status == 64)
  }
}
