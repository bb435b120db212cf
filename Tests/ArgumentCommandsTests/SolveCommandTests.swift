import Foundation
import TestSupport
import Testing

/// `argue solve`, as the competitions call it.
struct SolveCommandTests {
  /// 1 attacks 2, which attacks 3; 4 and 5 attack each other, and both 6.
  private static let numbered = "p af 6\n1 2\n# c\n2 3\n4 5\n5 4\n4 6\n5 6\n"
  private static let facts =
    "arg(a).\narg(b).\narg(c).\narg(d).\natt(a,b).\natt(c,d).\natt(d,c).\n"

  private static func solve(_ arguments: String..., input: String) throws -> Program.Result {
    let program = try Program()
    defer { program.cleanUp() }
    return try program.run(["solve", "-f", "-"] + arguments, input: input)
  }

  @Test(
    "Answers are the competition's of 2023",
    arguments: [
      ("SE-GR", nil, "w 1 3\n"), ("CE-PR", nil, "2\n"), ("CE-CO", nil, "3\n"),
      ("SE-ID", nil, "w 1 3\n"), ("DC-ST", "4", "YES\nw 1 3 4\n"), ("DC-CO", "6", "NO\n"),
      ("DS-PR", "3", "YES\n"), ("DS-PR", "4", "NO\nw 1 3 5\n"), ("DS-SST", "5", "NO\nw 1 3 4\n"),
      ("DC-STG", "5", "YES\nw 1 3 5\n"), ("DS-GR", "6", "NO\nw 1 3\n"),
    ] as [(String, String?, String)])
  func answers(problem: String, argument: String?, expected: String) throws {
    let asked = argument.map { ["-a", $0] } ?? []
    let program = try Program()
    defer { program.cleanUp() }
    let result = try program.run(
      ["solve", "-p", problem, "-f", "-"] + asked, input: Self.numbered)
    #expect(result.output == expected && result.status == 0, "\(problem) \(result.messages)")
  }

  @Test("All extensions stand on a line each, or in brackets in the older formats")
  func enumeration() throws {
    let numbered = try Self.solve("-p", "EE-ST", input: Self.numbered)
    #expect(
      Set(numbered.output.split(separator: "\n")) == ["w 1 3 4", "w 1 3 5"])
    let facts = try Self.solve("-p", "EE-PR", input: Self.facts)
    #expect(["[[a,c],[a,d]]\n", "[[a,d],[a,c]]\n"].contains(facts.output))
    #expect(try Self.solve("-p", "EE-PR", input: Self.facts).output == facts.output)
    #expect(try Self.solve("-p", "SE-GR", input: Self.facts).output == "[a]\n")
    #expect(try Self.solve("-p", "DC-PR", "-a", "d", input: Self.facts).output == "YES\n")
    #expect(try Self.solve("-p", "SE-ST", input: "p af 1\n1 1\n").output == "NO\n")
    #expect(try Self.solve("-p", "EE-ST", input: "p af 1\n1 1\n").output == "")
    #expect(
      try Self.solve("-p", "EE-ST", "-fo", "tgf", input: "a\n#\na a\n").output == "[]\n")
    #expect(try Self.solve("-p", "SE-GR", input: "p af 0\n").output == "w\n")
  }

  @Test("Assumption-based frameworks are asked about atoms")
  func assumptions() throws {
    let text = "p aba 4\na 1\na 2\nc 1 2\nc 2 1\nr 3 1\nr 4 4\n"
    #expect(try Self.solve("-p", "DC-PR", "-a", "3", input: text).output == "YES\nw 1\n")
    #expect(try Self.solve("-p", "DC-PR", "-a", "4", input: text).output == "NO\n")
    #expect(try Self.solve("-p", "CE-CO", input: text).output == "3\n")
  }

  @Test("Frameworks are written in another format")
  func writing() throws {
    let result = try Self.solve("--write", "tgf", input: Self.facts)
    #expect(result.output == "a\nb\nc\nd\n#\na b\nc d\nd c\n")
    let lost = try Self.solve("--write", "aba", input: Self.facts)
    #expect(lost.status == 65 && lost.messages.contains("loss"))
  }

  @Test("What is wrong has its own exit code and place")
  func failures() throws {
    let bad = try Self.solve("-p", "SE-GR", input: "p af 2\n1 3\n")
    #expect(bad.status == 65 && bad.messages.contains("framework-argument"))
    #expect(bad.messages.contains("2:3"))
    #expect(try Self.solve("-p", "SE-XX", input: "").status == 64)
    #expect(try Self.solve("-p", "DC-PR", input: Self.numbered).status == 64)
    #expect(try Self.solve("-p", "DC-PR", "-a", "7", input: Self.numbered).status == 65)
    #expect(try Self.solve("-p", "SE-GR", input: "hello").status == 65)
    #expect(try Self.solve("-p", "SE-GR", "-fo", "xml", input: "").status == 64)
    let program = try Program()
    defer { program.cleanUp() }
    #expect(try program.run("solve", "-p", "SE-GR", "-f", "none.af").status == 66)
    let lists = try program.run("solve", "--problems")
    #expect(lists.status == 0 && lists.output.hasPrefix("[SE-GR,"))
    #expect(try program.run("solve", "--formats").output == "[i23,aba,apx,tgf]\n")
  }

  @Test("Comments may follow each other, and stand before and behind everything")
  func comments() throws {
    let facts = "% a\n# b\n\n  % c\narg(a).\n% d\n% e\n"
    let result = try Self.solve("-p", "SE-GR", input: facts)
    #expect(result.status == 0, "\(result.messages)")
  }

  @Test("A time to give up after is more than nothing and less than thirty years")
  func timeLimits() throws {
    for seconds in ["0", "-1", "1e9", "nan"] {
      let result = try Self.solve("-p", "SE-GR", "--timeout=\(seconds)", input: Self.numbered)
      #expect(result.status == 64, "\(seconds)")
    }
    let long = try Self.solve("-p", "SE-GR", "--timeout=999999999", input: Self.numbered)
    #expect(long.status == 0)
  }

  @Test("When the time is up nothing is guessed", .timeLimit(.minutes(10)))
  func timeout() throws {
    // Many mutual attacks in one component: more complete extensions than anybody can list.
    var text = "p af 200\n"
    for argument in 1..<200 { text += "\(argument) \(argument + 1)\n\(argument + 1) \(argument)\n" }
    let result = try Self.solve("-p", "CE-CO", "--timeout", "0.3", input: text)
    #expect(result.status == 75 && result.output == "")
    #expect(result.messages.contains("not decided"))
  }
}
