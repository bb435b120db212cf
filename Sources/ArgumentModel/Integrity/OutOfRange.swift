extension Integrity {
  /// Reports a credence or strength that isn't between 0 and 1.
  public static func outOfRange(_ entity: Entity, _ report: (Diagnostic) -> Void) {
    let (name, value): (String, Double?) =
      switch entity {
      case .statement(let statement): ("credence", statement.credence)
      case .reason(let reason): ("strength", reason.strength)
      default: ("", nil)
      }
    guard let value, !(0...1).contains(value) else { return }
    report(
      Diagnostic(
        rule: "out-of-range", severity: .error,
        message: "\(entity.kind.rawValue) “\(entity.id)” has the \(name) \(value), "
          + "which isn't between 0 and 1",
        id: entity.id, pointer: "/\(name)"))
  }
}
