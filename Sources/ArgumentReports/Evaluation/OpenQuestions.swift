public import ArgumentModel
internal import ArgumentWords

/// The critical questions that a reason's scheme asks and nobody has answered, in the reason's own words.
public struct OpenQuestions {
  /// A question.
  public struct Question {
    /// Its name in the scheme.
    public var name: String
    /// What it asks.
    public var text: String
  }

  /// The questions, in the scheme's order.
  public var questions: [Question] = []

  /// Asks what a reason leaves open.
  /// - Parameter language: The language of the questions; the map's texts stand in it where they can.
  public init(of reason: Reason, in map: ArgumentMap, _ language: LanguageTag?) {
    guard let scheme = reason.scheme.flatMap({ SchemeCatalogue.scheme($0) }) else { return }
    let languages = [language].compactMap { $0 } + map.header.languages
    let phrases = MapPhrases(map, languages: languages)
    let statements = Dictionary(keepingFirst: map.statements.enumerated().map { ($1.id, $0) })
    let answered = Set(
      reason.questions.filter { !$0.answer.isEmpty || $0.statement != nil }.map { $0.question })
    for question in scheme.questions
    where !answered.contains(question.id)
      && !question.text.versions.contains(where: { answered.contains($0.text) })
    {
      let asked = QuestionOfReason(question, of: scheme, reason, in: phrases.words, phrases) { id in
        statements[id].map { map.statements[$0] }
      }
      questions.append(Question(name: question.id, text: asked.text))
    }
  }
}
