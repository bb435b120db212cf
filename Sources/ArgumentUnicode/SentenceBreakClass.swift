/// The classes of scalars by which sentences are told apart: the property Sentence_Break of UAX #29.
public enum SentenceBreakClass: UInt8, Hashable, Sendable, CaseIterable {
  // The order is that of the generated table.

  /// None of the others, such as a currency sign.
  case other
  /// A mark that belongs to the character before it.
  case extend
  /// An end of a line or a paragraph.
  case separator
  /// An invisible control, such as a direction mark.
  case format
  /// White space within a line.
  case space
  /// A lower-case letter.
  case lower
  /// An upper-case or title-case letter.
  case upper
  /// A letter without case: an ideograph, a syllable.
  case letter
  /// A digit.
  case numeric
  /// A full stop that may be something else, such as a decimal point.
  case fullStop
  /// What goes on with a sentence, such as a comma.
  case continuing
  /// What ends a sentence for sure, such as U+3002.
  case terminator
  /// A bracket or quotation mark, also one that opens.
  case close

  /// Creates the class of a scalar.
  public init(of scalar: Unicode.Scalar) {
    self = SentenceBreakClass(rawValue: sentenceBreakTable[scalar]) ?? .other
  }
}
