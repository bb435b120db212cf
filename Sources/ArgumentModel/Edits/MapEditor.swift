/// A map opened for editing: applies lists of edits, each as one transaction, in time that depends
/// on the edits and not on the size of the map.
///
/// Entities stand in slots that never move, chained in the document's order, one chain a kind, and
/// are found by id through a dictionary; ``map`` lays them out again.
///
/// ```swift
/// var editor = MapEditor(ArgumentMap())
/// do throws(EditRefusal) {
///   let title = SetEdit(nil, field: "title", to: .string("Phones"))
///   let inverse = try editor.apply([.set(title)])
///   _ = try editor.apply(inverse, policy: .restoring)
/// } catch {
///   for diagnostic in error.diagnostics { print(diagnostic.message) }
/// }
/// ```
public struct MapEditor {
  /// The map's own fields.
  public internal(set) var header: MapHeader
  /// The entities; the first slots, one a kind, are the ends of the chains and stay empty.
  var slots: [Entity?]
  /// The slot after each, in its kind's chain.
  var next: [Int32]
  /// The slot before each.
  var previous: [Int32]
  /// A number for each slot that grows along its kind's chain.
  var labels: [Int64]
  /// The kind of each slot, by position, whether an entity stands in it or not.
  var kindPositions: [UInt8]
  /// The slot of each id, the first in the order of the document where there are several.
  var definitions: [EntityID: Int32] = [:]
  /// All slots of the ids that several entities bear, in the order of the document.
  var duplicates: [EntityID: [Int32]] = [:]
  /// The slots that may refer to each id: complete once made, but not freed of stale entries.
  var referrers: [EntityID: SlotSet]?
  /// The slots that were filled anew since, and aren't in ``referrers`` yet.
  var unlisted: Set<Int32> = []
  /// The slots of statements and reasons that may name each speaker, as ``referrers``.
  var speakers: [EntityID: SlotSet]?
  /// What is known of the lists in slots whose parts edits changed one by one, by field; those of the
  /// map's own fields stand at -1.
  var partTables: [Int32: [String: PartTable]] = [:]
  /// Where the accepted findings stand that are at each id, once somebody asked.
  var acknowledged: [EntityID: [Int]]?
  /// Ids that a made id must not be, beside those in the map: the journal's.
  public var reservedIDs: Set<EntityID> = []

  /// Why the map here must not be used any more; nil as long as all is well.
  ///
  /// Whoever applied edits one by one and went on past refusals asks for it before the map is written.
  public internal(set) var fault: EditRefusal?

  /// What the transaction under way has touched.
  var touched = Touched()
  /// The edits that undo what the transaction under way has done, in the order of doing.
  var inverses: [Edit] = []
  /// What the transaction under way replaced, as it was, where the edits that undo it aren't in
  /// ``inverses`` yet: of an entity that is changed many times they are made once.
  var replaced: [Int32: Entity] = [:]
  /// Those slots in the order in which they were replaced; some may be settled already.
  var replacedSlots: [Int32] = []
  /// The ids of the entities in those slots.
  var replacedIDs: Set<EntityID> = []
  /// The map's own fields as they were, in the same case.
  var replacedHeader: MapHeader?
  /// The locked entities that the transaction under way changed or took away, as they were.
  var locked: [Int32: Entity] = [:]

  struct Touched {
    var slots: Set<Int32> = []
    /// Ids whose definitions changed, each with who bore it before.
    var ids: [EntityID: Before] = [:]
    /// Ids by which others may refer to something that went or changed.
    var unsettled: Set<EntityID> = []

    /// Who bore an id before the transaction.
    struct Before {
      let bearers: Int
      let kinds: EntityKinds
    }
  }

  /// Opens a map.
  public init(_ map: ArgumentMap) {
    header = map.header
    let kinds = EntityKind.allCases.count
    let count = map.entityCount + kinds
    slots = [Entity?](repeating: nil, count: kinds)
    slots.reserveCapacity(count)
    next = Array(0..<Int32(kinds))
    next.reserveCapacity(count)
    previous = next
    previous.reserveCapacity(count)
    labels = [Int64](repeating: 0, count: kinds)
    labels.reserveCapacity(count)
    kindPositions = Array(0..<UInt8(kinds))
    kindPositions.reserveCapacity(count)
    definitions.reserveCapacity(map.entityCount)
    for kind in EntityKind.allCases {
      for index in 0..<map.count(of: kind) {
        let entity = map.entity(kind, at: index)
        define(entity.id, link(entity, after: previous[kind.position]))
      }
    }
  }

  /// The map as it is now.
  public var map: ArgumentMap {
    var map = ArgumentMap()
    map.header = header
    for kind in EntityKind.allCases {
      let end = Int32(kind.position)
      var slot = next[Int(end)]
      while slot != end {
        if let entity = slots[Int(slot)] { map.append(entity) }
        slot = next[Int(slot)]
      }
    }
    return map
  }

  /// Whether the map has an entity with this id.
  public func contains(_ id: EntityID) -> Bool { definitions[id] != nil }

  /// The entity with this id, the first where there are several.
  public func entity(_ id: EntityID) -> Entity? { definitions[id].flatMap { slots[Int($0)] } }

  /// All ids, in no order.
  public var ids: some Sequence<EntityID> { definitions.keys }

  /// Whether an id is in the map or reserved.
  package func isTaken(_ id: EntityID) -> Bool {
    definitions[id] != nil || reservedIDs.contains(id)
  }
}

// MARK: Slots

extension MapEditor {
  /// Puts an entity into a new slot and chains it after another slot or a chain's end.
  mutating func link(_ entity: Entity, after slot: Int32) -> Int32 {
    let new = Int32(slots.count)
    slots.append(entity)
    previous.append(slot)
    next.append(next[Int(slot)])
    labels.append(0)
    kindPositions.append(UInt8(entity.kind.position))
    previous[Int(next[Int(slot)])] = new
    next[Int(slot)] = new
    label(new)
    return new
  }

  /// Gives a slot that was put into a chain a label between those of its neighbours.
  private mutating func label(_ slot: Int32) {
    let ends = Int32(EntityKind.allCases.count)
    let (before, after) = (previous[Int(slot)], next[Int(slot)])
    switch (before < ends, after < ends) {
    case (true, true): labels[Int(slot)] = 0
    case (false, true): labels[Int(slot)] = labels[Int(before)] + Self.gap
    case (true, false): labels[Int(slot)] = labels[Int(after)] - Self.gap
    case (false, false):
      let (low, high) = (labels[Int(before)], labels[Int(after)])
      labels[Int(slot)] = low + (high - low) / 2
      if high - low < 2 { labelAnew(slot) }
    }
  }

  /// Gives all slots of a chain new labels, where there is none left between two of them.
  private mutating func labelAnew(_ slot: Int32) {
    let ends = Int32(EntityKind.allCases.count)
    var first = slot
    while previous[Int(first)] >= ends { first = previous[Int(first)] }
    var number: Int64 = 0
    var slot = first
    while slot >= ends {
      labels[Int(slot)] = number * Self.gap
      number += 1
      slot = next[Int(slot)]
    }
  }

  private static let gap: Int64 = 1 << 30

  /// Takes a slot out of its chain.
  mutating func unchain(_ slot: Int32) {
    next[Int(previous[Int(slot)])] = next[Int(slot)]
    previous[Int(next[Int(slot)])] = previous[Int(slot)]
  }

  /// Chains a slot that is in no chain.
  mutating func chain(_ slot: Int32, after other: Int32) {
    let following = next[Int(other)]
    next[Int(other)] = slot
    previous[Int(slot)] = other
    next[Int(slot)] = following
    previous[Int(following)] = slot
    label(slot)
  }

  /// The placement that puts an entity right behind a slot.
  func placement(after slot: Int32) -> Placement {
    address(of: slot).map(Placement.after) ?? .first
  }
}

extension MapEditor: EntityResolving {
  /// The kinds of the entities with this id.
  public func kinds(of id: EntityID) -> EntityKinds {
    guard let several = duplicates[id] else {
      return entity(id).map { EntityKinds($0.kind) } ?? []
    }
    var kinds: EntityKinds = []
    for kind in EntityKind.allCases {
      let place = Self.firstPlace(in: several) { kindPositions[Int($0)] >= kind.position }
      if place < several.count, kindPositions[Int(several[place])] == kind.position {
        kinds.insert(EntityKinds(kind))
      }
    }
    return kinds
  }

  /// The first source with this id.
  public func source(_ id: EntityID) -> Source? {
    guard let several = duplicates[id] else {
      guard case .source(let source)? = entity(id) else { return nil }
      return source
    }
    let place = Self.firstPlace(in: several) {
      kindPositions[Int($0)] >= EntityKind.source.position
    }
    guard place < several.count, case .source(let source)? = slots[Int(several[place])] else {
      return nil
    }
    return source
  }
}
