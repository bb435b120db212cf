internal import ArgumentDrawing
internal import ArgumentFormats
internal import ArgumentModel
internal import ArgumentReports
internal import ArgumentText
internal import ArgumentWords

/// Puts together the page of a text and of the map that was made of it.
struct TextPageMaker {
  private let map: ArgumentMap
  private let marked: AnnotatedText
  private let open: Set<EntityID>
  private let languages: [LanguageTag]
  private let phrases: MapPhrases
  private let outline: Outline
  /// The positions of marks, by kind and by position in the map.
  private let marks: [EntityKind: [Int: Int]]

  /// - Parameter languages: The statements' languages; none are those of the editions.
  init(
    _ map: ArgumentMap, _ content: TextViewOptions.Content, languages wanted: [LanguageTag]
  ) {
    self.map = map
    marked = content.marked
    open = content.open
    var languages = wanted
    if languages.isEmpty {
      for language in marked.columns.compactMap(\.language) where !languages.contains(language) {
        languages.append(language)
      }
    }
    if languages.isEmpty { languages = [map.primaryLanguage] }
    self.languages = languages
    phrases = MapPhrases(map, languages: languages)
    outline = Outline(map)
    var marks: [EntityKind: [Int: Int]] = [:]
    for (position, mark) in marked.marks.enumerated() {
      marks[mark.kind, default: [:]][mark.index] = position
    }
    self.marks = marks
  }

  private var words: Words { phrases.words }

  var page: TextPage {
    var page = TextPage()
    let source = marked.columns.first.flatMap { column in
      map.sources.first { $0.id == column.key.source }
    }
    page.titles = titles(source)
    page.about = (source?.creators ?? []).map(\.printable)
    if let publisher = source.flatMap({ phrases.text($0.publisher) }), !publisher.isEmpty {
      page.about.append(publisher)
    }
    if let date = source?.date { page.about.append(date.printable) }
    page.languages = languages
    page.columns = marked.columns.map {
      TextPage.Column(name: $0.key.edition.rawValue.printable, language: $0.language)
    }
    page.rows = marked.rows.map { row in
      TextPage.Row(cells: row.cells.map { cell in cell.map { $0.pieces.map(Self.piece) } })
    }
    page.marks = marked.marks.map {
      TextPage.Mark(
        number: $0.number, sign: $0.bearing.sign, stance: Self.stance($0.bearing.color),
        name: $0.id.rawValue.printable, meaning: meaning($0))
    }
    page.entries = entries
    page.unplaced = marked.unplaced.count
    return page
  }

  private func titles(_ source: Source?) -> [TextPage.Words] {
    guard let source else { return [] }
    var titles: [TextPage.Words] = []
    for language in languages {
      if let title = source.title[language], !title.isEmpty {
        titles.append(TextPage.Words(title.printable, language: language))
      }
    }
    if titles.isEmpty, let any = source.title.preferred(languages), !any.text.isEmpty {
      titles.append(TextPage.Words(any.text.printable, language: any.language))
    }
    return titles.isEmpty ? [TextPage.Words(source.id.rawValue.printable, language: nil)] : titles
  }

  /// What a mark's number means: a statement's words, or a reason's premises and target.
  private func meaning(_ mark: AnnotatedText.Mark) -> TextPage.Words? {
    switch mark.kind {
    case .statement: return texts(map.statements[mark.index].text).first
    case .reason:
      let reason = map.reasons[mark.index]
      let premises = reason.premises.map(\.statement.rawValue.printable).joined(separator: " + ")
      let target = reason.target?.rawValue.printable ?? words.outline.noTarget
      return TextPage.Words("\(premises) → \(target)", language: nil)
    default:
      guard map.utterances.indices.contains(mark.index) else { return nil }
      return texts(map.utterances[mark.index].text).first
    }
  }

  private static func piece(_ piece: AnnotatedText.Piece) -> TextPage.Piece {
    switch piece {
    case .open(let mark, let continues): .open(mark, continues: continues)
    case .words(let words, _, let marks): .words(words, marks: marks)
    case .close(let mark, let continues, _): .close(mark, continues: continues)
    }
  }

  private static func stance(_ color: MarkBearing.Color) -> TextPage.Stance {
    TextPage.Stance(rawValue: color.rawValue) ?? .neutral
  }

  // MARK: The list

  /// The map from its theses down; with marks that no line shows, such as utterances, at the end.
  private var entries: [TextPage.Entry] {
    var entries: [TextPage.Entry] = []
    var shown: Set<Int> = []
    for item in outline.items {
      let entry = entry(item)
      shown.formUnion(entry.homes)
      // The first heading says nothing that the theses below it don't.
      if item.content != .section(.theses) { entries.append(entry) }
    }
    for (position, mark) in marked.marks.enumerated() where !shown.contains(position) {
      var entry = TextPage.Entry()
      if mark.kind == .utterance, map.utterances.indices.contains(mark.index) {
        entry.texts = texts(map.utterances[mark.index].text)
      }
      entry.details = [mark.id.rawValue.printable]
      entry.marks = [position]
      entry.homes = [position]
      entries.append(entry)
    }
    return entries
  }

  private func entry(_ item: Outline.Item) -> TextPage.Entry {
    var entry = TextPage.Entry()
    entry.level = item.depth
    if case .section(let section) = item.content {
      entry.isHeading = true
      entry.texts = [
        TextPage.Words(words.sections[section.rawValue] ?? "", language: languages.first)
      ]
      return entry
    }
    bearing(item, &entry)
    if let statement = item.statement {
      let record = map.statements[statement]
      entry.texts = texts(record.text)
      if let mark = marks[.statement]?[statement] {
        entry.marks.append(mark)
        if !item.isReference { entry.homes.append(mark) }
      }
      if record.role == .thesis { entry.stance = .thesis }
      if item.isReference {
        entry.texts = Array(entry.texts.prefix(1))
        entry.details.append("→ " + words.outline.elsewhere)
      } else {
        entry.isOpen = open.contains(record.id)
        entry.details += details(record)
      }
      entry.details.append(record.id.rawValue.printable)
    } else if let missing = item.missing {
      entry.texts = [TextPage.Words("‹\(missing.rawValue.printable)›", language: nil)]
      entry.details = [words.outline.missing]
    }
    switch item.content {
    case .reason(let reason), .step(let reason, _):
      if let mark = marks[.reason]?[reason] {
        entry.marks.append(mark)
        var isReference = false
        if case .reason = item.content { isReference = item.isReference }
        if !isReference { entry.homes.append(mark) }
      }
      if let scheme = phrases.scheme(map.reasons[reason].scheme) {
        entry.details.append("⇒ " + scheme)
      }
    default: break
    }
    if entry.texts.isEmpty, case .reason(let reason) = item.content {
      let premises = map.reasons[reason].premises.count
      let text =
        item.isReference
        ? "→ " + words.outline.elsewhere
        : premises == 0 ? words.outline.noPremises : words.outline.premisesTogether(premises)
      entry.texts = [TextPage.Words(text, language: languages.first)]
      entry.details.append(map.reasons[reason].id.rawValue.printable)
    }
    return entry
  }

  /// What an item does for the one above it.
  private func bearing(_ item: Outline.Item, _ entry: inout TextPage.Entry) {
    let terms = words.outline
    switch item.content {
    case .reason(let reason), .step(let reason, _):
      let attacks = map.reasons[reason].stance == .attacks
      entry.stance = item.isOnReason ? .undercuts : attacks ? .attacks : .supports
      entry.verb =
        item.isOnReason
        ? (attacks ? terms.undercuts : terms.backs) : (attacks ? terms.attacks : terms.supports)
    case .premise(let reason, _, _):
      entry.stance = map.reasons[reason].stance == .attacks ? .attacks : .supports
      entry.verb = "+"
    case .relation(let number, let side, _, _):
      let type = map.relations[number].type
      let relation = words.relations[type.rawValue]
      entry.verb =
        (side == .first ? relation?.first : relation?.second) ?? type.rawValue.printable
    case .section, .statement: break
    }
  }

  private func texts(_ text: LocalizedText) -> [TextPage.Words] {
    let own = languages.prefix(2).compactMap { language in
      text[language].flatMap {
        $0.isEmpty ? nil : TextPage.Words($0.printable, language: language)
      }
    }
    if !own.isEmpty { return own }
    guard let any = text.preferred(languages), !any.text.isEmpty else {
      return [
        TextPage.Words(words.bracketed(words.outline.noText), language: languages.first)
      ]
    }
    return [TextPage.Words(any.text.printable, language: any.language)]
  }

  private func details(_ statement: Statement) -> [String] {
    var details: [String] = []
    if let role = statement.role { details.append(Words.term(role, in: words.roles).printable) }
    if statement.implicit { details.append(words.outline.implicit) }
    if let who = phrases.attribution(statement.attribution) { details.append(who) }
    if let stance = phrases.authorStance(statement.authorStance) { details.append(stance) }
    details += phrases.divergences(statement.divergences, shown: languages)
    details += phrases.seeAlso(statement.seeAlso)
    return details
  }
}
