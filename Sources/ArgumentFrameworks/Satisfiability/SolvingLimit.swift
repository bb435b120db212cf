/// How long a question may be worked on.
package struct SolvingLimit: Hashable, Sendable {
  /// When to give up; nil is never.
  package var deadline: ContinuousClock.Instant?
  /// How many decisions the bounded search may take in all; CaDiCaL needs no such bound.
  package var decisions: Int

  /// What answers questions; nil is the best there is.
  var engine: ClauseSolver.Engine?

  /// How many decisions the bounded search takes where nothing else is said: some seconds of work.
  package static let usualDecisions = 2_000_000

  /// Makes a limit.
  package init(
    deadline: ContinuousClock.Instant? = nil, decisions: Int = SolvingLimit.usualDecisions
  ) {
    self.deadline = deadline
    self.decisions = decisions
  }

  /// Gives up if the deadline has passed: for work that asks no solver.
  package func check() throws(NotDecided) {
    if let deadline, deadline <= .now { throw .timeout }
  }
}
