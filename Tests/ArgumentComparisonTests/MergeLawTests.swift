import ArgumentComparison
import ArgumentJSON
import ArgumentModel
import TestSupport
import Testing

/// What holds of every merge, whatever is merged.
struct MergeLawTests {
  /// A map and two others that were made from it.
  private struct Triple {
    let base: ArgumentMap
    let ours: ArgumentMap
    let theirs: ArgumentMap

    init(seed: Int) {
      var random = RandomMaps(seed: UInt64(seed))
      base = random.map(size: 2 + seed % 12)
      ours = DifferenceTests.edited(base, &random, seed % 7)
      theirs = DifferenceTests.edited(base, &random, seed % 5)
    }
  }

  private static let batches = 10

  private static func seeds(_ batch: Int) -> Range<Int> {
    let rounds = Thoroughness.rounds(240, full: 5000) / batches
    return batch * rounds..<(batch + 1) * rounds
  }

  /// What one map says and the other doesn't.
  private static func unlike(_ one: ArgumentMap, _ other: ArgumentMap) -> [String] {
    let (a, b) = (Set(content(one)), Set(content(other)))
    return a.symmetricDifference(b).sorted()
  }

  /// Whether no id of the other side became another.
  private static func keepsIDs(_ merge: MapMerge) -> Bool {
    merge.changedIDs.isEmpty && merge.unitedIDs.isEmpty
  }

  private static func areSame(_ one: ArgumentMap, _ other: ArgumentMap) -> Bool {
    bytes(one) == bytes(other)
  }

  private static func bytes(_ map: ArgumentMap) -> [UInt8] { MapWriter().bytes(map) }

  /// A value with its lists in one order: those of two sides may be joined in either.
  private static func sorted(_ value: JSONValue) -> JSONValue {
    switch value {
    case .array(let elements):
      .array(elements.map(sorted).sorted { JSONWriter.compact($0) < JSONWriter.compact($1) })
    case .object(let object):
      .object(JSONObject(object.members.map { .init(name: $0.name, value: sorted($0.value)) }))
    default: value
    }
  }

  /// What a map says, whatever order its entities are in.
  private static func content(_ map: ArgumentMap) -> [String] {
    var lines = [JSONWriter.compact(sorted(RecordWriter.standalone.json(map.header)))]
    for kind in EntityKind.allCases {
      for index in 0..<map.count(of: kind) {
        lines.append(
          JSONWriter.compact(sorted(RecordWriter.standalone.json(map.entity(kind, at: index)))))
      }
    }
    return lines.sorted()
  }

  @Test(
    "A merge with the base, and of two that are alike, is the other to the byte",
    arguments: 0..<batches)
  func neutral(batch: Int) {
    for seed in Self.seeds(batch) {
      let maps = Triple(seed: seed)
      let (base, ours) = (maps.base, maps.ours)
      for (a, b) in [(ours, base), (base, ours), (ours, ours)] {
        let merge = MapMerge(base: base, ours: a, theirs: b)
        #expect(merge.conflicts.count == 0, "seed \(seed)")
        #expect(Self.areSame(merge.map, ours), "seed \(seed)")
      }
    }
  }

  @Test("Merged the other way round the map is the same but for order", arguments: 0..<batches)
  func commutative(batch: Int) {
    var count = 0
    for seed in Self.seeds(batch) {
      let maps = Triple(seed: 100_000 + seed)
      let one = MapMerge(base: maps.base, ours: maps.ours, theirs: maps.theirs)
      let other = MapMerge(base: maps.base, ours: maps.theirs, theirs: maps.ours)
      // Which of two ids is kept depends on the side.
      guard Self.keepsIDs(one), Self.keepsIDs(other) else { continue }
      #expect(one.conflicts.isEmpty == other.conflicts.isEmpty, "seed \(seed)")
      guard one.conflicts.isEmpty else { continue }
      count += 1
      #expect(Self.unlike(one.map, other.map) == [], "seed \(seed)")
    }
    #expect(count > 0)
  }

  @Test("A conflict decided for one side is decided alike from the other", arguments: 0..<batches)
  func decided(batch: Int) {
    for seed in Self.seeds(batch) {
      let maps = Triple(seed: 200_000 + seed)
      let one = MapMerge(base: maps.base, ours: maps.ours, theirs: maps.theirs) { _ in .theirs }
      let other = MapMerge(base: maps.base, ours: maps.theirs, theirs: maps.ours) { _ in .ours }
      guard Self.keepsIDs(one), Self.keepsIDs(other) else { continue }
      #expect(
        Self.unlike(one.map, other.map) == [],
        "seed \(seed)")
    }
  }

  @Test("Merging once more changes nothing", arguments: 0..<batches)
  func idempotent(batch: Int) {
    var count = 0
    for seed in Self.seeds(batch) {
      let maps = Triple(seed: 300_000 + seed)
      let once = MapMerge(base: maps.base, ours: maps.ours, theirs: maps.theirs)
      guard once.conflicts.isEmpty, Self.keepsIDs(once) else { continue }
      count += 1
      let again = MapMerge(base: maps.theirs, ours: once.map, theirs: maps.theirs)
      #expect(Self.areSame(again.map, once.map), "seed \(seed)")
    }
    #expect(count > 0)
  }
}
