extension Integrity {
  /// Reports a reason that supports one of its own premises, or bears on itself.
  public static func selfSupport(_ reason: Reason, _ report: (Diagnostic) -> Void) {
    guard let target = reason.target else { return }
    if target == reason.id {
      report(
        Diagnostic(
          rule: "self-support", severity: .error,
          message: "reason “\(reason.id)” has itself for its target", id: reason.id,
          pointer: "/target"))
    } else if reason.stance == .supports,
      let index = reason.premises.firstIndex(where: {
        $0.statement == target && $0.kind != .locution
      })
    {
      report(
        Diagnostic(
          rule: "self-support", severity: .error,
          message: "reason “\(reason.id)” supports “\(target)” with “\(target)” itself",
          id: reason.id, pointer: "/premises/\(index)"))
    }
  }
}
