/// A turn of a dialogue, and what it does in the argument.
public struct Utterance: Record {
  /// The id, by which edits and references name it.
  public var id: EntityID = ""
  /// The participant who speaks.
  public var speaker: EntityID?
  /// What is said.
  public var text = LocalizedText()
  /// What the turn does with its content.
  public var act: SpeechAct?
  /// The statements, reasons and relations that it brings in.
  public var content: [EntityID] = []
  /// The utterance that it answers.
  public var replyTo: EntityID?
  /// When it is said.
  public var at: String?
  /// Where in the texts it stands.
  public var anchors: [Anchor] = []
  /// What the mapper notes about it, by language; no part of the argument.
  public var note = LocalizedText()
  /// What foreign formats keep here, by namespace.
  public var extensions = JSONObject()
  /// Members that this version doesn't know.
  public var unknown = JSONObject()

  /// Makes an utterance with nothing in it.
  public init() {}

  /// The members in canonical order.
  public enum Field: String, RecordField {
    /// The member `id`.
    case id
    /// The member `speaker`.
    case speaker
    /// The member `text`.
    case text
    /// The member `act`.
    case act
    /// The member `content`.
    case content
    /// The member `replyTo`.
    case replyTo
    /// The member `at`.
    case at
    /// The member `anchors`.
    case anchors
    /// The member `note`.
    case note
    /// The member `extensions`.
    case extensions

    /// What the member holds.
    public var kind: FieldKind {
      switch self {
      case .id, .speaker, .replyTo: .id
      case .text, .note: .text
      case .act, .at: .string
      case .content: .ids
      case .anchors: .anchors
      case .extensions: .object
      }
    }

    /// Whether the member must be there.
    public var isRequired: Bool { self == .id }
  }

  /// The value of a member.
  public func value(of field: Field) -> FieldValue? {
    switch field {
    case .id: .id(id)
    case .speaker: speaker.map(FieldValue.id)
    case .text: .nonempty(text)
    case .act: act.map { .string($0.rawValue) }
    case .content: .nonempty(content)
    case .replyTo: replyTo.map(FieldValue.id)
    case .at: at.map(FieldValue.string)
    case .anchors: anchors.isEmpty ? nil : .anchors(anchors)
    case .note: .nonempty(note)
    case .extensions: .nonempty(extensions)
    }
  }

  /// Sets a member.
  public mutating func setValue(_ value: FieldValue?, of field: Field) {
    switch field {
    case .id: id = value?.id ?? ""
    case .speaker: speaker = value?.id
    case .text: text = value?.text ?? LocalizedText()
    case .act: act = value?.string.map(SpeechAct.init(rawValue:))
    case .content: content = value?.ids ?? []
    case .replyTo: replyTo = value?.id
    case .at: at = value?.string
    case .anchors: anchors = value?.anchors ?? []
    case .note: note = value?.text ?? LocalizedText()
    case .extensions: extensions = value?.object ?? JSONObject()
    }
  }
}
