internal import ArgumentFiles
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

  /// Writes a document to a file, with what belongs beside it, or to standard output.
  static func write(
    _ exported: Exported, to output: String?, force: Bool, quiet: Bool
  ) throws {
    let path = output ?? "-"
    var documents = [OutputDocument(path: path, content: .bytes(Array(exported.text.utf8)))]
    if path == "-" {
      if !quiet, let companion = exported.companions.first {
        Console.warn([alone(companion)], file: nil)
      }
    } else {
      documents += exported.companions.map { companion in
        OutputDocument(
          path: "\(DocumentFile.withoutEnding(path)).\(companion.ending)",
          content: .bytes(Array(companion.text.utf8)), isNamed: false)
      }
    }
    try CommandOutput.write(documents, force: force)
  }

  /// What is said where there is no place for a second file.
  private static func alone(_ companion: Exported.Companion) -> Diagnostic {
    Diagnostic(
      rule: "loss", severity: .note,
      message: "the .\(companion.ending) file that belongs to it isn't written to standard output",
      explanation: "With -o FILE it stands beside the file.")
  }
}
