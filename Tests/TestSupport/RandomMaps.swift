public import ArgumentModel

/// Makes maps at random, sound or not, with every field of every record.
public struct RandomMaps {
  /// The source of chance.
  public var random: SeededGenerator
  /// Whether references may dangle, ids be doubled or bad, and values be out of range.
  public var isSound = false
  private var ids: [EntityID] = []

  /// Makes a generator of maps.
  public init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  private static let words = [
    "phones", "課堂", "專注力", "é", "e\u{301}", "👩‍👩‍👧‍👦", "שלום", "مرحبا", "\u{0}x".replacingNul, "a\tb",
    "line\nbreak", "\"quoted\"", "\\", "／", "zero\u{200B}width", "", "long text that goes on",
    "手機使人分心。",
  ]

  private static let languages: [LanguageTag] = ["en", "zh-Hant", "he", "und"]

  /// A text of a few words.
  public mutating func words(_ most: Int = 4) -> String {
    (0..<random.below(most + 1)).map { _ in random.pick(Self.words) }.joined(separator: " ")
  }

  /// A map with about `size` statements.
  public mutating func map(size: Int) -> ArgumentMap {
    ids = (0..<max(4, size * 2)).map { EntityID("e\($0)") }
    var map = ArgumentMap()
    map.header = record(MapHeader.self, full: !random.oneIn(3))
    map.header.languages = random.oneIn(4) ? [] : ["en", "zh-Hant"]
    map.sources = entities(1 + size / 8)
    map.participants = entities(1 + size / 8)
    map.statements = entities(size)
    map.reasons = entities(size / 2)
    map.relations = entities(size / 6)
    map.groups = entities(size / 8)
    map.utterances = entities(size / 8)
    map.comments = entities(size / 8)
    return map
  }

  private mutating func entities<R: EntityRecord>(_ count: Int) -> [R] {
    (0..<count).map { _ in entity(R.self) }
  }

  /// An entity; its id is one of the map's, so it may be taken.
  public mutating func entity<R: EntityRecord>(_: R.Type) -> R {
    var entity = record(R.self, full: random.oneIn(3))
    entity.id = random.oneIn(40) ? "bad id" : id()
    return entity
  }

  /// An entity of any kind.
  public mutating func entity() -> Entity {
    switch random.pick(EntityKind.allCases) {
    case .source: .source(entity(Source.self))
    case .participant: .participant(entity(Participant.self))
    case .statement: .statement(entity(Statement.self))
    case .reason: .reason(entity(Reason.self))
    case .relation: .relation(entity(Relation.self))
    case .group: .group(entity(Group.self))
    case .utterance: .utterance(entity(Utterance.self))
    case .comment: .comment(entity(Comment.self))
    }
  }

  /// An id that may be in the map.
  public mutating func id() -> EntityID { random.pick(ids) }

  /// A record with some or all of its fields, and perhaps unknown members.
  public mutating func record<R: Record>(_: R.Type, full: Bool) -> R {
    var record = R()
    for field in R.fields where full || field.isRequired || random.oneIn(3) {
      field.set(&record, value(field.kind))
    }
    if full || random.oneIn(4) {
      record.unknown["x-unknown"] = json(3)
      record.unknown["陌生"] = json(2)
    }
    record.finishReading()
    return record
  }

  /// A value of a kind.
  public mutating func value(_ kind: FieldKind) -> FieldValue {
    switch kind {
    case .text: .text(text())
    case .string: .string(words())
    case .stance: .string(random.oneIn(2) ? "supports" : "attacks")
    case .strings: .strings(list { $0.words(2) })
    case .id: .id(id())
    case .ids: .ids(list { $0.id() })
    case .flag: .flag(random.oneIn(2))
    case .number:
      .number(random.pick([0, 1, 0.1, 0.25, 1.0 / 3, -0.0, 1e300, .leastNonzeroMagnitude, 7]))
    case .count: .count(Int64(random.below(1000)))
    case .digest: .digest(.of(words()))
    case .ranges: .ranges(list { TextRange($0.random.below(50), $0.random.below(100)) })
    case .premises: .premises(records())
    case .anchors: .anchors(records())
    case .attribution: .attribution(records())
    case .citations: .citations(records())
    case .crossReferences: .crossReferences(records())
    case .divergences: .divergences(records())
    case .questions: .questions(records())
    case .editions: .editions(records())
    case .rule: .rule(record(EditionRule.self, full: random.oneIn(2)))
    case .quote: .quote(record(Quote.self, full: random.oneIn(2)))
    case .checks: .checks(record(CheckSettings.self, full: true))
    case .acknowledgements: .acknowledgements(records())
    case .object: .object(object(2))
    }
  }

  private mutating func list<Element>(_ element: (inout Self) -> Element) -> [Element] {
    (0..<random.below(4)).map { _ in element(&self) }
  }

  private mutating func records<R: Record>() -> [R] {
    list { $0.record(R.self, full: $0.random.oneIn(3)) }
  }

  private mutating func text() -> LocalizedText {
    var text = LocalizedText()
    for language in Self.languages where random.oneIn(2) { text[language] = words() }
    return text
  }

  private mutating func object(_ depth: Int) -> JSONObject {
    var object = JSONObject()
    for _ in 0..<random.below(4) { object[words(2)] = json(depth) }
    return object
  }

  /// Any JSON value, its objects in the order in which readers keep them.
  public mutating func json(_ depth: Int) -> JSONValue {
    switch random.below(depth > 0 ? 8 : 6) {
    case 0: .null
    case 1: .bool(random.oneIn(2))
    case 2: .int(random.pick([0, -1, 42, .max, .min]))
    case 3: .double(random.pick([0.5, -1.5, 1e22, 1.0, 2.5e-9, .pi]))
    case 4, 5: .string(words())
    case 6: .array((0..<random.below(4)).map { _ in json(depth - 1) })
    default: .object(object(depth - 1))
    }
  }
}

extension String {
  /// The string without U+0000, which no document can hold.
  fileprivate var replacingNul: String { String(filter { $0 != "\u{0}" }) }
}
