internal import ArgumentAnalysis
internal import ArgumentModel
internal import ArgumentWords

/// How much statements and reasons move others.
public struct InfluenceReport {
  var subjects: [(on: EntityID, influences: [Influence], isComplete: Bool)] = []
  let semantics: GradualSemantics
  let map: ArgumentMap

  init(semantics: GradualSemantics, map: ArgumentMap) {
    self.semantics = semantics
    self.map = map
  }

  var json: JSONValue {
    .object(
      JSONObject([
        .init(name: "semantics", value: .string(semantics.rawValue)),
        .init(
          name: "subjects",
          value: .array(
            subjects.map { subject in
              .object(
                JSONObject([
                  .init(name: "on", value: .string(subject.on.rawValue)),
                  .init(name: "complete", value: .bool(subject.isComplete)),
                  .init(name: "influences", value: .array(subject.influences.map { $0.json })),
                ]))
            })),
      ]))
  }

  /// A remark on each statement and reason with what it moves the first subject by.
  var overlay: Overlay {
    var overlay = Overlay()
    let phrases = EvaluationPhrases(map, languages: map.header.languages)
    for influence in subjects.first?.influences ?? [] where overlay.marks[influence.id] == nil {
      overlay.marks[influence.id] = [.comment(Self.change(influence, phrases))]
    }
    return overlay
  }

  /// What stands in the way of the answer, or limits it, a sentence each.
  public var warnings: [String] {
    var warnings: [String] = []
    if subjects.contains(where: { !$0.isComplete }) {
      warnings.append("the map is too large to see what everything moves: some of it is left out")
    }
    if subjects.flatMap({ $0.influences }).contains(where: { $0.convergence > .proven }) {
      warnings.append(
        "changes marked ? rest on strengths that aren't proven to be the only ones, those marked ?? "
          + "on strengths that weren't found")
    }
    return warnings
  }

  func text(_ phrases: EvaluationPhrases) -> String {
    let words = phrases.words.evaluation
    return subjects.map { on, influences, _ in
      var lines = [words.losses(phrases.name(on), semantics.rawValue)]
      for influence in influences {
        lines.append("  \(Self.change(influence, phrases))  \(phrases.name(influence.id))")
        lines += phrases.contents(influence.id).map { "      \($0)" }
      }
      if influences.isEmpty { lines.append("  " + words.noLosses) }
      return lines.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  /// A change, marked where it can't be relied on.
  private static func change(_ influence: Influence, _ phrases: EvaluationPhrases) -> String {
    phrases.change(influence.change) + phrases.mark(influence.convergence)
  }
}
