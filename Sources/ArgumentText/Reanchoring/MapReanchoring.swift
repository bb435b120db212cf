public import ArgumentModel

/// Finds all anchors of a map in the texts as they are now, and makes the edits that follow.
public struct MapReanchoring: Sendable {
  /// The texts as they are now.
  public var texts: [EditionKey: EditionText]
  /// Texts in which anchors may have been made, by their digests: older forms of editions.
  public var olderTexts: [EditionText]

  /// Makes a reanchoring in texts as they are now.
  public init(texts: [EditionKey: EditionText], olderTexts: [EditionText] = []) {
    self.texts = texts
    self.olderTexts = olderTexts
  }

  /// An anchor and what became of it.
  public struct Entry: Hashable, Sendable {
    /// The anchor.
    public var placed: PlacedAnchor
    /// What became of it; nil where its edition's text isn't at hand.
    public var finding: AnchorFinding?
  }

  /// Finds all anchors of a map, in the order of the document.
  public func find(in map: ArgumentMap) -> [Entry] {
    var reanchorers: [Key: Reanchorer] = [:]
    return map.placedAnchors.map { placed in
      guard let text = texts[placed.edition] else { return Entry(placed: placed, finding: nil) }
      let older = olderText(of: placed.anchor, newer: text)
      let key = Key(edition: placed.edition, older: older)
      var reanchorer =
        reanchorers.removeValue(forKey: key)
        ?? Reanchorer(text, old: older.map { olderTexts[$0] })
      let finding = reanchorer.find(placed.anchor)
      reanchorers[key] = reanchorer
      return Entry(placed: placed, finding: finding)
    }
  }

  private struct Key: Hashable {
    let edition: EditionKey
    let older: Int?
  }

  /// Which of the older texts an anchor was made in: the first that has its words at its place.
  private func olderText(of anchor: Anchor, newer: EditionText) -> Int? {
    guard let digest = anchor.digest, newer.digest(of: anchor.ranges) != digest else { return nil }
    return olderTexts.firstIndex { $0.digest(of: anchor.ranges) == digest }
  }

  /// The edits that put anchors where they were found and bring the editions up to date.
  ///
  /// Anchors that weren't found stay as they are.
  public func edits(for entries: [Entry], of map: ArgumentMap) -> [Edit] {
    var edits = editionEdits(of: map)
    var taken = Set(entries.map { Place($0.placed.entity, $0.placed.anchor) })
    for entry in entries {
      guard let finding = entry.finding, let text = texts[entry.placed.edition],
        finding.status == .moved || finding.status == .fuzzy,
        var anchor = try? AnchorMaker.anchor(
          source: entry.placed.anchor.source, edition: entry.placed.anchor.edition,
          ranges: finding.ranges, text: text, sealed: entry.placed.anchor.quote == nil)
      else { continue }
      anchor.unknown = entry.placed.anchor.unknown
      taken.remove(Place(entry.placed.entity, entry.placed.anchor))
      // Two anchors may have come to the same place.
      let isNew = taken.insert(Place(entry.placed.entity, anchor)).inserted
      edits.append(entry.placed.edit(to: isNew ? anchor : nil))
    }
    return edits
  }

  private struct Place: Hashable {
    let entity: EntityAddress
    let key: PartKey

    init(_ entity: EntityAddress, _ anchor: Anchor) {
      self.entity = entity
      key = anchor.key
    }
  }

  private func editionEdits(of map: ArgumentMap) -> [Edit] {
    map.sources.flatMap { source in
      source.editions.compactMap { edition -> Edit? in
        guard let text = texts[EditionKey(source: source.id, edition: edition.id)],
          edition.sha256 != text.digest || edition.length != text.count
        else { return nil }
        var new = edition
        new.length = text.count
        new.sha256 = text.digest
        if new.text != nil { new.text = text.text }
        // The rule was for the file of the older text.
        new.rule?.file = nil
        return .set(
          SetEdit(
            EntityAddress(source.id), field: "editions", key: edition.key,
            to: RecordWriter.standalone.json(new)))
      }
    }
  }
}

extension MapReanchoring.Entry {
  /// What is wrong with the anchor; nil where it stands at its place, or its text isn't at hand.
  ///
  /// The rules are `anchor-moved` and `anchor-changed`, as warnings that ``MapReanchoring`` can mend,
  /// and `anchor-ambiguous` and `anchor-orphan`, as errors.
  public var diagnostic: Diagnostic? {
    guard let finding else { return nil }
    let subject = "an anchor of \(placed.name)"
    let rival = finding.runnerUp.map { "\(Self.list($0.ranges)), score \(Self.round($0.score))" }
    var diagnostic: Diagnostic
    switch finding.status {
    case .exact: return nil
    case .moved:
      diagnostic = Diagnostic(
        rule: "anchor-moved", severity: .warning,
        message: "the words of \(subject) now stand at \(Self.list(finding.ranges))",
        explanation: "`argue anchor repair` puts the anchor there.")
    case .fuzzy:
      diagnostic = Diagnostic(
        rule: "anchor-changed", severity: .warning,
        message: "the words of \(subject) were changed; they now stand at "
          + "\(Self.list(finding.ranges)), score \(Self.round(finding.score))",
        explanation: "`argue anchor repair` puts the anchor there; look whether it still says the "
          + "same.")
    case .ambiguous:
      diagnostic = Diagnostic(
        rule: "anchor-ambiguous", severity: .error,
        message: "\(subject) fits several places about as well"
          + (rival.map { ", one of them \($0)" } ?? ""),
        explanation: "Say which: `argue anchor add` makes an anchor at a place.")
    case .orphan:
      diagnostic = Diagnostic(
        rule: "anchor-orphan", severity: .error, message: "\(subject) \(Self.why(finding.reason))",
        explanation: rival.map { "The place most like it is \($0)." })
      if finding.reason == .sealed {
        diagnostic.explanation =
          "With --old FILE, or the old text attached, it can be looked for."
      }
    }
    diagnostic.id = placed.entity.id
    diagnostic.pointer = placed.pointer
    return diagnostic
  }

  private static func why(_ reason: AnchorFinding.Refusal?) -> String {
    switch reason {
    case .sealed: "is sealed, and its words no longer stand in the text as they were"
    case .disordered: "was found in pieces whose order has changed"
    case .belowFloor: "was not found: what resembles it may well be something else"
    case .notFound, .rivals, nil: "was not found in the text"
    }
  }

  /// Ranges as messages name them.
  private static func list(_ ranges: [TextRange]) -> String {
    ranges.map { "\($0.start)–\($0.end)" }.joined(separator: ", ")
  }

  /// A score with two decimals.
  private static func round(_ score: Double) -> String {
    let hundredths = Int((score * 100).rounded())
    return "\(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10)"
  }
}
