// What lists and records are as members of a record.

// MARK: Lists

extension String: ListContent {
  static var listKind: FieldKind { .strings }
  static func list(_ value: FieldValue) -> [Self]? {
    if case .strings(let list) = value { list } else { nil }
  }
  static func fieldValue(_ list: [Self]) -> FieldValue { .strings(list) }
}

extension LanguageTag: ListContent {
  static var listKind: FieldKind { .strings }
  static func list(_ value: FieldValue) -> [Self]? {
    guard case .strings(let list) = value else { return nil }
    return list.map { LanguageTag(rawValue: $0) }
  }
  static func fieldValue(_ list: [Self]) -> FieldValue { .strings(list.map { $0.rawValue }) }
}

extension EntityID: ListContent {
  static var listKind: FieldKind { .ids }
  static func list(_ value: FieldValue) -> [Self]? {
    if case .ids(let list) = value { list } else { nil }
  }
  static func fieldValue(_ list: [Self]) -> FieldValue { .ids(list) }
}

extension TextRange: ListContent {
  static var listKind: FieldKind { .ranges }
  static func list(_ value: FieldValue) -> [Self]? {
    if case .ranges(let list) = value { list } else { nil }
  }
  static func fieldValue(_ list: [Self]) -> FieldValue { .ranges(list) }
}

extension Premise: ListContent {
  static var listKind: FieldKind { .premises }
  static func list(_ value: FieldValue) -> [Self]? {
    if case .premises(let list) = value { list } else { nil }
  }
  static func fieldValue(_ list: [Self]) -> FieldValue { .premises(list) }
}

extension Anchor: ListContent {
  static var listKind: FieldKind { .anchors }
  static func list(_ value: FieldValue) -> [Self]? {
    if case .anchors(let list) = value { list } else { nil }
  }
  static func fieldValue(_ list: [Self]) -> FieldValue { .anchors(list) }
}

extension Attribution: ListContent {
  static var listKind: FieldKind { .attribution }
  static func list(_ value: FieldValue) -> [Self]? {
    if case .attribution(let list) = value { list } else { nil }
  }
  static func fieldValue(_ list: [Self]) -> FieldValue { .attribution(list) }
  /// The order of a chain has a meaning, so that two can't be joined.
  static func fill(_ list: inout [Self], from other: [Self]) {
    if list.isEmpty { list = other }
  }
}

extension Citation: ListContent {
  static var listKind: FieldKind { .citations }
  static func list(_ value: FieldValue) -> [Self]? {
    if case .citations(let list) = value { list } else { nil }
  }
  static func fieldValue(_ list: [Self]) -> FieldValue { .citations(list) }
}

extension CrossReference: ListContent {
  static var listKind: FieldKind { .crossReferences }
  static func list(_ value: FieldValue) -> [Self]? {
    if case .crossReferences(let list) = value { list } else { nil }
  }
  static func fieldValue(_ list: [Self]) -> FieldValue { .crossReferences(list) }
}

extension Divergence: ListContent {
  static var listKind: FieldKind { .divergences }
  static func list(_ value: FieldValue) -> [Self]? {
    if case .divergences(let list) = value { list } else { nil }
  }
  static func fieldValue(_ list: [Self]) -> FieldValue { .divergences(list) }
}

extension CriticalQuestion: ListContent {
  static var listKind: FieldKind { .questions }
  static func list(_ value: FieldValue) -> [Self]? {
    if case .questions(let list) = value { list } else { nil }
  }
  static func fieldValue(_ list: [Self]) -> FieldValue { .questions(list) }
}

extension Edition: ListContent {
  static var listKind: FieldKind { .editions }
  static func list(_ value: FieldValue) -> [Self]? {
    if case .editions(let list) = value { list } else { nil }
  }
  static func fieldValue(_ list: [Self]) -> FieldValue { .editions(list) }
}

extension Acknowledgement: ListContent {
  static var listKind: FieldKind { .acknowledgements }
  static func list(_ value: FieldValue) -> [Self]? {
    if case .acknowledgements(let list) = value { list } else { nil }
  }
  static func fieldValue(_ list: [Self]) -> FieldValue { .acknowledgements(list) }
}

// MARK: Single records

extension EditionRule: FieldContent {
  static var fieldKind: FieldKind { .rule }
  init?(fieldValue: FieldValue) {
    guard case .rule(let record) = fieldValue else { return nil }
    self = record
  }
  var fieldValue: FieldValue { .rule(self) }
}

extension Quote: FieldContent {
  static var fieldKind: FieldKind { .quote }
  init?(fieldValue: FieldValue) {
    guard case .quote(let record) = fieldValue else { return nil }
    self = record
  }
  var fieldValue: FieldValue { .quote(self) }
}

extension CheckSettings: EmptyableContent {
  static var fieldKind: FieldKind { .checks }
  init?(fieldValue: FieldValue) {
    guard case .checks(let record) = fieldValue else { return nil }
    self = record
  }
  var fieldValue: FieldValue { .checks(self) }
  var isEmpty: Bool { severity.isEmpty && acknowledged.isEmpty && unknown.isEmpty }
  /// Maps aren't joined.
  mutating func fill(from other: CheckSettings) {}
}
