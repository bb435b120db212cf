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
    var seen: Set<String> = []
    var all = ""
    func add(_ term: String) {
      guard seen.insert(term).inserted else { return }
      all += all.isEmpty ? term : " " + term
    }
    var properties: [[String]] = []
    properties.reserveCapacity(graph.entities.count)
    for place in graph.entities.indices {
      for text in graph.texts(at: place) { SearchWords.forEach(in: text, add) }
      let own = MapPattern.Property.allCases.flatMap { property in
        graph.values(property, at: place).map { term(property, $0) }
      }
      for term in own { add("=" + term) }
      properties.append(own)
    }
    for link in MapPattern.Link.allCases {
      guard let rows = graph.forward[link] else { continue }
      add("=" + link.rawValue)
      for from in rows.keys.sorted() {
        for term in properties[from] { add("=" + term + ">" + link.rawValue) }
        for to in rows[from] ?? [] {
          for term in properties[to] { add("=" + link.rawValue + ">" + term) }
        }
      }
    }
    return all
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
    var escaped = String.UnicodeScalarView()
    for scalar in value.unicodeScalars {
      switch scalar.value {
      case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2D, 0x5F, 0x2E, 0x80...: escaped.append(scalar)
      default: escaped.append(contentsOf: "%\(scalar.value)%".unicodeScalars)
      }
    }
    return String(escaped)
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
