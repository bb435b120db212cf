internal import ArgumentModel
internal import ArgumentStore
internal import ArgumentText

/// The texts of a map's editions, from wherever they are.
///
/// An edition's text is, in this order: made by its rule from one of the files given, in the map, in
/// the file that the map names, or kept beside the map by `argue source attach`.
struct EditionTexts {
  /// The texts found.
  private(set) var texts: [EditionKey: EditionText] = [:]
  /// What went wrong with those that were looked for.
  private(set) var findings: [Diagnostic] = []
  /// The editions of which no text was found.
  private(set) var missing: [EditionKey] = []

  /// Whether a file is taken for an edition's that isn't the one the edition was made from.
  private let acceptsChangedFiles: Bool

  init(
    _ map: ArgumentMap, mapPath: String, files: [String], acceptingChangedFiles: Bool = false
  ) throws {
    acceptsChangedFiles = acceptingChangedFiles
    var contents: [(path: String, bytes: [UInt8])] = []
    for path in files {
      do {
        contents.append((path, try InputFile.read(path)))
      } catch {
        throw CommandFailure(error, path: path)
      }
    }
    let folder = AttachedTexts.folder(ofMap: mapPath)
    for (index, source) in map.sources.enumerated() {
      for (place, edition) in source.editions.enumerated() {
        let key = EditionKey(source: source.id, edition: edition.id)
        if let text = find(edition, contents, folder: folder, mapPath: mapPath) {
          texts[key] = text
          findings += text.differences(
            from: edition, of: source.id, at: "/sources/\(index)/editions/\(place)")
        } else {
          missing.append(key)
        }
      }
    }
  }

  private func find(
    _ edition: Edition, _ files: [(path: String, bytes: [UInt8])], folder: String, mapPath: String
  ) -> EditionText? {
    var rule = edition.rule
    if acceptsChangedFiles { rule?.file = nil }
    for file in files {
      guard
        let text = try? EditionMaker.text(
          from: file.bytes, rule: rule, converting: DocumentPrograms.converter)
      else { continue }
      // Several files may be given; without a digest any of them may be the one.
      if files.count == 1 || edition.sha256 == nil || text.digest == edition.sha256 {
        return text
      }
    }
    if let text = edition.text { return EditionText(text) }
    if let path = edition.path,
      let bytes = try? InputFile.read(AttachedTexts.path(path, besideMap: mapPath))
    {
      let text = try? EditionMaker.text(
        from: bytes, rule: rule, converting: DocumentPrograms.converter)
      // A file that the rule isn't for may be the text itself, saved by whoever has it.
      return text ?? EditionText(String(decoding: bytes, as: UTF8.self))
    }
    guard let digest = edition.sha256 else { return nil }
    return AttachedTexts.read(digest, in: folder).map(EditionText.init)
  }

  /// Holds every anchor against its text.
  func check(_ map: ArgumentMap) -> (findings: [Diagnostic], resolved: Int) {
    let resolution = AnchorResolver(texts: texts).resolve(map)
    let findings = findings + resolution.diagnostics + missingTexts
    return (findings, resolution.resolved)
  }

  /// A warning for each edition of which no text was found.
  var missingTexts: [Diagnostic] {
    missing.map { key in
      Diagnostic(
        rule: "no-text", severity: .warning,
        message: "the text of the edition “\(key.edition)” of “\(key.source)” isn't at hand",
        explanation: "`argue source attach` takes it from a file, --text-from for this once.",
        id: key.source)
    }
  }
}
