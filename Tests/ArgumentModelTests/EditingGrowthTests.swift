import ArgumentModel
import TestSupport
import Testing

/// A list of n edits takes time that grows as n, and so does undoing it.
struct EditingGrowthTests {
  private static func statement(_ number: Int, _ change: (inout Statement) -> Void = { _ in })
    -> Entity
  {
    var statement = Statement()
    statement.id = EntityID("s\(number)")
    statement.text = LocalizedText("a", language: "en")
    change(&statement)
    return .statement(statement)
  }

  private static func map(_ entities: [Entity]) -> ArgumentMap {
    var map = ArgumentMap()
    for entity in entities { map.append(entity) }
    return map
  }

  /// Maps and lists of n edits.
  static let lists: [(name: String, make: @Sendable (Int) -> (ArgumentMap, [Edit]))] = [
    (
      "setting the text of one statement",
      { count in
        (
          map([statement(0)]),
          (0..<count).map {
            .set(SetEdit("s0", field: "text", language: "en", to: .string("\($0)")))
          }
        )
      }
    ),
    (
      "adding tags to two statements by turns, and taking them out again",
      { count in
        let tags = (0..<count).map { "t\($0 * 7919 % count)" }
        func edits(_ tag: String, _ to: JSONValue?) -> [Edit] {
          ["s0", "s1"].map { .set(SetEdit($0, field: "tags", key: .name(tag), to: to)) }
        }
        return (
          map([statement(0), statement(1)]),
          tags.flatMap { edits($0, .string($0)) } + tags.dropLast(40).flatMap { edits($0, nil) }
        )
      }
    ),
    (
      "linking premises to one reason",
      { count in
        var reason = Reason()
        reason.id = "r"
        reason.target = "s0"
        return (
          map((0...count).map { statement($0) } + [.reason(reason)]),
          (1...count).map { .link("r", Premise(EntityID("s\($0)")), .last) }
        )
      }
    ),
    (
      "setting unknown members of one statement, and of the map",
      { count in
        let names = (0..<count).map { "m\($0 * 7919 % count)" }
        func edits(_ address: EntityAddress?, _ to: JSONValue?) -> [Edit] {
          names.map { .set(SetEdit(address, field: $0, to: to)) }
        }
        return (
          map([statement(0)]),
          edits("s0", .bool(true)) + edits(nil, .bool(true)) + edits("s0", nil)
        )
      }
    ),
    (
      "renaming speakers",
      { count in
        let statements = (0..<count).map { number in
          statement(number) {
            var link = Attribution()
            link.who = "p\(number)"
            $0.attribution = [link]
          }
        }
        let participants = (0..<count).map { number -> Entity in
          var participant = Participant()
          participant.id = EntityID("p\(number)")
          return .participant(participant)
        }
        return (
          map(participants + statements),
          (0..<count).map { .rename(EntityAddress(EntityID("p\($0)")), to: EntityID("q\($0)")) }
        )
      }
    ),
    (
      "renaming what findings are accepted at",
      { count in
        var made = map((0..<count).map { statement($0) })
        made.header.checks.acknowledged = (0..<count).map {
          var accepted = Acknowledgement()
          accepted.rule = "unsupported"
          accepted.id = EntityID("s\($0)")
          return accepted
        }
        return (
          made,
          (0..<count).map { .rename(EntityAddress(EntityID("s\($0)")), to: EntityID("t\($0)")) }
        )
      }
    ),
    (
      "splitting one reason into n",
      { count in
        var reason = Reason()
        reason.id = "r"
        reason.target = "s0"
        reason.premises = (1...count).map { Premise(EntityID("s\($0)")) }
        return (
          map((0...count).map { statement($0) } + [.reason(reason)]),
          [.split(EntityAddress("r"), into: [])]
        )
      }
    ),
  ]

  @Test("Applying edits and undoing them grow as the list does", arguments: lists.indices)
  func edits(number: Int) throws {
    let factor = try Growth.factor(from: 400, Self.lists[number].make) { map, edits in
      var editor = MapEditor(map)
      let inverse = try editor.apply(edits)
      _ = try editor.apply(inverse, policy: .restoring)
      #expect(editor.map == map)
    }
    #expect(factor <= Growth.most, "\(Self.lists[number].name)")
  }

  @Test("An entity that is changed many times in a list is changed back once")
  func inverse() throws {
    var editor = MapEditor(Self.map([Self.statement(0), Self.statement(1)]))
    let edits: [Edit] = (0..<10).flatMap { number in
      ["s0", "s1"].map { id in
        Edit.set(
          SetEdit(
            EntityAddress(id), field: "tags", key: .name("t\(number)"), to: .string("t\(number)")))
      }
    }
    let before = editor.map
    let inverse = try editor.apply(edits)
    #expect(inverse.count == 2)
    let redo = try editor.apply(inverse, policy: .restoring)
    #expect(editor.map == before && redo.count == 2)
  }
}
