import ArgumentFormats
import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// Every pair of formats: what one holds the other has, or says that it hasn't.
struct PairsOfFormatsTests {
  static let webAnnotation = #"""
    [{"@context":"http://www.w3.org/ns/anno.jsonld","id":"http://example.org/a1","type":"Annotation","creator":"http://example.org/me","body":[{"type":"TextualBody","purpose":"tagging","value":"Premise"},{"type":"TextualBody","purpose":"tagging","value":"Weak"},{"type":"TextualBody","purpose":"commenting","value":"sure?"}],"target":{"source":"http://example.org/t","selector":[{"type":"TextQuoteSelector","exact":"Phones distract."},{"type":"XPathSelector","value":"/p[1]"}]}},
    {"@context":"http://www.w3.org/ns/anno.jsonld","id":"http://example.org/a2","type":"Annotation","bodyValue":"手機","target":{"source":"http://example.org/t","selector":{"type":"TextQuoteSelector","exact":"應該禁止。"}}},
    {"@context":"http://www.w3.org/ns/anno.jsonld","id":"http://example.org/r1","type":"Annotation","motivation":"linking","body":"http://example.org/a1","target":"http://example.org/a2","rel":"supports"}]
    """#
  static let task = #"""
    [{"id":5,"data":{"text":"Phones distract. 應該禁止。","ref":"r"},"annotations":[{"id":2,"completed_by":3,"result":[
    {"id":"a","from_name":"label","to_name":"text","type":"labels","value":{"start":0,"end":16,"text":"Phones distract.","labels":["Premise","Fact"]}},
    {"id":"b","from_name":"label","to_name":"text","type":"labels","value":{"start":17,"end":22,"text":"應該禁止。","labels":["Claim"]}},
    {"from_id":"a","to_id":"b","type":"relation","direction":"right","labels":["attacks"]},
    {"id":"a","from_name":"c","to_name":"text","type":"choices","value":{"start":0,"end":16,"choices":["good"]}}]},{"id":3,"result":[]}]}]
    """#
  static let graph = """
    <?xml version='1.0' encoding='UTF-8'?>
    <arggraph id="m1" topic_id="phones" stance="pro"><edu id="e1">Phones distract,</edu><edu id="e2">they ring.</edu><edu id="e3">應該禁止。</edu><edu id="e4">Some use them well.</edu>
    <joint id="j1"/><adu id="a1" type="pro"/><adu id="a2" type="pro"/><adu id="a3" type="opp"/>
    <edge id="c1" src="e1" trg="j1" type="seg"/><edge id="c2" src="e2" trg="j1" type="seg"/><edge id="c3" src="j1" trg="a1" type="seg"/><edge id="c4" src="e3" trg="a2" type="seg"/><edge id="c5" src="e4" trg="a3" type="seg"/>
    <edge id="r1" src="a1" trg="a2" type="exa"/><edge id="r2" src="a3" trg="r1" type="und"/></arggraph>
    """

  /// A document of every format, and what its reader keeps that no other format has a place for.
  static let fixtures: [(format: String, document: String, text: String?, kept: [LossKind])] = [
    (
      "brat", BratTests.annotations, BratTests.text,
      [
        .attribute, .modification, .event, .normalization, .equivalence, .noteElsewhere,
        .unreadLine,
      ]
    ),
    (
      "web-annotation", webAnnotation, "Phones distract. 應該禁止。\n",
      [.label, .selector, .member, .address]
    ),
    ("cas-json", CASTests.document, nil, [.featureStructure]),
    ("doccano", SpanFormatTests.doccano, nil, [.member]),
    ("hf", SpanFormatTests.huggingFace, nil, [.member]),
    ("label-studio", task, nil, [.answer, .othersAnnotation, .label, .member]),
    ("conll", SpanFormatTests.conll, nil, []),
    ("bio", SpanFormatTests.bio, nil, []),
  ]
  static let names = AnnotationFormats.all.map(\.name)
  /// Without the reader of XML there is one format less.
  static let usable = names.filter { $0 != "microtexts" || Requirement.markup.isMet() }

  static func input(_ document: String, _ text: String?) -> ImportInput {
    Converting.input(document, text)
  }

  /// Holds what comes back against what went, and what was said against both.
  private func expectSaid(
    _ map: ArgumentMap, through format: String, _ what: String, derived: Bool = false
  ) throws {
    let trip = try Trip(map, through: format, derived: derived)
    let declared = AnnotationFormats.named(format)?.losses ?? ""
    for (kind, _) in trip.said {
      #expect(declared.contains(kind.nouns.many), "\(what) → \(format): \(kind) isn't declared")
    }
    #expect(trip.unknown == [], "\(what) → \(format)")
    for (kind, example) in Profile(trip.back).missing(of: Profile(map)) {
      let isSaid = kind.losses.contains { trip.count($0) > 0 }
      #expect(isSaid, "\(what) → \(format): \(kind) lost in silence: \(example) \(trip.said)")
    }
  }

  @Test("What a format has no place for is said, by kind, whichever two formats it is")
  func pairs() throws {
    var fixtures = Self.fixtures
    if Requirement.markup.isMet() {
      fixtures.append(("microtexts", Self.graph, nil, [.segment, .side, .member]))
    }
    #expect(Set(fixtures.map(\.format)) == Set(Self.usable))
    for (source, document, text, kept) in fixtures {
      let (map, _) = try Converting.readOne(Self.input(document, text), source)
      let stored = try Converting.throughJSON(map)
      for format in Self.usable {
        try expectSaid(stored, through: format, source)
        try expectSaid(stored, through: format, source, derived: true)
        guard format != source else { continue }
        let trip = try Trip(stored, through: format)
        for kind in kept {
          #expect(trip.count(kind) > 0, "\(source) → \(format): \(kind) isn't said")
        }
      }
    }
  }

  @Test("A format loses nothing of its own", arguments: fixtures.map(\.format))
  func own(format: String) throws {
    let fixture = try #require(Self.fixtures.first { $0.format == format })
    let (map, _) = try Converting.readOne(Self.input(fixture.document, fixture.text), format)
    #expect(try Trip(map, through: format).said.isEmpty)
  }

  /// How many lines of a file of brat's are of which kind, by the letter before their number.
  private func lines(_ text: String) -> [LossKind: Int] {
    var counts: [LossKind: Int] = [:]
    for line in text.split(whereSeparator: \.isNewline) {
      let isStance = line.contains("\tStance ")
      let kind: LossKind? =
        switch line.first {
        case "A": isStance ? .stance : .attribute
        case "M": .modification
        case "E": .event
        case "N": .normalization
        case "*": .equivalence
        default: nil
        }
      if let kind { counts[kind, default: 0] += 1 }
    }
    return counts
  }

  @Test(
    "Of brat's own examples every line that another format loses is counted",
    .needs(.data("brat")))
  func bratFiles() throws {
    let files = try SharedData.files("brat", ending: "ann")
    let step = Thoroughness.isFull ? 1 : 15
    if step > 1 { Thoroughness.shortened("most of brat's files in pairs with other formats") }
    for file in stride(from: 0, to: files.count, by: step).map({ files[$0] }) {
      let bytes = try SharedData.bytes(file)
      var input = ImportInput(bytes, name: file.deletingPathExtension().lastPathComponent)
      input.text = try SharedData.bytes(file.deletingPathExtension().appendingPathExtension("txt"))
      let map = try Converting.readOne(input, "brat").map
      let before = lines(String(decoding: bytes, as: UTF8.self))
      for format in Self.usable where format != "brat" {
        let what = file.lastPathComponent
        try expectSaid(map, through: format, what)
        let trip = try Trip(map, through: format)
        let after = lines(try Converting.export(trip.back, "brat").text)
        for (kind, count) in before {
          #expect(
            trip.count(kind) + after[kind, default: 0] == count,
            "\(what) → \(format): of \(count) \(kind) \(after[kind, default: 0]) came back and \(trip.count(kind)) were said to be lost"
          )
        }
      }
    }
  }

  @Test(
    "Every other real document says in every format what it loses",
    .needs(.data("doccano")), .needs(.data("uima-cas-json")), .needs(.data("microtexts")))
  func otherFiles() throws {
    let step = Thoroughness.isFull ? 1 : 20
    if step > 1 { Thoroughness.shortened("most files of microtexts in pairs with other formats") }
    var documents: [(URL, String)] = []
    documents += try SharedData.files("doccano", ending: "jsonl").map { ($0, "doccano") }
    documents += try SharedData.files("uima-cas-json", ending: "json").map { ($0, "cas-json") }
    if Requirement.markup.isMet() {
      let graphs = try SharedData.files("microtexts", ending: "xml")
      documents += stride(from: 0, to: graphs.count, by: step).map { (graphs[$0], "microtexts") }
    }
    var trips = 0
    for (file, source) in documents {
      let input = ImportInput(try SharedData.bytes(file), name: "document")
      guard let read = try? Converting.read(input, source) else { continue }
      for map in read.compactMap(\.map).prefix(Thoroughness.isFull ? .max : 3) {
        for format in Self.usable {
          try expectSaid(map, through: format, file.lastPathComponent)
          trips += 1
        }
      }
    }
    #expect(trips > 100)
  }
}
