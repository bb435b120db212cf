import ArgumentAnalysis
import ArgumentModel

/// A map as the logic program that `Evaluation.md`, “The translation”, defines, and its models by
/// exhaustive search: written from the definition, for maps of a few statements.
struct ReferenceProgram {
  private struct Rule {
    var head: String
    var positive: Set<String> = []
    var negative: Set<String> = []
  }

  /// A three-valued stable model: what is true, and what is at least possible.
  struct Model: Hashable {
    var accepted: Set<String>
    var possible: Set<String>

    func label(_ atom: String) -> Verdict.Label {
      accepted.contains(atom) ? .accepted : possible.contains(atom) ? .undecided : .rejected
    }
  }

  /// What an atom rests on: any one of its grounds, or all of them.
  struct Tie: Hashable {
    var needsAll = false
    var grounds: Set<String> = []
    /// What speaks against it.
    var attackers: Set<String> = []
    /// Whether it is put forward without a ground.
    var isGiven = false
    /// Whether it is supposed to stand, or to fall.
    var supposed: Bool?
  }

  private var rules: [Rule] = []
  /// What each atom rests on, with the steps between statements as atoms of their own.
  private(set) var ties: [String: Tie] = [:]
  /// The atom by which each statement and reason that takes part is judged.
  private(set) var atoms: [EntityID: String] = [:]

  /// Translates a map whose ids are all different.
  init(_ map: ArgumentMap, _ suppositions: Suppositions = Suppositions()) {
    // Who takes part.
    let propositions = map.statements.filter { $0.role != .question }.map(\.id)
    var steps = map.reasons.filter { reason in
      !reason.premises.allSatisfy { $0.kind == .exception } && reason.target != nil
        && reason.premises.allSatisfy { propositions.contains($0.statement) }
    }
    while true {
      let known = Set(propositions + steps.map(\.id))
      let left = steps.filter { known.contains($0.target ?? "") }
      if left.count == steps.count { break }
      steps = left
    }

    // Restatements are merged first.
    var name: [EntityID: String] = [:]
    for id in propositions { name[id] = "s \(id)" }
    for _ in propositions {
      for relation in map.relations where relation.type == .restates {
        guard let a = relation.from, let b = relation.to, let one = name[a], let other = name[b]
        else { continue }
        name[a] = min(one, other)
        name[b] = min(one, other)
      }
    }
    for step in steps { name[step.id] = "i \(step.id)" }
    let preferred = Set(
      map.relations.filter { $0.type == .prefers }.compactMap { relation -> [String]? in
        guard let a = relation.prefer.flatMap({ name[$0] }),
          let b = relation.over.flatMap({ name[$0] })
        else { return nil }
        return [a, b]
      })
    func prefers(_ a: String, _ b: String) -> Bool {
      preferred.contains([a, b]) && !preferred.contains([b, a])
    }

    // The attacks, as pairs of who attacks and what is attacked.
    var attackers: [String: Set<String>] = [:]
    for step in steps {
      guard let aim = step.target, let target = name[aim], let source = name[step.id] else {
        continue
      }
      for premise in step.premises where premise.kind == .exception {
        attackers[source, default: []].insert(name[premise.statement] ?? "")
      }
      guard step.stance == .attacks else { continue }
      let objection = "k \(step.id)"
      let ordinary = step.premises.filter { $0.kind == nil }.compactMap {
        name[$0.statement]
      }
      if target.hasPrefix("s ") {
        if prefers(target, source) || (ordinary.count == 1 && prefers(target, ordinary[0])) {
          attackers[objection, default: []].insert(target)
          continue
        }
        for other in steps where other.stance == .supports {
          let conclusion = other.target.flatMap { name[$0] }
          if conclusion == target, let support = name[other.id], prefers(support, source) {
            attackers[objection, default: []].insert(support)
          }
        }
      }
      attackers[target, default: []].insert(objection)
    }
    for relation in map.relations where relation.type == .contradicts {
      let pair = relation.between.compactMap { name[$0] }
      guard pair.count == 2 else { continue }
      if !prefers(pair[0], pair[1]) { attackers[pair[0], default: []].insert(pair[1]) }
      if !prefers(pair[1], pair[0]) { attackers[pair[1], default: []].insert(pair[0]) }
    }

    // What is supposed, by atoms.
    var assumed = Set(suppositions.assumed.compactMap { name[$0] })
    var rejected = Set(suppositions.rejected.compactMap { name[$0] })
    for step in steps where step.stance == .attacks {
      if assumed.contains("i \(step.id)") { assumed.insert("k \(step.id)") }
      if rejected.contains("i \(step.id)") { rejected.insert("k \(step.id)") }
    }
    var rules: [Rule] = []
    func add(_ head: String, _ body: Rule?) {
      guard var rule = body, !assumed.contains(head), !rejected.contains(head) else { return }
      rule.head = head
      rule.negative.formUnion(attackers[head] ?? [])
      rules.append(rule)
    }
    for atom in assumed { rules.append(Rule(head: atom)) }

    // What a step's rule says beside its head; nil where the step may not be used.
    func body(_ step: Reason) -> Rule? {
      let atom = "i \(step.id)"
      if assumed.contains(atom) { return Rule(head: "") }
      if rejected.contains(atom) { return nil }
      var rule = Rule(head: "")
      for premise in step.premises where premise.kind == nil {
        rule.positive.insert(name[premise.statement] ?? "")
      }
      if steps.contains(where: { $0.stance == .supports && $0.target == step.id }) {
        rule.positive.insert("w \(step.id)")
      }
      rule.negative = attackers[atom] ?? []
      return rule
    }

    var given: Set<String> = []
    for atom in Set(propositions.compactMap { name[$0] }) {
      let wordings = map.statements.filter { name[$0.id] == atom }.compactMap(\.asserted)
      let supports = steps.filter {
        $0.stance == .supports && $0.target.flatMap { name[$0] } == atom
      }
      if wordings.contains(true) || (wordings.isEmpty && supports.isEmpty) {
        given.insert(atom)
        add(atom, Rule(head: ""))
      }
      for support in supports { add(atom, body(support)) }
    }
    for step in steps {
      add("i \(step.id)", body(step))
      if step.stance == .attacks {
        add("k \(step.id)", body(step))
      } else if let target = step.target, name[target]?.hasPrefix("i ") == true {
        add("w \(target)", body(step))
      }
    }
    for step in steps {
      let backings = steps.filter { $0.stance == .supports && $0.target == step.id }
      var tie = Tie(needsAll: true)
      for premise in step.premises where premise.kind == nil {
        tie.grounds.insert(name[premise.statement] ?? "")
      }
      if !backings.isEmpty {
        tie.grounds.insert("w \(step.id)")
        ties["w \(step.id)"] = Tie(grounds: Set(backings.map { "i \($0.id)" }))
      }
      ties["i \(step.id)"] = tie
      if step.stance == .attacks {
        ties["k \(step.id)"] = Tie(needsAll: true, grounds: ["i \(step.id)"])
      }
    }
    for atom in Set(propositions.compactMap { name[$0] }) {
      ties[atom] = Tie(
        grounds: Set(
          steps.filter { $0.stance == .supports && $0.target.flatMap { name[$0] } == atom }
            .map { "i \($0.id)" }),
        isGiven: given.contains(atom))
    }
    for atom in ties.keys {
      ties[atom]?.attackers = attackers[atom] ?? []
      if assumed.contains(atom) { ties[atom]?.supposed = true }
      if rejected.contains(atom) { ties[atom]?.supposed = false }
    }
    for step in steps {
      name[step.id] = step.stance == .attacks ? "k \(step.id)" : "i \(step.id)"
    }
    self.rules = rules
    atoms = name
  }

  /// The atoms that some rule denies: they settle everything else.
  var denied: [String] { Set(rules.flatMap(\.negative)).sorted() }

  /// Every three-valued stable model (Przymusinski 1990), found by trying all values of the denied
  /// atoms.
  func models() -> [Model] {
    let denied = denied
    let heads = Set(rules.map(\.head)).sorted()
    let position = Dictionary(
      uniqueKeysWithValues: Set(heads + denied + rules.flatMap(\.positive)).sorted().enumerated()
        .map { ($1, $0) })
    func mask(_ atoms: some Sequence<String>) -> UInt64 {
      atoms.reduce(0) { $0 | 1 << UInt64(position[$1] ?? 63) }
    }
    let coded = rules.map { (mask([$0.head]), mask($0.positive), mask($0.negative)) }
    let deniedMask = mask(denied)
    // The least model of what the rules say once some atoms are taken to be true.
    let least = (0..<(1 << denied.count)).map { choice -> UInt64 in
      let given = mask(denied.indices.filter { choice >> $0 & 1 == 1 }.map { denied[$0] })
      var model: UInt64 = 0
      var isDone = false
      while !isDone {
        isDone = true
        for (head, positive, negative) in coded
        where negative & given == 0 && positive & ~model == 0 && model & head == 0 {
          model |= head
          isDone = false
        }
      }
      return model
    }
    func choice(_ model: UInt64) -> Int {
      denied.indices.reduce(0) { $0 | (model & mask([denied[$1]]) != 0 ? 1 << $1 : 0) }
    }
    var found: [Model] = []
    for accepted in least.indices {
      // What is at least possible has what is accepted in it.
      let rest = ~accepted & (least.count - 1)
      var more = rest
      while true {
        let possible = accepted | more
        if choice(least[accepted] & deniedMask) == possible,
          choice(least[possible] & deniedMask) == accepted
        {
          let atoms = position.keys
          found.append(
            Model(
              accepted: atoms.filter { least[possible] & mask([$0]) != 0 }.asSet,
              possible: atoms.filter { least[accepted] & mask([$0]) != 0 }.asSet))
        }
        if more == 0 { break }
        more = (more - 1) & rest
      }
    }
    return found
  }

  /// The well-founded model by the alternating fixpoint (Van Gelder 1993), for maps of any size.
  func wellFounded() -> Model {
    func least(_ given: Set<String>) -> Set<String> {
      let rest = rules.filter { $0.negative.isDisjoint(with: given) }
      var model: Set<String> = []
      while true {
        let count = model.count
        for rule in rest where rule.positive.isSubset(of: model) { model.insert(rule.head) }
        if model.count == count { return model }
      }
    }
    var model = Model(accepted: [], possible: least([]))
    while true {
      let accepted = least(model.possible)
      let next = Model(accepted: accepted, possible: least(accepted))
      if next == model { return model }
      model = next
    }
  }

  /// The model that is in every other: what it accepts and what it rejects, all do.
  func grounded() -> Model? {
    let models = models()
    return models.first { candidate in
      models.allSatisfy {
        candidate.accepted.isSubset(of: $0.accepted) && $0.possible.isSubset(of: candidate.possible)
      }
    }
  }
}

extension Sequence where Element: Hashable {
  fileprivate var asSet: Set<Element> { Set(self) }
}
