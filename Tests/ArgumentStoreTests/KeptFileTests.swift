import ArgumentStore
import Foundation
import TestSupport
import Testing

@testable import ArgumentModel

/// The files that Argue keeps beside a map: no more open than the map, and never somebody else's.
struct KeptFileTests {
  private let folder: TemporaryFolder
  private let store: MapStore
  private static let lock = ".argue/map.argue.json.lock"

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
  }

  private func setMode(_ mode: Int, _ name: String) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: folder.file(name))
  }

  private func mode(_ name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.file(name))
    return (attributes[.posixPermissions] as? Int) ?? -1
  }

  private func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: folder.file(name))
  }

  private func link(_ name: String, to destination: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.file(name), withDestinationPath: destination)
  }

  private func pipe(_ name: String) throws { #expect(mkfifo(folder.file(name), 0o600) == 0) }

  @Test(
    "Journal, lock and kept texts have the map's permissions", arguments: [0o600, 0o640, 0o664])
  func permissions(mode wanted: Int) throws {
    try setMode(wanted, Samples.name)
    _ = try store.update(Samples.add("one"))
    try AttachedTexts(besideMap: store.path).write("words")
    let text = ".argue/texts/" + (try folder.names(in: ".argue/texts"))[0]
    for name in [Samples.name, Samples.journal, Self.lock, text] {
      #expect(try mode(name) == wanted, "\(name)")
    }
  }

  @Test("They follow when the map's permissions change, also when the journal is written anew")
  func changedPermissions() throws {
    _ = try store.update(Samples.add("one"))
    try setMode(0o600, Samples.name)
    _ = try store.update(Samples.add("two"))
    #expect(try mode(Samples.journal) == 0o600)
    #expect(try mode(Self.lock) == 0o600)
    try setMode(0o660, Samples.name)
    try setMode(0o644, Samples.journal)
    var small = store
    small.journalLimits.entries = 2
    _ = try small.update(Samples.add("three"))
    #expect(try mode(Samples.journal) == 0o660)
    #expect(try store.undo().undoable == 1)
  }

  @Test("For root they have the map's owner", .needs(.root))
  func owner() throws {
    #expect(chown(store.path, 65534, 65534) == 0)
    _ = try store.update(Samples.add("one"))
    for name in [Samples.name, Samples.journal, Self.lock] {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.file(name))
      #expect(attributes[.ownerAccountID] as? Int == 65534, "\(name)")
    }
  }

  @Test(
    "What stands in place of a journal or lock isn't opened, and nothing changes",
    .timeLimit(.minutes(10)), arguments: [Samples.journal, lock])
  func somethingElse(name: String) throws {
    _ = try store.update(Samples.add("one"))
    let before = try folder.bytes(Samples.name)
    let victim = String(repeating: "precious\n", count: 100_000)
    try folder.write(victim, to: "victim")
    for make in [
      { try link(name, to: "../victim") }, { try link(name, to: folder.file("victim")) },
      { try link(name, to: "nowhere") }, { try pipe(name) },
      {
        try FileManager.default.createDirectory(
          atPath: folder.file(name), withIntermediateDirectories: false)
      },
    ] {
      try remove(name)
      try make()
      // Also where the journal would be written anew, and not only added to.
      for entries in [1000, 1] {
        var store = store
        store.journalLimits.entries = entries
        let error = storeError { _ = try store.update(Samples.add("two")) }
        #expect(error?.code == .cannotWrite)
        #expect(error?.message.contains(name) == true, "\(error?.message ?? "")")
      }
      if name == Samples.journal {
        #expect(storeError { _ = try store.undo() } != nil)
        #expect(storeError { _ = try store.history() } != nil)
      }
      #expect(try store.read().bytes == before)
      #expect(try folder.text("victim") == victim)
    }
    try remove(name)
    _ = try store.update(Samples.add("two"))
  }

  @Test("A folder .argue that is a link, or a file, is named as what it is", arguments: [0, 1, 2])
  func storeFolder(kind: Int) throws {
    try FileManager.default.createDirectory(
      atPath: folder.file("elsewhere"), withIntermediateDirectories: false)
    switch kind {
    case 0: try link(".argue", to: "elsewhere")
    case 1: try link(".argue", to: "nowhere")
    default: try folder.write("x", to: ".argue")
    }
    let wanted = [
      "is a symbolic link to “elsewhere”",
      "is a symbolic link to “nowhere”, where there is nothing",
      "is no folder",
    ][kind]
    for error in [
      storeError { _ = try store.update(Samples.add("one")) },
      storeError { _ = try store.undo() }, storeError { _ = try store.history() },
      storeError { try AttachedTexts(besideMap: store.path).write("words") },
    ] {
      #expect(error?.message.contains(wanted) == true, "\(error?.message ?? "")")
    }
    #expect(AttachedTexts(besideMap: store.path).all() == [])
    #expect(try folder.names(in: "elsewhere") == [])
    #expect(try store.read().map == Samples.map)
  }

  @Test("A second name of the journal keeps what it had")
  func hardLink() throws {
    _ = try store.update(Samples.add("one"))
    let before = try folder.bytes(Samples.journal)
    try FileManager.default.linkItem(
      atPath: folder.file(Samples.journal), toPath: folder.file("copy"))
    _ = try store.update(Samples.add("two"))
    #expect(try folder.bytes("copy") == before)
    #expect(try store.undo().undoable == 1)
    #expect(try store.undo().map == Samples.map)
  }

  @Test("Who finds no map to edit leaves nothing behind", arguments: ["{\"a\":1}", "", "no"])
  func nothingLeft(content: String) throws {
    try folder.write(content, to: "other.argue.json")
    let other = MapStore(path: folder.file("other.argue.json"))
    #expect(storeError { _ = try other.update(Samples.add("one")) }?.code == .notAMap)
    #expect(storeError { _ = try other.undo() }?.code == .notAMap)
    #expect(try folder.names() == [Samples.name, "other.argue.json"])
    // What belongs to another map stays.
    _ = try store.update(Samples.add("one"))
    let kept = try folder.names(in: ".argue")
    #expect(storeError { _ = try other.update(Samples.add("one")) } != nil)
    #expect(try folder.names(in: ".argue") == kept)
  }

  @Test("A withdrawn lock keeps nobody out who waits for it")
  func withdrawnLock() async throws {
    try folder.write("{}", to: "other.argue.json")
    let path = folder.file("other.argue.json")
    // Some fail and withdraw the lock while others wait for it.
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask {
          for _ in 0..<50 {
            let error = storeError { _ = try MapStore(path: path).update(Samples.add("one")) }
            #expect(error?.code == .notAMap, "\(error?.message ?? "no error")")
          }
        }
      }
    }
    #expect(try folder.names() == [Samples.name, "other.argue.json"])
  }

  @Test("A map whose editor met a fault of its own isn't written")
  func fault() throws {
    let before = try folder.bytes(Samples.name)
    #expect(throws: EditRefusal.self) {
      _ = try store.update { (editor, _) in
        let edits = Samples.add("one")
        let inverse = try editor.apply(edits)
        editor.replay([.remove("nobody", cascade: false)])
        return Change(edits: edits, inverse: inverse)
      }
    }
    #expect(try folder.bytes(Samples.name) == before)
    #expect(!folder.has(Samples.journal))
  }
}
