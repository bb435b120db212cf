import ArgumentModel
import TestSupport
import Testing

/// What people do with one stroke, as the edits that it is.
struct GestureTests {
  private static let map = SmallMaps.map(
    statements: ["t thesis", "a claim", "b claim", "lone claim"],
    reasons: ["r a+b -> t", "q lone -x t"])

  private func made(
    _ gesture: Gesture, in map: ArgumentMap = map
  ) throws -> (structure: [String], subject: EntityID?, map: ArgumentMap) {
    var editor = MapEditor(map)
    let outcome = try editor.edits(for: gesture)
    let inverse = try editor.apply(outcome.edits)
    let after = editor.map
    // One gesture is one step back.
    _ = try editor.apply(inverse, policy: .restoring)
    #expect(editor.map == map)
    return (structure(after), outcome.subject, after)
  }

  private func structure(_ map: ArgumentMap) -> [String] {
    map.reasons.map { reason in
      let premises = reason.premises.map(\.statement.rawValue).joined(separator: "+")
      let arrow = reason.stance == .attacks ? "-x" : "->"
      return "\(reason.id) \(premises) \(arrow) \(reason.target?.rawValue ?? "?")"
    }
  }

  private static func said(_ text: String, _ language: LanguageTag = "en") -> Statement {
    var statement = Statement()
    statement.text = LocalizedText(text, language: language)
    return statement
  }

  private static func remark(on id: EntityID) -> ArgumentModel.Comment {
    var comment = ArgumentModel.Comment()
    comment.on = id
    comment.mark = .accepted
    return comment
  }

  private static let others = ["r a+b -> t", "q lone -x t"]

  @Test(
    "A new statement stands where it was written",
    arguments: [
      (Gesture.WritingPlace.reason("t"), others + ["because-new-one new-one -> t"]),
      (.reason("r"), others + ["because-new-one new-one -> r"]),
      (.objection("t"), others + ["but-new-one new-one -x t"]),
      (.objection("r"), others + ["but-new-one new-one -x r"]),
      (.undercut("r"), others + ["but-new-one new-one -x r"]),
      (.undercut("a"), others + ["but-new-one new-one -x r"]),
      (.premise("a"), ["r a+b+new-one -> t", "q lone -x t"]),
      (.premise("q"), ["r a+b -> t", "q lone+new-one -x t"]),
      (.sibling("a"), ["r a+b -> t", "because-new-one new-one -> t", "q lone -x t"]),
      (.sibling("lone"), others + ["but-new-one new-one -x t"]),
      (.sibling("t"), others), (.alone, others),
    ])
  func write(place: Gesture.WritingPlace, reasons: [String]) throws {
    let (structure, subject, map) = try made(.write(Self.said("New one."), place))
    #expect(structure == reasons)
    #expect(subject == "new-one")
    #expect(map.statements.last?.id == "new-one")
    // There is a thesis already, and what it is is the author's word.
    #expect(map.statements.last?.role == nil)
  }

  @Test("The first statement of a map is its thesis, unless it says what it is")
  func first() throws {
    let empty = ArgumentMap()
    let thesis = try made(.write(Self.said("手機不應帶進課堂。", "zh-Hant"), .alone), in: empty)
    #expect(thesis.map.statements.map(\.role) == [.thesis])
    #expect(thesis.map.statements[0].id.flaw == nil)
    var claim = Self.said("A claim.")
    claim.role = .claim
    #expect(try made(.write(claim, .alone), in: empty).map.statements[0].role == .claim)
  }

  @Test("Ids are made of the words, and never twice, nor one that was in use")
  func ids() throws {
    var editor = MapEditor(Self.map)
    editor.reservedIDs = ["new-one", "because-new-one-2"]
    let outcome = try editor.edits(for: .write(Self.said("New one."), .reason("t")))
    #expect(outcome.subject == "new-one-2")
    guard case .add(.reason(let reason), _) = outcome.edits[1] else {
      Issue.record("there is no reason")
      return
    }
    #expect(reason.id == "because-new-one-2-2")
  }

  @Test("What is there is linked once")
  func link() throws {
    #expect(
      try made(.link("lone", .supports, "r")).structure == Self.others + ["because-lone lone -> r"])
    #expect(try made(.link("a", .attacks, "lone")).structure == Self.others + ["but-a a -x lone"])
    #expect(try made(.join("lone", with: "a")).structure == ["r a+b+lone -> t", "q lone -x t"])
    #expect(try made(.join("lone", with: "r")).structure == ["r a+b+lone -> t", "q lone -x t"])
  }

  @Test("A statement goes with what can't be without it")
  func remove() throws {
    #expect(try made(.remove("lone")).structure == ["r a+b -> t"])
    #expect(try made(.remove("a")).structure == ["r b -> t", "q lone -x t"])
    #expect(try made(.remove("t")).structure == [])
    #expect(try made(.remove("r")).structure == ["q lone -x t"])
  }

  @Test("A comment is on what is there, and says something, if only in one mark")
  func comment() throws {
    var comment = ArgumentModel.Comment()
    comment.on = "a"
    comment.mark = .wrong
    let first = try made(.comment(comment))
    #expect(first.map.comments.map(\.id) == ["comment-on-a"])
    #expect(first.subject == "a")
    comment.text = LocalizedText("Says who?", language: "en")
    #expect(try made(.comment(comment), in: first.map).map.comments[1].id == "comment-on-a-2")
  }

  @Test(
    "What has no place is refused with a reason",
    arguments: [
      (Gesture.write(Statement(), .alone), "nothing-written"),
      (.comment(ArgumentModel.Comment()), "nothing-written"),
      (.comment(remark(on: "nobody")), "unknown-id"),
      (.write(said("New."), .reason("nobody")), "unknown-id"),
      (.write(said("New."), .undercut("t")), "no-reason"),
      (.write(said("New."), .premise("t")), "no-reason"),
      (.link("lone", .attacks, "t"), "linked-already"),
      (.link("lone", .supports, "lone"), "self-link"),
      (.link("r", .supports, "t"), "wrong-kind"),
      (.join("a", with: "r"), "linked-already"), (.join("t", with: "r"), "self-link"),
      (.join("a", with: "t"), "no-reason"), (.remove("nobody"), "unknown-id"),
    ])
  func refused(gesture: Gesture, rule: String) throws {
    let editor = MapEditor(Self.map)
    do {
      _ = try editor.edits(for: gesture)
      Issue.record("it wasn't refused")
    } catch {
      #expect(error.diagnostics.map(\.rule) == [rule])
    }
  }

  @Test("Beside the premise of a draft nothing can be written, for nobody knows for what")
  func draft() throws {
    var map = Self.map
    map.reasons[0].target = nil
    let editor = MapEditor(map)
    #expect(throws: EditRefusal.self) {
      try editor.edits(for: .write(Self.said("New."), .sibling("a")))
    }
  }
}
