import Foundation
import TestSupport
import Testing

/// What the library that parses arguments checks in debug builds alone, and `Tools/check` makes none.
struct OptionNamesTests {
  private struct Help: Decodable {
    let command: Command
  }

  private struct Command: Decodable {
    let commandName: String
    let arguments: [Argument]?
    let subcommands: [Command]?
  }

  private struct Argument: Decodable {
    let kind: String
    let isRepeating: Bool
    let names: [Name]?
  }

  private struct Name: Decodable, Hashable {
    let kind: String
    let name: String
  }

  @Test("No command has an option twice, and nothing follows arguments without an end")
  func names() throws {
    let program = try Program()
    defer { program.cleanUp() }
    let help = try program.run("--experimental-dump-help")
    var pending = [try JSONDecoder().decode(Help.self, from: Data(help.output.utf8)).command]
    var count = 0
    while let command = pending.popLast() {
      pending += command.subcommands ?? []
      count += 1
      let arguments = command.arguments ?? []
      let names = arguments.flatMap { $0.names ?? [] }
      #expect(Set(names).count == names.count, "\(command.commandName)")
      let places = arguments.filter { $0.kind == "positional" }
      #expect(!places.dropLast().contains { $0.isRepeating }, "\(command.commandName)")
    }
    #expect(count > 30)
  }
}
