internal import ArgumentModel

extension MapStore {
  /// Where something of a map's is kept beside its journal, in the folder `.argue`, which is made if it
  /// isn't there.
  /// - Parameter ending: The file's ending, without a dot.
  /// - Throws: ``StoreError`` where the folder is something else.
  package func companion(_ ending: String) throws(StoreError) -> String {
    let location = try FileLocation(path)
    try StoreFolder.check(of: location)
    do throws(SystemError) {
      _ = try FileSystem.makeFolder(location.storeFolder)
    } catch {
      throw .writing(location.storeFolder, in: location.folder, error)
    }
    return location.companion(ending)
  }
}
