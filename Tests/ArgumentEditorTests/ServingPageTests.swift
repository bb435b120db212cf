import Foundation
import TestSupport
import Testing

/// A served map in a real browser, in several pages at once, by `Tools/PageTests/serving.py`.
struct ServingPageTests {
  @Test(
    "Pages, the file and the command line stay one map, whatever happens to the server",
    .needs(.browser), .needs(.packedEngine), .editingInBrowser, .timeLimit(.minutes(10)))
  func drive() throws {
    let program = try Program()
    defer { program.cleanUp() }
    try program.write(
      """
      {"format":"argue/1","id":"small","languages":["en"],
      "statements":[{"id":"t","role":"thesis","text":"It is so."},
      {"id":"a","role":"claim","text":"It may be so."}],
      "reasons":[{"id":"r","premises":["a"],"target":"t","stance":"supports"}]}
      """, to: "map.argue.json")
    let script = Repository.folder.appending(path: "Tools/PageTests/serving.py").path
    let output = try PageTools.run(
      ["python3", script, program.folder.path, Program.url.path])
    #expect(output.split(separator: "\n").count { $0.hasPrefix("ok ") } == 7, "\(output)")
  }
}
