internal import ArgumentModel

extension AnchorResolver {
  /// Resolves anchors one after another, then looks for split characters edition by edition.
  struct Work {
    private(set) var texts: [EditionKey: EditionText]
    private var resolution = Resolution()
    /// Where the ends of ranges in each edition are, and whose they are.
    private var ends: [EditionKey: [End]] = [:]
    private var noted = 0
    /// The texts' digests, where an anchor asked for them.
    private var digests: [EditionKey: Digest] = [:]

    private struct End {
      let position: Int
      let id: EntityID
      let name: String
      let pointer: String
      /// The number of errors found before, which puts the warning at its place in the map.
      let errorsBefore: Int
      /// The position in the order in which all ends were met.
      let number: Int
    }

    init(texts: [EditionKey: EditionText]) { self.texts = texts }

    mutating func addEmbeddedTexts(of map: ArgumentMap) {
      for source in map.sources {
        for edition in source.editions {
          let key = EditionKey(source: source.id, edition: edition.id)
          guard texts[key] == nil, let text = edition.text else { continue }
          texts[key] = EditionText(text)
        }
      }
    }

    mutating func add<R: EntityRecord>(_ anchors: [Anchor], of entity: R, at index: Int) {
      for (position, anchor) in anchors.enumerated() {
        let key = EditionKey(source: anchor.source, edition: anchor.edition)
        guard let text = texts[key] else {
          resolution.withoutText += 1
          continue
        }
        let before = resolution.diagnostics.count
        let place = Place(
          id: entity.id, name: "\(R.kind.rawValue) “\(entity.id)”",
          pointer: "/\(R.kind.plural)/\(index)/anchors/\(position)")
        if isLeft(anchor, by: text, key) {
          report(
            "anchor-digest",
            "an anchor of \(place.name) belongs to an older text of its edition, and was not found in "
              + "this one", place,
            explanation: "`argue anchor add` makes one at the right place; if its words are gone, "
              + "remove it.")
        } else {
          check(anchor, in: text, place)
        }
        guard resolution.diagnostics.count == before else {
          resolution.failed += 1
          continue
        }
        resolution.resolved += 1
        note(anchor, key, place)
      }
    }

    private mutating func isLeft(
      _ anchor: Anchor, by text: EditionText, _ key: EditionKey
    ) -> Bool {
      guard let wanted = anchor.editionDigest else { return false }
      let digest = digests[key] ?? text.digest
      digests[key] = digest
      return digest != wanted
    }

    private struct Place {
      let id: EntityID
      let name: String
      let pointer: String
    }

    private mutating func check(_ anchor: Anchor, in text: EditionText, _ place: Place) {
      for (index, range) in anchor.ranges.enumerated() where text.text(at: range) == nil {
        let problem =
          range.start > range.end && range.start <= text.count
          ? "ends at \(range.end), before it starts at \(range.start)"
          : "reaches from \(range.start) to \(range.end), but the text of the edition "
            + "“\(anchor.edition)” of “\(anchor.source)” ends at \(text.count)"
        report(
          "anchor-outside-edition", "an anchor of \(place.name) \(problem)", place,
          "/ranges/\(index)")
      }
      guard let words = text.joinedText(at: anchor.ranges) else { return }
      if let digest = anchor.digest, Digest.of(words) != digest {
        report(
          "anchor-digest",
          "the text where an anchor of \(place.name) stands isn't the one it was made for", place,
          explanation: "The edition has changed, or the anchor's ranges are wrong.")
      }
      if let quote = anchor.quote, !quote.exact.hasSameBytes(as: words) {
        report(
          "anchor-quote", "the quote of an anchor of \(place.name) isn't the text at its ranges",
          place, "/quote/exact")
      }
    }

    private mutating func report(
      _ rule: String, _ message: String, _ place: Place, _ member: String = "",
      explanation: String? = nil
    ) {
      resolution.diagnostics.append(
        Diagnostic(
          rule: rule, severity: .error, message: message, explanation: explanation, id: place.id,
          pointer: place.pointer + member))
    }

    private mutating func note(_ anchor: Anchor, _ key: EditionKey, _ place: Place) {
      for (index, range) in anchor.ranges.enumerated() {
        for position in [range.start, range.end] {
          ends[key, default: []].append(
            End(
              position: position, id: place.id, name: place.name,
              pointer: "\(place.pointer)/ranges/\(index)",
              errorsBefore: resolution.diagnostics.count, number: noted))
          noted += 1
        }
      }
    }

    /// Adds the warnings of split characters, each where the map has its anchor.
    mutating func finish() -> Resolution {
      var warnings: [(end: End, diagnostic: Diagnostic)] = []
      for (key, ends) in ends {
        guard let text = texts[key] else { continue }
        let splitting = text.splitting(ends.map { $0.position }.sorted())
        for end in ends where splitting.contains(end.position) {
          var diagnostic = Diagnostic(
            rule: "anchor-splits-character", severity: .warning,
            message: "an anchor of \(end.name) splits the character at \(end.position)",
            id: end.id, pointer: end.pointer)
          diagnostic.explanation =
            "What readers see as one character may be several code points; the ranges should end "
            + "beside it."
          warnings.append((end, diagnostic))
        }
      }
      guard !warnings.isEmpty else { return resolution }
      warnings.sort { $0.end.number < $1.end.number }
      var merged: [Diagnostic] = []
      var rest = warnings[...]
      for (order, error) in resolution.diagnostics.enumerated() {
        while let first = rest.first, first.end.errorsBefore <= order {
          merged.append(first.diagnostic)
          rest = rest.dropFirst()
        }
        merged.append(error)
      }
      resolution.diagnostics = merged + rest.map { $0.diagnostic }
      return resolution
    }
  }
}
