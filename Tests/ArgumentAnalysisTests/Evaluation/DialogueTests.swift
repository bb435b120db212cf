import ArgumentAnalysis
import ArgumentJSON
import ArgumentModel
import TestSupport
import Testing

/// Explanations as dialogues.
struct DialogueTests {
  private static let rounds = Thoroughness.rounds(200, full: 10_000)

  @Test(
    "A dialogue played again yields the verdict, and without any one of its moves no longer does",
    arguments: [false, true])
  func replay(hasCircles: Bool) throws {
    var debates = RandomDebates(seed: hasCircles ? 71 : 72)
    var lengths: [Int: Int] = [:]
    var grounds: Set<Verdict.Why> = []
    for round in 0..<Self.rounds {
      let map = debates.map(hasCircles: hasCircles, most: round % 10 == 0 ? 14 : 6)
      let suppositions = debates.suppositions(ReferenceProgram(map))
      let program = ReferenceProgram(map, suppositions)
      let evaluator = Evaluator(map)
      let verdicts = try evaluator.grounded(suppositions)
      let all =
        Array(zip(map.statements.map(\.id), verdicts.statements))
        + Array(zip(map.reasons.map(\.id), verdicts.reasons))
      for case (let id, let verdict?) in all {
        let dialogue = try evaluator.dialogue(on: id, suppositions)
        let replay = DialogueReplay(dialogue, program)
        let isRight =
          dialogue.moves[0].label == verdict.label && replay.isTrueToMap
          && replay.label() == verdict.label
          && dialogue.moves.indices.dropFirst().allSatisfy {
            replay.label(without: $0) != verdict.label
          }
        guard isRight else {
          Issue.record(
            """
            \(id) \(verdict.label), supposing \(suppositions): \(dialogue.moves), \
            played again \(replay.label()), without one \
            \(dialogue.moves.indices.map { replay.label(without: $0) }) in
            \(String(decoding: MapWriter().bytes(map), as: UTF8.self))
            """)
          return
        }
        lengths[dialogue.moves.count, default: 0] += 1
        grounds.formUnion(dialogue.moves.map(\.why))
      }
    }
    #expect(lengths.filter { $0.key > 4 }.values.reduce(0, +) > Self.rounds / 2)
    #expect(
      grounds.isSuperset(of: [.asserted, .supported, .attacked, .premiseFell, .openConflict]))
    #expect(grounds.contains(.circular) == hasCircles)
  }

  @Test("A long chain of attacks is explained, weighed, judged and searched iteratively")
  func chain() throws {
    let count = Thoroughness.rounds(1_000, full: 5_000)
    let map = SmallMaps.map(
      statements: (0...count).map { "s\($0)" },
      reasons: (0..<count).map { "r\($0) s\($0 + 1) -x s\($0)" })
    let evaluator = Evaluator(map)
    let dialogue = try evaluator.dialogue(on: "s0")
    // Statement, objection and step of each link.
    #expect(dialogue.moves.count == 3 * count + 1 && dialogue.moves[0].label == .accepted)
    #expect(try evaluator.strengths(.dfQuAD).convergence == .exact)
    #expect(try evaluator.standards(.carneades()).statements[0]?.label != .undecided)
    #expect(try evaluator.verdicts(.preferred).statements[0]?.label == .accepted)
    let crux = try evaluator.crux(of: "s0", budget: 400_000)
    #expect(!crux.hasAllSingles && crux.singles.count > 2 && !crux.isRankingComplete)
  }
}
