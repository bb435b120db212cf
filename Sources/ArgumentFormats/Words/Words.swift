internal import ArgumentModel

/// The words with which outlines and prose speak of a map, in one language.
///
/// Vocabularies of the format are looked up by their words; a word that a table lacks stands for
/// itself.
struct Words: Sendable {
  /// Whether sentences are set without spaces and with full-width marks.
  var isChinese: Bool
  var roles: [String: String]
  var acts: [String: String]
  /// The acts of several speakers: “report” beside “reports”.
  var pluralActs: [String: String]
  var hedges: [String: String]
  var stances: [String: String]
  var divergences: [String: String]
  var standards: [String: String]
  /// The language of the catalogue's names for schemes; nil shows a scheme's id as words.
  var schemeLanguage: LanguageTag?
  var sections: [Outline.Section: String]
  var relations: [String: RelationWords]
  var outline: OutlineWords
  var prose: ProseWords

  /// A relation, seen from its first and from its second member.
  struct RelationWords: Sendable {
    var first: String
    var second: String
    /// Before the other member in prose, seen from the first.
    var leadFromFirst: String
    /// Before the other member in prose, seen from the second.
    var leadFromSecond: String

    init(_ first: String, _ second: String, _ leadFromFirst: String, _ leadFromSecond: String) {
      self.first = first
      self.second = second
      self.leadFromFirst = leadFromFirst
      self.leadFromSecond = leadFromSecond
    }
  }

  /// A term of one of the tables, or the word itself.
  static func term(_ word: some OpenVocabulary, in table: [String: String]) -> String {
    table[word.rawValue] ?? word.rawValue
  }

  /// What separates the parts of a list.
  var comma: String { isChinese ? "，" : ", " }

  /// A text in round brackets.
  func bracketed(_ text: String) -> String { isChinese ? "（\(text)）" : "(\(text))" }

  /// A name and what it names.
  func labelled(_ label: String, _ text: String) -> String {
    isChinese ? "\(label)：\(text)" : "\(label): \(text)"
  }
}

extension Words {
  /// The words for a language: Chinese ones for Chinese, else English ones.
  init(_ language: LanguageTag?) {
    self = language?.primarySubtag.lowercased() == "zh" ? .chinese : .english
  }

  /// The words of an outline.
  struct OutlineWords: Sendable {
    var supports: String
    var attacks: String
    var backs: String
    var undercuts: String
    var together: String
    var implicit: String
    var anchored: String
    var diverges: String
    var divergence: String
    var elsewhere: String
    var see: String
    var reason: String
    var warrant: String
    var credence: String
    var strength: String
    var standard: String
    var missing: String
    var noText: String
    var noPremises: String
    var noTarget: String
    var duplicate: String
    var incomplete: String
    var premisesTogether: CountWords
    var hidden: CountWords
    var statements: CountWords
    var reasons: CountWords
    var isFor: String
    var against: String
    var source: String
    var exclusive: String
    var assumption: String
    var exception: String

  }

  /// A noun after a count.
  struct CountWords: Sendable {
    var one: String
    var many: String

    init(_ one: String, _ many: String) {
      self.one = one
      self.many = many
    }

    func callAsFunction(_ count: Int) -> String { "\(count)\(count == 1 ? one : many)" }
  }

  /// The connectives of prose.
  struct ProseWords: Sendable {
    var thesis: String
    var reason: Lead
    var because: Lead
    var objection: Lead
    var reply: Lead
    var undercut: Lead
    var undercutReply: Lead
    var backing: Lead
    var implicit: String
    var warrant: String
    var draft: String
    /// Counts from two on.
    var counts: [String]
    /// Ordinals from the first on; further ones are `further`.
    var ordinals: [String]
    var further: String
  }

  /// What comes before the sentences of a reason; `{nth}` is its place among others of its kind and
  /// `{n}` the number of premises.
  struct Lead: Sendable {
    /// Where there is one of the kind, with one premise.
    var one: String
    /// Where there is one of the kind, with several premises.
    var oneLinked: String
    /// Where there are several of the kind, with one premise.
    var nth: String
    /// Where there are several of the kind, with several premises.
    var nthLinked: String
  }
}

extension Words.ProseWords {
  /// The words before a reason.
  /// - Parameters:
  ///   - place: Its place among those of its kind, from 0; nil where it is the only one.
  ///   - premises: How many premises it has.
  func lead(_ lead: Words.Lead, place: Int?, premises: Int) -> String {
    let isLinked = premises > 1
    let pattern =
      place == nil
      ? (isLinked ? lead.oneLinked : lead.one) : (isLinked ? lead.nthLinked : lead.nth)
    let count = counts.indices.contains(premises - 2) ? counts[premises - 2] : "\(premises)"
    let nth = place.map { ordinals.indices.contains($0) ? ordinals[$0] : further } ?? ""
    return pattern.replacing("{nth}", with: nth).replacing("{n}", with: count)
  }
}
