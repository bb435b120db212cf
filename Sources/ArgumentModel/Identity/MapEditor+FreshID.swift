extension MapEditor {
  /// The language of plain strings.
  package var primaryLanguage: LanguageTag { header.languages.first ?? .undetermined }

  /// An id made from a text, or else from a kind's name.
  /// - Parameter others: Ids that are taken as well.
  package func freshID(
    for text: LocalizedText, kind: EntityKind, besides others: [EntityID] = []
  ) -> EntityID {
    // English gives the ids that are easiest to type, whatever the map's first language.
    let version = text.preferred(["en"] + header.languages)
    return EntityID.suggestion(
      for: version?.text ?? "", fallback: kind.rawValue,
      isTaken: { isTaken($0) || others.contains($0) })
  }
}

extension Comment {
  /// What its id is made from.
  package var words: LocalizedText {
    LocalizedText("comment on \(on?.rawValue ?? "map")", language: "en")
  }
}

extension Reason {
  /// What its id is made from.
  package var words: LocalizedText {
    let first = premises.first?.statement.rawValue ?? "reason"
    return LocalizedText("\(stance == .attacks ? "but" : "because") \(first)", language: "en")
  }
}
