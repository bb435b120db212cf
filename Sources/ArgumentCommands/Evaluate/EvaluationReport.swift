internal import ArgumentModel
internal import ArgumentWords

/// What an evaluation found, to be written in any form.
protocol EvaluationReport {
  /// What it found as JSON.
  var json: JSONValue { get }
  /// What it found as marks that a drawing shows.
  var overlay: Overlay { get }
  /// What is to be said beside it.
  var warnings: [String] { get }
  /// What it found for people to read, in the language of some phrases.
  func text(_ phrases: EvaluationPhrases) -> String
}

extension EvaluationReport {
  var warnings: [String] { [] }
}
