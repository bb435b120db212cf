internal import ArgumentStore

/// Files that are written line by line.
enum LinesFile {
  /// Makes sure that no map is in the way: lines are no map.
  static func admit(_ paths: [String]) throws(FileFailure) {
    for path in paths where path != "-" {
      let existing = try FileFailure.of { () throws(StoreError) in try ExistingFile(path) }
      guard ExistingFile.isNamedAsMap(path) || existing?.isMap == true else { continue }
      throw FileFailure(
        StoreError.Code.isMap.rawValue, "“\(path)” is a map, or the name of one",
        explanation: "Lines are no map; choose another name, such as maps.jsonl.", file: path,
        exitCode: 74)
    }
  }
}
