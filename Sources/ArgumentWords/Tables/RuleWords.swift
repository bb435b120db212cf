package import ArgumentModel

/// What a rule of the checks asks for, in another language than English, in which the rule itself has it.
package struct RuleWords: Sendable {
  /// What it asks for, in one sentence.
  package let summary: String
  /// Why, and what to do about a finding.
  package let explanation: String

  init(_ summary: String, _ explanation: String) {
    self.summary = summary
    self.explanation = explanation
  }

  /// The words for a rule in a language; nil where it is told in English.
  package static func of(_ rule: String, in language: LanguageTag?) -> RuleWords? {
    language?.primarySubtag.lowercased() == "zh" ? chinese[rule] : nil
  }
}
