internal import ArgumentModel

/// A map translated for evaluation: points, each of which holds if its grounds do and nothing that
/// holds attacks it.
///
/// That is the normal logic program of `Evaluation.md`, “The translation”, with a rule's body as a
/// point of its own; unfolding those gives the rules there. The points are, for `s` statements and `r`
/// reasons: the statements from 0, the steps of the reasons from `s`, the objections that attacking
/// reasons conclude from `s + r`, and the warrants of backed reasons from `s + 2r`. Statements that
/// restate each other are one point, that of the first.
struct LogicProgram: Sendable {
  /// How many statements there are.
  let statementCount: Int32
  /// How many reasons there are.
  let reasonCount: Int32
  /// For each statement the first of those that it restates or is restated by.
  let representative: [Int32]
  /// Whether each statement and reason takes part: questions and drafts don't.
  let takesPart: [Bool]
  /// Whether each point needs all of its grounds, or any one of them.
  let needsAll: [Bool]
  /// The points that each point rests on.
  let grounds: CompressedRows
  /// The points that rest on each point.
  let groundOf: CompressedRows
  /// The points that attack each point.
  let attackers: CompressedRows
  /// The points that each point attacks.
  let attacked: CompressedRows
  /// Whether each point is put forward without needing a ground.
  let isAsserted: [Bool]
  /// What is supposed of each point; nil is nothing.
  var supposed: [Verdict.Label?]

  /// How many points there are.
  var count: Int32 { statementCount + 3 * reasonCount }

  /// The point of a reason's step: its premises stand, and nothing undercuts it.
  func step(_ reason: Int32) -> Int32 { statementCount + reason }

  /// The point of what an attacking reason concludes.
  func objection(_ reason: Int32) -> Int32 { statementCount + reasonCount + reason }

  /// The point of what licenses a reason that others back.
  func warrant(_ reason: Int32) -> Int32 { statementCount + 2 * reasonCount + reason }

  /// The statement or reason of a point, as a node of the map's graph.
  func node(ofPoint point: Int32) -> Int32 {
    point < statementCount
      ? point : statementCount + (point - statementCount) % max(1, reasonCount)
  }

  /// The point that stands for a node of the map's graph: for an attacking reason its objection.
  func point(ofNode node: Int32, _ graph: ArgumentGraph) -> Int32 {
    guard let reason = graph.reason(ofNode: node) else { return representative[Int(node)] }
    return graph.attacks[Int(reason)] ? objection(reason) : node
  }
}
