import ArgumentComparison
import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// Parts of maps, taken out and put in.
struct PartTests {
  @Test("A part that is put back changes nothing, whatever it bears on", arguments: Repository.maps)
  func back(file: URL) throws {
    let map = try MapReader().read(Array(try Data(contentsOf: file))).map
    let bytes = MapWriter().bytes(map)
    for id in map.statements.prefix(12).map(\.id) + map.reasons.prefix(6).map(\.id) {
      let part = try #require(MapPart(of: map, bearingOn: id)).map
      #expect(part.statements.count + part.reasons.count > 0)
      let graft = MapGraft(part, into: map)
      #expect(graft.changedIDs.isEmpty, "\(id)")
      let isSame = MapWriter().bytes(graft.map) == bytes
      #expect(isSame, "\(id)")
    }
  }

  @Test("A part has what bears on it and nothing else, and dangles nowhere")
  func part() throws {
    let map = SmallMaps.map(
      statements: ["ban thesis", "cost", "price", "doubt", "other"],
      reasons: ["r1 cost -> ban", "r2 price -> cost", "r3 doubt -x r2", "r4 other -> ban"])
    let part = try #require(MapPart(of: map, bearingOn: "cost")).map
    #expect(part.statements.map(\.id) == ["cost", "price", "doubt"])
    #expect(part.reasons.map(\.id) == ["r2", "r3"])
    let step = try #require(MapPart(of: map, bearingOn: "r2")).map
    #expect(step.statements.map(\.id) == ["cost", "price", "doubt"])
    #expect(MapPart(of: map, bearingOn: "nothing") == nil)
    var related = map
    for (id, ends) in [("inside", ["price", "doubt"]), ("across", ["doubt", "other"])] {
      var relation = Relation()
      relation.id = EntityID(id)
      relation.type = .contradicts
      relation.between = ends.map { EntityID($0) }
      related.relations.append(relation)
    }
    let kept = try #require(MapPart(of: related, bearingOn: "cost")).map
    #expect(kept.relations.map(\.id) == ["inside"])
  }

  @Test("What is put in keeps its ids apart, and sources of one text are one")
  func graft() throws {
    func map(_ source: String, _ text: String) throws -> ArgumentMap {
      var map = SmallMaps.map(
        statements: ["ban - \(text)", "cost - They cost"], reasons: ["r cost -> ban"])
      var edition = Edition("en", language: "en")
      edition.sha256 = .of("One text.")
      map.sources = [Source(EntityID(source), ["en": source], editions: [edition])]
      map.statements[1].anchors = [Anchor(EntityID(source), "en", [TextRange(0, 3)])]
      return map
    }
    let graft = MapGraft(try map("letter", "Other"), into: try map("text", "Ban them"))
    #expect(graft.map.sources.count == 1)
    #expect(graft.map.statements.map(\.id) == ["ban", "cost", "ban-2"])
    #expect(graft.map.reasons.map(\.target) == ["ban", "ban-2"])
    #expect(graft.map.reasons.last?.premises.map(\.statement) == ["cost"])
    #expect(graft.tops == ["ban-2"])
  }
}
