import Foundation
import TestSupport
import Testing

/// Assignments: maps of which a part is given and the rest is to be filled in.
struct TemplateTests {
  private static let task = """
    {"format":"argue/1","id":"task","title":"Phones","languages":["en"],
    "statements":[{"id":"t","role":"thesis","text":"Ban phones."},{"id":"given","text":"They ring."},
    {"id":"blank","role":"counterargument"}],
    "reasons":[{"id":"r","premises":["given"],"target":"t","stance":"supports"},
    {"id":"b","premises":["blank"],"target":"t","stance":"attacks"}]}

    """

  @Test("What a template gives stays as it is, and its blanks are filled in")
  func fillIn() throws {
    let program = try Program()
    defer { program.cleanUp() }
    try program.write(Self.task, to: "task.argue.json")
    let made = try program.run("new", "mine.argue.json", "--template", "task.argue.json", "--lock")
    #expect(made.status == 0, "\(made.messages)")
    let map = try program.read("mine.argue.json")
    #expect(map.contains(#""id": "mine""#) && map.contains(#""title": "Phones""#))
    #expect(map.components(separatedBy: #""locked": true"#).count == 4, "\(map)")
    let refused = try program.run("set", "mine.argue.json", "t", "text=Keep phones.")
    #expect(refused.status == 65)
    #expect(refused.messages.contains("error[locked]: the statement “t” is locked"))
    #expect(try program.run("remove", "mine.argue.json", "given", "--cascade").status == 65)
    #expect(try program.read("mine.argue.json") == map)
    for arguments in [
      ["set", "mine.argue.json", "blank", "text=Some learn with them."],
      ["add", "mine.argue.json", "Hardly.", "--under", "blank", "--attacks"],
      ["set", "mine.argue.json", "t", "locked=false"],
      ["set", "mine.argue.json", "t", "text=Keep phones."],
    ] {
      let done = try program.run(arguments)
      #expect(done.status == 0, "\(arguments): \(done.messages)")
    }
    #expect(try program.run("new", "x.argue.json", "--lock").status == 64)
    #expect(try program.run("new", "x.argue.json", "--template", "none.argue.json").status == 66)
  }

  @Test("A template's title, languages and id give way to those that are named")
  func named() throws {
    let program = try Program()
    defer { program.cleanUp() }
    try program.write(Self.task, to: "task.argue.json")
    let made = try program.run(
      "new", "-", "--template", "task.argue.json", "--id", "hers", "--title", "Hers")
    #expect(made.output.contains(#""id": "hers""#) && made.output.contains(#""title": "Hers""#))
    #expect(!made.output.contains("locked"))
  }
}
