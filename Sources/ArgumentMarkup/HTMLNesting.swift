/// Takes tags out of a page that opens more elements than any browser keeps.
///
/// A parser has to look through the open elements at every tag, so their number times that of the
/// tags is its work. Browsers stop at 512 and put what comes deeper beside what is there; here the
/// tags of deeper elements are replaced by spaces, those of blocks by a line break, so that the same
/// text is seen. What a tag is, is told roughly: whoever misleads it makes the parser slow, no more.
enum HTMLNesting {
  private static let limit = 512

  /// The page with its surplus tags replaced.
  static func flattened(_ page: [UInt8]) -> [UInt8] {
    var page = page
    var place = 0
    // How many elements of a name are open, and how many of them were taken out.
    var open: [String: (kept: Int, taken: Int)] = [:]
    var depth = 0
    while let start = next("<", in: page, from: place) {
      place = start + 1
      guard place < page.count else { break }
      if page[place] == UInt8(ascii: "!") {
        place = afterComment(page, place)
        continue
      }
      let isEnd = page[place] == UInt8(ascii: "/")
      let name = name(in: page, at: isEnd ? place + 1 : place)
      guard !name.isEmpty else { continue }
      place = afterTag(page, place)
      if unopened.contains(name) { continue }
      var count = open[name] ?? (0, 0)
      if isEnd {
        if count.taken > 0 {
          count.taken -= 1
          replace(&page, start..<place, name)
        } else if count.kept > 0 {
          count.kept -= 1
          depth -= 1
        }
      } else if depth >= limit {
        count.taken += 1
        replace(&page, start..<place, name)
      } else if raw.contains(name) {
        place = afterRaw(page, place, name)
      } else {
        count.kept += 1
        depth += 1
      }
      open[name] = count
    }
    return page
  }

  private static func next(_ character: Unicode.Scalar, in page: [UInt8], from place: Int) -> Int? {
    let byte = UInt8(ascii: character)
    var place = place
    while place < page.count {
      if page[place] == byte { return place }
      place += 1
    }
    return nil
  }

  /// A tag's name in lower case, at most 16 letters of it.
  private static func name(in page: [UInt8], at start: Int) -> String {
    var name: [UInt8] = []
    var place = start
    while place < page.count, name.count < 16 {
      let byte = page[place] | 0x20
      guard (0x61...0x7A).contains(byte) || !name.isEmpty && (0x30...0x39).contains(page[place])
      else { break }
      name.append((0x30...0x39).contains(page[place]) ? page[place] : byte)
      place += 1
    }
    return String(decoding: name, as: UTF8.self)
  }

  /// The place after a tag's end, which isn't looked for within quoted values.
  private static func afterTag(_ page: [UInt8], _ start: Int) -> Int {
    var place = start
    var quote: UInt8?
    while place < page.count {
      let byte = page[place]
      place += 1
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: ">") {
        return place
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"),
        place >= 2, page[place - 2] == UInt8(ascii: "=") || page[place - 2] == 0x20
      {
        quote = byte
      }
    }
    return place
  }

  private static func afterComment(_ page: [UInt8], _ start: Int) -> Int {
    let dash = UInt8(ascii: "-")
    guard start + 2 < page.count, page[start + 1] == dash, page[start + 2] == dash else {
      return start
    }
    var place = start + 3
    while let end = next(">", in: page, from: place) {
      if page[end - 1] == dash, page[end - 2] == dash { return end + 1 }
      place = end + 1
    }
    return page.count
  }

  /// The place of the end tag of an element in which no tags are read.
  private static func afterRaw(_ page: [UInt8], _ start: Int, _ wanted: String) -> Int {
    var place = start
    while let tag = next("<", in: page, from: place) {
      if tag + 1 < page.count, page[tag + 1] == UInt8(ascii: "/"),
        name(in: page, at: tag + 2) == wanted
      {
        return afterTag(page, tag + 1)
      }
      place = tag + 1
    }
    return page.count
  }

  private static func replace(_ page: inout [UInt8], _ tag: Range<Int>, _ name: String) {
    for place in tag { page[place] = 0x20 }
    guard blocks.contains(name) else { return }
    for (place, byte) in zip(tag, "<br>".utf8) { page[place] = byte }
  }

  /// Elements that are closed by themselves or by the next of their kind, so that they never nest
  /// unless another does.
  private static let unopened: Set<String> = [
    "area", "base", "basefont", "bgsound", "body", "br", "col", "colgroup", "dd", "dt", "embed",
    "frame", "head", "hr", "html", "img", "input", "keygen", "li", "link", "meta", "optgroup",
    "option", "p", "param", "rb", "rp", "rt", "rtc", "source", "tbody", "td", "tfoot", "th",
    "thead",
    "tr", "track", "wbr",
  ]
  private static let raw: Set<String> = [
    "iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp",
  ]
  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "center", "details", "div", "dl", "fieldset",
    "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "main", "nav", "ol",
    "pre", "section", "table", "ul",
  ]
}
