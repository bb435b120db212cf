@testable import ArgumentJSON

/// What must hold of the scanner's way through one value.
struct ScannerInvariants {
  private let bytes: [UInt8]
  private let scanner: JSONScanner
  private let isJSON: Bool

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    scanner = JSONScanner(bytes, nestingLimit: ReadingLimits().nesting)
    isJSON = Jansson.accepts(bytes[...])
  }

  func check() {
    let start = scanner.skipSpace(from: 0)
    require((0...bytes.count).contains(start), "the value begins outside of the text")
    do throws(JSONScanner.ScanFailure) {
      let end = try scanner.endOfValue(from: start)
      require(start < end && end <= bytes.count, "the value ends at \(end), outside of the text")
      if isJSON {
        let rest = scanner.skipSpace(from: end)
        require(rest == bytes.count, "what jansson takes for one value goes on at \(rest)")
      }
    } catch {
      check(error)
    }
  }

  private func check(_ halt: JSONScanner.ScanFailure) {
    switch halt {
    case .malformed: require(!isJSON, "the scanner refuses what jansson reads")
    case .tooDeep(let place):
      require(bytes.indices.contains(place), "the nesting is too deep outside of the text")
      if isJSON { require(depth > scanner.nestingLimit, "the nesting of \(depth) isn't too deep") }
    case .inexactNumber(let span):
      require(
        span.lowerBound >= 0 && span.upperBound <= bytes.count, "a number outside of the text")
      if isJSON {
        require(Jansson.accepts(bytes[span]), "what can't be held exactly is no number")
      }
    }
  }

  /// How deep a JSON text is nested, found without the scanner.
  private var depth: Int {
    var depth = 0
    var deepest = 0
    var isInString = false
    var isEscaped = false
    for byte in bytes {
      if isInString {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isInString = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isInString = true
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        deepest = max(deepest, depth)
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      default: break
      }
    }
    return deepest
  }
}
