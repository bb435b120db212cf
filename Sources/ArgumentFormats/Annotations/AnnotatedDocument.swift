internal import ArgumentModel
internal import ArgumentText

/// A text with marked spans and links between them: what most annotation formats have in common.
struct AnnotatedDocument {
  /// The name, from which the map's id is made.
  var name: String
  /// The text.
  var text: EditionText
  /// The spans, in the document's order.
  var spans: [Span] = []
  /// The links, in the document's order.
  var links: [Link] = []
  /// What a format keeps of the document as a whole.
  var kept = JSONObject()

  /// A marked part of the text.
  struct Span {
    /// The id in the document.
    var id: String
    /// The type.
    var label: String
    /// The places, in code points; several where the span is discontinuous.
    var ranges: [TextRange]
    /// A remark.
    var note: String?
    /// The stance that its format gives the span itself, and no relation of it: `For`, `Against`.
    var stance: String?
    /// What a format keeps of it.
    var kept = JSONObject()
    /// From what the statement's id is made, where the id in the document says little; nil is that.
    var idHint: String?
    /// The statement's words, where they aren't those of the text.
    var words: String?
  }

  /// A tie from one span to another, or to another tie.
  struct Link {
    /// The id in the document; empty where it has none.
    var id = ""
    /// The type.
    var label: String
    /// The id of the span that it goes out from.
    var source: String
    /// The id of the span or link that it goes to.
    var target: String
    /// A remark.
    var note: String?
    /// What a format keeps of it.
    var kept = JSONObject()
    /// From what the reason's id is made, where the id in the document says little; nil is that.
    var idHint: String?
    /// The ids of further spans that work together with the first.
    var further: [String] = []
  }
}
