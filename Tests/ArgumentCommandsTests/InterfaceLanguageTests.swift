import ArgumentModel
import Foundation
import TestSupport
import Testing

/// The program speaks English or Chinese, as `--ui` or the environment says.
struct InterfaceLanguageTests {
  private static let map = """
    {"format":"argue/1","languages":["en"],"statements":[
      {"id":"ban","role":"thesis","text":"Phones should stay outside."},
      {"id":"cost","role":"counterargument","text":"It costs too much."}],
    "reasons":[{"id":"r","premises":["cost"],"target":"ban","stance":"attacks"}]}
    """

  @Test(
    "Findings, their counts and failures are Chinese where Chinese is asked for",
    arguments: [
      ["LC_ALL": "zh_TW.UTF-8"], ["LC_ALL": "zh_TW"], ["LC_ALL": "", "LC_MESSAGES": "zh_HK.UTF-8"],
      ["LC_ALL": "", "LC_MESSAGES": "", "LANG": "zh_TW.UTF-8@x"],
    ])
  func environment(environment: [String: String]) throws {
    let program = try Program()
    defer { program.cleanUp() }
    try program.write(Self.map, to: "a.argue.json")
    let check = try program.run("check", "a.argue.json", environment: environment)
    #expect(check.output.contains("警告[unanswered-counterargument]: 反方論點「cost」沒有獲得回應"))
    #expect(check.output.contains("警告[thesis-not-accepted]: 主旨「ban」不成立"))
    #expect(check.messages == "a.argue.json: 2 個警告\n")
    let missing = try program.run("check", "b.argue.json", environment: environment)
    #expect(missing.output.contains("錯誤[file-missing]: 沒有檔案「b.argue.json」"))
    let unknown = try program.run(
      "set", "a.argue.json", "x", "role=claim", environment: environment)
    #expect(unknown.messages.contains("錯誤[unknown-id]: 論證圖中沒有「x」"))
    #expect(unknown.status == 65)
  }

  @Test(
    "It speaks English otherwise",
    arguments: [
      ["LC_ALL": "C"], ["LC_ALL": "en_US.UTF-8", "LANG": "zh_TW.UTF-8"], ["LC_ALL": "POSIX"],
      ["LC_ALL": "fr_FR.UTF-8"], ["LC_ALL": "", "LC_MESSAGES": "", "LANG": ""],
    ])
  func english(environment: [String: String]) throws {
    let program = try Program()
    defer { program.cleanUp() }
    try program.write(Self.map, to: "a.argue.json")
    let check = try program.run("check", "a.argue.json", environment: environment)
    #expect(check.output.contains("warning[thesis-not-accepted]: the thesis “ban” falls"))
    #expect(check.messages == "a.argue.json: 2 warnings\n")
  }

  @Test("--ui goes with every command, wherever it stands, and before the environment")
  func option() throws {
    let program = try Program()
    defer { program.cleanUp() }
    try program.write(Self.map, to: "a.argue.json")
    for arguments in [
      ["--ui", "zh-Hant", "evaluate", "a.argue.json"], ["evaluate", "--ui=zh", "a.argue.json"],
      ["evaluate", "a.argue.json", "--ui", "zh-Hant"],
    ] {
      let told = try program.run(arguments)
      #expect(told.output.contains("主旨"), "\(arguments)")
      #expect(told.output.contains("Phones should stay outside."), "the map's words stay")
    }
    let english = try program.run(
      "stats", "a.argue.json", "--ui", "en", environment: ["LC_ALL": "zh_TW.UTF-8"])
    #expect(english.output.contains("Entities"))
    let chinese = try program.run("stats", "a.argue.json", environment: ["LC_ALL": "zh_TW.UTF-8"])
    #expect(chinese.output.contains("項目"))
    let text = try program.run("add", "a.argue.json", "--id", "u", "--", "--ui")
    #expect(text.status == 0, "behind -- it is a text: \(text.messages)")
    let unknown = try program.run("stats", "a.argue.json", "--ui", "fr")
    #expect(unknown.status == 64)
    #expect(unknown.messages.contains("argue doesn't speak “fr”"))
    #expect(try program.run("stats", "a.argue.json", "--ui").status == 64)
  }

  @Test("Rules are explained in Chinese")
  func explained() throws {
    let program = try Program()
    defer { program.cleanUp() }
    let one = try program.run("explain", "no-thesis", "--ui", "zh-Hant").output
    #expect(one.hasPrefix("no-thesis (警告)\n論證圖有主旨。\n"))
    #expect(one.contains("不要這樣：\n  \"statements\""))
    #expect(try program.run("explain", "--ui", "zh").output.contains("警告"))
  }

  @Test("JSON stays as it is, whatever the language")
  func json() throws {
    let program = try Program()
    defer { program.cleanUp() }
    try program.write(Self.map, to: "a.argue.json")
    for arguments in [["check", "--json"], ["evaluate", "--json"], ["stats", "--json"]] {
      let all = arguments + ["a.argue.json"]
      let chinese = try program.run(all + ["--ui", "zh-Hant"])
      #expect(chinese.output == (try program.run(all)).output, "\(arguments)")
    }
  }
}
