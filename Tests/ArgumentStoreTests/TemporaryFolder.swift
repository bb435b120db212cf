import ArgumentJSON
import ArgumentModel
import ArgumentStore
import Foundation

/// A folder for one test, removed with it.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "argue-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { path + "/" + name }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: file(name)))
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(filePath: file(name)))
  }

  func bytes(_ name: String) throws -> [UInt8] {
    try Array(Data(contentsOf: URL(filePath: file(name))))
  }

  func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: file(name)) }

  /// The names in the folder or in one within it, sorted.
  func names(in folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: file(folder)).sorted()
  }

  /// A new map in the folder, and its store.
  func store(_ name: String = "map.argue.json", timeout: Duration = .seconds(10)) throws -> MapStore
  {
    let store = MapStore(path: file(name), lockTimeout: timeout)
    try store.create(Samples.map)
    return store
  }
}

enum Samples {
  static let name = "map.argue.json"
  static let journal = ".argue/map.argue.json.journal"

  /// A small map.
  static let map: ArgumentMap = {
    var map = ArgumentMap()
    map.header.id = "phones"
    map.header.languages = ["en", "zh-Hant"]
    map.statements = [statement("ban", "Phones should stay outside.")]
    return map
  }()

  static func statement(_ id: String, _ text: String = "x") -> Statement {
    var statement = Statement()
    statement.id = EntityID(id)
    statement.text["en"] = text
    return statement
  }

  static func add(_ id: String, _ text: String = "x") -> [Edit] {
    [.add(.statement(statement(id, text)), .last)]
  }
}

/// What code throws, for looking into it.
func storeError(_ body: () throws -> Void) -> StoreError? {
  do {
    try body()
    return nil
  } catch {
    return error as? StoreError
  }
}
