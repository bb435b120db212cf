import Foundation
import TestSupport
import Testing

/// What the README prints is what the program prints: its sessions are run line by line.
struct ReadmeTests {
  /// A command of a session, and what it is printed to answer.
  struct Step {
    var command: String
    var answer = ""
  }

  /// The blocks of a language, each with the heading under which it stands.
  static func blocks(_ language: String) throws -> [(heading: String, lines: [Substring])] {
    let text = try String(
      contentsOf: Repository.folder.appending(path: "README.md"), encoding: .utf8)
    var blocks: [(heading: String, lines: [Substring])] = []
    var heading = ""
    var open: [Substring]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let lines = open {
        if line == "```" {
          blocks.append((heading, lines))
          open = nil
        } else {
          open?.append(line)
        }
      } else if line == "```\(language)" {
        open = []
      } else if line.hasPrefix("#") {
        heading = String(line.drop { $0 == "#" || $0 == " " })
      }
    }
    return blocks
  }

  /// The steps of a session: commands stand after `$`, and those with text of their own go on up to
  /// `END`.
  static func steps(_ lines: [Substring]) -> [Step] {
    var steps: [Step] = []
    var isOpen = false
    for line in lines {
      if line.hasPrefix("$ ") {
        steps.append(Step(command: String(line.dropFirst(2))))
      } else if isOpen, !steps.isEmpty {
        steps[steps.count - 1].command += "\n" + line
      } else if !steps.isEmpty {
        steps[steps.count - 1].answer += line + "\n"
      }
      isOpen =
        steps.last?.command.contains("<< END") == true && line != "END"
        && (isOpen || line.hasPrefix("$ "))
    }
    return steps
  }

  /// A folder like the repository's, as far as the README's lines need it.
  private func program() throws -> Program {
    let program = try Program()
    try FileManager.default.copyItem(
      at: Repository.folder.appending(path: "Maps"), to: program.folder.appending(path: "Maps"))
    return program
  }

  @Test("The README's sessions answer as printed")
  func sessions() throws {
    let program = try program()
    defer { program.cleanUp() }
    let sessions = try Self.blocks("console").map { Self.steps($0.lines) }
    #expect(sessions.count >= 3 && sessions.allSatisfy { !$0.isEmpty })
    for step in sessions.joined() {
      // Both streams as a terminal shows them.
      let result = try program.shell("{ \(step.command)\n} 2>&1")
      #expect(result.status == 0 || result.status == 1, "\(step.command): \(result.output)")
      #expect(result.output == step.answer, "\(step.command)")
    }
  }

  @Test("The README's other commands run, in the order in which they stand")
  func commands() throws {
    let program = try program()
    defer { program.cleanUp() }
    let blocks = try Self.blocks("sh").filter { $0.lines.contains { $0.hasPrefix("argue ") } }
    #expect(blocks.count >= 3)
    // What the sessions made is there for what comes after them.
    for step in try Self.blocks("console").flatMap({ Self.steps($0.lines) }) {
      _ = try program.shell("{ \(step.command)\n} 2>&1")
    }
    for (heading, lines) in blocks {
      for line in lines where line.hasPrefix("argue ") {
        if line.hasPrefix("argue edit ") {
          try edit(line, program)
          continue
        }
        // PDF and PNG need a program that may not be there, an editor the engine.
        let result = try program.shell(String(line))
        let mayBeMissing = [".pdf", ".png", ".docx", "--editable"].contains { line.contains($0) }
        #expect(
          result.status == 0 || result.status == 1 || mayBeMissing && result.status == 69,
          "\(heading): \(line): \(result.status) \(result.messages)")
      }
    }
  }

  /// Runs an editor's server until it says where it is, and without a browser.
  private func edit(_ line: Substring, _ program: Program) throws {
    let words = line.prefix { $0 != "#" }.split(separator: " ").map(String.init)
    let map = program.folder.appending(path: try #require(words.dropFirst(2).first)).path
    let output = program.folder.appending(path: "link")
    let child = try Child(["edit", map, "--no-open"], output: output.path)
    func link() -> String { (try? String(contentsOf: output, encoding: .utf8)) ?? "" }
    for _ in 0..<600 where link().isEmpty && !child.hasEnded { usleep(50_000) }
    let isServed = link().hasPrefix("http://127.0.0.1:")
    child.kill()
    // Without the engine it says so.
    #expect(isServed || child.wait() == .exit(69), "\(line)")
    if isServed { _ = child.wait() }
  }
}
