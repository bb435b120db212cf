internal import ArgumentModel

extension Rule {
  static let unknownWord: Rule = Rule(
    "unknown-word", .warning, "Roles, kinds and types are words of the format.",
    explanation: """
      The map keeps a word that it doesn't know, but nothing can make use of it. Correct it, or use \
      a tag for what the format has no word for.
      """,
    bad: #"{ "id": "a", "role": "objection", "text": "It costs too much." }"#,
    good: #"{ "id": "a", "role": "counterargument", "text": "It costs too much." }"#
  ) { context, report in
    func check<Word: OpenVocabulary>(
      _ word: Word?, _ name: String, _ kind: EntityKind, _ index: Int, _ id: EntityID,
      _ place: String
    ) {
      guard let word, !word.isKnown else { return }
      var finding = Rule.unknownWord.finding(
        "\(kind.rawValue) “\(id)” has the \(name) “\(word)”, which the format doesn't know", kind,
        index, id,
        place: place)
      finding.explanation =
        "The words are " + Word.known.map { $0.rawValue }.joined(separator: ", ") + "."
      report(finding)
    }
    func check(_ chain: [Attribution], _ kind: EntityKind, _ index: Int, _ id: EntityID) {
      for (link, step) in chain.enumerated() {
        check(step.act, "act", kind, index, id, "/attribution/\(link)/act")
        check(step.hedge, "hedge", kind, index, id, "/attribution/\(link)/hedge")
      }
    }
    context.map.statements.forEachLent { index, statement in
      check(statement.role, "role", .statement, index, statement.id, "/role")
      check(
        statement.authorStance, "author's stance", .statement, index, statement.id, "/authorStance")
      check(statement.standard, "proof standard", .statement, index, statement.id, "/standard")
      check(statement.attribution, .statement, index, statement.id)
      for (place, divergence) in statement.divergences.enumerated() {
        check(
          divergence.divergence, "kind of divergence", .statement, index, statement.id,
          "/divergences/\(place)/kind")
      }
    }
    context.map.reasons.forEachLent { index, reason in
      check(reason.attribution, .reason, index, reason.id)
      for (place, premise) in reason.premises.enumerated() {
        check(
          premise.kind, "kind of premise", .reason, index, reason.id, "/premises/\(place)/kind")
      }
    }
    context.map.relations.forEachLent { index, relation in
      check(relation.type, "type", .relation, index, relation.id, "/type")
    }
    context.map.comments.forEachLent { index, comment in
      check(comment.mark, "mark", .comment, index, comment.id, "/mark")
    }
  }
}
