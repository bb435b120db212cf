internal import ArgumentModel

/// What a map is looked up by: the words of its texts, and what a pattern can ask for.
///
/// A term of a pattern begins with “=”, which no word does. For each link there are terms of the properties
/// at both of its ends, so that “an attack on what has this scheme” is one term, and few maps that have it
/// lack the rest.
enum IndexTerms {
  /// The terms of a map, each once, parted by spaces.
  static func terms(of map: ArgumentMap) -> String {
    let graph = PatternGraph(map, hasVerdicts: true)
    var terms = TermList()
    // Each property once, by a number: what stands at the ends of links is told by that alone.
    var known: [EntityID: Int] = [:]
    var names: [String] = []
    var properties: [[Int]] = []
    properties.reserveCapacity(graph.entities.count)
    for place in graph.entities.indices {
      for text in graph.texts(at: place) { SearchWords.forEach(in: text) { terms.add($0) } }
      var own: [Int] = []
      for property in MapPattern.Property.allCases {
        for value in graph.values(property, at: place) {
          let name = term(property, value)
          terms.add("=" + name)
          let number = known[EntityID(name)] ?? names.count
          if number == names.count {
            known[EntityID(name)] = number
            names.append(name)
          }
          own.append(number)
        }
      }
      properties.append(own)
    }
    for link in MapPattern.Link.allCases {
      guard let rows = graph.forward[link] else { continue }
      terms.add("=" + link.rawValue)
      var isAtBeginning = [Bool](repeating: false, count: names.count)
      var isAtEnd = isAtBeginning
      for from in rows.keys.sorted() {
        for number in properties[from] where !isAtBeginning[number] {
          isAtBeginning[number] = true
          terms.add("=" + names[number] + ">" + link.rawValue)
        }
        for to in rows[from] ?? [] {
          for number in properties[to] where !isAtEnd[number] {
            isAtEnd[number] = true
            terms.add("=" + link.rawValue + ">" + names[number])
          }
        }
      }
    }
    return terms.text
  }

  /// Terms, each once, by their bytes.
  private struct TermList {
    private var seen: Set<EntityID> = []
    private var bytes: [UInt8] = []

    mutating func add(_ term: String) {
      guard seen.insert(EntityID(term)).inserted else { return }
      if !bytes.isEmpty { bytes.append(0x20) }
      bytes.append(contentsOf: term.utf8)
    }

    /// All of them, parted by spaces.
    var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  /// What maps are looked up by that may match a pattern, as FTS5 takes it; nil where that may be any.
  static func query(_ pattern: MapPattern) -> String? {
    var terms: [String] = []
    var properties: [MapPattern.Term: [String]] = [:]
    for clause in pattern.clauses where !clause.isNegated {
      switch clause.condition {
      case .words(_, let query): terms += query.terms
      case .property(let about, let property, let value):
        let term = term(property, value)
        properties[about, default: []].append(term)
        terms.append(quoted("=" + term))
      case .link: break
      }
    }
    for clause in pattern.clauses where !clause.isNegated {
      guard case .link(let subject, let link, let object) = clause.condition else { continue }
      terms.append(quoted("=" + link.rawValue))
      for term in properties[subject] ?? [] {
        terms.append(quoted("=" + term + ">" + link.rawValue))
      }
      for term in properties[object] ?? [] {
        terms.append(quoted("=" + link.rawValue + ">" + term))
      }
    }
    return terms.isEmpty ? nil : terms.joined(separator: " AND ")
  }

  private static func term(_ property: MapPattern.Property, _ value: String) -> String {
    property.rawValue + ":" + SearchWords.cut(escaped(value))
  }

  /// A value as the tokenizer leaves it: of ASCII letters, digits, “-”, “_” and “.”, and what isn't ASCII.
  private static func escaped(_ value: String) -> String {
    if value.utf8.allSatisfy(isPlain) { return value }
    var escaped = String.UnicodeScalarView()
    for scalar in value.unicodeScalars {
      switch scalar.value {
      case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2D, 0x5F, 0x2E, 0x80...: escaped.append(scalar)
      default: escaped.append(contentsOf: "%\(scalar.value)%".unicodeScalars)
      }
    }
    return String(escaped)
  }

  /// Whether the tokenizer takes a byte as it is.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2D, 0x5F, 0x2E, 0x80...: true
    default: false
    }
  }

  /// A value from its form in a term; a value that was cut stays so.
  static func unescaped(_ value: String) -> String {
    var result = ""
    for (number, piece) in value.split(separator: "%", omittingEmptySubsequences: false)
      .enumerated()
    {
      if number % 2 == 1, let code = UInt32(piece), let scalar = Unicode.Scalar(code) {
        result.unicodeScalars.append(scalar)
      } else {
        result += piece
      }
    }
    return result
  }

  /// A term as a string of FTS5; no term has a quotation mark in it.
  static func quoted(_ term: String) -> String { "\"" + term + "\"" }

  /// The tokenizer that takes terms as they are.
  static let tokenizer = "ascii tokenchars '=:>%-_.'"
}
