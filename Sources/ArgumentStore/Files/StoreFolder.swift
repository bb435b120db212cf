/// The folder `.argue` beside a map, with its lock, its journal and the texts that are kept there.
enum StoreFolder {
  /// Makes sure that the folder is one, or isn't there: a symbolic link isn't followed, for it leads to
  /// a place that nobody named.
  static func check(of location: FileLocation) throws(StoreError) {
    let path = location.storeFolder
    let status: FileStatus?
    do throws(SystemError) {
      status = try FileStatus.ofName(path)
    } catch {
      throw .reading(location.named, error)
    }
    guard let status, status.kind != .folder else { return }
    var what = "is no folder"
    if status.kind == .link {
      let destination = (try? FileSystem.destination(ofLink: path)) ?? nil
      what = "is a symbolic link" + (destination.map { " to “\($0)”" } ?? "")
      if !FileSystem.exists(path) { what += ", where there is nothing" }
    }
    throw StoreError(
      .cannotWrite, location.named,
      "“\(location.named)” can't be edited, because “\(path)” \(what)",
      explanation: "Lock and history are kept in a folder of that name beside the map, and nowhere "
        + "else. Remove what is there, or give it another name.")
  }
}
