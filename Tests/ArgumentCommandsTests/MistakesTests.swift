import Foundation
import TestSupport
import Testing

/// What people type by mistake is answered with what they may have meant.
struct MistakesTests {
  @Test(
    "A verb that argue doesn't have gets the nearest, or argue's own word for it",
    arguments: [
      ("shw m.argue.json", "`argue show`?"), ("help shw", "`argue show`?"),
      ("ad statement", "`argue add`?"), ("delete m.argue.json a", "`argue remove`?"),
      ("list m.argue.json", "`argue show`?"),
      ("validate m.argue.json", "`argue check`?"),
      ("anchor lst m.argue.json", "`argue anchor list`?"),
      ("add sorce m.argue.json x", "`argue add source`?"), ("xyzzy", "`argue --help`"),
    ])
  func verbs(line: String, answer: String) throws {
    let program = try Program()
    defer { program.cleanUp() }
    let result = try program.run(line.split(separator: " ").map(String.init))
    #expect(result.status == 64)
    #expect(result.messages.contains(answer), "\(result.messages)")
    #expect(result.output == "")
  }

  @Test("A file that is no map is named as what it is, with the order of arguments")
  func noMaps() throws {
    let program = try Program()
    defer { program.cleanUp() }
    try program.write("Phones distract.\n", to: "essay.txt")
    try program.write("<p>Phones distract.</p>", to: "page.html")
    try program.write("{\"format\": ", to: "cut.argue.json")
    #expect(try program.run("new", "m.argue.json").status == 0)
    for (line, message) in [
      ("show essay.txt", "this is a text, not a map"),
      ("stats page.html", "a page or XML document"),
      ("add essay.txt Phones", "this is a text, not a map"),
      ("source add essay.txt m.argue.json", "“m.argue.json” before “essay.txt”"),
      ("source attach essay.txt m.argue.json letter", "“m.argue.json” before “essay.txt”"),
      ("show cut.argue.json", "error[syntax]"),
    ] {
      let result = try program.run(line.split(separator: " ").map(String.init))
      #expect(result.status == 64 || result.status == 65, "\(line)")
      #expect(result.messages.contains(message), "\(line): \(result.messages)")
    }
  }

  @Test(
    "A file that isn't there is answered with the nearest, and a text before the map with the order"
  )
  func missingFiles() throws {
    let program = try Program()
    defer { program.cleanUp() }
    let made = try program.run("new", "debate")
    #expect(made.messages.contains("note[map-name]") && made.status == 0)
    #expect(try program.run("new", "class.argue.json").messages == "made class.argue.json\n")
    for (arguments, message) in [
      (["show", "clas.argue.json"], "Did you mean “class.argue.json”?"),
      (["show", "class"], "Did you mean “class.argue.json”?"),
      (["show", "./clss.argue.json"], "Did you mean “./class.argue.json”?"),
      (["show", "other.json"], "Look at how it is spelt"),
      (
        ["add", "Phones distract.", "class.argue.json"],
        "The map's file comes first: “class.argue.json” before “Phones distract.”."
      ),
    ] {
      let result = try program.run(arguments)
      #expect(result.status == 66, "\(arguments)")
      #expect(result.messages.contains(message), "\(arguments): \(result.messages)")
    }
  }

  @Test("Fields that there aren't are answered with those that there are")
  func fields() throws {
    let program = try Program()
    defer { program.cleanUp() }
    #expect(try program.run("new", "m.argue.json", "--thesis", "Phones distract.").status == 0)
    let before = try program.read("m.argue.json")
    for (arguments, message) in [
      (["who=me"], "argue set MAP ID who=me"),
      (["1", "whoo=me"], "a statement has no field “whoo”"),
      (["1", "rolle=claim"], "Did you mean “role”"),
      (["--map", "titel=x"], "Did you mean “title”"),
    ] {
      let result = try program.run(["set", "m.argue.json"] + arguments)
      #expect(result.status == 64, "\(arguments)")
      #expect(result.messages.contains(message), "\(arguments): \(result.messages)")
    }
    #expect(try program.read("m.argue.json") == before)
    #expect(try program.run("set", "m.argue.json", "1", "who=teachers").status == 0)
    #expect(try program.read("m.argue.json").contains(#""who": "teachers""#))
  }

  @Test("What is there already is said to be")
  func repetitions() throws {
    let program = try Program()
    defer { program.cleanUp() }
    try program.write("The phones distract all of us.\n", to: "essay.txt")
    try program.write("The phones are useful to us.\n", to: "other.txt")
    #expect(try program.run("new", "m.argue.json", "--thesis", "Phones distract.").status == 0)
    let source = ["source", "add", "m.argue.json", "essay"]
    #expect(try program.run(source + ["essay.txt"]).status == 0)
    #expect(try program.read("m.argue.json").contains(#""path": "essay.txt""#))
    #expect(try program.run(source + ["essay.txt"]).messages.contains("has this text already"))
    #expect(try program.run(source + ["other.txt"]).messages.contains("already, of another text"))
    let anchor = ["anchor", "add", "m.argue.json", "1", "--quote", "phones distract"]
    #expect(try program.run(anchor).status == 0)
    let again = try program.run(anchor)
    #expect(again.status == 65)
    #expect(again.messages.contains("“phones-distract” is anchored there already"))
    #expect(try program.run("undo", "m.argue.json", "--steps", "2").status == 0)
    let moved = try program.run("undo", "m.argue.json")
    #expect(!moved.messages.contains("moved or renamed"))
    try FileManager.default.moveItem(
      atPath: program.folder.appending(path: "m.argue.json").path,
      toPath: program.folder.appending(path: "n.argue.json").path)
    #expect(
      try program.run("undo", "n.argue.json").messages.contains(".argue/n.argue.json.journal"))
  }

  @Test("A text that isn't in the map's folder is named only if the user says so")
  func textsElsewhere() throws {
    let program = try Program()
    defer { program.cleanUp() }
    for name in ["maps", "maps/texts", "away"] {
      try FileManager.default.createDirectory(
        atPath: program.folder.appending(path: name).path, withIntermediateDirectories: true)
    }
    try program.write("The phones distract all of us.\n", to: "away/a.txt")
    try program.write("The phones are useful to us.\n", to: "maps/texts/b.txt")
    try FileManager.default.createSymbolicLink(
      atPath: program.folder.appending(path: "maps/link.txt").path,
      withDestinationPath: "../away/a.txt")
    #expect(try program.run("new", "maps/m.argue.json").status == 0)
    let add = ["source", "add", "maps/m.argue.json"]
    for (arguments, path, isRemarked) in [
      (["a", "away/a.txt"], nil, true), (["b", "maps/texts/b.txt"], "texts/b.txt", false),
      (["c", "maps/link.txt"], nil, true), (["d", "away/a.txt", "--sealed"], nil, false),
      (["e", "maps/texts/b.txt", "--sealed"], nil, false),
      (["f", "away/a.txt", "--embed"], nil, false),
    ] as [([String], String?, Bool)] {
      let result = try program.run(add + arguments)
      #expect(result.status == 0, "\(result.messages)")
      #expect(result.messages.contains("text-not-kept") == isRemarked, "\(arguments)")
      let map = try program.read("maps/m.argue.json")
      if let path { #expect(map.contains(#""path": "\#(path)""#)) }
      #expect(!map.contains("away"))
    }
    #expect(try program.run("source", "show", "maps/m.argue.json", "b").status == 0)
    #expect(try program.read("maps/m.argue.json").components(separatedBy: "path").count == 2)
  }
}
