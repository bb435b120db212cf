/// Puts documents together in one file.
public struct DocumentJoiner {
  private let joining: TargetFormat.Joining?
  private var isFirst = true

  /// Makes one for a format that holds several.
  public init(_ joining: TargetFormat.Joining?) { self.joining = joining }

  /// What is written of the next document.
  public mutating func piece(_ document: [UInt8]) -> [UInt8] {
    defer { isFirst = false }
    guard joining == .array else { return document }
    return Array((isFirst ? "[\n" : ",\n").utf8) + Self.element(document)
  }

  /// What is written behind the last document.
  public var end: [UInt8] {
    guard joining == .array else { return [] }
    return Array((isFirst ? "[]\n" : "\n]\n").utf8)
  }

  /// The one element of an array, with the blanks that it stands behind.
  private static func element(_ array: [UInt8]) -> ArraySlice<UInt8> {
    let isSpace: (UInt8) -> Bool = { $0 == 0x0A || $0 == 0x20 }
    var element = array[...]
    if element.first == UInt8(ascii: "[") { element = element.dropFirst() }
    while element.first == 0x0A { element = element.dropFirst() }
    while let last = element.last, isSpace(last) { element = element.dropLast() }
    if element.last == UInt8(ascii: "]") { element = element.dropLast() }
    while let last = element.last, isSpace(last) { element = element.dropLast() }
    return element
  }
}
