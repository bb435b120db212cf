import ArgumentModel
import Foundation
import TestSupport
import Testing

@testable import ArgumentWords

/// What the sources say in English is said in Chinese too.
struct SourceMessagesTests {
  /// What is made of names alone, or of names and of what is translated where it is made.
  private static let madeOfNames: Set<String> = [
    "expected an “id” and a “verdict” (accepted, rejected, undecided), a “difference” "
      + "(added, removed, changed) or a “comment”",
    "the document counts places in N; N", "the link N is neither for nor against", "the edge “N” N",
    "this is N, not a map", "“N” of “N” is N",
    "Say what to write with --format, or by the file's ending: N.N",
  ]

  @Test(
    "Every message has a Chinese sentence, wherever it is made",
    arguments: [
      "ArgumentModel", "ArgumentJSON", "ArgumentMarkup", "ArgumentText", "ArgumentStore",
      "ArgumentFiles", "ArgumentCorpus", "ArgumentFormats", "ArgumentFrameworks",
      "ArgumentAnalysis", "ArgumentDrawing", "ArgumentReports", "ArgumentAgreement",
      "ArgumentComparison", "ArgumentCommands",
    ])
  func translated(module: String) throws {
    let translators = [
      try #require(Translator.into("zh-Hant")), try #require(Translator.ofHelp(into: "zh-Hant")),
    ]
    let messages = try SourceMessages.of(module)
    for message in messages {
      // Rules are explained by their ids.
      if module == "ArgumentAnalysis", message.text.contains(/\.$/) { continue }
      let text = message.text
      // A name of which something is said is made elsewhere.
      guard text.contains(" "), !text.hasPrefix("N"), !text.hasPrefix(" "),
        !Self.madeOfNames.contains(text)
      else { continue }
      #expect(
        translators.contains { $0.translate(text) != nil }, "\(message.file): “\(text)”")
    }
  }

  @Test("Messages are found as they are said")
  func literals() throws {
    #expect(SourceMessages.literal(#""a “\(b)” c")"#) == "a “N” c")
    #expect(SourceMessages.literal("\"a \"\n    + \"b\", c") == "a b")
    #expect(SourceMessages.literal(#""\(f(a.b(c))) d" + e"#) == nil)
    #expect(SourceMessages.literal(#""\(n == 1 ? "" : "s")""#) == nil)
    #expect(try SourceMessages.of("ArgumentFormats").count > 90)
  }
}
