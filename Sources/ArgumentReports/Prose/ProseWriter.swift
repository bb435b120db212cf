package import ArgumentModel
internal import ArgumentWords

/// Writes the paragraphs of one language.
package struct ProseWriter {
  package private(set) var text = ""
  private let structure: MapStructure
  private let outline: Outline
  private let phrases: MapPhrases
  /// The statements whose reasons were given right after them.
  private var inlined: Set<Int> = []
  /// The reasons that were told; those that bear on each other in a circle are told once as well.
  private var told: Set<Int> = []
  /// The statements that are the ground of an attack where they are unfolded.
  private var objections: Set<Int> = []
  private static let longestThread = 3
  private static let mostReasonsInParagraph = 2

  /// A reason that is still to be told in the paragraph.
  private struct Pending {
    var reason: Int
    /// Its place among those of its stance, if there are several.
    var place: Int?
    /// How many reasons in a row were told since the paragraph's own.
    var thread: Int
    /// Whether it bears on something that is itself an objection.
    var isReply: Bool
  }

  package init(_ structure: MapStructure, _ outline: Outline, language: LanguageTag) {
    self.structure = structure
    self.outline = outline
    phrases = MapPhrases(structure.map, languages: [language])
  }

  private var map: ArgumentMap { structure.map }
  private var words: Words.ProseWords { phrases.words.prose }

  package mutating func write() {
    if let title = phrases.text(map.header.title), !title.isEmpty {
      text += "# \(title.markdownEscaped())\n"
    }
    for item in outline.items { noteObjection(item) }
    for item in outline.items {
      switch item.content {
      case .section(let section):
        let title = phrases.words.sections[section.rawValue] ?? ""
        if section != .theses { text += "\n## \(title)\n" }
      case .reason(let reason) where item.depth == 0 && !item.isReference,
        .step(let reason, _) where item.depth == 0:
        var paragraph = Paragraph(space: phrases.words.sentenceSpace)
        paragraph.add(words.draft)
        tell([Pending(reason: reason, place: nil, thread: 0, isReply: false)], &paragraph)
        put(paragraph)
      default:
        guard let statement = item.statement, !item.isReference, !inlined.contains(statement),
          item.depth == 0 || hasOwnParagraph(statement)
        else { continue }
        put(paragraph(statement))
      }
    }
  }

  private mutating func noteObjection(_ item: Outline.Item) {
    guard let statement = item.statement, !item.isReference else { return }
    switch item.content {
    case .step(let reason, _) where map.reasons[reason].stance == .attacks,
      .premise(let reason, _, _) where map.reasons[reason].stance == .attacks:
      objections.insert(statement)
    default: break
    }
  }

  private mutating func put(_ paragraph: Paragraph) { text += "\n\(paragraph.text)\n" }

  // MARK: Paragraphs

  private func hasOwnParagraph(_ statement: Int) -> Bool {
    structure.graph.incoming.count(of: Int32(statement)) > 0
      || !structure.relations(of: Int32(statement)).isEmpty
  }

  private mutating func paragraph(_ statement: Int) -> Paragraph {
    var paragraph = Paragraph(space: phrases.words.sentenceSpace)
    let number = outline.statementNumbers[statement]
    paragraph.add("**\(number.markdownEscaped())**")
    if map.statements[statement].role == .thesis { paragraph.add(words.thesis) }
    paragraph.add(sentence(statement, refersTo: false))
    let isReply = objections.contains(statement)
    let reasons = pending(on: Int32(statement), thread: 0, isReply: isReply)
    // Many reasons have a paragraph each; few are told in one breath.
    let isLong = reasons.count > Self.mostReasonsInParagraph
    for reason in reasons {
      if isLong { paragraph.breakLine() }
      tell([reason], &paragraph)
    }
    tellRelations(of: statement, &paragraph)
    return paragraph
  }

  private func pending(on node: Int32, thread: Int, isReply: Bool) -> [Pending] {
    let reasons = structure.reasons(on: node)
    let attacks = reasons.count { map.reasons[$0].stance == .attacks }
    let supports = reasons.count - attacks
    return reasons.enumerated().map { position, reason in
      let isAttack = map.reasons[reason].stance == .attacks
      // Supporting reasons come first.
      let place: Int? =
        isAttack ? (attacks > 1 ? position - supports : nil) : supports > 1 ? position : nil
      return Pending(reason: reason, place: place, thread: thread, isReply: isReply)
    }
  }

  /// Tells reasons and what bears on them, without recursion.
  private mutating func tell(_ reasons: [Pending], _ paragraph: inout Paragraph) {
    var stack = Array(reasons.reversed())
    while let next = stack.popLast() {
      guard told.insert(next.reason).inserted else { continue }
      let reason = map.reasons[next.reason]
      let shared = sharedAttribution(reason)
      let aside = shared.flatMap { phrases.attribution($0, isAside: true) }
      paragraph.add(
        withAsides(lead(next, premises: reason.premises.count), aside.map { [$0] } ?? []))
      let onIt = pending(
        on: structure.node(ofReason: next.reason), thread: next.thread + 1,
        isReply: reason.stance == .attacks)
      var thread: [Pending] = []
      if onIt.isEmpty, reason.premises.count == 1 {
        thread = self.thread(reason.premises[0], of: next)
      }
      for premise in reason.premises {
        guard let statement = structure.statement(premise.statement) else {
          let id = "‹\(premise.statement.rawValue.printable)›"
          let missing = phrases.words.labelled(id, phrases.words.outline.missing)
          paragraph.add(missing.markdownEscaped())
          continue
        }
        paragraph.add(
          sentence(statement, refersTo: thread.isEmpty, isAttributed: shared == nil))
      }
      if let warrant = phrases.text(reason.warrant), !warrant.isEmpty {
        paragraph.add(words.warrant)
        paragraph.add(warrant.markdownEscaped())
      }
      stack += onIt.reversed()
      stack += thread
    }
  }

  /// The only reason on the only premise of a reason, if it can be told right after it: then “this”
  /// is clear.
  private mutating func thread(_ premise: Premise, of pending: Pending) -> [Pending] {
    guard pending.thread < Self.longestThread,
      let statement = structure.statement(premise.statement),
      structure.relations(of: Int32(statement)).isEmpty, !inlined.contains(statement),
      outline.reasonNumbers[pending.reason] == outline.statementNumbers[statement]
    else { return [] }
    let reasons = structure.reasons(on: Int32(statement))
    guard reasons.count == 1, map.reasons[reasons[0]].premises.count == 1 else { return [] }
    inlined.insert(statement)
    return [
      Pending(
        reason: reasons[0], place: nil, thread: pending.thread + 1,
        isReply: map.reasons[pending.reason].stance == .attacks)
    ]
  }

  /// Who says all of the premises of a reason that has several, if that is the same everywhere.
  private func sharedAttribution(_ reason: Reason) -> [Attribution]? {
    guard reason.premises.count > 1 else { return nil }
    var shared: [Attribution]?
    for premise in reason.premises {
      guard let statement = structure.statement(premise.statement) else { return nil }
      let own = map.statements[statement].attribution
      if own.isEmpty || shared.map({ $0 != own }) ?? false { return nil }
      shared = own
    }
    return shared
  }

  private mutating func tellRelations(of statement: Int, _ paragraph: inout Paragraph) {
    for number in structure.relations(of: Int32(statement)) {
      let relation = map.relations[number]
      for (side, id) in relation.others(than: { structure.statement($0) == statement }) {
        guard let other = id.flatMap(structure.statement) else { continue }
        let pair = phrases.words.relations[relation.type.rawValue]
        let lead = side == .first ? pair?.leadFromFirst : pair?.leadFromSecond
        paragraph.add(lead ?? phrases.words.labelled(relation.type.rawValue.printable, ""))
        paragraph.add(sentence(other, refersTo: true))
      }
    }
  }

  // MARK: Sentences

  private func lead(_ next: Pending, premises: Int) -> String {
    let attacks = map.reasons[next.reason].stance == .attacks
    let lead =
      structure.isOnReason(next.reason)
      ? (attacks ? (next.isReply ? words.undercutReply : words.undercut) : words.backing)
      : attacks
        ? (next.isReply ? words.reply : words.objection)
        : next.thread > 0 ? words.because : words.reason
    return words.lead(lead, place: next.place, premises: premises)
  }

  /// A statement as a sentence, with who says so before its full stop.
  private func sentence(
    _ statement: Int, refersTo: Bool, isAttributed: Bool = true
  ) -> String {
    let record = map.statements[statement]
    var text = phrases.text(record.text) ?? ""
    if text.isEmpty { text = phrases.words.bracketed(phrases.words.outline.noText) }
    var asides: [String] = []
    if refersTo, hasOwnParagraph(statement), !inlined.contains(statement) {
      asides.append("\(phrases.words.outline.see) \(outline.statementNumbers[statement])")
    } else {
      if isAttributed, let attribution = phrases.attribution(record.attribution, isAside: true) {
        asides.append(attribution)
      }
      // Who reads whose words these are knows that they are reported.
      let isPlain = record.authorStance == .reports && !record.attribution.isEmpty
      if !isPlain, let stance = phrases.authorStance(record.authorStance) { asides.append(stance) }
    }
    if record.implicit { asides.insert(words.implicit, at: 0) }
    return withAsides(text.markdownEscaped(), asides)
  }

  /// A sentence with remarks in brackets before its final mark, which it gets if it has none.
  private func withAsides(_ sentence: String, _ asides: [String]) -> String {
    let words = phrases.words
    let bare = sentence.lastIndex { !Words.sentenceEnds.contains($0) }
      .map { sentence.index(after: $0) }
    var text = String(sentence[..<(bare ?? sentence.startIndex)])
    var end = String(sentence[(bare ?? sentence.startIndex)...])
    if end.isEmpty { end = words.fullStop }
    if !asides.isEmpty {
      let aside = asides.joined(separator: words.semicolon)
      text = words.remarked(text, aside.markdownEscaped())
    }
    return text + end
  }

  /// Sentences one after another.
  private struct Paragraph {
    /// What stands between two sentences.
    private let space: String
    private(set) var text = ""

    init(space: String) { self.space = space }

    /// Begins a paragraph of its own.
    mutating func breakLine() { text += "\n\n" }

    mutating func add(_ sentence: String) {
      guard !sentence.isEmpty else { return }
      if !text.isEmpty, !text.hasSuffix("\n") {
        // A number in bold is followed by a space in every language.
        text += space.isEmpty && text.hasSuffix("**") ? " " : space
      }
      text += sentence
    }
  }
}
