public import ArgumentModel
internal import ArgumentStore

/// The paths by which a map names files: the texts of its editions, and the maps that it refers to.
///
/// They are relative to the map's folder. Where a map, or a part of it, goes into another folder, they have
/// to be others to name the same files.
public enum NamedPaths {
  /// Makes the paths of a map name the same files from another folder.
  /// - Parameters:
  ///   - map: The map.
  ///   - old: The file that it is from; `-` stands for one in the current folder.
  ///   - new: The file that it goes into; `-` stands for one in the current folder.
  /// - Returns: The paths that can't be others, each once, in the order of the map: nothing is there, or it
  ///   isn't in the new folder or below it. They stay as they are.
  public static func move(_ map: inout ArgumentMap, from old: String, to new: String) -> [String] {
    let folder = NamedFile.folder(of: old)
    var known: [String: String?] = [:]
    var lost: [String] = []
    func moved(_ path: String) -> String {
      if let known = known[path] { return known ?? path }
      // A path that is absolute names no file of the map's folder, wherever that is.
      let file = NamedFile.path(of: folder + path, besideMap: old)
      let moved =
        path.hasPrefix("/") || file == nil
        ? nil : NamedFile.path(of: folder + path, besideMap: new)
      known[path] = .some(moved)
      if moved == nil { lost.append(path) }
      return moved ?? path
    }
    guard !NamedFile.areSameFolder(folder, NamedFile.folder(of: new)) else { return [] }
    for source in map.sources.indices {
      for edition in map.sources[source].editions.indices {
        if let path = map.sources[source].editions[edition].path {
          map.sources[source].editions[edition].path = moved(path)
        }
      }
    }
    for statement in map.statements.indices {
      for number in map.statements[statement].seeAlso.indices {
        map.statements[statement].seeAlso[number].map = moved(
          map.statements[statement].seeAlso[number].map)
      }
    }
    return lost
  }
}
