import ArgumentModel
import ArgumentReports

/// An outline in few words, for comparing: `  1.1 + distracts`.
func describe(_ outline: Outline, _ map: ArgumentMap) -> [String] {
  outline.items.map { item in
    let indent = String(repeating: "  ", count: item.depth)
    if case .section(let section) = item.content { return "[\(section)]" }
    var words: [String] = item.number.isEmpty ? [] : [item.number]
    switch item.content {
    case .reason(let reason), .step(let reason, _):
      let attacks = map.reasons[reason].stance == .attacks
      words.append((attacks ? "-" : "+") + (item.isOnReason ? "!" : ""))
    case .relation(let relation, let side, _, _):
      words.append("\(map.relations[relation].type)\(side == .first ? "" : "<")")
    default: break
    }
    if case .reason(let reason) = item.content { words.append("(\(map.reasons[reason].id))") }
    if let statement = item.statement { words.append(map.statements[statement].id.rawValue) }
    if let missing = item.missing { words.append("?\(missing)") }
    if item.isReference { words.append("…") }
    if item.hidden > 0 { words.append("+\(item.hidden)") }
    return indent + words.joined(separator: " ")
  }
}
