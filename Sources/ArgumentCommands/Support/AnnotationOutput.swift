internal import ArgumentFormats
internal import ArgumentModel
internal import ArgumentStore
internal import ArgumentText

/// Writes maps as annotations of their texts.
enum AnnotationOutput {
  /// The options for a map, with the texts of its editions from wherever they are.
  static func options(
    _ map: ArgumentMap, path: String, textFiles: [String], edition: String?,
    languages: [String]
  ) throws -> AnnotationOptions {
    var options = AnnotationOptions()
    options.texts = try EditionTexts(map, mapPath: path, files: textFiles).texts
    options.languages = languages.map(LanguageTag.init(rawValue:))
    options.name = ImportFile.stem(of: path)
    guard let edition else { return options }
    let keys = map.sources.flatMap { source in
      source.editions.map { EditionKey(source: source.id, edition: $0.id) }
    }
    let found = keys.first {
      $0.edition == EntityID(edition) || "\($0.source)/\($0.edition)" == edition
    }
    guard let found else {
      let known = keys.map { "\($0.source)/\($0.edition)" }.joined(separator: ", ")
      throw CommandFailure(
        "unknown-id", "the map has no edition “\(edition)”",
        explanation: known.isEmpty ? "It has none at all." : "It has \(known).", file: path)
    }
    options.edition = found
    return options
  }

  /// Writes a document to a file, with what belongs beside it, or to standard output.
  static func write(_ exported: Exported, to output: String?) throws {
    guard let output, output != "-" else { return Console.write(exported.text) }
    try put(exported.text, output)
    for companion in exported.companions {
      try put(companion.text, "\(ImportFile.withoutEnding(output)).\(companion.ending)")
    }
  }

  private static func put(_ text: String, _ path: String) throws {
    do throws(StoreError) {
      try OutputFile.write(Array(text.utf8), to: path)
    } catch {
      throw CommandFailure(error, path: path)
    }
  }
}
