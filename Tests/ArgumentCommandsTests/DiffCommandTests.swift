import Foundation
import TestSupport
import Testing

/// Two versions of a map, as people compare them.
struct DiffCommandTests {
  private func program() throws -> Program {
    let program = try Program()
    try program.write(
      """
      {"format":"argue/1","languages":["en","zh-Hant"],"statements":[
       {"id":"ban","role":"thesis","text":{"en":"Phones should stay outside.","zh-Hant":"手機不應帶進課堂。"}},
       {"id":"distract","text":"Phones distract."},{"id":"cost","text":"They cost a lot of money."}],
       "reasons":[{"id":"r1","premises":["distract"],"target":"ban","stance":"supports"}]}
      """, to: "old.argue.json")
    let made = try program.shell(
      """
      argue format old.argue.json; cp old.argue.json new.argue.json
      argue set new.argue.json ban text.en='Phones should always stay outside.' &&
      argue set new.argue.json ban text.zh-Hant=手機不應該帶進教室。 tags=rules,學校 &&
      argue rename new.argue.json distract distraction && argue remove new.argue.json cost &&
      argue add new.argue.json 'Some learn by them.' --under r1 --attacks --id learn
      """)
    #expect(made.status == 0, "\(made.messages)")
    return program
  }

  @Test("Changes are told by entity, texts by word, in the language asked for")
  func text() throws {
    let program = try program()
    defer { program.cleanUp() }
    let told = try program.run("diff", "old.argue.json", "new.argue.json")
    #expect(told.status == 1 && told.messages.isEmpty)
    #expect(told.output.hasPrefix("statements\n~ ban\n"), "\(told.output)")
    for line in [
      "    text [en]: Phones should {+always +}stay outside.\n",
      "    text [zh-Hant]: 手機不應{+該+}帶進[-課堂-]{+教室+}。\n",
      "    tags: {+rules+} {+學校+}\n", "= distract → distraction\n",
      "- cost: They cost a lot of money.\n", "+ learn: Some learn by them.", "reasons\n+ ",
      "1 changed", "1 renamed", "1 removed", "2 added",
    ] { #expect(told.output.contains(line), "\(line) in \(told.output)") }
    let chinese = try program.run(
      "diff", "old.argue.json", "new.argue.json", "--language", "zh-Hant")
    #expect(chinese.output.contains("陳述\n") && chinese.output.contains("2 項新增"))
    let same = try program.run("diff", "old.argue.json", "old.argue.json")
    #expect(same.status == 0 && same.output == "no differences\n")
  }

  @Test("The edits as JSON make the new version, whichever is where")
  func edits() throws {
    let program = try program()
    defer { program.cleanUp() }
    let made = try program.shell(
      """
      argue diff old.argue.json new.argue.json --json > edits.json
      argue apply - edits.json < old.argue.json > made.argue.json && cmp made.argue.json new.argue.json &&
      argue diff - old.argue.json --json < new.argue.json > back.json
      argue apply new.argue.json back.json && cmp new.argue.json old.argue.json
      """)
    #expect(made.status == 0, "\(made.messages)")
    let same = try program.run("diff", "old.argue.json", "old.argue.json", "--json")
    #expect(same.status == 0 && same.output == "[]\n")
  }

  @Test("A drawing marks what came, went and changed")
  func drawing() throws {
    let program = try program()
    defer { program.cleanUp() }
    let drawn = try program.run("diff", "old.argue.json", "new.argue.json", "-o", "d.svg")
    #expect(drawn.status == 1, "\(drawn.messages)")
    let picture = try program.read("d.svg")
    for word in ["added", "removed", "changed"] {
      #expect(picture.contains("<g class=\"mark \(word)\">"), "\(word)")
    }
    #expect(picture.contains("They cost a lot") && picture.contains("Some learn by"))
    #expect(try program.run("diff", "old.argue.json", "new.argue.json", "-o", "d.html").status == 1)
    #expect(try program.run("diff", "old.argue.json", "new.argue.json", "-o", "d.txt").status == 64)
    #expect(
      try program.run("diff", "old.argue.json", "no.argue.json").status == 66)
    let over = try program.run("diff", "old.argue.json", "new.argue.json", "-o", "new.argue.json")
    #expect(over.status == 64)
  }

  @Test("A reason of one premise and a relation are marked too, at their edges")
  func edges() throws {
    let program = try Program()
    defer { program.cleanUp() }
    func map(_ stance: String, _ relations: String) -> String {
      """
      {"format":"argue/1","languages":["en"],"statements":[{"id":"t","role":"thesis","text":"T."},
      {"id":"a","text":"A."},{"id":"b","text":"B."}],
      "reasons":[{"id":"r","premises":["a"],"target":"t","stance":"\(stance)"},
      {"id":"s","premises":["b"],"target":"t","stance":"supports"}],"relations":[\(relations)]}
      """
    }
    try program.write(map("supports", ""), to: "old.argue.json")
    try program.write(
      map("attacks", #"{"id":"x","type":"contradicts","between":["a","b"]}"#), to: "new.argue.json")
    #expect(try program.run("diff", "old.argue.json", "new.argue.json", "-o", "d.svg").status == 1)
    let picture = try program.read("d.svg")
    for (id, mark) in [("r", "changed"), ("x", "added"), ("s", nil)] as [(String, String?)] {
      let edge = try #require(picture.firstRange(of: "data-id=\"\(id)\">"))
      let drawn = picture[edge.upperBound...].prefix { $0 != "\n" }
      #expect(drawn.contains("class=\"mark ") == (mark != nil), "\(id)")
      if let mark { #expect(drawn.contains("class=\"mark \(mark)\""), "\(id)") }
    }
    // The legend has what is marked at edges alone.
    #expect(picture.components(separatedBy: "mark added").count >= 3)
  }
}
