import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// `argue show --text` and `argue draw --text` as their users run them.
struct TextViewCommandTests {
  private static let map = Repository.folder.appending(path: "Maps/phones-in-class.argue.json").path

  private static let small = """
    {"format":"argue/1","languages":["en","zh-Hant"],
     "sources":[{"id":"s","title":"A note","editions":[{"language":"en",EMBED"sha256":"DIGEST"}]}],
     "statements":[{"id":"ring","role":"thesis","text":"Phones ring.",
       "anchors":[{"source":"s","edition":"en","ranges":[[4,10]]}]}]}
    """

  private func write(_ program: Program, isEmbedded: Bool) throws {
    let digest = Digest.of("The phones ring.").description
    try program.write(
      Self.small.replacing("DIGEST", with: digest)
        .replacing("EMBED", with: isEmbedded ? "\"text\":\"The phones ring.\"," : ""),
      to: "m.argue.json")
    try program.write("The phones ring.", to: "t.txt")
  }

  @Test("The text of a map's files is shown with its marks, in both languages")
  func shows() throws {
    let program = try Program()
    defer { program.cleanUp() }
    let result = try program.run("show", Self.map, "--text", "--width", "90")
    #expect(result.status == 0 && result.messages == "")
    #expect(result.output.contains("◆1⟦Phones should stay outside.⟧"))
    #expect(result.output.contains("◆1⟦手機不應帶進課堂。⟧"))
    #expect(result.output.contains("thesis · [ban]"))
    let chinese = try program.run("show", Self.map, "--text", "--edition", "zh-Hant")
    #expect(chinese.output.contains("主旨 · [ban]") && !chinese.output.contains("Phones"))
    let one = try program.run("show", Self.map, "--text", "--only", "distracts", "--no-ids")
    #expect(one.output.contains("▲1⟦phones") && !one.output.contains("2⟦"))
    #expect(!one.output.contains("[distracts]"))
    let step = try program.run(
      "show", Self.map, "--text", "--only", "not-needed", "--edition", "en")
    #expect(step.output.contains("▽1⟦⇒▽2⟦But⟧") && !step.output.contains("3⟦"))
    let colored = try program.run("show", Self.map, "--text", "--color", "always")
    #expect(colored.output.contains("\u{1B}[32m"))
  }

  @Test("A page of a text has the title of its own source, and no other")
  func titleOfSource() throws {
    let program = try Program()
    defer { program.cleanUp() }
    try program.write(
      """
      {"format":"argue/1","languages":["en"],"sources":[
        {"id":"a","title":"First note","editions":[{"language":"en","text":"One."}]},
        {"id":"b","title":"Second note","editions":[{"language":"en","text":"Two."}]}],
       "statements":[{"id":"t","role":"thesis","text":"Two."}]}
      """, to: "m.argue.json")
    #expect(
      try program.run("draw", "m.argue.json", "--text", "--source", "b", "-o", "b.html").status == 0
    )
    let page = try program.read("b.html")
    #expect(page.contains("Second note") && !page.contains("First note"))
  }

  @Test("Without the text the command says how to get it")
  func noText() throws {
    let program = try Program()
    defer { program.cleanUp() }
    try write(program, isEmbedded: false)
    for command in [["show"], ["draw", "-o", "t.html"]] {
      let result = try program.run(command + ["m.argue.json", "--text"])
      #expect(result.status == 66 && result.output == "")
      #expect(result.messages.contains("error[no-text]"))
      #expect(result.messages.contains("argue source attach MAP s FILE"))
      #expect(
        try program.run(command + ["m.argue.json", "--text", "--text-from", "t.txt"]).status == 0)
    }
    try program.write(#"{"format":"argue/1","statements":[]}"#, to: "none.argue.json")
    #expect(try program.run("show", "none.argue.json", "--text").status == 66)
  }

  @Test("What isn't in the map is named, and nothing is shown")
  func unknown() throws {
    let program = try Program()
    defer { program.cleanUp() }
    for (option, name) in [("--source", "lettr"), ("--edition", "fr"), ("--only", "bann")] {
      let result = try program.run("show", Self.map, "--text", option, name)
      #expect(result.status == 65 && result.output == "")
      #expect(result.messages.contains("error[unknown-id]") && result.messages.contains(name))
    }
  }

  @Test(
    "Options that don't go together are refused",
    arguments: [
      ["show", "--text", "--json"], ["show", "--text", "--depth", "1"], ["show", "--only", "ban"],
      ["show", "--source", "letter"], ["show", "--text", "--edition", "en", "--edition", "en"],
      ["draw", "--text", "-o", "x.svg"], ["draw", "--text", "-o", "x.html", "--around", "ban"],
      ["draw", "-o", "x.html", "--edition", "en"],
      ["draw", "--text", "-o", "x.html", "--depth", "1"],
    ])
  func refused(arguments: [String]) throws {
    let program = try Program()
    defer { program.cleanUp() }
    #expect(try program.run(arguments + [Self.map]).status == 64)
  }

  @Test("Another text than the map's is told of, and wrong places aren't marked")
  func changed() throws {
    let program = try Program()
    defer { program.cleanUp() }
    try program.write("Wholly different words stand here.\n", to: "other.txt")
    let result = try program.run(
      "show", Self.map, "--text", "--edition", "en", "--text-from", "other.txt")
    #expect(result.status == 0)
    #expect(result.messages.contains("edition-changed"))
    #expect(result.messages.contains("warning[anchors-not-shown]"))
    #expect(!result.output.contains("1⟦"))
  }

  @Test("A page that holds a text which the map doesn't says so")
  func note() throws {
    let program = try Program()
    defer { program.cleanUp() }
    for isEmbedded in [false, true] {
      try write(program, isEmbedded: isEmbedded)
      let result = try program.run(
        "draw", "m.argue.json", "--text", "--text-from", "t.txt", "-o", "t.html")
      #expect(result.status == 0)
      #expect(result.messages.contains("note[text-in-page]") == !isEmbedded)
      let page = try program.read("t.html")
      #expect(page.contains("phones</span>") && page.contains("id=\"m1\" href=\"#s1\""))
    }
  }

  @Test(
    "Every anchor of the samples is marked, and every link of their pages leads somewhere",
    arguments: Repository.maps.filter { !$0.path.contains("chip-exports") })
  func samples(file: URL) throws { try expectMarks(of: file) }

  @Test("So are those of the op-ed", .needs(.opEd))
  func opEd() throws {
    let file = try #require(Repository.maps.first { $0.path.contains("chip-exports") })
    let text: URL = try #require(Repository.opEd)
    try expectMarks(of: file, in: text)
  }

  private func expectMarks(of file: URL, in text: URL? = nil) throws {
    let program = try Program()
    defer { program.cleanUp() }
    var options = ["--text"]
    if let text { options += ["--text-from", text.path] }
    let shown = try program.run(["show", file.path, "--width", "100"] + options)
    #expect(shown.status == 0 && shown.messages == "")
    let drawn = try program.run(["draw", file.path, "-o", "t.html"] + options)
    #expect(drawn.status == 0 && !drawn.messages.contains("warning"))
    let page = try program.read("t.html")
    let ids = page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    for match in page.matches(of: /href="#([^"]*)"/) {
      #expect(ids.contains(String(match.1)), "\(match.1)")
    }
    let map = try MapReader().read(Array(try Data(contentsOf: file))).map
    let anchored =
      map.statements.count { !$0.anchors.isEmpty } + map.reasons.count { !$0.anchors.isEmpty }
    #expect(ids.count { $0.hasPrefix("m") } == anchored)
    #expect(ids.count { $0.hasPrefix("s") } == anchored)
    // The same map and text give the same page.
    _ = try program.run(["draw", file.path, "-o", "again.html"] + options)
    #expect(try program.read("again.html") == page)
  }
}
