import Foundation
import TestSupport
import Testing

/// What every command has.
struct CommandNamesTests {
  @Test("Every command is named where it is configured, not by the name of its type")
  func names() throws {
    var count = 0
    for path in RepositoryText.paths(in: "Sources/ArgumentCommands", ending: ".swift") {
      let text = try RepositoryText.text(path)
      for configuration in text.components(separatedBy: "= CommandConfiguration(").dropFirst() {
        count += 1
        let begins = configuration.drop { $0.isWhitespace }.hasPrefix("commandName:")
        #expect(begins, "\(path): the parser makes names of types slowly, once for each command")
      }
    }
    #expect(count > 40)
  }
}
