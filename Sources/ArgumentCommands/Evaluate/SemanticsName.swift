internal import ArgumentAnalysis
internal import ArgumentModel
internal import ArgumentParser

/// A way to evaluate, by its name on the command line.
enum SemanticsName: ExpressibleByArgument {
  case labellings(LabellingSemantics)
  case gradual(GradualSemantics)
  case standards(StandardOptions.Version)

  init?(argument: String) {
    if let semantics = LabellingSemantics(rawValue: argument) {
      self = .labellings(semantics)
    } else if let semantics = GradualSemantics(rawValue: argument) {
      self = .gradual(semantics)
    } else if let version = StandardOptions.Version(rawValue: argument) {
      self = .standards(version)
    } else {
      return nil
    }
  }

  static let allValueStrings =
    LabellingSemantics.allCases.map { $0.rawValue } + GradualSemantics.allCases.map { $0.rawValue }
    + StandardOptions.Version.allCases.map { $0.rawValue }

  /// All names, for help.
  static let list =
    allValueStrings.dropLast().joined(separator: ", ") + " or " + (allValueStrings.last ?? "")

  var defaultValueDescription: String {
    switch self {
    case .labellings(let semantics): semantics.rawValue
    case .gradual(let semantics): semantics.rawValue
    case .standards(let version): version.rawValue
    }
  }

  /// How to weigh what the grounded verdicts don't: DF-QuAD unless another way is named.
  var weighing: GradualSemantics {
    if case .gradual(let semantics) = self { semantics } else { .dfQuAD }
  }
}

/// What proof standards are held to.
struct StandardOptions: ParsableArguments {
  /// The version of Carneades, by its name on the command line.
  enum Version: String, CaseIterable {
    case carneades
    case version4 = "carneades-4"
  }

  @Option(
    help: ArgumentHelp(
      "The proof standard of statements without one: scintilla, preponderance, "
        + "clear-and-convincing, beyond-reasonable-doubt or dialectical-validity.",
      valueName: "name"))
  var standard = ProofStandard.preponderance.rawValue

  @Option(help: "α: what the best argument for a statement has to weigh more than, by default 0.5.")
  var alpha: Double?

  @Option(help: "β: by how much it has to outweigh the best one against it, by default 0.5.")
  var beta: Double?

  @Option(help: "γ: what the best one against it has to weigh less than, by default 0.3.")
  var gamma: Double?

  func validate() throws {
    if !ProofStandard(rawValue: standard).isKnown {
      throw ValidationError(
        "There is no proof standard “\(standard)”; there are "
          + ProofStandard.known.map { $0.rawValue }.joined(separator: ", ") + ".")
    }
    for threshold in [alpha, beta, gamma].compactMap({ $0 }) where !(0...1).contains(threshold) {
      throw ValidationError("--alpha, --beta and --gamma are from 0 to 1.")
    }
  }

  /// The rules of a version; version 4 has thresholds of its own unless they are given.
  func profile(_ version: Version) -> StandardProfile {
    var profile =
      switch version {
      case .carneades: StandardProfile.carneades(standard: ProofStandard(rawValue: standard))
      case .version4: StandardProfile.carneades4(standard: ProofStandard(rawValue: standard))
      }
    if let alpha { profile.alpha = alpha }
    if let beta { profile.beta = beta }
    if let gamma { profile.gamma = gamma }
    return profile
  }
}
