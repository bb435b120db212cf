/// One link of the chain of who says a statement, the outermost first.
public struct Attribution: Record {
  /// A participant's id, or a name.
  public var who: String = ""
  /// What the speaker does with the content.
  public var act: SpeechAct?
  /// How the text holds back at this link; nil is not at all.
  public var hedge: Hedge?
  /// When, as a date or a part of one (ISO 8601), or in words.
  public var date: String?
  /// What the mapper notes about it, by language; no part of the argument.
  public var note = LocalizedText()
  /// Members that this version doesn't know.
  public var unknown = JSONObject()

  /// Makes an attribution with nothing in it.
  public init() {}

  /// The members in canonical order.
  public enum Field: String, RecordField {
    /// The member `who`.
    case who
    /// The member `act`.
    case act
    /// The member `hedge`.
    case hedge
    /// The member `date`.
    case date
    /// The member `note`.
    case note

    /// What the member holds.
    public var kind: FieldKind {
      switch self {
      case .who, .act, .hedge, .date: .string
      case .note: .text
      }
    }

    /// Whether the member must be there.
    public var isRequired: Bool { self == .who }
  }

  /// The value of a member.
  public func value(of field: Field) -> FieldValue? {
    switch field {
    case .who: .string(who)
    case .act: act.map { .string($0.rawValue) }
    case .hedge: hedge.map { .string($0.rawValue) }
    case .date: date.map(FieldValue.string)
    case .note: .nonempty(note)
    }
  }

  /// Sets a member.
  public mutating func setValue(_ value: FieldValue?, of field: Field) {
    switch field {
    case .who: who = value?.string ?? ""
    case .act: act = value?.string.map(SpeechAct.init(rawValue:))
    case .hedge: hedge = value?.string.map(Hedge.init(rawValue:))
    case .date: date = value?.string
    case .note: note = value?.text ?? LocalizedText()
    }
  }
}
