import ArgumentModel
import TestSupport
import Testing

/// What is locked, and what edits may do beside it.
struct LockTests {
  private static let map: ArgumentMap = {
    var map = SmallMaps.map(
      statements: ["t thesis", "a claim", "b claim", "own claim"],
      reasons: ["r a+b -> t", "q own -x t"])
    map.statements[0].locked = true
    map.statements[1].locked = true
    map.reasons[0].locked = true
    return map
  }()

  private static func set(_ id: EntityID, _ field: String, _ value: JSONValue?) -> Edit {
    .set(SetEdit(EntityAddress(id), field: field, to: value))
  }

  private static func added(_ id: EntityID) -> Edit {
    .add(.statement(Statement(id, LocalizedText("New.", language: "en"))), .last)
  }

  @Test(
    "What is locked can't be changed or removed, directly or by what is done to others",
    arguments: [
      (set("t", "text", .string("Other.")), ["t"]), (set("t", "note", .string("Mine.")), ["t"]),
      (set("r", "stance", .string("attacks")), ["r"]),
      (.rename(EntityAddress("t"), to: "s"), ["t", "r"]),
      (.rename(EntityAddress("b"), to: "c"), ["r"]),
      (.remove(EntityAddress("a"), cascade: true), ["a", "r"]),
      (.remove(EntityAddress("b"), cascade: true), ["r"]),
      (.unlink(EntityAddress("r"), premise: "b"), ["r"]),
      (.link(EntityAddress("r"), Premise("own"), .last), ["r"]),
      (.retarget(EntityAddress("r"), to: "own"), ["r"]),
      (.merge(EntityAddress("own"), into: EntityAddress("a")), ["a"]),
    ] as [(Edit, [EntityID])])
  func refused(edit: Edit, ids: [EntityID]) throws {
    var editor = MapEditor(Self.map)
    do {
      _ = try editor.apply([edit])
      Issue.record("it wasn't refused")
    } catch {
      #expect(error.diagnostics.allSatisfy { $0.rule == "locked" }, "\(error.diagnostics)")
      #expect(Set(error.diagnostics.compactMap(\.id)) == Set(ids))
    }
    #expect(editor.map == Self.map)
  }

  @Test("Beside it everything is as ever, and what is taken back comes back locked")
  func beside() throws {
    var editor = MapEditor(Self.map)
    let edits: [Edit] = [
      Self.added("new"), .add(.reason(Reason("n", from: ["new"], .supports, "a")), .last),
      Self.set("own", "text", .string("Better.")), .move(EntityAddress("a"), .first),
      .remove(EntityAddress("q"), cascade: false),
    ]
    let inverse = try editor.apply(edits)
    #expect(editor.map.reasons.map(\.id) == ["r", "n"])
    _ = try editor.apply(inverse, policy: .restoring)
    #expect(editor.map == Self.map)
  }

  @Test("Whoever unlocks it may change it, in one list too, and undoing locks it again")
  func unlocked() throws {
    var editor = MapEditor(Self.map)
    let inverse = try editor.apply([
      Self.set("t", "locked", nil), Self.set("t", "text", .string("Other.")),
    ])
    #expect(editor.map.statements[0].text["en"] == "Other.")
    _ = try editor.apply(inverse, policy: .restoring)
    #expect(editor.map == Self.map)
    // To lock it once more doesn't unlock it.
    #expect(throws: EditRefusal.self) {
      try editor.apply([
        Self.set("t", "locked", .bool(true)), Self.set("t", "text", .string("Other.")),
      ])
    }
    // Others stay locked.
    #expect(throws: EditRefusal.self) {
      try editor.apply([Self.set("t", "locked", nil), Self.set("a", "note", .string("Mine."))])
    }
    #expect(editor.map == Self.map)
    _ = try editor.apply([Self.set("own", "locked", .bool(true))])
    #expect(throws: EditRefusal.self) {
      try editor.apply([Self.set("own", "note", .string("Mine."))])
    }
  }
}
