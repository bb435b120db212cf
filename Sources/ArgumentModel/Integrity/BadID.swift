extension Integrity {
  /// Reports an id with characters that ids don't have.
  public static func badID(_ entity: Entity, _ report: (Diagnostic) -> Void) {
    guard let flaw = entity.id.flaw else { return }
    let problem =
      switch flaw {
      case .empty: "the id is empty"
      case .tooLong(let count): "the id has \(count) characters, more than \(EntityID.longest)"
      case .badStart(let scalar):
        "the id begins with \(describe(scalar)), not with a letter, a number or “_”"
      case .badCharacter(let scalar): "the id contains \(describe(scalar))"
      case .notNormalized: "the id isn't in Unicode Normalization Form C"
      }
    var diagnostic = Diagnostic(
      rule: "bad-id", severity: .error,
      message: "\(entity.kind.rawValue) “\(entity.id)”: \(problem)", id: entity.id, pointer: "/id")
    let suggestion = EntityID.suggestion(
      for: entity.id.rawValue, fallback: entity.kind.rawValue, isTaken: { $0 == entity.id })
    diagnostic.explanation =
      "Ids have 1 to \(EntityID.longest) letters, marks, numbers, “-”, “_” and “.”; "
      + "“\(suggestion)” would do."
    report(diagnostic)
  }

  private static func describe(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case " ": "a space"
    case "\n": "a line break"
    case "\t": "a tab"
    default:
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
        .paragraphSeparator, .spaceSeparator:
        "the character U+\(String(scalar.value, radix: 16, uppercase: true))"
      default: "“\(scalar)”"
      }
    }
  }
}
