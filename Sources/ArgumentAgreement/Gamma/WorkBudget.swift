/// How much more work may be done.
///
/// What is best of very many possible alignments can take longer than anybody waits. Work is counted, and not
/// timed, so that the same input has the same end on every machine.
struct WorkBudget {
  /// Steps of about a nanosecond.
  private(set) var left: Int

  /// The budget of one measure: some seconds, and more for many units.
  init(units: Int) { left = 2_000_000_000 + 20_000 * units }

  /// A budget of so many steps.
  init(steps: Int) { left = steps }

  /// Takes off what was done.
  /// - Throws: ``Undefined/tooManyAlignments`` if there is nothing left.
  mutating func spend(_ steps: Int) throws(Undefined) {
    left -= steps
    if left < 0 { throw .tooManyAlignments }
  }
}
