internal import ArgumentFiles
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentText

/// How finely a text is divided.
enum SegmentLevel: String, ExpressibleByArgument, CaseIterable {
  case paragraph, sentence, clause

  /// The same as the library's.
  var level: Segmenter.Level {
    switch self {
    case .paragraph: .paragraph
    case .sentence: .sentence
    case .clause: .clause
    }
  }
}

struct SourceSegments: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segments", abstract: "Print an edition's paragraphs, sentences or clauses.",
    discussion: """
      One a line: its range in code points, a tab, its words. The rules have a version, which --json \
      prints and which editions record.
      """)

  @OptionGroup var map: MapArgument

  @Argument(help: "The source's id.", completion: Completions.sources)
  var source: String

  @Option(help: "The edition's id; by default the first.")
  var edition: String?

  @Option(help: "paragraph, sentence or clause.")
  var level = SegmentLevel.sentence

  @Option(name: .customLong("text-from"), help: "A file to make it from.", completion: .file())
  var textFiles: [String] = []

  @Flag(name: .customLong("json"), help: "Print JSON.")
  var isJSON = false

  func run() throws {
    let texts = try SourceTexts(map, source: source, files: textFiles)
    let (id, text) = try texts.text(of: edition)
    let segments = Segmenter.segments(of: text, at: level.level)
    guard isJSON else {
      return Console.show(
        segments.map { segment in
          "\(segment.start)–\(segment.end)\t"
            + String(text.text(at: segment) ?? "").onOneLine + "\n"
        }.joined())
    }
    let json = JSONObject([
      .init(name: "source", value: .string(source)),
      .init(name: "edition", value: .string(id)),
      .init(name: "segmentation", value: .string(Segmenter.version)),
      .init(name: "level", value: .string(level.rawValue)),
      .init(
        name: "segments", value: .array(segments.map { SegmentJSON.value($0, in: text) })),
    ])
    Console.write(JSONWriter.canonical(.object(json)))
  }
}

/// The texts of one source's editions, for commands that need them.
struct SourceTexts {
  private let source: Source
  private let texts: EditionTexts
  private let file: String

  init(_ argument: MapArgument, source id: String, files: [String]) throws {
    let map = try argument.read()
    file = argument.path
    source = try map.source(id, file: file)
    texts = try EditionTexts(map, mapPath: file, files: files)
    // Ranges in a text that isn't the map's would be taken for ranges in the map's.
    Console.warn(texts.findings.filter { $0.id == source.id }, file: file)
  }

  /// The text of an edition, of the first one without an id.
  /// - Throws: ``CommandFailure`` where there is no such edition, or its text isn't at hand.
  func text(of id: String?) throws -> (id: String, text: EditionText) {
    let wanted = id ?? source.editions.first?.id ?? ""
    guard source.editions.contains(where: { $0.id == wanted }) else {
      let known = source.editions.map { "“\($0.id)”" }.joined(separator: ", ")
      throw CommandFailure(
        "unknown-id", "the source “\(source.id)” has no edition “\(wanted)”",
        explanation: known.isEmpty ? "It has none." : "It has \(known).", file: file)
    }
    if let text = texts.texts[EditionKey(source: source.id, edition: wanted)] {
      return (wanted, text)
    }
    throw texts.failure(source.id, [wanted], file: file)
  }
}

/// A part of a text as JSON: its range, and its words.
enum SegmentJSON {
  static func value(_ range: TextRange, in text: EditionText) -> JSONValue {
    .object(
      JSONObject([
        .init(name: "range", value: .array([.int(Int64(range.start)), .int(Int64(range.end))])),
        .init(name: "text", value: .string(String(text.text(at: range) ?? ""))),
      ]))
  }
}
