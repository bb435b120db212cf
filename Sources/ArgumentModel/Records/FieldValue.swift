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
  case count(Int64)
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
  /// References to statements of other maps.
  case crossReferences([CrossReference])
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

extension FieldValue {
  /// The text, or nil for a value of another kind.
  var text: LocalizedText? { if case .text(let value) = self { value } else { nil } }
  /// The object, or nil for a value of another kind.
  var object: JSONObject? { if case .object(let value) = self { value } else { nil } }
}
