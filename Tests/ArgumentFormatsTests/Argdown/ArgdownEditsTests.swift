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
}
