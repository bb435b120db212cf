/// The value of a record's member; the cases are those of ``FieldKind``.
///
/// The two largest, and the rarest, are indirect, so that the others are cheap to hand on.
public enum FieldValue: Hashable, Sendable {
  /// A text in any number of languages.
  case text(LocalizedText)
  /// A string.
  case string(String)
  /// A list of strings.
  case strings([String])
  /// The id of an entity.
  case id(EntityID)
  /// A list of ids.
  case ids([EntityID])
  /// `true` or `false`.
  case flag(Bool)
  /// A number.
  case number(Double)
  /// An integer from 0.
  case count(Int)
  /// A digest.
  case digest(Digest)
  /// Ranges of code points.
  case ranges([TextRange])
  /// Premises.
  case premises([Premise])
  /// Anchors.
  case anchors([Anchor])
  /// A chain of attributions.
  case attribution([Attribution])
  /// Citations.
  case citations([Citation])
  /// Divergences.
  case divergences([Divergence])
  /// Critical questions.
  case questions([CriticalQuestion])
  /// Editions.
  case editions([Edition])
  /// How an edition is made.
  indirect case rule(EditionRule)
  /// A quotation.
  case quote(Quote)
  /// Severities and acknowledged findings.
  indirect case checks(CheckSettings)
  /// Acknowledged findings.
  case acknowledgements([Acknowledgement])
  /// An object kept as it is.
  case object(JSONObject)
}

// Each accessor answers the payload of its case and nil for every other: what a record's
// `setValue` stores.
extension FieldValue {
  var text: LocalizedText? { if case .text(let value) = self { value } else { nil } }
  var string: String? { if case .string(let value) = self { value } else { nil } }
  var strings: [String]? { if case .strings(let value) = self { value } else { nil } }
  var id: EntityID? { if case .id(let value) = self { value } else { nil } }
  var ids: [EntityID]? { if case .ids(let value) = self { value } else { nil } }
  var flag: Bool? { if case .flag(let value) = self { value } else { nil } }
  var number: Double? { if case .number(let value) = self { value } else { nil } }
  var count: Int? { if case .count(let value) = self { value } else { nil } }
  var digest: Digest? { if case .digest(let value) = self { value } else { nil } }
  var ranges: [TextRange]? { if case .ranges(let value) = self { value } else { nil } }
  var premises: [Premise]? { if case .premises(let value) = self { value } else { nil } }
  var anchors: [Anchor]? { if case .anchors(let value) = self { value } else { nil } }
  var attribution: [Attribution]? { if case .attribution(let value) = self { value } else { nil } }
  var citations: [Citation]? { if case .citations(let value) = self { value } else { nil } }
  var divergences: [Divergence]? { if case .divergences(let value) = self { value } else { nil } }
  var questions: [CriticalQuestion]? { if case .questions(let value) = self { value } else { nil } }
  var editions: [Edition]? { if case .editions(let value) = self { value } else { nil } }
  var rule: EditionRule? { if case .rule(let value) = self { value } else { nil } }
  var quote: Quote? { if case .quote(let value) = self { value } else { nil } }
  var checks: CheckSettings? { if case .checks(let value) = self { value } else { nil } }
  var acknowledgements: [Acknowledgement]? {
    if case .acknowledgements(let value) = self { value } else { nil }
  }
  var object: JSONObject? { if case .object(let value) = self { value } else { nil } }
}

// What records hand out: nil where there is nothing to write.
extension FieldValue {
  static func nonempty(_ text: LocalizedText) -> FieldValue? { text.isEmpty ? nil : .text(text) }
  static func nonempty(_ strings: [String]) -> FieldValue? {
    strings.isEmpty ? nil : .strings(strings)
  }
  static func nonempty(_ ids: [EntityID]) -> FieldValue? { ids.isEmpty ? nil : .ids(ids) }
  static func nonempty(_ object: JSONObject) -> FieldValue? {
    object.isEmpty ? nil : .object(object)
  }
  static func raised(_ flag: Bool) -> FieldValue? { flag ? .flag(true) : nil }
}
