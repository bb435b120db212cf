internal import ArgumentAnalysis
internal import ArgumentModel
internal import ArgumentWords

/// Why a verdict is as it is.
public struct DialogueReport {
  let dialogue: Dialogue
  let map: ArgumentMap

  var json: JSONValue {
    var json = JSONObject()
    json.append("semantics", .string(LabellingSemantics.grounded.rawValue))
    if let first = dialogue.moves.first {
      json.append("id", .string(first.on.rawValue))
      json.append("label", .string(first.label.rawValue))
    }
    json.append("moves", dialogue.json)
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

  /// One line a move, with its statement's text below, and its replies under it.
  func text(_ phrases: EvaluationPhrases) -> String {
    let sentences = DialogueSentences(phrases)
    var lines: [String] = []
    var isTold = Set<Int>()
    var waiting: [(number: Int, bearing: Dialogue.Bearing?, depth: Int)] = [(0, nil, 0)]
    while let (number, bearing, depth) = waiting.popLast() {
      let told = tell(number)
      let indent = Self.indent(depth)
      let sign = bearing.map { $0 == .ground ? "▲ " : "▼ " } ?? ""
      guard isTold.insert(number).inserted else {
        lines.append(indent + sign + sentences.again(told.move))
        continue
      }
      lines.append(
        indent + sign + sentences.sentence(told.move, told.replies.map { dialogue.moves[$0.move] }))
      if told.move.part == .statement, let text = phrases.statementText(told.move.on) {
        lines.append(indent + (sign.isEmpty ? "" : "  ") + sentences.quoted(text))
      }
      if told.move.why == .premisesStand, told.replies.allSatisfy({ $0.bearing != .ground }) {
        lines += said(told.move.on, phrases).map { Self.indent(depth + 1) + sentences.quoted($0) }
      }
      waiting += told.replies.reversed().map { ($0.move, $0.bearing, depth + 1) }
    }
    if lines.contains(where: { $0.contains("▲") || $0.contains("▼") }) {
      lines += ["", sentences.legend]
    }
    return lines.joined(separator: "\n") + "\n"
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
