internal import ArgumentModel

/// The entities of a map, numbered through the whole document, and found by kind and id.
struct EntityTable {
  /// Which of the entities that bear an id is meant: the `nth` of its kind, from 0.
  struct Key: Hashable {
    var kind: EntityKind
    var id: EntityID
    var nth: Int
  }

  let map: ArgumentMap
  /// The number of the first entity of each kind, and behind the last the number of all.
  let starts: [Int]
  /// The key of each entity.
  let keys: [Key]
  /// The number of the entity with a key.
  let numbers: [Key: Int]
  /// How many entities bear an id, of whatever kind.
  let bearers: [EntityID: Int]

  init(_ map: ArgumentMap) {
    self.map = map
    var starts = [0]
    var keys: [Key] = []
    var numbers: [Key: Int] = [:]
    var bearers: [EntityID: Int] = [:]
    keys.reserveCapacity(map.entityCount)
    numbers.reserveCapacity(map.entityCount)
    for kind in EntityKind.allCases {
      var counts: [EntityID: Int] = [:]
      for index in 0..<map.count(of: kind) {
        let id = map.entity(kind, at: index).id
        let key = Key(kind: kind, id: id, nth: counts[id, default: 0])
        counts[id, default: 0] += 1
        bearers[id, default: 0] += 1
        numbers[key] = keys.count
        keys.append(key)
      }
      starts.append(keys.count)
    }
    (self.starts, self.keys, self.numbers, self.bearers) = (starts, keys, numbers, bearers)
  }

  /// The numbers of the entities of a kind.
  func range(_ kind: EntityKind) -> Range<Int> {
    let position = EntityKind.allCases.firstIndex(of: kind) ?? 0
    return starts[position]..<starts[position + 1]
  }

  /// The entity of a number.
  func entity(_ number: Int) -> Entity {
    let kind = keys[number].kind
    return map.entity(kind, at: number - range(kind).lowerBound)
  }
}
