import ArgumentFormats
import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// Texts that change maps.
struct ArgdownEditsTests {
  private static let map = SmallMaps.map(
    statements: [
      "t thesis Ban them.", "a - They distract.", "b - Attention matters.", "c - Some learn.",
    ],
    reasons: ["r1 a+b -> t", "r2 c -x r1"])

  private static func text(_ map: ArgumentMap) -> String {
    var layout = ArgdownLayout()
    layout.isForEditing = true
    return ArgdownExporter.text(map, layout)
  }

  /// The map after a text was applied, and the edits.
  private static func apply(
    _ text: String, base: String? = nil, to map: ArgumentMap = map
  ) throws -> (map: ArgumentMap, change: ArgdownEdits) {
    let change = ArgdownEdits(Array(text.utf8), base: base.map { Array($0.utf8) }, map: map)
    try #require(!change.diagnostics.contains { $0.severity == .error }, "\(change.diagnostics)")
    var editor = MapEditor(map)
    _ = try editor.apply(change.edits, policy: .restoring)
    return (editor.map, change)
  }

  @Test("The text of any map, sound or not, changes nothing in it")
  func nothing() throws {
    for seed in 0..<Thoroughness.rounds(25, full: 1_000) {
      var random = RandomMaps(seed: UInt64(seed))
      let map = random.map(size: seed % 25)
      for text in [Self.text(map), ArgdownTrip.text(map)] {
        let change = ArgdownEdits(Array(text.utf8), base: Array(text.utf8), map: map)
        #expect(
          change.edits.isEmpty,
          "seed \(seed): \(change.edits.prefix(2)) \(change.diagnostics.prefix(2))\n\(text.prefix(2000))"
        )
      }
    }
    for file in Repository.maps {
      let map = try MapReader().read(Array(try Data(contentsOf: file))).map
      #expect(ArgdownEdits(Array(Self.text(map).utf8), map: map).edits.isEmpty)
    }
  }

  @Test("Words are changed, and lines added and removed, each by an edit of its own")
  func lines() throws {
    let text = Self.text(Self.map)
      .replacingOccurrences(of: "They distract.", with: "They always distract.")
      .replacingOccurrences(of: "    _ [c]: Some learn. {reason: r2}\n", with: "")
      .appending("\n[d]: New words. #n\n  + Without a title.\n")
    let (map, change) = try Self.apply(text)
    #expect(change.removed == ["r2", "c"])
    #expect(map.statements.map(\.id) == ["t", "a", "b", "d", "without-a-title"])
    #expect(map.statements[1].text["en"] == "They always distract.")
    #expect(map.reasons.map(\.id) == ["r1", "because-without-a-title"])
    #expect(map.reasons[0].premises.map(\.statement) == ["a", "b"])
    #expect(change.edits.count == 6)
  }

  @Test("A line without ids is the statement and the reason that say the same")
  func byContent() throws {
    let text = "Ban them.\n  + They distract.\n    _ Some learn.\n\nAttention matters.\n"
    let (map, change) = try Self.apply(text)
    #expect(change.edits.isEmpty, "\(change.edits)")
    #expect(map == Self.map)
  }

  @Test("What a text doesn't mention stays, and what was taken out of its braces goes")
  func braces() throws {
    var map = Self.map
    map.statements[1].role = .evidence
    map.statements[1].credence = 0.5
    map.statements[1].note["en"] = "Kept."
    map.statements[1].anchors = [Anchor("s", "en", [TextRange(0, 1)])]
    map.reasons[0].strength = 0.5
    let plain =
      "[t]: Ban them.\n  + [a]: They distract.\n    _ [c]: Some learn.\n\n[b]: Attention matters.\n"
    #expect(try Self.apply(plain, to: map).change.edits.isEmpty)
    let base = Self.text(map)
    let edited = base.replacingOccurrences(of: "role: evidence, ", with: "")
      .replacingOccurrences(of: ", strength: 0.5", with: "")
    #expect(edited != base)
    let (after, _) = try Self.apply(edited, base: base, to: map)
    #expect(after.statements[1].role == nil && after.statements[1].credence == 0.5)
    #expect(after.statements[1].anchors.count == 1 && after.reasons[0].strength == nil)
    let null = plain.replacingOccurrences(of: "distract.", with: "distract. {credence: null}")
    #expect(try Self.apply(null, to: map).map.statements[1].credence == nil)
  }

  @Test("Of a text with a mistake nothing is applied, and the mistake has its place")
  func mistakes() {
    let change = ArgdownEdits(Array("[t] Ban them.\n".utf8), map: Self.map)
    #expect(change.edits.isEmpty)
    #expect(change.diagnostics.first?.position == SourcePosition(line: 1, column: 4))
  }

  private static let grouped: ArgumentMap = {
    var map = Self.map
    var group = Group()
    group.id = "school"
    group.title = LocalizedText("At school", language: "en")
    group.members = ["t", "a"]
    map.groups = [group]
    map.statements.append(Statement("alone", LocalizedText("By itself.", language: "en")))
    return map
  }()

  @Test("Groups are headings, which say which group they are")
  func headings() throws {
    let text = Self.text(Self.grouped)
    #expect(
      text.contains("[alone]: By itself.\n\n# At school {group: school}\n\n[t]: Ban them."),
      "\(text)")
    #expect(ArgdownEdits(Array(text.utf8), map: Self.grouped).edits.isEmpty)
    let whole = ArgdownTrip.text(Self.grouped)
    #expect(whole.contains("# At school {group: school}"))
    #expect(try ArgdownTrip.read(whole).map.groups == Self.grouped.groups)
  }

  @Test("What is moved below a heading joins its group, what is moved away leaves it")
  func moving() throws {
    let text = Self.text(Self.grouped)
    let moved =
      text.replacingOccurrences(of: "[alone]: By itself.\n\n", with: "") + "\n[alone]: By itself.\n"
    let (map, _) = try Self.apply(moved, to: Self.grouped)
    #expect(map.groups.map(\.members) == [["t", "a", "alone"]])
    let left =
      text.replacingOccurrences(of: "# At school {group: school}\n", with: "")
      + "\n# At home {group: school}\n\n[new]: New.\n"
    let (other, _) = try Self.apply(left, base: text, to: Self.grouped)
    #expect(other.groups.map(\.members) == [["a", "new"]])
    #expect(other.groups[0].title["en"] == "At home")
  }

  @Test(
    "A new heading is a new group, within the one above; a heading that is gone takes its group away"
  )
  func newHeadings() throws {
    let text = Self.text(Self.grouped)
    let more =
      text + "\n## Later #soon\n\n[new]: New.\n  + [deep]: Deep.\n\n# At school\n\n[x]: X.\n"
    let (map, _) = try Self.apply(more, to: Self.grouped)
    #expect(map.groups.map(\.id) == ["school", "later"])
    #expect(map.groups.map(\.members) == [["t", "a", "x"], ["new"]])
    #expect(map.groups[1].parent == "school" && map.groups[1].tags == ["soon"])
    let none = text.replacingOccurrences(of: "# At school {group: school}\n", with: "")
    let (bare, change) = try Self.apply(none, base: text, to: Self.grouped)
    #expect(bare.groups.isEmpty && change.removed == ["school"])
    // Who doesn't know what was there before takes nothing away.
    #expect(try Self.apply(none, to: Self.grouped).map.groups == Self.grouped.groups)
  }
}
