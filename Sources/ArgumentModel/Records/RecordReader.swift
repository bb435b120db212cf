/// Something in a JSON value that hasn't the shape the format asks for.
public struct ShapeProblem: Hashable, Sendable {
  /// Where, as a JSON pointer (RFC 6901) relative to the value that was read.
  public var pointer: String
  /// What is wrong and what is wanted.
  public var message: String

  /// Makes a problem at a place relative to the value that was read.
  public init(pointer: String, message: String) {
    self.pointer = pointer
    self.message = message
  }
}

/// Everything that is wrong with the shape of a JSON value.
public struct ShapeProblems: Error, Hashable, Sendable {
  /// The problems, at least one.
  public var problems: [ShapeProblem]

  /// Makes a failure of problems, in the order of the document.
  public init(_ problems: [ShapeProblem]) { self.problems = problems }
}

/// Reads records from JSON values and collects every problem instead of stopping at the first.
public struct RecordReader {
  /// The language of texts that are written as plain strings.
  public let primaryLanguage: LanguageTag
  /// What was wrong so far.
  public private(set) var problems: [ShapeProblem] = []

  /// Makes a reader for documents in which plain strings are in this language.
  public init(primaryLanguage: LanguageTag) {
    self.primaryLanguage = primaryLanguage
  }

  /// Reports a problem at the value just being read.
  public mutating func report(_ message: String) {
    problems.append(ShapeProblem(pointer: "", message: message))
  }

  /// Reads one record.
  /// - Returns: The record, or nil if its JSON is no object; members that couldn't be read are
  ///   missing from it and reported.
  public mutating func record<R: Record>(_: R.Type, from json: JSONValue) -> R? {
    if let short = R(shorthand: json) { return short }
    guard case .object(let object) = json else {
      report("expected an object, found \(json.kindDescription)")
      return nil
    }
    var record = R()
    read(object, into: &record)
    record.finishReading()
    return record
  }

  /// Reads the members of an object into a record.
  /// - Parameter skipped: A member to pass over, such as `format` in a document.
  public mutating func read<R: Record>(
    _ object: JSONObject, into record: inout R, except skipped: [String] = []
  ) {
    let layout = R.layout
    let members = object.members.span
    var unknown: [JSONObject.Member] = []
    var seen: UInt64 = 0
    var expected = 0
    for index in members.indices {
      if let found = layout.place(of: members[index].name, expected: expected) {
        expected = found + 1 < layout.names.count ? found + 1 : 0
        seen |= 1 << UInt64(found)
        let before = problems.count
        if let value = fieldValue(layout.kinds[found], from: members[index].value) {
          R.fields[found].set(&record, value)
        }
        if problems.count > before { prefix(members[index].name, from: before) }
      } else if !skipped.contains(members[index].name) {
        unknown.append(
          JSONObject.Member(name: members[index].name, value: members[index].value.normalized))
      }
    }
    if !unknown.isEmpty { record.unknown = JSONObject(sorting: record.unknown.members + unknown) }
    guard layout.required & ~seen != 0 else { return }
    for (index, name) in layout.names.enumerated()
    where layout.required & ~seen & (1 << UInt64(index)) != 0 {
      report("the member “\(name)” is missing")
    }
  }

  private mutating func prefix(_ step: String, from first: Int) {
    let escaped = JSONPointer.escape(step)
    for index in first..<problems.count {
      problems[index].pointer = "/\(escaped)\(problems[index].pointer)"
    }
  }

  /// Reads a member's value.
  /// - Returns: The value, or nil after a problem was reported.
  public mutating func fieldValue(_ kind: FieldKind, from json: JSONValue) -> FieldValue? {
    switch kind {
    case .text: text(json).map(FieldValue.text)
    case .string: string(json).map(FieldValue.string)
    case .stance: stance(json)
    case .strings: list(json) { $0.string($1) }.map(FieldValue.strings)
    case .id: string(json).map { .id(EntityID($0)) }
    case .ids: list(json) { $0.string($1).map(EntityID.init(rawValue:)) }.map(FieldValue.ids)
    case .flag: flag(json)
    case .number: number(json)
    case .count: count(json).map(FieldValue.count)
    case .digest: digest(json)
    case .ranges: list(json) { $0.range($1) }.map(FieldValue.ranges)
    case .premises: records(json).map(FieldValue.premises)
    case .anchors: records(json).map(FieldValue.anchors)
    case .attribution: records(json).map(FieldValue.attribution)
    case .citations: records(json).map(FieldValue.citations)
    case .crossReferences: records(json).map(FieldValue.crossReferences)
    case .divergences: records(json).map(FieldValue.divergences)
    case .questions: records(json).map(FieldValue.questions)
    case .editions: records(json).map(FieldValue.editions)
    case .rule: record(EditionRule.self, from: json).map(FieldValue.rule)
    case .quote: record(Quote.self, from: json).map(FieldValue.quote)
    case .checks: record(CheckSettings.self, from: json).map(FieldValue.checks)
    case .acknowledgements: records(json).map(FieldValue.acknowledgements)
    case .object: object(json)
    }
  }

  /// Reads an array of records.
  public mutating func records<R: Record>(_ json: JSONValue) -> [R]? {
    list(json) { $0.record(R.self, from: $1) }
  }

  private mutating func list<Element>(
    _ json: JSONValue, _ element: (inout RecordReader, JSONValue) -> Element?
  ) -> [Element]? {
    guard case .array(let elements) = json else {
      report("expected an array, found \(json.kindDescription)")
      return nil
    }
    var result: [Element] = []
    result.reserveCapacity(elements.count)
    for (index, json) in elements.enumerated() {
      let before = problems.count
      if let value = element(&self, json) { result.append(value) }
      if problems.count > before { prefix(String(index), from: before) }
    }
    return result
  }
}

// MARK: Scalars

extension RecordReader {
  private mutating func string(_ json: JSONValue) -> String? {
    if case .string(let string) = json { return string }
    report("expected a string, found \(json.kindDescription)")
    return nil
  }

  private mutating func stance(_ json: JSONValue) -> FieldValue? {
    guard let string = string(json) else { return nil }
    if Stance(rawValue: string).isKnown { return .string(string) }
    report("the stance is “supports” or “attacks”, not “\(string)”")
    return nil
  }

  private mutating func flag(_ json: JSONValue) -> FieldValue? {
    if case .bool(let flag) = json { return .flag(flag) }
    report("expected true or false, found \(json.kindDescription)")
    return nil
  }

  private mutating func number(_ json: JSONValue) -> FieldValue? {
    switch json {
    case .double(let number): return .number(number)
    case .int(let integer):
      if let number = Double(exactly: integer) { return .number(number) }
      report("the number \(integer) can't be held exactly")
      return nil
    default:
      report("expected a number, found \(json.kindDescription)")
      return nil
    }
  }

  private mutating func count(_ json: JSONValue) -> Int64? {
    if let count = json.countValue { return count }
    report("expected an integer from 0, found \(json.kindDescription)")
    return nil
  }

  private mutating func digest(_ json: JSONValue) -> FieldValue? {
    guard let string = string(json) else { return nil }
    if let digest = Digest(string) { return .digest(digest) }
    report("expected “sha256:” and 64 lower-case hexadecimal digits")
    return nil
  }

  private mutating func object(_ json: JSONValue) -> FieldValue? {
    if case .object(let object) = json.normalized { return .object(object) }
    report("expected an object, found \(json.kindDescription)")
    return nil
  }

  private mutating func range(_ json: JSONValue) -> TextRange? {
    guard case .array(let bounds) = json, bounds.count == 2,
      let start = bounds[0].countValue, let end = bounds[1].countValue
    else {
      report("expected a range [start, end] of code points")
      return nil
    }
    return TextRange(exactly: start, end)
  }

  private mutating func text(_ json: JSONValue) -> LocalizedText? {
    switch json {
    case .string(let string): return LocalizedText(string, language: primaryLanguage)
    case .object(let object):
      var versions: [(language: LanguageTag, text: String)] = []
      versions.reserveCapacity(object.members.count)
      for member in object.members {
        if case .string(let string) = member.value {
          versions.append((LanguageTag(rawValue: member.name), string))
        } else {
          report("expected a string, found \(member.value.kindDescription)")
          prefix(member.name, from: problems.count - 1)
        }
      }
      return LocalizedText(versions)
    default:
      report("expected a text or an object of texts by language, found \(json.kindDescription)")
      return nil
    }
  }
}
