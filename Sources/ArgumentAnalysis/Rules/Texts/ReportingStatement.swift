internal import ArgumentModel

extension Rule {
  static let reportingStatement: Rule = Rule(
    "reporting-statement", .warning, "A statement says the content, not that somebody says it.",
    explanation: """
      That somebody argues something is true whether or not it is so, and can never be rejected. \
      Make the content the statement, and who says it the attribution.
      """,
    bad: #"{ "id": "a", "text": "The ministry argues that phones distract." }"#,
    good: """
      { "id": "a", "text": "Phones distract.",
        "attribution": [{ "who": "the ministry", "act": "asserts" }] }
      """
  ) { context, report in
    context.map.statements.forEachLent { index, statement in
      guard statement.role != .background else { return }
      for version in statement.text.versions {
        guard let verb = ReportingVerbs.first(in: version.text) else { continue }
        let place = statement.text.versions.count == 1 ? "/text" : "/text/\(version.language)"
        report(
          Rule.reportingStatement.finding(
            "statement “\(statement.id)” reports what somebody says (“\(verb)”)", .statement, index,
            statement.id, place: place))
        break
      }
    }
  }
}

/// The words by which a sentence reports what somebody says.
enum ReportingVerbs {
  private static let english = PhraseSearch.words([
    "argues that", "argue that", "argued that", "claims that", "claim that", "claimed that",
    "says that", "say that", "said that", "believes that", "believe that", "thinks that",
    "asserts that", "asserted that", "contends that", "maintains that", "insists that",
    "according to",
  ])
  private static let chinese = PhraseSearch.characters([
    "主張", "認為", "聲稱", "宣稱", "辯稱", "表示", "指出",
  ])

  /// The first such word near a text's beginning, where the subject of its main clause is: within
  /// 80 bytes, which is some twelve English words or two dozen Chinese characters.
  static func first(in text: String) -> String? {
    english.first(in: text, within: 80) ?? chinese.first(in: text, within: 42)
  }
}
