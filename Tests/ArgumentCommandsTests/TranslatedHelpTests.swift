import ArgumentModel
import ArgumentWords
import Foundation
import TestSupport
import Testing

/// Help and refusals of usage in Chinese: all of it, in columns, and with nothing left out.
struct TranslatedHelpTests {
  /// A command as the parser describes it.
  private struct Command: Decodable {
    var commandName: String
    var shouldDisplay: Bool?
    var arguments: [Argument]?
    var subcommands: [Command]?

    struct Argument: Decodable {
      var shouldDisplay: Bool
    }
  }

  private struct Tool: Decodable {
    var command: Command
  }

  /// What `explain` has of messages that are no rules'.
  private struct Explained: Decodable {
    var failures: [Failure]

    struct Failure: Decodable {
      var summary: String
      var remedy: String
    }
  }

  /// The words that lead to each command.
  private func commands(_ program: Program) throws -> [[String]] {
    let dump = try program.run("--experimental-dump-help").output
    let tool = try JSONDecoder().decode(Tool.self, from: Data(dump.utf8))
    var found: [[String]] = []
    var waiting: [([String], Command)] = [([], tool.command)]
    while let (path, command) = waiting.popLast() {
      found.append(path)
      for child in command.subcommands ?? [] where child.shouldDisplay ?? true {
        waiting.append((path + [child.commandName], child))
      }
    }
    return found
  }

  /// Whether a text has an English sentence: five words in a row.
  private func hasEnglish(_ line: String) -> Bool {
    let words = line.split { !$0.isLetter && $0 != "'" }
    return line.contains(/(?:[A-Za-z']{2,} ){4}[A-Za-z']{2,}/) && words.count >= 5
  }

  /// What stands in the first of the two columns.
  private func labels(_ help: String) -> [String] {
    help.split(separator: "\n").filter { $0.hasPrefix("  -") || $0.hasPrefix("  <") }
      .map { $0.prefix(26).trimmingCharacters(in: .whitespaces) }
  }

  @Test("The help of every command is Chinese, and has the same options as the English one")
  func everyCommand() throws {
    let program = try Program()
    defer { program.cleanUp() }
    let paths = try commands(program)
    #expect(paths.count > 60)
    for path in paths where path != ["help"] {
      let chinese = try program.run(path + ["--help", "--ui", "zh-Hant"])
      #expect(chinese.status == 0)
      #expect(chinese.output.hasPrefix("概述："), "\(path)")
      for line in chinese.output.split(separator: "\n").map(String.init) {
        // Usage and examples are typed as they are.
        if line.hasPrefix("用法：") || line.hasPrefix("  argue ") || line.contains("<") { continue }
        #expect(!hasEnglish(line), "\(path): \(line)")
      }
      guard path.count == 1 else { continue }
      let english = try program.run(path + ["--help"])
      #expect(labels(english.output) == labels(chinese.output), "\(path)")
    }
  }

  @Test(
    "Lines of Chinese help are no wider than the terminal, whatever its width",
    arguments: [50, 80, 120])
  func width(columns: Int) throws {
    let program = try Program()
    defer { program.cleanUp() }
    for path in [["draw"], ["source", "add"], ["evaluate"]] {
      let help = try program.run(
        path + ["--help", "--ui", "zh-Hant"], environment: ["COLUMNS": "\(columns)"])
      for line in help.output.split(separator: "\n") where !line.hasPrefix("  argue ") {
        // A label may be wider than its column.
        let wide = line.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2E80 ? 2 : 1) }
        #expect(wide <= max(columns, 46), "\(line)")
      }
    }
  }

  @Test("A refusal of the parser's is Chinese, with the option's help and usage")
  func refusals() throws {
    let program = try Program()
    defer { program.cleanUp() }
    func refused(_ arguments: String...) throws -> String {
      let run = try program.run(arguments + ["--ui", "zh-Hant"])
      #expect(run.status == 64)
      return run.messages
    }
    #expect(
      try refused("check") == """
        錯誤：缺少引數「<maps> ...」
        說明：<maps>  論證圖的檔案、資料夾或樣式；- 表示標準輸入。
        用法：argue check [<options>] <maps> ...
          更多說明請見「argue check --help」。

        """)
    #expect(try refused("check", "--strct", "x").hasPrefix("錯誤：沒有選項「--strct」。是不是「--strict」？\n"))
    #expect(try refused("draw", "x", "--steps").hasPrefix("錯誤：「--steps <steps>」缺少值\n"))
    #expect(
      try refused("draw", "x", "--direction", "q").hasPrefix(
        "錯誤：值「q」不能用於「--direction <direction>」。"))
    #expect(try refused("rename", "a", "b", "c", "d").hasPrefix("錯誤：多出引數「d」\n"))
  }

  @Test("What options forbid and what commands can't do is said in Chinese")
  func failures() throws {
    let program = try Program()
    defer { program.cleanUp() }
    try program.write(#"{"format":"argue/1","id":"m","languages":["en"]}"#, to: "m.argue.json")
    func said(_ arguments: String...) throws -> String {
      try program.run(arguments + ["--ui", "zh-Hant"]).messages
    }
    #expect(
      try said("evaluate", "m.argue.json", "--why", "a", "--crux")
        .hasPrefix("錯誤：--why、--crux 和 --sensitivity 只能用一個。\n"))
    #expect(
      try said("draw", "m.argue.json", "--dpi", "3", "-o", "m.png").hasPrefix(
        "錯誤：--dpi 為 18 到 1200。\n"))
    let scheme = try said("schemes", "no-such-scheme")
    #expect(scheme.contains("沒有論證型式「no-such-scheme」") && scheme.contains("`argue schemes` 列出所有型式。"))
    #expect(try said("draw", "m.argue.json", "--theme", "x", "-o", "m.svg").contains("沒有主題「x」"))
  }

  @Test("Every message's meaning, and what helps, is told in Chinese")
  func explanations() throws {
    let program = try Program()
    defer { program.cleanUp() }
    let list = try program.run("explain", "--ui", "zh-Hant").output
    let entries = list.split(separator: "\n").filter { $0.contains("  ") }
    #expect(entries.count > 150)
    for entry in entries { #expect(entry.contains(/\p{Han}/), "\(entry)") }
    let one = try program.run("explain", "no-space", "--ui", "zh-Hant").output
    #expect(one == "no-space\n磁碟或配額已滿。\n\n什麼都沒有寫入。請清出空間後再執行一次。\n")
    let all = try JSONDecoder().decode(
      Explained.self, from: Data(try program.run("explain", "--json").output.utf8))
    #expect(all.failures.count > 100)
    let translator = try #require(Translator.ofHelp(into: "zh-Hant"))
    for text in all.failures.flatMap({ [$0.summary, $0.remedy] }) {
      #expect(translator.translate(text) != nil, "\(text)")
    }
  }

  @Test("English help is as the parser writes it")
  func english() throws {
    let program = try Program()
    defer { program.cleanUp() }
    #expect(
      try program.run("check", "--help").output.hasPrefix("OVERVIEW: Check maps: what is wrong"))
    #expect(try program.run("formats").output.contains("read, write  brat standoff annotations"))
    #expect(
      try program.run("formats", "--ui", "zh-Hant").output.contains("讀、寫"))
  }
}
