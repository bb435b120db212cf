internal import ArgumentAnalysis
internal import ArgumentModel
internal import ArgumentWords

/// The sentences of a dialogue, in one language.
struct DialogueSentences {
  private let phrases: EvaluationPhrases
  private var isChinese: Bool { phrases.words.isChinese }

  init(_ phrases: EvaluationPhrases) { self.phrases = phrases }

  /// What the signs before sentences mean.
  var legend: String {
    isChinese ? "▲ 上一句所依據的　▼ 反對上一句的" : "▲ what the line above rests on  ▼ what speaks against it"
  }

  /// A statement's text in quotation marks.
  func quoted(_ text: String) -> String { isChinese ? "「\(text)」" : "“\(text)”" }

  /// What is said of a move that was told before.
  func again(_ move: Dialogue.Move) -> String {
    let name = subject(move)
    return isChinese ? "\(name)見上文。" : "\(name): see above."
  }

  /// What is said of a move.
  /// - Parameter replies: The moves that reply to it.
  func sentence(_ move: Dialogue.Move, _ replies: [Dialogue.Move]) -> String {
    let name = subject(move)
    return isChinese
      ? name + chinese(move, replies) : "\(name) \(english(move, replies))"
  }

  private func subject(_ move: Dialogue.Move) -> String {
    let id = phrases.name(move.on)
    return switch move.part {
    case .statement: isChinese ? "命題 \(id) " : "The statement \(id)"
    case .step: isChinese ? "理由 \(id) " : "The reason \(id)"
    case .objection: isChinese ? "反對理由 \(id) " : "The objection \(id)"
    case .warrant: isChinese ? "理由 \(id) 的依據 " : "What backs the reason \(id)"
    }
  }

  private func english(_ move: Dialogue.Move, _ replies: [Dialogue.Move]) -> String {
    let names = names(replies, of: move, "and")
    let answered =
      replies.contains { $0.label == .rejected } ? ", and what is said against it falls" : ""
    return switch move.why {
    case .supposed: move.label == .accepted ? "is taken to stand." : "is taken to fall."
    case .asserted: "stands: it is put forward\(answered)."
    case .supported:
      "stands: \(names) \(isPlural(replies, of: move) ? "carry" : "carries") it\(answered)."
    case .premisesStand: "stands: its premises do\(answered)."
    case .attacked, .outweighed: "falls: \(names) speaks against it, unanswered."
    case .unsupported: "falls: nothing supports it, and it is not put forward by itself."
    case .supportFell: "falls: none of the reasons for it stands."
    case .premiseFell: "falls, since \(names) does."
    case .backingFell: "falls: nothing that backs it stands."
    case .circular: "falls: it rests on nothing but itself."
    case .openConflict: "is open: \(names) speaks against it, and is open itself."
    case .openSupport, .openPremise, .openBacking: "is open: it waits for \(names)."
    case .everyLabelling, .someLabelling, .noLabelling: "is \(move.label.rawValue)."
    }
  }

  private func chinese(_ move: Dialogue.Move, _ replies: [Dialogue.Move]) -> String {
    let names = names(replies, of: move, "、")
    let answered = replies.contains { $0.label == .rejected } ? "，反對它的都不成立" : ""
    return switch move.why {
    case .supposed: move.label == .accepted ? "假定成立。" : "假定不成立。"
    case .asserted: "站得住：這是直接提出的\(answered)。"
    case .supported: "站得住：有 \(names) 支撐\(answered)。"
    case .premisesStand: "站得住：前提都站得住\(answered)。"
    case .attacked, .outweighed: "不成立：\(names) 反對它，未獲回應。"
    case .unsupported: "不成立：沒有支持，也不是直接提出的。"
    case .supportFell: "不成立：支持它的理由無一站得住。"
    case .premiseFell: "不成立：\(names) 不成立。"
    case .backingFell: "不成立：支撐它的依據無一站得住。"
    case .circular: "不成立：它只依賴自身。"
    case .openConflict: "未決：\(names) 反對它，而自身也未決。"
    case .openSupport, .openPremise, .openBacking: "未決：取決於 \(names)。"
    case .everyLabelling, .someLabelling, .noLabelling: move.label == .accepted ? "站得住。" : "未決。"
    }
  }

  /// Those replies that make the move what it is: what carries it, or what brings it down.
  private func deciding(_ replies: [Dialogue.Move], of move: Dialogue.Move) -> [Dialogue.Move] {
    replies.filter { move.label == .rejected || $0.label == move.label }
  }

  private func isPlural(_ replies: [Dialogue.Move], of move: Dialogue.Move) -> Bool {
    deciding(replies, of: move).count > 1
  }

  private func names(
    _ replies: [Dialogue.Move], of move: Dialogue.Move, _ conjunction: String
  ) -> String {
    let names = deciding(replies, of: move).map { phrases.name($0.on) }
    guard !isChinese, names.count > 1, let last = names.last else {
      return names.joined(separator: conjunction)
    }
    return names.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }
}
