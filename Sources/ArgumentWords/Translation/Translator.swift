/// Says in another language what the program says in English.
///
/// A table has English sentences, with a number in braces for each name that stands in them, and beside
/// each what the other language says, with the same numbers where the names go: “{1} has no text”. A
/// number with a `t` after it is a term, which is looked up in turn. So what finds something says it once,
/// in English, and need not know who will read it; what a table lacks stays in English.
package struct Translator: Sendable {
  private let entries: [Entry]
  private let terms: [String: String]

  /// Makes a translator.
  /// - Parameters:
  ///   - table: English sentences, and what the other language says. Of several that fit a text the one
  ///     with the most words of its own counts, of equals the first.
  ///   - terms: Words of the format as the other language has them.
  package init(_ table: [(english: String, own: String)], terms: [String: String]) {
    self.terms = terms
    entries = table.map { Entry(english: Pattern($0.english), own: Pattern($0.own)) }
      .enumerated().sorted {
        ($1.element.english.length, $0.offset) < ($0.element.english.length, $1.offset)
      }.map { $0.element }
  }

  /// What the other language says, or nil if the table has no such text.
  package func translate(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    for entry in entries {
      if let names = entry.english.names(in: bytes) { return entry.own.filled(with: names, terms) }
    }
    return nil
  }

  private struct Entry: Sendable {
    var english: Pattern
    var own: Pattern
  }

  /// A sentence with places for names.
  private struct Pattern: Sendable {
    /// What stands before each place, and after the last.
    var pieces: [[UInt8]] = []
    var places: [Place] = []

    /// How many bytes are no names'.
    var length: Int { pieces.reduce(0) { $0 + $1.count } }

    struct Place: Sendable {
      var number: Int
      var isTerm: Bool
    }

    init(_ text: String) {
      var piece: [UInt8] = []
      var name: [UInt8]?
      for byte in text.utf8 {
        switch (byte, name) {
        case (UInt8(ascii: "{"), nil): name = []
        case (UInt8(ascii: "}"), let digits?):
          pieces.append(piece)
          piece = []
          let isTerm = digits.last == UInt8(ascii: "t")
          let number = digits.filter { $0 != UInt8(ascii: "t") }.reduce(0) {
            $0 * 10 + Int($1) - 48
          }
          places.append(Place(number: number, isTerm: isTerm))
          name = nil
        case (_, let digits?): name = digits + [byte]
        case (_, nil): piece.append(byte)
        }
      }
      pieces.append(piece)
    }

    /// The names that stand in a text at the places, by their numbers; nil if it is another text.
    func names(in text: [UInt8]) -> [Int: String]? {
      guard let first = pieces.first, let last = pieces.last, text.starts(with: first) else {
        return nil
      }
      guard !places.isEmpty else { return text.count == first.count ? [:] : nil }
      let end = text.count - last.count
      guard end >= first.count, text[end...].elementsEqual(last) else { return nil }
      var names: [Int: String] = [:]
      var start = first.count
      for (index, place) in places.enumerated() {
        let isLast = index == places.count - 1
        guard let next = isLast ? end : Self.find(pieces[index + 1], in: text, from: start, to: end)
        else { return nil }
        names[place.number] = String(decoding: text[start..<next], as: UTF8.self)
        start = next + (isLast ? 0 : pieces[index + 1].count)
      }
      return names
    }

    private static func find(_ piece: [UInt8], in text: [UInt8], from: Int, to end: Int) -> Int? {
      guard from + piece.count <= end else { return nil }
      return (from...(end - piece.count)).first { text[$0...].starts(with: piece) }
    }

    /// The sentence with the names at their places.
    func filled(with names: [Int: String], _ terms: [String: String]) -> String {
      var text = String(decoding: pieces[0], as: UTF8.self)
      for (place, piece) in zip(places, pieces.dropFirst()) {
        let name = names[place.number] ?? ""
        text += place.isTerm ? terms[name] ?? name : name
        text += String(decoding: piece, as: UTF8.self)
      }
      return text
    }
  }
}
