internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentText

struct SourceAlign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "align", abstract: "Print which parts of two editions say the same.",
    discussion: """
      Parts are aligned by their lengths, and by numbers, percentages and Latin names that both \
      have; a part may have two on the other side, or none. The score is from 1 towards 0.

        argue source align MAP op-ed --from en --to zh-Hant --level sentence --tsv
      """)

  @OptionGroup var map: MapArgument

  @Argument(help: "The source's id.", completion: Completions.sources)
  var source: String

  @Option(help: "The id of one edition.")
  var from: String

  @Option(help: "The id of the other edition.")
  var to: String

  @Option(help: "paragraph or sentence.")
  var level = SegmentLevel.paragraph

  @Option(name: .customLong("text-from"), help: "A file to make them from.", completion: .file())
  var textFiles: [String] = []

  @Flag(name: .customLong("json"), help: "Print JSON.")
  var isJSON = false

  @Flag(name: .customLong("tsv"), help: "Print a table with tabs, one pairing a line.")
  var isTable = false

  func validate() throws {
    if level == .clause { throw ValidationError("--level is paragraph or sentence.") }
    if isJSON, isTable { throw ValidationError("--json and --tsv go not together.") }
  }

  func run() throws {
    let texts = try SourceTexts(map, source: source, files: textFiles)
    let first = try texts.text(of: from).text
    let second = try texts.text(of: to).text
    let alignment = EditionAligner(first, second).segments(at: level.level)
    if isJSON { return write(alignment, first, second) }
    if isTable {
      return Console.show(
        "from\tto\tscore\tshared\tfrom text\tto text\n"
          + alignment.beads.map { row($0, alignment, first, second) }.joined())
    }
    Console.show(
      alignment.beads.map { bead in
        words(alignment.first[bead.first], first) + "\n  = "
          + words(alignment.second[bead.second], second) + "\n"
      }.joined())
  }

  private func words(_ ranges: ArraySlice<TextRange>, _ text: EditionText) -> String {
    ranges.isEmpty
      ? "(nothing)"
      : ranges.map { String(text.text(at: $0) ?? "").onOneLine }.joined(separator: " | ")
  }

  private func row(
    _ bead: Bead, _ alignment: EditionAligner.Alignment, _ first: EditionText,
    _ second: EditionText
  ) -> String {
    func places(_ ranges: ArraySlice<TextRange>) -> String {
      ranges.map { "\($0.start)-\($0.end)" }.joined(separator: " ")
    }
    func joined(_ ranges: ArraySlice<TextRange>, _ text: EditionText) -> String {
      // A tab of the text would be one of the table.
      ranges.map { String(text.text(at: $0) ?? "").onOneLine.replacing("\t", with: " ") }
        .joined(separator: " ")
    }
    let from = alignment.first[bead.first]
    let to = alignment.second[bead.second]
    let cells = [
      places(from), places(to), String(Self.rounded(bead.score)),
      bead.shared.joined(separator: " "), joined(from, first), joined(to, second),
    ]
    return cells.joined(separator: "\t") + "\n"
  }

  private func write(
    _ alignment: EditionAligner.Alignment, _ first: EditionText, _ second: EditionText
  ) {
    let beads = alignment.beads.map { bead in
      JSONValue.object(
        JSONObject([
          .init(
            name: "from",
            value: .array(alignment.first[bead.first].map { SegmentJSON.value($0, in: first) })),
          .init(
            name: "to",
            value: .array(alignment.second[bead.second].map { SegmentJSON.value($0, in: second) })),
          .init(name: "score", value: .double(Self.rounded(bead.score))),
          .init(name: "shared", value: .array(bead.shared.map(JSONValue.string))),
        ]))
    }
    let json = JSONObject([
      .init(name: "source", value: .string(source)),
      .init(name: "from", value: .string(from)),
      .init(name: "to", value: .string(to)),
      .init(name: "segmentation", value: .string(Segmenter.version)),
      .init(name: "level", value: .string(level.rawValue)),
      .init(name: "beads", value: .array(beads)),
    ])
    Console.write(JSONWriter.canonical(.object(json)))
  }

  /// A score to four places after the point.
  private static func rounded(_ score: Double) -> Double { (score * 10_000).rounded() / 10_000 }
}
