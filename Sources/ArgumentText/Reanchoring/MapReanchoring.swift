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
    /// The digest of the text that the anchor belongs to, as far as it is known.
    public var text: Digest?
  }

  /// Finds all anchors of a map, in the order of the document.
  public func find(in map: ArgumentMap) -> [Entry] {
    var reanchorers: [Key: Reanchorer] = [:]
    let editions = Self.editions(of: map)
    var digests: [EditionKey: Digest] = [:]
    let olderDigests = olderTexts.map { $0.digest }
    return map.placedAnchors.map { placed in
      guard let text = texts[placed.edition] else { return Entry(placed: placed, finding: nil) }
      let edition = editions[placed.edition]
      if placed.anchor.isLeft(by: edition) {
        let now = digests[placed.edition] ?? text.digest
        digests[placed.edition] = now
        // What was refused with all that was known then isn't accepted with less. Only where the
        // edition has its old text again is nothing lost.
        guard placed.anchor.editionDigest == now else {
          return Entry(
            placed: placed, finding: AnchorFinding(.orphan, reason: .left),
            text: placed.anchor.editionDigest)
        }
      }
      let older = olderText(of: placed.anchor, newer: text, in: edition, olderDigests)
      let key = Key(edition: placed.edition, older: older)
      var reanchorer =
        reanchorers.removeValue(forKey: key)
        ?? Reanchorer(text, old: older.map { olderTexts[$0] })
      let finding = reanchorer.find(placed.anchor)
      reanchorers[key] = reanchorer
      return Entry(
        placed: placed, finding: finding,
        text: older.map { olderTexts[$0].digest } ?? edition?.sha256)
    }
  }

  private static func editions(of map: ArgumentMap) -> [EditionKey: Edition] {
    var editions: [EditionKey: Edition] = [:]
    for source in map.sources {
      for edition in source.editions {
        let key = EditionKey(source: source.id, edition: edition.id)
        if editions[key] == nil { editions[key] = edition }
      }
    }
    return editions
  }

  private struct Key: Hashable {
    let edition: EditionKey
    let older: Int?
  }

  /// Which of the older texts an anchor was made in: the one that its edition had last, or else the
  /// first, of those that have its words at its place.
  private func olderText(
    of anchor: Anchor, newer: EditionText, in edition: Edition?, _ digests: [Digest]
  ) -> Int? {
    guard let digest = anchor.digest, newer.digest(of: anchor.ranges) != digest else { return nil }
    if let last = edition?.sha256.flatMap({ digests.firstIndex(of: $0) }),
      olderTexts[last].digest(of: anchor.ranges) == digest
    {
      return last
    }
    return olderTexts.firstIndex { $0.digest(of: anchor.ranges) == digest }
  }

  /// The edits that put anchors where they were found and bring the editions up to date.
  ///
  /// Anchors that weren't found stay as they are, and keep the text that they belong to in mind
  /// (``Anchor/editionDigest``): so they are refused from then on, until somebody decides.
  public func edits(for entries: [Entry], of map: ArgumentMap) -> [Edit] {
    var edits = editionEdits(of: map, sparing: homeless(entries))
    edits += leavingEdits(for: entries)
    var taken = Set(entries.map { Place($0.placed.entity, $0.placed.anchor) })
    var counters: [EditionKey: OccurrenceCounter] = [:]
    for entry in entries {
      guard let finding = entry.finding, let text = texts[entry.placed.edition] else { continue }
      let counter = OccurrenceCounter(text)
      if finding.status == .exact {
        // It stays as it is, but for how often its words stand in the text.
        var counted = entry.placed.anchor
        guard counted.quote != nil, let words = text.texts(at: finding.ranges) else { continue }
        counted.quote?.occurrences =
          counters[entry.placed.edition, default: counter].occurrences(of: words)
        if counted != entry.placed.anchor { edits.append(entry.placed.edit(to: counted)) }
        continue
      }
      guard finding.status == .moved || finding.status == .fuzzy,
        var anchor = try? AnchorMaker.anchor(
          source: entry.placed.anchor.source, edition: entry.placed.anchor.edition,
          ranges: finding.ranges, counter: &counters[entry.placed.edition, default: counter],
          sealed: entry.placed.anchor.quote == nil)
      else { continue }
      anchor.unknown = entry.placed.anchor.unknown
      taken.remove(Place(entry.placed.entity, entry.placed.anchor))
      // Two anchors may have come to the same place.
      let isNew = taken.insert(Place(entry.placed.entity, anchor)).inserted
      edits.append(entry.placed.edit(to: isNew ? anchor : nil))
    }
    return edits
  }

  /// The edits by which anchors that weren't found keep in mind which text they belong to.
  private func leavingEdits(for entries: [Entry]) -> [Edit] {
    entries.compactMap { entry -> Edit? in
      guard entry.finding?.status == .ambiguous || entry.finding?.status == .orphan,
        let digest = entry.text, texts[entry.placed.edition]?.digest != digest,
        entry.placed.anchor.editionDigest != digest
      else { return nil }
      var anchor = entry.placed.anchor
      anchor.editionDigest = digest
      return entry.placed.edit(to: anchor)
    }
  }

  /// The editions with lost anchors of which nobody knows what text they belong to: their records stay
  /// as they are, so that what is lost isn't taken for something that stands in the new text.
  private func homeless(_ entries: [Entry]) -> Set<EditionKey> {
    Set(
      entries.filter {
        ($0.finding?.status == .ambiguous || $0.finding?.status == .orphan) && $0.text == nil
      }.map { $0.placed.edition })
  }

  private struct Place: Hashable {
    let entity: EntityAddress
    let key: PartKey

    init(_ entity: EntityAddress, _ anchor: Anchor) {
      self.entity = entity
      key = anchor.key
    }
  }

  private func editionEdits(of map: ArgumentMap, sparing spared: Set<EditionKey>) -> [Edit] {
    map.sources.flatMap { source in
      source.editions.compactMap { edition -> Edit? in
        let key = EditionKey(source: source.id, edition: edition.id)
        guard !spared.contains(key), let text = texts[key],
          edition.sha256 != text.digest || edition.length != text.count
        else { return nil }
        var new = edition
        new.length = text.count
        new.sha256 = text.digest
        if new.text != nil { new.text = text.text }
        if !new.paragraphs.isEmpty {
          new.paragraphs = Segmenter.segments(of: text, at: .paragraph)
        }
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
          + "\(Self.list(finding.ranges)), score \(Self.round(finding.score))"
          + WordChange.warning(finding.changes),
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
      switch finding.reason {
      case .sealed:
        diagnostic.explanation =
          "With --old FILE, or the old text attached, it can be looked for."
      case .left:
        diagnostic.explanation =
          "It still belongs to the text that it was made in. `argue anchor add` makes one at the "
          + "right place; if its words are gone, remove it."
      default: break
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
    case .left: "was not found when the text changed, and has been left since"
    case .belowFloor: "was not found: what resembles it may well be something else"
    case .notFound, .rivals, nil: "was not found in the text"
    }
  }

  /// Ranges as messages name them.
  private static func list(_ ranges: [TextRange]) -> String {
    ranges.map { "\($0.start)–\($0.end)" }.joined(separator: ", ")
  }

  /// A score with two decimals; nothing that isn't whole reads so.
  private static func round(_ score: Double) -> String {
    let hundredths = score < 1 ? min(99, Int((score * 100).rounded())) : 100
    return "\(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10)"
  }
}
