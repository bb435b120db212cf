internal import ArgumentModel

/// Reads YAML that is laid out in lines (YAML 1.2, chapter 8), as it stands in front matter and in braces
/// with a line break after the first.
struct YAMLBlocks {
  private let bytes: [UInt8]
  private let end: Int
  private var place: Int
  private var frames: [Frame] = []
  private let keepsOrder: Bool
  private(set) var tightColons: [Int] = []

  private static let mostDepth = 200

  private struct Frame {
    let indent: Int
    let isObject: Bool
    var members: [JSONObject.Member] = []
    var elements: [JSONValue] = []
    /// The name whose value is to come.
    var name: String?
    /// In an array, whether an element is to come.
    var isWaiting = false

    var waits: Bool { name != nil || isWaiting }

    mutating func take(_ value: JSONValue) {
      if isObject {
        members.append(.init(name: name ?? "", value: value))
        name = nil
      } else {
        elements.append(value)
        isWaiting = false
      }
    }

    func value(_ keepsOrder: Bool) -> JSONValue {
      isObject ? .object(YAMLBlocks.object(members, keepsOrder)) : .array(elements)
    }
  }

  /// An object of members: in the order of their names, or in their own, in which of several of one name
  /// the last counts as well.
  static func object(_ members: [JSONObject.Member], _ keepsOrder: Bool) -> JSONObject {
    guard keepsOrder else { return JSONObject(sorting: members) }
    var last: [EntityID: Int] = [:]
    for (index, member) in members.enumerated() { last[EntityID(member.name)] = index }
    guard last.count < members.count else { return JSONObject(members) }
    return JSONObject(
      members.enumerated().filter { last[EntityID($1.name)] == $0 }.map { $1 })
  }

  /// Reads what stands between two bytes, the first of which begins a line.
  /// - Parameter keepsOrder: Whether members stay in their order, rather than in that of their names.
  init(_ bytes: [UInt8], from start: Int, to end: Int, keepsOrder: Bool = false) {
    self.bytes = bytes
    self.keepsOrder = keepsOrder
    self.end = end
    place = start
  }

  /// Reads the members.
  mutating func object() throws(YAMLError) -> JSONObject {
    while let line = nextLine() { try take(line.content, indent: line.indent) }
    while frames.count > 1 { close() }
    guard let root = frames.first else { return JSONObject() }
    guard root.isObject else {
      throw YAMLError(message: "the data has no names", place: place)
    }
    var last = root
    if last.name != nil { last.take(.null) }
    return last.value(keepsOrder).objectValue ?? JSONObject()
  }

  /// Ends the innermost object or array, which is the value of the one around it.
  private mutating func close() {
    guard var frame = frames.popLast() else { return }
    if frame.waits { frame.take(.null) }
    if let last = frames.indices.last { frames[last].take(frame.value(keepsOrder)) }
  }

  // MARK: Lines

  /// Passes over empty lines and comments to the next one with words.
  private mutating func nextLine() -> (content: Int, indent: Int)? {
    while place < end {
      var content = place
      while content < end, bytes[content] == 0x20 || bytes[content] == 0x09 { content += 1 }
      if content >= end { return nil }
      if bytes[content] == 0x0A || bytes[content] == 0x0D || bytes[content] == UInt8(ascii: "#") {
        place = endOfLine(content) + 1
        continue
      }
      return (content, content - place)
    }
    return nil
  }

  private func endOfLine(_ start: Int) -> Int {
    var place = start
    while place < end, bytes[place] != 0x0A, bytes[place] != 0x0D { place += 1 }
    return place
  }

  /// Takes a line, whose words begin at a byte.
  private mutating func take(_ start: Int, indent: Int) throws(YAMLError) {
    var (start, indent) = (start, indent)
    while true {
      let isItem = bytes[start] == UInt8(ascii: "-") && isSpace(start + 1)
      while let last = frames.last,
        last.indent > indent || (last.indent == indent && !last.isObject && !isItem)
      { close() }
      guard isItem else { break }
      if frames.last?.isObject != false || frames.last?.indent != indent {
        guard frames.isEmpty || frames.last?.waits == true else { throw unfitting(start) }
        try open(indent, isObject: false, at: start)
      } else if frames.last?.isWaiting == true {
        frames[frames.count - 1].take(.null)
      }
      frames[frames.count - 1].isWaiting = true
      var next = start + 1
      while next < end, bytes[next] == 0x20 || bytes[next] == 0x09 { next += 1 }
      if next >= end || bytes[next] == 0x0A || bytes[next] == 0x0D {
        place = next + 1
        return
      }
      indent += next - start
      start = next
    }
    try takeEntry(start, indent)
  }

  /// Takes a member with its name, or a value that the line before waits for.
  private mutating func takeEntry(_ start: Int, _ indent: Int) throws(YAMLError) {
    if let (name, after) = try name(at: start) {
      if frames.last?.isObject != true || frames.last?.indent != indent {
        guard frames.isEmpty || frames.last?.waits == true else { throw unfitting(start) }
        try open(indent, isObject: true, at: start)
      } else if frames.last?.name != nil {
        frames[frames.count - 1].take(.null)
      }
      frames[frames.count - 1].name = name
      try takeValue(after, indent)
    } else {
      guard frames.last?.waits == true else {
        throw YAMLError(
          message: "the data has a line without a name and a colon", place: start)
      }
      try takeValue(start, frames.last?.indent ?? indent)
    }
  }

  private mutating func open(
    _ indent: Int, isObject: Bool, at start: Int
  ) throws(YAMLError) {
    guard frames.count < Self.mostDepth else {
      throw YAMLError(message: "the data is nested too deep", place: start)
    }
    frames.append(Frame(indent: indent, isObject: isObject))
  }

  private func unfitting(_ start: Int) -> YAMLError {
    YAMLError(message: "the line's indentation fits no line above", place: start)
  }

  private func isSpace(_ place: Int) -> Bool {
    place >= end || [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place])
  }

  // MARK: Members

  /// The name that a line begins with, and where its value begins; nil where there is none.
  private mutating func name(at start: Int) throws(YAMLError) -> (name: String, after: Int)? {
    let line = endOfLine(start)
    if bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'") {
      var flow = YAMLFlow(bytes, at: start, to: line)
      guard let (value, after) = try? flow.value(), after < line,
        bytes[after] == UInt8(ascii: ":"), isSpace(after + 1)
      else { return nil }
      return (value.stringValue ?? "", after + 1)
    }
    if [0x7B, 0x5B, 0x7C, 0x3E].contains(bytes[start]) { return nil }
    var place = start
    while place < line {
      if bytes[place] == UInt8(ascii: ":"), isSpace(place + 1) {
        return (text(start, place), place + 1)
      }
      place += 1
    }
    // Where every line has its name the space was forgotten.
    let isAddress = bytes[start..<line].starts(with: "http".utf8)
    if frames.last?.waits != true, !isAddress,
      let colon = bytes[start..<line].firstIndex(of: UInt8(ascii: ":"))
    {
      tightColons.append(start)
      return (text(start, colon), colon + 1)
    }
    return nil
  }

  private func text(_ start: Int, _ end: Int) -> String {
    var end = end
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// Reads the value that stands on a line, and on those that belong to it.
  private mutating func takeValue(_ start: Int, _ indent: Int) throws(YAMLError) {
    var start = start
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    let line = endOfLine(start)
    guard start < line, bytes[start] != UInt8(ascii: "#") else {
      // The value stands on the lines below, if there is one.
      place = line + 1
      return
    }
    switch bytes[start] {
    case UInt8(ascii: "|"), UInt8(ascii: ">"): takeBlock(start, line, indent)
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "'"):
      var flow = YAMLFlow(bytes, at: start, to: end, keepsOrder: keepsOrder)
      let (value, after) = try flow.value()
      tightColons += flow.tightColons
      let rest = text(after, endOfLine(after))
      guard rest.isEmpty || rest.drop(while: { $0 == " " }).first == "#" else {
        throw YAMLError(message: "there is more after the value", place: after)
      }
      frames[frames.count - 1].take(value)
      place = endOfLine(after) + 1
    default: takePlain(start, line, indent)
    }
  }

  /// A scalar that goes on in the lines below that are indented further.
  private mutating func takePlain(_ start: Int, _ line: Int, _ indent: Int) {
    var words = text(start, uncommented(start, line))
    place = line + 1
    while let next = nextLine(), next.indent > indent {
      let line = endOfLine(next.content)
      words += " " + text(next.content, uncommented(next.content, line))
      place = line + 1
    }
    frames[frames.count - 1].take(YAMLFlow.resolved(.init(text: words, isPlain: true)))
  }

  /// Where the words of a line end, which is before a number sign after a space.
  private func uncommented(_ start: Int, _ line: Int) -> Int {
    var place = start + 1
    while place < line {
      if bytes[place] == UInt8(ascii: "#"), bytes[place - 1] == 0x20 || bytes[place - 1] == 0x09 {
        return place
      }
      place += 1
    }
    return line
  }

  /// A scalar of whole lines: as they are after a bar, joined after an angle bracket.
  private mutating func takeBlock(_ start: Int, _ line: Int, _ indent: Int) {
    let isFolded = bytes[start] == UInt8(ascii: ">")
    let header = text(start + 1, line)
    place = line + 1
    var words = ""
    var blank = 0
    var own: Int?
    while place < end {
      let line = endOfLine(place)
      var content = place
      while content < line, bytes[content] == 0x20 { content += 1 }
      if content == line {
        blank += 1
      } else {
        guard content - place > indent else { break }
        let first = own ?? content - place
        own = first
        if !words.isEmpty {
          words +=
            blank > 0
            ? String(repeating: "\n", count: isFolded ? blank : blank + 1)
            : isFolded ? " " : "\n"
        }
        blank = 0
        words += text(min(place + first, line), line)
      }
      place = line + 1
      if place < end, bytes[line] == 0x0D, bytes[place] == 0x0A { place += 1 }
    }
    if !header.contains("-"), !words.isEmpty { words += "\n" }
    frames[frames.count - 1].take(.string(words))
  }
}
