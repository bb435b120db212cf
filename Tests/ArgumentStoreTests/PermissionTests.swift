import ArgumentModel
import ArgumentStore
import Foundation
import Testing

/// What the system refuses; each in a process of its own, which may give up its rights.
struct PermissionTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func setMode(_ mode: Int, _ name: String = "") throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: folder.file(name))
  }

  /// Becomes a user who may not do everything; answers false, aloud, where that isn't possible.
  private static func dropRights(near path: String) -> Bool {
    let folder = URL(filePath: path).deletingLastPathComponent().path
    let isOther = geteuid() != 0 || setgid(65534) == 0 && setuid(65534) == 0
    if isOther, access(folder, X_OK) == 0 { return true }
    print("SKIPPED: root can't become a user here whom the system would refuse something")
    return false
  }

  @Test("A read-only folder is named")
  func readOnlyFolder() async throws {
    let path = try folder.store().path
    let folderPath = folder.path
    try setMode(0o555)
    await #expect(processExitsWith: .success) {
      [path = path as String, folderPath = folderPath as String] in
      guard Self.dropRights(near: path) else { return }
      let store = MapStore(path: path)
      for error in [
        storeError { _ = try store.update(Samples.add("a")) },
        storeError { try OutputFile.write([1], to: folderPath + "/new") },
        storeError { try MapStore(path: folderPath + "/new").create(Samples.map) },
      ] {
        #expect(error?.code == .cannotWrite)
        #expect(error?.exitCode == 74)
        #expect(error?.message.contains("“\(folderPath)”") == true)
      }
      let map = try store.read().map
      #expect(map == Samples.map)
    }
    try setMode(0o755)
    #expect(try folder.names() == [Samples.name])
  }

  @Test("A write-protected map isn't replaced, though its folder allows it")
  func writeProtected() async throws {
    let path = try folder.store().path
    try setMode(0o444, Samples.name)
    try setMode(0o777)
    await #expect(processExitsWith: .success) { [path = path as String] in
      guard Self.dropRights(near: path) else { return }
      let error = storeError { _ = try MapStore(path: path).update(Samples.add("a")) }
      #expect(error?.code == .cannotWrite)
      #expect(error?.message.contains("write-protected") == true)
    }
  }

  @Test("An unreadable file is told")
  func unreadable() async throws {
    let path = try folder.store().path
    try setMode(0o000, Samples.name)
    await #expect(processExitsWith: .success) { [path = path as String] in
      guard Self.dropRights(near: path) else { return }
      let error = storeError { _ = try MapStore(path: path).read() }
      #expect(error?.code == .unreadable)
      #expect(error?.exitCode == 66)
    }
  }

  @Test("Another user's lock can be taken where the map may be edited")
  func othersLock() async throws {
    let store = try folder.store()
    _ = try store.update(Samples.add("a"))
    try setMode(0o777)
    try setMode(0o666, Samples.name)
    try setMode(0o777, ".argue")
    try setMode(0o666, Samples.journal)
    let path = store.path
    await #expect(processExitsWith: .success) { [path = path as String] in
      guard Self.dropRights(near: path) else { return }
      let outcome = try MapStore(path: path).update(Samples.add("b"))
      #expect(outcome.isWritten)
    }
  }

  @Test(
    "A file larger than the system allows leaves everything as it was", arguments: [2000, 100_000])
  func tooLarge(limit: Int) async throws {
    let store = try folder.store()
    _ = try store.update(Samples.add("a"))
    let before = try folder.bytes(Samples.name)
    let journal = try folder.bytes(Samples.journal)
    let path = store.path
    await #expect(processExitsWith: .success) { [path = path as String, limit = limit as Int] in
      signal(SIGXFSZ, SIG_IGN)
      var size = rlimit(rlim_cur: rlim_t(limit), rlim_max: rlim_t(limit))
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &size)
      let long = String(repeating: "long ", count: limit / 5 + 1)
      let error = storeError { _ = try MapStore(path: path).update(Samples.add("b", long)) }
      #expect(error?.code == .noSpace)
      #expect(error?.exitCode == 74)
      let output = storeError {
        try OutputFile.write(Array((long + long).utf8), to: path + ".2")
      }
      #expect(output?.code == .noSpace)
    }
    #expect(try folder.bytes(Samples.name) == before)
    #expect(try folder.bytes(Samples.journal) == journal)
    #expect(try folder.names() == [".argue", Samples.name])
    #expect(try store.undo().undoable == 0)
  }

  @Test("A journal that can't grow stops the edit before the map is touched")
  func journalTooLarge() async throws {
    let store = try folder.store()
    for number in 0..<20 { _ = try store.update(Samples.add("s\(number)")) }
    for _ in 0..<20 { _ = try store.undo() }
    let before = try folder.bytes(Samples.name)
    let journal = try folder.bytes(Samples.journal)
    #expect(journal.count > before.count * 4)
    let path = store.path
    let limit = journal.count + 100
    await #expect(processExitsWith: .success) { [path = path as String, limit = limit as Int] in
      signal(SIGXFSZ, SIG_IGN)
      var size = rlimit(rlim_cur: rlim_t(limit), rlim_max: rlim_t(limit))
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &size)
      let error = storeError { _ = try MapStore(path: path).update(Samples.add("b")) }
      #expect(error?.code == .noSpace)
      #expect(error?.path.hasSuffix(".journal") == true)
    }
    #expect(try folder.bytes(Samples.name) == before)
    #expect(try folder.bytes(Samples.journal) == journal)
    #expect(try folder.names() == [".argue", Samples.name])
  }
}
