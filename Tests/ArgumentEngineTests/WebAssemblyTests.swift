import ArgumentEngine
import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// The engine of a page answers what the native one does, byte by byte: `Int` has 32 bits there, and
/// the compiler has other ways.
struct WebAssemblyTests {
  /// Compares the answers of both to the requests of several sessions.
  private static func compare(_ sessions: [[[UInt8]]]) throws {
    let answers = try NodeEngine.answers(sessions)
    for (requests, answers) in zip(sessions, answers) {
      var session = EngineSession()
      for (request, answer) in zip(requests, answers) {
        let own = session.answer(request)
        let line = String(decoding: request.prefix { $0 != 0x0A }.prefix(200), as: UTF8.self)
        #expect(
          own == answer,
          """
          \(line): \(String(decoding: own.prefix(300), as: UTF8.self)) and \
          \(String(decoding: answer.prefix(300), as: UTF8.self))
          """)
      }
    }
  }

  @Test(
    "All questions about the sample maps, and those that fuzzing begins with", .needs(.engine),
    .afterEngineBuild)
  func sampleMaps() throws {
    var sessions: [[[UInt8]]] = []
    for file in Repository.maps + Repository.seedMaps {
      let bytes = [UInt8](try Data(contentsOf: file))
      let map = try MapReader().read(bytes).map
      sessions.append(
        [Requests.request("open", payload: bytes)] + Requests.questions(about: map)
          + [Requests.request("fix"), Requests.request("document"), Requests.request("undo")])
    }
    try Self.compare(sessions)
  }

  @Test(
    "Random maps, sound or not, with edits, refusals, undo and redo", .needs(.engine),
    .afterEngineBuild)
  func randomMaps() throws {
    var sessions: [[[UInt8]]] = []
    for seed in 0..<Thoroughness.rounds(4, full: 60) {
      var random = RandomMaps(seed: UInt64(40_000 + seed))
      random.isSound = seed % 3 == 0
      let map = random.map(size: 4 + seed % 30)
      var requests = [Requests.request("open", payload: MapWriter().bytes(map))]
      requests += Requests.questions(about: map)
      var editor = MapEditor(map)
      for round in 0..<12 {
        // Most random edits don't fit: some lists are made that do, some are refused.
        var edits: [Edit] = []
        for _ in 0..<6 {
          let edit = random.edit()
          if round % 3 == 0 || (try? editor.apply([edit])) != nil { edits.append(edit) }
        }
        let text = edits.map { JSONWriter.compact($0.json) }.joined(separator: "\n")
        requests.append(Requests.request("apply", text: text))
        if round % 4 == 3 { requests += ["undo", "redo", "undo"].map { Requests.request($0) } }
        requests += [Requests.request("document"), Requests.request("check")]
      }
      requests += Requests.questions(about: map)
      sessions.append(requests)
    }
    try Self.compare(sessions)
  }

  @Test(
    "Documents with any byte changed are taken or refused alike", .needs(.engine), .afterEngineBuild
  )
  func hostileDocuments() throws {
    var requests: [[UInt8]] = []
    for seed in 0..<Thoroughness.rounds(3, full: 40) {
      var random = RandomMaps(seed: UInt64(60_000 + seed))
      let bytes = MapWriter().bytes(random.map(size: 3))
      let telling: [UInt8] = Array(#"{}[]",:\0-.eE tnu"#.utf8) + [0, 0x80, 0xC3, 0xFF, 0x0A]
      for _ in 0..<50 {
        var changed = bytes
        for _ in 0...random.random.below(2) {
          let place = random.random.below(changed.count)
          switch random.random.below(3) {
          case 0: changed[place] = random.random.pick(telling)
          case 1: changed.remove(at: place)
          default: changed.insert(random.random.pick(telling), at: place)
          }
        }
        requests += [Requests.request("open", payload: changed), Requests.request("document")]
      }
    }
    requests.insert(
      Requests.request("open", text: #"{"format":"argue/1"}"#), at: 0)
    try Self.compare([requests])
  }

  @Test(
    "Numbers, names and depths at the limits are taken or refused alike", .needs(.engine),
    .afterEngineBuild)
  func limits() throws {
    let numbers = [
      "9223372036854775807", "9223372036854775808", "-9223372036854775808", "9007199254740991",
      "9007199254740992", "4294967296", "2147483648", "2147483647", "1.0", "1e2", "-0", "-0.0",
      "1e400", "1e-400", "4.9e-324", "0.1", "0.30000000000000004", "1.7976931348623157e308",
      "123456789012345678", "0.12345678901234567890", "5e-324", "2.2250738585072014e-308",
    ]
    var documents = numbers.flatMap { number in
      [
        #"{"format":"argue/1","x":\#(number)}"#,
        #"{"format":"argue/1","statements":[{"id":"a","credence":\#(number)}]}"#,
        """
        {"format":"argue/1","sources":[{"id":"s","editions":[{"language":"en",
        "length":\(number)}]}],"statements":[{"id":"a","anchors":[{"source":"s","edition":"en",
        "ranges":[[0,\(number)]]}]}]}
        """,
      ]
    }
    documents += [
      #"{"format":"argue/1","a":1,"a":2}"#, #"{"format":"argue/1","\u0061":1,"a":2}"#,
      #"{"format":"argue/1","x":"\ud800"}"#, #"{"format":"argue/1","x":"\udc00\ud800"}"#,
      #"{"format":"argue/1","x":"\ud83d\ude00"}"#, #"{"format":"argue/2"}"#, "[]", "", "\u{FEFF}{}",
      #"{"format":"argue/1","10":1,"9":2,"__proto__":3,"constructor":{"x":[]}}"#,
      #"{"format":"argue/1","statements":{"a":1}}"#, #"{"format":"argue/1","x":"\u0000"}"#,
    ]
    for depth in [1, 126, 127, 128, 129, 3_000, 200_000] {
      documents.append(
        #"{"format":"argue/1","x":"# + String(repeating: "[", count: depth)
          + String(repeating: "]", count: depth) + "}")
    }
    let sessions = documents.map { document in
      [
        Requests.request("open", text: document), Requests.request("document"),
        Requests.request("check"), Requests.request("words"),
        Requests.request("open", ["limitNesting": .int(2048)], text: document),
        Requests.request("document"),
      ]
    }
    try Self.compare(sessions)
  }

  @Test("Long lists that edits go through one by one", .needs(.engine), .afterEngineBuild)
  func longLists() throws {
    let tags = (0..<3_000).map { "\"t\($0)\"" }.joined(separator: ",")
    var requests = [
      Requests.request(
        "open", text: #"{"format":"argue/1","statements":[{"id":"a","tags":[\#(tags)]}]}"#)
    ]
    for number in stride(from: 0, to: 3_000, by: 7) {
      requests.append(
        Requests.request(
          "apply",
          text: """
            {"edit":"set","id":"a","field":"tags","key":"n\(number)","to":"n\(number)",\
            "after":"t\(number)"}
            """))
    }
    let statements = (0..<5_000).map { #"{"edit":"add","statement":{"id":"s\#($0)"}}"# }
    requests += [
      Requests.request("apply", text: statements.joined(separator: "\n")),
      Requests.request("apply", text: #"{"edit":"move","id":"s4999","after":"a"}"#),
      Requests.request("undo"), Requests.request("document"),
    ]
    try Self.compare([requests])
  }

  @Test(
    "A text of many lines is segmented, and its anchors followed, alike", .needs(.engine),
    .afterEngineBuild)
  func texts() throws {
    let sentences = (0..<400).map {
      "Number \($0) says that phones distract, because 專注最重要。 But 第\($0)個人不同意；他說不。"
    }
    let text = sentences.joined(separator: "\n")
    let changed =
      "Before.\n"
      + sentences.enumerated().filter { $0.offset % 17 != 3 }.map {
        $0.offset % 5 == 0 ? $0.element.replacing("distract", with: "disturb") : $0.element
      }.joined(separator: "\n")
    let ranges = (0..<40).map { [$0 * 300, $0 * 300 + 40] }
    let edition: KeyValuePairs<String, JSONValue> = [
      "source": .string("s"), "edition": .string("en"),
    ]
    var requests = [
      Requests.request(
        "open",
        text: """
          {"format":"argue/1","languages":["en"],"sources":[{"id":"s","editions":[
          {"language":"en"}]}],"statements":[{"id":"a"}]}
          """),
      Requests.request("text", edition, text: text),
    ]
    for level in ["paragraph", "sentence", "clause"] {
      requests.append(Requests.request("segments", ["level": .string(level)], text: text))
    }
    var session = EngineSession()
    for request in requests { _ = session.answer(request) }
    for (number, range) in ranges.enumerated() {
      let ends = range.map { JSONValue.int(Int64($0)) }
      let request = Requests.request(
        "anchor",
        [
          "source": .string("s"), "edition": .string("en"),
          "ranges": .array([.array(ends)]), "sealed": .bool(number % 2 == 0),
        ])
      requests.append(request)
      let made = String(decoding: session.answer(request).drop { $0 != 0x0A }, as: UTF8.self)
      requests.append(
        Requests.request(
          "apply",
          text: #"{"edit":"add","statement":{"id":"b\#(number)","anchors":["#
            + made.filter { $0 != "\n" } + "]}}"))
    }
    requests += [
      Requests.request("anchors"), Requests.request("text", edition, text: changed),
      Requests.request("anchors"), Requests.request("repair"), Requests.request("words"),
      Requests.request("check", ["texts": .bool(true)]),
    ]
    try Self.compare([requests])
  }
}
