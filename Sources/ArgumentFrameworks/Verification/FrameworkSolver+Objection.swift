internal import ArgumentModel

extension FrameworkSolver {
  /// Checks an extension from the definitions alone, with nothing of what found it.
  ///
  /// That a set is maximal can't be told in such time, so of preferred and ideal sets it is checked
  /// that they are complete, and of stage ones that nothing can be added without conflict; the rest is
  /// ``objectionToSize(of:_:)``.
  public func objection(to extension: [Int32], _ semantics: Semantics) -> String? {
    let rows = framework.attacked
    var isMember = [Bool](repeating: false, count: Int(framework.count))
    var isAttacked = isMember
    for argument in `extension` {
      guard argument >= 0, argument < framework.count else { return "it has what isn't there" }
      isMember[Int(argument)] = true
    }
    for argument in `extension` {
      for place in rows.places(argument) { isAttacked[Int(rows.elements[place])] = true }
    }
    if `extension`.contains(where: { isAttacked[Int($0)] }) { return "it attacks itself" }
    if semantics == .stable {
      return (0..<Int(framework.count)).allSatisfy { isMember[$0] || isAttacked[$0] }
        ? nil : "it doesn't attack all the rest"
    }
    // What some argument attacks that isn't attacked itself is not defended.
    var isThreatened = [Bool](repeating: false, count: Int(framework.count))
    var attacksMember = isThreatened
    for argument in 0..<framework.count {
      for place in rows.places(argument) {
        let other = Int(rows.elements[place])
        if !isAttacked[Int(argument)] { isThreatened[other] = true }
        if isMember[other] || other == Int(argument) { attacksMember[Int(argument)] = true }
      }
    }
    if semantics == .stage {
      return (0..<Int(framework.count)).allSatisfy {
        isMember[$0] || isAttacked[$0] || attacksMember[$0]
      } ? nil : "more can be added without conflict"
    }
    if `extension`.contains(where: { isThreatened[Int($0)] }) {
      return "it doesn't defend what it has"
    }
    return (0..<Int(framework.count)).allSatisfy { isMember[$0] || isThreatened[$0] }
      ? nil : "it lacks what it defends"
  }
}
