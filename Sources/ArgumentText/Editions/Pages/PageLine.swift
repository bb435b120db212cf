/// A rectangle on a page, in hundredths of a point from the page's upper left corner: whole numbers,
/// so that every machine computes the same.
struct PageBox: Hashable, Sendable {
  var left: Int
  var top: Int
  var right: Int
  var bottom: Int

  var width: Int { right - left }
  var height: Int { bottom - top }

  /// The smallest box that holds both.
  func union(_ other: PageBox) -> PageBox {
    PageBox(
      left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
      bottom: max(bottom, other.bottom))
  }
}

/// A word where it stands on a page.
struct PageWord: Hashable, Sendable {
  var box: PageBox
  var text: String
}

/// A line of a column, as it was printed.
struct PageLine: Hashable, Sendable {
  /// Its words, of which there is at least one.
  private(set) var words: [PageWord]
  private(set) var box: PageBox
  /// How high most of its words are, which goes with the size of their letters.
  private(set) var size: Int
  /// Where most of its words end below.
  private(set) var base: Int

  /// Makes a line; nil without words.
  init?(_ words: [PageWord]) {
    guard let first = words.first else { return nil }
    self.words = words
    box = words.dropFirst().reduce(first.box) { $0.union($1.box) }
    let heights = words.map { $0.box.height }.sorted()
    size = max(1, heights[heights.count / 2])
    let bottoms = words.map { $0.box.bottom }.sorted()
    base = bottoms[bottoms.count / 2]
  }

  /// The words, with spaces between them but within Chinese, where a gap is for the line's width.
  var text: String {
    var text = words[0].text
    for (word, next) in zip(words, words.dropFirst()) {
      let isWithinChinese =
        next.box.left - word.box.right < size
        && (word.text.unicodeScalars.last.map(TextBlocks.isWide) ?? false)
        && (next.text.unicodeScalars.first.map(TextBlocks.isWide) ?? false)
      if !isWithinChinese { text += " " }
      text += next.text
    }
    return text
  }

  /// The line in two, where it has a gap at a place that is wider than those between words.
  func split(at place: Int) -> [PageLine] {
    for number in words.indices.dropFirst() {
      let before = words[number - 1].box.right
      let after = words[number].box.left
      guard before <= place, place <= after, after - before > size else { continue }
      return [PageLine(Array(words[..<number])), PageLine(Array(words[number...]))]
        .compactMap { $0 }
    }
    return [self]
  }
}

extension PageLine {
  /// The line on a page that is seen in a mirror.
  func mirrored(_ width: Int) -> PageLine {
    PageLine(
      words.map { word in
        var word = word
        (word.box.left, word.box.right) = (width - word.box.right, width - word.box.left)
        return word
      }) ?? self
  }
}

/// A page with its lines, in the order in which the program that read it gave them.
struct PrintedPage: Hashable, Sendable {
  var width: Int
  var height: Int
  var lines: [PageLine]
}
