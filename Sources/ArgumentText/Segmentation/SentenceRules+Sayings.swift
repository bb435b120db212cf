// Who said it, after an English quotation.
extension SentenceRules {
  /// Whether a name and a verb of saying follow, which belong to the quotation before them:
  /// “Why?” Senator Lee asked.
  func isNameThatSays(_ start: Int) -> Bool {
    var place = start
    for number in 0..<6 {
      let first = place
      while place < bounds.upperBound, place - first < 24, isInName(place) { place += 1 }
      guard place > first, let word = text.plainWord(first..<place) else { return false }
      let verb = word.last == "." ? String(word.dropLast()) : word
      if number > 0, Self.verbs.contains(verb) { return true }
      let isName =
        text.kinds[first] == .upper
        ? number > 0 || word == "i" || Abbreviations.isTitle(word)
          || !Abbreviations.starters.contains(word)
        : number > 0 && Self.particles.contains(word)
      guard isName, kind(at: place) == .space else { return false }
      place += 1
    }
    return false
  }

  private func isInName(_ place: Int) -> Bool {
    if text.kinds[place].isLetter { return true }
    switch text.scalars[place] {
    case ".", "'", "\u{2019}", "-": return !kind(at: place - 1).isWhiteSpace
    default: return false
    }
  }

  private static let particles: Set<String> = [
    "of", "the", "de", "von", "van", "la", "le", "bin", "and", "da", "di", "al",
  ]
  private static let verbs: Set<String> = [
    "said", "says", "asked", "asks", "replied", "answered", "cried", "shouted", "wondered", "wrote",
    "added", "exclaimed", "demanded", "whispered", "yelled", "responded", "insisted", "continued",
    "declared", "remarked", "inquired", "enquired", "tweeted", "mused", "snapped", "joked",
    "recalled", "argued", "warned", "told", "sighed", "murmured", "muttered", "screamed",
  ]
}
