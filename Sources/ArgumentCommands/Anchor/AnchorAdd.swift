internal import ArgumentFiles
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentText

struct AnchorAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Anchor a statement, reason or utterance in a text.",
    discussion: """
        argue anchor add MAP ban --source letter --quote "Phones should stay outside."
        argue anchor add MAP ban --source letter --edition zh-Hant --range 0:27 --range 40:52

      A quote is looked for in the text; where it stands several times, --prefix or --suffix say which \
      is meant. Ranges count code points from 0. The anchor is sealed if all others of its edition \
      are; --sealed and --open say so.
      """)

  @OptionGroup var map: MapArgument

  @Argument(help: "The id of a statement, reason or utterance.")
  var id: String

  @Option(help: "The source; by default the map's only one.")
  var source: String?

  @Option(help: "The edition; by default the source's first, or the one that has the quote.")
  var edition: String?

  @Option(help: "The words.")
  var quote: String?

  @Option(help: "What stands before the words.")
  var prefix: String?

  @Option(help: "What stands after the words.")
  var suffix: String?

  @Option(help: ArgumentHelp("A range of code points.", valueName: "start:end"))
  var range: [String] = []

  @Flag(help: "Keep no words in the map, or keep them.")
  var sealing: Sealing?

  @OptionGroup var texts: AnchorTexts
  @OptionGroup var options: EditOptions

  enum Sealing: String, EnumerableFlag {
    case sealed
    case open
  }

  func validate() throws {
    guard (quote == nil) != range.isEmpty else {
      throw ValidationError("Give either --quote or --range.")
    }
    _ = try range.map(Self.textRange)
  }

  private static func textRange(_ argument: String) throws -> TextRange {
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let start = parts[0], let end = parts[1], start >= 0, start <= end
    else {
      throw ValidationError("Write --range START:END, in code points from 0.")
    }
    return TextRange(start, end)
  }

  func run() throws {
    let ranges = try range.map(Self.textRange)
    try EditRunner(map, options).run(summary: { _ in "anchored “\(id)”" }) { editor in
      let map = editor.map
      let source = try map.source(named: self.source, file: self.map.path)
      let texts = try EditionTexts(map, mapPath: self.map.path, files: texts.textFiles)
      let editions = source.editions.filter { edition == nil || $0.id == edition }
      var problem: Diagnostic?
      for edition in editions {
        guard let text = texts.texts[EditionKey(source: source.id, edition: edition.id)] else {
          continue
        }
        do {
          let places = try ranges.isEmpty ? [find(in: text)] : ranges
          let anchor = try AnchorMaker.anchor(
            source: source.id, edition: edition.id, ranges: places, text: text,
            sealed: isSealed(map, source.id, edition.id))
          // One that was lost gives way to the one that somebody puts in its place.
          let isLost = map.placedAnchors.contains {
            $0.entity.id == EntityID(id) && $0.anchor.key == anchor.key
              && $0.anchor.isLeft(by: edition)
          }
          return [
            .set(
              SetEdit(
                EntityAddress(EntityID(id)), field: "anchors",
                key: anchor.key, to: RecordWriter.standalone.json(anchor),
                from: isLost ? .anything : .nothing))
          ]
        } catch let error as Diagnostic {
          problem = problem ?? error
        }
      }
      if let problem { throw CommandFailure([problem], file: self.map.path) }
      guard !editions.isEmpty else {
        throw CommandFailure(
          "unknown-id", "the source “\(source.id)” has no edition “\(edition ?? "")”",
          file: self.map.path, status: ExitStatus.missingInput)
      }
      throw texts.failure(source.id, editions.map(\.id), file: self.map.path)
    }
  }

  /// Finds the quote in a text.
  private func find(in text: EditionText) throws(Diagnostic) -> TextRange {
    var finder = QuoteFinder(text)
    let quote = quote ?? ""
    let place = try finder.find(
      WantedQuote(exact: quote, prefix: prefix ?? "", suffix: suffix ?? ""))
    if place.similarity < 1 {
      let words = text.text(at: place.range).map(String.init) ?? ""
      Console.warn([.quoteDiffers(quote, words, place.changes)], file: map.path)
    }
    return place.range
  }

  private func isSealed(_ map: ArgumentMap, _ source: EntityID, _ edition: String) -> Bool {
    if let sealing { return sealing == .sealed }
    let others = map.placedAnchors.filter {
      $0.anchor.source == source && $0.anchor.edition == edition
    }
    return !others.isEmpty && others.allSatisfy { $0.anchor.quote == nil }
  }
}
