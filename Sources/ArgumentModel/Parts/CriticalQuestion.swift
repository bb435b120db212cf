/// A critical question of a reason's scheme, and what became of it.
public struct CriticalQuestion: KeyedRecord {
  /// The question: its name in the scheme, or its words.
  public var question: String = ""
  /// The answer; empty while the question is open.
  public var answer = LocalizedText()
  /// The statement that answers.
  public var statement: EntityID?
  /// Members that this version doesn't know.
  public var unknown = JSONObject()

  /// Makes a critical question with nothing in it.
  public init() {}

  /// The members in canonical order.
  public static let fields: [RecordField<Self>] = [
    .required("question", { $0.question }, { $0.question = $1 }),
    .unlessEmpty("answer", { $0.answer }, { $0.answer = $1 }),
    .optional("statement", { $0.statement }, { $0.statement = $1 }),
  ]
  /// The names of the members, for readers.
  public static let layout = RecordLayout(fields)
}

extension CriticalQuestion {
  /// Edits address an answer by its question.
  public var key: PartKey { .name(question) }
}
