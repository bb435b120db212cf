package import ArgumentModel

/// The words with which outlines and prose speak of a map, in one language.
///
/// Vocabularies of the format are looked up by their words; a word that a table lacks stands for
/// itself.
package struct Words: Sendable {
  /// Whether sentences are set without spaces and with full-width marks.
  package var isChinese: Bool
  package var roles: [String: String]
  package var acts: [String: String]
  /// The acts of several speakers: “report” beside “reports”.
  package var pluralActs: [String: String]
  package var hedges: [String: String]
  package var stances: [String: String]
  package var divergences: [String: String]
  package var standards: [String: String]
  /// The language of the catalogue's names for schemes; nil shows a scheme's id as words.
  package var schemeLanguage: LanguageTag?
  /// The headings of an outline's sections, by their names.
  package var sections: [String: String]
  package var relations: [String: RelationWords]
  package var outline: OutlineWords
  package var prose: ProseWords

  /// A relation, seen from its first and from its second member.
  package struct RelationWords: Sendable {
    package var first: String
    package var second: String
    /// Before the other member in prose, seen from the first.
    package var leadFromFirst: String
    /// Before the other member in prose, seen from the second.
    package var leadFromSecond: String

    package init(
      _ first: String, _ second: String, _ leadFromFirst: String, _ leadFromSecond: String
    ) {
      self.first = first
      self.second = second
      self.leadFromFirst = leadFromFirst
      self.leadFromSecond = leadFromSecond
    }
  }

  /// A term of one of the tables, or the word itself.
  package static func term(_ word: some OpenVocabulary, in table: [String: String]) -> String {
    table[word.rawValue] ?? word.rawValue
  }

  /// What separates the parts of a list.
  package var comma: String { isChinese ? "，" : ", " }

  /// A text in round brackets.
  package func bracketed(_ text: String) -> String { isChinese ? "（\(text)）" : "(\(text))" }

  /// A name and what it names.
  package func labelled(_ label: String, _ text: String) -> String {
    isChinese ? "\(label)：\(text)" : "\(label): \(text)"
  }
}

extension Words {
  /// The words for a language: Chinese ones for Chinese, else English ones.
  package init(_ language: LanguageTag?) {
    self = language?.primarySubtag.lowercased() == "zh" ? .chinese : .english
  }

  /// The words of an outline.
  package struct OutlineWords: Sendable {
    package var supports: String
    package var attacks: String
    package var backs: String
    package var undercuts: String
    package var together: String
    package var implicit: String
    package var anchored: String
    package var diverges: String
    package var divergence: String
    package var elsewhere: String
    package var see: String
    package var reason: String
    package var warrant: String
    package var credence: String
    package var strength: String
    package var standard: String
    package var missing: String
    package var noText: String
    package var noPremises: String
    package var noTarget: String
    package var duplicate: String
    package var incomplete: String
    package var premisesTogether: CountWords
    package var hidden: CountWords
    package var statements: CountWords
    package var reasons: CountWords
    package var isFor: String
    package var against: String
    package var source: String
    package var exclusive: String
    package var assumption: String
    package var exception: String

  }

  /// A noun after a count.
  package struct CountWords: Sendable {
    package var one: String
    package var many: String

    package init(_ one: String, _ many: String) {
      self.one = one
      self.many = many
    }

    package func callAsFunction(_ count: Int) -> String { "\(count)\(count == 1 ? one : many)" }
  }

  /// The connectives of prose.
  package struct ProseWords: Sendable {
    package var thesis: String
    package var reason: Lead
    package var because: Lead
    package var objection: Lead
    package var reply: Lead
    package var undercut: Lead
    package var undercutReply: Lead
    package var backing: Lead
    package var implicit: String
    package var warrant: String
    package var draft: String
    /// Counts from two on.
    package var counts: [String]
    /// Ordinals from the first on; further ones are `further`.
    package var ordinals: [String]
    package var further: String
  }

  /// What comes before the sentences of a reason; `{nth}` is its place among others of its kind and
  /// `{n}` the number of premises.
  package struct Lead: Sendable {
    /// Where there is one of the kind, with one premise.
    package var one: String
    /// Where there is one of the kind, with several premises.
    package var oneLinked: String
    /// Where there are several of the kind, with one premise.
    package var nth: String
    /// Where there are several of the kind, with several premises.
    package var nthLinked: String
  }
}

extension Words.ProseWords {
  /// The words before a reason.
  /// - Parameters:
  ///   - place: Its place among those of its kind, from 0; nil where it is the only one.
  ///   - premises: How many premises it has.
  package func lead(_ lead: Words.Lead, place: Int?, premises: Int) -> String {
    let isLinked = premises > 1
    let pattern =
      place == nil
      ? (isLinked ? lead.oneLinked : lead.one) : (isLinked ? lead.nthLinked : lead.nth)
    let count = counts.indices.contains(premises - 2) ? counts[premises - 2] : "\(premises)"
    let nth = place.map { ordinals.indices.contains($0) ? ordinals[$0] : further } ?? ""
    return pattern.replacing(piece: "{nth}", with: nth).replacing(piece: "{n}", with: count)
  }
}
