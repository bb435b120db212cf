internal import ArgumentModel

extension Words {
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
