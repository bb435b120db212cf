public import ArgumentModel

/// One map of several makers' maps of the same, by a rule: what enough of them have is in it, with who said
/// what; the rest is left for a person.
///
/// Votes stand in `extensions`, under `agreement`, of each statement and reason. The same maps and rule
/// give the same map.
public struct Adjudication: Sendable {
  /// How many of the makers decide.
  public enum Strategy: String, CaseIterable, Hashable, Sendable {
    /// All.
    case unanimous
    /// More than half.
    case majority
    /// Any: everything is taken, and where makers differ the first one's word.
    case union
    /// The first one who says anything about it.
    case priority
  }

  /// Something that the rule didn't decide.
  public struct Residual: Hashable, Sendable {
    /// What is open: `statement`, `role`, `anchors` or `reason`.
    public var what: String
    /// The id: in the map, or, of what isn't in it, in that of the first maker who has it.
    public var id: EntityID
    /// What was said, and by whom, as is written among the votes.
    public var votes: JSONObject
  }

  /// The map.
  public private(set) var map = ArgumentMap()
  /// What is left for a person, in the order of the map.
  public private(set) var residuals: [Residual] = []

  /// The namespace of the votes.
  public static let namespace = "agreement"

  let aligned: AlignedMaps
  let coders: [String]
  let strategy: Strategy
  /// The id in the map of each statement's and reason's node.
  private(set) var ids: [EntityID?]
  private var texts: [String: (source: EntityID, edition: String)] = [:]

  /// Decides.
  public init(_ maps: AlignedMaps, coders: [String], by strategy: Strategy) {
    (aligned, self.coders, self.strategy) = (maps, coders, strategy)
    ids = [EntityID?](repeating: nil, count: maps.statements.count + maps.reasons.count)
    map.header = maps.maps.first?.header ?? MapHeader()
    takeSources()
    var fresh = FreshIDs(
      used: Set(
        maps.maps.flatMap { map in map.statements.map { $0.id } + map.reasons.map { $0.id } }))
    var taken = Set(map.sources.map { $0.id } + map.participants.map { $0.id })
    for node in maps.statements.indices { decideStatement(node, &taken, &fresh) }
    for node in maps.reasons.indices { decideReason(node, &taken, &fresh) }
  }

  /// Whether so many of the makers are enough.
  private func suffices(_ votes: Int, of count: Int) -> Bool {
    switch strategy {
    case .unanimous: votes == count
    case .majority: votes * 2 > count
    case .union, .priority: votes > 0
    }
  }

  /// All sources and speakers, each once.
  private mutating func takeSources() {
    var taken: Set<EntityID> = []
    for map in aligned.maps {
      let names = TextNames(map)
      for source in map.sources {
        var isKnown = true
        for edition in source.editions {
          let name = names.name(of: Anchor(source.id, edition.id, []))
          if texts[name] == nil {
            isKnown = false
            texts[name] = (source.id, edition.id)
          }
        }
        if !(isKnown && !source.editions.isEmpty), taken.insert(source.id).inserted {
          self.map.sources.append(source)
        }
      }
      for participant in map.participants where taken.insert(participant.id).inserted {
        self.map.participants.append(participant)
      }
    }
  }

  private func id(_ wanted: EntityID, _ taken: inout Set<EntityID>, _ fresh: inout FreshIDs)
    -> EntityID
  {
    taken.insert(wanted).inserted ? wanted : fresh.make(wanted)
  }

  /// Values, and who gave them, in the order of the makers.
  private func votes(_ values: [(coder: Int, value: String)]) -> [(value: String, coders: [Int])] {
    var order: [(value: String, coders: [Int])] = []
    for (coder, value) in values {
      if let place = order.firstIndex(where: { $0.value == value }) {
        order[place].coders.append(coder)
      } else {
        order.append((value, [coder]))
      }
    }
    return order
  }

  private func json(_ votes: [(value: String, coders: [Int])]) -> JSONValue {
    .object(JSONObject(sorting: votes.map { .init(name: $0.value, value: names($0.coders)) }))
  }

  private func names(_ numbers: [Int]) -> JSONValue {
    .array(numbers.map { .string(coders[$0]) })
  }

  // MARK: Statements

  private mutating func decideStatement(
    _ node: Int, _ taken: inout Set<EntityID>, _ fresh: inout FreshIDs
  ) {
    let having = aligned.statements[node].enumerated().compactMap { coder, index in
      index.map { (coder: coder, statement: aligned.maps[coder].statements[$0]) }
    }
    guard let first = having.first else { return }
    let by = JSONObject([.init(name: "by", value: names(having.map { $0.coder }))])
    guard suffices(having.count, of: coders.count) else {
      residuals.append(Residual(what: "statement", id: first.statement.id, votes: by))
      return
    }
    var statement = first.statement
    statement.id = id(statement.id, &taken, &fresh)
    ids[node] = statement.id
    for (_, other) in having.dropFirst() {
      for version in other.text.versions where statement.text[version.language] == nil {
        statement.text[version.language] = version.text
      }
    }
    let roles = votes(having.map { ($0.coder, $0.statement.role?.rawValue ?? "none") })
    statement.role = role(roles, of: having.count, statement.id)
    statement.anchors = anchors(having, statement.id)
    var record = by
    record.append("role", json(roles))
    record.append("rule", .string(strategy.rawValue))
    statement.extensions[Self.namespace] = .object(record)
    map.statements.append(statement)
  }

  private mutating func role(
    _ roles: [(value: String, coders: [Int])], of count: Int, _ id: EntityID
  ) -> Role? {
    if roles.count > 1, strategy != .priority {
      let decided = roles.first { strategy == .majority && suffices($0.coders.count, of: count) }
      if decided == nil {
        residuals.append(
          Residual(
            what: "role", id: id,
            votes: JSONObject([.init(name: "role", value: json(roles))])))
        if strategy != .union { return nil }
      }
      if let decided { return decided.value == "none" ? nil : Role(rawValue: decided.value) }
    }
    return roles.first.flatMap { $0.value == "none" ? nil : Role(rawValue: $0.value) }
  }

  private mutating func anchors(
    _ having: [(coder: Int, statement: Statement)], _ id: EntityID
  ) -> [Anchor] {
    struct Place: Hashable {
      var text: String
      var ranges: [TextRange]
    }
    var order: [Place] = []
    var found: [Place: (anchor: Anchor, coders: [Int])] = [:]
    for (coder, statement) in having {
      let names = TextNames(aligned.maps[coder])
      for anchor in statement.anchors {
        let name = names.name(of: anchor)
        let place = Place(text: name, ranges: anchor.ranges)
        if found[place] == nil {
          var copy = anchor
          if let text = texts[name] { (copy.source, copy.edition) = (text.source, text.edition) }
          order.append(place)
          found[place] = (copy, [])
        }
        if found[place]?.coders.last != coder { found[place]?.coders.append(coder) }
      }
    }
    let first = order.compactMap { found[$0]?.coders.first }.min()
    let kept = order.compactMap { place -> Anchor? in
      guard let known = found[place] else { return nil }
      let isTaken =
        strategy == .priority
        ? known.coders.first == first : suffices(known.coders.count, of: having.count)
      return isTaken ? known.anchor : nil
    }
    if kept.isEmpty, !order.isEmpty {
      residuals.append(Residual(what: "anchors", id: id, votes: JSONObject()))
    }
    return kept
  }

  // MARK: Reasons

  private mutating func decideReason(
    _ node: Int, _ taken: inout Set<EntityID>, _ fresh: inout FreshIDs
  ) {
    let having = aligned.reasons[node].enumerated().compactMap { coder, index in
      index.map { (coder: coder, index: $0) }
    }
    guard let first = having.first else { return }
    let own = aligned.maps[first.coder]
    var reason = own.reasons[first.index]
    let votes = JSONObject([
      .init(name: "by", value: names(having.map { $0.coder })),
      .init(name: "rule", value: .string(strategy.rawValue)),
    ])
    let places = Dictionary(keepingFirst: own.statements.enumerated().map { ($1.id, $0) })
    let others = Dictionary(keepingFirst: own.reasons.enumerated().map { ($1.id, $0) })
    func merged(_ id: EntityID) -> EntityID? {
      if let place = places[id] { return ids[aligned.statementNodes[first.coder][place]] }
      return others[id].flatMap { aligned.reasonNodes[first.coder][$0] }.flatMap { ids[$0] }
    }
    let target = reason.target.flatMap(merged)
    var premises = reason.premises
    var isWhole = target != nil
    for index in premises.indices {
      if let id = merged(premises[index].statement) {
        premises[index].statement = id
      } else {
        isWhole = false
      }
    }
    guard isWhole, suffices(having.count, of: coders.count) else {
      residuals.append(Residual(what: "reason", id: reason.id, votes: votes))
      return
    }
    reason.id = id(reason.id, &taken, &fresh)
    ids[aligned.statements.count + node] = reason.id
    (reason.target, reason.premises) = (target, premises)
    reason.questions = reason.questions.map { question in
      var question = question
      question.statement = question.statement.flatMap(merged)
      return question
    }
    let names = TextNames(own)
    for index in reason.anchors.indices {
      guard let text = texts[names.name(of: reason.anchors[index])] else { continue }
      (reason.anchors[index].source, reason.anchors[index].edition) = (text.source, text.edition)
    }
    reason.extensions[Self.namespace] = .object(votes)
    map.reasons.append(reason)
  }

  /// What is left for a person, as JSON.
  public var json: JSONValue {
    .object(
      JSONObject([
        .init(name: "rule", value: .string(strategy.rawValue)),
        .init(
          name: "residuals",
          value: .array(
            residuals.map { residual in
              .object(
                JSONObject([
                  .init(name: "what", value: .string(residual.what)),
                  .init(name: "id", value: .string(residual.id.rawValue)),
                  .init(name: "votes", value: .object(residual.votes)),
                ]))
            })),
      ]))
  }
}
