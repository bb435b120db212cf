internal import ArgumentAnalysis
internal import ArgumentModel
internal import ArgumentWords

/// The sentences of a dialogue, in one language.
struct DialogueSentences {
  private let phrases: EvaluationPhrases
  private let words: Words.DialogueWords

  init(_ phrases: EvaluationPhrases) {
    self.phrases = phrases
    words = phrases.words.evaluation.dialogue
  }

  /// What the signs before sentences mean.
  var legend: String { words.legend }

  /// The heading of the replies that bear on a move in one way.
  func heading(_ bearing: Dialogue.Bearing, of move: Dialogue.Move) -> String {
    switch (bearing, move.label) {
    case (.ground, _): words.grounds
    case (.attack, .accepted): words.answered
    case (.attack, _): words.attacks
    }
  }

  /// The heading of what would settle an open verdict.
  var settling: String { phrases.words.evaluation.crux.aloneOpen }

  /// A statement or reason as it stands by itself.
  func name(_ pillar: Crux.Pillar) -> String {
    pillar.kind == .reason ? phrases.name(pillar.id) : subject(pillar.id, .statement)
  }

  /// A statement's text in quotation marks.
  func quoted(_ text: String) -> String { phrases.words.quote(text) }

  /// What is said of a move that was told before.
  func again(_ move: Dialogue.Move) -> String { words.again(subject(move)) }

  /// What is said of a move.
  /// - Parameter replies: The moves that reply to it.
  func sentence(_ move: Dialogue.Move, _ replies: [Dialogue.Move]) -> String {
    let told = Words.DialogueWords.Move(
      subject(move), names: names(replies, of: move),
      isDefended: replies.contains { $0.label == .rejected }, others: move.others)
    return switch move.why {
    case .supposed:
      move.label == .accepted ? words.supposedToStand(told) : words.supposedToFall(told)
    case .asserted: words.asserted(told)
    case .supported: words.supported(told)
    case .premisesStand: words.premisesStand(told)
    case .attacked, .outweighed: words.attacked(told)
    case .unsupported: words.unsupported(told)
    case .supportFell: words.supportFell(told)
    case .premiseFell: words.premiseFell(told)
    case .backingFell: words.backingFell(told)
    case .circular: words.circular(told)
    case .openConflict: words.openConflict(told)
    case .openSupport, .openPremise, .openBacking: words.open(told)
    case .everyLabelling, .someLabelling, .noLabelling: words.bare(told, move.label)
    }
  }

  private func subject(_ move: Dialogue.Move) -> String { subject(move.on, move.part) }

  private func subject(_ id: EntityID, _ part: Dialogue.Part) -> String {
    let name = phrases.name(id)
    return switch part {
    case .statement: words.statement(name, phrases.statementText(id))
    case .step: words.step(name)
    case .objection: words.objection(name)
    case .warrant: words.warrant(name)
    }
  }

  /// Those replies that make the move what it is: what carries it, or what brings it down.
  private func names(_ replies: [Dialogue.Move], of move: Dialogue.Move) -> Words.Names {
    let deciding = replies.filter { move.label == .rejected || $0.label == move.label }
    return phrases.words.enumeration(deciding.map { phrases.name($0.on) })
  }
}
