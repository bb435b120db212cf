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
  public static let fields: [RecordField<Self>] = [
    .required("id", { $0.id }, { $0.id = $1 }),
    .optional("speaker", { $0.speaker }, { $0.speaker = $1 }),
    .unlessEmpty("text", { $0.text }, { $0.text = $1 }),
    .optional("act", { $0.act }, { $0.act = $1 }),
    .unlessEmpty("content", { $0.content }, { $0.content = $1 }),
    .optional("replyTo", { $0.replyTo }, { $0.replyTo = $1 }),
    .optional("at", { $0.at }, { $0.at = $1 }),
    .unlessEmpty("anchors", { $0.anchors }, { $0.anchors = $1 }),
    .unlessEmpty("note", { $0.note }, { $0.note = $1 }),
    .unlessEmpty("extensions", { $0.extensions }, { $0.extensions = $1 }),
  ]
  /// The names of the members, for readers.
  public static let layout = RecordLayout(fields)
}
