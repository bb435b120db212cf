// Terminals add the columns of the scalars up, but show an emoji sequence as one emoji of two
// columns. So do these properties: ambiguous characters have one column, as they have outside of
// East Asian legacy fonts, and control characters none.

extension StringProtocol {
  /// How many columns of a terminal this text takes.
  ///
  /// The text is measured by grapheme clusters. Control characters, line ends and tabs included,
  /// count nothing: whoever prints them has to know what they do.
  public var displayWidth: Int {
    var columns = 0
    for scalar in unicodeScalars {
      if scalar.value < 0x7f {
        columns += scalar.value >= 0x20 ? 1 : 0
        continue
      }
      // Only these change what their neighbours take; without them no clusters need be found.
      guard !scalar.changesNeighboursWidth else {
        return reduce(0) { $0 + $1.displayWidth }
      }
      columns += ScalarWidth(of: scalar).columns
    }
    return columns
  }
}

extension Character {
  /// How many columns of a terminal this grapheme cluster takes.
  public var displayWidth: Int {
    clusterWidth(unicodeScalars)
  }
}

/// Returns the columns of the scalars of one grapheme cluster.
func clusterWidth(_ scalars: some Sequence<Unicode.Scalar>) -> Int {
  var columns = 0
  var isEmoji = false
  var isJoined = false
  var previous: ScalarWidth?
  for scalar in scalars {
    let width = ScalarWidth(of: scalar)
    switch scalar.value {
    case emojiStyle:
      isEmoji = isEmoji || previous?.isEmoji == true
    case textStyle:
      if let base = previous, base.isNarrowAsText, base.columns == 2 {
        columns -= 1
      }
    case zeroWidthJoiner:
      isJoined = isEmoji || previous?.isPictographic == true
    case skinTones where previous?.isPictographic == true:
      isEmoji = true
    default:
      isEmoji = isEmoji || isJoined && width.isPictographic
      isJoined = false
      columns += width.columns
    }
    if width.columns > 0 {
      previous = width
    }
  }
  return isEmoji ? 2 : columns
}

/// What the width table knows about a scalar.
private struct ScalarWidth {
  private var bits: UInt8

  init(of scalar: Unicode.Scalar) {
    switch scalar.value {
    // Most of Chinese and Korean, without a search.
    case 0x4e00...0x9fff, 0xac00...0xd7a3: bits = 2
    default: bits = widthTable[scalar]
    }
  }

  /// The scalar's columns when it stands by itself.
  var columns: Int { Int(bits & 3) }

  /// Whether a variation selector can make an emoji of it.
  var isEmoji: Bool { bits & 4 != 0 }

  /// Whether a variation selector can make it a sign of one column.
  var isNarrowAsText: Bool { bits & 8 != 0 }

  /// Whether it can be joined with others to one emoji.
  var isPictographic: Bool { bits & 16 != 0 }
}

extension Unicode.Scalar {
  fileprivate var changesNeighboursWidth: Bool {
    switch value {
    case zeroWidthJoiner, textStyle, emojiStyle, skinTones: true
    default: false
    }
  }
}

private let zeroWidthJoiner: UInt32 = 0x200d
private let textStyle: UInt32 = 0xfe0e
private let emojiStyle: UInt32 = 0xfe0f
private let skinTones: ClosedRange<UInt32> = 0x1f3fb...0x1f3ff
