internal import ArgumentFiles
internal import ArgumentModel

extension CommandOutput {
  /// Writes a document to a file, with what belongs beside it, or to standard output.
  static func write(
    _ document: TargetDocument, to output: String?, force: Bool, quiet: Bool
  ) throws {
    let path = output ?? "-"
    var files = [OutputDocument(path: path, content: content(of: document))]
    if path == "-" {
      if !quiet, let companion = document.companions.first {
        Console.warn([alone(companion.ending)], file: nil)
      }
    } else {
      files += document.companions.map { companion in
        OutputDocument(
          path: "\(DocumentFile.withoutEnding(path)).\(companion.ending)",
          content: .bytes(companion.bytes), isNamed: false)
      }
    }
    try write(files, force: force)
  }

  /// A document's files in a folder, itself and what belongs beside it.
  static func files(
    _ document: TargetDocument, named name: String, ending: String
  ) -> [(name: String, content: OutputDocument.Content)] {
    [("\(name).\(ending)", content(of: document))]
      + document.companions.map { ("\(name).\($0.ending)", .bytes($0.bytes)) }
  }

  private static func content(of document: TargetDocument) -> OutputDocument.Content {
    document.map.map { .map($0) } ?? .bytes(document.bytes)
  }

  /// What is said where there is no place for a second file.
  private static func alone(_ ending: String) -> Diagnostic {
    Diagnostic(
      rule: "loss", severity: .note,
      message: "the .\(ending) file that belongs to it isn't written to standard output",
      explanation: "With -o FILE it stands beside the file.")
  }
}
