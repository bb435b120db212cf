internal import ArgumentModel

/// One line of a file of brat's standoff format, as far as a map has words for it.
///
/// The format is that of brat 1.3: `ID TAB data [TAB tail]`, places counted in code points.
enum BratLine {
  /// `T1 TAB Claim 0 5;16 23 TAB North America`
  case span(id: String, label: String, ranges: [TextRange], covered: String?)
  /// `R1 TAB supports Arg1:T4 Arg2:T3`
  case relation(id: String, label: String, source: String, target: String)
  /// `A1 TAB Stance T3 For`, and `M1`, its older spelling.
  case attribute(id: String, name: String, target: String, value: String?)
  /// `#1 TAB AnnotatorNotes T1 TAB text`
  case note(id: String, type: String, target: String, text: String)
  /// `* TAB Equiv T3 T4 T5`
  case equivalence(label: String, members: [String])
  /// An event or a normalisation: whose id, and the ids that it names.
  case other(id: String, references: [String])
  /// A line that is none of these.
  case unknown

  /// Reads a line without its line feed; a carriage return at its end isn't part of it either.
  init(_ line: Substring) {
    let bytes = line.utf8
    let fields = (bytes.last == 0x0D ? bytes.dropLast() : bytes[...]).split(
      separator: UInt8(ascii: "\t"), maxSplits: 2, omittingEmptySubsequences: false)
    guard fields.count >= 2, let kind = fields[0].first else {
      self = .unknown
      return
    }
    let id = String(Substring(fields[0]))
    let words = fields[1].split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    let tail = fields.count > 2 ? String(Substring(fields[2])) : nil
    let hasNumber = fields[0].count > 1 && fields[0].dropFirst().allSatisfy(Self.isWordByte)
    guard let first = words.first, hasNumber || id == "*" else {
      self = .unknown
      return
    }
    self = .unknown
    switch kind {
    case UInt8(ascii: "T"):
      guard let ranges = Self.ranges(words.dropFirst()) else { return }
      self = .span(id: id, label: first, ranges: ranges, covered: tail)
    case UInt8(ascii: "R"):
      let ends = words.dropFirst().map { Substring($0).utf8.split(separator: UInt8(ascii: ":")) }
      guard ends.count == 2, ends.allSatisfy({ $0.count == 2 }),
        !ends[0][0].elementsEqual(ends[1][0])
      else { return }
      // The first one is the source, unless the names say otherwise.
      let isTurned = ends[0][0].elementsEqual("Arg2".utf8) && ends[1][0].elementsEqual("Arg1".utf8)
      self = .relation(
        id: id, label: first, source: String(Substring(ends[isTurned ? 1 : 0][1])),
        target: String(Substring(ends[isTurned ? 0 : 1][1])))
    case UInt8(ascii: "A"), UInt8(ascii: "M"):
      guard words.count == 2 || words.count == 3 else { return }
      self = .attribute(
        id: id, name: first, target: words[1], value: words.count > 2 ? words[2] : nil)
    case UInt8(ascii: "#"):
      guard words.count == 2 else { return }
      self = .note(id: id, type: first, target: words[1], text: tail ?? "")
    case UInt8(ascii: "*") where id == "*":
      self = .equivalence(label: first, members: Array(words.dropFirst()))
    case UInt8(ascii: "N"):
      self = .other(id: id, references: words.dropFirst().first.map { [$0] } ?? [])
    case UInt8(ascii: "E"):
      let ends = words.map { Substring($0).utf8.split(separator: UInt8(ascii: ":")) }
      guard ends.allSatisfy({ $0.count == 2 }) else { return }
      self = .other(id: id, references: ends.map { String(Substring($0[1])) })
    default: break
    }
  }

  /// The id; nil for what has none.
  var id: String? {
    switch self {
    case .span(let id, _, _, _), .relation(let id, _, _, _), .attribute(let id, _, _, _),
      .note(let id, _, _, _), .other(let id, _):
      id
    case .equivalence, .unknown: nil
    }
  }

  /// The ids that the line names beside its own.
  var references: [String] {
    switch self {
    case .span, .unknown: []
    case .relation(_, _, let source, let target): [source, target]
    case .attribute(_, _, let target, _), .note(_, _, let target, _): [target]
    case .equivalence(_, let members): members
    case .other(_, let references): references
    }
  }

  /// Reads `0 5;16 23`, given as its words.
  private static func ranges(_ words: ArraySlice<String>) -> [TextRange]? {
    let text = words.joined(separator: " ")
    let ranges = text.utf8.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { part -> TextRange? in
        let ends = part.split(separator: UInt8(ascii: " ")).map { Int(String(Substring($0))) }
        guard ends.count == 2, let start = ends[0], let end = ends[1] else { return nil }
        return TextRange(start, end)
      }
    let good = ranges.compactMap(\.self)
    return good.isEmpty || good.count < ranges.count ? nil : good
  }

  /// Whether a byte may be part of an id: no white space or control character.
  static func isWordByte(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != 0x7F
  }
}

extension BratLine {
  /// A span's line, as brat writes it.
  static func span(_ id: String, _ label: String, _ ranges: [TextRange], _ covered: String)
    -> String
  {
    let places = ranges.map { "\($0.start) \($0.end)" }.joined(separator: ";")
    return "\(id)\t\(label) \(places)\t\(covered)"
  }

  /// A relation's line.
  static func relation(_ id: String, _ label: String, _ source: String, _ target: String)
    -> String
  {
    "\(id)\t\(label) Arg1:\(source) Arg2:\(target)"
  }

  /// A note's line.
  static func note(_ id: String, on target: String, _ text: String) -> String {
    "\(id)\tAnnotatorNotes \(target)\t\(text.onOneBratLine)"
  }
}

extension String {
  /// The text with what would end a line made spaces.
  var onOneBratLine: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0 == "\n" || $0 == "\r" ? " " : $0 }))
  }

  /// The text as a name of brat's, which has no white space and no colon.
  var bratName: String {
    let name = String(
      String.UnicodeScalarView(
        unicodeScalars.map { $0.properties.isWhitespace || $0 == ":" ? "_" : $0 }))
    return name.isEmpty ? "_" : name
  }
}

extension Sequence<BratLine> {
  /// The annotators' notes on each id, one a line.
  var joinedNotes: [String: String] {
    var notes: [String: [String]] = [:]
    for case .note(_, "AnnotatorNotes", let target, let text) in self {
      notes[target, default: []].append(text)
    }
    return notes.mapValues { $0.joined(separator: "\n") }
  }
}
