internal import ArgumentFiles
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentStore
internal import ArgumentText

/// The texts in which anchors are looked for, and those in which they may have been made.
struct AnchorTexts: ParsableArguments {
  @Option(
    name: .customLong("text-from"),
    help: "A file that holds the text as it is now, or from which editions are made.",
    completion: .file())
  var textFiles: [String] = []

  @Option(
    name: .customLong("old"), help: "A file that holds the text in which the anchors were made.",
    completion: .file())
  var oldFiles: [String] = []

  /// The texts of a map's editions, as they are now and as they were.
  func reanchoring(_ map: ArgumentMap, path: String) throws -> (MapReanchoring, EditionTexts) {
    let texts = try EditionTexts(map, mapPath: path, files: textFiles, accepting: .changed)
    var older: [EditionText] = []
    let contents = try oldFiles.map(InputFile.contents)
    for (index, bytes) in contents.enumerated() {
      var problem: Diagnostic?
      let count = older.count
      for rule in [nil] + map.sources.flatMap(\.editions).compactMap(\.rule) {
        do {
          older.append(try EditionMaker.text(from: bytes, rule: rule))
        } catch {
          problem = error
        }
      }
      if older.count == count, let problem {
        throw CommandFailure([problem], file: oldFiles[index])
      }
    }
    for edition in map.sources.flatMap(\.editions) {
      if let text = edition.text { older.append(EditionText(text)) }
    }
    older += AttachedTexts(besideMap: path).all().map { EditionText($0) }
    return (MapReanchoring(texts: texts.texts, olderTexts: older), texts)
  }
}

extension InputFile {
  /// A file's bytes.
  /// - Throws: ``CommandFailure`` where it can't be read.
  fileprivate static func contents(_ path: String) throws -> [UInt8] {
    do {
      return try read(path)
    } catch {
      throw CommandFailure(error, path: path)
    }
  }
}
