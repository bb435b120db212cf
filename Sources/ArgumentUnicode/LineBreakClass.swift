/// The classes of UAX #14, as far as the rules of `LineBreakRules` tell them apart.
enum LineBreakClass: UInt8 {
  // The order is that of the generated table.
  case alphabetic, mandatory, space, zeroWidthSpace, wordJoiner, glue
  case open, close, parenthesis, exclamation, infix, slash
  case quotation, initialQuotation, finalQuotation
  case nonstarter, breakAfter, breakBefore, hyphen, doubleDash, inseparable
  case numeric, prefix, postfix, hebrew, ideographic, middleDot, contingent, combining

  /// Creates the class of a grapheme cluster from its first scalar.
  init(ofCluster first: Unicode.Scalar) {
    // Most of Chinese, without a search.
    if (0x4E00...0x9FFF).contains(first.value) {
      self = .ideographic
      return
    }
    let listed = LineBreakClass(rawValue: lineBreakTable[first]) ?? .alphabetic
    // A mark that begins a cluster has nothing to join: rule LB10.
    self = listed == .combining ? .alphabetic : listed
  }

  /// Whether it is part of a word or a number.
  var isAlphanumeric: Bool {
    self == .alphabetic || self == .hebrew || self == .numeric
  }
}
