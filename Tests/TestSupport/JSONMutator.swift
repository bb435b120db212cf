public import ArgumentModel

/// Changes JSON values at random places: other values, missing and misnamed members, other depths.
public struct JSONMutator {
  /// The source of chance.
  public var random: SeededGenerator

  /// Makes a mutator.
  public init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// Values of every kind, right in one place or other of a map and wrong in the rest.
  private static let values: [JSONValue] = [
    .null, .bool(true), .bool(false), .int(0), .int(1), .int(-1), .int(7), .int(.max), .int(.min),
    .int(9_007_199_254_740_993), .double(0.5), .double(1), .double(-0.0), .double(1e300),
    .double(2e18), .double(-3), .string(""), .string("supports"), .string("attacks"),
    .string("en"), .string("t"), .string("手機"), .string("argue/1"), .string("argue/2"),
    .string("sha256:" + String(repeating: "0", count: 64)),
    .string("sha256:" + String(repeating: "0", count: 63)),
    .string("sha256:" + String(repeating: "A", count: 64)),
    .string("sha256:" + String(repeating: "0", count: 64) + "\n"),
    .array([]), .array([.string("a")]), .array([.int(0), .int(4)]), .array([.int(4), .int(0)]),
    .array([.array([.int(0), .int(4)])]), .array([.array([.double(0), .double(4)])]),
    .array([.array([.int(0), .int(4), .int(5)])]), .array([.null]), .array([object([:])]),
    object([:]), object(["en": .string("x")]), object(["en": .null]),
    object(["id": .string("t"), "nth": .int(1)]), object(["id": .string("t"), "nth": .int(0)]),
    object(["statement": .string("t")]), object(["statement": .int(1)]),
    object(["editions": .array([.string("en")])]),
    object(["source": .string("s"), "place": .null]),
  ]

  private static func object(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
    .object(JSONObject(members.map { .init(name: $0.key, value: $0.value) }))
  }

  /// The value with one to three changes.
  public mutating func mutant(of value: JSONValue) -> JSONValue {
    var value = value
    for _ in 0...random.below(3) { value = changedOnce(value) }
    return value
  }

  private mutating func changedOnce(_ value: JSONValue) -> JSONValue {
    let places = Self.places(in: value)
    let place = random.pick(places)
    return Self.replacing(place, in: value) { changed($0, other: places, of: value) }
  }

  /// A value in the place of another, or nil for none.
  private mutating func changed(
    _ value: JSONValue, other places: [[Int]], of whole: JSONValue
  ) -> JSONValue? {
    switch random.below(8) {
    case 0: return nil
    case 1: return .array([value])
    case 2: return Self.value(at: random.pick(places), in: whole)
    case 3:
      guard case .object(var object) = value, !object.members.isEmpty else { break }
      // Another member's name, so that a value stands where one of another kind belongs.
      let names = object.members.map(\.name) + ["id", "text", "from", "after", "nth", "note"]
      let name = random.pick(names)
      let index = random.below(object.members.count)
      guard !object.members.contains(where: { $0.name == name }) else { break }
      object.members[index].name = name
      return .object(object)
    case 4:
      guard case .array(var elements) = value else { break }
      elements.insert(random.pick(Self.values), at: random.below(elements.count + 1))
      return .array(elements)
    default: break
    }
    return random.pick(Self.values)
  }

  /// All places: the indices of elements and members that lead to them.
  private static func places(in value: JSONValue) -> [[Int]] {
    var places: [[Int]] = [[]]
    var pending: [([Int], JSONValue)] = [([], value)]
    while let (place, value) = pending.popLast() {
      for (index, child) in children(value).enumerated() {
        places.append(place + [index])
        pending.append((place + [index], child))
      }
    }
    return places
  }

  private static func children(_ value: JSONValue) -> [JSONValue] {
    switch value {
    case .array(let elements): elements
    case .object(let object): object.members.map(\.value)
    default: []
    }
  }

  private static func value(at place: [Int], in value: JSONValue) -> JSONValue {
    place.reduce(value) { children($0)[$1] }
  }

  private static func replacing(
    _ place: [Int], in value: JSONValue, _ change: (JSONValue) -> JSONValue?
  ) -> JSONValue {
    var ancestors: [JSONValue] = []
    var current = value
    for step in place {
      ancestors.append(current)
      current = children(current)[step]
    }
    var new = change(current)
    for (step, ancestor) in zip(place, ancestors).reversed() {
      switch ancestor {
      case .array(var elements):
        if let new { elements[step] = new } else { elements.remove(at: step) }
        new = .array(elements)
      case .object(var object):
        if let new { object.members[step].value = new } else { object.members.remove(at: step) }
        new = .object(object)
      default: break
      }
    }
    return new ?? .null
  }
}
