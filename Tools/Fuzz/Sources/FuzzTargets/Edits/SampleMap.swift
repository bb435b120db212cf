import ArgumentJSON
import ArgumentModel

/// A map to be edited.
struct SampleMap: Sendable {
  let map: ArgumentMap
  /// The ids of its entities.
  let ids: Set<EntityID>
  /// The map's document.
  let written: [UInt8]

  /// The maps that are edited; the first is the one on which edits are tried that name nothing of
  /// any map.
  static let all = [
    "Tools/Fuzz/Seeds/map/tangled.argue.json", "Maps/phones-in-class.argue.json",
    "Maps/night-buses.argue.json",
  ].map(SampleMap.init)

  /// Opens a map of the repository.
  init(_ path: String) {
    guard let map = try? MapReader().read(RepositoryFile.bytes(path)).map else {
      fatalError("\(path) can't be read")
    }
    self.map = map
    ids = Set(MapEditor(map).ids)
    written = MapWriter().bytes(map)
  }

  /// Whether one of the edits is of an entity of this map; on other maps they would only be refused.
  func isMeant(by edits: some Sequence<Edit>) -> Bool {
    edits.contains { edit in
      guard let object = edit.json.objectValue else { return false }
      let named = [object["id"]] + (object["ids"]?.arrayValue ?? []).map(Optional.some)
      return named.contains { $0?.stringValue.map { ids.contains(EntityID($0)) } == true }
    }
  }
}
