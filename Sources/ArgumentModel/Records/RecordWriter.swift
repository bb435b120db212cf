/// Turns records into JSON values in canonical order.
public struct RecordWriter: Sendable {
  /// The language whose texts are written as plain strings where they stand alone, or nil where
  /// every text names its language, as in edits.
  public let primaryLanguage: LanguageTag?
  /// The order of languages in a text; others follow in UTF-8 order.
  public let languages: [LanguageTag]
  /// The place of each language in that order, where there are many.
  private let ranks: [LanguageTag: Int]

  /// How many languages are looked through for one.
  private static let few = 8

  /// Makes a writer for documents in these languages, the first being the primary one.
  public init(primaryLanguage: LanguageTag?, languages: [LanguageTag]) {
    self.primaryLanguage = primaryLanguage
    // A document may name a language twice; a text has it once.
    var named: Set<LanguageTag> = []
    let once = languages.filter { named.insert($0).inserted }
    self.languages = once
    ranks =
      once.count > Self.few
      ? Dictionary(uniqueKeysWithValues: zip(once, once.indices)) : [:]
  }

  /// A writer for values outside a document: every text names its language.
  public static let standalone = RecordWriter(primaryLanguage: nil, languages: [])

  /// The record as a JSON value.
  public func json<R: Record>(_ record: R) -> JSONValue {
    record.shorthand ?? .object(object(record))
  }

  /// The entity as a JSON value.
  public func json(_ entity: Entity) -> JSONValue {
    switch entity {
    case .source(let record): json(record)
    case .participant(let record): json(record)
    case .statement(let record): json(record)
    case .reason(let record): json(record)
    case .relation(let record): json(record)
    case .group(let record): json(record)
    case .utterance(let record): json(record)
    case .comment(let record): json(record)
    }
  }

  /// The record's members, the known ones in the order of its fields, then the unknown ones.
  public func object<R: Record>(_ record: R) -> JSONObject {
    var object = JSONObject()
    object.members.reserveCapacity(8)
    for field in R.fields {
      if let value = field.value(record) { object.append(field.name, json(value)) }
    }
    object.members.append(contentsOf: record.unknown.members)
    return object
  }

  /// A member's value as a JSON value.
  public func json(_ value: FieldValue) -> JSONValue {
    switch value {
    case .text(let text): json(text)
    case .string(let string): .string(string)
    case .strings(let strings): .array(strings.map(JSONValue.string))
    case .id(let id): .string(id.rawValue)
    case .ids(let ids): .array(ids.map { .string($0.rawValue) })
    case .flag(let flag): .bool(flag)
    case .number(let number): Self.json(number)
    case .count(let count): .int(count)
    case .digest(let digest): .string(digest.description)
    case .ranges(let ranges): .array(ranges.map { $0.json })
    case .premises(let records): json(records)
    case .anchors(let records): json(records)
    case .attribution(let records): json(records)
    case .citations(let records): json(records)
    case .crossReferences(let records): json(records)
    case .divergences(let records): json(records)
    case .questions(let records): json(records)
    case .editions(let records): json(records)
    case .rule(let record): json(record)
    case .quote(let record): json(record)
    case .checks(let record): json(record)
    case .acknowledgements(let records): json(records)
    case .object(let object): .object(object)
    }
  }

  private func json(_ records: [some Record]) -> JSONValue {
    .array(records.map { json($0) })
  }

  private static func json(_ number: Double) -> JSONValue {
    // A whole number needs no fraction; minus zero keeps its sign only as a real.
    if let integer = Int64(exactly: number), !(number == 0 && number.sign == .minus) {
      .int(integer)
    } else {
      .double(number)
    }
  }

  /// A text as a plain string, if it is in the primary language alone, else by language.
  public func json(_ text: LocalizedText) -> JSONValue {
    let versions = text.versions
    if versions.count == 1, versions[0].language == primaryLanguage {
      return .string(versions[0].text)
    }
    var object = JSONObject()
    if ranks.isEmpty {
      for language in languages {
        if let text = text[language] { object.append(language.rawValue, .string(text)) }
      }
      for version in versions where !languages.contains(version.language) {
        object.append(version.language.rawValue, .string(version.text))
      }
    } else {
      // A map of many languages has few of them in most texts. Sorting by place and then by tag
      // leaves the others behind, in the order in which the text has them.
      let ordered = versions.indices
        .map { (rank: ranks[versions[$0].language] ?? .max, index: $0) }
        .sorted { $0 < $1 }
      for (_, index) in ordered {
        object.append(versions[index].language.rawValue, .string(versions[index].text))
      }
    }
    return .object(object)
  }
}
