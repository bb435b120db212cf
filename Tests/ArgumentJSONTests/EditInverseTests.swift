import ArgumentJSON
import ArgumentModel
import TestSupport
import Testing

/// Edits are tested here and not with the model, because what they promise is said in bytes.
struct EditInverseTests {
  @Test(
    "A list of edits and its inverse restore identical bytes",
    arguments: 0..<Thoroughness.rounds(12, full: 150))
  func inverse(seed: Int) throws {
    var random = RandomMaps(seed: UInt64(seed))
    let map = random.map(size: 4 + seed % 30)
    let before = MapWriter().bytes(map)
    var editor = MapEditor(map)
    #expect(MapWriter().bytes(editor.map) == before)

    var inverses: [[Edit]] = []
    var states = [before]
    for _ in 0..<6 {
      // Most random edits don't fit, so they are tried one by one to make a list that does.
      var trial = editor
      var edits: [Edit] = []
      for _ in 0..<12 {
        let edit = random.edit()
        if (try? trial.apply([edit], policy: .restoring)) != nil { edits.append(edit) }
      }
      inverses.append(try editor.apply(edits, policy: .restoring))
      states.append(MapWriter().bytes(editor.map))
      #expect(states.last == MapWriter().bytes(trial.map))
    }
    for inverse in inverses.reversed() {
      let after = states.removeLast()
      #expect(MapWriter().bytes(editor.map) == after)
      // The journal keeps inverses as JSON, so that is what must restore.
      let kept = try Self.reread(inverse)
      #expect(kept == inverse)
      let redo = try editor.apply(kept, policy: .restoring)
      #expect(MapWriter().bytes(editor.map) == states.last)
      // Redone and undone once more.
      let undo = try editor.apply(redo, policy: .restoring)
      #expect(MapWriter().bytes(editor.map) == after)
      _ = try editor.apply(undo, policy: .restoring)
    }
    #expect(MapWriter().bytes(editor.map) == before)
  }

  @Test(
    "What is equal but for its bytes is restored to the byte",
    arguments: [("\"é\"", #""e\u0301""#), ("0.0", "-0.0"), (#"{"é":1}"#, #"{"e\u0301":1}"#)])
  func equalValues(old: String, new: String) throws {
    let map = try SmallMaps.map(#""statements":[{"id":"a","text":"x","kept":\#(old)}]"#)
    let before = MapWriter().bytes(map)
    var editor = MapEditor(map)
    let inverse = try editor.apply([
      .set(SetEdit("a", field: "kept", to: try JSONParser.value(new)))
    ])
    #expect(MapWriter().bytes(editor.map) != before)
    _ = try editor.apply(try Self.reread(inverse), policy: .restoring)
    #expect(MapWriter().bytes(editor.map) == before)
  }

  @Test("A list that is refused changes nothing", arguments: 0..<Thoroughness.rounds(10, full: 100))
  func refused(seed: Int) throws {
    var random = RandomMaps(seed: UInt64(10_000 + seed))
    let map = random.map(size: 4 + seed % 20)
    let before = MapWriter().bytes(map)
    var editor = MapEditor(map)
    var edits = (0..<8).map { _ in random.edit() }
    edits.append(.remove("not-in-the-map", cascade: false))
    #expect(throws: EditRefusal.self) { try editor.apply(edits) }
    #expect(MapWriter().bytes(editor.map) == before)
    // Nothing is left behind that a later list would stumble over.
    let inverse = try editor.apply([.add(.statement(Statement()), .first)], policy: .restoring)
    _ = try editor.apply(inverse, policy: .restoring)
    #expect(MapWriter().bytes(editor.map) == before)
  }

  @Test(
    "An edit that would bring in an error is refused, an error that is there isn't held against it",
    arguments: 0..<Thoroughness.rounds(8, full: 80))
  func newErrors(seed: Int) throws {
    var random = RandomMaps(seed: UInt64(20_000 + seed))
    let map = random.map(size: 4 + seed % 20)
    var editor = MapEditor(map)
    for _ in 0..<30 {
      let before = Self.errors(editor.map)
      let bytes = MapWriter().bytes(editor.map)
      let edit = random.edit()
      var free = editor
      let would = try? free.apply([edit], policy: .restoring)
      do {
        _ = try editor.apply([edit])
        let new = Self.errors(editor.map).subtracting(before)
        #expect(new.isEmpty, "\(edit.json)")
      } catch {
        #expect(MapWriter().bytes(editor.map) == bytes)
        // What is locked is no error of the map.
        if would != nil, !error.diagnostics.contains(where: { $0.rule == "locked" }) {
          #expect(!Self.errors(free.map).subtracting(before).isEmpty, "\(edit.json) \(error)")
        }
      }
    }
  }

  /// The errors of a map, counted, found by looking at everything.
  private static func errors(_ map: ArgumentMap) -> Counted {
    let editor = MapEditor(map)
    var errors = Counted()
    var seen: Set<EntityID> = []
    for kind in EntityKind.allCases {
      for index in 0..<map.count(of: kind) {
        let entity = map.entity(kind, at: index)
        Integrity.check(entity, in: editor) { error in
          let place = JSONPointer.steps(of: error.pointer ?? "").first ?? ""
          let subject = error.related.first?.id?.rawValue ?? ""
          errors.add("\(error.rule) \(entity.id) \(place) \(subject)")
        }
        if !seen.insert(entity.id).inserted { errors.add("twice \(entity.id)") }
      }
    }
    return errors
  }

  private struct Counted {
    var counts: [String: Int] = [:]
    mutating func add(_ text: String) { counts[text, default: 0] += 1 }
    func subtracting(_ other: Counted) -> [String] {
      counts.filter { $0.value > other.counts[$0.key] ?? 0 }.keys.sorted()
    }
  }

  private static func reread(_ edits: [Edit]) throws -> [Edit] {
    try edits.map { edit in
      let json = try JSONParser.value(JSONWriter.compact(edit.json))
      return try EditReader.edit(from: json, primaryLanguage: "en").get()
    }
  }
}
