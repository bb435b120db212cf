import Foundation
import TestSupport
import Testing

/// Thirty maps at once: who has what.
struct OverviewTests {
  private func program() throws -> Program {
    let program = try Program()
    try FileManager.default.createDirectory(
      at: program.folder.appending(path: "class"), withIntermediateDirectories: true)
    for (name, attacks) in [("anna", true), ("陳美玲", false)] {
      let map = "class/\(name).argue.json"
      #expect(try program.run("new", map, "--thesis", "Phones should stay outside.").status == 0)
      #expect(try program.run("add", map, "They distract.", "--under", "1").status == 0)
      guard attacks else { continue }
      let added = try program.run(
        "add", map, "Some learn.", "--under", "1", "--attacks", "--role", "counterargument")
      #expect(added.status == 0)
    }
    try program.write("{}", to: "class/broken.argue.json")
    try program.write("Not a map.", to: "class/notes.txt")
    return program
  }

  @Test("A folder's maps are told in a table, a line each, and what is no map is said")
  func table() throws {
    let program = try program()
    defer { program.cleanUp() }
    let told = try program.run("stats", "class")
    #expect(told.status == 65)
    #expect(told.messages.contains("class/broken.argue.json"))
    #expect(
      told.output == """
        map                      statements  for  against  anchors  unanswered  findings  thesis
        class/anna.argue.json             3    1        1        0           1         2  has an unanswered objection
        class/陳美玲.argue.json           2    1        0        0           0         0  stands

        """)
    let chinese = try program.run("stats", "class/*a.argue.json", "--language", "zh-Hant")
    #expect(chinese.status == 0)
    #expect(chinese.output.contains("未回應") && chinese.output.contains("class/anna.argue.json"))
    let json = try program.run("stats", "class/anna.argue.json", "class/陳美玲.argue.json", "--json")
    #expect(json.output.contains(#""map": "class/anna.argue.json""#))
    #expect(json.output.contains(#""thesis": "rejected""#))
    // One map alone is told as ever.
    #expect(try program.run("stats", "class/anna.argue.json").output.hasPrefix("Entities"))
  }

  @Test("A check takes folders and patterns too, and mends nothing in archives")
  func check() throws {
    let program = try program()
    defer { program.cleanUp() }
    let folder = try program.run("check", "class", "--quiet")
    #expect(folder.status == 65)
    #expect(folder.messages.contains("3 maps"))
    #expect(try program.run("check", "class/[a陳]*.json", "--quiet").messages.contains("2 maps"))
    #expect(try program.run("check", "class/x*").status == 66)
    let packed = try program.shell("tar -cf class.tar class && argue check class.tar --fix")
    #expect(packed.status == 64)
    #expect(packed.messages.contains("in an archive"))
    #expect(try program.shell("argue check class.tar --quiet").messages.contains("3 maps"))
  }
}
