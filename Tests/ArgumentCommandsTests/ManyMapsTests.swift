import Foundation
import TestSupport
import Testing

/// One call of `argue check` for as many maps as a course, or a corpus, has.
struct ManyMapsTests {
  private static let sound = """
    {"format":"argue/1","languages":["en"],"statements":[
      {"id":"t","role":"thesis","text":"T"},{"id":"a","role":"premise","text":"A"}],
      "reasons":[{"id":"r","premises":["a"],"target":"t","stance":"supports"}]}
    """
  private static let dangling = sound.replacing(
    "\"premises\":[\"a\"]", with: "\"premises\":[\"x\"]")

  @Test("Thousands of maps are checked in one call, which exits 1 for a finding in one of them")
  func thousands() throws {
    let program = try Program()
    defer { program.cleanUp() }
    let count = Thoroughness.rounds(600, full: 10_000)
    let names = (0..<count).map { "\($0).json" }
    for name in names {
      try program.write(name == "17.json" ? Self.dangling : Self.sound, to: name)
    }
    let found = try program.run(["check"] + names)
    #expect(found.status == 1)
    #expect(found.output.contains("--> 17.json:3:"))
    // The statement that was the premise is an orphan now.
    #expect(found.messages == "\(count) maps: 1 error, 1 warning\n", "\(found.messages)")
  }

  @Test("Maps that can't be read don't keep the others from being checked")
  func unreadable() throws {
    let program = try Program()
    defer { program.cleanUp() }
    let names = (0..<20).map { "\($0).json" }
    for name in names { try program.write(Self.sound, to: name) }
    let clean = try program.run(["check"] + names)
    #expect(clean.status == 0)
    #expect(clean.messages == "20 maps: nothing found\n")
    try program.write("{", to: "4.json")
    try program.write(Self.dangling, to: "7.json")
    try FileManager.default.removeItem(at: program.folder.appending(path: "18.json"))
    let json = try program.run(["check", "--json"] + names)
    #expect(json.status == 66)
    let report = try #require(
      JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let files = try #require(report["diagnostics"] as? [[String: Any]]).map {
      $0["file"] as? String
    }
    #expect(files == ["4.json", "7.json", "7.json", "18.json"])
  }
}
