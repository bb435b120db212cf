public import ArgumentModel

/// One rule of the checks: what it means, and how it finds what breaks it.
public struct Rule: Sendable {
  /// The id, which stays the same from version to version.
  public let id: String
  /// How much a finding matters, unless the map or the command says otherwise.
  ///
  /// A rule may make single findings matter less.
  public let severity: Severity
  /// What the rule asks for, in one sentence.
  public let summary: String
  /// Why, and what to do about a finding.
  public let explanation: String
  /// A map, or the part of one that matters, that breaks the rule.
  public let badExample: String
  /// The same as it should be.
  public let goodExample: String
  /// What a finding of the rule is found in.
  public let subject: Subject
  /// Reports what breaks the rule; severity and order are settled by the checker.
  package let find: @Sendable (CheckContext, (Diagnostic) -> Void) -> Void

  /// What a rule looks at.
  public enum Subject: Hashable, Sendable {
    /// The map alone.
    case map
    /// The map beside the texts that it was made from; those who have them look there.
    case texts
    /// The map beside other maps that it refers to; those who have the files look there.
    case otherMaps
  }

  init(
    _ id: String, _ severity: Severity, _ summary: String, explanation: String,
    bad badExample: String, good goodExample: String, subject: Subject = .map,
    find: @escaping @Sendable (CheckContext, (Diagnostic) -> Void) -> Void
  ) {
    self.id = id
    self.severity = severity
    self.summary = summary
    self.explanation = explanation
    self.badExample = badExample
    self.goodExample = goodExample
    self.subject = subject
    self.find = find
  }

  /// Makes a rule whose findings come from comparing a map with its texts.
  init(
    texts id: String, _ severity: Severity, _ summary: String, explanation: String,
    bad badExample: String, good goodExample: String
  ) {
    self.init(
      id, severity, summary, explanation: explanation, bad: badExample, good: goodExample,
      subject: .texts, find: { _, _ in })
  }

  /// Makes a finding at an entity.
  /// - Parameter place: A JSON pointer relative to the entity.
  func finding(
    _ message: String, _ kind: EntityKind, _ index: Int, _ id: EntityID, place: String = ""
  ) -> Diagnostic {
    Diagnostic(
      rule: self.id, severity: severity, message: message, id: id,
      pointer: "/\(kind.plural)/\(index)\(place)")
  }
}
