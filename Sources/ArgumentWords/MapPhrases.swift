package import ArgumentModel

/// Says in one language what a map holds beside its statements' texts.
package final class MapPhrases: Sendable {
  package let map: ArgumentMap
  package let languages: [LanguageTag]
  package let words: Words
  private let participants: [EntityID: Int]
  private let sources: [EntityID: Int]
  /// Where paragraphs begin in the editions that say so, by source and edition.
  private let paragraphs: [EntityID: [String: [Int]]]

  /// Makes phrases in the first of some languages; the others help out where a text lacks that.
  package init(_ map: ArgumentMap, languages: [LanguageTag]) {
    self.map = map
    self.languages = languages
    words = Words.of(languages.first)
    participants = Dictionary(
      keepingFirst: map.participants.enumerated().map { ($1.id, $0) })
    sources = Dictionary(
      keepingFirst: map.sources.enumerated().map { ($1.id, $0) })
    var paragraphs: [EntityID: [String: [Int]]] = [:]
    for source in map.sources {
      for edition in source.editions where !edition.paragraphs.isEmpty {
        paragraphs[source.id, default: [:]][edition.id] = edition.paragraphs.map { $0.start }
      }
    }
    self.paragraphs = paragraphs
  }

  /// A text in the first language that has it, marked where that isn't the one asked for.
  package func text(_ text: LocalizedText) -> String? {
    guard let version = text.preferred(languages) else { return nil }
    let words = version.text.printable
    return version.language == languages.first || words.isEmpty || languages.isEmpty
      ? words : "\(words) [\(version.language.rawValue.printable)]"
  }

  /// Who says something, outermost first: “Press reports report › DeepSeek admits, likely”.
  /// - Parameter isAside: Whether the phrase will stand in brackets, and should have none itself.
  package func attribution(_ chain: [Attribution], isAside: Bool = false) -> String? {
    guard !chain.isEmpty else { return nil }
    return chain.map { link($0, isAside: isAside) }.joined(separator: " › ")
  }

  /// Who says something by a link of an attribution: “DeepSeek”.
  package func speaker(_ link: Attribution) -> String {
    let name = participant(link).flatMap { text($0.name) }.flatMap { $0.isEmpty ? nil : $0 }
    return name ?? link.who.printable
  }

  private func participant(_ link: Attribution) -> Participant? {
    participants[EntityID(link.who)].map { map.participants[$0] }
  }

  private func link(_ link: Attribution, isAside: Bool) -> String {
    let participant = participant(link)
    var phrase = speaker(link)
    // After a long name a verb would be lost.
    let isSetOff =
      phrase.contains { $0 == "," || $0 == "，" } || phrase.count > words.longestName
    var details: [String] = []
    if let act = link.act {
      let isPlural = participant?.type == "group"
      let verb =
        (isPlural ? words.pluralActs[act.rawValue] : nil)
        ?? Words.term(act, in: words.acts).printable
      if isSetOff {
        details.append(verb)
      } else {
        phrase += words.space + verb
      }
    }
    if let hedge = link.hedge, hedge != .none {
      details.append(Words.term(hedge, in: words.hedges).printable)
    }
    if let date = link.date, !date.isEmpty { details.append(date.printable) }
    guard !details.isEmpty else { return phrase }
    let list = details.joined(separator: words.comma)
    guard isSetOff else { return phrase + words.comma + list }
    if isAside { return words.labelled(phrase, list) }
    return words.remarked(phrase, list)
  }

  /// What the text's author does with a content, unless that is to endorse it.
  package func authorStance(_ stance: AuthorStance?) -> String? {
    guard let stance, stance != .endorses else { return nil }
    return Words.term(stance, in: words.stances).printable
  }

  /// In which sources something is anchored: “minutes ×2”; where an edition says where its paragraphs
  /// are, in which: “minutes 3, 5”.
  package func anchors(_ anchors: [Anchor]) -> String? {
    guard !anchors.isEmpty else { return nil }
    var order: [EntityID] = []
    // A place in a text and the same in its translation are one.
    var counts: [EntityID: [String: Int]] = [:]
    var numbers: [EntityID: Set<Int>] = [:]
    for anchor in anchors {
      if counts[anchor.source] == nil { order.append(anchor.source) }
      counts[anchor.source, default: [:]][anchor.edition, default: 0] += 1
      numbers[anchor.source, default: []].formUnion(
        Self.paragraphs(
          of: anchor,
          starts: paragraphs[anchor.source]?[anchor.edition] ?? []))
    }
    // The only source needn't be named each time.
    let isNamed = map.sources.count != 1 || order != [map.sources[0].id]
    return order.map { source in
      let count = counts[source]?.values.max() ?? 1
      let known = (numbers[source] ?? []).sorted().map { "\($0)" }
      let place =
        known.isEmpty ? count > 1 ? " ×\(count)" : "" : " " + list(known)
      return (isNamed ? "¶ \(source.rawValue.printable)" : "¶") + place
    }.joined(separator: words.comma)
  }

  /// The numbers, from 1, of the paragraphs in which an anchor begins.
  private static func paragraphs(of anchor: Anchor, starts: [Int]) -> [Int] {
    anchor.ranges.compactMap { range in
      var (low, high) = (0, starts.count)
      while low < high {
        let middle = (low + high) / 2
        if starts[middle] <= range.start { low = middle + 1 } else { high = middle }
      }
      return low > 0 ? low : nil
    }
  }

  private func list(_ numbers: [String]) -> String { words.list(numbers).text }

  /// What a statement refers to in other maps: “see costs.argue.json, fee”.
  package func seeAlso(_ references: [CrossReference]) -> [String] {
    references.map { reference in
      let place = reference.map.printable + words.comma + reference.statement.rawValue.printable
      return words.outline.see + " " + place
    }
  }

  /// How this language's edition differs from the other one that is shown: “≠ stronger”.
  package func divergences(_ divergences: [Divergence], shown: [LanguageTag]) -> [String] {
    divergences.compactMap { divergence in
      guard let first = divergence.editions.first, let last = divergence.editions.last,
        divergence.editions.count > 1, language(last, divergence.source) == languages.first,
        shown.contains(language(first, divergence.source))
      else { return nil }
      let kind = divergence.divergence.map { Words.term($0, in: words.divergences) }
      return "≠ " + (kind ?? words.outline.diverges).printable
    }
  }

  /// The language of an edition, which is its id where nothing else is known.
  private func language(_ edition: String, _ source: EntityID?) -> LanguageTag {
    let places = source.map { [$0] } ?? map.sources.map { $0.id }
    for place in places {
      guard let index = sources[place] else { continue }
      if let found = map.sources[index].editions.first(where: { $0.id == edition }) {
        return found.language ?? LanguageTag(rawValue: edition)
      }
    }
    return LanguageTag(rawValue: edition)
  }

  /// A reason's scheme: “expert opinion”.
  package func scheme(_ scheme: String?) -> String? {
    guard let scheme, !scheme.isEmpty else { return nil }
    if let language = words.schemeLanguage,
      let name = SchemeCatalogue.scheme(scheme)?.name[language]
    {
      return name
    }
    return String(scheme.printable.map { $0 == "-" ? " " : $0 })
  }

  /// A number between 0 and 1 as people write it.
  package static func number(_ value: Double) -> String {
    let text = "\(value)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
