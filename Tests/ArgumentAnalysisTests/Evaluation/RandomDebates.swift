import ArgumentAnalysis
import ArgumentModel
import TestSupport

/// Makes small maps in which everything that evaluation looks at occurs.
struct RandomDebates {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// A map of a few statements and reasons.
  /// - Parameters:
  ///   - hasCircles: Whether support may run in circles.
  ///   - most: How many statements there are at most, at least 2, and how many reasons.
  mutating func map(hasCircles: Bool, most: Int = 6) -> ArgumentMap {
    var map = ArgumentMap()
    map.header.languages = ["en"]
    let statements = 2 + random.below(most - 1)
    for number in 0..<statements {
      var statement = Statement()
      statement.id = EntityID("s\(number)")
      statement.text = LocalizedText("S\(number)", language: "en")
      if random.oneIn(12) { statement.role = .question }
      if random.oneIn(8) { statement.asserted = random.oneIn(2) }
      map.statements.append(statement)
    }
    for number in 0..<random.below(most + 1) {
      var reason = Reason()
      reason.id = EntityID("r\(number)")
      reason.stance = random.oneIn(2) ? .attacks : .supports
      var least = 0
      if number > 0, random.oneIn(3) {
        reason.target = EntityID("r\(random.below(hasCircles ? number + 1 : number))")
        // Nothing supports the last statement, so what it backs can't run in a circle.
        if !hasCircles, reason.stance == .supports { least = statements - 1 }
      } else {
        let target = random.below(statements)
        reason.target = EntityID("s\(target)")
        if !hasCircles, reason.stance == .supports { least = target + 1 }
      }
      for _ in 0..<(1 + random.below(2)) where least < statements {
        var premise = Premise(EntityID("s\(least + random.below(statements - least))"))
        if random.oneIn(10) { premise.kind = random.oneIn(2) ? .exception : .locution }
        if !reason.premises.contains(where: { $0.statement == premise.statement }) {
          reason.premises.append(premise)
        }
      }
      if random.oneIn(20) { reason.target = nil }
      if random.oneIn(20) { reason.premises.append(Premise("nowhere")) }
      map.reasons.append(reason)
    }
    let ids = map.statements.map(\.id) + map.reasons.map(\.id)
    func relation(_ type: RelationType) -> Relation {
      var relation = Relation()
      relation.id = EntityID("x\(map.relations.count)")
      relation.type = type
      return relation
    }
    for _ in 0..<random.below(3) {
      var contradiction = relation(.contradicts)
      let candidates = random.oneIn(4) ? ids : Array(ids.prefix(statements))
      contradiction.between = [random.pick(candidates), random.pick(candidates)]
      map.relations.append(contradiction)
    }
    for _ in 0..<random.below(4) {
      var preference = relation(.prefers)
      preference.prefer = random.pick(ids)
      preference.over = random.pick(ids)
      map.relations.append(preference)
    }
    if hasCircles, random.oneIn(4) {
      var restatement = relation(.restates)
      restatement.from = EntityID("s\(random.below(statements))")
      restatement.to = EntityID("s\(random.below(statements))")
      map.relations.append(restatement)
    }
    return map
  }

  /// Suppositions about a map, of which none contradicts another; often none.
  mutating func suppositions(_ program: ReferenceProgram) -> Suppositions {
    var suppositions = Suppositions()
    let ids = program.atoms.keys.sorted()
    guard !ids.isEmpty, random.oneIn(3) else { return suppositions }
    let first = random.pick(ids)
    suppositions.assumed = [first]
    let second = random.pick(ids)
    if program.atoms[first] != program.atoms[second] { suppositions.rejected = [second] }
    if random.oneIn(2) { suppositions.assumed = [] }
    return suppositions
  }
}
