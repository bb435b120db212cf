import Foundation
import TestSupport
import Testing

/// `argue corpus`, as it is typed.
@Suite(.needs(.corpus)) struct CorpusCommandTests {
  private static func map(_ id: String, _ words: String, scheme: String = "analogy") -> String {
    """
    {"format":"argue/1","id":"\(id)","languages":["en"],"statements":[\
    {"id":"t","role":"thesis","text":"\(words)"},{"id":"a","role":"evidence","text":"A \(id)"},\
    {"id":"o","text":"No expert"}],"reasons":[\
    {"id":"r","premises":["a"],"target":"t","stance":"supports","scheme":"\(scheme)"},\
    {"id":"u","premises":["o"],"target":"r","stance":"attacks"}]}
    """
  }

  private static func program(_ count: Int = 3) throws -> Program {
    let program = try Program()
    let texts = ["Phones distract", "自由意志與決定論", "Ban phones"]
    let maps = (0..<count).map { number in
      map(
        "m\(number)", texts[number % 3] + (number > 2 ? " \(number)" : ""),
        scheme: number % 3 == 2 ? "expert-opinion" : "analogy")
    }
    try program.write(maps.joined(separator: "\n") + "\n", to: "maps.jsonl")
    return program
  }

  @Test("What was found is shown in the language in which the words stand")
  func languages() throws {
    let program = try Program()
    defer { program.cleanUp() }
    try program.write(
      """
      {"format":"argue/1","id":"m","languages":["en","zh-Hant"],"statements":[\
      {"id":"t","text":{"en":"Phones distract.","zh-Hant":"手機使人分心。"}},\
      {"id":"phones","text":{"zh-Hant":"電話","en":"Calls"}}]}
      """, to: "m.argue.json")
    #expect(try program.run("corpus", "add", "c.db", "m.argue.json").status == 0)
    func found(_ arguments: String...) throws -> String {
      try program.run(["corpus", "find", "c.db"] + arguments).output
    }
    #expect(try found("分心") == "m\tstatement\tt\t手機使人分心。\n")
    #expect(try found("distract") == "m\tstatement\tt\tPhones distract.\n")
    // Where the id has the words, or no words are asked for, the map's first language.
    #expect(try found("phones").contains("m\tstatement\tphones\tCalls\n"))
    #expect(try found("--kind", "statement").contains("m\tstatement\tt\tPhones distract.\n"))
    #expect(try found("--json", "--pattern", "?x says 使人").contains(#""text":"手機使人分心。""#))
    // What mustn't be said says nothing of the language.
    #expect(
      try found("--pattern", "?x is statement, not ?x says 電話")
        == "m\t?x\tstatement\tt\tPhones distract.\n")
  }

  @Test("Maps are added, found by words, properties and structure, and printed in each form")
  func find() throws {
    let program = try Self.program()
    defer { program.cleanUp() }
    let added = try program.run("corpus", "add", "c.db", "maps.jsonl")
    #expect(added.status == 0 && added.messages == "c.db: 3 added\n", "\(added.messages)")
    let again = try program.run("corpus", "add", "c.db", "maps.jsonl", "--json")
    #expect(again.output.contains("\"unchanged\": 3"))
    let table = try program.run("corpus", "find", "c.db", "意志")
    #expect(table.output == "m1\tstatement\tt\t自由意志與決定論\n", "\(table.messages)")
    let pattern = "?a attacks ?r, ?r scheme expert-opinion"
    let structure = try program.run("corpus", "find", "c.db", "--pattern", pattern)
    #expect(structure.output == "m2\t?a\treason\tu\t\nm2\t?r\treason\tr\t\n")
    let both = try program.run(
      "corpus", "find", "c.db", "phones", "--role", "thesis", "--json", "--pattern",
      "?r supports ?it")
    #expect(
      both.output.split(separator: "\n").first
        == #"{"map":"m0","matches":[{"r":{"kind":"reason","id":"r"},"it":{"kind":"statement","id":"t","text":"Phones distract"}}]}"#
    )
    let maps = try program.run("corpus", "find", "c.db", "--scheme", "analogy", "--maps")
    let lines = try program.read("maps.jsonl").split(separator: "\n").prefix(2)
    #expect(maps.output == lines.joined(separator: "\n") + "\n")
    let count = try program.run("corpus", "find", "c.db", "--verdict", "rejected", "--count")
    #expect(count.output == "3 maps, 6 matches\n")
    let limited = try program.run("corpus", "find", "c.db", "--kind", "reason", "--limit", "2")
    #expect(limited.output.split(separator: "\n").count == 4)
    #expect(limited.messages == "the first 2 maps; --limit 0 finds all\n")
    #expect(try program.run("corpus", "find", "c.db", "nothing").status == 1)
    let wrong = try program.run("corpus", "find", "c.db", "--pattern", "?a hits ?b")
    #expect(wrong.status == 64 && wrong.messages.contains("error[pattern]: clause 1"))
    #expect(try program.run("corpus", "find", "c.db", "--verdict", "maybe").status == 64)
    #expect(try program.run("corpus", "find", "c.db").status == 64)
    let stats = try program.run("corpus", "stats", "c.db")
    #expect(stats.output.hasPrefix("3 maps, 9 statements, 6 reasons, "))
    #expect(
      stats.output.contains("maps with a scheme\n       2  analogy\n       1  expert-opinion\n"))
  }

  @Test("Another map of a name is told of, replaced by update, and taken out by remove")
  func change() throws {
    let program = try Self.program()
    defer { program.cleanUp() }
    _ = try program.run("corpus", "add", "c.db", "maps.jsonl")
    try program.write(Self.map("m1", "Brandnew"), to: "one.argue.json")
    try program.write("{\n" + Self.map("m9", "Ninth") + "\n", to: "more.jsonl")
    let taken = try program.run(
      "corpus", "add", "c.db", "one.argue.json", "more.jsonl", "--reject", "bad.jsonl")
    #expect(taken.status == 65)
    #expect(taken.messages.contains("error[corpus-taken]: another map is called “m1”"))
    #expect(taken.messages.hasSuffix("c.db: 1 added, 1 called as others are, 1 refused\n"))
    #expect(try program.read("bad.jsonl") == "{\n")
    #expect(try program.run("corpus", "find", "c.db", "brandnew").status == 1)
    #expect(try program.run("corpus", "update", "c.db", "one.argue.json").status == 0)
    #expect(try program.run("corpus", "find", "c.db", "brandnew").status == 0)
    #expect(try program.run("corpus", "find", "c.db", "自由意志").status == 1)
    let removed = try program.run("corpus", "remove", "c.db", "m[01]", "m9", "nothing")
    #expect(removed.status == 1 && removed.messages.contains("c.db: 3 maps removed"))
    #expect(removed.messages.contains("no map of the index is called “nothing”"))
    #expect(try program.run("corpus", "stats", "c.db").output.hasPrefix("1 maps"))
    #expect(try program.run("corpus", "stats", "nowhere.db").status == 66)
    #expect(try program.run("corpus", "find", "one.argue.json", "x").status == 65)
    let before = try program.read("one.argue.json")
    #expect(try program.run("corpus", "add", "one.argue.json", "maps.jsonl").status == 65)
    #expect(try program.run("corpus", "add", "maps.jsonl", "maps.jsonl").status == 64)
    #expect(try program.read("one.argue.json") == before)
  }

  @Test("Adding that is killed leaves whole batches, and is simply done again")
  func kills() async throws {
    let count = Thoroughness.rounds(12_000, full: 60_000)
    let program = try Self.program(count)
    defer { program.cleanUp() }
    let folder = program.folder.path
    let arguments = ["corpus", "add", folder + "/c.db", folder + "/maps.jsonl"]
    let seen = try await onOwnThread {
      var seen: [Int] = []
      for round in 0..<5 {
        let child = try Child(arguments)
        usleep(UInt32(200_000 + 150_000 * round))
        child.kill()
        _ = child.wait()
        let stats = try program.run("corpus", "stats", "c.db", "--json", "--most", "0")
        let numbers = (try? JSONSerialization.jsonObject(with: Data(stats.output.utf8)))
        seen.append((numbers as? [String: Any])?["maps"] as? Int ?? -1)
      }
      return seen
    }
    // Before there is a file there is no index; else whole batches, never fewer than before.
    #expect(seen.allSatisfy { $0 < 0 || $0 == count || $0.isMultiple(of: 4_000) }, "\(seen)")
    #expect(seen == seen.sorted())
    #expect(try Child.run(arguments) == .exit(0))
    let found = try program.run("corpus", "find", "c.db", "自由意志", "--count")
    #expect(found.output.hasPrefix("\((count + 1) / 3) maps, "))
    let whole = try program.shell("sqlite3 c.db 'PRAGMA integrity_check' 2>/dev/null || echo ok")
    #expect(whole.output == "ok\n")
  }

  @Test("Several programs add to one index and read it at once")
  func several() async throws {
    let program = try Self.program(3_000)
    defer { program.cleanUp() }
    let lines = try program.read("maps.jsonl").split(separator: "\n")
    for part in 0..<3 {
      try program.write(
        lines[(part * 1_000)..<(part * 1_000 + 1_000)].joined(separator: "\n"), to: "\(part).jsonl")
    }
    let folder = program.folder.path
    let ends = try await onOwnThreads(Array(0..<4), atOnce: 4) { part -> Child.End in
      if part == 3 {
        var end = Child.End.exit(0)
        for _ in 0..<10 {
          end = try Child.run(["corpus", "find", folder + "/c.db", "phones"])
          guard [.exit(0), .exit(1), .exit(66), .exit(65)].contains(end) else { return end }
        }
        return .exit(0)
      }
      return try Child.run(["corpus", "add", folder + "/c.db", folder + "/\(part).jsonl"])
    }
    #expect(ends == Array(repeating: .exit(0), count: 4))
    let stats = try program.run("corpus", "stats", "c.db")
    #expect(stats.output.hasPrefix("3000 maps"))
  }
}
