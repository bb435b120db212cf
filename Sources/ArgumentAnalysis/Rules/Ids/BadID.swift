internal import ArgumentModel

extension Rule {
  static let badID: Rule = Rule(
    "bad-id", .error, "An id has only characters that every format can carry.",
    explanation: """
      Ids name entities in edits, exports and other tools. They have 1 to 200 letters, marks, \
      numbers, “-”, “_” and “.”, begin with a letter, a number or “_”, and are in Unicode \
      Normalization Form C. Rename the entity; every reference follows.
      """,
    bad: #"{ "id": "my claim!", "text": "Phones distract." }"#,
    good: #"{ "id": "my-claim", "text": "Phones distract." }"#
  ) { context, report in
    var numbers = IDNumbers()
    context.forEachID { id, kind, index in
      // Nearly every id is right, and the entity is needed for none of these.
      guard id.flaw != nil else { return }
      let entity = context.map.entity(kind, at: index)
      Integrity.badID(entity) { finding in
        var finding = finding
        let suggestion = EntityID.suggestion(
          for: entity.id.rawValue, fallback: kind.rawValue, numbers: &numbers,
          isTaken: { !context.index.kinds(of: $0).isEmpty })
        if context.index.duplicates[entity.id] == nil {
          finding.fixes = [
            .init(
              title: "Rename to “\(suggestion)”", isSafe: true,
              edits: [.rename(EntityAddress(entity.id), to: suggestion)])
          ]
        }
        report(finding.at(kind, index))
      }
    }
  }
}

extension Diagnostic {
  /// The finding with its pointer, relative to an entity, made one into the document.
  func at(_ kind: EntityKind, _ index: Int) -> Diagnostic {
    var finding = self
    finding.pointer = "/\(kind.plural)/\(index)\(pointer ?? "")"
    return finding
  }
}
