internal import ArgumentFiles
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentText

struct AnchorSeal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seal", abstract: "Take the words out of anchors: places and digests stay.",
    discussion: """
      Whoever has the text can still check every anchor. A short quote can be guessed from its \
      digest.
      """)

  @OptionGroup var map: MapArgument

  @Argument(
    help: "The ids of statements, reasons or utterances; by default all.",
    completion: Completions.ids)
  var ids: [String] = []

  @OptionGroup var options: EditOptions

  func run() throws {
    try EditRunner(map, options).run(
      summary: { "sealed \(Console.count($0.count, "anchor"))" }
    ) { editor in
      try editor.map.placedAnchors(of: ids, file: map.path).compactMap { placed in
        guard let quote = placed.anchor.quote else { return nil }
        var anchor = placed.anchor
        // Without either nobody could tell any more whether the anchor is right.
        anchor.digest = anchor.digest ?? Digest.of(quote.exact)
        anchor.quote = nil
        return placed.edit(to: anchor)
      }
    }
  }
}

struct AnchorUnseal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unseal", abstract: "Put the words into anchors, from the text.",
    discussion: """
      The words stand in the map from then on: do so only with texts that may be copied. Anchors that \
      aren't exactly at their place stay sealed (exit 1).
      """)

  @OptionGroup var map: MapArgument

  @Argument(
    help: "The ids of statements, reasons or utterances; by default all.",
    completion: Completions.ids)
  var ids: [String] = []

  @OptionGroup var texts: AnchorTexts
  @OptionGroup var options: EditOptions

  func run() throws {
    var left: [Diagnostic] = []
    try EditRunner(map, options).run(
      summary: { "unsealed \(Console.count($0.count, "anchor"))" }
    ) { editor in
      let (reanchoring, editions) = try texts.reanchoring(editor.map, path: map.path)
      left = editions.missingTexts
      let wanted = Set(try editor.map.placedAnchors(of: ids, file: map.path))
      var counters: [EditionKey: OccurrenceCounter] = [:]
      return reanchoring.find(in: editor.map).compactMap { entry in
        guard wanted.contains(entry.placed), entry.placed.anchor.quote == nil,
          let finding = entry.finding, let text = reanchoring.texts[entry.placed.edition]
        else { return nil }
        guard finding.status == .exact,
          var anchor = try? AnchorMaker.anchor(
            source: entry.placed.anchor.source, edition: entry.placed.anchor.edition,
            ranges: entry.placed.anchor.ranges,
            counter: &counters[entry.placed.edition, default: OccurrenceCounter(text)],
            sealed: false)
        else {
          if let diagnostic = entry.diagnostic { left.append(diagnostic) }
          return nil
        }
        anchor.editionDigest = entry.placed.anchor.editionDigest
        anchor.unknown = entry.placed.anchor.unknown
        return entry.placed.edit(to: anchor)
      }
    }
    Console.warn(left, file: map.path)
    if !left.isEmpty { throw CommandFailure.silent(status: ExitStatus.findings) }
  }
}
