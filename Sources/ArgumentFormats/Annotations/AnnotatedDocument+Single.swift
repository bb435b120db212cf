internal import ArgumentModel
internal import ArgumentText

extension AnnotatedDocument.Made {
  /// Makes every span one place, from the beginning of its first fragment to the end of its last, for
  /// formats that have no discontinuous spans.
  mutating func closeGaps() {
    var closed = 0
    for index in document.spans.indices where document.spans[index].ranges.count > 1 {
      let ranges = document.spans[index].ranges
      let start = ranges.map(\.start).min() ?? 0
      let end = ranges.map(\.end).max() ?? 0
      document.spans[index].ranges = [TextRange(start, end)]
      closed += 1
    }
    losses.lose(.gap, closed)
  }

  /// Says that notes are lost.
  mutating func dropNotes() {
    let notes =
      document.spans.count { !($0.note ?? "").isEmpty }
      + document.links.count { !($0.note ?? "").isEmpty }
    losses.lose(.note, notes)
  }
}

extension AnnotatedDocument.Made {
  /// How many spans have a stance that the format's own extensions don't.
  var foreignStances: Int {
    document.spans.count { $0.stance != nil && $0.kept["stance"] == nil }
  }
}

extension AnnotatedDocument.Span {
  /// The place, of a span without gaps.
  var range: TextRange { ranges.first ?? TextRange(0, 0) }

  /// What the format itself wrote beside what is written anew.
  var extra: JSONObject { kept.without("id", "label", "implied") }

  /// The same, its words those that stand at the place now.
  func extra(in text: EditionText) -> JSONObject {
    var extra = extra
    guard let old = AnnotatedDocument.words(of: extra), let words = text.joinedText(at: ranges)
    else { return extra }
    for index in extra.members.indices
    where extra.members[index].value == .string(old)
      && !words.comparedWords.hasSameBytes(
        as: old.comparedWords)
      && areWords(old, in: text)
    {
      extra.members[index].value = .string(words)
    }
    return extra
  }

  /// Whether what is called words are some of the text's, and no remark.
  private func areWords(_ words: String, in text: EditionText) -> Bool {
    text.text.comparedWords.contains(words.comparedWords)
  }
}

extension AnnotatedDocument.Link {
  /// What the format itself wrote beside what is written anew.
  var extra: JSONObject { kept.without("id", "label", "implied") }
}

extension JSONObject {
  /// What is kept of a link that the document doesn't have: it follows from something else there,
  /// such as a stance, which is named.
  static func derived(from origin: String) -> JSONObject {
    JSONObject([
      .init(name: "derivedFrom", value: .string(origin)),
      .init(name: "implied", value: .bool(true)),
    ])
  }

  /// Whether extensions say, in whatever format's words, that an entity only follows from another.
  var areDerived: Bool {
    members.contains { $0.value.objectValue?["implied"] == .bool(true) }
  }
}
