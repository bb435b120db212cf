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
  public static let fields: [RecordField<Self>] = [
    .optional("source", { $0.source }, { $0.source = $1 }),
    .unlessEmpty("editions", { $0.editions }, { $0.editions = $1 }),
    .optional("kind", { $0.divergence }, { $0.divergence = $1 }),
    .unlessEmpty("note", { $0.note }, { $0.note = $1 }),
  ]
  /// The names of the members, for readers.
  public static let layout = RecordLayout(fields)
}

extension Divergence {
  /// Edits address a divergence by its editions and kind.
  public var key: PartKey { .divergence(editions: editions, kind: divergence) }
}
