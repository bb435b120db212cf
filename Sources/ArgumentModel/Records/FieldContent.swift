/// A type of value that a member of a record can have: it says what kind of member that is.
protocol FieldContent: Sendable {
  /// The kind of members with such values.
  static var fieldKind: FieldKind { get }

  /// Takes the value of a member, or answers nil if that is of another kind.
  init?(fieldValue: FieldValue)

  /// The value of a member that holds this.
  var fieldValue: FieldValue { get }
}

/// Content that stands for nothing where it is empty.
protocol EmptyableContent: FieldContent {
  /// Makes empty content.
  init()

  /// Whether there is nothing to write.
  var isEmpty: Bool { get }

  /// Takes over what another record has, when two become one.
  mutating func fill(from other: Self)
}

/// What stands in a list that is a member.
protocol ListContent: Hashable, Sendable {
  /// The kind of members that are lists of such elements.
  static var listKind: FieldKind { get }

  /// The list that a member has, or nil if it is of another kind.
  static func list(_ value: FieldValue) -> [Self]?

  /// The value of a member that is a list of these.
  static func fieldValue(_ list: [Self]) -> FieldValue

  /// Takes over what another record has in its list, when two become one.
  static func fill(_ list: inout [Self], from other: [Self])
}

extension ListContent {
  /// Joins lists without repetition.
  static func fill(_ list: inout [Self], from other: [Self]) {
    if other.isEmpty { return }
    var known = KnownElements(list)
    for element in other where known.insert(element) { list.append(element) }
  }
}

extension Array: FieldContent, EmptyableContent where Element: ListContent {
  /// The kind that its elements name.
  static var fieldKind: FieldKind { Element.listKind }

  /// Takes a list of such elements.
  init?(fieldValue: FieldValue) {
    guard let list = Element.list(fieldValue) else { return nil }
    self = list
  }

  /// The list as a member's value.
  var fieldValue: FieldValue { Element.fieldValue(self) }

  /// Takes over what another record has in its list.
  mutating func fill(from other: [Element]) { Element.fill(&self, from: other) }
}
