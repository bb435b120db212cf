/// How long a question may be worked on.
public struct SolvingLimit: Hashable, Sendable {
  /// When to give up; nil is never.
  public var deadline: ContinuousClock.Instant?
  /// How many steps the bounded search may take in all; CaDiCaL needs no such bound.
  public var steps: Int

  /// What answers questions; nil is the best there is.
  var engine: ClauseSolver.Engine?

  /// How many steps the bounded search takes where nothing else is said: less than a second of work,
  /// and some seconds in a debug build.
  public static let usualSteps = 30_000_000

  /// Makes a limit.
  public init(
    deadline: ContinuousClock.Instant? = nil, steps: Int = SolvingLimit.usualSteps
  ) {
    self.deadline = deadline
    self.steps = steps
  }

  /// Gives up if the deadline has passed: for work that asks no solver.
  public func check() throws(NotDecided) {
    if let deadline, deadline <= .now { throw .timeout }
  }
}
