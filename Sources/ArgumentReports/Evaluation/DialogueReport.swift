internal import ArgumentAnalysis
internal import ArgumentModel
internal import ArgumentWords

/// Why a verdict is as it is.
public struct DialogueReport {
  let dialogue: Dialogue
  let map: ArgumentMap
  /// Where the verdict is open, what alone would settle it by its fall.
  let settling: [Crux.Fall]

  var json: JSONValue {
    var json = JSONObject()
    json.append("semantics", .string(LabellingSemantics.grounded.rawValue))
    if let first = dialogue.moves.first {
      json.append("id", .string(first.on.rawValue))
      json.append("label", .string(first.label.rawValue))
    }
    json.append("moves", dialogue.json)
    if !settling.isEmpty {
      json.append(
        "settledBy", .array(settling.flatMap { $0.pillars }.map { .string($0.id.rawValue) }))
    }
    return .object(json)
  }

  /// The verdicts of what the dialogue is about, and nothing else.
  var overlay: Overlay {
    var overlay = Overlay()
    for move in dialogue.moves where overlay.marks[move.on] == nil || move.part == .objection {
      overlay.marks[move.on] = [.verdict(move.label)]
    }
    return overlay
  }

  /// One line a move, and its replies under it; those to the first move in two groups.
  func text(_ phrases: EvaluationPhrases) -> String {
    let sentences = DialogueSentences(phrases)
    var lines: [String] = []
    var isTold = Set<Int>()
    var waiting: [Line] = [.move(0, bearing: nil, depth: 0)]
    while let line = waiting.popLast() {
      guard case .move(let number, let bearing, let depth) = line else {
        if case .heading(let text) = line { lines.append(text) }
        continue
      }
      let (move, replies) = tell(number)
      let indent = Self.indent(depth)
      let sign = bearing.map { $0 == .ground ? "▲ " : "▼ " } ?? ""
      guard isTold.insert(number).inserted else {
        lines.append(indent + sign + sentences.again(move))
        continue
      }
      lines.append(
        indent + sign + sentences.sentence(move, replies.map { dialogue.moves[$0.move] }))
      if move.why == .premisesStand, replies.allSatisfy({ $0.bearing != .ground }) {
        lines += said(move.on, phrases).map { Self.indent(depth + 1) + sentences.quoted($0) }
      }
      waiting += self.lines(replies, to: move, depth: depth + 1, sentences).reversed()
    }
    if dialogue.moves.contains(where: { !$0.replies.isEmpty }) { lines += ["", sentences.legend] }
    if !settling.isEmpty {
      lines += ["", sentences.settling]
      lines += settling.flatMap { $0.pillars }.map { "  " + sentences.name($0) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A line that is still to be told.
  private enum Line {
    case heading(String)
    case move(Int, bearing: Dialogue.Bearing?, depth: Int)
  }

  /// The replies to a move, and above those to the first the headings of what carries it and of what is
  /// said against it, where there is both.
  private func lines(
    _ replies: [Dialogue.Reply], to move: Dialogue.Move, depth: Int, _ sentences: DialogueSentences
  ) -> [Line] {
    let groups = Dialogue.Bearing.allCases.map { bearing in
      (bearing, replies.filter { $0.bearing == bearing })
    }
    let hasHeadings = depth == 1 && groups.allSatisfy { !$0.1.isEmpty }
    return groups.flatMap { bearing, replies in
      (hasHeadings ? [.heading(sentences.heading(bearing, of: move))] : [])
        + replies.map { .move($0.move, bearing: bearing, depth: depth) }
    }
  }

  /// The texts of the premises of a reason of which it counts that they were said.
  private func said(_ reason: EntityID, _ phrases: EvaluationPhrases) -> [String] {
    let premises = map.reasons.first { $0.id == reason }?.premises ?? []
    return premises.filter { $0.kind == .locution }.compactMap {
      phrases.statementText($0.statement)
    }
  }

  /// What stands before a line; very deep ones have the depth as a number, or a long chain would be
  /// mostly spaces.
  private static func indent(_ depth: Int) -> String {
    let most = 24
    return String(repeating: "  ", count: min(depth, most)) + (depth > most ? "[\(depth)] " : "")
  }

  /// A move as it is told: an objection together with its own step.
  private func tell(_ number: Int) -> (move: Dialogue.Move, replies: [Dialogue.Reply]) {
    let move = dialogue.moves[number]
    guard move.part == .objection,
      let own = move.replies.firstIndex(where: {
        let other = dialogue.moves[$0.move]
        return $0.bearing == .ground && other.part == .step && other.on == move.on
      })
    else { return (move, move.replies) }
    var told = move
    let step = dialogue.moves[move.replies[own].move]
    told.why = step.why
    return (
      told, step.replies + move.replies.enumerated().filter { $0.offset != own }.map { $0.element }
    )
  }
}
