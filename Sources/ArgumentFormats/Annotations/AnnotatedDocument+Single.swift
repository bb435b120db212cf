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
    losses.report(closed, "gap within a statement", "gaps within statements")
  }

  /// Says that notes are lost.
  mutating func dropNotes() {
    let notes =
      document.spans.count { !($0.note ?? "").isEmpty }
      + document.links.count { !($0.note ?? "").isEmpty }
    losses.report(notes, "note", "notes")
  }
}

extension AnnotatedDocument.Span {
  /// The place, of a span without gaps.
  var range: TextRange { ranges.first ?? TextRange(0, 0) }

  /// What the format itself wrote beside what is written anew.
  var extra: JSONObject { kept.without("id", "label", "implied") }
}

extension AnnotatedDocument.Link {
  /// What the format itself wrote beside what is written anew.
  var extra: JSONObject { kept.without("id", "label", "implied") }
}
