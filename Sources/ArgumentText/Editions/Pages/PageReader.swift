internal import ArgumentModel

/// Reads what `pdftotext -bbox-layout` writes: pages with lines and words, each with the rectangle in
/// which it stands.
///
/// That program writes every element on a line of its own, so it is read line by line; whatever is
/// something else is passed over.
enum PageReader {
  static func pages(_ text: String) -> [PrintedPage] {
    var pages: [PrintedPage] = []
    var words: [PageWord] = []
    let utf8 = Array(text.utf8)
    var start = 0
    while start < utf8.count {
      var end = start
      while end < utf8.count, utf8[end] != 0x0A { end += 1 }
      let line = utf8[start..<end].drop { $0 == 0x20 || $0 == 0x09 }
      start = end + 1
      if line.starts(with: Array("<page ".utf8)) {
        pages.append(
          PrintedPage(
            width: number("width", in: line) ?? 0, height: number("height", in: line) ?? 0,
            lines: []))
      } else if line.starts(with: Array("<line ".utf8)) {
        words = []
      } else if line.starts(with: Array("<word ".utf8)) {
        if let word = word(line) { words.append(word) }
      } else if line.starts(with: Array("</line>".utf8)), let last = pages.indices.last,
        let printed = PageLine(words)
      {
        pages[last].lines.append(printed)
        words = []
      }
    }
    return pages
  }

  private static func word(_ line: ArraySlice<UInt8>) -> PageWord? {
    guard let left = number("xMin", in: line), let top = number("yMin", in: line),
      let right = number("xMax", in: line), let bottom = number("yMax", in: line),
      let start = line.firstIndex(of: UInt8(ascii: ">")),
      let end = line.lastIndex(of: UInt8(ascii: "<")), end > start + 1
    else { return nil }
    let text = unescaped(line[(start + 1)..<end])
    guard !text.isBlank else { return nil }
    return PageWord(
      box: PageBox(left: left, top: top, right: max(left, right), bottom: max(top, bottom)),
      text: text)
  }

  /// The value of an attribute in hundredths.
  private static func number(_ name: String, in line: ArraySlice<UInt8>) -> Int? {
    let key = Array(" \(name)=\"".utf8)
    var place = line.startIndex
    while place + key.count <= line.endIndex, line[place] != UInt8(ascii: ">") {
      guard line[place] == key[0], line[place..<place + key.count].elementsEqual(key) else {
        place += 1
        continue
      }
      return hundredths(line[(place + key.count)...])
    }
    return nil
  }

  private static func hundredths(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    var isNegative = false
    var places: Int?
    var count = 0
    for byte in digits {
      switch byte {
      case UInt8(ascii: "-") where count == 0: isNegative = true
      case UInt8(ascii: "."): places = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if let known = places {
          guard known < 2 else { continue }
          places = known + 1
        }
        // No page is larger than some thousand points.
        guard value < 1_000_000_000 else { return nil }
        value = value * 10 + Int(byte - 0x30)
      default:
        guard byte == UInt8(ascii: "\""), count > 0 else { return nil }
        for _ in (places ?? 0)..<2 { value *= 10 }
        return isNegative ? -value : value
      }
      count += 1
    }
    return nil
  }

  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(UInt8(ascii: "&")) else { return text }
    return text.replacing(piece: "&lt;", with: "<").replacing(piece: "&gt;", with: ">")
      .replacing(piece: "&quot;", with: "\"").replacing(piece: "&#39;", with: "'")
      .replacing(piece: "&amp;", with: "&")
  }
}
