package import ArgumentModel

/// A critical question of a scheme as it is asked of one reason: with what the reason says in place of
/// the scheme's letters.
package struct QuestionOfReason {
  /// The question.
  package let text: String
  /// Whether no letter is left, so that the question can be understood by itself.
  package let isWhole: Bool

  /// Asks a question of a reason in the language of some words.
  /// - Parameters:
  ///   - question: The question, of `scheme`.
  ///   - scheme: The reason's scheme.
  ///   - reason: The reason.
  ///   - words: The words of the language; the catalogue has all that there are.
  ///   - phrases: What is said of the map.
  ///   - statement: The map's statement with an id.
  package init(
    _ question: Scheme.Question, of scheme: Scheme, _ reason: Reason, in words: Words,
    _ phrases: MapPhrases, statement: (EntityID) -> Statement?
  ) {
    let parts = ReasonParts(reason, scheme, words, phrases, statement)
    if let template = question.told[words.language], let text = Self.fill(template, parts) {
      (self.text, isWhole) = (text, true)
      return
    }
    (text, isWhole) = Self.replaceLetters(
      in: question.text[words.language] ?? question.id, of: scheme, parts,
      isSetClose: words.space.isEmpty)
  }

  /// Puts a reason's words where their names stand in braces.
  /// - Returns: Nil if the reason lacks one of them.
  private static func fill(_ template: String, _ parts: ReasonParts) -> String? {
    var text = ""
    for (number, piece) in template.split(separator: "{", omittingEmptySubsequences: false)
      .enumerated()
    {
      guard number > 0 else {
        text += piece
        continue
      }
      let halves = piece.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
      guard halves.count == 2, let words = parts.words(of: Scheme.Part(String(halves[0])))
      else { return nil }
      text += words + halves[1]
    }
    return text
  }

  /// Puts a reason's words in place of single letters.
  private static func replaceLetters(
    in text: String, of scheme: Scheme, _ parts: ReasonParts, isSetClose: Bool
  ) -> (text: String, isWhole: Bool) {
    var filled = ""
    var isWhole = true
    let characters = Array(text)
    func isLetter(_ place: Int) -> Bool {
      characters.indices.contains(place) && characters[place].isASCII && characters[place].isLetter
    }
    var place = 0
    while place < characters.count {
      let character = characters[place]
      defer { place += 1 }
      // Schemes have capitals for their parts; “C1” is one too, and stands for no whole part.
      guard isLetter(place), character.isUppercase, !isLetter(place - 1), !isLetter(place + 1)
      else {
        filled.append(character)
        continue
      }
      guard let part = scheme.letters[String(character)], let words = parts.words(of: part) else {
        isWhole = false
        filled.append(character)
        continue
      }
      // A letter has spaces around it in a language that is set without them; words need none.
      if isSetClose, filled.last == " " { filled.removeLast() }
      filled += words
      if isSetClose, characters.dropFirst(place + 1).first == " " { place += 1 }
    }
    return (filled, isWhole)
  }
}

/// What a reason has for the parts of its scheme, as its questions name them.
private struct ReasonParts {
  private let parts: [Scheme.Part: String]

  init(
    _ reason: Reason, _ scheme: Scheme, _ words: Words, _ phrases: MapPhrases,
    _ statement: (EntityID) -> Statement?
  ) {
    func quoted(_ id: EntityID?) -> String? {
      guard var text = id.flatMap(statement).flatMap({ phrases.text($0.text) }) else { return nil }
      while let last = text.last, last == "." || last == "。" { text.removeLast() }
      return text.isEmpty ? nil : words.quote(text)
    }
    var parts: [Scheme.Part: String] = [:]
    for slot in scheme.premises {
      parts[.premise(slot: slot.id)] = quoted(reason.premise(inSlot: slot.id, of: scheme))
    }
    parts[.conclusion] = quoted(reason.target)
    let usual = scheme.usualSlot.flatMap { reason.premise(inSlot: $0, of: scheme) }
    parts[.speaker] = usual.flatMap(statement)?.attribution.last.map { phrases.speaker($0) }
    self.parts = parts
  }

  /// The words of a part: a statement's in quotation marks, a speaker's name.
  func words(of part: Scheme.Part) -> String? { parts[part] }
}

extension Reason {
  /// The statement in a slot of the reason's scheme: the one that says so, or a single one that doesn't
  /// say what it fills, in the slot that people usually fill.
  package func premise(inSlot slot: String, of scheme: Scheme) -> EntityID? {
    if let premise = premises.first(where: { $0.slot == slot }) { return premise.statement }
    guard premises.count == 1, premises[0].slot == nil, scheme.usualSlot == slot else { return nil }
    return premises[0].statement
  }
}
