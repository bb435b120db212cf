internal import ArgumentModel
internal import ArgumentReports
internal import ArgumentWords

/// What a map leaves open: questions that nothing answers, and of each scheme the critical questions that the map
/// has no answer to.
struct HandoutQuestions {
  /// The questions, each in the languages that it is there in.
  private(set) var questions: [[String]] = []

  init(_ map: ArgumentMap, languages: [LanguageTag]) {
    let outline = Outline(map)
    let answered = Set(map.relations.filter { $0.type == .answers }.compactMap(\.to))
    for (index, statement) in map.statements.enumerated()
    where statement.role == .question && !answered.contains(statement.id) {
      add(languages) { language, words in
        statement.text[language].map {
          words.handout.unanswered($0.printable, outline.statementNumbers[index])
        }
      }
    }
    let statements = Dictionary(keepingFirst: map.statements.enumerated().map { ($1.id, $0) })
    let phrases = languages.map { MapPhrases(map, languages: [$0] + map.header.languages) }
    for (index, reason) in map.reasons.enumerated() {
      guard let scheme = reason.scheme.flatMap({ SchemeCatalogue.scheme($0) }) else { continue }
      let told = Set(
        reason.questions.filter { !$0.answer.isEmpty || $0.statement != nil }.map { $0.question })
      for question in scheme.questions where !told.contains(question.id) {
        var number = 0
        add(languages) { _, words in
          // In the reason's own words, as far as they fit.
          let asked = QuestionOfReason(question, of: scheme, reason, in: words, phrases[number]) {
            id in statements[id].map { map.statements[$0] }
          }
          number += 1
          let name = scheme.name[words.schemeLanguage ?? words.language] ?? scheme.id
          return words.handout.ask(asked.text, outline.reasonNumbers[index], name)
        }
      }
    }
  }

  private mutating func add(
    _ languages: [LanguageTag], _ text: (LanguageTag, Words) -> String?
  ) {
    var versions: [String] = []
    for language in languages {
      guard let version = text(language, Words.of(language)), !versions.contains(version) else {
        continue
      }
      versions.append(version)
    }
    if !versions.isEmpty { questions.append(versions) }
  }
}
