internal import ArgumentModel

// What lines begin with.

extension ArgdownReader {
  /// What a line begins with.
  func start(_ line: ArgdownSource.Line) -> Start {
    let bytes = source.bytes
    let (place, end) = (line.content, line.end)
    let next = source.byte(place + 1, before: end)
    func relation(_ type: ArgdownDocument.RelationSign, up: Bool, _ length: Int) -> Start {
      .relation(.init(type: type, isUpward: up), after: place + length)
    }
    switch bytes[place] {
    case UInt8(ascii: "+"): return relation(.support, up: next != 0x3E, next == 0x3E ? 2 : 1)
    case UInt8(ascii: "-"):
      if next == UInt8(ascii: "-") { return .inference }
      return relation(.attack, up: next != 0x3E, next == 0x3E ? 2 : 1)
    case UInt8(ascii: "_"):
      if next == UInt8(ascii: ">") { return relation(.undercut, up: false, 2) }
      return next == 0x20 || next == 0x09 ? relation(.undercut, up: true, 1) : .words
    case UInt8(ascii: ">"):
      return next == UInt8(ascii: "<") ? relation(.contradiction, up: true, 2) : .words
    case UInt8(ascii: "<"):
      switch next {
      case UInt8(ascii: "+"): return relation(.support, up: true, 2)
      case UInt8(ascii: "-"): return relation(.attack, up: true, 2)
      case UInt8(ascii: "_"): return relation(.undercut, up: true, 2)
      default: return .words
      }
    case UInt8(ascii: "("):
      let digits = digits(place + 1, end)
      guard digits > place + 1, source.byte(digits, before: end) == UInt8(ascii: ")") else {
        return .words
      }
      return .number(Int(source.text(place + 1, digits)), after: digits + 1)
    case UInt8(ascii: "*"):
      return next == 0x20 || next == 0x09 ? .item(after: place + 1) : .words
    case 0x30...0x39:
      let digits = digits(place, end)
      guard source.byte(digits, before: end) == UInt8(ascii: "."),
        [0x20, 0x09].contains(source.byte(digits + 1, before: end))
      else { return .words }
      return .item(after: digits + 1)
    default: return .words
    }
  }

  private func digits(_ start: Int, _ end: Int) -> Int {
    var place = start
    while place < end, (0x30...0x39).contains(source.bytes[place]) { place += 1 }
    return place
  }
}
