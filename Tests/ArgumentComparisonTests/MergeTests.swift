import ArgumentComparison
import ArgumentJSON
import ArgumentModel
import TestSupport
import Testing

/// What becomes of changes that two people made to one map.
struct MergeTests {
  private static let base = """
    "languages":["en","zh-Hant"],
    "statements":[{"id":"ban","role":"thesis","text":{"en":"Ban phones.","zh-Hant":"禁止手機。"},
      "tags":["a","b"]},
     {"id":"distract","text":"Phones distract the pupils."},{"id":"learn","text":"Some learn by them."}],
    "reasons":[{"id":"r1","premises":["distract"],"target":"ban","stance":"supports"}]
    """

  /// Applies edits, one a line, to the base.
  private static func map(_ edits: String...) throws -> ArgumentMap {
    var editor = MapEditor(try SmallMaps.map(base))
    let lines = EditListReader(primaryLanguage: "en").lines(
      Array(edits.joined(separator: "\n").utf8))
    _ = try editor.apply(try lines.flatMap { try $0.edits.get() })
    return editor.map
  }

  private static func merge(
    _ ours: ArgumentMap, _ theirs: ArgumentMap, _ side: MergeConflict.Side = .ours
  ) throws -> MapMerge {
    MapMerge(base: try SmallMaps.map(base), ours: ours, theirs: theirs) { _ in side }
  }

  @Test("What doesn't overlap is merged, within a member too")
  func apart() throws {
    let ours = try Self.map(
      #"{"edit":"set","id":"ban","field":"text","language":"en","to":"Ban all phones."}"#,
      #"{"edit":"set","id":"ban","field":"tags","key":"c","to":"c"}"#,
      #"{"edit":"rename","id":"learn","to":"learning"}"#,
      #"{"edit":"add","statement":{"id":"cost","text":"They cost."}}"#,
      #"{"edit":"link","id":"r1","premise":"cost"}"#)
    let theirs = try Self.map(
      #"{"edit":"set","id":"ban","field":"text","language":"zh-Hant","to":"禁止所有手機。"}"#,
      #"{"edit":"set","id":"ban","field":"tags","key":"a","to":null}"#,
      #"{"edit":"set","id":"learn","field":"role","to":"counterargument"}"#,
      #"{"edit":"add","reason":{"id":"r2","premises":["learn"],"target":"r1","stance":"attacks"}}"#)
    let merge = try Self.merge(ours, theirs)
    #expect(merge.conflicts.isEmpty)
    #expect(!merge.findings().contains { $0.severity == .error })
    let map = merge.map
    #expect(map.statements.map(\.id) == ["ban", "distract", "learning", "cost"])
    #expect(map.statements[0].text == ["en": "Ban all phones.", "zh-Hant": "禁止所有手機。"])
    #expect(map.statements[0].tags == ["b", "c"])
    #expect(map.statements[2].role == .counterargument)
    #expect(map.reasons[0].premises.map(\.statement) == ["distract", "cost"])
    #expect(map.reasons[1].premises.map(\.statement) == ["learning"])
  }

  @Test(
    "What both changed otherwise is a conflict, with what each has",
    arguments: MergeConflict.Side.allCases)
  func conflict(side: MergeConflict.Side) throws {
    let ours = try Self.map(#"{"edit":"set","id":"ban","field":"role","to":"claim"}"#)
    let theirs = try Self.map(#"{"edit":"set","id":"ban","field":"role","to":null}"#)
    let merge = try Self.merge(ours, theirs, side)
    let conflict = try #require(merge.conflicts.first)
    #expect(merge.conflicts.count == 1)
    #expect(conflict.field == "role" && conflict.id == "ban" && conflict.taken == side)
    #expect(conflict.base == .string("thesis") && conflict.ours == .string("claim"))
    #expect(conflict.theirs == nil)
    #expect(merge.map.statements[0].role == [.ours: .claim, .theirs: nil, .base: .thesis][side])
  }

  @Test("What one removed and the other needs stays, and is told")
  func needed() throws {
    let ours = try Self.map(#"{"edit":"remove","id":"learn"}"#)
    let theirs = try Self.map(
      #"{"edit":"add","reason":{"id":"r2","premises":["learn"],"target":"r1","stance":"attacks"}}"#)
    let merge = try Self.merge(theirs, ours)
    #expect(merge.conflicts.map(\.reason) == [.needed])
    #expect(merge.map.statements.map(\.id) == ["ban", "distract", "learn"])
    // Whoever takes the side that removed it is told what a check will say.
    let removed = try Self.merge(theirs, ours, .theirs)
    #expect(removed.map.statements.map(\.id) == ["ban", "distract"])
    #expect(removed.findings().contains { $0.severity == .error })
  }

  @Test("What one removed and the other changed is a conflict")
  func removed() throws {
    let ours = try Self.map(#"{"edit":"remove","id":"learn"}"#)
    let theirs = try Self.map(#"{"edit":"set","id":"learn","field":"role","to":"claim"}"#)
    let merge = try Self.merge(ours, theirs)
    #expect(merge.conflicts.map(\.reason) == [.removed])
    #expect(merge.map.statements.count == 2)
    #expect(try Self.merge(ours, theirs, .theirs).map.statements.count == 3)
    // So it is within a member.
    let shorter = try Self.map(
      #"{"edit":"set","id":"ban","field":"text","language":"zh-Hant","to":null}"#)
    let other = try Self.map(
      #"{"edit":"set","id":"ban","field":"text","language":"zh-Hant","to":"禁止。"}"#)
    for (first, second) in [(shorter, other), (other, shorter)] {
      #expect(try Self.merge(first, second).conflicts.map(\.reason) == [.removed])
    }
    // Where nobody changed it, it goes.
    #expect(try Self.merge(ours, try Self.map()).map.statements.count == 2)
  }

  @Test("What both added is one where it is the same, and two where only the id is")
  func additions() throws {
    let ours = try Self.map(
      #"{"edit":"add","statement":{"id":"cost","text":"Phones cost a lot of money."}}"#,
      #"{"edit":"add","reason":{"id":"r2","premises":["cost"],"target":"ban","stance":"supports"}}"#
    )
    let same = try Self.map(
      #"{"edit":"add","statement":{"id":"money","text":"Phones cost a lot of money."}}"#,
      #"{"edit":"add","reason":{"id":"r9","premises":["money"],"target":"ban","stance":"supports"}}"#
    )
    let one = try Self.merge(ours, same)
    #expect(one.conflicts.isEmpty && one.map.statements.count == 4 && one.map.reasons.count == 2)
    let other = try Self.map(
      #"{"edit":"add","statement":{"id":"cost","text":"A ban is hard to enforce."}}"#,
      #"{"edit":"add","reason":{"id":"r2","premises":["cost"],"target":"ban","stance":"attacks"}}"#)
    let two = try Self.merge(ours, other)
    #expect(two.conflicts.isEmpty)
    #expect(two.map.statements.map(\.id) == ["ban", "distract", "learn", "cost", "cost-2"])
    #expect(two.map.reasons.last?.premises.map(\.statement) == ["cost-2"])
    #expect(two.changedIDs.map(\.new) == ["cost-2", "r2-2"])
  }

  @Test("Both renamed it: somebody decides, and what refers to it follows")
  func renamed() throws {
    let ours = try Self.map(#"{"edit":"rename","id":"distract","to":"distraction"}"#)
    let theirs = try Self.map(#"{"edit":"rename","id":"distract","to":"phones-distract"}"#)
    let merge = try Self.merge(ours, theirs)
    #expect(merge.conflicts.map(\.reason) == [.renamed])
    #expect(merge.map.reasons[0].premises.map(\.statement) == ["distraction"])
    let other = try Self.merge(ours, theirs, .theirs)
    #expect(other.map.statements[1].id == "phones-distract")
    #expect(other.map.reasons[0].premises.map(\.statement) == ["phones-distract"])
  }

  @Test("The time is linear")
  func growth() throws {
    let factor = try Growth.factor(from: 400) { count in
      let base = Chains.chain(count)
      var (ours, theirs) = (base, base)
      for index in stride(from: 0, to: count, by: 3) {
        ours.statements[index].text["en"] = "Ours \(index * 7919)"
        theirs.statements[index + 1].id = EntityID("other\(index)")
        theirs.reasons[index / 2].strength = 0.5
      }
      return (base, ours, theirs)
    } _: { maps in
      _ = MapMerge(base: maps.0, ours: maps.1, theirs: maps.2).findings()
    }
    #expect(factor <= Growth.most)
  }
}
