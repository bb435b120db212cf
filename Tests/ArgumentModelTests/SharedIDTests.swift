import ArgumentModel
import TestSupport
import Testing

/// Maps in which several entities bear one id, which edits count in the order of the document.
struct SharedIDTests {
  /// Sources, statements and reasons of few ids, each with a mark of its own to tell them apart.
  private static func map(_ random: inout SeededGenerator) -> ArgumentMap {
    var map = ArgumentMap()
    for number in 0..<12 {
      let id = EntityID(["a", "a", "a", "b", "c\(number)"][random.below(5)])
      let mark = JSONObject([.init(name: "x-mark", value: .int(Int64(number)))])
      switch random.below(3) {
      case 0:
        var source = Source()
        (source.id, source.unknown) = (id, mark)
        map.append(.source(source))
      case 1:
        var statement = Statement()
        (statement.id, statement.unknown) = (id, mark)
        map.append(.statement(statement))
      default:
        var reason = Reason()
        (reason.id, reason.unknown) = (id, mark)
        map.append(.reason(reason))
      }
    }
    return map
  }

  private static func mark(_ entity: Entity) -> JSONValue? {
    switch entity {
    case .source(let source): source.unknown["x-mark"]
    case .statement(let statement): statement.unknown["x-mark"]
    case .reason(let reason): reason.unknown["x-mark"]
    default: nil
    }
  }

  /// Id and mark of all entities, a list a kind, as a document has them.
  private typealias Model = [[(id: EntityID, mark: JSONValue?)]]

  private static func model(_ map: ArgumentMap) -> Model {
    EntityKind.allCases.map { kind in
      (0..<map.count(of: kind)).map { index in
        let entity = map.entity(kind, at: index)
        return (entity.id, mark(entity))
      }
    }
  }

  private static func flat(_ model: Model) -> [String] {
    model.flatMap { kind in kind.map { "\($0.id) \($0.mark.map { "\($0)" } ?? "")" } }
  }

  /// Where in a model the entity stands that an address counts.
  private static func place(_ id: EntityID, _ nth: Int, _ model: Model) -> (kind: Int, index: Int)?
  {
    var count = 0
    for (kind, list) in model.enumerated() {
      for (index, entry) in list.enumerated() where entry.id == id {
        count += 1
        if count == nth { return (kind, index) }
      }
    }
    return nil
  }

  @Test(
    "Renaming, moving and removing hit the one that is counted, and are undone", arguments: 0..<60)
  func counts(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var editor = MapEditor(Self.map(&random))
    var model = Self.model(editor.map)
    for step in 0..<40 {
      let id = EntityID(["a", "a", "b"][random.below(3)])
      let nth = 1 + random.below(4)
      let address = EntityAddress(id, nth: nth)
      let before = editor.map
      let found = Self.place(id, nth, model)
      let edit: Edit
      switch random.below(3) {
      case 0:
        edit = .rename(address, to: EntityID("new\(step)"))
        if let found { model[found.kind][found.index].id = EntityID("new\(step)") }
      case 1:
        edit = .remove(address, cascade: false)
        if let found { model[found.kind].remove(at: found.index) }
      default:
        edit = .move(address, random.oneIn(2) ? .first : .last)
        if let found {
          let entry = model[found.kind].remove(at: found.index)
          guard case .move(_, let placement) = edit else { continue }
          model[found.kind].insert(entry, at: placement == .first ? 0 : model[found.kind].count)
        }
      }
      guard found != nil else {
        #expect(throws: EditRefusal.self) { try editor.apply([edit]) }
        continue
      }
      let inverse = try editor.apply([edit], policy: .restoring)
      #expect(Self.flat(Self.model(editor.map)) == Self.flat(model), "\(step): \(edit)")
      let after = editor.map
      let redo = try editor.apply(inverse, policy: .restoring)
      #expect(editor.map == before, "\(step): \(edit)")
      _ = try editor.apply(redo, policy: .restoring)
      #expect(editor.map == after)
      // What stands first in the document is what the id means.
      for id in ["a", "b"] as [EntityID] {
        let first = model.joined().first { $0.id == id }
        #expect(editor.entity(id).flatMap(Self.mark) == first?.mark)
        let kinds = EntityKind.allCases.filter { kind in
          model[kind.position].contains { $0.id == id }
        }
        #expect(editor.kinds(of: id) == EntityKinds(kinds.map { EntityKinds($0) }))
      }
    }
  }

  @Test("A list may free an id and take it again, but not make it more shared than it was")
  func newlyShared() throws {
    var map = SmallMaps.map(statements: ["a - one", "a - two", "b - three"])
    var editor = MapEditor(map)
    var copy = map.statements[2]
    copy.id = "a"
    let refusal = #expect(throws: EditRefusal.self) {
      try editor.apply([.add(.statement(copy), .last)])
    }
    #expect(refusal?.diagnostics.map(\.rule) == ["duplicate-id"])
    #expect(editor.map == map)
    _ = try editor.apply([
      .remove(EntityAddress("a", nth: 1), cascade: false), .add(.statement(copy), .last),
    ])
    map = editor.map
    #expect(map.statements.map(\.id) == ["a", "b", "a"])
    #expect(throws: EditRefusal.self) {
      try editor.apply([.add(.statement(copy), .last), .add(.statement(copy), .last)])
    }
  }
}
