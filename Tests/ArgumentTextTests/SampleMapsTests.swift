import ArgumentJSON
import ArgumentModel
import ArgumentText
import Foundation
import Testing

/// Every map in Maps/ against the texts it was made from.
struct SampleMapsTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let folder = root.appending(path: "Maps")

  static let maps: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".argue.json") }.sorted()

  /// The files that rules may be for: texts that aren't in the repository.
  private static func outsideFiles() -> [[UInt8]] {
    let seed = root.appending(path: "../shared/seed").standardized
    let names = (try? FileManager.default.contentsOfDirectory(atPath: seed.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }
      .compactMap { try? Array(Data(contentsOf: seed.appending(path: $0))) }
  }

  private static func texts(of map: ArgumentMap) throws -> [EditionKey: EditionText] {
    var texts: [EditionKey: EditionText] = [:]
    let files = outsideFiles()
    for source in map.sources {
      for edition in source.editions {
        let bytes: [UInt8]
        if let path = edition.path {
          bytes = try Array(Data(contentsOf: folder.appending(path: path)))
        } else if let digest = edition.rule?.file,
          let file = files.first(where: { Digest.of(bytes: $0) == digest })
        {
          bytes = file
        } else {
          print(
            "SKIPPED: the text of edition \(edition.id) of \(source.id) isn't on this machine, so "
              + "its anchors aren't tested")
          continue
        }
        texts[EditionKey(source: source.id, edition: edition.id)] = try EditionMaker.text(
          from: bytes, rule: edition.rule)
      }
    }
    return texts
  }

  @Test("Every map's editions and anchors hold", arguments: maps)
  func hold(name: String) throws {
    let bytes = try Array(Data(contentsOf: Self.folder.appending(path: name)))
    let map = try MapReader().read(bytes).map
    let resolver = AnchorResolver(texts: try Self.texts(of: map))
    let changed = resolver.verifyEditions(of: map)
    #expect(changed == [])
    let resolution = resolver.resolve(map)
    #expect(resolution.diagnostics == [])
    let anchors =
      map.statements.map(\.anchors.count) + map.reasons.map(\.anchors.count)
      + map.utterances.map(\.anchors.count)
    #expect(resolution.resolved + resolution.withoutText == anchors.reduce(0, +))
    print(
      "\(name): \(resolution.resolved) anchors resolved, \(resolution.withoutText) without text")
  }

  @Test("There are maps")
  func some() { #expect(Self.maps.contains("phones-in-class.argue.json")) }

  @Test("The op-ed's anchors tell a changed article")
  func changedArticle() throws {
    let name = "chip-exports.argue.json"
    let bytes = try Array(Data(contentsOf: Self.folder.appending(path: name)))
    let map = try MapReader().read(bytes).map
    var texts = try Self.texts(of: map)
    guard let (key, text) = texts.first(where: { $0.key.edition == "en" }) else {
      print("SKIPPED: the article isn't on this machine")
      return
    }
    texts[key] = EditionText("x" + text.text)
    let resolver = AnchorResolver(texts: texts)
    #expect(resolver.verifyEditions(of: map).map(\.rule) == ["edition-changed", "edition-changed"])
    let resolution = resolver.resolve(map)
    #expect(resolution.failed > 50)
    #expect(
      Set(resolution.diagnostics.map(\.rule)).isSubset(of: [
        "anchor-digest", "anchor-outside-edition",
      ]))
  }
}
