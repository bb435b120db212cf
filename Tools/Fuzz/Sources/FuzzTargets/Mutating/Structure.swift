/// Where the values of a JSON text, or of something like one, stand.
///
/// Nothing is refused: what isn't closed ends with the text, and what has no business where it
/// stands is taken for a value or passed over. Values may follow each other without a comma, as the
/// lines of an edit list do. The depth of nesting costs no stack.
struct Structure {
  /// One member of an object, element of an array, or value outside of both.
  struct Piece {
    /// The name with its quotation marks, for a member.
    var name: Range<Int>?
    /// The value.
    var value: Range<Int>
    /// The innermost piece in whose value this one stands.
    var parent: Int?
    /// Whether the value is an array or object.
    var isContainer: Bool

    /// Name and value.
    var whole: Range<Int> { (name?.lowerBound ?? value.lowerBound)..<value.upperBound }
    /// What pieces may stand in each other's place.
    var sort: Sort { name != nil ? .member : parent == nil ? .line : .element }
  }

  /// What a piece is to its surroundings.
  enum Sort { case member, element, line }

  /// The pieces in the order in which they begin.
  private(set) var pieces: [Piece] = []
  private var open: [Int] = []
  private var pendingName: Range<Int>?

  /// Looks through a text.
  init(_ bytes: [UInt8]) {
    var place = 0
    while place < bytes.count {
      switch bytes[place] {
      case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ","), UInt8(ascii: ":"): place += 1
      case UInt8(ascii: "\""):
        let end = Self.endOfString(bytes, place)
        if pendingName == nil, Self.isColon(bytes, after: end) {
          pendingName = place..<end
        } else {
          append(place..<end, isContainer: false)
        }
        place = end
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        append(place..<bytes.count, isContainer: true)
        open.append(pieces.count - 1)
        place += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        place += 1
        pendingName = nil
        if let closed = open.popLast() {
          pieces[closed].value = pieces[closed].value.lowerBound..<place
        }
      default:
        let end = Self.endOfScalar(bytes, place)
        append(place..<end, isContainer: false)
        place = end
      }
    }
  }

  private mutating func append(_ value: Range<Int>, isContainer: Bool) {
    pieces.append(
      Piece(name: pendingName, value: value, parent: open.last, isContainer: isContainer))
    pendingName = nil
  }

  private static func endOfString(_ bytes: [UInt8], _ start: Int) -> Int {
    var place = start + 1
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "\"") { return place + 1 }
      place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    return bytes.count
  }

  private static func isColon(_ bytes: [UInt8], after start: Int) -> Bool {
    let next = bytes[start...].first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    return next == UInt8(ascii: ":")
  }

  private static func endOfScalar(_ bytes: [UInt8], _ start: Int) -> Int {
    bytes[start...].firstIndex { " \t\n\r,:\"{}[]".utf8.contains($0) } ?? bytes.count
  }
}
