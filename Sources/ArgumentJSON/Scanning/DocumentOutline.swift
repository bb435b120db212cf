internal import ArgumentModel

/// Where the top-level members of a document and the elements of its entities' arrays stand.
struct DocumentOutline {
  /// The elements of the arrays of entities, by kind in the order of ``EntityKind``.
  private(set) var elements: [[Range<Int>]] = EntityKind.allCases.map { _ in [] }
  /// What lies between the brackets of those arrays, in the order of the document.
  private(set) var arrays: [Range<Int>] = []

  /// Scans a document.
  init(_ scanner: JSONScanner) throws(JSONScanner.ScanFailure) {
    var place = scanner.skipSpace(from: 0)
    guard scanner.byte(at: place) == UInt8(ascii: "{") else { throw .malformed }
    place = scanner.skipSpace(from: place + 1)
    if scanner.byte(at: place) == UInt8(ascii: "}") {
      try Self.expectEnd(scanner, place + 1)
      return
    }
    while true {
      guard scanner.byte(at: place) == UInt8(ascii: "\"") else { throw .malformed }
      let endOfName = try scanner.endOfString(from: place)
      let kind = Self.kind(scanner, place..<endOfName)
      place = scanner.skipSpace(from: endOfName)
      guard scanner.byte(at: place) == UInt8(ascii: ":") else { throw .malformed }
      place = scanner.skipSpace(from: place + 1)
      if let kind, scanner.byte(at: place) == UInt8(ascii: "[") {
        place = try scanElements(scanner, kind, from: place)
      } else {
        place = try scanner.endOfValue(from: place, depth: 1)
      }
      place = scanner.skipSpace(from: place)
      switch scanner.byte(at: place) {
      case UInt8(ascii: ","): place = scanner.skipSpace(from: place + 1)
      case UInt8(ascii: "}"):
        try Self.expectEnd(scanner, place + 1)
        return
      default: throw .malformed
      }
    }
  }

  private static func expectEnd(
    _ scanner: JSONScanner, _ place: Int
  ) throws(JSONScanner.ScanFailure) {
    guard scanner.skipSpace(from: place) == scanner.bytes.count else { throw .malformed }
  }

  private mutating func scanElements(
    _ scanner: JSONScanner, _ kind: EntityKind, from start: Int
  ) throws(JSONScanner.ScanFailure) -> Int {
    var spans = elements[kind.position]
    elements[kind.position] = []
    var place = scanner.skipSpace(from: start + 1)
    if scanner.byte(at: place) != UInt8(ascii: "]") {
      while true {
        let end = try scanner.endOfValue(from: place, depth: 2)
        spans.append(place..<end)
        place = scanner.skipSpace(from: end)
        let separator = scanner.byte(at: place)
        if separator == UInt8(ascii: "]") { break }
        guard separator == UInt8(ascii: ",") else { throw .malformed }
        place = scanner.skipSpace(from: place + 1)
      }
    }
    elements[kind.position] = spans
    arrays.append((start + 1)..<place)
    return place + 1
  }

  /// The kind whose array has the name in this span.
  private static func kind(_ scanner: JSONScanner, _ name: Range<Int>) -> EntityKind? {
    EntityKind.allCases.first { scanner.isName(name, $0.plural) }
  }
}
