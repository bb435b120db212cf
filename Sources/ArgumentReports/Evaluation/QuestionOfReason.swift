internal import ArgumentModel
internal import ArgumentWords

/// A critical question of a scheme as it is asked of one reason: with what the reason says in place of
/// the scheme's letters.
struct QuestionOfReason {
  /// The question.
  let text: String
  /// Whether no letter is left, so that the question can be understood by itself.
  let isWhole: Bool

  /// Asks a question of a reason in one language.
  /// - Returns: Nil if the catalogue has no text of the question.
  init?(
    _ question: Scheme.Question, of scheme: Scheme, _ reason: Reason, _ phrases: EvaluationPhrases
  ) {
    let parts = ReasonParts(reason, scheme, phrases)
    if let template = phrases.text(question.told), let text = Self.fill(template, parts) {
      (self.text, isWhole) = (text, true)
      return
    }
    guard let text = phrases.text(question.text) else { return nil }
    (self.text, isWhole) = Self.replaceLetters(
      in: text, of: scheme, parts, isSetClose: phrases.words.space.isEmpty)
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
  let reason: Reason
  let scheme: Scheme
  let phrases: EvaluationPhrases

  init(_ reason: Reason, _ scheme: Scheme, _ phrases: EvaluationPhrases) {
    self.reason = reason
    self.scheme = scheme
    self.phrases = phrases
  }

  /// The words of a part: a statement's in quotation marks, a speaker's name.
  func words(of part: Scheme.Part) -> String? {
    switch part {
    case .conclusion: reason.target.flatMap { quoted($0) }
    case .premise(let slot): reason.premise(inSlot: slot, of: scheme).flatMap { quoted($0) }
    case .speaker:
      scheme.usualSlot.flatMap { reason.premise(inSlot: $0, of: scheme) }
        .flatMap { phrases.speaker(of: $0) }
    }
  }

  private func quoted(_ id: EntityID) -> String? {
    guard var text = phrases.statementText(id) else { return nil }
    while let last = text.last, last == "." || last == "。" { text.removeLast() }
    return text.isEmpty ? nil : phrases.words.quote(text)
  }
}

extension Reason {
  /// The statement in a slot of the reason's scheme: the one that says so, or a single one that doesn't
  /// say what it fills, in the slot that people usually fill.
  func premise(inSlot slot: String, of scheme: Scheme) -> EntityID? {
    if let premise = premises.first(where: { $0.slot == slot }) { return premise.statement }
    guard premises.count == 1, premises[0].slot == nil, scheme.usualSlot == slot else { return nil }
    return premises[0].statement
  }
}
