import ArgumentAnalysis
import ArgumentModel
import TestSupport
import Testing

/// The cases that `Evaluation.md` decides, by hand.
struct EvaluationCaseTests {
  private func relation(_ type: RelationType, _ one: EntityID, _ other: EntityID) -> Relation {
    var relation = Relation()
    relation.id = EntityID("\(type.rawValue)-\(one)-\(other)")
    relation.type = type
    switch type {
    case .contradicts: relation.between = [one, other]
    case .prefers:
      relation.prefer = one
      relation.over = other
    default:
      relation.from = one
      relation.to = other
    }
    return relation
  }

  /// The verdicts on a map as `id label why by…`, for those of the ids asked for.
  private func verdicts(
    _ map: ArgumentMap, _ suppositions: Suppositions = Suppositions(), on ids: [EntityID]
  ) throws -> [String] {
    let verdicts = try Evaluator(map).grounded(suppositions)
    let all =
      Array(zip(map.statements.map(\.id), verdicts.statements))
      + Array(zip(map.reasons.map(\.id), verdicts.reasons))
    return ids.map { id in
      guard let verdict = all.first(where: { $0.0 == id })?.1 else { return "\(id) –" }
      let by = verdict.because.by.map { " \($0)" }.joined()
      return "\(id) \(verdict.label) \(verdict.because.why.rawValue)\(by)"
    }
  }

  @Test("What nothing supports is put forward; what has support stands only with it")
  func asserted() throws {
    var map = SmallMaps.map(
      statements: ["t", "a", "b", "c"], reasons: ["r a -> t", "s b -> t", "x c -x b"])
    #expect(
      try verdicts(map, on: ["t", "a", "b", "r", "s", "x"]) == [
        "t accepted supported r", "a accepted asserted", "b rejected attacked x",
        "r accepted premises-stand a", "s rejected premise-fell b", "x accepted premises-stand c",
      ])
    map.reasons[0].premises = [Premise("b")]
    #expect(try verdicts(map, on: ["t"]) == ["t rejected support-fell r s"])
    map.statements[0].asserted = true
    #expect(try verdicts(map, on: ["t"]) == ["t accepted asserted"])
    map.statements[3].asserted = false
    #expect(
      try verdicts(map, on: ["c", "b"]) == ["c rejected unsupported", "b accepted asserted"])
  }

  @Test("Linked premises attack only together, and an attack on the step leaves them standing")
  func linkedAttack() throws {
    let map = SmallMaps.map(
      statements: ["t", "a", "b", "c", "d"],
      reasons: ["q a+b -x t", "u c -x q", "v d -x u"])
    #expect(
      try verdicts(map, on: ["t", "a", "q", "u", "v"]) == [
        "t rejected attacked q", "a accepted asserted", "q accepted premises-stand a b",
        "u rejected attacked v", "v accepted premises-stand d",
      ])
    #expect(
      try verdicts(map, Suppositions(rejected: ["b"]), on: ["t", "a", "b", "q"]) == [
        "t accepted asserted", "a accepted asserted", "b rejected supposed",
        "q rejected premise-fell b",
      ])
    #expect(
      try verdicts(map, Suppositions(rejected: ["v"]), on: ["t", "q", "u"]) == [
        "t accepted asserted", "q rejected attacked u", "u accepted premises-stand c",
      ])
  }

  @Test("A contradiction leaves both sides open until something else decides it")
  func contradiction() throws {
    var map = SmallMaps.map(statements: ["t", "a", "b", "c"], reasons: ["r a -> t"])
    map.relations = [relation(.contradicts, "a", "b")]
    #expect(
      try verdicts(map, on: ["a", "b", "r", "t", "c"]) == [
        "a undecided open-conflict b", "b undecided open-conflict a", "r undecided open-premise a",
        "t undecided open-support r", "c accepted asserted",
      ])
    map.relations.append(relation(.prefers, "a", "b"))
    #expect(
      try verdicts(map, on: ["a", "b", "t"]) == [
        "a accepted asserted", "b rejected attacked a", "t accepted supported r",
      ])
    // Two preferences that contradict each other decide nothing.
    map.relations.append(relation(.prefers, "b", "a"))
    #expect(try verdicts(map, on: ["a"]) == ["a undecided open-conflict b"])
    map.relations = [relation(.contradicts, "c", "c")]
    #expect(try verdicts(map, on: ["c"]) == ["c undecided open-conflict c"])
  }

  @Test("A preference for what is attacked turns the attack against the objection, not its premise")
  func preferences() throws {
    var map = SmallMaps.map(
      statements: ["t", "a", "b", "c"], reasons: ["q a -x t", "r b -> t", "u c -x r"])
    map.reasons.removeLast()
    for (better, worse): (EntityID, EntityID) in [("t", "q"), ("t", "a")] {
      map.relations = [relation(.prefers, better, worse)]
      #expect(
        try verdicts(map, on: ["t", "q", "a"]) == [
          "t accepted supported r", "q rejected outweighed t", "a accepted asserted",
        ])
    }
    map.relations = [relation(.prefers, "r", "q")]
    #expect(
      try verdicts(map, on: ["t", "q", "r"]) == [
        "t accepted supported r", "q rejected outweighed r", "r accepted premises-stand b",
      ])
    // A reason that falls itself outweighs nothing.
    let without = try verdicts(map, Suppositions(rejected: ["b"]), on: ["q", "t"])
    #expect(without == ["q accepted premises-stand a", "t rejected attacked q"])
    map.relations = [relation(.prefers, "q", "r")]
    #expect(try verdicts(map, on: ["t"]) == ["t rejected attacked q"])
    // Undercuts aren't affected.
    map = SmallMaps.map(statements: ["t", "a", "b"], reasons: ["r a -> t", "u b -x r"])
    map.relations = [relation(.prefers, "r", "u"), relation(.prefers, "r", "b")]
    #expect(try verdicts(map, on: ["r"]) == ["r rejected attacked u"])
  }

  @Test("A backed reason needs one of its backings")
  func backing() throws {
    let map = SmallMaps.map(
      statements: ["t", "a", "b", "c"], reasons: ["r a -> t", "k b -> r", "l c -> r"])
    let one = try verdicts(map, Suppositions(rejected: ["b"]), on: ["k", "r", "t"])
    #expect(
      one == ["k rejected premise-fell b", "r accepted premises-stand a", "t accepted supported r"])
    #expect(
      try verdicts(map, Suppositions(rejected: ["b", "l"]), on: ["r", "t"])
        == ["r rejected backing-fell k l", "t rejected support-fell r"])
  }

  @Test("What rests on itself alone falls, and stands as soon as something carries it from outside")
  func circles() throws {
    var map = SmallMaps.map(
      statements: ["t", "a", "b", "c"],
      reasons: ["r a -> t", "f a -> b", "g b -> a", "h c -> a", "x b -x c"])
    map.reasons.removeLast(2)
    #expect(
      try verdicts(map, on: ["a", "b", "f", "r", "t"]) == [
        "a rejected circular g", "b rejected circular f", "f rejected circular a",
        "r rejected premise-fell a", "t rejected support-fell r",
      ])
    map = SmallMaps.map(
      statements: ["t", "a", "b", "c"],
      reasons: ["r a -> t", "f a -> b", "g b -> a", "h c -> a"])
    #expect(
      try verdicts(map, on: ["a", "b", "t"])
        == ["a accepted supported g h", "b accepted supported f", "t accepted supported r"])
    #expect(
      try verdicts(map, Suppositions(rejected: ["h"]), on: ["a", "t"])
        == ["a rejected circular g", "t rejected support-fell r"])
    // A statement that attacks its own ground stays open and so does the ground.
    map = SmallMaps.map(statements: ["t", "a"], reasons: ["r a -> t", "x t -x a"])
    #expect(
      try verdicts(map, on: ["t", "a"])
        == ["t undecided open-support r", "a undecided open-conflict x"])
  }

  @Test("A reason that rests on itself through its backing says so, whatever else fell later")
  func circleOfBacking() throws {
    let map = SmallMaps.map(
      statements: ["t", "p", "q", "u"],
      reasons: ["r p -> t", "k q -> r", "f t -> q", "z t -x u", "x u -x p"])
    #expect(
      try verdicts(map, on: ["t", "r", "k", "p"]) == [
        "t rejected circular r", "r rejected circular k", "k rejected circular q",
        "p rejected attacked x",
      ])
  }

  @Test("Wordings of one statement share a verdict, whichever of them is supported or attacked")
  func restatements() throws {
    var map = SmallMaps.map(
      statements: ["t", "u", "v", "a", "b"], reasons: ["r a -> u", "x b -x a", "y v -x b"])
    map.reasons.removeLast()
    map.relations = [relation(.restates, "u", "t"), relation(.restates, "v", "u")]
    for id in ["t", "u", "v"] as [EntityID] {
      #expect(try verdicts(map, on: [id]) == ["\(id) rejected support-fell r"])
    }
    map.statements[2].asserted = true
    #expect(try verdicts(map, on: ["t"]) == ["t accepted asserted"])
    #expect(throws: SuppositionRefusal.self) {
      try Evaluator(map).grounded(Suppositions(assumed: ["t"], rejected: ["v"]))
    }
  }

  @Test("Questions and drafts take no part, nor does what bears on them")
  func leftOut() throws {
    var map = SmallMaps.map(
      statements: ["t", "q question", "a"],
      reasons: ["r q -> t", "d a -> q", "e a -x r", "f nowhere -x t", "g a -x t"])
    map.reasons[4].premises = []
    #expect(
      try verdicts(map, on: ["t", "q", "r", "d", "e", "f", "g"])
        == ["t accepted asserted", "q –", "r –", "d –", "e –", "f –", "g –"])
    for id in ["q", "r", "g", "nowhere"] as [EntityID] {
      let refusal = #expect(throws: SuppositionRefusal.self) {
        try Evaluator(map).grounded(Suppositions(assumed: [id]))
      }
      #expect(
        refusal?.diagnostics.map(\.rule) == [id == "nowhere" ? "unknown-id" : "not-evaluated"])
    }
  }

  @Test("An exception that stands keeps the step from standing")
  func exceptions() throws {
    var map = SmallMaps.map(statements: ["t", "a", "e"], reasons: ["r a+e -> t"])
    map.reasons[0].premises[1].kind = .exception
    #expect(
      try verdicts(map, on: ["r", "t"]) == ["r rejected attacked e", "t rejected support-fell r"])
    map.statements[2].asserted = false
    #expect(
      try verdicts(map, on: ["r", "t"]) == [
        "r accepted premises-stand a", "t accepted supported r",
      ])
  }

  @Test("What counts as said carries its step though it is false, and an undercutter denies it")
  func locutions() throws {
    var map = SmallMaps.map(
      statements: ["t", "a", "b", "d"], reasons: ["r a+b -> t", "x d -x a"])
    #expect(try verdicts(map, on: ["r", "t"]).first == "r rejected premise-fell a")
    map.reasons[0].premises[0].kind = .locution
    #expect(
      try verdicts(map, on: ["a", "r", "t"]) == [
        "a rejected attacked x", "r accepted premises-stand b", "t accepted supported r",
      ])
    map.reasons[0].premises.removeLast()
    #expect(
      try verdicts(map, on: ["r", "t"]) == ["r accepted premises-stand", "t accepted supported r"])
    #expect(try Evaluator(map).crux(of: "t").singles.flatMap(\.pillars).map(\.id) == ["r"])
    map.reasons[1].target = "r"
    #expect(
      try verdicts(map, on: ["r", "t"]) == ["r rejected attacked x", "t rejected support-fell r"])
  }

  @Test("What is assumed stands against everything, and moves what hangs on it")
  func suppositions() throws {
    let map = SmallMaps.map(
      statements: ["t", "a", "b"], reasons: ["r a -> t", "x b -x a"])
    #expect(try verdicts(map, on: ["t"]) == ["t rejected support-fell r"])
    #expect(
      try verdicts(map, Suppositions(assumed: ["a"]), on: ["a", "t"])
        == ["a accepted supposed", "t accepted supported r"])
    #expect(
      try verdicts(map, Suppositions(assumed: ["r"]), on: ["a", "r", "t"])
        == ["a rejected attacked x", "r accepted supposed", "t accepted supported r"])
    #expect(
      try verdicts(map, Suppositions(assumed: ["x"], rejected: ["b"]), on: ["x", "a"])
        == ["x accepted supposed", "a rejected attacked x"])
  }

  @Test("Of several statements with one id the first is meant, and empty maps have no verdicts")
  func unsound() throws {
    var map = SmallMaps.map(statements: ["t", "t", "a"], reasons: ["x a -x t"])
    let verdicts = try Evaluator(map).grounded()
    #expect(verdicts.statements.map { $0?.label } == [.rejected, .accepted, .accepted])
    guard case .object(let json) = verdicts.json(of: map) else { return }
    #expect(json["statements"]?.objectValue?.members.map(\.name) == ["t", "a"])
    map = ArgumentMap()
    #expect(try Evaluator(map).grounded().statements.isEmpty)
  }
}
