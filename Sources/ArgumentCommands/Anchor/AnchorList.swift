internal import ArgumentFiles
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentReports
internal import ArgumentText

struct AnchorList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List anchors, with their words where the text is at hand.")

  @OptionGroup var map: MapArgument

  @Argument(
    help: "The ids of statements, reasons or utterances; by default all.",
    completion: Completions.ids)
  var ids: [String] = []

  @OptionGroup var texts: AnchorTexts

  @Flag(name: .customLong("json"), help: "Print JSON.")
  var isJSON = false

  func run() throws {
    let map = try map.read()
    let anchors = try map.placedAnchors(of: ids, file: self.map.path)
    let texts = try EditionTexts(map, mapPath: self.map.path, files: texts.textFiles).texts
    var list: [(placed: PlacedAnchor, words: [String]?)] = []
    for placed in anchors {
      let words =
        texts[placed.edition]?.texts(at: placed.anchor.ranges)?.map(String.init)
        ?? placed.anchor.quote.map { [$0.exact] }
      guard isJSON else {
        let ranges = placed.anchor.ranges.map { "\($0.start)–\($0.end)" }.joined(separator: ", ")
        let shown = words?.map(\.onOneLine).joined(separator: " … ") ?? "(sealed)"
        Console.showLine(
          "\(placed.entity.id)\t\(placed.anchor.source) \(placed.anchor.edition) \(ranges)\t\(shown)"
        )
        continue
      }
      list.append((placed: placed, words: words))
    }
    if isJSON { Console.write(JSONWriter.canonical(AnchorJSON.list(list))) }
  }
}

extension ArgumentMap {
  /// The anchors of some entities, or of all.
  /// - Throws: ``CommandFailure`` where there is no statement, reason or utterance of an id; it names
  ///   the ids that may have been meant.
  func placedAnchors(of ids: [String], file: String) throws -> [PlacedAnchor] {
    guard !ids.isEmpty else { return placedAnchors }
    let wanted = Set(try self.ids(of: .anchored, named: ids, file: file))
    return placedAnchors.filter { wanted.contains($0.entity.id) }
  }
}
