import ArgumentModel
import ArgumentStore
import Foundation
import TestSupport
import Testing

/// Maps that have several names, or another owner.
struct NameTests {
  private let folder: TemporaryFolder
  private let store: MapStore

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
  }

  @Test("A second name keeps the map as it was before the edit")
  func hardLink() throws {
    let before = try folder.bytes(Samples.name)
    try FileManager.default.linkItem(atPath: store.path, toPath: folder.file("second.json"))
    _ = try store.update(Samples.add("one"))
    #expect(try folder.bytes("second.json") == before)
    #expect(try store.read().map.statements.count == 2)
    // It is a map of its own from now on.
    let second = MapStore(path: folder.file("second.json"))
    _ = try second.update(Samples.add("two"))
    #expect(try second.undo().map == Samples.map)
    #expect(try store.undo().map == Samples.map)
  }

  @Test("The program edits what a symbolic link leads to, and the link stays")
  func symbolicLink() throws {
    let manager = FileManager.default
    try manager.createDirectory(atPath: folder.file("links"), withIntermediateDirectories: false)
    let link = folder.file("links/link.json")
    try manager.createSymbolicLink(atPath: link, withDestinationPath: "../\(Samples.name)")
    let end = try Child.run(["add", "statement", link, "--id", "one", "--text", "en=x"])
    #expect(end == .exit(0))
    #expect(try manager.destinationOfSymbolicLink(atPath: link) == "../\(Samples.name)")
    #expect(try store.read().map.statements.count == 2)
    #expect(try folder.names() == [".argue", "links", Samples.name])
    #expect(try folder.names(in: "links") == ["link.json"])
    #expect(try Child.run(["undo", link]) == .exit(0))
    #expect(try store.read().map == Samples.map)
  }

  @Test(
    "A link that can't be read isn't replaced", .needs(.program("strace")), .needs(.tracing))
  func unreadableLink() throws {
    let tracer = try Tracer()
    let link = folder.file("link.json")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: Samples.name)
    _ = try store.update(Samples.add("one"))
    let arguments = ["undo", link]
    let calls = try tracer.calls(of: arguments, from: link)
    _ = try store.redo()
    let call = try #require(calls.first { $0.name == "readlink" })
    let end = try tracer.run(arguments, at: [(call, .fail("EIO"))])
    #expect(end == .exit(66))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == Samples.name)
  }

  @Test("Owner, group and permissions are kept by an edit, an undo and a redo", .needs(.root))
  func owner() throws {
    #expect(chown(store.path, 12345, 23456) == 0)
    #expect(chmod(store.path, 0o640) == 0)
    for arguments in [
      ["add", "statement", store.path, "--id", "one", "--text", "en=x"], ["undo", store.path],
      ["redo", store.path],
    ] {
      #expect(try Child.run(arguments) == .exit(0))
      var status = stat()
      #expect(stat(store.path, &status) == 0)
      #expect(status.st_uid == 12345 && status.st_gid == 23456)
      #expect(status.st_mode & 0o7777 == 0o640)
    }
  }
}
