internal import ArgumentModel
internal import ArgumentText
internal import ArgumentUnicode
internal import ArgumentWords

/// What stands above and below a marked text: its title, and what the numbers and signs mean.
struct MarkLegend {
  private let map: ArgumentMap
  private let marked: AnnotatedText
  private let languages: [LanguageTag]
  private let options: AnnotatedTextView.Options
  private let words: Words

  init(
    _ map: ArgumentMap, _ marked: AnnotatedText, languages: [LanguageTag],
    options: AnnotatedTextView.Options
  ) {
    self.map = map
    self.marked = marked
    self.languages = languages
    self.options = options
    words = languages.count == 1 ? Words.of(languages.first) : .english
  }

  private func phrases(_ language: LanguageTag) -> MapPhrases {
    MapPhrases(map, languages: [language] + languages.filter { $0 != language })
  }

  // MARK: Above

  /// The source's title, or its id, and when it was published.
  var header: [Paragraph] {
    guard let id = marked.columns.first?.key.source else { return [] }
    let source = map.sources.first { $0.id == id }
    var titles: [String] = []
    for language in languages {
      if let title = source?.title[language]?.printable, !title.isEmpty, !titles.contains(title) {
        titles.append(title)
      }
    }
    if titles.isEmpty, let any = source?.title.preferred(languages)?.text.printable, !any.isEmpty {
      titles.append(any)
    }
    if titles.isEmpty { titles.append(id.rawValue.printable) }
    var paragraphs = [Paragraph(text: titles.joined(separator: " · "), style: .title)]
    var about = (source?.creators ?? []).map { $0.printable }
    if let date = source?.date { about.append(date.printable) }
    about.append(words.texts.marked(marked.marks.count))
    paragraphs.append(.chips(about))
    return paragraphs
  }

  /// What stands above an edition's column: its id.
  func heading(_ column: Int) -> Paragraph {
    Paragraph(text: marked.columns[column].key.edition.rawValue.printable, style: .heading)
  }

  // MARK: Below

  /// The lines below the text.
  var lines: [String] {
    var lines: [String] = []
    if !marked.marks.isEmpty { lines.append("") }
    let indent = min(10, 1 + (marked.marks.map { $0.label.displayWidth }.max() ?? 0))
    for mark in marked.marks {
      let label = style(mark)(mark.label, hasColor: options.hasColor)
      let space = String(repeating: " ", count: max(1, indent - mark.label.displayWidth))
      let taken = max(indent, mark.label.displayWidth + 1)
      let own = paragraphs(mark).flatMap {
        $0.lines(width: options.width - taken, hasColor: options.hasColor)
      }
      for (row, line) in own.enumerated() {
        lines.append(
          (row == 0 ? label + space : String(repeating: " ", count: taken)) + line.styled)
      }
    }
    lines.append("")
    return lines
      + signs.flatMap { $0.lines(width: options.width, hasColor: options.hasColor) }.map {
        $0.styled
      }
  }

  private func paragraphs(_ mark: AnnotatedText.Mark) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    var chips: [String] = []
    switch mark.kind {
    case .statement:
      let statement = map.statements[mark.index]
      for language in languages {
        let text = statement.text[language].map { $0.printable } ?? ""
        if !text.isEmpty { paragraphs.append(Paragraph(text: text, style: .plain)) }
      }
      if paragraphs.isEmpty {
        let any = phrases(languages.first ?? .undetermined).text(statement.text) ?? ""
        let none = words.bracketed(words.outline.noText)
        paragraphs.append(Paragraph(text: any.isEmpty ? none : any, style: .plain))
      }
      if let role = statement.role { chips.append(Words.term(role, in: words.roles).printable) }
      if statement.implicit { chips.append(words.outline.implicit) }
      let phrases = phrases(languages.first ?? .undetermined)
      if let who = phrases.attribution(statement.attribution) { chips.append(who) }
      if let stance = phrases.authorStance(statement.authorStance) { chips.append(stance) }
      if options.open.contains(statement.id) { chips.append("! " + words.texts.unanswered) }
    case .reason:
      let reason = map.reasons[mark.index]
      let premises = reason.premises.map { $0.statement.rawValue.printable }
      let target = reason.target?.rawValue.printable ?? words.outline.noTarget
      paragraphs.append(
        Paragraph(
          text: premises.joined(separator: " + ") + " → " + target, style: .reference))
      if let scheme = phrases(languages.first ?? .undetermined).scheme(reason.scheme) {
        chips.append(scheme)
      }
    default:
      let text = phrases(languages.first ?? .undetermined).text(
        map.utterances.indices.contains(mark.index)
          ? map.utterances[mark.index].text : LocalizedText())
      paragraphs.append(Paragraph(text: text ?? "", style: .plain))
    }
    if options.showsIDs { chips.append("[\(mark.id.rawValue.printable)]") }
    if !chips.isEmpty { paragraphs.append(.chips(chips)) }
    return paragraphs
  }

  /// What the signs mean, for those that are used, and how many anchors aren't marked.
  private var signs: [Paragraph] {
    let terms = words.outline
    let all: [(sign: Character, meaning: String)] = [
      ("◆", Words.term(Role.thesis, in: words.roles)), ("▲", terms.supports),
      ("▼", terms.attacks), ("△", terms.backs), ("▽", terms.undercuts),
      ("¿", Words.term(Role.question, in: words.roles)), ("⇒", terms.reason),
      ("○", words.texts.notPremise), ("◇", words.texts.utterance),
    ]
    let used = Set(marked.marks.flatMap { $0.bearing.sign })
    var chips = all.filter { used.contains($0.sign) }.map { "\($0.sign) \($0.meaning)" }
    if !marked.marks.isEmpty { chips.append("⟦ ⟧ " + words.texts.whereItStands) }
    var paragraphs: [Paragraph] = []
    if !chips.isEmpty { paragraphs.append(.chips(chips, separator: "  ")) }
    if !marked.unplaced.isEmpty {
      paragraphs.append(
        Paragraph(text: words.texts.unplaced(marked.unplaced.count), style: .warning))
    }
    if marked.marks.isEmpty {
      paragraphs.append(Paragraph(text: words.texts.noAnchors, style: .meta))
    }
    return paragraphs
  }

  private func style(_ mark: AnnotatedText.Mark) -> TextStyle {
    MarkedLines.style(mark)
  }
}
