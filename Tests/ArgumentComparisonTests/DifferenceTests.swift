import ArgumentComparison
import ArgumentJSON
import ArgumentModel
import TestSupport
import Testing

/// That the edits of a difference make one map of the other, and are few.
struct DifferenceTests {
  /// Applies the edits as a file of them has them.
  static func applying(_ edits: [Edit], to map: ArgumentMap) throws -> ArgumentMap {
    var editor = MapEditor(map)
    _ = try editor.apply(
      try edits.map { edit in
        let json = try JSONParser.value(Array(JSONWriter.compact(edit.json).utf8))
        return try EditReader.edit(from: json, primaryLanguage: "und").get()
      }, policy: .restoring)
    return editor.map
  }

  /// A map after some edits that fit it.
  static func edited(_ map: ArgumentMap, _ random: inout RandomMaps, _ count: Int) -> ArgumentMap {
    var editor = MapEditor(map)
    var done = 0
    for _ in 0..<count * 8 where done < count {
      if (try? editor.apply([random.edit()], policy: .restoring)) != nil { done += 1 }
    }
    return editor.map
  }

  private static func holds(_ old: ArgumentMap, _ new: ArgumentMap, _ seed: Int) throws {
    let edits = MapDifference(from: old, to: new).edits
    let made = try applying(edits, to: old)
    let isSame = MapWriter().bytes(made) == MapWriter().bytes(new)
    #expect(isSame, "seed \(seed)")
    #expect(MapDifference(from: new, to: made).isEmpty, "seed \(seed)")
  }

  private static let batches = 20

  @Test("The edits give the other map to the byte, whatever the two are", arguments: 0..<batches)
  func exact(batch: Int) throws {
    let rounds = Thoroughness.rounds(400, full: 10_000) / Self.batches
    for seed in batch * rounds..<(batch + 1) * rounds {
      var random = RandomMaps(seed: UInt64(seed))
      let old = random.map(size: 2 + seed % 14)
      let new =
        seed % 3 == 0
        ? random.map(size: 2 + seed % 11) : Self.edited(old, &random, 1 + seed % 20)
      try Self.holds(old, new, seed)
    }
    if !Thoroughness.isFull, batch == 0 { Thoroughness.shortened("9600 of 10000 pairs of maps") }
  }

  @Test("Equal maps have no differences", arguments: 0..<20)
  func equal(seed: Int) {
    var random = RandomMaps(seed: UInt64(seed))
    let map = random.map(size: seed)
    #expect(MapDifference(from: map, to: map).isEmpty)
    #expect(MapDifference(from: map, to: map).entities.isEmpty)
  }

  @Test(
    "Of two equal values that differ in bytes one is made the other",
    arguments: [(#""é""#, #""e\u0301""#), ("0.0", "-0.0"), ("null", "1"), ("1", "null")])
  func bytes(old: String, new: String) throws {
    func map(_ value: String) throws -> ArgumentMap {
      try SmallMaps.map(
        #""statements":[{"id":"a","text":"x","extensions":{"ns":\#(value)},"kept":\#(value)}]"#)
    }
    let (old, new) = (try map(old), try map(new))
    let edits = MapDifference(from: old, to: new).edits
    #expect(edits.count == 2)
    let made = try Self.applying(edits, to: old)
    #expect(MapWriter().bytes(made) == MapWriter().bytes(new))
  }
}
