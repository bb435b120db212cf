public import ArgumentModel

/// Several maps of the same, with what is the same in them under one number: what coders' agreement is
/// counted over.
///
/// The statements of each map are matched with those of the maps before it (``StatementMatching``), each
/// node standing for one statement of a map at most. Reasons are the same that lead from the same
/// statements to the same target with the same stance. For what else maps hold see `OtherAlignment`.
public struct AlignedMaps: Sendable {
  /// The maps.
  public let maps: [ArgumentMap]
  /// For each thing that is said, the position of the statement that says it in each map, or nil.
  public private(set) var statements: [[Int?]] = []
  /// For each reason, its position in each map, or nil.
  public private(set) var reasons: [[Int?]] = []
  /// How many reasons have no target, or lead round to themselves.
  public private(set) var drafts = 0
  /// The node of each statement of each map.
  private(set) var statementNodes: [[Int]] = []
  /// The node of each reason of each map, counted on from those of statements; nil for drafts.
  private(set) var reasonNodes: [[Int?]] = []
  /// Everything else that is matched, numbered on from the reasons.
  private(set) var others: [Other] = []
  /// The node of each entity of each map that has one, by its id.
  private(set) var nodes: [[EntityID: Int]] = []

  /// What a reason says, in numbers of nodes.
  struct Step: Hashable {
    var stance: String
    var target: Int
    var premises: [Int]
  }

  /// Aligns maps.
  public init(_ maps: [ArgumentMap]) {
    self.maps = maps
    alignStatements()
    alignReasons()
    alignOthers()
  }

  private mutating func alignOthers() {
    let known = maps.indices.map { number in
      let map = maps[number]
      var nodes: [EntityID: Int] = [:]
      for (index, statement) in map.statements.enumerated() where nodes[statement.id] == nil {
        nodes[statement.id] = statementNodes[number][index]
      }
      for (index, reason) in map.reasons.enumerated() where nodes[reason.id] == nil {
        nodes[reason.id] = reasonNodes[number][index]
      }
      return nodes
    }
    let alignment = OtherAlignment(maps, known, first: statements.count + reasons.count)
    (others, nodes) = (alignment.others, alignment.nodes)
  }

  private mutating func alignStatements() {
    var union = ArgumentMap()
    var ids: Set<EntityID> = []
    var fresh = FreshIDs(used: Set(maps.flatMap { $0.statements.map { $0.id } }))
    for (number, map) in maps.enumerated() {
      var nodes = [Int](repeating: -1, count: map.statements.count)
      if number > 0 {
        for match in StatementMatching(union, map).matches { nodes[match.right] = match.left }
      }
      for (index, statement) in map.statements.enumerated() {
        if nodes[index] < 0 {
          nodes[index] = statements.count
          statements.append([Int?](repeating: nil, count: maps.count))
          var copy = statement
          if !ids.insert(copy.id).inserted { copy.id = fresh.make(copy.id) }
          union.statements.append(copy)
        }
        statements[nodes[index]][number] = index
      }
      statementNodes.append(nodes)
      addReasons(of: map, nodes, to: &union)
      addTexts(of: map, to: &union)
    }
  }

  /// What is known of the argument helps to find what is the same in the next map.
  private func addReasons(of map: ArgumentMap, _ nodes: [Int], to union: inout ArgumentMap) {
    let places = Dictionary(keepingFirst: map.statements.enumerated().map { ($1.id, $0) })
    for reason in map.reasons {
      guard let target = reason.target.flatMap({ places[$0] }) else { continue }
      var copy = Reason()
      copy.stance = reason.stance
      copy.target = union.statements[nodes[target]].id
      copy.premises = reason.premises.compactMap { premise in
        places[premise.statement].map { Premise(union.statements[nodes[$0]].id) }
      }
      union.reasons.append(copy)
    }
  }

  /// Texts are told apart by their digests, so each map's sources may stay as they are called.
  private func addTexts(of map: ArgumentMap, to union: inout ArgumentMap) {
    union.sources += map.sources
  }

  private mutating func alignReasons() {
    var numbers: [Step: Int] = [:]
    let first = statements.count
    reasonNodes = maps.map { [Int?](repeating: nil, count: $0.reasons.count) }
    for (number, map) in maps.enumerated() {
      let places = Dictionary(keepingFirst: map.statements.enumerated().map { ($1.id, $0) })
      let others = Dictionary(keepingFirst: map.reasons.enumerated().map { ($1.id, $0) })
      // Reasons wait for the reason that they bear on.
      var waiting: [Int: [Int]] = [:]
      var ready: [(reason: Int, target: Int)] = []
      for (index, reason) in map.reasons.enumerated() {
        guard let target = reason.target else { continue }
        if let place = places[target] {
          ready.append((index, statementNodes[number][place]))
        } else if let other = others[target] {
          waiting[other, default: []].append(index)
        }
      }
      ready.reverse()
      while let (index, target) = ready.popLast() {
        let reason = map.reasons[index]
        let step = Step(
          stance: reason.stance.rawValue, target: target,
          premises: Set(
            reason.premises.compactMap { places[$0.statement].map { statementNodes[number][$0] } }
          ).sorted())
        let node = numbers[step] ?? reasons.count
        if node == reasons.count {
          numbers[step] = node
          reasons.append([Int?](repeating: nil, count: maps.count))
        }
        if reasons[node][number] == nil { reasons[node][number] = index }
        reasonNodes[number][index] = first + node
        for next in (waiting.removeValue(forKey: index) ?? []).reversed() {
          ready.append((next, first + node))
        }
      }
    }
    drafts = reasonNodes.reduce(0) { $0 + $1.count { $0 == nil } }
  }
}
