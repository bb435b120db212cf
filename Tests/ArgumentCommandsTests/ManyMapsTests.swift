import Foundation
import TestSupport
import Testing

/// One call of `argue check` for as many maps as a course, or a corpus, has.
struct ManyMapsTests {
  @Test("Ten thousand maps are checked in one call, whatever is wrong with some of them")
  func tenThousand() throws {
    let program = try Program()
    defer { program.cleanUp() }
    let sound = """
      {"format":"argue/1","languages":["en"],"statements":[
        {"id":"t","role":"thesis","text":"T"},{"id":"a","role":"premise","text":"A"}],
        "reasons":[{"id":"r","premises":["a"],"target":"t","stance":"supports"}]}
      """
    let names = (0..<10_000).map { "\($0).json" }
    for name in names { try program.write(sound, to: name) }

    let clean = try program.run(["check"] + names)
    #expect(clean.status == 0)
    #expect(clean.messages == "10000 maps: nothing found\n")

    try program.write(
      sound.replacing("\"premises\":[\"a\"]", with: "\"premises\":[\"x\"]"), to: "17.json")
    let found = try program.run(["check"] + names)
    #expect(found.status == 1)
    #expect(found.output.contains("--> 17.json:3:"))
    // The statement that was the premise is an orphan now.
    #expect(found.messages == "10000 maps: 1 error, 1 warning\n", "\(found.messages)")

    try program.write("{", to: "4.json")
    try FileManager.default.removeItem(at: program.folder.appending(path: "9998.json"))
    let json = try program.run(["check", "--json"] + names)
    #expect(json.status == 66)
    let report = try #require(
      JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let files = try #require(report["diagnostics"] as? [[String: Any]]).map {
      $0["file"] as? String
    }
    #expect(files == ["4.json", "17.json", "17.json", "9998.json"])
  }
}
