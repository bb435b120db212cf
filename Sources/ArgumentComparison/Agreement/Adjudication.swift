public import ArgumentModel

/// One map of several makers' maps of the same, by a rule: what enough of them have is in it, with who said
/// what; the rest is left for a person.
///
/// Votes stand in `extensions`, under `agreement`, of each entity that is voted on, with what a person
/// decided and why. What isn't voted on, such as a note, is as the first has it who has the entity. Comments
/// claim nothing: all are kept whose subject is in the map. The same maps, rule and decisions give the same
/// map.
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
    /// What is open: an entity as a whole, by its kind, or a part of one, such as its role.
    public var what: CurationDecision.What
    /// The id that it has in the map of the first maker who has it.
    public var id: EntityID
    /// That maker.
    public var maker: String
    /// What was said, and by whom, as is written among the votes.
    public var votes: JSONObject
  }

  /// The map.
  public internal(set) var map = ArgumentMap()
  /// What is left for a person, in the order in which it was decided: by kind, then as in the maps.
  public internal(set) var residuals: [Residual] = []
  /// The decisions that decide nothing: there is no such thing, or the maker who is named hasn't got it.
  public var unused: [CurationDecision] { decisions.unused }

  /// The namespace of the votes.
  public static let namespace = "agreement"

  let aligned: AlignedMaps
  let coders: [String]
  let strategy: Strategy
  var decisions: CurationDecisions
  /// The id in the map of each node; nil for what isn't in it.
  var ids: [EntityID?]
  /// Why something became of each node, in a person's words.
  var whys: [Int: [String]] = [:]
  /// What the sources, editions and speakers of each map are called in the map.
  let names: UnitedNames
  private var taken: Set<EntityID>
  private var fresh: FreshIDs

  /// Decides.
  /// - Parameters:
  ///   - maps: The makers' maps.
  ///   - coders: The makers' names, in the same order.
  ///   - strategy: The rule.
  ///   - decided: What a person decided of what the rule leaves open, or against it.
  public init(
    _ maps: AlignedMaps, coders: [String], by strategy: Strategy,
    deciding decided: [CurationDecision] = []
  ) {
    (aligned, self.coders, self.strategy) = (maps, coders, strategy)
    decisions = CurationDecisions(decided)
    ids = [EntityID?](repeating: nil, count: maps.nodeCount)
    fresh = FreshIDs(used: Set(maps.maps.flatMap { Array(EntityTable($0).bearers.keys) }))
    names = UnitedNames(maps.maps, &fresh)
    taken = Set(names.sources.map { $0.id } + names.participants.map { $0.id })
    map.header = maps.maps.first?.header ?? MapHeader()
    map.header.languages = maps.maps.flatMap { $0.header.languages }.uniqued
    (map.sources, map.participants) = (names.sources, names.participants)
    for node in maps.statements.indices { decideStatement(node) }
    for node in maps.reasons.indices { decideReason(node) }
    decideOthers()
  }

  /// Whether so many of the makers are enough.
  func suffices(_ votes: Int, of count: Int) -> Bool {
    switch strategy {
    case .unanimous: votes == count
    case .majority: votes * 2 > count
    case .union, .priority: votes > 0
    }
  }

  /// An id that nothing else in the map has, the wanted one if it is free.
  mutating func makeID(_ wanted: EntityID) -> EntityID {
    taken.insert(wanted).inserted ? wanted : fresh.make(wanted)
  }

  /// Gives an entity that goes into the map its id there, by which others refer to it.
  mutating func name<Record: EntityRecord>(_ record: inout Record, of node: Int) {
    record.id = makeID(record.id)
    ids[node] = record.id
  }

  // MARK: Votes

  /// What makers say about one thing, and who says each, in the order of the makers.
  struct Votes {
    private(set) var list: [(value: String, coders: [Int])] = []
    private var places: [String: Int] = [:]

    init(_ values: [(coder: Int, value: String)]) {
      for (coder, value) in values { add(value, coder) }
    }

    mutating func add(_ value: String, _ coder: Int) {
      if let place = places[value] {
        if list[place].coders.last != coder { list[place].coders.append(coder) }
      } else {
        places[value] = list.count
        list.append((value, [coder]))
      }
    }
  }

  func json(_ votes: Votes) -> JSONValue {
    .object(
      JSONObject(
        sorting: votes.list.map { JSONObject.Member(name: $0.value, value: names($0.coders)) }))
  }

  func names(_ numbers: [Int]) -> JSONValue { .array(numbers.map { .string(coders[$0]) }) }

  // MARK: Decisions

  /// A thing that makers have, each at a position among its kind in their map.
  struct Candidate {
    var what: CurationDecision.What
    var node: Int
    /// The id in the first one's map.
    var id: EntityID
    var having: [(coder: Int, index: Int)]
    /// What is kept of the votes.
    var record: JSONObject
  }

  /// A candidate of what stands under a node; nil where nobody has it.
  func candidate(_ what: CurationDecision.What, _ node: Int, _ places: [Int?]) -> Candidate? {
    let having = places.enumerated().compactMap { coder, index in
      index.map { (coder: coder, index: $0) }
    }
    guard let first = having.first else { return nil }
    return Candidate(
      what: what, node: node, id: aligned.id(of: what, first.index, in: first.coder),
      having: having,
      record: JSONObject([
        .init(name: "by", value: names(having.map { $0.coder })),
        .init(name: "rule", value: .string(strategy.rawValue)),
      ]))
  }

  /// Which of the makers' versions is taken as the map's; nil if none is.
  ///
  /// A person's decision goes before the rule.
  /// - Parameter isEnough: Whether the rule takes it.
  mutating func choose(
    _ candidate: inout Candidate, isEnough: Bool
  ) -> (coder: Int, index: Int)? {
    let makers = candidate.having.map { coders[$0.coder] }
    if let decision = decide(candidate.what, candidate, among: makers) {
      candidate.record.append("decision", decision.record)
      switch decision.choice {
      case .leaveOut: return nil
      case .take(let maker):
        if let place = makers.firstIndex(of: maker) { return candidate.having[place] }
      case .asRuled: break
      }
    }
    if isEnough { return candidate.having.first }
    leave(candidate.what, candidate, candidate.record)
    return nil
  }

  /// The version that is taken of what ties others together, as the map has it; nil if none is.
  /// - Parameter made: A maker's version by its index, or nil where the map lacks what it ties: then it is
  ///   none.
  mutating func version<Record>(
    of candidate: inout Candidate, _ made: (Self, _ index: Int, _ coder: Int) -> Record?
  ) -> Record? {
    let first = candidate.having[0]
    let isEnough =
      suffices(candidate.having.count, of: coders.count)
      && made(self, first.index, first.coder) != nil
    guard let chosen = choose(&candidate, isEnough: isEnough) else { return nil }
    if let version = made(self, chosen.index, chosen.coder) { return version }
    leave(candidate.what, candidate, candidate.record)
    return nil
  }

  /// What a person decided about an entity or a part of it, noting why.
  mutating func decide(
    _ what: CurationDecision.What, _ candidate: Candidate, among makers: [String]
  ) -> CurationDecision? {
    let maker = coders[candidate.having[0].coder]
    guard let decision = decisions.take(what, candidate.id, maker, among: makers) else {
      return nil
    }
    if let why = decision.why { whys[candidate.node, default: []].append(why) }
    return decision
  }

  /// Leaves something for a person.
  mutating func leave(
    _ what: CurationDecision.What, _ candidate: Candidate, _ votes: JSONObject
  ) {
    residuals.append(
      Residual(
        what: what, id: candidate.id, maker: coders[candidate.having[0].coder], votes: votes))
  }

  /// What something that a maker's map refers to is called in the map; nil for what isn't in it.
  func merged(_ id: EntityID, of coder: Int) -> EntityID? {
    if let node = aligned.nodes[coder][id] { return ids[node] }
    return names.known[coder].contains(id) ? names.moved[coder][id] ?? id : nil
  }

  /// A choice between words of the makers, such as roles; nil for none of them.
  mutating func word(
    _ what: CurationDecision.What, _ candidate: inout Candidate, _ values: [String?]
  ) -> String? {
    let votes = Votes(
      zip(candidate.having, values).map { ($0.coder, $1 ?? Self.none) })
    candidate.record.append(what.rawValue, json(votes))
    guard let first = votes.list.first else { return nil }
    let makers = candidate.having.map { coders[$0.coder] }
    if let decision = decide(what, candidate, among: makers) {
      candidate.record.append(what.rawValue + "Decision", decision.record)
      switch decision.choice {
      case .leaveOut: return nil
      case .take(let maker):
        if let place = makers.firstIndex(of: maker) { return values[place] }
      case .asRuled: break
      }
    }
    var taken: String? = first.value
    if votes.list.count > 1, strategy != .priority {
      let count = candidate.having.count
      let decided = votes.list.first {
        strategy == .majority && suffices($0.coders.count, of: count)
      }
      if decided == nil {
        leave(what, candidate, JSONObject([.init(name: what.rawValue, value: json(votes))]))
      }
      taken = decided?.value ?? (strategy == .union ? first.value : nil)
    }
    return taken == Self.none ? nil : taken
  }

  /// What makers say who say nothing.
  private static let none = "none"

  /// Which of the makers' parts, such as members, are taken: those that a person decided for, or that enough
  /// of the makers have who have the whole.
  /// - Parameter isOpenInPart: Whether it is left for a person too where some of the parts are taken.
  mutating func parts<Part>(
    _ what: CurationDecision.What, _ candidate: inout Candidate,
    _ lists: [[(key: String, part: Part)]], isOpenInPart: Bool
  ) -> [Part] {
    var votes = Votes([])
    var parts: [String: Part] = [:]
    for (having, list) in zip(candidate.having, lists) {
      for (key, part) in list {
        votes.add(key, having.coder)
        if parts[key] == nil { parts[key] = part }
      }
    }
    guard !votes.list.isEmpty else { return [] }
    candidate.record.append(what.rawValue, json(votes))
    let makers = candidate.having.map { coders[$0.coder] }
    if let decision = decide(what, candidate, among: makers) {
      candidate.record.append(what.rawValue + "Decision", decision.record)
      switch decision.choice {
      case .leaveOut: return []
      case .take(let maker):
        if let place = makers.firstIndex(of: maker) { return lists[place].map { $0.part } }
      case .asRuled: break
      }
    }
    let count = candidate.having.count
    let first = votes.list.compactMap { $0.coders.first }.min()
    let kept = votes.list.filter { vote in
      strategy == .priority
        ? vote.coders.first == first : suffices(vote.coders.count, of: count)
    }
    let isRest = strategy != .priority && kept.count < votes.list.count
    if kept.isEmpty || (isOpenInPart && isRest) {
      leave(what, candidate, JSONObject([.init(name: what.rawValue, value: json(votes))]))
    }
    return kept.compactMap { parts[$0.value] }
  }
}
