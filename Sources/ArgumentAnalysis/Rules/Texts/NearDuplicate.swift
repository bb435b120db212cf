internal import ArgumentModel

extension Rule {
  static let nearDuplicate: Rule = Rule(
    "near-duplicate", .warning, "No two statements say nearly the same in nearly the same words.",
    explanation: """
      The texts of two statements agree in at least four fifths of their letter sequences. If they \
      mean the same, merge them, so that what speaks for one speaks for both; if one is another \
      wording worth keeping, relate them as “restates”. Paraphrases aren't found.
      """,
    bad: #"{ "id": "a", "text": "Phones distract." }, { "id": "b", "text": "phones distract" }"#,
    good: #"{ "id": "a", "text": "Phones distract." }, { "id": "b", "text": "Phones ring." }"#
  ) { context, report in
    var byLanguage: [LanguageTag: (search: NearDuplicates, owners: [Int])] = [:]
    context.map.statements.forEachLent { index, statement in
      var isReported = false
      for version in statement.text.versions {
        var (search, owners) = byLanguage[version.language] ?? (NearDuplicates(), [])
        byLanguage[version.language] = nil
        let match = search.add(version.text)
        owners.append(index)
        if let match, !isReported, !context.areRestatements(owners[match], index) {
          let other = context.map.statements[owners[match]]
          var finding = Rule.nearDuplicate.finding(
            "statement “\(statement.id)” says nearly the same as “\(other.id)”", .statement, index,
            statement.id, place: "/text")
          finding.related = [
            .init(
              message: "the other", id: other.id, pointer: "/statements/\(owners[match])/text")
          ]
          report(finding)
          isReported = true
        }
        byLanguage[version.language] = (search, owners)
      }
    }
  }
}

extension CheckContext {
  /// Whether one of two statements restates the other.
  fileprivate func areRestatements(_ a: Int, _ b: Int) -> Bool {
    graph.restatements[Int32(a)].contains(Int32(b))
  }
}
