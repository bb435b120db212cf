import ArgumentFormats
import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// Real documents of all formats of node graphs: each comes back as it went in, and what the map says of it
/// is what stands there.
struct NodeGraphFilesTests {
  /// A folder of real files, and their format.
  struct Folder: CustomTestStringConvertible, Sendable {
    var path: String
    var format: String
    var count: Int
    var testDescription: String { path }
  }

  static let folders: [Folder] = [
    Folder(path: "aif/araucaria", format: "aif", count: 119),
    Folder(path: "aif/iac", format: "aif", count: 10),
    Folder(path: "aif/microtexts", format: "aif", count: 43),
    Folder(path: "aif/qt30", format: "aif", count: 12),
    Folder(path: "aif/us-2016", format: "aif", count: 12),
    Folder(path: "arguebuf", format: "aif", count: 2),
    Folder(path: "xaif", format: "xaif", count: 2),
    Folder(path: "sadface", format: "sadface", count: 2),
  ]

  static func read(_ file: URL, _ format: String) throws -> (ArgumentMap, [Diagnostic]) {
    let input = ImportInput(try SharedData.bytes(file), name: file.lastPathComponent)
    #expect(ImportFormats.recognize(input, path: file.lastPathComponent)?.name == format)
    return try Converting.readOne(input, format)
  }

  @Test(
    "Every file comes back with the same nodes, edges and locutions, and nothing is said to be lost",
    .needs(.data("aif")), arguments: folders)
  func thereAndBack(folder: Folder) throws {
    let files = try SharedData.files(folder.path, ending: "json")
    #expect(files.count == folder.count)
    for file in files {
      let (map, found) = try Self.read(file, folder.format)
      #expect(found.allSatisfy { $0.severity < .error }, "\(file.lastPathComponent)")
      let exported = try ExporterTests.export(try Converting.throughJSON(map), folder.format)
      #expect(exported.diagnostics.isEmpty, "\(file.lastPathComponent): \(exported.diagnostics)")
      let before = try GraphDocument(try Data(contentsOf: file), folder.format)
      let after = try GraphDocument(exported.text, folder.format)
      #expect(before.nodes == after.nodes, "\(file.lastPathComponent)")
      #expect(before.edges == after.edges, "\(file.lastPathComponent)")
      #expect(
        before.locutions.sorted { $0.lexicographicallyPrecedes($1) }
          == after.locutions.sorted { $0.lexicographicallyPrecedes($1) },
        "\(file.lastPathComponent)")
      #expect(before.shape == after.shape)
    }
  }

  @Test(
    "The whole document comes back, member by member", .needs(.data("aif")),
    arguments: folders)
  func members(folder: Folder) throws {
    func plain(_ data: Data) throws -> NSDictionary {
      let value = try JSONSerialization.jsonObject(with: data)
      return try #require(value as? NSDictionary)
    }
    for file in try SharedData.files(folder.path, ending: "json") {
      let (map, _) = try Self.read(file, folder.format)
      let text = try ExporterTests.export(map, folder.format).text
      let before = try plain(Data(contentsOf: file))
      let after = try plain(Data(text.utf8))
      for (name, value) in before {
        guard let name = name as? String, name != "nodes", name != "AIF", name != "locutions" else {
          continue
        }
        #expect(
          (after[name] as? NSObject) == (value as? NSObject), "\(file.lastPathComponent) \(name)")
      }
    }
  }

  @Test(
    "A graph goes through each related format and comes back, dialogues apart", .needs(.data("aif"))
  )
  func throughOthers() throws {
    for folder in Self.dialogues {
      for file in try SharedData.files(folder.path, ending: "json") {
        let (map, _) = try Self.read(file, "aif")
        let before = try GraphDocument(Data(contentsOf: file), "aif")
        let wrapped = try ExporterTests.export(map, "xaif")
        #expect(wrapped.diagnostics.isEmpty)
        let (unwrapped, _) = try Converting.readOne(Converting.input(wrapped.text), "xaif")
        let after = try GraphDocument(try ExporterTests.export(unwrapped, "xaif").text, "xaif")
        #expect(before.edges == after.edges, "\(file.lastPathComponent)")
        #expect(before.nodes.mapValues(\.text) == after.nodes.mapValues(\.text))
        for format in ["sadface", "arguebuf"] {
          let exported = try ExporterTests.export(map, format)
          let (again, found) = try Converting.readOne(Converting.input(exported.text), format)
          #expect(found.allSatisfy { $0.severity < .error })
          #expect(
            again.statements.map(\.text).count == map.statements.count, "\(file.lastPathComponent)")
          #expect(again.reasons.map(\.stance) == map.reasons.map(\.stance))
          #expect(again.reasons.map(\.id) == map.reasons.map(\.id), "\(format)")
          #expect(
            again.reasons.map { Set($0.premises.map(\.statement)) }
              == map.reasons.map { Set($0.premises.map(\.statement)) })
          #expect(again.reasons.map(\.target) == map.reasons.map(\.target))
          let dialogue = map.utterances.count
          #expect(exported.diagnostics.isEmpty == (dialogue == 0) || before.hasSchemes)
        }
      }
    }
  }

  private static var dialogues: [Folder] {
    folders.filter { $0.path == "aif/qt30" || $0.path == "aif/microtexts" }
  }

  @Test("What maps have of the files is what counting in them finds", .needs(.data("aif")))
  func counts() throws {
    for folder in Self.folders where folder.format == "aif" {
      for file in try SharedData.files(folder.path, ending: "json") {
        let (map, _) = try Self.read(file, "aif")
        let graph = try GraphDocument(Data(contentsOf: file), "aif")
        let types = Dictionary(grouping: graph.nodes.values, by: \.type).mapValues(\.count)
        #expect(map.statements.count == types["I", default: 0])
        #expect(map.reasons.count { $0.stance == .supports } == types["RA", default: 0])
        #expect(map.reasons.count { $0.stance == .attacks } == types["CA", default: 0])
        #expect(map.relations.count { $0.type == .restates } == types["MA", default: 0])
        #expect(map.utterances.count == types["L", default: 0])
        let isI = graph.nodes.mapValues { $0.type == "I" }
        let isStep = graph.nodes.mapValues { ["RA", "CA"].contains($0.type) }
        let premises = Set(graph.edges).filter { isI[$0[0]] == true && isStep[$0[1]] == true }
        #expect(map.reasons.reduce(0) { $0 + $1.premises.count } == premises.count)
      }
    }
  }
}

extension GraphDocument {
  /// Whether an inference or conflict has another scheme than the usual one.
  fileprivate var hasSchemes: Bool {
    nodes.values.contains { node in
      ["RA", "CA"].contains(node.type)
        && !["RA", "CA", "Default Inference", "Default Conflict"].contains(node.text)
    }
  }
}
