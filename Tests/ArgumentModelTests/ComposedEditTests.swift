import ArgumentModel
import TestSupport
import Testing

/// What the edits that change several entities at once do.
struct ComposedEditTests {
  private static let map = SmallMaps.map(
    statements: ["t thesis", "a claim", "b claim", "c claim", "d counterargument"],
    reasons: ["r a+b+c -> t", "q d -x r", "p b -> t", "o a -> b"])

  private func apply(_ edits: Edit..., to map: ArgumentMap = map) throws -> ArgumentMap {
    var editor = MapEditor(map)
    _ = try editor.apply(edits)
    return editor.map
  }

  private func structure(_ map: ArgumentMap) -> [String] {
    map.reasons.map { reason in
      let premises = reason.premises.map(\.statement.rawValue).joined(separator: "+")
      let arrow = reason.stance == .attacks ? "-x" : "->"
      return "\(reason.id) \(premises) \(arrow) \(reason.target?.rawValue ?? "?")"
    }
  }

  @Test("A premise is linked once, however many there are", arguments: [3, 31, 32, 33, 100])
  func linkMany(count: Int) throws {
    let names = (1...count).map { "p\($0)" }
    let map = SmallMaps.map(
      statements: ["t thesis", "new", "newer"] + names,
      reasons: ["r \(names.joined(separator: "+")) -> t"])
    // The second edit finds what the first one knew.
    let made = try apply(
      .link("r", Premise("new"), .last), .link("r", Premise("newer"), .last), to: map)
    #expect(made.reasons[0].premises.count == count + 2)
    for name in ["p1", "p\(count)", "new"] {
      #expect(throws: EditRefusal.self) {
        try apply(
          .link("r", Premise("new"), .last), .link("r", Premise(EntityID(name)), .last), to: map)
      }
    }
    #expect(throws: EditRefusal.self) { try apply(.unlink("r", premise: "nobody"), to: made) }
    let fewer = try apply(.unlink("r", premise: "new"), .unlink("r", premise: "p1"), to: made)
    #expect(fewer.reasons[0].premises.count == count)
  }

  @Test("Splitting makes one reason a premise; attacks stay on the first")
  func split() throws {
    let made = try apply(.split("r", into: []))
    #expect(
      structure(made) == [
        "r a -> t", "r-2 b -> t", "r-3 c -> t", "q d -x r", "p b -> t", "o a -> b",
      ])
    let named = try apply(.split("r", into: ["x", "y"]))
    #expect(structure(named)[1...2] == ["x b -> t", "y c -> t"])
    #expect(throws: EditRefusal.self) { try apply(.split("r", into: ["x"])) }
    #expect(throws: EditRefusal.self) { try apply(.split("p", into: [])) }
    #expect(throws: EditRefusal.self) { try apply(.split("r", into: ["a", "y"])) }
  }

  @Test("Joining links the premises, each once, and takes over what refers to the others")
  func join() throws {
    let joined = try apply(.join(["p", "r"]))
    #expect(structure(joined) == ["q d -x p", "p b+a+c -> t", "o a -> b"])
    #expect(throws: EditRefusal.self) { try apply(.join(["r", "o"])) }
    #expect(throws: EditRefusal.self) { try apply(.join(["r", "q"])) }
    #expect(throws: EditRefusal.self) { try apply(.join(["r", "r"])) }
    #expect(throws: EditRefusal.self) { try apply(.join(["r"])) }
  }

  @Test("Merging takes over references, and refuses to make a statement its own ground")
  func merge() throws {
    let merged = try apply(.merge("c", into: "b"))
    #expect(structure(merged)[0] == "r a+b -> t")
    #expect(merged.statements.map(\.id) == ["t", "a", "b", "d"])
    #expect(throws: EditRefusal.self) { try apply(.merge("a", into: "b")) }
    #expect(throws: EditRefusal.self) { try apply(.merge("a", into: "a")) }
    #expect(throws: EditRefusal.self) { try apply(.merge("r", into: "a")) }
  }

  @Test("Merging keeps what only one of the two has")
  func mergeFields() throws {
    var map = Self.map
    map.statements[1].text["zh-Hant"] = "甲"
    map.statements[1].tags = ["x", "y"]
    map.statements[2].tags = ["y", "z"]
    map.statements[1].credence = 0.5
    let kept = try #require(try apply(.merge("a", into: "d"), to: map).statements.last)
    #expect(kept.text["zh-Hant"] == "甲")
    #expect(kept.text["en"] == "d")
    #expect(kept.tags == ["x", "y"])
    #expect(kept.credence == 0.5)
  }

  @Test("Removing is refused while something refers, and cascades to what can't be without it")
  func remove() throws {
    #expect(throws: EditRefusal.self) { try apply(.remove("b", cascade: false)) }
    let gone = try apply(.remove("b", cascade: true))
    #expect(gone.statements.map(\.id) == ["t", "a", "c", "d"])
    // r and p lose a premise, o its target, and q the reason that it attacks.
    #expect(structure(gone) == [])
    var map = Self.map
    var group = Group()
    group.id = "g"
    group.members = ["a", "b"]
    map.groups = [group]
    map.header.checks.acknowledged = [Acknowledgement()]
    map.header.checks.acknowledged[0].id = "b"
    let rest = try apply(.remove("b", cascade: true), to: map)
    #expect(rest.groups[0].members == ["a"])
    #expect(rest.header.checks.acknowledged.isEmpty)
  }

  @Test("Reasons that target each other can be removed")
  func mutualTargets() throws {
    let map = SmallMaps.map(statements: ["a", "b"], reasons: ["r a -x q", "q b -x r"])
    let gone = try apply(.remove("r", cascade: true), to: map)
    #expect(gone.reasons.isEmpty)
    #expect(
      try apply(.remove("r", cascade: false), .remove("q", cascade: false), to: map).reasons == [])
  }

  @Test("Renaming takes along references, speakers and acknowledged findings")
  func rename() throws {
    var map = Self.map
    var participant = Participant()
    participant.id = "w"
    map.participants = [participant]
    var link = Attribution()
    link.who = "w"
    map.statements[0].attribution = [link]
    map.header.checks.acknowledged = [Acknowledgement()]
    map.header.checks.acknowledged[0].id = "b"
    let renamed = try apply(.rename("b", to: "乙"), .rename("w", to: "witness"), to: map)
    #expect(structure(renamed)[0] == "r a+乙+c -> t")
    #expect(renamed.statements[0].attribution[0].who == "witness")
    #expect(renamed.header.checks.acknowledged[0].id == "乙")
    #expect(throws: EditRefusal.self) { try apply(.rename("b", to: "r"), to: map) }
    #expect(throws: EditRefusal.self) { try apply(.rename("b", to: "bad id"), to: map) }
  }

  @Test("An edition is renamed with the anchors and divergences that name it")
  func renameEdition() throws {
    let map = try SmallMaps.map(
      """
      "sources":[{"id":"s","editions":[{"language":"en"},{"language":"zh","translationOf":"en"}]}],
      "statements":[{"id":"a","anchors":[{"source":"s","edition":"en","ranges":[]}],
        "divergences":[{"editions":["en","zh"]}]}]
      """)
    let renamed = try apply(.renameEdition("s", edition: "en", to: "en-US"), to: map)
    #expect(renamed.sources[0].editions.map(\.id) == ["en-US", "zh"])
    #expect(renamed.sources[0].editions[1].translationOf == "en-US")
    #expect(renamed.statements[0].anchors[0].edition == "en-US")
    #expect(renamed.statements[0].divergences[0].editions == ["en-US", "zh"])
    #expect(throws: EditRefusal.self) {
      try apply(.renameEdition("s", edition: "en", to: "zh"), to: map)
    }
  }

  @Test("An edition is renamed in those that replace it, and in no other")
  func renameReplacedEdition() throws {
    let map = try SmallMaps.map(
      """
      "sources":[{"id":"s","editions":[{"language":"en"},{"id":"new","language":"en",
        "replaces":"en"},{"id":"newer","language":"en","replaces":"new"}]},
        {"id":"x","editions":[{"language":"en"},{"id":"b","language":"en","replaces":"en"}]}],
      "statements":[]
      """)
    let renamed = try apply(.renameEdition("s", edition: "en", to: "first"), to: map)
    #expect(renamed.sources[0].editions.map(\.id) == ["first", "new", "newer"])
    #expect(renamed.sources[0].editions.map(\.replaces) == [nil, "first", "new"])
    #expect(renamed.sources[1] == map.sources[1])
  }

  @Test("Of two statements that become one, what one of them says is said")
  func mergeImplicit() throws {
    for (kept, merged) in [(false, true), (true, false), (true, true), (false, false)] {
      var map = Self.map
      map.statements[2].implicit = kept
      map.statements[3].implicit = merged
      let statement = try apply(.merge("c", into: "b"), to: map).statements[2]
      #expect(statement.id == "b" && statement.implicit == (kept && merged))
    }
  }

  @Test("A list is checked once, at its end")
  func checkedAtTheEnd() throws {
    var reason = Reason()
    reason.id = "new"
    reason.premises = [Premise("later")]
    reason.target = "t"
    var statement = Statement()
    statement.id = "later"
    let edits: [Edit] = [.add(.reason(reason), .first), .add(.statement(statement), .after("a"))]
    var editor = MapEditor(Self.map)
    _ = try editor.apply(edits)
    #expect(editor.map.statements.map(\.id) == ["t", "a", "later", "b", "c", "d"])
    #expect(editor.map.reasons.first?.id == "new")
    #expect(throws: EditRefusal.self) { try apply(edits[0]) }
  }

  @Test("An edit that presumes another old value is refused as a conflict")
  func conflicts() throws {
    let set = { (from: SetEdit.Presumption) -> Edit in
      .set(SetEdit("a", field: "text", language: "en", to: .string("new"), from: from))
    }
    #expect(try apply(set(.value(.string("a")))).statements[1].text["en"] == "new")
    let refusal = #expect(throws: EditRefusal.self) { try apply(set(.value(.string("b")))) }
    #expect(refusal?.diagnostics.first?.rule == "conflict")
    #expect(throws: EditRefusal.self) { try apply(set(.nothing)) }
    #expect(throws: EditRefusal.self) {
      try apply(.set(SetEdit("a", field: "tags", key: .name("x"), to: nil)))
    }
    let whole = SetEdit(
      "a", field: "role", to: .string("premise"), from: .value(.string("claim")))
    #expect(try apply(.set(whole)).statements[1].role == .premise)
  }

  @Test("Parts are set, put in their place, moved and removed by their keys")
  func parts() throws {
    func tag(_ name: String, _ placement: PartPlacement = .last) -> Edit {
      .set(
        SetEdit("a", field: "tags", key: .name(name), to: .string(name), placement: placement))
    }
    let map = try apply(tag("x"), tag("y"), tag("z", .first), tag("w", .after(.name("x"))))
    #expect(map.statements[1].tags == ["z", "x", "w", "y"])
    let moved = try apply(
      .movePart("a", field: "tags", key: .name("y"), .first),
      .set(SetEdit("a", field: "tags", key: .name("x"), to: nil)), to: map)
    #expect(moved.statements[1].tags == ["y", "z", "w"])
    let linked = try apply(.link("p", Premise("c"), .first), .unlink("r", premise: "a"))
    #expect(structure(linked)[0] == "r b+c -> t")
    #expect(structure(linked)[2] == "p c+b -> t")
    #expect(throws: EditRefusal.self) { try apply(.link("p", Premise("b"), .last)) }
  }

  @Test("Where several entities bear an id, an edit says which it means")
  func ambiguous() throws {
    var map = Self.map
    map.statements[2].id = "a"
    #expect(throws: EditRefusal.self) { try apply(.rename("a", to: "x"), to: map) }
    let renamed = try apply(.rename(EntityAddress("a", nth: 2), to: "x"), to: map)
    #expect(renamed.statements.map(\.id) == ["t", "a", "x", "c", "d"])
    #expect(structure(renamed)[0] == "r a+b+c -> t")
    #expect(throws: EditRefusal.self) {
      try apply(.rename(EntityAddress("a", nth: 3), to: "x"), to: map)
    }
  }
}
