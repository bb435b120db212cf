// What each type of value is as a member of a record.

// MARK: Scalars

extension Bool: EmptyableContent {
  static var fieldKind: FieldKind { .flag }
  init?(fieldValue: FieldValue) {
    guard case .flag(let flag) = fieldValue else { return nil }
    self = flag
  }
  var fieldValue: FieldValue { .flag(self) }
  /// A flag is written where it is raised.
  var isEmpty: Bool { !self }
  /// What one of two records denies isn't so: of two statements that become one, the text leaves the
  /// one unsaid only if it leaves both unsaid.
  mutating func fill(from other: Bool) { self = self && other }
}

extension Double: FieldContent {
  static var fieldKind: FieldKind { .number }
  init?(fieldValue: FieldValue) {
    guard case .number(let number) = fieldValue else { return nil }
    self = number
  }
  var fieldValue: FieldValue { .number(self) }
}

extension Int64: FieldContent {
  static var fieldKind: FieldKind { .count }
  init?(fieldValue: FieldValue) {
    guard case .count(let count) = fieldValue else { return nil }
    self = count
  }
  var fieldValue: FieldValue { .count(self) }
}

extension String: FieldContent {
  static var fieldKind: FieldKind { .string }
  init?(fieldValue: FieldValue) {
    guard case .string(let string) = fieldValue else { return nil }
    self = string
  }
  var fieldValue: FieldValue { .string(self) }
}

extension LanguageTag: FieldContent {
  static var fieldKind: FieldKind { .string }
  init?(fieldValue: FieldValue) {
    guard case .string(let string) = fieldValue else { return nil }
    self.init(rawValue: string)
  }
  var fieldValue: FieldValue { .string(rawValue) }
}

extension OpenVocabulary {
  static var fieldKind: FieldKind { .string }
  init?(fieldValue: FieldValue) {
    guard case .string(let string) = fieldValue else { return nil }
    self.init(rawValue: string)
  }
  var fieldValue: FieldValue { .string(rawValue) }
}

extension AuthorStance: FieldContent {}
extension CommentMark: FieldContent {}
extension DivergenceKind: FieldContent {}
extension Hedge: FieldContent {}
extension PremiseKind: FieldContent {}
extension ProofStandard: FieldContent {}
extension RelationType: FieldContent {}
extension Role: FieldContent {}
extension SpeechAct: FieldContent {}

extension Stance: FieldContent {
  static var fieldKind: FieldKind { .stance }
}

extension EntityID: FieldContent {
  static var fieldKind: FieldKind { .id }
  init?(fieldValue: FieldValue) {
    guard case .id(let id) = fieldValue else { return nil }
    self = id
  }
  var fieldValue: FieldValue { .id(self) }
}

extension Digest: FieldContent {
  static var fieldKind: FieldKind { .digest }
  init?(fieldValue: FieldValue) {
    guard case .digest(let digest) = fieldValue else { return nil }
    self = digest
  }
  var fieldValue: FieldValue { .digest(self) }
}

// MARK: Texts and objects

extension LocalizedText: EmptyableContent {
  static var fieldKind: FieldKind { .text }
  init?(fieldValue: FieldValue) {
    guard case .text(let text) = fieldValue else { return nil }
    self = text
  }
  var fieldValue: FieldValue { .text(self) }
  /// Takes over the languages that are missing.
  mutating func fill(from other: LocalizedText) {
    guard !other.isEmpty else { return }
    // Of several in one language the last counts, so the own come behind.
    self = LocalizedText((other.versions + versions).map { ($0.language, $0.text) })
  }
}

extension JSONObject: EmptyableContent {
  static var fieldKind: FieldKind { .object }
  init() { self.init([]) }
  init?(fieldValue: FieldValue) {
    guard case .object(let object) = fieldValue else { return nil }
    self = object
  }
  var fieldValue: FieldValue { .object(self) }
  /// Takes over the members that are missing.
  mutating func fill(from other: JSONObject) {
    guard !other.isEmpty else { return }
    // Of several of one name the last counts, so the own come behind.
    self = JSONObject(sorting: other.members + members)
  }
}
