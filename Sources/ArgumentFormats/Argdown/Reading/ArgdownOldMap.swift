internal import ArgumentModel

/// The map that a text is about: what is found in it by id, or by what it says.
final class ArgdownOldMap {
  let map: ArgumentMap
  /// How many entities bear each id.
  private let counts: [EntityID: Int]
  private var statements: [EntityID: Int] = [:]
  private var reasons: [EntityID: Int] = [:]
  private var relations: [EntityID: Int] = [:]
  /// The reasons that no line names, by what they say, the last first.
  private var unnamed: [Key: [EntityID]] = [:]
  private var contradictions: [[EntityID]: EntityID] = [:]

  /// What a line without an id says of its reason.
  private struct Key: Hashable {
    var premise: EntityID
    var target: EntityID?
    var isFor: Bool
  }

  /// - Parameter named: The ids of reasons and relations that lines name.
  init(_ map: ArgumentMap, named: Set<EntityID>) {
    self.map = map
    var counts: [EntityID: Int] = [:]
    for kind in EntityKind.allCases {
      for index in 0..<map.count(of: kind) {
        counts[map.entity(kind, at: index).id, default: 0] += 1
      }
    }
    self.counts = counts
    for (index, statement) in map.statements.enumerated() where counts[statement.id] == 1 {
      statements[statement.id] = index
    }
    for (index, reason) in map.reasons.enumerated() where counts[reason.id] == 1 {
      reasons[reason.id] = index
      if !named.contains(reason.id), let first = reason.premises.first {
        let key = Key(
          premise: first.statement, target: reason.target, isFor: reason.stance == .supports)
        unnamed[key, default: []].insert(reason.id, at: 0)
      }
    }
    for (index, relation) in map.relations.enumerated() where counts[relation.id] == 1 {
      relations[relation.id] = index
      if relation.type == .contradicts, !named.contains(relation.id) {
        contradictions[relation.between] = relation.id
      }
    }
  }

  /// All ids.
  var ids: Set<EntityID> { Set(counts.keys) }

  /// Whether several entities bear an id, so that nobody knows which is meant.
  func isAmbiguous(_ id: EntityID) -> Bool { counts[id, default: 0] > 1 }

  func statement(_ id: EntityID) -> Statement? { statements[id].map { map.statements[$0] } }
  func reason(_ id: EntityID) -> Reason? { reasons[id].map { map.reasons[$0] } }

  /// The contradiction of an id, or, without one, the one of two statements.
  func relation(_ id: EntityID?, _ first: EntityID, _ second: EntityID) -> Relation? {
    let found = id ?? contradictions[[first, second]] ?? contradictions[[second, first]]
    return found.flatMap { relations[$0] }.map { map.relations[$0] }
  }

  /// The statements with each text, the last first.
  func statementsByText(
    _ language: LanguageTag, except named: Set<EntityID>
  ) -> [String: [EntityID]] {
    var result: [String: [EntityID]] = [:]
    for statement in map.statements.reversed()
    where !named.contains(statement.id) && statements[statement.id] != nil {
      if let text = statement.text[language] { result[text, default: []].append(statement.id) }
    }
    return result
  }

  /// The next reason that says what a line says, which no other line is.
  func takeReason(
    _ premise: EntityID?, _ relation: ArgdownModel.Relation, _ target: EntityID?
  ) -> EntityID? {
    guard let premise else { return nil }
    let isFor = relation.kind == .support || relation.kind == .entails
    return unnamed[Key(premise: premise, target: target, isFor: isFor)]?.popLast()
  }
}
