import ArgumentComparison
import ArgumentModel
import TestSupport
import Testing

/// The code in the documentation, as it stands there: `DocumentedCodeTests` holds both together.
struct DocumentationExamples {
  @Test("Getting started tells a difference and merges")
  func gettingStarted() {
    let old = SmallMaps.map(statements: ["ban thesis Ban them"])
    let new = SmallMaps.map(statements: ["ban claim Ban them all"])
    let other = SmallMaps.map(statements: ["ban - Ban them", "cost - They cost"])
    let difference = MapDifference(from: old, to: new)
    let told = DifferenceText(difference, in: new, languages: ["en"], hasColor: false).text
    let merge = MapMerge(base: old, ours: new, theirs: other)
    for conflict in merge.conflicts { print(conflict.reason, conflict.id ?? "") }
    #expect(told.contains("{+ all+}"))
    #expect(merge.conflicts.count == 1 && merge.map.statements.count == 2)
  }

  @Test("The edits of a difference are applied")
  func applied() throws {
    let old = SmallMaps.map(statements: ["ban thesis Ban them"])
    let new = SmallMaps.map(statements: ["ban claim Ban them all"])
    let difference = MapDifference(from: old, to: new)
    var editor = MapEditor(old)
    _ = try editor.apply(difference.edits)
    #expect(editor.map == new)
  }

  @Test("Conflicts are told as JSON")
  func conflicts() {
    let base = SmallMaps.map(statements: ["ban thesis Ban them"])
    let ours = SmallMaps.map(statements: ["ban claim Ban them"])
    let theirs = SmallMaps.map(statements: ["ban - Ban them"])
    let merge = MapMerge(base: base, ours: ours, theirs: theirs)
    for conflict in merge.conflicts { print(conflict.json) }
    #expect(merge.conflicts.count == 1)
  }

  @Test("Statements are matched, and it is told on what that rests")
  func matched() {
    let reference = SmallMaps.map(statements: ["ban thesis Ban phones in class"])
    let student = SmallMaps.map(statements: ["s1 thesis Phones: ban them in class"])
    let matching = StatementMatching(reference, student)
    for match in matching.matches { print(match.left, match.right, match.basis) }
    #expect(matching.matches.map(\.basis) == [.words])
  }
}
