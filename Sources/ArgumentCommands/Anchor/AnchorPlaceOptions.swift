internal import ArgumentFiles
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentText

/// Where in a text something stands: words, or ranges of code points.
struct AnchorPlaceOptions: ParsableArguments {
  @Option(help: "The source; by default the map's only one.", completion: Completions.sources)
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

  @Option(
    name: .customLong("text-from"), help: "A file that holds the text, or from which it is made.",
    completion: .file())
  var textFiles: [String] = []

  enum Sealing: String, EnumerableFlag {
    case sealed
    case open
  }

  /// A place in one edition.
  struct Found {
    var anchor: Anchor
    var edition: Edition
  }

  /// Whether a place is named.
  var isGiven: Bool { quote != nil || !range.isEmpty }

  /// Whether there are options that mean nothing without a place.
  var hasDetails: Bool {
    source != nil || edition != nil || prefix != nil || suffix != nil || sealing != nil
      || !textFiles.isEmpty
  }

  func validate() throws {
    if quote != nil, !range.isEmpty { throw ValidationError("Give either --quote or --range.") }
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

  /// Finds the place in a text of the map.
  /// - Throws: ``CommandFailure`` where no text is at hand, or the words aren't in any.
  func find(in map: ArgumentMap, file: String) throws -> Found {
    let ranges = try range.map(Self.textRange)
    let source = try map.source(named: self.source, file: file)
    let texts = try EditionTexts(map, mapPath: file, files: textFiles)
    let editions = source.editions.filter { edition == nil || $0.id == edition }
    var problem: Diagnostic?
    for edition in editions {
      guard let text = texts.texts[EditionKey(source: source.id, edition: edition.id)] else {
        continue
      }
      do {
        let places = try ranges.isEmpty ? [find(in: text, file: file)] : ranges
        let anchor = try AnchorMaker.anchor(
          source: source.id, edition: edition.id, ranges: places, text: text,
          sealed: isSealed(map, source.id, edition.id))
        return Found(anchor: anchor, edition: edition)
      } catch {
        problem = problem ?? error
      }
    }
    if let problem { throw CommandFailure([problem], file: file) }
    guard !editions.isEmpty else {
      throw CommandFailure(
        "unknown-id", "the source “\(source.id)” has no edition “\(edition ?? "")”",
        file: file, status: ExitStatus.missingInput)
    }
    throw texts.failure(source.id, editions.map(\.id), file: file)
  }

  /// Finds the quote in a text.
  private func find(in text: EditionText, file: String) throws(Diagnostic) -> TextRange {
    var finder = QuoteFinder(text)
    let quote = quote ?? ""
    let place = try finder.find(
      WantedQuote(exact: quote, prefix: prefix ?? "", suffix: suffix ?? ""))
    if place.similarity < 1 {
      let words = text.text(at: place.range).map(String.init) ?? ""
      Console.warn([.quoteDiffers(quote, words, place.changes)], file: file)
    }
    return place.range
  }

  private func isSealed(_ map: ArgumentMap, _ source: EntityID, _ edition: String) -> Bool {
    if let sealing { return sealing == .sealed }
    return map.isSealed(EditionKey(source: source, edition: edition))
  }
}
