import Foundation
import TestSupport
import Testing

/// Parts of maps as people take them out and put them in.
struct PartCommandTests {
  @Test("A part is taken out, put back, and put under something of another map")
  func parts() throws {
    let program = try Program()
    defer { program.cleanUp() }
    let map = Repository.folder.appending(path: "Maps/night-buses.argue.json").path
    let made = try program.shell(
      """
      cp '\(map)' whole.argue.json; cp '\(map)' before.argue.json
      argue extract whole.argue.json --bearing-on 1 -o part.argue.json || exit 9
      argue check part.argue.json --quiet; test $? -lt 2 || exit 8
      argue graft whole.argue.json part.argue.json || exit 7
      cmp whole.argue.json before.argue.json || exit 6
      argue new other.argue.json --thesis 'Cities should sleep.' || exit 5
      argue graft other.argue.json part.argue.json --under 1 --attacks || exit 4
      argue show other.argue.json; argue check other.argue.json --quiet; test $? -lt 2 || exit 3
      argue undo other.argue.json && argue show other.argue.json
      """)
    #expect(made.status == 0, "\(made.status) \(made.messages)")
    #expect(made.output.contains("Cities should sleep."))
    #expect(try program.run("extract", "part.argue.json", "--bearing-on", "nothing").status == 65)
    #expect(try program.run("graft", "-", "-").status == 64)
    let safe = try program.run(
      "extract", "part.argue.json", "--bearing-on", "1", "-o", "part.argue.json")
    #expect(safe.status != 0)
  }
}
