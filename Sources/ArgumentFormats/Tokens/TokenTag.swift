internal import ArgumentModel

/// A token's tag: whether it begins, goes on with or ends a span, and of which type.
///
/// The schemes of the field are told apart by their letters alone: B and I of BIO, E and S of BIOES,
/// L and U of BILOU, M of BMES.
enum TokenTag: Equatable {
  /// Outside of all spans.
  case outside
  /// Within one.
  case inside(Place, label: String)

  /// Where in a span a token is.
  enum Place {
    case beginning, middle, end, alone
  }

  /// Reads a tag: `O`, `B-Claim`, or `B` alone; nil where it is none.
  init?(_ text: String) {
    if text == "O" || text == "o" {
      self = .outside
      return
    }
    let bytes = Array(text.utf8.prefix(2))
    // A lower-case letter alone is rather something else.
    guard let first = bytes.first,
      bytes.count == 1 ? first < UInt8(ascii: "a") : bytes[1] == UInt8(ascii: "-")
    else { return nil }
    let place: Place
    switch first {
    case UInt8(ascii: "B"), UInt8(ascii: "b"): place = .beginning
    case UInt8(ascii: "I"), UInt8(ascii: "i"), UInt8(ascii: "M"): place = .middle
    case UInt8(ascii: "E"), UInt8(ascii: "L"): place = .end
    case UInt8(ascii: "S"), UInt8(ascii: "U"): place = .alone
    default: return nil
    }
    self = .inside(place, label: String(Substring(text.utf8.dropFirst(2))))
  }
}

/// Joins tagged tokens to spans.
struct TagRuns {
  /// A span of tokens.
  struct Run {
    /// The type, with whatever stands behind it in the tag.
    var label: String
    /// From the first token's beginning to the last one's end.
    var range: TextRange
  }

  /// The spans so far.
  private(set) var all: [Run] = []
  private var isOpen = false

  /// What became of a token.
  enum Outcome {
    /// It is in no span.
    case outside
    /// It begins the last span.
    case began
    /// It belongs to the last span.
    case continued
    /// It begins the last span, though its tag says that one goes on.
    case beganWithoutBeginning
  }

  /// Takes the next token.
  @discardableResult
  mutating func add(_ tag: TokenTag, at range: TextRange) -> Outcome {
    guard case .inside(let place, let label) = tag else {
      isOpen = false
      return .outside
    }
    let goesOn = place == .middle || place == .end
    if goesOn, isOpen, let last = all.indices.last, all[last].label.hasSameBytes(as: label) {
      all[last].range.end = range.end
      isOpen = place == .middle
      return .continued
    }
    all.append(Run(label: label, range: range))
    isOpen = place == .beginning || place == .middle
    return goesOn ? .beganWithoutBeginning : .began
  }

  /// Ends what is open, at the end of a paragraph.
  mutating func close() { isOpen = false }
}
