import Foundation
import TestSupport
import Testing

/// What shells complete, asked of the scripts that argue writes for them.
struct CompletionTests {
  private func program() throws -> Program {
    let program = try Program()
    for arguments in [
      ["new", "m.argue.json", "--thesis", "Phones should stay outside."],
      ["add", "m.argue.json", "Phones distract.", "--under", "1", "--reason-id", "phones-r"],
      ["add", "m.argue.json", "手機很吵。", "--under", "1"],
    ] {
      #expect(try program.run(arguments).status == 0)
    }
    return program
  }

  /// What bash offers after a line.
  private func offers(_ program: Program, _ line: String) throws -> [String] {
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    let result = try program.shell(
      """
      dir=$(mktemp -d) && ln -s '\(try Program.url.path)' "$dir/argue" && PATH="$dir:$PATH" bash -c '
        source <(argue --generate-completion-script bash)
        COMP_LINE="\(line)" COMP_POINT=${#COMP_LINE}
        COMP_WORDS=(\(words.map { $0.isEmpty ? "\"\"" : String($0) }.joined(separator: " ")))
        COMP_CWORD=\(words.count - 1)
        COMP_TYPE=9 COMP_KEY=9
        _argue argue "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
        printf "%s\\n" "${COMPREPLY[@]}"'
      rm -r "$dir"
      """)
    #expect(result.status == 0, "\(result.messages)")
    return result.output.split(separator: "\n").map {
      $0.trimmingCharacters(in: .whitespaces)
    }
  }

  @Test(
    "bash completes verbs, ids of the map, roles, schemes and semantics", .needs(.program("bash")),
    arguments: [
      ("argue sh", ["show"]), ("argue set m.argue.json phones-s", ["phones-should-stay-outside"]),
      ("argue remove m.argue.json phones-r", ["phones-r"]),
      ("argue evaluate m.argue.json --why 手", ["手機很吵"]),
      ("argue link m.argue.json --from phones-d", ["phones-distract"]),
      ("argue add statement m.argue.json x --role evi", ["evidence"]),
      ("argue source quote m.argue.json phones-d", ["phones-distract"]),
      ("argue link m.argue.json --scheme expert-op", ["expert-opinion"]),
      ("argue evaluate m.argue.json --semantics semi", ["semi-stable"]),
      ("argue set missing.argue.json x", []),
    ])
  func bash(line: String, expected: [String]) throws {
    let program = try program()
    defer { program.cleanUp() }
    #expect(try offers(program, line) == expected)
  }

  @Test("There are scripts for zsh and fish too", arguments: ["zsh", "fish"])
  func otherShells(shell: String) throws {
    let program = try Program()
    defer { program.cleanUp() }
    let script = try program.run("--generate-completion-script", shell)
    #expect(script.status == 0)
    #expect(script.output.contains("argue") && script.output.contains("evaluate"))
  }
}
