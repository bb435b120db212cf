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
  public enum Field: String, RecordField {
    /// The member `question`.
    case question
    /// The member `answer`.
    case answer
    /// The member `statement`.
    case statement

    /// What the member holds.
    public var kind: FieldKind {
      switch self {
      case .question: .string
      case .answer: .text
      case .statement: .id
      }
    }

    /// Whether the member must be there.
    public var isRequired: Bool { self == .question }
  }

  /// The value of a member.
  public func value(of field: Field) -> FieldValue? {
    switch field {
    case .question: .string(question)
    case .answer: .nonempty(answer)
    case .statement: statement.map(FieldValue.id)
    }
  }

  /// Sets a member.
  public mutating func setValue(_ value: FieldValue?, of field: Field) {
    switch field {
    case .question: question = value?.string ?? ""
    case .answer: answer = value?.text ?? LocalizedText()
    case .statement: statement = value?.id
    }
  }
}

extension CriticalQuestion {
  /// Edits address an answer by its question.
  public var key: PartKey { .name(question) }
}
