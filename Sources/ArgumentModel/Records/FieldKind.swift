/// What kind of value a member of a record holds.
public enum FieldKind: Hashable, Sendable {
  /// A ``LocalizedText``.
  case text
  /// A string.
  case string
  /// One of the two stances, as a string.
  case stance
  /// A list of strings.
  case strings
  /// The id of an entity.
  case id
  /// A list of ids.
  case ids
  /// `true` or `false`.
  case flag
  /// A number.
  case number
  /// A number of things: an integer from 0.
  case count
  /// A ``Digest``.
  case digest
  /// A list of ``TextRange``.
  case ranges
  /// A list of ``Premise``.
  case premises
  /// A list of ``Anchor``.
  case anchors
  /// A list of ``Attribution``.
  case attribution
  /// A list of ``Citation``.
  case citations
  /// A list of ``CrossReference``.
  case crossReferences
  /// A list of ``Divergence``.
  case divergences
  /// A list of ``CriticalQuestion``.
  case questions
  /// A list of ``Edition``.
  case editions
  /// An ``EditionRule``.
  case rule
  /// A ``Quote``.
  case quote
  /// A ``CheckSettings``.
  case checks
  /// A list of ``Acknowledgement``.
  case acknowledgements
  /// An object that is kept as it is.
  case object
}
