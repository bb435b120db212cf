import ArgumentModel
import ArgumentStore
import Foundation
import TestSupport
import Testing

extension RefusalTests {
  /// The program where it may not write: it says where, what helps, and exits 74.
  struct RefusedPlaceTests {
    private let folder: TemporaryFolder
    private let messages: TemporaryFolder
    private let store: MapStore

    init() throws {
      folder = try TemporaryFolder()
      messages = try TemporaryFolder()
      store = try folder.store()
    }

    private func setMode(_ mode: Int, _ name: String = "") throws {
      try FileManager.default.setAttributes(
        [.posixPermissions: mode], ofItemAtPath: folder.file(name))
    }

    private var arguments: [String] {
      ["add", "statement", store.path, "--id", "one", "--text", "en=x"]
    }

    /// Edits the map in the program and expects a refusal that names something.
    private func expectRefusal(
      naming name: String, status: Int32 = 74, sourceLocation: SourceLocation = #_sourceLocation,
      _ run: @Sendable @escaping (_ messages: String) throws -> Child.End
    ) async throws {
      let before = try folder.bytes(Samples.name)
      let file = messages.file("messages")
      let end = try await onOwnThread { try run(file) }
      let text = try messages.text("messages")
      #expect(end == .exit(status), "\(text)", sourceLocation: sourceLocation)
      #expect(text.contains("“\(name)”"), "\(text)", sourceLocation: sourceLocation)
      #expect(text.contains("\n  = "), "\(text)", sourceLocation: sourceLocation)
      #expect(try folder.bytes(Samples.name) == before, sourceLocation: sourceLocation)
      #expect(
        try folder.names().filter { $0 != ".argue" } == [Samples.name],
        sourceLocation: sourceLocation)
    }

    @Test(
      "A read-only file system is named, with a history and without", .needs(.mounting),
      arguments: [false, true])
    func readOnlyFileSystem(hasHistory: Bool) async throws {
      let mounts = try PrivateMounts()
      if hasHistory { _ = try store.update(Samples.add("zero")) }
      let script = #"mount --bind "$1" "$1" && mount -o remount,ro,bind "$1" && shift && exec "$@""#
      let words = [folder.path, try Program.url.path] + arguments
      try await expectRefusal(naming: folder.path) { try mounts.run(script, words, messages: $0) }
      #expect(try messages.text("messages").contains("Read-only file system"))
      let new = try await onOwnThread { [folder, messages] in
        try mounts.run(
          script, [folder.path, try Program.url.path, "new", folder.file("new.json")],
          messages: messages.file("new"))
      }
      #expect(new == .exit(74))
      #expect(try messages.text("new").contains("“\(folder.path)”"))
      // Looking at it is possible all the same.
      let shown = try await onOwnThread { [store, folder] in
        try mounts.run(script, [folder.path, try Program.url.path, "show", store.path])
      }
      #expect(shown == .exit(0))
    }

    /// How to run the program as a user who may not do everything.
    private func asNobody() throws -> @Sendable (_ messages: String) throws -> Child.End {
      let arguments = arguments
      guard geteuid() == 0 else { return { try Child.run(arguments, messages: $0) } }
      let words = [
        "--reuid=65534", "--regid=65534", "--clear-groups", try Program.url.path,
      ]
      let setpriv = try #require(Child.path(of: "setpriv"))
      return { try Child.run(words + arguments, program: setpriv, messages: $0) }
    }

    @Test("A read-only folder is named", .needs(.ordinaryUser))
    func readOnlyFolder() async throws {
      let run = try asNobody()
      try setMode(0o555)
      try await expectRefusal(naming: folder.path, run)
      #expect(try folder.names() == [Samples.name])
    }

    @Test("So is a read-only file", .needs(.ordinaryUser))
    func readOnlyFile() async throws {
      let run = try asNobody()
      try setMode(0o444, Samples.name)
      try setMode(0o777)
      try await expectRefusal(naming: store.path, run)
    }

    @Test(
      "So is a folder of locks and journals in which nothing may be made, or changed",
      .needs(.ordinaryUser))
    func readOnlyStoreFolder() async throws {
      let run = try asNobody()
      try setMode(0o777)
      try setMode(0o666, Samples.name)
      let storeFolder = folder.file(".argue")
      try FileManager.default.createDirectory(
        atPath: storeFolder, withIntermediateDirectories: false)
      try setMode(0o555, ".argue")
      try await expectRefusal(naming: storeFolder, run)
      _ = try store.update(Samples.add("zero"))
      try setMode(0o644, Samples.journal)
      try setMode(0o666, Samples.name)
      // The journal is another's, to be read only.
      if geteuid() == 0 { try await expectRefusal(naming: folder.file(Samples.journal), run) }
      try setMode(0o000, Samples.journal)
      try await expectRefusal(naming: folder.file(Samples.journal), status: 66, run)
      try setMode(0o755, ".argue")
    }

    @Test("A file in the place of the folder of locks is told, and a folder in the journal's")
    func takenNames() async throws {
      let arguments = arguments
      try folder.write("", to: ".argue")
      try await expectRefusal(naming: folder.file(".argue")) {
        try Child.run(arguments, messages: $0)
      }
      try FileManager.default.removeItem(atPath: folder.file(".argue"))
      try FileManager.default.createDirectory(
        atPath: folder.file(Samples.journal), withIntermediateDirectories: true)
      try await expectRefusal(naming: folder.file(Samples.journal)) {
        try Child.run(arguments, messages: $0)
      }
    }

    @Test("A file that may not become larger stops the edit, not the program")
    func fileSize() async throws {
      let path = try Program.url.path
      let words = arguments.dropLast() + ["en=" + String(repeating: "long ", count: 1000)]
      try await expectRefusal(naming: store.path) {
        try Child.run(
          ["-c", #"ulimit -f 1; exec "$@""#, "sh", path] + words, program: "/bin/sh", messages: $0)
      }
    }

    @Test("Who can't have the lock in ten seconds gives up", .timeLimit(.minutes(10)))
    func lockHeld() async throws {
      let held = Samples.add("held")
      let clock = ContinuousClock()
      let (store, arguments, file) = (store, arguments, messages.file("messages"))
      let (end, waited) = try await onOwnThread {
        var end: Child.End?
        var waited: Duration = .zero
        _ = try store.update { editor, _ in
          waited = try clock.measure { end = try Child.run(arguments, messages: file) }
          return Change(edits: held, inverse: try editor.apply(held))
        }
        return (end, waited)
      }
      #expect(end == .exit(74))
      #expect(waited >= .seconds(10) && waited < .seconds(40))
      let text = try messages.text("messages")
      #expect(text.contains("“\(store.path)” for 10 s"))
      #expect(text.contains("“\(folder.file(".argue/\(Samples.name).lock"))”"))
      #expect(try store.read().map.statements.map(\.id) == ["ban", "held"])
    }

    @Test("A lock left behind by a process that is dead stops nobody")
    func staleLock() async throws {
      try FileManager.default.createDirectory(
        atPath: folder.file(".argue"), withIntermediateDirectories: false)
      try folder.write("12345\n", to: ".argue/\(Samples.name).lock")
      let clock = ContinuousClock()
      let arguments = arguments
      let waited = try await onOwnThread { [store] in
        try clock.measure {
          // A process that had the lock and was killed, then one that finds it.
          let killed = try Child(["undo", store.path, "--wait", "5"])
          killed.kill()
          _ = killed.wait()
          if try Child.run(arguments) != .exit(0) { throw CancellationError() }
        }
      }
      #expect(waited < .seconds(9))
      #expect(try store.read().map.statements.count == 2)
    }
  }
}
