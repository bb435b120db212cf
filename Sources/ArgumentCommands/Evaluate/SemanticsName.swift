internal import ArgumentModel
public import ArgumentParser
public import ArgumentReports

extension EvaluationMethod: ExpressibleByArgument {
  /// The method of a name on the command line.
  public init?(argument: String) { self.init(name: argument) }

  /// All names.
  public static var allValueStrings: [String] { names }

  /// All names, for help.
  static let list =
    names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")

  /// The name.
  public var defaultValueDescription: String { name }
}

/// What proof standards are held to.
struct StandardOptions: ParsableArguments {
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
}
