import ArgumentModel
import ArgumentStore
import Foundation
import TestSupport
import Testing

/// What killed processes leave beside files, and what only looks like it.
struct LeftoverTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The number of a process that has ended.
  private static func deadProcess() throws -> Int32 {
    let child = try Child([], program: "/bin/true")
    _ = child.wait()
    return child.number
  }

  @Test("Temporary files of dead processes go with the next edit, and nothing else does")
  func cleaning() throws {
    let store = try folder.store()
    let dead = try Self.deadProcess()
    let left = [".map.argue.json.argue-tmp", ".map.argue.json.\(dead)-2a.argue-new"]
    let others = [
      // Of a process that is at it.
      ".map.argue.json.\(getpid())-2a.argue-new",
      // Of other maps, one with a name that looks much like it.
      ".other.argue.json.argue-tmp", ".other.argue.json.\(dead)-2a.argue-new",
      ".map.argue.json.\(dead)-2a.argue-tmp", ".map.argue.json.x.\(dead)-2a.argue-new",
      // Whatever that is.
      ".map.argue.json.argue-new", ".map.argue.json.\(dead).argue-new",
      ".map.argue.json.\(dead)-!.argue-new", ".map.argue.json.-2a.argue-new",
      ".map.argue.json.0-2a.argue-new", "map.argue.json.\(dead)-2a.argue-new",
    ]
    for name in left + others { try folder.write("half a map", to: name) }
    let fifo = ".map.argue.json.\(dead)-2b.argue-new"
    #expect(mkfifo(folder.file(fifo), 0o600) == 0)
    _ = try store.update(Samples.add("one"))
    try folder.write("half a journal", to: ".argue/.map.argue.json.journal.argue-tmp")
    _ = try store.update(Samples.add("two"))
    #expect(try folder.names() == (others + [fifo, ".argue", Samples.name]).sorted())
    #expect(try folder.names(in: ".argue") == ["map.argue.json.journal", "map.argue.json.lock"])
  }

  @Test("A temporary file that somebody holds stays, though the number is no process's here")
  func held() throws {
    let store = try folder.store()
    let name = ".map.argue.json.\(try Self.deadProcess())-2a.argue-new"
    try folder.write("half a map", to: name)
    let file = try FileHandle(forReadingFrom: URL(filePath: folder.file(name)))
    #expect(flock(file.fileDescriptor, LOCK_EX | LOCK_NB) == 0)
    _ = try store.update(Samples.add("one"))
    #expect(folder.has(name))
    // Said aloud: a child that another test starts meanwhile may hold the descriptor for longer.
    #expect(flock(file.fileDescriptor, LOCK_UN) == 0)
    try file.close()
    _ = try store.update(Samples.add("two"))
    #expect(!folder.has(name))
  }

  @Test("An export that is written again removes what is left of the last attempt")
  func exporting() throws {
    try folder.write("half", to: ".out.svg.\(try Self.deadProcess())-2a.argue-new")
    try OutputFile.write([1], to: folder.file("out.svg"))
    #expect(try folder.names() == ["out.svg"])
  }
}
