internal import ArgumentUnicode

/// Measures texts without a font at hand, so that a drawing is the same on every machine.
///
/// Characters of Latin, Greek and Cyrillic and common signs have the advances of Noto Sans CJK, wide ones
/// an em, marks nothing. Another font of the reader's may be a little wider: boxes leave room.
struct TextMeasure {
  /// The height of an em in points.
  var size: Double
  /// Whether the text is bold.
  var isBold = false
  /// Whether the text is Chinese, or has any of its characters: quotation marks are wide there.
  var isChinese = false

  /// What is added for fonts that are wider than the one measured.
  static let slack = 1.03

  /// The width of a text in points.
  func width(of text: some StringProtocol) -> Double {
    var sum = 0
    for character in text { sum += advance(character.unicodeScalars) }
    return width(ofAdvance: sum)
  }

  /// The width in points of an advance in thousandths of an em.
  func width(ofAdvance sum: Int) -> Double { Double(sum) * size / 1000 }

  /// The advance of a scalar by itself in thousandths of an em.
  func advance(_ scalar: Unicode.Scalar) -> Int {
    // Most of Chinese, without a search.
    (0x4E00...0x9FFF).contains(scalar.value) ? 1000 : advance(CollectionOfOne(scalar))
  }

  /// The advance of a grapheme cluster in thousandths of an em.
  func advance(_ scalars: some Sequence<Unicode.Scalar>) -> Int {
    var sum = 0
    var isFirst = true
    for scalar in scalars {
      defer { isFirst = false }
      if !isFirst, scalar.properties.generalCategory.isMark || scalar.value == 0x200D { continue }
      if isChinese, isFirst, AdvanceTable.wideInChinese.contains(scalar.value) {
        sum += 1000
        continue
      }
      let table = isBold ? AdvanceTable.bold : AdvanceTable.regular
      if let advance = AdvanceTable.index(of: scalar).map({ Int(table[$0]) }), advance > 0 {
        // What follows in a cluster joins it: a letter of Hangul, a skin tone, a family's next member.
        if isFirst || scalar.value < 0x2000 { sum += advance }
      } else if isFirst {
        // A cluster is at most as wide as an ideograph; where the width isn't known, rather too much.
        let columns = Character(scalar).displayWidth
        sum += columns == 0 ? 0 : columns == 2 ? 1000 : 650
      }
    }
    return sum
  }
}

extension Unicode.GeneralCategory {
  /// Whether characters of the category stand on the one before them.
  fileprivate var isMark: Bool {
    self == .nonspacingMark || self == .enclosingMark || self == .spacingMark
  }
}

extension AdvanceTable {
  /// Where a scalar stands in the tables, if it does.
  static func index(of scalar: Unicode.Scalar) -> Int? {
    var before = 0
    for run in runs {
      if scalar.value < run.first { return nil }
      let place = scalar.value - run.first
      if place < run.count { return before + Int(place) }
      before += Int(run.count)
    }
    return nil
  }
}
