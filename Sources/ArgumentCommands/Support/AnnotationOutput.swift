internal import ArgumentFiles
internal import ArgumentFormats
internal import ArgumentModel
internal import ArgumentStore
internal import ArgumentText

/// What the commands say of maps that are to be written as annotations of their texts.
enum AnnotationOutput {
  /// The options for a map, with the texts of its editions from wherever they are.
  static func options(
    _ map: ArgumentMap, path: String, textFiles: [String], edition: String?,
    languages: [String]
  ) throws -> AnnotationOptions {
    var options = AnnotationOptions()
    let texts = try EditionTexts(map, mapPath: path, files: textFiles)
    Console.warn(texts.findings, file: path)
    options.texts = texts.texts
    options.languages = languages.map(LanguageTag.init(rawValue:))
    options.name = DocumentFile.stem(of: path)
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
}
