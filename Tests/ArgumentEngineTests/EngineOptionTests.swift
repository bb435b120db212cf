import ArgumentEngine
import ArgumentJSON
import ArgumentModel
import TestSupport
import Testing

/// What each option may be, and what it does.
struct EngineOptionTests {
  private static let map = """
    {"format":"argue/1","languages":["en","zh-Hant"],
    "sources":[{"id":"s","editions":[{"id":"en","language":"en","text":"Ban it. It costs. 手機壞。"}]}],
    "statements":[
     {"id":"ban","role":"thesis","text":{"en":"Ban.","zh-Hant":"禁止。"},"attribution":[{"who":"Lee"}]},
     {"id":"cost","text":{"en":"It costs.","zh-Hant":"要花錢。"}},
     {"id":"more","text":{"en":"Much more."}}],
    "reasons":[{"id":"r","premises":["cost"],"target":"ban","stance":"supports"},
     {"id":"q","premises":["more"],"target":"cost","stance":"supports"}],
    "comments":[{"id":"c","on":"ban","text":{"en":"Is that so?"}},
     {"id":"d","on":"cost","text":{"en":"Settled."},"resolved":true}]}
    """

  private static func opened(_ text: String = map) -> EngineSession {
    var session = EngineSession()
    _ = session.answer(Requests.request("open", text: text))
    return session
  }

  /// The answer's line, and its body.
  private func ask(
    _ request: String, _ payload: String = "", in session: inout EngineSession
  ) -> (line: String, body: String) {
    let answer = session.answer(Array((request + "\n" + payload).utf8))
    let line = answer.prefix { $0 != 0x0A }
    return (
      String(decoding: line, as: UTF8.self),
      String(decoding: answer.dropFirst(line.count + 1), as: UTF8.self)
    )
  }

  private func body(_ request: String, _ payload: String = "") -> String {
    var session = Self.opened()
    let answer = ask(request, payload, in: &session)
    #expect(answer.line.hasPrefix(#"{"answer":"done""#), "\(request): \(answer)")
    return answer.body
  }

  /// Options with the values that are taken, and those that aren't.
  static let ranges: [(request: String, option: String, good: [String], bad: [String])] = [
    ("layout", "columns", ["8", "200", "null"], ["7", "201", "\"8\"", "8.5", "-1", "true"]),
    ("layout", "depth", ["0", "9"], ["-1", "\"0\""]), ("layout", "steps", ["0"], ["-1"]),
    ("layout", "direction", ["\"lr\"", "\"tb\""], ["\"LR\"", "1"]),
    ("layout", "sources", ["true", "false"], ["0", "\"true\""]),
    (
      "layout", "language", ["[]", "\"en\"", "[\"en\",\"zh-Hant\"]"],
      ["[\"en\",\"zh-Hant\",\"de\"]", "[\"en\",1]", "1"]
    ),
    ("outline", "width", ["20", "10000"], ["19", "10001"]),
    ("outline", "language", ["[\"en\",\"zh-Hant\"]"], ["[\"en\",\"zh-Hant\",\"de\"]"]),
    ("export\",\"format\":\"text", "width", ["20", "10000"], ["19", "10001"]),
    ("export\",\"format\":\"csv", "table", ["\"reasons\""], ["\"rows\""]),
    ("export\",\"format\":\"text", "format", [], ["\"none\"", "1", "null"]),
    ("evaluate", "together", ["1", "8"], ["0", "9"]),
    (
      "evaluate\",\"semantics\":\"euler", "base", ["0", "1", "0.5"], ["-0.1", "1.1", "\"1\"", "[]"]
    ),
    ("evaluate\",\"semantics\":\"carneades", "alpha", ["0", "1"], ["-1", "2"]),
    ("evaluate\",\"semantics\":\"carneades", "beta", ["0", "1"], ["-1", "2"]),
    ("evaluate\",\"semantics\":\"carneades", "gamma", ["0", "1"], ["-1", "2"]),
    (
      "evaluate\",\"semantics\":\"carneades", "standard", ["\"preponderance\""], ["\"certainty\""]
    ),
    ("evaluate", "as", ["\"json\"", "\"text\"", "\"overlay\""], ["\"xml\""]),
    ("check", "severity", ["{}", "{\"empty-text\":\"off\"}"], ["[]", "{\"none\":\"off\"}"]),
    ("document", "line", ["true", "false"], ["1"]),
    ("folds", "depth", ["0"], ["-1", "null"]),
    ("segments\",\"source\":\"s\",\"edition\":\"en", "level", ["\"sentence\""], ["\"word\""]),
    ("anchor\",\"source\":\"s\",\"edition\":\"en", "ranges", ["[[0,3]]"], ["[[0]]", "1"]),
    ("open", "limitNesting", [], ["0", "2049"]), ("open", "limitBytes", [], ["-1"]),
  ]

  @Test("Options are taken within their range, and elsewhere refused with their name")
  func taken() {
    for (request, option, good, bad) in Self.ranges {
      for (value, isGood) in good.map({ ($0, true) }) + bad.map({ ($0, false) }) {
        var session = Self.opened()
        let answer = ask(#"{"do":"\#(request)","\#(option)":\#(value)}"#, in: &session)
        #expect(
          answer.line.hasPrefix(#"{"answer":"done""#) == isGood,
          "\(request) \(option) \(value): \(answer.line)")
        if !isGood { #expect(answer.line.hasPrefix(#"{"answer":"misused""#)) }
      }
    }
  }

  @Test("Boxes have the languages, the ids, the sources and the comments that are asked for")
  func drawing() {
    #expect(body(#"{"do":"scene"}"#).contains("Ban."))
    #expect(!body(#"{"do":"scene"}"#).contains("禁止。"))
    #expect(body(#"{"do":"scene","language":["zh-Hant","en"]}"#).contains("禁止。"))
    #expect(body(#"{"do":"scene"}"#).contains("Lee"))
    #expect(!body(#"{"do":"scene","sources":false}"#).contains("Lee"))
    #expect(!body(#"{"do":"scene"}"#).contains("★ thesis · ban"))
    #expect(body(#"{"do":"scene","ids":true}"#).contains("★ thesis · ban"))
    #expect(!body(#"{"do":"scene"}"#).contains("Is that so?"))
    let commented = body(#"{"do":"scene","comments":true}"#)
    #expect(commented.contains("Is that so?") && !commented.contains("Settled."))
    #expect(
      body(#"{"do":"scene"}"#, #"{"marks":[{"id":"ban","comment":"So."}]}"#).contains("So."))
    for depth in 0...2 {
      let scene = body(#"{"do":"scene","depth":\#(depth)}"#)
      #expect(scene.contains(#""id":"cost""#) == (depth > 0))
      #expect(scene.contains(#""id":"more""#) == (depth > 1))
    }
    #expect(body(#"{"do":"svg"}"#).contains("<svg"))
    #expect(body(#"{"do":"svg","theme":"light"}"#) == body(#"{"do":"svg"}"#))
    #expect(body(#"{"do":"svg","theme":"dark"}"#) != body(#"{"do":"svg"}"#))
    let upright = body(#"{"do":"layout"}"#)
    #expect(upright.last == "\n")
    #expect(body(#"{"do":"layout","direction":"tb"}"#) == upright)
    #expect(body(#"{"do":"layout","direction":"lr"}"#) != upright)
    #expect(body(#"{"do":"layout","columns":8}"#) != upright)
  }

  @Test("A focus leaves out what is farther, and has to be there")
  func focus() {
    let near = body(#"{"do":"layout","around":"ban"}"#)
    #expect(near == body(#"{"do":"layout","around":"ban","steps":1}"#))
    #expect(near.contains("cost") && !near.contains("more"))
    #expect(!body(#"{"do":"layout","around":"ban","steps":0}"#).contains("cost"))
    #expect(body(#"{"do":"layout","around":"ban","steps":2}"#).contains("more"))
    let above = body(#"{"do":"layout","bearingOn":"cost"}"#)
    #expect(above.contains("more") && !above.contains("ban"))
    #expect(!body(#"{"do":"layout","bearingOn":"r"}"#).contains("nobody"))
    for option in ["around", "bearingOn"] {
      var session = Self.opened()
      let answer = ask(#"{"do":"layout","\#(option)":"coost"}"#, in: &session)
      #expect(answer.line.hasPrefix(#"{"answer":"refused""#))
      #expect(answer.body.contains("unknown-id") && answer.body.contains("“cost”"))
    }
  }

  @Test("What is folded isn't drawn, and the way to it is told")
  func folds() {
    #expect(body(#"{"do":"folds","depth":0}"#) == #"["ban","cost"]"#)
    #expect(body(#"{"do":"folds","depth":1}"#) == #"["cost"]"#)
    #expect(body(#"{"do":"folds","depth":2}"#) == "[]")
    #expect(body(#"{"do":"way","id":"more"}"#) == #"["q","cost","r","ban"]"#)
    #expect(body(#"{"do":"way","id":"ban"}"#) == "[]")
    #expect(body(#"{"do":"way","id":"nobody"}"#) == "null")
    let items = body(#"{"do":"items","folded":["cost"]}"#)
    #expect(items.contains("It costs.") && !items.contains("Much more."))
    // No statement folded is not the same as none named.
    #expect(body(#"{"do":"items","folded":[]}"#).contains("Much more."))
  }

  @Test("An outline and an export have the languages, the depth and the ids that are asked for")
  func texts() {
    let outline = body(#"{"do":"outline"}"#)
    #expect(outline.contains("Ban.") && outline.contains("禁止。"))
    #expect(!body(#"{"do":"outline","language":"en"}"#).contains("禁止。"))
    #expect(!body(#"{"do":"outline","depth":1}"#).contains("Much more."))
    #expect(!body(#"{"do":"outline","ids":false}"#).contains("[more]"))
    #expect(body(#"{"do":"outline","ids":false}"#) != outline)
    #expect(body(#"{"do":"outline","width":40}"#) != outline)
    let table = body(#"{"do":"export","format":"csv"}"#)
    #expect(table == body(#"{"do":"export","format":"csv","table":"statements"}"#))
    #expect(table != body(#"{"do":"export","format":"csv","table":"reasons"}"#))
    #expect(body(#"{"do":"export","format":"csv","bom":true}"#) == "\u{FEFF}" + table)
    let plain = body(#"{"do":"export","format":"text","language":"en"}"#)
    #expect(!plain.contains("禁止。"))
    #expect(body(#"{"do":"export","format":"text","language":"en","ids":false}"#) != plain)
    #expect(
      !body(#"{"do":"export","format":"text","language":"en","depth":1}"#).contains("Much more."))
    #expect(body(#"{"do":"export","format":"json"}"#).contains("Settled."))
    #expect(!body(#"{"do":"export","format":"json","clean":true}"#).contains("Settled."))
    // What is lost stands beside the answer, and nothing stands there where nothing is.
    var session = Self.opened()
    #expect(
      ask(#"{"do":"export","format":"mermaid"}"#, in: &session).line.contains("\"diagnostics\""))
    #expect(ask(#"{"do":"export","format":"json"}"#, in: &session).line == #"{"answer":"done"}"#)
  }

  @Test("A text of the payload is cut as one of the map, which is at hand without being taken")
  func segments() {
    let all = "[[0,7],[8,17],[18,22]]"
    let own = body(#"{"do":"segments","source":"s","edition":"en"}"#)
    #expect(own.contains(#""segments":\#(all)"#))
    #expect(body(#"{"do":"segments"}"#, "Ban it. It costs. 手機壞。") == own)
    #expect(body(#"{"do":"words"}"#).contains("anchors"))
    let anchor = body(
      #"{"do":"anchor","source":"s","edition":"en","ranges":[[18,22]]}"#)
    #expect(anchor.contains("手機壞。"))
    let sealed = body(
      #"{"do":"anchor","source":"s","edition":"en","ranges":[[18,22]],"sealed":true}"#)
    #expect(!sealed.contains("手機壞。"))
    for (request, word) in [
      (#"{"do":"segments","source":"x","edition":"en"}"#, "no source “x”"),
      (#"{"do":"segments","source":"s","edition":"x"}"#, "no edition “x”"),
      (#"{"do":"anchor","source":"s","edition":"en","ranges":[[0,99]]}"#, "99"),
      (#"{"do":"entity","id":"coost"}"#, "“cost”"),
    ] {
      var session = Self.opened()
      let answer = ask(request, in: &session)
      #expect(answer.line.hasPrefix(#"{"answer":"refused""#), "\(request)")
      #expect(answer.body.contains(word), "\(answer.body)")
    }
  }

  @Test("Each wrong request says what is wrong with it")
  func messages() {
    for (request, message) in [
      ("[]", "a request is an object with a name as “do”"),
      ("{}", "a request is an object with a name as “do”"),
      (#"{"do":1}"#, "a request is an object with a name as “do”"),
      (#"{"do":"way"}"#, "“id” of “way” is missing"),
      (#"{"do":"check","texts":1}"#, "“texts” of “check” is true or false"),
      (
        #"{"do":"layout","direction":"x"}"#, "“direction” of “layout” is one of lr, tb"
      ),
      (#"{"do":"layout","folded":[1]}"#, "“folded” of “layout” is a list of strings"),
      (#"{"do":"check","severity":1}"#, "“severity” of “check” is an object"),
      (#"{"do":"evaluate","base":2}"#, "“base” of “evaluate” is a number from 0 to 1"),
      (#"{"do":"layout","columns":1}"#, "“columns” of “layout” is an integer from 8 to 200"),
      (#"{"do":"stats","x":null}"#, "“stats” has no option “x”"),
    ] {
      var session = Self.opened()
      #expect(
        ask(request, in: &session).line == #"{"answer":"misused","message":"\#(message)"}"#,
        "\(request)")
    }
    var empty = EngineSession()
    for name in ["document", "apply", "undo", "fix", "stats", "layout", "entity\",\"id\":\"ban"] {
      let line = ask(#"{"do":"\#(name)"}"#, in: &empty).line
      #expect(line.contains("no map is open") || name == "undo", "\(name): \(line)")
    }
  }

  @Test(
    "Safe fixes are made, counted and taken back like any change; no change can be done again after"
  )
  func fixes() {
    var session = Self.opened(
      """
      {"format":"argue/1","languages":["en"],"statements":[{"id":"a","text":"A."},{"id":"b","text":"B."}],
      "reasons":[{"id":"r","premises":["b","b"],"target":"a","stance":"supports"}]}
      """)
    let before = ask(#"{"do":"document"}"#, in: &session).body
    let fixed = ask(#"{"do":"fix"}"#, in: &session).body
    #expect(fixed.hasPrefix(#"{"applied":1,"inverse":[{"#), "\(fixed)")
    let after = ask(#"{"do":"document"}"#, in: &session).body
    #expect(after != before)
    #expect(ask(#"{"do":"fix"}"#, in: &session).body == #"{"applied":0,"inverse":[]}"#)
    #expect(ask(#"{"do":"undo"}"#, in: &session).line == #"{"answer":"done"}"#)
    #expect(ask(#"{"do":"document"}"#, in: &session).body == before)
    #expect(ask(#"{"do":"redo"}"#, in: &session).line == #"{"answer":"done"}"#)
    #expect(ask(#"{"do":"document"}"#, in: &session).body == after)
    #expect(ask(#"{"do":"undo"}"#, in: &session).line == #"{"answer":"done"}"#)
    let edit = #"{"edit":"set","id":"a","field":"note","to":"n"}"#
    #expect(ask(#"{"do":"apply"}"#, edit, in: &session).line == #"{"answer":"done"}"#)
    let nothing = ask(#"{"do":"redo"}"#, in: &session)
    #expect(nothing.line == #"{"answer":"refused"}"#)
    #expect(nothing.body.contains("there is no change to do again"))
    #expect(ask(#"{"do":"undo"}"#, in: &session).line == #"{"answer":"done"}"#)
    #expect(ask(#"{"do":"undo"}"#, in: &session).body.contains("there is no change to undo"))
  }

  @Test("Texts at hand are listed, and told with the map's places in them")
  func reading() throws {
    #expect(
      body(#"{"do":"texts"}"#)
        == #"[{"source":"s","title":"s","editions":[{"edition":"en","language":"en"}]}]"#)
    var session = Self.opened()
    let place = #""source":"s","edition":"en","ranges":[[8,17]]"#
    let anchoring = ask(#"{"do":"gesture","make":"anchor","at":"cost",\#(place)}"#, in: &session)
    #expect(anchoring.body.contains(#""field":"anchors""#), "\(anchoring)")
    let applied = ask(
      #"{"do":"apply"}"#, try #require(try Self.edits(anchoring.body)), in: &session)
    #expect(applied.line == #"{"answer":"done"}"#, "\(applied)")
    let reading = ask(#"{"do":"reading","source":"s","editions":["en"]}"#, in: &session).body
    #expect(
      reading.contains(
        #""pieces":[["Ban it. ",[],[]],["It costs.",[0],[0]],[" 手機壞。",[],[]]]"#), "\(reading)")
    #expect(
      reading.contains(#"{"id":"cost","kind":"statement","label":"▲1","stance":"supports"}"#))
    let again = ask(#"{"do":"gesture","make":"anchor","at":"cost",\#(place)}"#, in: &session)
    #expect(again.line.hasPrefix(#"{"answer":"refused""#))
    let written = ask(
      #"{"do":"gesture","make":"reason","at":"ban",\#(place)}"#, #"{"text":"Dear."}"#,
      in: &session)
    #expect(written.body.contains(#""exact":"It costs.""#), "\(written)")
    let sealed = ask(
      #"{"do":"gesture","make":"reason","at":"ban","sealed":true,\#(place)}"#,
      #"{"text":"Dear."}"#, in: &session)
    #expect(sealed.body.contains("digest") && !sealed.body.contains("exact"))
    for request in [
      #"{"do":"gesture","make":"anchor","at":"cost"}"#,
      #"{"do":"reading","source":"s","editions":[]}"#,
    ] {
      #expect(ask(request, in: &session).line.hasPrefix(#"{"answer":"misused""#), "\(request)")
    }
    #expect(
      ask(#"{"do":"reading","source":"s","editions":["de"]}"#, in: &session).line
        .hasPrefix(#"{"answer":"refused""#))
  }

  /// The edits of a gesture's answer.
  private static func edits(_ answer: String) throws -> String? {
    let json = try JSONParser.value(
      Array(answer.utf8), limits: ReadingLimits(), syntax: .own)
    return json.objectValue?["edits"].map { JSONWriter.compact($0) }
  }

  @Test("Comments are listed, made with the time that is given, and a map may become another")
  func comments() throws {
    #expect(body(#"{"do":"comments"}"#).hasPrefix(#"[{"id":"c","on":"ban","#))
    let made = body(
      #"{"do":"gesture","make":"comment","at":"ban"}"#,
      #"{"by":"Lin","at":"2026-03-01T09:30:00Z","mark":"wrong","text":"No."}"#)
    #expect(made.contains(#""id":"comment-on-ban","on":"ban","by":"Lin""#), "\(made)")
    var session = Self.opened()
    let other = #"{"format":"argue/1","statements":[{"id":"x","text":"Other."}]}"#
    let edits = try #require(try Self.edits(ask(#"{"do":"become"}"#, other, in: &session).body))
    #expect(ask(#"{"do":"apply"}"#, edits, in: &session).line == #"{"answer":"done"}"#)
    #expect(ask(#"{"do":"document"}"#, in: &session).body.contains("Other."))
    #expect(!ask(#"{"do":"document"}"#, in: &session).body.contains("Ban"))
    _ = ask(#"{"do":"undo"}"#, in: &session)
    var first = Self.opened()
    #expect(
      ask(#"{"do":"document"}"#, in: &session).body == ask(#"{"do":"document"}"#, in: &first).body)
    #expect(body(#"{"do":"formats"}"#).contains(#"{"name":"markdown","ending":"md""#))
  }
}
