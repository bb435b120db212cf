internal import ArgumentModel

extension Rule {
  static let severalClaims: Rule = Rule(
    "several-claims", .note, "A statement makes one claim.",
    explanation: """
      The text has several sentences, or gives a reason within itself (“because”, 因為). Who doubts \
      one half can't say so. Split it: one statement a claim, and a reason between them.
      """,
    bad: #"{ "id": "a", "text": "Phones distract because they ring." }"#,
    good: #"{ "id": "a", "text": "Phones distract." }, { "id": "b", "text": "Phones ring." }"#
  ) { context, report in
    for (index, statement) in context.map.statements.enumerated() {
      for version in statement.text.versions {
        guard let sign = Claims.sign(in: version.text) else { continue }
        let place = statement.text.versions.count == 1 ? "/text" : "/text/\(version.language)"
        report(
          Rule.severalClaims.finding(
            "statement “\(statement.id)” seems to make several claims (\(sign))", .statement, index,
            statement.id, place: place))
        break
      }
    }
  }
}

/// Signs that a text makes more than one claim.
private enum Claims {
  private static let english = ["because", "therefore", "hence", "so that", "thus"]
  private static let chinese = ["因為", "所以", "因此", "由於", "從而"]

  static func sign(in text: String) -> String? {
    if sentenceCount(text) > 1 { return "several sentences" }
    let folded = " " + text.foldedForSearch + " "
    if let word = english.first(where: { folded.contains(" \($0) ") }) { return "“\(word)”" }
    return chinese.first { text.contains($0) }.map { "“\($0)”" }
  }

  /// How many sentences a text has, as far as ends of sentences tell: a full stop counts only before
  /// a space and a capital, so that abbreviations and numbers mostly don't.
  private static func sentenceCount(_ text: String) -> Int {
    var count = 1
    let scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() where place < scalars.count - 1 {
      switch scalar {
      case "。", "！", "？":
        if scalars[(place + 1)...].contains(where: { $0.properties.isAlphabetic }) { count += 1 }
      case ".", "!", "?":
        guard place + 2 < scalars.count, scalars[place + 1] == " ",
          scalars[place + 2].properties.isUppercase, place >= 3,
          scalars[(place - 3)..<place].allSatisfy({ $0.properties.isLowercase })
        else { continue }
        count += 1
      default: continue
      }
    }
    return count
  }
}
