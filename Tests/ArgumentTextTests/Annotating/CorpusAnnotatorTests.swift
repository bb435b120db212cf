import ArgumentModel
import ArgumentText
import TestSupport
import Testing

/// Documents with annotations, as corpora have them.
struct CorpusAnnotatorTests {
  private static func object(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
    .object(JSONObject(members.map { .init(name: $0.key, value: $0.value) }))
  }

  /// A document with annotations of every kind, in two languages.
  private static let document = object([
    "id": .string("d"), "title": .string("手機"), "year": .int(2026),
    "text": object([
      "en": .string("Phones distract 👩‍👩‍👧‍👦, because they buzz. Some learn."),
      "zh-Hant": .string("手機使人分心，因為一直震動。𠮷e\u{301}"),
    ]),
    "annotations": .array([
      object(["id": .string("t"), "quote": .string("they buzz"), "role": .string("premise")]),
      object([
        "quote": .string("手機使人分心"), "role": .string("claim"), "by": .string("a"),
        "confidence": .double(0.5), "text": object(["en": .string("x"), "zh-Hant": .string("手機")]),
        "target": .string("t"), "stance": .string("attacks"), "scheme": .string("expert-opinion"),
      ]),
      object([
        "ranges": .array([
          .array([.int(0), .int(6)]), .array([.int(27), .int(32)]),
        ]), "edition": .string("en"), "who": .string("teachers"), "act": .string("reports"),
        "tags": .array([.string("a")]),
      ]),
      object([
        "id": .string("r"), "from": .array([.string("t"), object(["quote": .string("手機使人")])]),
        "target": object(["quote": .string("because they bxzz"), "edition": .string("en")]),
      ]),
      object(["suggestion": .bool(true), "range": .array([.int(0), .int(4)])]),
      object(["from": .string("t"), "target": .string("r"), "stance": .string("attacks")]),
    ]),
  ])

  @Test("The document becomes a map")
  func whole() throws {
    let map = try CorpusAnnotator().map(of: Self.document)
    #expect(map.statements.count == 3)
    #expect(map.reasons.map(\.premises.count).sorted() == [1, 1, 2])
  }

  @Test(
    "A member that is almost a known one is refused with that, and any other kept",
    arguments: [
      ("relation", "attacks", "stance"), ("taget", "t", "target"), ("Quote", "x", "quote"),
      ("type", "premise", "role"), ("confidense", "1", "confidence"), ("form", "t", "from"),
      ("note", "attacked", nil), ("author_id", "7", nil), ("備註", "好", nil),
    ] as [(String, String, String?)])
  func unknownMembers(name: String, value: String, meant: String?) throws {
    let annotation = Self.object(["text": .string("They buzz."), "x": .string("y")])
    var object = try #require(annotation.objectValue)
    object.append(name, .string(value))
    let document = Self.object(["text": .string("a"), "annotations": .array([.object(object)])])
    do throws(CorpusAnnotator.Failure) {
      let map = try CorpusAnnotator().map(of: document)
      #expect(meant == nil)
      let kept = map.statements.first?.extensions["annotation"]?.objectValue
      #expect(kept?[name]?.stringValue == value && kept?["x"] != nil)
    } catch {
      let message = error.diagnostics.first?.message ?? ""
      #expect(message.contains("“\(name)”") && message.contains("“\(meant ?? "?")”"))
    }
  }

  @Test("A document's member that is almost a known one is refused")
  func unknownDocumentMembers() throws {
    let document = Self.object(["text": .string("a"), "annotaions": .array([])])
    #expect(throws: CorpusAnnotator.Failure.self) { try CorpusAnnotator().map(of: document) }
    let other = Self.object(["text": .string("a"), "notes": .array([]), "lang": .string("x")])
    #expect(throws: Never.self) { try CorpusAnnotator().map(of: other) }
  }

  @Test("What one edition has word for word isn't looked for in another by its likeness")
  func twoEditions() throws {
    let document = Self.object([
      "text": Self.object([
        "en": .string("Phones distract us all in class."),
        "en-GB": .string("Phones distract as all in class."),
      ]),
      "annotations": .array([Self.object(["quote": .string("Phones distract as all")])]),
    ])
    let map = try CorpusAnnotator().map(of: document)
    #expect(map.statements.first?.anchors.map(\.edition) == ["en-GB"])
  }

  @Test("Documents changed at random become sound maps, or are refused with a reason")
  func mutations() {
    var annotator = CorpusAnnotator()
    annotator.embedsText = true
    var made = 0
    for seed in 0..<20 as Range<UInt64> {
      var mutator = JSONMutator(seed: seed)
      for _ in 0..<100 {
        do throws(CorpusAnnotator.Failure) {
          let map = try annotator.map(of: mutator.mutant(of: Self.document))
          made += 1
          Self.expectSound(map)
        } catch {
          #expect(!error.diagnostics.isEmpty)
        }
      }
    }
    // Where nothing gets through, the mutations show nothing.
    #expect(made > 100)
  }

  /// All ends of ties are there, and all anchors stand at their words.
  private static func expectSound(_ map: ArgumentMap) {
    let statements = Set(map.statements.map(\.id))
    let ids = statements.union(map.reasons.map(\.id))
    #expect(ids.count == map.statements.count + map.reasons.count)
    for reason in map.reasons {
      #expect(reason.target.map(ids.contains) == true)
      #expect(reason.premises.allSatisfy { ids.contains($0.statement) })
    }
    for anchor in map.statements.flatMap(\.anchors) {
      let edition = map.sources.first?.editions.first { $0.id == anchor.edition }
      let text = edition?.text.map { EditionText($0) }
      #expect(text?.digest(of: anchor.ranges) == anchor.digest)
    }
  }
}
