internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentReports
internal import ArgumentText

// The texts beside the map: what a page shows of them, and how what is chosen there becomes an anchor.

extension EngineSession {
  /// The editions of which a text is at hand, by source; those in the map's languages come first.
  mutating func textsAtHand(
    _ request: inout EngineRequest
  ) throws(EngineFailure) -> EngineAnswer {
    let map = try map
    let languages = try request.strings("language").map { LanguageTag(rawValue: $0) }
    let texts = try allTexts()
    var list: [JSONValue] = []
    for source in map.sources {
      var known: Set<EditionKey> = []
      let editions = source.editions.filter { edition in
        let key = EditionKey(source: source.id, edition: edition.id)
        return texts[key] != nil && known.insert(key).inserted
      }
      guard !editions.isEmpty else { continue }
      let ordered = editions.enumerated().sorted { first, second in
        let ranks = (rank(first.element, map), rank(second.element, map))
        return ranks.0 != ranks.1 ? ranks.0 < ranks.1 : first.offset < second.offset
      }
      let title = source.title.preferred(languages + map.header.languages)?.text
      list.append(
        .members([
          "source": .string(source.id.rawValue),
          "title": .string(title ?? source.id.rawValue),
          "editions": .array(
            ordered.map { _, edition in
              .members([
                "edition": .string(edition.id),
                "language": edition.language.map { .string($0.rawValue) } ?? .null,
              ])
            }),
        ]))
    }
    return EngineAnswer(compact: .array(list))
  }

  private func rank(_ edition: Edition, _ map: ArgumentMap) -> Int {
    edition.language.flatMap { map.header.languages.firstIndex(of: $0) } ?? Int.max
  }

  /// A text, or two beside each other, with the places that the map is anchored at.
  mutating func reading(_ request: inout EngineRequest) throws(EngineFailure) -> EngineAnswer {
    let source = EntityID(try request.required("source"))
    let names = try request.strings("editions")
    guard (1...2).contains(names.count) else {
      throw .misused("“editions” of “reading” are one or two")
    }
    let texts = try allTexts()
    var shown: [(key: EditionKey, text: EditionText)] = []
    for name in names {
      let key = EditionKey(source: source, edition: name)
      guard let text = texts[key] else { throw noText(key) }
      shown.append((key, text))
    }
    let marked = AnnotatedText(try map, editions: shown)
    return EngineAnswer(compact: marked.json(of: texts))
  }

  /// The anchor at the place that a request names, with its edition; nil where it names none.
  ///
  /// It keeps no words if others in the edition keep none, unless the request says so.
  mutating func place(
    _ request: inout EngineRequest
  ) throws(EngineFailure) -> (anchor: Anchor, edition: Edition)? {
    let ranges = try request.ranges("ranges")
    guard !ranges.isEmpty else { return nil }
    let (text, key, edition) = try self.text(&request)
    let isSealed = try request.flag("sealed", default: try map.isSealed(key))
    do throws(Diagnostic) {
      let anchor = try AnchorMaker.anchor(
        source: key.source, edition: edition.id, ranges: ranges, text: text, sealed: isSealed)
      return (anchor, edition)
    } catch {
      throw .refused([error])
    }
  }
}
