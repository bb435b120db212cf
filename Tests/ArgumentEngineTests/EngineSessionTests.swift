import ArgumentEngine
import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

struct EngineSessionTests {
  /// An answer's line and body.
  private struct Answer {
    var line: JSONObject
    var body: String

    init(_ bytes: [UInt8]) throws {
      let end = bytes.firstIndex(of: 0x0A) ?? bytes.endIndex
      line = try #require(JSONParser.value(Array(bytes[..<end])).objectValue)
      body = String(decoding: bytes.dropFirst(end + 1), as: UTF8.self)
    }

    var kind: String { line["answer"]?.stringValue ?? "" }
  }

  private static let small = """
    {"format":"argue/1","languages":["en"],
    "statements":[{"id":"ban","role":"thesis","text":"Ban."},{"id":"cost","text":"It costs."}],
    "reasons":[{"id":"r","premises":["cost"],"target":"ban","stance":"supports"}]}
    """

  private static func opened(_ text: String = small) throws -> EngineSession {
    var session = EngineSession()
    #expect(try Answer(session.answer(Requests.request("open", text: text))).kind == "done")
    return session
  }

  @Test("An edit, its inverse, undo and redo")
  func changes() throws {
    var session = try Self.opened()
    let before = try Answer(session.answer(Requests.request("document"))).body
    let edit = #"{"edit":"set","id":"ban","field":"text","language":"en","to":"Ban phones."}"#
    let done = try Answer(session.answer(Requests.request("apply", text: edit)))
    #expect(done.kind == "done")
    #expect(done.body.hasPrefix(#"{"applied":1,"inverse":[{"edit":"set","id":"ban""#))
    let after = try Answer(session.answer(Requests.request("document"))).body
    #expect(after.contains("Ban phones."))
    let undone = try Answer(session.answer(Requests.request("undo")))
    #expect(undone.body.contains(#""to":{"en":"Ban."}"#))
    #expect(try Answer(session.answer(Requests.request("document"))).body == before)
    #expect(try Answer(session.answer(Requests.request("undo"))).kind == "refused")
    #expect(try Answer(session.answer(Requests.request("redo"))).kind == "done")
    #expect(try Answer(session.answer(Requests.request("document"))).body == after)
    #expect(try Answer(session.answer(Requests.request("redo"))).kind == "refused")
  }

  @Test("A refused list changes nothing and names its line")
  func refusal() throws {
    var session = try Self.opened()
    let before = session.answer(Requests.request("document"))
    let edits = """
      {"edit":"set","id":"ban","field":"note","to":"n"}

      {"edit":"remove","id":"coost"}
      """
    let refused = try Answer(session.answer(Requests.request("apply", text: edits)))
    #expect(refused.kind == "refused")
    #expect(refused.body.contains("“coost”"))
    #expect(refused.body.contains("Did you mean “cost”?"))
    #expect(refused.body.contains(#""line": 3"#))
    #expect(session.answer(Requests.request("document")) == before)
  }

  @Test("A document that is refused leaves the map that was open")
  func refusedDocument() throws {
    var session = try Self.opened()
    let before = session.answer(Requests.request("document"))
    let refused = try Answer(session.answer(Requests.request("open", text: "{\"format\":\"x\"}")))
    #expect(refused.kind == "refused")
    #expect(refused.body.contains("not-a-map"))
    #expect(session.answer(Requests.request("document")) == before)
  }

  @Test("Findings have the lines of the document as it was opened, then of the canonical one")
  func positions() throws {
    var session = try Self.opened()
    let lines = String(repeating: "\n", count: 41)
    let text = "{\"format\":\"argue/1\",\"statements\":[\(lines){\"id\":\"a\",\"text\":{}}]}"
    #expect(try Answer(session.answer(Requests.request("open", text: text))).kind == "done")
    let found = try Answer(session.answer(Requests.request("check")))
    #expect(found.body.contains(#""line": 42,"#))
    let edit = #"{"edit":"set","id":"a","field":"note","to":"n"}"#
    #expect(try Answer(session.answer(Requests.request("apply", text: edit))).kind == "done")
    let again = try Answer(session.answer(Requests.request("check")))
    #expect(!again.body.contains(#""line": 42,"#))
    #expect(again.body.contains(#""line": "#))
  }

  @Test("After a fix, too, findings have the lines of the canonical document")
  func positionsAfterFix() throws {
    var session = try Self.opened()
    let lines = String(repeating: "\n", count: 41)
    let text = """
      {"format":"argue/1","statements":[\(lines){"id":"my claim","text":"A."},
      {"id":"b","text":""}]}
      """
    #expect(try Answer(session.answer(Requests.request("open", text: text))).kind == "done")
    #expect(try Answer(session.answer(Requests.request("fix"))).kind == "done")
    let found = try Answer(session.answer(Requests.request("check")))
    let canonical = try Answer(session.answer(Requests.request("document"))).body
    let line = canonical.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.contains(#""id": "b""#) }
    let place = try #require(line)
    #expect(
      found.body.contains(#""line": \#(place),"#) || found.body.contains(#""line": \#(place + 1),"#)
    )
    #expect(!found.body.contains(#""line": 43,"#))
  }

  @Test("A reason's open critical questions are asked in its own words")
  func questions() throws {
    var session = try Self.opened()
    let text = """
      {"format":"argue/1","languages":["en","zh-Hant"],"statements":[
      {"id":"t","text":{"en":"Take it.","zh-Hant":"帶著它。"}},
      {"id":"a","text":{"en":"It rains.","zh-Hant":"下雨了。"}}],
      "reasons":[{"id":"r","premises":["a"],"target":"t","stance":"supports","scheme":"sign",
      "questions":[{"question":"correlation","answer":{"en":"Yes."}}]}]}
      """
    #expect(try Answer(session.answer(Requests.request("open", text: text))).kind == "done")
    func ask(_ language: String) throws -> String {
      let request = Requests.request(
        "questions", ["id": .string("r"), "language": .string(language)])
      return try Answer(session.answer(request)).body
    }
    #expect(
      try ask("en") == """
        [{"name":"sign","text":"Has it really been observed that “It rains”?"},\
        {"name":"other-events","text":"Is there nothing that would account better for it that “It rains”?"}]
        """)
    #expect(try ask("zh-Hant").contains("真的觀察到「下雨了」嗎？"))
    let all = Requests.request("questions", ["id": .string("r"), "all": .bool(true)])
    #expect(try Answer(session.answer(all)).body.contains(#""name":"correlation""#))
    let none = try Answer(session.answer(Requests.request("questions", ["id": .string("t")])))
    #expect(none.kind == "misused")
  }

  @Test("A pasted list is added as it is indented, with ids that nothing else has")
  func paste() throws {
    var session = try Self.opened()
    let text = """
      {"format":"argue/1","languages":["en"],"statements":[{"id":"t","text":"Take it."},
      {"id":"it-rains","text":"It rains."}],"reasons":[
      {"id":"because-it-rains","premises":["it-rains"],"target":"t","stance":"supports"}]}
      """
    #expect(try Answer(session.answer(Requests.request("open", text: text))).kind == "done")
    func paste(_ text: String, at target: String) throws -> Answer {
      try Answer(session.answer(Requests.request("paste", ["at": .string(target)], text: text)))
    }
    let list = try paste("It rains.\n\tThe street is wet.\nCon: It is heavy.", at: "t")
    #expect(list.kind == "done")
    let edits = try #require(
      try JSONParser.value(Array(list.body.utf8)).objectValue?["edits"]?.arrayValue)
    let lines = edits.map { JSONWriter.compact($0) + "\n" }.joined()
    let applied = try Answer(
      session.answer(
        Requests.request(
          "apply",
          text: "["
            + edits.map {
              JSONWriter.compact($0)
            }.joined(separator: ",") + "]")))
    #expect(applied.kind == "done", "\(applied.body)")
    for part in [
      #""id":"it-rains-2""#, #""premises":["the-street-is-wet"],"target":"it-rains-2""#,
      #""premises":["it-is-heavy"],"target":"t","stance":"attacks""#,
      #""premises":["it-rains-2"],"target":"t","stance":"supports""#,
    ] {
      #expect(lines.contains(part), "\(part) in \(lines)")
    }
    #expect(try paste(" \n\n", at: "t").kind == "refused")
  }

  @Test(
    "A wrong request is misused, and says how",
    arguments: [
      ("", "ends in the middle"), ("[]", "an object with a name"), (#"{"do":"fly"}"#, "“fly”"),
      (#"{"do":"layout","columns":7}"#, "from 8 to 200"), (#"{"do":"check","x":1}"#, "“x”"),
      (#"{"do":"evaluate","semantics":"best"}"#, "“best”"), (#"{"do":"export"}"#, "missing"),
      (#"{"do":"svg","theme":"pink"}"#, "“pink”"), (#"{"do":"layout","ids":1}"#, "true or false"),
    ])
  func misuse(request: String, message: String) throws {
    var session = try Self.opened()
    let answer = try Answer(session.answer(Array(request.utf8)))
    #expect(answer.kind == "misused")
    let said = answer.line["message"]?.stringValue ?? ""
    #expect(said.contains(message) || request.isEmpty, "\(said)")
  }

  @Test("The least and the most that an option may be is taken")
  func limits() throws {
    var session = try Self.opened()
    let none = Requests.request("open", ["limitBytes": .int(0)], text: Self.small)
    let refused = try Answer(session.answer(none))
    #expect(refused.kind == "refused" && refused.body.contains("too-large"))
    for size in [1, 8] {
      let options: KeyValuePairs<String, JSONValue> = [
        "crux": .bool(true), "together": .int(Int64(size)),
      ]
      #expect(try Answer(session.answer(Requests.request("evaluate", options))).kind == "done")
    }
    let nine: KeyValuePairs<String, JSONValue> = ["crux": .bool(true), "together": .int(9)]
    #expect(try Answer(session.answer(Requests.request("evaluate", nine))).kind == "misused")
  }

  @Test("A check takes severities, and says a finding of the texts too only once")
  func checking() throws {
    var session = try Self.opened(
      """
      {"format":"argue/1","languages":["en"],"sources":[{"id":"s","editions":[
      {"language":"en","length":4,"text":"Ban."}]}],
      "statements":[{"id":"ban","text":"Ban.","anchors":[
      {"source":"s","edition":"en","ranges":[[0,9]]}]}]}
      """)
    let beyond = "anchor-outside-edition"
    let plain = try Answer(session.answer(Requests.request("check"))).body
    let with = try Answer(session.answer(Requests.request("check", ["texts": .bool(true)]))).body
    #expect(plain.components(separatedBy: beyond).count == 2)
    #expect(with.components(separatedBy: beyond).count == 2)
    // What only the text tells comes besides.
    #expect(
      with.components(separatedBy: #""rule":"#).count
        >= plain.components(separatedBy: #""rule":"#).count)
    let off = JSONObject([.init(name: beyond, value: .string("off"))])
    let quiet = Requests.request("check", ["severity": .object(off)])
    #expect(try !Answer(session.answer(quiet)).body.contains(beyond))
  }

  @Test("Without a map nothing can be asked about one")
  func noMap() throws {
    var session = EngineSession()
    #expect(try Answer(session.answer(Requests.request("check"))).kind == "misused")
    #expect(try Answer(session.answer(Requests.request("apply", text: "[]"))).kind == "misused")
  }

  @Test("A text is taken, its anchors stand, and follow it when it changes")
  func texts() throws {
    let text = "Phones distract. They should stay outside."
    let digest = Digest.of(text)
    var session = try Self.opened(
      """
      {"format":"argue/1","languages":["en"],"sources":[{"id":"letter","editions":[
      {"language":"en","length":\(text.unicodeScalars.count),"sha256":"\(digest)"}]}],
      "statements":[{"id":"ban","text":"Stay outside."}]}
      """)
    let place: KeyValuePairs<String, JSONValue> = [
      "source": .string("letter"), "edition": .string("en"),
    ]
    let taken = try Answer(session.answer(Requests.request("text", place, text: text)))
    #expect(taken.body.contains(#""matches":true"#))
    let segments = try Answer(session.answer(Requests.request("segments", place)))
    #expect(segments.body.contains(#""segments":[[0,16],[17,42]]"#))
    let anchor = try Answer(
      session.answer(
        Requests.request(
          "anchor",
          [
            "source": .string("letter"), "edition": .string("en"),
            "ranges": .array([.array([.int(17), .int(42)])]),
          ])))
    #expect(anchor.kind == "done")
    let edit = #"{"edit":"set","id":"ban","field":"anchors","to":["# + anchor.body + "]}"
    let edits = edit.filter { $0 != "\n" }
    #expect(try Answer(session.answer(Requests.request("apply", text: edits))).kind == "done")
    let words = try Answer(session.answer(Requests.request("words")))
    #expect(words.body.contains("They should stay outside."))
    _ = session.answer(Requests.request("text", place, text: "So: " + text))
    let moved = try Answer(session.answer(Requests.request("anchors")))
    #expect(moved.body.contains(#""status": "moved""#), "\(moved.body)")
    let repair = try Answer(session.answer(Requests.request("repair")))
    #expect(try Answer(session.answer(Requests.request("apply", text: repair.body))).kind == "done")
    let stands = try Answer(session.answer(Requests.request("anchors")))
    #expect(stands.body.contains(#""status": "exact""#), "\(stands.body)")
  }

  @Test("Statements fold one by one, and the rest counts behind them")
  func folding() throws {
    var session = try Self.opened()
    let folds = try Answer(session.answer(Requests.request("folds", ["depth": .int(0)])))
    #expect(folds.body == #"["ban"]"#)
    let scene = try Answer(
      session.answer(Requests.request("scene", ["folded": .array([.string("ban")])])))
    #expect(scene.body.contains(#""hidden":1"#))
    #expect(!scene.body.contains(#""id":"cost""#))
  }
}
