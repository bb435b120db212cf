internal import ArgumentModel

extension Rule {
  static let duplicateID: Rule = Rule(
    "duplicate-id", .error, "Every entity has an id of its own.",
    explanation: """
      Where two entities bear one id, nobody can tell which of them a reference means; the first is \
      taken. Ids are unique across kinds. Rename all but one.
      """,
    bad: #"{ "id": "cost", "text": "It costs much." }, { "id": "cost", "text": "It pays." }"#,
    good: #"{ "id": "cost", "text": "It costs much." }, { "id": "pays", "text": "It pays." }"#
  ) { context, report in
    var numbers = IDNumbers()
    // Each gets an id of its own, so that all can be renamed at once.
    var suggested: Set<EntityID> = []
    for (id, places) in context.index.duplicates.sorted(by: { $0.key < $1.key }) {
      for (number, place) in places.enumerated().dropFirst() {
        var finding = Rule.duplicateID.finding(
          "the \(place.kind.rawValue) “\(id)” has the id of a \(places[0].kind.rawValue) before it",
          place.kind, place.index, id, place: "/id")
        finding.related = [
          .init(
            message: "the first", id: id,
            pointer: "/\(places[0].kind.plural)/\(places[0].index)/id")
        ]
        let suggestion = EntityID.suggestion(
          for: id.rawValue, fallback: place.kind.rawValue, numbers: &numbers,
          isTaken: { suggested.contains($0) || !context.index.kinds(of: $0).isEmpty })
        suggested.insert(suggestion)
        finding.fixes = [
          .init(
            title: "Rename to “\(suggestion)”", isSafe: true,
            edits: [.rename(EntityAddress(id, nth: number + 1), to: suggestion)])
        ]
        report(finding)
      }
    }
  }
}
