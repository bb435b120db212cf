internal import ArgumentModel

/// What annotation schemes call the roles of statements and the stances of reasons.
///
/// The words are those of the corpora of the field: persuasive essays (Stab and Gurevych 2017),
/// AbstRCT, arg-microtexts and CDCP.
enum AnnotationWords {
  /// The role that a label stands for, however it is spelled; nil for words of other schemes.
  static func role(_ label: String) -> Role? { roles[key(label)] }

  /// The label for a role.
  static func label(_ role: Role) -> String {
    switch role {
    case .thesis: "MajorClaim"
    default:
      role.isKnown
        ? role.rawValue.prefix(1).uppercased() + role.rawValue.dropFirst() : role.rawValue
    }
  }

  /// The stance that a label stands for; nil for what is no reasoning.
  static func stance(_ label: String) -> Stance? { stances[key(label)] }

  /// Lower case without what joins words: `Partial-Attack` and `partial_attack` are one.
  private static func key(_ label: String) -> String {
    String(
      String.UnicodeScalarView(
        label.lowercased().unicodeScalars.filter { $0 != "-" && $0 != "_" && $0 != " " }))
  }

  private static let roles: [String: Role] = {
    var roles: [String: Role] = [
      "majorclaim": .thesis, "mainclaim": .thesis, "centralclaim": .thesis, "conclusion": .claim,
      "counterclaim": .counterargument,
    ]
    for role in Role.known { roles[role.rawValue] = role }
    return roles
  }()

  private static let stances: [String: Stance] = [
    "supports": .supports, "support": .supports, "sup": .supports, "exa": .supports,
    "example": .supports, "for": .supports, "pro": .supports, "reason": .supports,
    "evidence": .supports, "attacks": .attacks, "attack": .attacks, "partialattack": .attacks,
    "reb": .attacks, "rebut": .attacks, "rebuts": .attacks, "rebuttal": .attacks,
    "und": .attacks, "undercut": .attacks, "undercuts": .attacks, "against": .attacks,
    "con": .attacks,
  ]
}
