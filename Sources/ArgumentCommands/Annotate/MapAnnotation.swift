internal import ArgumentFiles
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentStore
internal import ArgumentText
internal import ArgumentWords

/// Annotates the texts of one map.
struct MapAnnotation {
  let map: MapArgument
  let options: EditOptions
  let source: String?
  let textFiles: [String]

  /// A line of annotations.
  private struct Line {
    let number: Int
    let bytes: ArraySlice<UInt8>
  }

  /// Adds what a file of annotations says, as one transaction.
  /// - Parameters:
  ///   - isSealed: Whether anchors keep no words.
  ///   - keepsGoing: Whether lines with problems are passed over; otherwise nothing is changed.
  ///   - reject: A file for such lines.
  func annotate(from path: String, isSealed: Bool, keepsGoing: Bool, reject: String?) throws {
    if let reject { try CommandOutput.admit([reject]) }
    let lines = Self.lines(try Self.read(path))
    var refused: [(line: Line, problems: [Diagnostic])] = []
    var notes: [Diagnostic] = []
    var summary = ""
    try EditRunner(map, options).run(summary: { _ in summary }) { editor in
      let (annotator, read) = try prepare(
        lines, editor.map, isSealed: isSealed, &refused)
      var builder = annotator
      let outcome = builder.build(read.map(\.annotation))
      for (index, diagnostic) in outcome.problems {
        refused.append((read[index].line, [diagnostic]))
      }
      notes = outcome.notes.flatMap { [$0.diagnostic].placed(inLine: read[$0.index].line.number) }
      refused.sort { $0.line.number < $1.line.number }
      if !keepsGoing, !refused.isEmpty {
        throw CommandFailure(
          refused.flatMap { $0.problems.placed(inLine: $0.line.number) }, file: path)
      }
      summary = Self.summary(outcome, refused.count)
      return Self.edits(outcome)
    }
    Console.warn(notes, file: path)
    try setAside(refused.map(\.line), in: reject)
    Console.warn(refused.flatMap { $0.problems.placed(inLine: $0.line.number) }, file: path)
    if !refused.isEmpty { throw CommandFailure.silent(status: ExitStatus.findings) }
  }

  /// Reads the lines, and makes a builder for the map's source.
  private func prepare(
    _ lines: [Line], _ map: ArgumentMap, isSealed: Bool,
    _ refused: inout [(line: Line, problems: [Diagnostic])]
  ) throws -> (AnnotationBuilder, [(line: Line, annotation: Annotation)]) {
    let (source, editions) = try texts(map)
    let language = map.primaryLanguage
    var read: [(line: Line, annotation: Annotation)] = []
    for line in lines {
      do {
        let json = try JSONParser.value(Array(line.bytes), limits: AnnotationReader.limits)
        read.append((line, try AnnotationReader.annotation(json, language: language)))
      } catch let error as ReadFailure {
        refused.append((line, error.diagnostics))
      } catch let error as ShapeProblems {
        refused.append((line, CommandFailure(error, path: "").diagnostics))
      }
    }
    let anchors = map.placedAnchors.filter { $0.anchor.source == source.id }
    let isSealed = isSealed || !anchors.isEmpty && anchors.allSatisfy { $0.anchor.quote == nil }
    return (
      AnnotationBuilder(source: source.id, editions: editions, for: map, isSealed: isSealed), read
    )
  }

  private func texts(
    _ map: ArgumentMap
  ) throws -> (Source, [(id: String, language: LanguageTag, text: EditionText)]) {
    let source = try map.source(named: source, file: self.map.path)
    let texts = try EditionTexts(map, mapPath: self.map.path, files: textFiles)
    let editions = source.editions.compactMap { edition in
      texts.texts[EditionKey(source: source.id, edition: edition.id)].map {
        (id: edition.id, language: edition.language ?? .undetermined, text: $0)
      }
    }
    guard !editions.isEmpty else {
      throw texts.failure(
        source.id, source.editions.map(\.id), file: self.map.path)
    }
    return (source, editions)
  }

  /// Prints suggestions for the texts of the source.
  func suggest() throws {
    for (id, _, text) in try texts(try map.read()).1 {
      for suggestion in AnnotationSuggester.suggestions(for: text) {
        Console.writeLine(JSONWriter.compact(Self.json(suggestion, id, text)))
      }
    }
  }

  private static func json(
    _ suggestion: AnnotationSuggester.Suggestion, _ edition: String, _ text: EditionText
  ) -> JSONValue {
    func place(_ range: TextRange) -> [JSONObject.Member] {
      [
        .init(name: "quote", value: .string(text.text(at: range).map(String.init) ?? "")),
        .init(
          name: "range", value: .array([.int(Int64(range.start)), .int(Int64(range.end))])),
        .init(name: "edition", value: .string(edition)),
      ]
    }
    var object = JSONObject([.init(name: "suggestion", value: .bool(true))])
    if let cue = suggestion.cue { object.append("cue", .string(cue)) }
    for member in place(suggestion.range) { object.append(member.name, member.value) }
    object.append("role", .string(suggestion.role.rawValue))
    if let target = suggestion.target {
      object.append("stance", .string(suggestion.stance.rawValue))
      object.append("target", .object(JSONObject(place(target))))
    }
    return .object(object)
  }

  private static func edits(_ outcome: AnnotationBuilder.Outcome) -> [Edit] {
    outcome.statements.map { .add(.statement($0), .last) }
      + outcome.anchors.map { id, anchor in
        .set(
          SetEdit(
            EntityAddress(id), field: "anchors", key: anchor.key,
            to: RecordWriter.standalone.json(anchor)))
      } + outcome.reasons.map { .add(.reason($0), .last) }
  }

  private static func summary(_ outcome: AnnotationBuilder.Outcome, _ refused: Int) -> String {
    var parts = [
      Console.count(outcome.statements.count, "statement"),
      Console.count(outcome.reasons.count, "reason"),
      Console.count(
        outcome.anchors.count + outcome.statements.count { !$0.anchors.isEmpty }, "anchor"),
    ]
    if outcome.suggestions > 0 {
      parts.append("\(Console.count(outcome.suggestions, "suggestion")) passed over")
    }
    if refused > 0 { parts.append("\(Console.count(refused, "line")) refused") }
    let comma = Words.of(Interface.language).comma
    return "added " + parts.map(Interface.said).joined(separator: comma)
  }

  private func setAside(_ lines: [Line], in path: String?) throws {
    guard let path, !options.isDryRun else { return }
    try CommandOutput.write(lines.flatMap { $0.bytes + [0x0A] }, to: path)
  }

  private static func read(_ path: String) throws -> [UInt8] {
    do {
      return try InputFile.read(path)
    } catch {
      throw CommandFailure(error, path: path)
    }
  }

  /// The lines that aren't empty, with their numbers from 1.
  private static func lines(_ bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where line.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) {
      lines.append(Line(number: index + 1, bytes: line))
    }
    return lines
  }
}

extension ArgumentMap {
  /// The source with an id, or the only one.
  /// - Throws: ``CommandFailure`` where there is none of that id, or several to choose from.
  func source(named id: String?, file: String) throws -> Source {
    if let id { return try source(id, file: file) }
    guard sources.count == 1, let only = sources.first else {
      throw CommandFailure(
        "unknown-id", "the map has \(sources.count) sources, so say which with --source",
        file: file)
    }
    return only
  }
}
