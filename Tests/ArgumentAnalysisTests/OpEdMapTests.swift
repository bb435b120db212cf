import ArgumentAnalysis
import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// What the op-ed's map promises beyond being sound.
struct OpEdMapTests {
  private func map() throws -> ArgumentMap {
    let file = try #require(Repository.maps.first { $0.path.contains("chip-exports") })
    return try MapReader().read(Array(Data(contentsOf: file))).map
  }

  @Test("What the text says is anchored in both editions, sealed")
  func anchors() throws {
    for statement in try map().statements where !statement.implicit {
      #expect(Set(statement.anchors.map(\.edition)) == ["en", "zh-Hant"], "\(statement.id)")
      for anchor in statement.anchors {
        #expect(anchor.quote == nil && anchor.digest != nil)
      }
    }
  }

  @Test("The content is the statement, who says it the attribution")
  func attributions() throws {
    let map = try map()
    let participants = Set(map.participants.map(\.id.rawValue))
    for statement in map.statements {
      for link in statement.attribution {
        #expect(participants.contains(link.who), "\(statement.id): \(link.who)")
      }
      for word in [" argues that ", " claims that ", " says that ", "主張", "聲稱"] {
        #expect(!statement.text.versions.contains { $0.text.contains(word) }, "\(statement.id)")
      }
    }
    let chain = map.statements.first { $0.attribution.count > 1 }
    #expect(chain != nil)
  }

  @Test("Everything leads to the one thesis")
  func connected() throws {
    let map = try map()
    let graph = ArgumentGraph(map, MapIndex(map))
    let theses = map.statements.indices.filter { map.statements[$0].role == .thesis }
    #expect(theses.count == 1)
    let leads = graph.leading(to: theses.map(Int32.init))
    for (index, statement) in map.statements.enumerated() where statement.role != .background {
      #expect(leads[index], "\(statement.id)")
    }
  }

  @Test("Divergences of the translation are noted in both languages")
  func divergences() throws {
    let map = try map()
    let divergences = map.statements.flatMap(\.divergences)
    #expect(divergences.count >= 8)
    for divergence in divergences {
      #expect(divergence.editions == ["en", "zh-Hant"] && divergence.divergence?.isKnown == true)
      #expect(divergence.note["en"] != nil && divergence.note["zh-Hant"] != nil)
    }
  }
}
