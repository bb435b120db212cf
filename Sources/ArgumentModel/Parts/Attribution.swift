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
  public static let fields: [RecordField<Self>] = [
    .required("who", { $0.who }, { $0.who = $1 }),
    .optional("act", { $0.act }, { $0.act = $1 }),
    .optional("hedge", { $0.hedge }, { $0.hedge = $1 }),
    .optional("date", { $0.date }, { $0.date = $1 }),
    .unlessEmpty("note", { $0.note }, { $0.note = $1 }),
  ]
  /// The names of the members, for readers.
  public static let layout = RecordLayout(fields)
}
