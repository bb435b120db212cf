package import ArgumentModel
internal import ArgumentWords

/// What stands above and below an outline: title and counts, and what the glyphs mean.
package struct OutlineFrame {
  private let map: ArgumentMap
  private let languages: [LanguageTag]
  private let words: Words

  /// Makes a frame; its words are English where several languages are shown.
  package init(_ map: ArgumentMap, languages: [LanguageTag]) {
    self.map = map
    self.languages = languages
    words = languages.count == 1 ? Words.of(languages.first) : .english
  }

  /// The lines above.
  package var header: [Paragraph] {
    var paragraphs: [Paragraph] = []
    var titles: [String] = []
    for language in languages {
      if let title = map.header.title[language]?.printable { titles.append(title) }
    }
    if titles.isEmpty, let any = map.header.title.preferred(languages) {
      titles.append(any.text.printable)
    }
    if let id = map.header.id, titles.isEmpty { titles.append(id.rawValue.printable) }
    if !titles.isEmpty {
      paragraphs.append(Paragraph(text: titles.joined(separator: " · "), style: .title))
    }
    paragraphs.append(.chips(counts))
    if let sources { paragraphs.append(Paragraph(text: sources, style: .meta)) }
    return paragraphs
  }

  private var counts: [String] {
    let outline = words.outline
    var reasons = outline.reasons(map.reasons.count)
    let against = map.reasons.count { $0.stance == .attacks }
    if !map.reasons.isEmpty {
      reasons = words.remarked(reasons, outline.sides(map.reasons.count - against, against))
    }
    var parts = [outline.statements(map.statements.count), reasons]
    if !map.header.languages.isEmpty {
      parts.append(
        map.header.languages.map { $0.rawValue.printable }.joined(separator: words.comma))
    }
    return parts
  }

  private var sources: String? {
    guard !map.sources.isEmpty else { return nil }
    let phrases = MapPhrases(map, languages: languages)
    let names = map.sources.map { source in
      let title = phrases.text(source.title).flatMap { $0.isEmpty ? nil : $0 }
      let name = title ?? source.id.rawValue.printable
      return source.date.map { words.remarked(name, $0.printable) } ?? name
    }
    return words.labelled(words.outline.source, names.joined(separator: "; "))
  }

  /// The sign before an item; empty for those that have none.
  package static func glyph(_ item: Outline.Item, _ map: ArgumentMap) -> String {
    switch item.content {
    case .section, .statement, .premise: return ""
    case .relation(let relation, _, _, _): return glyph(map.relations[relation].type)
    case .reason(let reason), .step(let reason, _):
      return map.reasons[reason].stance == .attacks
        ? (item.isOnReason ? "▽" : "▼") : (item.isOnReason ? "△" : "▲")
    }
  }

  /// The sign of a relation.
  private static func glyph(_ type: RelationType) -> String {
    switch type {
    case .contradicts: "⊥"
    case .restates: "≈"
    case .prefers: "≻"
    case .answers: "?"
    default: "◇"
    }
  }

  /// What the glyphs mean, for those that are used.
  package func legend(_ outline: Outline) -> Paragraph? {
    let terms = words.outline
    var used: Set<String> = []
    func use(_ sign: String) { used.insert(sign) }
    for item in outline.items {
      switch item.content {
      case .reason(let reason), .step(let reason, _):
        use(Self.glyph(item, map))
        if map.reasons[reason].scheme != nil { use("⇒") }
      case .premise: use("┣")
      default: break
      }
      if item.isReference { use("→") }
      guard let statement = item.statement.map({ map.statements[$0] }) else { continue }
      if statement.implicit { use("⟨⟩") }
      if !statement.anchors.isEmpty { use("¶") }
      if languages.count == 2, !statement.divergences.isEmpty { use("≠") }
    }
    let signs: [(String, String)] = [
      ("▲", terms.supports), ("▼", terms.attacks), ("△", terms.backs), ("▽", terms.undercuts),
      ("┣", terms.together), ("⟨⟩", terms.implicit), ("⇒", terms.reason), ("→", terms.elsewhere),
      ("¶", terms.anchored), ("≠", terms.divergence),
    ]
    let shown = signs.filter { used.contains($0.0) }.map { "\($0.0) \($0.1)" }
    return shown.isEmpty ? nil : .chips(shown, separator: "  ")
  }
}
