import ArgumentJSON
import ArgumentModel
import TestSupport
import Testing

struct ContentErrorTests {
  @Test("Every error of content is reported, with entity, pointer, line and column")
  func all() throws {
    let text = """
      {
        "format": "argue/1",
        "languages": "en",
        "statements": [
          { "id": "a", "text": 5, "implicit": "yes" },
      \t{ "text": "手機", "anchors": [ { "source": "s", "edition": "en", "ranges": [[0]] } ] },
          7
        ],
        "reasons": [
          { "id": "r", "premises": ["a", 3], "stance": "maybe", "strength": "strong" }
        ],
        "groups": {}
      }
      """
    let failure = #expect(throws: ReadFailure.self) { try MapReader().read(Array(text.utf8)) }
    let found = (failure?.diagnostics ?? []).map { finding in
      "\(finding.id?.rawValue ?? "-") \(finding.pointer ?? "") "
        + "\(finding.position?.line ?? 0):\(finding.position?.column ?? 0)"
    }
    #expect(
      found == [
        "- /languages 3:16", "- /groups 12:13",
        "a /statements/0/text 5:26", "a /statements/0/implicit 5:41",
        " /statements/1/anchors/0/ranges/0 6:76", " /statements/1 6:2",
        "- /statements/2 7:5",
        "r /reasons/0/premises/1 10:36", "r /reasons/0/stance 10:50",
        "r /reasons/0/strength 10:71",
      ])
  }

  @Test("What isn't argue/1 is refused with the reason")
  func format() {
    for (text, words) in [
      ("{}", "no member “format”"), (#"{"format":"argue/2"}"#, "argue/2"),
      (#"{"format":1}"#, "a number"), (#"{"nodes":[],"edges":[]}"#, "no member “format”"),
    ] {
      let failure = #expect(throws: ReadFailure.self) { try MapReader().read(Array(text.utf8)) }
      #expect(failure?.diagnostics.first?.message.contains(words) == true)
    }
  }

  @Test("A name written with escapes is the same name")
  func escapedNames() throws {
    let marked = MarkedText(
      #"""
      {"form\u0061t":"argue/1","st\u0061tements":[{"i\u0064":"a"},{"id":"b","te\u0078t":▲5}]}
      """#)
    let failure = #expect(throws: ReadFailure.self) {
      try MapReader().read(Array(marked.text.utf8))
    }
    #expect(failure?.diagnostics.map(\.pointer) == ["/statements/1/text"])
    let position = failure?.diagnostics.first?.position
    #expect(position == SourcePosition(line: marked.line, column: marked.column))
    let right = Array(marked.text.replacing(":5", with: #":"x""#).utf8)
    #expect(try MapReader().read(right).map.statements.map(\.id) == ["a", "b"])
    let twice = Array(marked.text.replacing("{\"form", with: #"{"statements":[],"form"#).utf8)
    let refused = #expect(throws: ReadFailure.self) { try MapReader().read(twice) }
    #expect(refused?.diagnostics.first?.message.contains("two members") == true)
  }

  @Test("Unknown members are kept at their level and written back")
  func unknownMembers() throws {
    let text = """
      {
        "format": "argue/1",
        "statements": [
          {
            "id": "a",
            "text": "x",
            "anchors": [
              {
                "source": "s",
                "edition": "en",
                "ranges": [[0, 1]],
                "zoom": null
              }
            ],
            "x": {
              "b": 1.0,
              "z": [1, -0.0, 1e+22]
            }
          }
        ],
        "future": [true]
      }

      """
    let map = try MapReader().read(Array(text.utf8)).map
    #expect(map.statements[0].unknown["x"] != nil)
    let written = String(decoding: MapWriter().bytes(map), as: UTF8.self)
    #expect(written == text)
  }

  @Test("Limits name themselves, and can be raised")
  func limits() throws {
    var limits = ReadingLimits()
    limits.bytes = 10
    let bytes = Array(#"{"format":"argue/1"}"#.utf8)
    let failure = #expect(throws: ReadFailure.self) { try MapReader(limits: limits).read(bytes) }
    #expect(failure?.diagnostics.first?.rule == "too-large")
    limits.bytes = 20
    _ = try MapReader(limits: limits).read(bytes)
    let nested =
      #"{"format":"argue/1","x":"# + String(repeating: "[", count: 200)
      + String(repeating: "]", count: 200) + "}"
    #expect(throws: ReadFailure.self) { try MapReader().read(Array(nested.utf8)) }
    limits = ReadingLimits()
    limits.nesting = 300
    _ = try MapReader(limits: limits).read(Array(nested.utf8))
  }

  @Test("The limit of nesting is that of the whole document, wherever a value stands")
  func nestingLimit() {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    for depth in 120...135 {
      let inMap = #"{"format":"argue/1","x":\#(nested(depth - 1))}"#
      let inEntity = #"{"format":"argue/1","groups":[{"id":"g","x":\#(nested(depth - 3))}]}"#
      for text in [inMap, inEntity] {
        let bytes = Array(text.utf8)
        #expect(((try? MapReader().read(bytes)) != nil) == (depth <= 128), "\(depth)")
        #expect(((try? JSONParser.value(bytes)) != nil) == (depth <= 128), "\(depth)")
      }
    }
  }

  @Test("Numbers are written in the fewest digits that read back as the same")
  func numbers() throws {
    let numbers = [
      "0", "-1", "9223372036854775807", "-9223372036854775808", "0.1", "1.0", "1e+22", "5e-324",
      "0.3333333333333333", "1.7976931348623157e+308", "-0.0", "123456.789",
    ]
    for number in numbers {
      let value = try JSONParser.value(number)
      #expect(JSONWriter.compact(value) == number)
    }
  }
}
