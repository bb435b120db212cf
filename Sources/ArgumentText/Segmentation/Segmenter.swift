public import ArgumentModel

/// Finds the paragraphs, sentences and clauses of a text.
///
/// The rules are our own over the property Sentence_Break of UAX #29, for English and Chinese texts
/// and mixtures of them: they take ASCII punctuation beside Chinese characters for its full-width
/// form, keep closing quotation marks with the sentence they close, and know abbreviations. They look
/// at one paragraph at a time and never at the language, so the same text has the same segments
/// wherever it stands. The work is linear in the text's length.
///
/// <doc:Segmentation> has the rules.
///
/// - A **paragraph** is a line: what stands between two line ends, be it a heading or a list's item.
///   A text whose lines are broken for their width has to be imported by blocks.
/// - A **sentence** is a part of a paragraph.
/// - A **clause** is a part of a sentence: it ends at `；`, `，`, `：`, dashes and their ASCII forms,
///   and before a few English conjunctions.
///
/// White space at a segment's ends belongs to none; every other code point is in one segment.
///
/// ```swift
/// let text = EditionText("Dr. Lee came. 「為什麼？」他問。")
/// let sentences = Segmenter.segments(of: text, at: .sentence)
/// let words = sentences.compactMap { text.text(at: $0) }
/// ```
public struct Segmenter: Sendable {
  /// The version of the rules, which is recorded wherever segments are: it changes with any rule
  /// that gives another result for any text.
  public static let version = "argue-segments/2"

  /// How finely a text is divided.
  public enum Level: String, Hashable, Sendable, CaseIterable {
    /// Lines.
    case paragraph
    /// Sentences.
    case sentence
    /// Parts of sentences.
    case clause
  }

  private let scanner: TextScanner

  /// Reads a text, in one pass over it.
  public init(_ text: EditionText) {
    scanner = TextScanner(text.text, count: text.count)
  }

  /// The segments of a text at a level.
  public static func segments(of text: EditionText, at level: Level) -> [TextRange] {
    Segmenter(text).segments(at: level)
  }

  /// The segments at a level, in ascending order, in code points.
  public func segments(at level: Level) -> [TextRange] {
    let paragraphs = scanner.paragraphs()
    guard level != .paragraph else { return paragraphs.map(TextRange.init) }
    var segments: [TextRange] = []
    for paragraph in paragraphs { append(segmentsOf: paragraph, at: level, to: &segments) }
    return segments
  }

  /// The segments within one paragraph, as ``segments(at:)`` gives it.
  public func segments(within paragraph: TextRange, at level: Level) -> [TextRange] {
    let whole = paragraph.start..<paragraph.end
    guard 0 <= whole.lowerBound, whole.upperBound <= scanner.count, level != .paragraph else {
      return [paragraph]
    }
    var segments: [TextRange] = []
    append(segmentsOf: whole, at: level, to: &segments)
    return segments
  }

  private func append(
    segmentsOf paragraph: Range<Int>, at level: Level, to segments: inout [TextRange]
  ) {
    for sentence in SentenceRules(scanner, paragraph).sentences() {
      if level == .sentence {
        segments.append(TextRange(sentence))
      } else {
        for clause in ClauseRules(scanner, sentence).clauses() {
          segments.append(TextRange(clause))
        }
      }
    }
  }
}

extension TextRange {
  init(_ range: Range<Int>) { self.init(range.lowerBound, range.upperBound) }
}
