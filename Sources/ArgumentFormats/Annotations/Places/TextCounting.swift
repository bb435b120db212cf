internal import ArgumentModel
internal import ArgumentText

/// A way in which a document may have counted places in its text: in which unit, and in which form of
/// the text.
struct TextCounting: Hashable {
  /// What became of line ends.
  enum LineEnds { case kept, withoutReturns, withReturns }
  /// What became of the byte order mark at the beginning.
  enum Mark { case kept, leftOut, added }
  /// The normalization form that was counted in.
  enum Form { case kept, composed, decomposed }
  /// What became of white space.
  enum Blanks { case kept, trimmed, collapsed, collapsedAndTrimmed }

  var unit: OffsetUnit
  var lineEnds = LineEnds.kept
  var mark = Mark.kept
  var form = Form.kept
  var blanks = Blanks.kept
  /// How many units more than the text's own the document counts before its beginning.
  var shift = 0

  /// Makes the counting of a text as it is.
  init(_ unit: OffsetUnit) { self.unit = unit }

  /// What messages call it: “UTF-16 units, without carriage returns”.
  var description: String {
    var parts: [String] = []
    switch unit {
    case .codePoints: parts.append("code points")
    case .utf16: parts.append("UTF-16 units")
    case .utf8: parts.append("bytes of UTF-8")
    }
    switch lineEnds {
    case .kept: break
    case .withoutReturns: parts.append("without carriage returns")
    case .withReturns: parts.append("with carriage returns that the text hasn't")
    }
    switch mark {
    case .kept: break
    case .leftOut: parts.append("without the byte order mark")
    case .added: parts.append("with a byte order mark that the text hasn't")
    }
    switch form {
    case .kept: break
    case .composed: parts.append("in Normalization Form C")
    case .decomposed: parts.append("in Normalization Form D")
    }
    switch blanks {
    case .kept: break
    case .trimmed: parts.append("without the white space at the beginning")
    case .collapsed: parts.append("with one space for each white space")
    case .collapsedAndTrimmed:
      parts.append("with one space for each white space and none at the beginning")
    }
    if shift != 0 {
      parts.append("from \(abs(shift)) \(shift > 0 ? "before" : "after") its beginning")
    }
    return parts.joined(separator: ", ")
  }
}

/// What of a text makes a difference to how places in it are counted.
struct CountingTraits {
  private(set) var isASCII = true
  private(set) var isBeyondBasicPlane = false
  private(set) var hasReturns = false
  private(set) var hasBareFeeds = false
  private(set) var hasMark = false
  private(set) var beginsWithBlank = false
  private(set) var hasRunsOfBlanks = false
  private(set) var isComposed = true
  private(set) var isDecomposed = true

  /// Passes over a text once.
  init(_ text: EditionText) {
    var last: Unicode.Scalar?
    for scalar in text.text.unicodeScalars {
      let isBlank = scalar.properties.isWhitespace
      if last == nil {
        hasMark = scalar == "\u{FEFF}"
        beginsWithBlank = isBlank
      }
      if scalar.value >= 0x80 { isASCII = false }
      if scalar.value > 0xFFFF { isBeyondBasicPlane = true }
      if scalar == "\n" {
        if last == "\r" { hasReturns = true } else { hasBareFeeds = true }
      }
      // Collapsing makes a space of a line end, too.
      if isBlank, last?.properties.isWhitespace ?? false { hasRunsOfBlanks = true }
      last = scalar
    }
    guard !isASCII else { return }
    isComposed = text.text.normalizedToNFC.hasSameBytes(as: text.text)
    isDecomposed = text.text.normalizedToNFD.hasSameBytes(as: text.text)
  }

  /// The countings that differ from a declared one in this text, those that are most like it first.
  func others(than declared: OffsetUnit) -> [TextCounting] {
    var units: [OffsetUnit] = [declared]
    if isBeyondBasicPlane { units += [OffsetUnit.utf16, .codePoints].filter { $0 != declared } }
    if !isASCII, declared != .utf8 { units.append(.utf8) }
    if !isBeyondBasicPlane, !isASCII, declared == .utf8 { units.append(.codePoints) }
    var lineEnds: [TextCounting.LineEnds] = [.kept]
    if hasReturns { lineEnds.append(.withoutReturns) }
    if hasBareFeeds { lineEnds.append(.withReturns) }
    let marks: [TextCounting.Mark] = [.kept, hasMark ? .leftOut : .added]
    var found: [(weight: Int, counting: TextCounting)] = []
    func add(_ weight: Int, _ counting: TextCounting) {
      if counting != TextCounting(declared) { found.append((weight, counting)) }
    }
    for (order, unit) in units.enumerated() {
      for ends in lineEnds {
        for mark in marks {
          var counting = TextCounting(unit)
          counting.lineEnds = ends
          counting.mark = mark
          add(
            min(order, 1) + (ends == .kept ? 0 : ends == .withoutReturns ? 1 : 2)
              + (mark == .kept ? 0 : mark == .leftOut ? 1 : 3), counting)
        }
      }
      var rest: [TextCounting] = []
      if !isComposed { rest.append(TextCounting(unit, form: .composed)) }
      if !isDecomposed { rest.append(TextCounting(unit, form: .decomposed)) }
      if beginsWithBlank { rest.append(TextCounting(unit, blanks: .trimmed)) }
      if hasRunsOfBlanks { rest.append(TextCounting(unit, blanks: .collapsed)) }
      if hasRunsOfBlanks || beginsWithBlank {
        rest.append(TextCounting(unit, blanks: .collapsedAndTrimmed))
      }
      for counting in rest {
        add(min(order, 1) + 2, counting)
        if hasMark {
          var other = counting
          other.mark = .leftOut
          add(min(order, 1) + 3, other)
        }
        guard counting.blanks == .kept || counting.blanks == .trimmed else { continue }
        for ends in lineEnds.dropFirst() {
          var other = counting
          other.lineEnds = ends
          add(min(order, 1) + 3, other)
        }
      }
    }
    return found.enumerated().sorted {
      ($0.element.weight, $0.offset) < ($1.element.weight, $1.offset)
    }
    .map(\.element.counting)
  }

  /// The countings that people rightly doubt where nothing proves one: programs differ in them.
  func doubtful(_ counting: TextCounting) -> [TextCounting] {
    var units = [counting.unit]
    if isBeyondBasicPlane {
      units += [OffsetUnit.utf16, .codePoints].filter { $0 != counting.unit }
    }
    var others: [TextCounting] = []
    for unit in units {
      var other = counting
      other.unit = unit
      others.append(other)
      if hasReturns {
        other.lineEnds = counting.lineEnds == .withoutReturns ? .kept : .withoutReturns
        others.append(other)
      }
    }
    return others.filter { $0 != counting }
  }
}

extension TextCounting {
  fileprivate init(_ unit: OffsetUnit, form: Form) {
    self.init(unit)
    self.form = form
  }

  fileprivate init(_ unit: OffsetUnit, blanks: Blanks) {
    self.init(unit)
    self.blanks = blanks
  }
}
