import Foundation
import Testing

@testable import ArgumentStore

/// What the layer over the system's calls makes of their errors.
struct FileSystemTests {
  @Test("Removing what isn't there is no error, and what can't be removed is one")
  func removing() throws {
    let folder = try TemporaryFolder()
    #expect(throws: Never.self) { try FileSystem.remove(folder.file("none")) }
    #expect(throws: SystemError.self) { try FileSystem.remove(folder.path) }
  }
}

struct FileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("A file is read whole, up to the limit")
  func reading() throws {
    let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try folder.write(bytes, to: "f")
    #expect(try InputFile.read(folder.file("f")) == bytes)
    #expect(try InputFile.read(folder.file("f"), limit: 300_000) == bytes)
    let error = storeError { _ = try InputFile.read(folder.file("f"), limit: 299_999) }
    #expect(error?.code == .tooLarge)
    #expect(error?.exitCode == 65)
    try folder.write("", to: "empty")
    #expect(try InputFile.read(folder.file("empty"), limit: 0) == [])
  }

  @Test("What can't be read says why")
  func unreadable() throws {
    let missing = storeError { _ = try InputFile.read(folder.file("none")) }
    #expect(missing?.code == .missing)
    #expect(missing?.exitCode == 66)
    #expect(missing?.path == folder.file("none"))
    #expect(storeError { _ = try InputFile.read(folder.path) }?.code == .folder)
    #expect(storeError { _ = try InputFile.read(folder.path + "/") }?.code == .folder)
    try folder.write("x", to: "f")
    #expect(storeError { _ = try InputFile.read(folder.file("f/g")) }?.code == .missing)
    #expect(storeError { _ = try InputFile.read(folder.file("f\0g")) }?.code == .missing)
    #expect(storeError { _ = try InputFile.read("") }?.code == .missing)
  }

  @Test("An endless device is read to the limit, not for ever")
  func endless() {
    #expect(storeError { _ = try InputFile.read("/dev/zero", limit: 1000) }?.code == .tooLarge)
  }

  @Test("A file is written, replaced, and kept if it was to be new")
  func writing() throws {
    try OutputFile.write(Array("one".utf8), to: folder.file("f"))
    #expect(try folder.text("f") == "one")
    try OutputFile.write(Array("two".utf8), to: folder.file("f"))
    #expect(try folder.text("f") == "two")
    let error = storeError {
      try OutputFile.write(Array("three".utf8), to: folder.file("f"), creating: true)
    }
    #expect(error?.code == .exists)
    #expect(error?.exitCode == 74)
    #expect(try folder.text("f") == "two")
    try OutputFile.write(Array("new".utf8), to: folder.file("g"), creating: true)
    #expect(try folder.text("g") == "new")
    #expect(try folder.names() == ["f", "g"])
  }

  @Test("A failure on the way leaves the old file and nothing else")
  func failing() throws {
    try folder.write("old", to: "f")
    let failure = storeError {
      try OutputFile.write(to: folder.file("f")) { (sink) throws(StoreError) in
        try sink(Array("half".utf8))
        _ = try InputFile.read(folder.file("none"))
      }
    }
    #expect(failure?.code == .missing)
    #expect(try folder.text("f") == "old")
    #expect(try folder.names() == ["f"])
  }

  @Test("Permissions are kept, a new file has the usual ones", arguments: [0o600, 0o640, 0o755])
  func permissions(mode: Int) throws {
    try folder.write("old", to: "f")
    let manager = FileManager.default
    try manager.setAttributes([.posixPermissions: mode], ofItemAtPath: folder.file("f"))
    try OutputFile.write(Array("new".utf8), to: folder.file("f"))
    let kept = try manager.attributesOfItem(atPath: folder.file("f"))[.posixPermissions] as? Int
    #expect(kept == mode)
    try OutputFile.write(Array("new".utf8), to: folder.file("g"))
    try folder.write("x", to: "usual")
    let fresh = try manager.attributesOfItem(atPath: folder.file("g"))[.posixPermissions] as? Int
    let usual =
      try manager.attributesOfItem(atPath: folder.file("usual"))[.posixPermissions] as? Int
    #expect(fresh == usual)
  }

  @Test("A symbolic link stays one, whether its target is there or not")
  func links() throws {
    let manager = FileManager.default
    try manager.createDirectory(atPath: folder.file("real"), withIntermediateDirectories: false)
    try manager.createSymbolicLink(
      atPath: folder.file("link"), withDestinationPath: "second")
    try manager.createSymbolicLink(
      atPath: folder.file("second"), withDestinationPath: folder.file("real/f"))
    try OutputFile.write(Array("one".utf8), to: folder.file("link"), creating: true)
    #expect(try folder.text("real/f") == "one")
    try OutputFile.write(Array("two".utf8), to: folder.file("link"))
    #expect(try folder.text("real/f") == "two")
    #expect(try manager.destinationOfSymbolicLink(atPath: folder.file("link")) == "second")
    #expect(try folder.names(in: "real") == ["f"])
    try manager.createSymbolicLink(atPath: folder.file("loop"), withDestinationPath: "loop")
    #expect(storeError { try OutputFile.write([], to: folder.file("loop")) } != nil)
  }

  @Test("What can't be written says why")
  func unwritable() throws {
    let missing = storeError { try OutputFile.write([], to: folder.file("none/f")) }
    #expect(missing?.code == .cannotWrite)
    #expect(missing?.message.contains("there is no folder “\(folder.file("none"))”") == true)
    try folder.write("words", to: "words")
    let within = storeError { try OutputFile.write([], to: folder.file("words/f")) }
    #expect(within?.message.contains("“\(folder.file("words"))” is no folder") == true)
    #expect(try folder.text("words") == "words")
    #expect(storeError { try OutputFile.write([], to: folder.path) }?.code == .folder)
    let full = storeError { try OutputFile.write([1, 2, 3], to: "/dev/full") }
    #expect(full?.code == .noSpace)
    #expect(full?.exitCode == 74)
    try OutputFile.write([1, 2, 3], to: "/dev/null")
    #expect(FileManager.default.fileExists(atPath: "/dev/null"))
  }

  @Test("A file in memory is a file, though it is under /dev")
  func memory() throws {
    guard FileManager.default.isWritableFile(atPath: "/dev/shm") else {
      print("SKIPPED: there is no /dev/shm here")
      return
    }
    let path = "/dev/shm/argue-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try OutputFile.write(Array("long".utf8), to: path)
    try OutputFile.write(Array("x".utf8), to: path)
    #expect(try InputFile.read(path) == Array("x".utf8))
  }

  @Test("A name as long as the system allows can be written")
  func longName() throws {
    let name = String(repeating: "長", count: 85)
    try OutputFile.write([1], to: folder.file(name))
    try OutputFile.write([2], to: folder.file(name))
    #expect(try folder.names() == [name])
  }

  @Test("The size of lines is known where there are any, and of files alone")
  func sizeOfLines() throws {
    try folder.write("{}\n{}\n", to: "lines")
    try folder.write("", to: "empty")
    #expect(try LineReader(folder.file("lines"), size: 10).fileSize == 6)
    // Nothing could be a share of nothing.
    #expect(try LineReader(folder.file("empty"), size: 10).fileSize == nil)
    #expect(try LineReader("/dev/null", size: 10).fileSize == nil)
  }
}
