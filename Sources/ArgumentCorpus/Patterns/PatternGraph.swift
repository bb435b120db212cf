internal import ArgumentAnalysis
internal import ArgumentModel

/// A map as patterns see it: entities with properties, and links between them.
struct PatternGraph {
  let map: ArgumentMap
  let entities: [Entity]
  /// Where each id stands first among the entities.
  private let places: [EntityID: Int]
  private(set) var forward: [MapPattern.Link: [Int: [Int]]] = [:]
  private(set) var backward: [MapPattern.Link: [Int: [Int]]] = [:]
  /// The names by which sources and participants are found besides their ids, folded.
  private let names: [EntityID: [String]]
  /// The verdicts, by the place of statements and reasons; empty where nobody asks for them.
  private let verdicts: [Int: Verdict.Label]

  /// Makes the graph of a map.
  /// - Parameter hasVerdicts: Whether the map is evaluated.
  init(_ map: ArgumentMap, hasVerdicts: Bool) {
    self.map = map
    var entities: [Entity] = []
    var places: [EntityID: Int] = [:]
    var names: [EntityID: [String]] = [:]
    for kind in EntityKind.allCases {
      for index in 0..<map.count(of: kind) {
        let entity = map.entity(kind, at: index)
        if places[entity.id] == nil { places[entity.id] = entities.count }
        if kind == .source || kind == .participant {
          names[entity.id] = entity.words.versions.map(\.text.foldedForSearch)
        }
        entities.append(entity)
      }
    }
    self.entities = entities
    self.places = places
    self.names = names
    verdicts = hasVerdicts ? Self.verdicts(of: map, entities) : [:]
    for (place, entity) in entities.enumerated() { addLinks(of: entity, at: place) }
  }

  private static func verdicts(of map: ArgumentMap, _ entities: [Entity]) -> [Int: Verdict.Label] {
    // Without suppositions nothing is refused.
    guard let all = try? Evaluator(map).grounded() else { return [:] }
    var found: [Int: Verdict.Label] = [:]
    var (statement, reason) = (0, 0)
    for (place, entity) in entities.enumerated() {
      switch entity.kind {
      case .statement:
        found[place] = all.statements[statement]?.label
        statement += 1
      case .reason:
        found[place] = all.reasons[reason]?.label
        reason += 1
      default: break
      }
    }
    return found
  }

  private mutating func addLinks(of entity: Entity, at place: Int) {
    switch entity {
    case .reason(let reason):
      if let target = reason.target {
        add(place, reason.stance == .supports ? .supports : .attacks, places[target])
      }
      for premise in reason.premises { add(place, .uses, places[premise.statement]) }
    case .relation(let relation):
      switch relation.type {
      case .contradicts:
        guard relation.between.count == 2, let one = places[relation.between[0]],
          let other = places[relation.between[1]]
        else { return }
        add(one, .contradicts, other)
        add(other, .contradicts, one)
      case .restates: add(relation.from, .restates, relation.to)
      case .answers: add(relation.from, .answers, relation.to)
      case .prefers: add(relation.prefer, .outranks, relation.over)
      default: break
      }
    default: break
    }
  }

  private mutating func add(_ from: EntityID?, _ link: MapPattern.Link, _ to: EntityID?) {
    guard let from = from.flatMap({ places[$0] }) else { return }
    add(from, link, to.flatMap { places[$0] })
  }

  private mutating func add(_ from: Int, _ link: MapPattern.Link, _ to: Int?) {
    guard let to else { return }
    forward[link, default: [:]][from, default: []].append(to)
    backward[link, default: [:]][to, default: []].append(from)
  }

  /// The place of an entity by its id.
  func place(of id: String) -> Int? { places[EntityID(id)] }

  /// The values of a property, folded as patterns have them.
  func values(_ property: MapPattern.Property, at place: Int) -> [String] {
    let entity = entities[place]
    switch property {
    case .kind: return [entity.kind.rawValue]
    case .role:
      if case .statement(let statement) = entity, let role = statement.role {
        return [role.rawValue.foldedForSearch]
      }
    case .scheme:
      if case .reason(let reason) = entity, let scheme = reason.scheme { return [scheme] }
    case .tag: return entity.tags.map(\.foldedForSearch)
    case .verdict: return verdicts[place].map { [$0.rawValue] } ?? []
    case .source: return entity.anchors.flatMap { named($0.source) }
    case .who: return entity.attribution.flatMap { named(EntityID($0.who)) }
    }
    return []
  }

  private func named(_ id: EntityID) -> [String] {
    [id.rawValue.foldedForSearch] + (names[id] ?? [])
  }

  /// The texts of an entity, folded for search: what it says in each language, and its id.
  func texts(at place: Int) -> [String] {
    entities[place].words.versions.map(\.text.foldedForSearch)
      + [entities[place].id.rawValue.foldedForSearch]
  }
}
