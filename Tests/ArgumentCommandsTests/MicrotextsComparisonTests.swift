import Foundation
import TestSupport
import Testing

/// One argument in two languages is one argument.
struct MicrotextsComparisonTests {
  @Test(
    "German against English is the same, and of changed maps just the changes are told",
    .needs(.data("microtexts")))
  func languages() throws {
    let program = try Program()
    defer { program.cleanUp() }
    let files = try SharedData.files("microtexts", ending: "xml").filter {
      $0.path.contains("/en/")
    }
    let count = Thoroughness.rounds(6, full: files.count)
    for english in files.prefix(count) {
      let german = english.path.replacingOccurrences(of: "/en/", with: "/de/")
      let made = try program.shell(
        """
        argue import '\(english.path)' --text-language en -o en.argue.json --force 2>&-
        argue import '\(german)' --text-language de -o de.argue.json --force 2>&-
        """)
      _ = made
      let told = try program.run("compare", "en.argue.json", "de.argue.json", "--json")
      #expect(told.status == 0, "\(told.messages)")
      for judgement in [
        "missed", "added", "wrong-direction", "wrong-target", "wrong-stance", "not-linked",
      ] {
        #expect(
          !told.output.contains("\"judgement\": \"\(judgement)\""),
          "\(english.lastPathComponent) \(judgement)")
      }
      let agreed = try program.run("agree", "en.argue.json", "de.argue.json")
      #expect(agreed.output.contains("f1-labelled"))
    }
  }
}
