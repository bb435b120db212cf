internal import ArgumentModel

/// How a format of node graphs names the scheme of a node.
struct SchemeLabel: Equatable {
  /// The words of the node itself.
  var text: String
  /// The name beside them, where the format has a place for it.
  var scheme: String?
  /// The number of the scheme in the database of AIFdb, where it is known.
  var schemeID: String?

  /// The id of the scheme that a node's names stand for; nil where they only say what kind of node it is.
  static func scheme(text: String?, scheme: String?) -> String? {
    let name = [scheme, text].compactMap { $0 }.first { !$0.allSatisfy(\.isWhitespace) } ?? ""
    let normalized = SchemeCatalogue.normalize(name)
    if normalized.isEmpty || plain.contains(normalized) { return nil }
    return SchemeCatalogue.scheme(name)?.id ?? normalized
  }

  /// The normalised names that stand for no scheme.
  private static let plain: Set<String> = [
    "ra", "ca", "ma", "pa", "ta", "ya", "default", "default-inference", "default-conflict",
    "default-rephrase", "default-preference", "attack-default", "support-default",
    "rephrase-default", "preference-default", "inference", "conflict", "rephrase", "preference",
    "support", "attack", "disagreement", "disagree",
  ]

  /// The names that a format has for a node with a scheme or without.
  init(_ kind: NodeKind, scheme: String?, in dialect: GraphDialect) {
    switch dialect {
    case .aif, .graphml: self = Self.aif(kind, scheme)
    case .sadface: text = scheme.map(Self.title) ?? Self.sadface[kind] ?? kind.rawValue
    case .arguebuf: self = Self.arguebuf(kind, scheme)
    }
  }

  private init(text: String, scheme: String? = nil, schemeID: String? = nil) {
    self.text = text
    self.scheme = scheme
    self.schemeID = schemeID
  }

  /// What the format can name that isn't what was asked for: whether the scheme gets lost.
  func loses(_ scheme: String?) -> Bool {
    scheme != nil && Self.scheme(text: text, scheme: self.scheme) == nil
  }

  // MARK: AIF

  /// The names and numbers that AIFdb has for nodes without a scheme of Walton's.
  private static let defaults: [NodeKind: SchemeLabel] = [
    .inference: SchemeLabel(
      text: "Default Inference", scheme: "Default Inference", schemeID: "72"),
    .conflict: SchemeLabel(text: "Default Conflict", scheme: "Default Conflict", schemeID: "71"),
    .rephrase: SchemeLabel(text: "Default Rephrase", scheme: "Default Rephrase", schemeID: "144"),
    .transition: SchemeLabel(
      text: "Default Transition", scheme: "Default Transition", schemeID: "82"),
    .preference: SchemeLabel(text: "Default Preference", scheme: "Default Preference"),
    .illocution: SchemeLabel(
      text: "Default Illocuting", scheme: "Default Illocuting", schemeID: "168"),
  ]

  private static func aif(_ kind: NodeKind, _ scheme: String?) -> SchemeLabel {
    guard let scheme else { return defaults[kind] ?? SchemeLabel(text: kind.rawValue) }
    let name = title(scheme)
    return SchemeLabel(text: name, scheme: name, schemeID: numbers[scheme])
  }

  /// The numbers of schemes that published files show.
  private static let numbers = ["example": "14", "expert-opinion": "15"]

  /// An illocution's names and number, as published files show them.
  static func illocution(_ name: String) -> SchemeLabel {
    SchemeLabel(text: name, scheme: name, schemeID: illocutions[name])
  }

  private static let illocutions = [
    "Asserting": "74", "Arguing": "80", "Disagreeing": "78", "Restating": "101",
    "Default Illocuting": "168",
  ]

  /// A scheme's name in words that begin with capitals: `Cause To Effect`.
  static func title(_ scheme: String) -> String {
    scheme.split(separator: "-").map { word in
      word.prefix(1).uppercased() + word.dropFirst()
    }.joined(separator: " ")
  }

  // MARK: The others

  private static let sadface: [NodeKind: String] = [
    .inference: "support", .conflict: "attack", .rephrase: "rephrase", .preference: "preference",
  ]

  private static func arguebuf(_ kind: NodeKind, _ scheme: String?) -> SchemeLabel {
    switch kind {
    case .conflict: SchemeLabel(text: "ATTACK_DEFAULT")
    case .rephrase: SchemeLabel(text: "REPHRASE_DEFAULT")
    case .preference: SchemeLabel(text: "PREFERENCE_DEFAULT")
    case .inference: SchemeLabel(text: scheme.flatMap { supports[$0] } ?? "SUPPORT_DEFAULT")
    default: SchemeLabel(text: "")
    }
  }

  /// The members of arguebuf's enumeration `Support` by our ids.
  private static let supports: [String: String] = Dictionary(
    keepingFirst: names.split(separator: " ").compactMap { name in
      let full = "SUPPORT_\(name)"
      return SchemeCatalogue.scheme(full).map { ($0.id, full) }
    })

  private static let names = """
    POSITION_TO_KNOW EXPERT_OPINION WITNESS_TESTIMONY POPULAR_OPINION POPULAR_PRACTICE EXAMPLE ANALOGY \
    PRACTICAL_REASONING_FROM_ANALOGY COMPOSITION DIVISION OPPOSITIONS RHETORICAL_OPPOSITIONS \
    ALTERNATIVES VERBAL_CLASSIFICATION VERBAL_CLASSIFICATION_DEFINITION \
    VERBAL_CLASSIFICATION_VAGUENESS VERBAL_CLASSIFICATION_ARBITRARINESS \
    INTERACTION_OF_ACT_AND_PERSON VALUES POSITIVE_VALUES NEGATIVE_VALUES SACRIFICE \
    THE_GROUP_AND_ITS_MEMBERS PRACTICAL_REASONING TWO_PERSON_PRACTICAL_REASONING WASTE SUNK_COSTS \
    IGNORANCE EPISTEMIC_IGNORANCE CAUSE_TO_EFFECT CORRELATION_TO_CAUSE SIGN ABDUCTIVE \
    EVIDENCE_TO_HYPOTHESIS CONSEQUENCES POSITIVE_CONSEQUENCES NEGATIVE_CONSEQUENCES \
    PRAGMATIC_ALTERNATIVES THREAT FEAR_APPEAL DANGER_APPEAL NEED_FOR_HELP DISTRESS COMMITMENT ETHOTIC \
    GENERIC_AD_HOMINEM PRAGMATIC_INCONSISTENCY INCONSISTENT_COMMITMENT CIRCUMSTANTIAL_AD_HOMINEM BIAS \
    BIAS_AD_HOMINEM GRADUALISM SLIPPERY_SLOPE PRECEDENT_SLIPPERY_SLOPE SORITES_SLIPPERY_SLOPE \
    VERBAL_SLIPPERY_SLOPE FULL_SLIPPERY_SLOPE CONSTITUTIVE_RULE_CLAIMS RULES EXCEPTIONAL_CASE PRECEDENT \
    PLEA_FOR_EXCUSE PERCEPTION MEMORY
    """
}
