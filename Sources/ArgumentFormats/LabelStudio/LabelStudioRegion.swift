internal import ArgumentModel
internal import ArgumentText

/// A part of a text that somebody labelled.
struct LabelStudioRegion {
  /// What the result says of the region.
  let value: JSONObject
  /// The place, as it is counted in the document.
  let range: TextRange
  /// The words, where the result has them.
  let words: String?
  /// The labels.
  let labels: [String]

  /// Kinds of results that say something about a region, which has the same id, beside its labels.
  private static let answers: Set<String> = [
    "choices", "datetime", "number", "pairwise", "ranker", "rating", "taxonomy", "textarea",
  ]

  /// Reads a result; nil if it is no region of a text.
  init?(_ result: JSONObject) {
    let type = result["type"]?.stringValue ?? "labels"
    guard let value = result["value"]?.objectValue, let start = value["start"]?.integer,
      let end = value["end"]?.integer, !Self.answers.contains(type)
    else { return nil }
    self.value = value
    range = TextRange(start, end)
    words = value["text"]?.stringValue
    labels = (value[type]?.arrayValue ?? value["labels"]?.arrayValue ?? [])
      .compactMap(\.stringValue)
  }

  /// Whether the words stand at the place in a text.
  func fits(_ text: EditionText) -> Bool {
    guard let words, let found = text.text(at: range) else { return false }
    return String(found).hasSameBytes(as: words)
  }
}
