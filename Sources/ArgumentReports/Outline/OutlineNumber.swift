/// The number of an item: `1.2a.3`, cut from the front where it would become too long to read.
struct OutlineNumber {
  private static let mostParts = 7
  private var parts: [String]
  private var isCut = false

  /// The number of a top.
  init(_ number: Int) { parts = [String(number)] }

  /// The number of the child at a position, from 1.
  func child(_ position: Int) -> OutlineNumber {
    var child = self
    child.parts.append(String(position))
    if child.parts.count > Self.mostParts {
      child.parts.removeFirst()
      child.isCut = true
    }
    return child
  }

  /// The number of a linked premise, from 0: `1.2a`.
  func premise(_ position: Int) -> OutlineNumber {
    var premise = self
    premise.parts[parts.count - 1] += Self.letters(position)
    return premise
  }

  /// The number as people read it.
  var text: String { (isCut ? "…" : "") + parts.joined(separator: ".") }

  /// A position in letters: `a` to `z`, then `aa`.
  static func letters(_ position: Int) -> String {
    var rest = position
    var letters: [UInt8] = []
    repeat {
      letters.append(UInt8(ascii: "a") + UInt8(rest % 26))
      rest = rest / 26 - 1
    } while rest >= 0
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
