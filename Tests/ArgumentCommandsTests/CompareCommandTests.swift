import Foundation
import TestSupport
import Testing

/// A teacher's reference, and a class.
struct CompareCommandTests {
  private func program() throws -> Program {
    let program = try Program()
    try FileManager.default.createDirectory(
      at: program.folder.appending(path: "class"), withIntermediateDirectories: true)
    try program.write(
      """
      {"format":"argue/1","languages":["en","zh-Hant"],"statements":[
       {"id":"ban","role":"thesis","text":{"en":"Phones should stay outside the classroom.","zh-Hant":"手機不應帶進課堂。"}},
       {"id":"distract","text":"Phones distract pupils from the lesson."},
       {"id":"attention","text":"Learning needs undivided attention."},
       {"id":"cheat","text":"Phones make cheating in exams easy."},
       {"id":"parents","text":"Parents must be able to reach their children."},
       {"id":"office","text":"The school office can pass on urgent messages."}],
       "reasons":[
       {"id":"r1","premises":["distract","attention"],"target":"ban","stance":"supports"},
       {"id":"r2","premises":["cheat"],"target":"ban","stance":"supports"},
       {"id":"r3","premises":["parents"],"target":"ban","stance":"attacks"},
       {"id":"r4","premises":["office"],"target":"r3","stance":"attacks"}],
       "comments":[{"id":"c","on":"cheat","by":"Ms Lee","text":"Say which exams."}]}
      """, to: "reference.argue.json")
    try program.write(
      """
      {"format":"argue/1","languages":["en"],"statements":[
       {"id":"s1","role":"thesis","text":"Phones should be left outside the classroom."},
       {"id":"s2","text":"Phones distract the pupils."},
       {"id":"s3","text":"To learn, pupils need undivided attention."},
       {"id":"s4","text":"Cheating in exams is easy with phones."},
       {"id":"s5","text":"Parents must reach their children."},
       {"id":"s6","text":"Batteries contain cobalt."}],
       "reasons":[
       {"id":"a","premises":["s2"],"target":"s1","stance":"supports"},
       {"id":"b","premises":["s3"],"target":"s1","stance":"supports"},
       {"id":"c","premises":["s1"],"target":"s4","stance":"supports"},
       {"id":"d","premises":["s5"],"target":"s1","stance":"attacks"},
       {"id":"e","premises":["s6"],"target":"s1","stance":"supports"}]}
      """, to: "class/anna.argue.json")
    let copied = try program.shell("cp reference.argue.json class/陳.argue.json")
    #expect(copied.status == 0)
    return program
  }

  @Test("One map is told judgement by judgement, each with what it rests on")
  func one() throws {
    let program = try program()
    defer { program.cleanUp() }
    let told = try program.run("compare", "reference.argue.json", "class/anna.argue.json")
    #expect(told.status == 0, "\(told.messages)")
    for words in [
      "  missing: office: The school office", "  added: s6: Batteries contain cobalt.",
      "premises that work together stand apart: distract + attention → ban ↔ s2 → s1; s3 → s1",
      "turned round: cheat → ban ↔ s1 → s4", "  not answered: parents ⇥ ban ↔ s5 ⇥ s1",
      "(like words (0.",
    ] { #expect(told.output.contains(words), "\(words) in \(told.output)") }
    let same = try program.run("compare", "reference.argue.json", "class/陳.argue.json")
    #expect(same.output.hasPrefix("陳: 100 / 100\n"), "\(same.output)")
    let chinese = try program.run(
      "compare", "reference.argue.json", "class/anna.argue.json", "--language", "zh-Hant")
    #expect(chinese.output.contains("方向相反"))
  }

  @Test("A class is told in a table, as CSV, as JSON and as pages")
  func many() throws {
    let program = try program()
    defer { program.cleanUp() }
    try program.write("{}", to: "class/broken.argue.json")
    let told = try program.run("compare", "reference.argue.json", "class")
    #expect(told.status == 65 && told.messages.contains("broken"))
    #expect(told.output.contains("student") && told.output.contains("anna"))
    #expect(told.output.contains("  1  office: The school office"))
    try FileManager.default.removeItem(
      at: program.folder.appending(path: "class/broken.argue.json"))
    let csv = try program.run("compare", "reference.argue.json", "class", "--csv")
    #expect(csv.output.hasPrefix("name,points,most,found,missed,added,wrong-direction,"))
    #expect(csv.output.split(whereSeparator: \.isNewline).count == 3)
    let made = try program.run("compare", "reference.argue.json", "class", "-o", "reports/")
    #expect(made.status == 0, "\(made.messages)")
    let index = try program.read("reports/index.html")
    #expect(index.contains("href=\"./anna.html\"") && index.contains("%E9%99%B3.html"))
    #expect(try program.read("reports/anna.html").contains("Batteries contain cobalt."))
    #expect(try program.read("reports/scores.csv").contains("100,100"))
    // Nothing is written over what stands there.
    #expect(
      try program.run(
        "compare", "reference.argue.json", "class", "-o", "reports/", "--language", "zh-Hant"
      ).status == 74)
    let again = try program.run(
      "compare", "reference.argue.json", "class", "-o", "reports/", "--force")
    #expect(again.status == 0)
    #expect(
      try program.shell(
        "cd class && tar -cf ../class.tar . && cd .. && argue compare reference.argue.json class.tar"
      )
      .output.contains("anna"))
  }

  @Test("Everybody can have the same points, whatever their map lacks")
  func most() throws {
    let program = try program()
    defer { program.cleanUp() }
    try program.write(
      """
      {"format":"argue/1","languages":["en"],"statements":[
       {"id":"s","role":"thesis","text":"Phones should be left outside the classroom."}]}
      """, to: "class/ben.argue.json")
    try program.write("{\"format\":\"argue/1\"}", to: "class/carl.argue.json")
    let csv = try program.run("compare", "reference.argue.json", "class", "--csv").output
    let rows = csv.split(whereSeparator: \.isNewline).dropFirst()
    #expect(rows.count == 4)
    for row in rows { #expect(row.split(separator: ",")[2] == "100", "\(row)") }
  }

  @Test("A rubric says what is worth how much")
  func rubric() throws {
    let program = try program()
    defer { program.cleanUp() }
    let printed = try program.run("compare", "--print-rubric")
    try program.write(printed.output, to: "usual.json")
    let names = ["compare", "reference.argue.json", "class", "--csv"]
    let usual = try program.run(names + ["--rubric", "usual.json"])
    #expect(usual.output == (try program.run(names).output))
    try program.write(
      #"{"points":{"statements":10,"reasons":0,"structure":0,"objections":0}}"#, to: "own.json")
    // Five of six statements, the thesis twice.
    #expect(try program.run(names + ["--rubric", "own.json"]).output.contains("anna,8.6,10,"))
    try program.write(#"{"points":{"charm":10}}"#, to: "bad.json")
    let bad = try program.run(names + ["--rubric", "bad.json"])
    #expect(bad.status == 65 && bad.messages.contains("“charm”"))
    #expect(try program.run("compare", "reference.argue.json").status == 64)
    #expect(try program.run("compare").status == 64)
  }

  @Test("Comments go back into the students' maps, once, and can be taken back")
  func comments() throws {
    let program = try program()
    defer { program.cleanUp() }
    let before = try program.shell("argue format class/anna.argue.json; cat class/anna.argue.json")
      .output
    let names = [
      "compare", "reference.argue.json", "class/anna.argue.json", "--comment", "--by", "Ms Lee",
    ]
    #expect(try program.run(names).messages.contains("added "))
    let map = try program.read("class/anna.argue.json")
    #expect(map.contains("Say which exams.") && map.contains("\"on\": \"s4\""))
    #expect(map.contains("turned round: Phones make cheating"))
    #expect(try program.run("check", "class/anna.argue.json", "--quiet").status != 65)
    #expect(!(try program.run(names).messages.contains("added ")))
    #expect(try program.run("undo", "class/anna.argue.json").status == 0)
    #expect(try program.read("class/anna.argue.json") == before)
  }
}
