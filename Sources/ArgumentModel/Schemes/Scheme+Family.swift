extension Scheme {
  /// A group of schemes that reason from the same kind of thing, in the order of lists.
  public enum Family: String, Hashable, Sendable, CaseIterable {
    /// From who says it.
    case source
    /// From what is known, observed or not known.
    case epistemic
    /// From causes and effects.
    case causal
    /// From goals, means, values and consequences.
    case practical
    /// From rules, exceptions and precedents.
    case rules
    /// From likeness, parts and wholes.
    case analogy
    /// From words and definitions.
    case classification
    /// From what somebody has committed themselves to.
    case commitment
    /// From feelings.
    case emotion
    /// From the classical topics.
    case topical

    /// The family's name.
    public var name: LocalizedText {
      switch self {
      case .source: LocalizedText(english: "Sources", chinese: "來源")
      case .epistemic: LocalizedText(english: "Knowledge and evidence", chinese: "知識與證據")
      case .causal: LocalizedText(english: "Causes", chinese: "因果")
      case .practical: LocalizedText(english: "Action, values, consequences", chinese: "行動、價值與後果")
      case .rules: LocalizedText(english: "Rules and cases", chinese: "規則與案例")
      case .analogy: LocalizedText(english: "Likeness, parts and wholes", chinese: "類比、部分與整體")
      case .classification: LocalizedText(english: "Words and classes", chinese: "語詞與分類")
      case .commitment: LocalizedText(english: "Commitments", chinese: "承諾")
      case .emotion: LocalizedText(english: "Feelings", chinese: "情感")
      case .topical: LocalizedText(english: "Classical topics", chinese: "古典論題")
      }
    }
  }
}

extension LocalizedText {
  /// A text in the two languages of the catalogue of schemes.
  init(english: String, chinese: String) {
    self.init(english, language: "en")
    self["zh-Hant"] = chinese
  }
}
