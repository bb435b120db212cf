package import ArgumentModel
internal import ArgumentUnicode
package import ArgumentWords

/// What one language's column says of each item of an outline.
package struct OutlineColumn {
  let structure: MapStructure
  let outline: Outline
  package let phrases: MapPhrases
  /// All languages that are shown.
  let shown: [LanguageTag]
  /// Whether this column has what doesn't depend on the language: numbers, roles, chips, ids.
  let isMain: Bool
  /// Whether the column's texts stand below those of the main column.
  let isBelow: Bool
  let showsIDs: Bool

  /// The columns of some languages, the first the main one.
  /// - Parameter isSideBySide: Whether the others stand beside it, and not below.
  package static func columns(
    _ structure: MapStructure, _ outline: Outline, languages: [LanguageTag],
    isSideBySide: Bool = false, showsIDs: Bool
  ) -> [Self] {
    languages.enumerated().map { position, language in
      OutlineColumn(
        structure: structure, outline: outline,
        phrases: MapPhrases(
          structure.map, languages: [language] + languages.filter { $0 != language }),
        shown: languages, isMain: position == 0, isBelow: position > 0 && !isSideBySide,
        showsIDs: showsIDs)
    }
  }

  private var map: ArgumentMap { structure.map }
  private var words: Words { phrases.words }

  /// The item's paragraphs.
  package func paragraphs(_ item: Outline.Item) -> [Paragraph] {
    var paragraphs = [body(item)]
    let chips = chips(item)
    if case .reason = item.content, !chips.isEmpty {
      // The heading of linked premises says nothing else.
      paragraphs = [
        .chips(
          lead: paragraphs[0].lead, [paragraphs[0].text] + chips, style: paragraphs[0].style)
      ]
    } else if !chips.isEmpty {
      paragraphs.append(.chips(chips))
    }
    if let reason = item.unfoldedReason, let warrant = warrant(reason) {
      paragraphs.append(Paragraph(text: warrant, style: .meta))
    }
    if isMain, item.hidden > 0 {
      paragraphs.append(
        Paragraph(text: "+ " + words.outline.hidden(item.hidden), style: .reference))
    }
    return paragraphs
  }

  // MARK: The body

  private func body(_ item: Outline.Item) -> Paragraph {
    var text: String
    var style = TextStyle.plain
    var tail: String?
    if let statement = item.statement {
      text = wording(statement)
      if item.isReference {
        tail = isMain ? "→ \(outline.statementNumbers[statement])" : ""
        style = .reference
      } else if map.statements[statement].role == .thesis {
        if isMain { text = "◆ \(text)" }
        style = .thesis
      }
    } else if let missing = item.missing {
      text = words.labelled("‹\(missing.rawValue.printable)›", words.outline.missing)
      style = .warning
    } else {
      (text, style) = structural(item)
    }
    if case .relation(let number, let side, _, _) = item.content {
      let type = map.relations[number].type
      let relation = words.relations[type.rawValue]
      let word = (side == .first ? relation?.first : relation?.second) ?? type.rawValue.printable
      text = words.labelled(word, text)
    }
    return Paragraph(lead: isMain ? lead(item) : "", text: text, style: style, tail: tail)
  }

  /// The body of an item without a statement.
  private func structural(_ item: Outline.Item) -> (String, TextStyle) {
    switch item.content {
    case .section(let section): return (words.sections[section.rawValue] ?? "", .heading)
    case .relation(_, _, _, let reason?):
      return (words.outline.reason + " → " + outline.reasonNumbers[reason], .reference)
    case .reason(let reason) where item.isReference:
      return (words.outline.reason + " → " + outline.reasonNumbers[reason], .reference)
    case .reason(let reason):
      let premises = map.reasons[reason].premises.count
      if premises == 0 { return (words.outline.noPremises, .warning) }
      return (words.outline.premisesTogether(premises), .meta)
    default: return (words.outline.incomplete, .warning)
    }
  }

  private func lead(_ item: Outline.Item) -> String {
    if case .premise(_, let position, _) = item.content { return OutlineNumber.letters(position) }
    return item.number
  }

  private func wording(_ statement: Int) -> String {
    let statement = map.statements[statement]
    var text = phrases.text(statement.text) ?? ""
    if text.isEmpty { text = words.bracketed(words.outline.noText) }
    return statement.implicit ? "⟨\(text)⟩" : text
  }

  // MARK: Chips

  private func chips(_ item: Outline.Item) -> [String] {
    var chips: [String] = []
    if let statement = item.statement {
      let record = map.statements[statement]
      chips += item.isReference ? [] : self.chips(record)
      if isMain { chips += premiseChips(item) }
      if isMain, showsIDs, !item.isReference || outline.statementNumbers[statement].hasPrefix("…") {
        chips.append("[\(record.id.rawValue.printable)]")
      }
    } else if isMain {
      chips += premiseChips(item)
    }
    switch item.content {
    case .reason where item.isReference: break
    case .reason(let reason), .step(let reason, _):
      let step = self.chips(ofReason: reason, with: item.statement)
      if !step.isEmpty { chips.append("⇒ " + step.joined(separator: words.comma)) }
    case .relation(let number, _, _, _) where isMain:
      if map.relations[number].exclusive { chips.append(words.outline.exclusive) }
      if showsIDs { chips.append("[\(map.relations[number].id.rawValue.printable)]") }
    default: break
    }
    return chips
  }

  private func chips(_ statement: Statement) -> [String] {
    var chips: [String] = []
    if isMain {
      if let role = statement.role { chips.append(Words.term(role, in: words.roles).printable) }
      if statement.implicit { chips.append(words.outline.implicit) }
    }
    if !isBelow, let attribution = phrases.attribution(statement.attribution) {
      chips.append(attribution)
    }
    chips += phrases.divergences(statement.divergences, shown: shown)
    guard isMain else { return chips }
    if let stance = phrases.authorStance(statement.authorStance) { chips.append(stance) }
    if let credence = statement.credence {
      chips.append("\(words.outline.credence) \(MapPhrases.number(credence))")
    }
    if let standard = statement.standard {
      let name = Words.term(standard, in: words.standards).printable
      chips.append(words.labelled(words.outline.standard, name))
    }
    if let anchors = phrases.anchors(statement.anchors) { chips.append(anchors) }
    chips += statement.tags.map { "#\($0.printable)" }
    if structure.index.duplicates[statement.id] != nil {
      chips.append("! \(words.outline.duplicate)")
    }
    return chips
  }

  /// What the reason says of this premise: its slot, and who bears the burden of proof.
  private func premiseChips(_ item: Outline.Item) -> [String] {
    let premise: Premise?
    switch item.content {
    case .premise(let reason, let position, _): premise = map.reasons[reason].premises[position]
    case .step(let reason, _): premise = map.reasons[reason].premises.first
    default: premise = nil
    }
    guard let premise else { return [] }
    var chips: [String] = []
    switch premise.kind {
    case PremiseKind.assumption?: chips.append(words.outline.assumption)
    case PremiseKind.exception?: chips.append(words.outline.exception)
    case PremiseKind.locution?: chips.append(words.outline.locution)
    case let other?: chips.append(other.rawValue.printable)
    case nil: break
    }
    if let slot = phrases.scheme(premise.slot) { chips.append(slot) }
    return chips
  }

  private func chips(ofReason number: Int, with statement: Int?) -> [String] {
    let reason = map.reasons[number]
    var chips: [String] = []
    if isMain {
      if let scheme = phrases.scheme(reason.scheme) { chips.append(scheme) }
      if structure.isOnReason(number) {
        chips.append(reason.stance == .attacks ? words.outline.undercuts : words.outline.backs)
      }
    }
    // Who makes a point usually makes the step from it as well.
    if reason.attribution != statement.map({ map.statements[$0].attribution }),
      let attribution = phrases.attribution(reason.attribution)
    {
      chips.append(attribution)
    }
    guard isMain else { return chips }
    if let strength = reason.strength {
      chips.append("\(words.outline.strength) \(MapPhrases.number(strength))")
    }
    chips += reason.tags.map { "#\($0.printable)" }
    if reason.target == nil {
      chips.append("! \(words.outline.noTarget)")
    } else if structure.target(ofReason: number) == nil, let target = reason.target {
      chips.append("! " + words.labelled("‹\(target.rawValue.printable)›", words.outline.missing))
    }
    if structure.index.duplicates[reason.id] != nil { chips.append("! \(words.outline.duplicate)") }
    if showsIDs { chips.append("[\(reason.id.rawValue.printable)]") }
    return chips
  }

  private func warrant(_ reason: Int) -> String? {
    guard let text = phrases.text(map.reasons[reason].warrant), !text.isEmpty else { return nil }
    return words.labelled(words.outline.warrant, text)
  }
}

extension Outline.Item {
  /// The reason that the item unfolds.
  fileprivate var unfoldedReason: Int? {
    switch content {
    case .reason(let reason) where !isReference: reason
    case .step(let reason, _): reason
    default: nil
    }
  }
}
