public import ArgumentAnalysis

/// A way to evaluate, by its name.
public enum EvaluationMethod: Hashable, Sendable {
  /// By labellings.
  case labellings(LabellingSemantics)
  /// By strengths.
  case gradual(GradualSemantics)
  /// By proof standards.
  case standards(StandardVersion)

  /// A version of Carneades, by its name.
  public enum StandardVersion: String, CaseIterable, Sendable {
    /// As of 2007.
    case carneades
    /// As of 2011, with thresholds of its own.
    case version4 = "carneades-4"
  }

  /// The method of a name, or nil.
  public init?(name: String) {
    if let semantics = LabellingSemantics(rawValue: name) {
      self = .labellings(semantics)
    } else if let semantics = GradualSemantics(rawValue: name) {
      self = .gradual(semantics)
    } else if let version = StandardVersion(rawValue: name) {
      self = .standards(version)
    } else {
      return nil
    }
  }

  /// The name.
  public var name: String {
    switch self {
    case .labellings(let semantics): semantics.rawValue
    case .gradual(let semantics): semantics.rawValue
    case .standards(let version): version.rawValue
    }
  }

  /// All names.
  public static let names =
    LabellingSemantics.allCases.map { $0.rawValue } + GradualSemantics.allCases.map { $0.rawValue }
    + StandardVersion.allCases.map { $0.rawValue }

  /// How to weigh what the grounded verdicts don't: DF-QuAD unless another way is named.
  public var weighing: GradualSemantics {
    if case .gradual(let semantics) = self { semantics } else { .dfQuAD }
  }
}
