internal import ArgumentModel

extension Rule {
  static let emptyText: Rule = Rule(
    "empty-text", .warning, "Every statement says something.",
    explanation: "A statement without words can be neither read nor judged. Set its text.",
    bad: #"{ "id": "cost", "text": "" }"#,
    good: #"{ "id": "cost", "text": "It costs too much." }"#
  ) { context, report in
    context.map.statements.forEachLent { index, statement in
      if statement.text.isEmpty {
        report(
          Rule.emptyText.finding(
            "statement “\(statement.id)” has no text", .statement, index, statement.id))
      }
      for version in statement.text.versions
      where version.text.unicodeScalars.allSatisfy({ $0.properties.isWhitespace }) {
        let place = statement.text.versions.count == 1 ? "/text" : "/text/\(version.language)"
        report(
          Rule.emptyText.finding(
            "the text of statement “\(statement.id)” in “\(version.language)” is empty",
            .statement, index, statement.id, place: place))
      }
    }
  }
}
