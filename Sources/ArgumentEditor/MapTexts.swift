internal import ArgumentDrawing
internal import ArgumentFiles
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentStore
internal import ArgumentText

/// The texts that a map names in its folder or below it, and those kept beside it, as they are now.
struct MapTexts: Sendable {
  /// The texts, in the order of the map's editions.
  private(set) var texts: [PageText] = []
  /// What tells these texts from others.
  private(set) var version = ""
  private let path: String
  private let attached: String?
  private var sources: [Source] = []
  /// The files that the texts may come from, as they were.
  private var states: [FileState?] = []

  /// Finds the texts of a map.
  /// - Parameter path: The map's file.
  init(_ map: ArgumentMap, path: String) {
    self.path = path
    let folder = (try? MapStore(path: path).companion("editor")).map { NamedFile.folder(of: $0) }
    attached = folder.map { $0 + "/texts" }
    _ = look(map)
  }

  /// Looks whether the map names other texts, or their files changed; then finds them anew.
  /// - Returns: Whether they are others now.
  mutating func look(_ map: ArgumentMap) -> Bool {
    let now = files(of: map).map { FileState($0) }
    guard now != states || map.sources != sources else { return false }
    (states, sources) = (now, map.sources)
    texts = found(map)
    let before = version
    version = Digest.of(JSONWriter.compact(json)).description
    return version != before
  }

  /// The texts as pages read them.
  var json: JSONValue { PageText.json(of: texts) }

  private func files(of map: ArgumentMap) -> [String] {
    let folder = NamedFile.folder(of: path)
    let prefix = folder.isEmpty ? "" : folder + "/"
    let named = map.sources.flatMap { $0.editions.compactMap(\.path) }.map { prefix + $0 }
    return named + (attached.map { [$0] } ?? [])
  }

  private func found(_ map: ArgumentMap) -> [PageText] {
    // Without files that somebody named nothing can be missing.
    guard let found = try? EditionTexts(map, mapPath: path, files: []) else { return [] }
    return map.sources.flatMap { source in
      source.editions.compactMap { edition in
        let key = EditionKey(source: source.id, edition: edition.id)
        guard edition.text == nil, let text = found.texts[key] else { return nil }
        return PageText(source: source.id, edition: edition.id, text: text.text)
      }
    }
  }
}
