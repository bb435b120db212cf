package import ArgumentAnalysis

/// A way to evaluate, by its name.
package enum EvaluationMethod: Hashable, Sendable {
  /// By labellings.
  case labellings(LabellingSemantics)
  /// By strengths.
  case gradual(GradualSemantics)
  /// By proof standards.
  case standards(StandardVersion)

  /// A version of Carneades, by its name.
  package enum StandardVersion: String, CaseIterable, Sendable {
    /// As of 2007.
    case carneades
    /// As of 2011, with thresholds of its own.
    case version4 = "carneades-4"
  }

  /// The method of a name, or nil.
  package init?(name: String) {
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
  package var name: String {
    switch self {
    case .labellings(let semantics): semantics.rawValue
    case .gradual(let semantics): semantics.rawValue
    case .standards(let version): version.rawValue
    }
  }

  /// All names.
  package static let names =
    LabellingSemantics.allCases.map { $0.rawValue } + GradualSemantics.allCases.map { $0.rawValue }
    + StandardVersion.allCases.map { $0.rawValue }

  /// How to weigh what the grounded verdicts don't: DF-QuAD unless another way is named.
  package var weighing: GradualSemantics {
    if case .gradual(let semantics) = self { semantics } else { .dfQuAD }
  }
}
