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

  @Test(
    "The thesis stands; of what is said against it the steps fall, and what nobody denies stays")
  func verdicts() throws {
    let map = try map()
    let verdicts = try Evaluator(map).grounded()
    func label(_ id: EntityID) -> Verdict.Label? {
      map.statements.firstIndex { $0.id == id }.flatMap { verdicts.statements[$0]?.label }
        ?? map.reasons.firstIndex { $0.id == id }.flatMap { verdicts.reasons[$0]?.label }
    }
    #expect(label("sale-misguided") == .accepted)
    #expect(label("fee-rationale") == .rejected && label("fee") == .accepted)
    #expect(label("keeps-dependent") == .rejected && label("addiction-rationale") == .rejected)
    // The open denial leaves its finding and the two steps that use it open, and nothing above them.
    let open =
      zip(map.statements.map(\.id), verdicts.statements).filter { $1?.label == .undecided }
      .map(\.0)
      + zip(map.reasons.map(\.id), verdicts.reasons).filter { $1?.label == .undecided }.map(\.0)
    #expect(
      open == [
        "alibaba-supports-pla", "alibaba-us-targets", "alibaba-denial", "against-us-targets",
        "alibaba-case",
      ])
  }

  @Test("No single press report fells the thesis")
  func pressReports() throws {
    let map = try map()
    let thesis = try #require(map.statements.firstIndex { $0.role == .thesis })
    let reported = map.statements.filter { statement in
      statement.attribution.contains { ["press-reports", "global-times"].contains($0.who) }
    }
    #expect(reported.count >= 7)
    for report in reported {
      let verdicts = try Evaluator(map).grounded(Suppositions(rejected: [report.id]))
      #expect(verdicts.statements[thesis]?.label == .accepted, "\(report.id)")
    }
  }

  @Test(
    "Where it counts that somebody said it, the reason stands though what was said is false",
    arguments: [
      ("hegseth-words", ["war-future-ai"]), ("xi-maxim", ["xi-foundation"]),
      ("own-testimony", ["yearly-200k"]),
      (
        "justice-words",
        ["chips-building-blocks", "chips-in-arms", "chips-rule-ai", "ai-rules-future"]
      ),
    ] as [(EntityID, [EntityID])])
  func sayings(reason: EntityID, said: [EntityID]) throws {
    let map = try map()
    let index = try #require(map.reasons.firstIndex { $0.id == reason })
    #expect(map.reasons[index].premises.map(\.statement) == said)
    let verdicts = try Evaluator(map).grounded(Suppositions(rejected: said))
    #expect(verdicts.reasons[index]?.label == .accepted)
  }

  @Test(
    "The thesis falls with the answer to an objection, or with both where there are two",
    arguments: [
      (["not-hooked"], "addiction-rationale"), (["china-knows-better"], "addiction-rationale"),
      (["investing-all-the-more", "not-slowed"], "slowing-rationale"),
      (["not-soon", "years-away"], "own-chips-objection"),
      (["not-for-sale", "underpriced"], "fee-rationale"),
      (["no-price", "price-low"], "fee-rationale"),
    ] as [([EntityID], EntityID)])
  func answers(rejected: [EntityID], objection: EntityID) throws {
    let map = try map()
    let thesis = try #require(map.statements.firstIndex { $0.role == .thesis })
    func verdict(_ rejected: [EntityID]) throws -> Verdict? {
      try Evaluator(map).grounded(Suppositions(rejected: rejected)).statements[thesis]
    }
    #expect(try verdict(rejected) == Verdict(.rejected, .init(.attacked, by: [objection])))
    guard rejected.count > 1 else { return }
    for one in rejected { #expect(try verdict([one])?.label == .accepted, "\(one)") }
  }

  @Test("The crux is that China knows better, and both answers to each other objection")
  func crux() throws {
    let crux = try Evaluator(try map()).crux(of: "sale-misguided")
    #expect(crux.verdict.label == .accepted && crux.hasAllSingles && crux.exactUpTo == 3)
    #expect(
      crux.singles.map { $0.pillars.map(\.id) } == [["china-knows-better"], ["not-hooked"]])
    let together = Set(crux.together.map { Set($0.pillars.map(\.id)) })
    for pair in [
      ["not-for-sale", "underpriced"], ["not-soon", "years-away"],
      ["investing-all-the-more", "not-slowed"],
      // That the buyer knows better rests on three reasons, any of which is enough.
      ["only-until-domestic", "new-money", "xi-maxim"],
    ] as [Set<EntityID>] {
      #expect(together.contains(pair), "\(pair)")
    }
    for fall in crux.singles + crux.together { #expect(fall.label == .rejected) }
  }
}
