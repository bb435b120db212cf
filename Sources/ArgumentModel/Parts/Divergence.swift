/// A place where editions of a text differ in meaning.
public struct Divergence: KeyedRecord {
  /// The source; nil where the map has but one.
  public var source: EntityID?
  /// The ids of the editions, the one compared with first.
  public var editions: [String] = []
  /// What the last edition does beside the first.
  public var divergence: DivergenceKind?
  /// The difference in words.
  public var note = LocalizedText()
  /// Members that this version doesn't know.
  public var unknown = JSONObject()

  /// Makes a divergence with nothing in it.
  public init() {}

  /// The members in canonical order.
  public enum Field: String, RecordField {
    /// The member `source`.
    case source
    /// The member `editions`.
    case editions
    /// The member `kind`.
    case divergence = "kind"
    /// The member `note`.
    case note

    /// What the member holds.
    public var kind: FieldKind {
      switch self {
      case .source: .id
      case .editions: .strings
      case .divergence: .string
      case .note: .text
      }
    }

    /// Whether the member must be there.
    public var isRequired: Bool { false }
  }

  /// The value of a member.
  public func value(of field: Field) -> FieldValue? {
    switch field {
    case .source: source.map(FieldValue.id)
    case .editions: .nonempty(editions)
    case .divergence: divergence.map { .string($0.rawValue) }
    case .note: .nonempty(note)
    }
  }

  /// Sets a member.
  public mutating func setValue(_ value: FieldValue?, of field: Field) {
    switch field {
    case .source: source = value?.id
    case .editions: editions = value?.strings ?? []
    case .divergence: divergence = value?.string.map(DivergenceKind.init(rawValue:))
    case .note: note = value?.text ?? LocalizedText()
    }
  }
}

extension Divergence {
  /// Edits address a divergence by its editions and kind.
  public var key: PartKey { .divergence(editions: editions, kind: divergence) }
}
