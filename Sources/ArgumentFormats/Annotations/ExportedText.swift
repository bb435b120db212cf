internal import ArgumentModel
internal import ArgumentText

/// The text that a map is written upon, and where each statement stands in it.
struct ExportedText {
  /// The text.
  let text: EditionText
  /// The edition; nil where the text was made from the statements.
  let key: EditionKey?
  /// Where each statement stands, by its position in the map; nil where it stands nowhere.
  let places: [[TextRange]?]
  /// How many anchors of statements there is no place for.
  private(set) var lostAnchors = 0

  /// Finds the text of the edition that statements are anchored in.
  ///
  /// For a map without anchors it is made of the statements, a line each, if they have any words.
  /// - Throws: A diagnostic of the rule `no-text`.
  init(_ map: ArgumentMap, options: AnnotationOptions) throws(Diagnostic) {
    let anchors = map.statements.lazy.flatMap(\.anchors)
    let wanted =
      options.edition
      ?? anchors.first { options.texts[EditionKey($0)] != nil }.map(EditionKey.init)
      ?? anchors.first.map(EditionKey.init)
      ?? map.sources.lazy.compactMap { source in
        source.editions.first.map { EditionKey(source: source.id, edition: $0.id) }
      }.first {
        // What came from annotations and has no place isn't in a text of its own.
        options.texts[$0] != nil
          && map.statements.allSatisfy { $0.text.isEmpty || !$0.extensions.isEmpty }
      }
    guard let wanted else {
      (text, places) = Self.lines(of: map, languages: options.languages)
      key = nil
      return
    }
    guard let text = options.texts[wanted] else {
      throw Diagnostic(
        rule: "no-text", severity: .error,
        message: "the text of the edition “\(wanted.edition)” of “\(wanted.source)” isn't at hand",
        explanation: "`argue source attach MAP \(wanted.source) FILE` takes it from a file, "
          + "--text-from FILE for this once.", id: wanted.source)
    }
    var lost = 0
    places = map.statements.map { statement in
      var place: [TextRange]?
      for anchor in statement.anchors {
        let fits =
          EditionKey(anchor) == wanted && !anchor.ranges.isEmpty
          && text.texts(at: anchor.ranges) != nil
        if fits, place == nil { place = anchor.ranges } else { lost += 1 }
      }
      return place
    }
    self.text = text
    key = wanted
    lostAnchors = lost
  }

  private static func lines(
    of map: ArgumentMap, languages: [LanguageTag]
  ) -> (text: EditionText, places: [[TextRange]?]) {
    let languages = languages.isEmpty ? map.header.languages : languages
    var text = ""
    var count = 0
    var places: [[TextRange]?] = []
    for statement in map.statements {
      let words = (statement.text.preferred(languages)?.text ?? "")
        .unicodeScalars.map { $0 == "\n" || $0 == "\r" ? " " : $0 }
      for scalar in words { text.append(scalar: scalar) }
      text += "\n"
      places.append(words.isEmpty ? nil : [TextRange(count, count + words.count)])
      count += words.count + 1
    }
    return (EditionText(text), places)
  }
}

extension EditionKey {
  /// The edition that an anchor is in.
  init(_ anchor: Anchor) { self.init(source: anchor.source, edition: anchor.edition) }
}
