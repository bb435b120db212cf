import ArgumentCorpus
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// The code in the documentation, as it stands there: `DocumentedCodeTests` holds both together.
struct DocumentationExamples {
  @Test("Getting started adds maps and finds an attack", .needs(.corpus))
  func gettingStarted() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).db")
      .path
    defer { try? FileManager.default.removeItem(atPath: file) }
    var map = ArgumentMap()
    map.header.id = "debate"
    map.statements = [Statement("t", ["en": "Ban."]), Statement("e", ["en": "Lin says so."])]
    map.reasons = [
      Reason("r", from: ["e"], .supports, "t"), Reason("o", from: ["t"], .attacks, "r"),
    ]
    map.reasons[0].scheme = "expert-opinion"
    let maps = [map]
    let index = try CorpusIndex(file, creates: true)
    let changes = try index.add(maps.map { CorpusEntry($0, place: "debates.jsonl") })
    let attacked = try MapPattern("?objection attacks ?reason, ?reason scheme expert-opinion")
    try index.find(attacked) { match in
      print(match.name, match.matches.count)
      return true
    }
    #expect(changes == [.added])
    let pattern = try MapPattern("?objection attacks ?reason, ?reason scheme expert-opinion")
    #expect(pattern.variables == ["objection", "reason"])
    #expect(attacked.matches(in: map).found.count == 1)
  }
}
