internal import ArgumentModel

/// Writes the paragraphs of one language.
struct ProseWriter {
  private(set) var text = ""
  private let structure: MapStructure
  private let outline: Outline
  private let phrases: MapPhrases
  /// The statements whose reasons were given right after them.
  private var inlined: Set<Int> = []
  /// The statements that are the ground of an attack where they are unfolded.
  private var objections: Set<Int> = []
  private static let longestThread = 3

  /// A reason that is still to be told in the paragraph.
  private struct Pending {
    var reason: Int
    var isFurther: Bool
    /// How many reasons in a row were told since the paragraph's own.
    var thread: Int
    /// Whether it bears on something that is itself an objection.
    var isReply: Bool
  }

  init(_ structure: MapStructure, _ outline: Outline, language: LanguageTag) {
    self.structure = structure
    self.outline = outline
    phrases = MapPhrases(structure.map, languages: [language])
  }

  private var map: ArgumentMap { structure.map }
  private var words: Words.ProseWords { phrases.words.prose }

  mutating func write() {
    if let title = phrases.text(map.header.title), !title.isEmpty {
      text += "# \(title.markdownEscaped())\n"
    }
    for item in outline.items { noteObjection(item) }
    for item in outline.items {
      switch item.content {
      case .section(let section):
        let title = phrases.words.sections[section] ?? ""
        if section != .theses { text += "\n## \(title)\n" }
      case .reason(let reason) where item.depth == 0, .step(let reason, _) where item.depth == 0:
        var paragraph = Paragraph(isChinese: phrases.words.isChinese)
        paragraph.add(words.draft)
        tell([Pending(reason: reason, isFurther: false, thread: 0, isReply: false)], &paragraph)
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
    var paragraph = Paragraph(isChinese: phrases.words.isChinese)
    let number = outline.statementNumbers[statement]
    paragraph.add("**\(number.markdownEscaped())**")
    if map.statements[statement].role == .thesis { paragraph.add(words.thesis) }
    paragraph.add(sentence(statement, refersTo: false))
    let isReply = objections.contains(statement)
    tell(pending(on: Int32(statement), thread: 0, isReply: isReply), &paragraph)
    tellRelations(of: statement, &paragraph)
    return paragraph
  }

  private func pending(on node: Int32, thread: Int, isReply: Bool) -> [Pending] {
    var told: Set<Stance> = []
    return structure.reasons(on: node).map { reason in
      let stance = map.reasons[reason].stance
      let isFurther = !told.insert(stance).inserted
      return Pending(reason: reason, isFurther: isFurther, thread: thread, isReply: isReply)
    }
  }

  /// Tells reasons and what bears on them, without recursion.
  private mutating func tell(_ reasons: [Pending], _ paragraph: inout Paragraph) {
    var stack = Array(reasons.reversed())
    while let next = stack.popLast() {
      let reason = map.reasons[next.reason]
      paragraph.add(lead(next, isLinked: reason.premises.count > 1))
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
        paragraph.add(sentence(statement, refersTo: thread.isEmpty))
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
    guard pending.thread < Self.longestThread, let statement = structure.statement(premise.statement),
      structure.relations(of: Int32(statement)).isEmpty, !inlined.contains(statement),
      outline.reasonNumbers[pending.reason] == outline.statementNumbers[statement]
    else { return [] }
    let reasons = structure.reasons(on: Int32(statement))
    guard reasons.count == 1, map.reasons[reasons[0]].premises.count == 1 else { return [] }
    inlined.insert(statement)
    return [
      Pending(
        reason: reasons[0], isFurther: false, thread: pending.thread + 1,
        isReply: map.reasons[pending.reason].stance == .attacks)
    ]
  }

  private mutating func tellRelations(of statement: Int, _ paragraph: inout Paragraph) {
    for number in structure.relations(of: Int32(statement)) {
      let relation = map.relations[number]
      for (side, id) in relation.others(than: { structure.statement($0) == statement }) {
        guard let other = id.flatMap(structure.statement) else { continue }
        let pair = phrases.words.relations[relation.type.rawValue]
        let word = (side == .first ? pair?.first : pair?.second) ?? relation.type.rawValue.printable
        paragraph.add(
          phrases.words.labelled(
            phrases.words.outline.relation(word), sentence(other, refersTo: true)))
      }
    }
  }

  // MARK: Sentences

  private func lead(_ next: Pending, isLinked: Bool) -> String {
    let attacks = map.reasons[next.reason].stance == .attacks
    if structure.isOnReason(next.reason) {
      if attacks, next.isReply { return words.undercutReply }
      if attacks { return isLinked ? words.undercutLinked : words.undercut }
      return isLinked ? words.backingLinked : words.backing
    }
    if attacks, next.isReply {
      if next.isFurther { return isLinked ? words.furtherReplyLinked : words.furtherReply }
      return isLinked ? words.replyLinked : words.reply
    }
    if attacks {
      if next.isFurther { return isLinked ? words.furtherObjectionLinked : words.furtherObjection }
      return isLinked ? words.firstObjectionLinked : words.firstObjection
    }
    if next.thread > 0 { return isLinked ? words.becauseLinked : words.because }
    if next.isFurther { return isLinked ? words.furtherReasonLinked : words.furtherReason }
    return isLinked ? words.firstReasonLinked : words.firstReason
  }

  /// A statement as a sentence, with who says so before its full stop.
  private func sentence(_ statement: Int, refersTo: Bool) -> String {
    let record = map.statements[statement]
    var text = phrases.text(record.text) ?? ""
    if text.isEmpty { text = phrases.words.bracketed(phrases.words.outline.noText) }
    var asides: [String] = []
    if let attribution = phrases.attribution(record.attribution) { asides.append(attribution) }
    if let stance = phrases.authorStance(record.authorStance) { asides.append(stance) }
    if refersTo, hasOwnParagraph(statement) {
      asides.append("\(phrases.words.outline.see) \(outline.statementNumbers[statement])")
    }
    let marks: Set<Character> = [".", "!", "?", "…", "。", "！", "？"]
    var end = ""
    while let last = text.last, marks.contains(last) { end = String(text.removeLast()) + end }
    if end.isEmpty { end = phrases.words.isChinese ? "。" : "." }
    var sentence = text.markdownEscaped()
    if !asides.isEmpty {
      let aside = asides.joined(separator: phrases.words.isChinese ? "；" : "; ")
      sentence += phrases.words.isChinese ? "" : " "
      sentence += phrases.words.bracketed(aside.markdownEscaped())
    }
    sentence += end
    return record.implicit ? join(words.implicit, sentence) : sentence
  }

  private func join(_ first: String, _ second: String) -> String {
    phrases.words.isChinese ? first + second : "\(first) \(second)"
  }

  /// Sentences one after another.
  private struct Paragraph {
    let isChinese: Bool
    private(set) var text = ""

    init(isChinese: Bool) { self.isChinese = isChinese }

    mutating func add(_ sentence: String) {
      guard !sentence.isEmpty else { return }
      // Chinese sentences follow each other without a space, but not a number in bold.
      if !text.isEmpty, !isChinese || text.hasSuffix("**") { text += " " }
      text += sentence
    }
  }
}
