public import ArgumentModel

/// Why something is no pattern.
public struct PatternError: Error, Hashable {
  /// What is wrong, and where.
  public var diagnostic: Diagnostic
}

extension MapPattern {
  /// Reads a pattern.
  /// - Throws: ``PatternError`` that names the clause and what can stand there.
  public init(_ text: String) throws(PatternError) {
    self.init()
    for (number, words) in try Self.clauses(text).enumerated() {
      try read(words, number: number + 1)
    }
    guard !clauses.isEmpty else { throw Self.error("the pattern is empty", Self.example) }
    guard clauses.count <= Self.mostClauses else {
      throw Self.error(
        "the pattern has \(clauses.count) clauses, more than \(Self.mostClauses)", Self.example)
    }
    guard clauses.contains(where: { !$0.isNegated }) else {
      throw Self.error(
        "the pattern only says what isn't there", "Say what is there as well: \(Self.example)")
    }
  }

  /// A pattern of properties and words of one thing.
  /// - Parameters:
  ///   - name: The variable for it, without its question mark.
  ///   - words: Words that all occur in it.
  ///   - conditions: Names of properties, each with its value.
  /// - Throws: ``PatternError`` where a value can't be one, or the words are none.
  public init(
    about name: String, words: [String], _ conditions: [(property: String, value: String)]
  ) throws(PatternError) {
    self.init()
    let subject = Term.variable(variable(name))
    for (name, value) in conditions {
      guard let property = Property(rawValue: name) else { continue }
      append(
        Clause(condition: .property(subject, property, try Self.value(value, of: property))))
    }
    guard !words.isEmpty else { return }
    let query = WordQuery(words.joined(separator: " "))
    guard !query.parts.isEmpty else {
      throw Self.error("there is no letter in “\(words.joined(separator: " "))”", Self.example)
    }
    append(Clause(condition: .words(subject, query)))
  }

  /// This pattern and another as one, in which a variable of one name stands for the same.
  public func and(_ other: MapPattern) throws(PatternError) -> MapPattern {
    var both = self
    func own(_ term: Term) -> Term {
      guard case .variable(let number) = term else { return term }
      return .variable(both.variable(other.variables[number]))
    }
    for var clause in other.clauses {
      switch clause.condition {
      case .property(let term, let property, let value):
        clause.condition = .property(own(term), property, value)
      case .words(let term, let query): clause.condition = .words(own(term), query)
      case .link(let subject, let link, let object):
        clause.condition = .link(own(subject), link, own(object))
      }
      both.append(clause)
    }
    return both
  }

  private static let example = "“?a attacks ?b, ?b scheme expert-opinion” is a pattern."

  private static func error(_ message: String, _ explanation: String) -> PatternError {
    PatternError(
      diagnostic: Diagnostic(
        rule: "pattern", severity: .error, message: message, explanation: explanation))
  }

  private struct Word {
    var text: String
    var isQuoted: Bool
  }

  /// The words of each clause; commas and line breaks part clauses.
  private static func clauses(_ text: String) throws(PatternError) -> [[Word]] {
    var clauses: [[Word]] = []
    var clause: [Word] = []
    var word = ""
    /// The quotation mark that ends a quoted word.
    var end: Character?
    func endWord() {
      if !word.isEmpty { clause.append(Word(text: word, isQuoted: false)) }
      word = ""
    }
    func endClause() {
      endWord()
      if !clause.isEmpty { clauses.append(clause) }
      clause = []
    }
    for character in text {
      if let closing = end {
        guard character == closing else {
          word.append(character)
          continue
        }
        clause.append(Word(text: word, isQuoted: true))
        word = ""
        end = nil
      } else if let closing = quotationMarks[character], word.isEmpty {
        end = closing
      } else if character == "," || character == "，" || character == ";" || character.isNewline {
        endClause()
      } else if character.isWhitespace {
        endWord()
      } else {
        word.append(character)
      }
    }
    if end != nil {
      throw error("a quotation in the pattern has no end: “\(word)”", example)
    }
    endClause()
    return clauses
  }

  private static let quotationMarks: [Character: Character] = [
    "\"": "\"", "“": "”", "「": "」", "'": "'",
  ]

  private mutating func read(_ words: [Word], number: Int) throws(PatternError) {
    var words = words
    var isNegated = false
    if words.count > 2, let first = words.first, !first.isQuoted, first.text == "not" {
      isNegated = true
      words.removeFirst()
    }
    let said = words.map(\.text).joined(separator: " ")
    guard words.count >= 3 else {
      throw Self.error(
        "clause \(number) of the pattern, “\(said)”, is too short",
        "A clause has three parts: what it is about, a word, and what is asked for. \(Self.example)"
      )
    }
    let subject = term(words[0].text)
    let verb = words[1].text
    // Words may follow each other without quotation marks.
    let value = words[2...].map(\.text).joined(separator: " ")
    let condition: Condition
    if verb == "says" {
      let query = WordQuery(value)
      guard !query.parts.isEmpty else {
        throw Self.error("clause \(number) of the pattern asks for no words", Self.example)
      }
      condition = .words(subject, query)
    } else if let property = Property(rawValue: verb) {
      condition = .property(subject, property, try Self.value(value, of: property, number))
    } else if let link = Link(rawValue: verb) {
      guard words.count == 3 else {
        throw Self.error(
          "clause \(number) of the pattern, “\(said)”, has something behind “\(words[2].text)”",
          "Commas part clauses. \(Self.example)")
      }
      condition = .link(subject, link, term(words[2].text))
    } else {
      let known = Property.allCases.map(\.rawValue) + ["says"] + Link.allCases.map(\.rawValue)
      throw Self.error(
        "clause \(number) of the pattern: nothing is called “\(verb)”",
        "The words are \(known.joined(separator: ", ")).")
    }
    append(Clause(condition: condition, isNegated: isNegated))
  }

  private mutating func term(_ word: String) -> Term {
    word.hasPrefix("?") && word.count > 1
      ? .variable(variable(String(word.dropFirst()))) : .id(word)
  }

  /// A value as properties have it.
  static func value(
    _ value: String, of property: Property, _ number: Int? = nil
  ) throws(PatternError) -> String {
    func check(_ words: [String]) throws(PatternError) {
      guard !words.contains(value) else { return }
      let place = number.map { "clause \($0) of the pattern: " } ?? ""
      throw Self.error(
        "\(place)“\(value)” is none of what “\(property.rawValue)” can be",
        "It can be \(words.joined(separator: ", ")).")
    }
    switch property {
    case .kind: try check(EntityKind.allCases.map(\.rawValue))
    case .verdict: try check(Verdict.Label.allCases.map(\.rawValue))
    case .scheme: return SchemeCatalogue.normalize(value)
    case .role, .tag, .source, .who: break
    }
    return value.foldedForSearch
  }
}
