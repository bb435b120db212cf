internal import ArgumentModel

/// What something that stands in a text does in the argument, as far as a mark in the text tells.
public struct MarkBearing: Hashable, Sendable {
  /// What decides the colour.
  public enum Color: String, Hashable, Sendable, CaseIterable {
    case thesis, supports, attacks
    /// It speaks for or against a step.
    case onReason = "undercuts"
    case neutral
  }

  /// The sign, as outlines have it: `▲` supports, `▼` attacks, `△` and `▽` a step of reasoning,
  /// both where it does both; `◆` a thesis, `¿` a question, `○` what does none of it; `⇒` before the
  /// sign of a reason.
  public var sign: String
  /// The colour.
  public var color: Color

  /// What a statement does, by the reasons that use it.
  init(statement: Int, _ map: ArgumentMap, _ graph: ArgumentGraph) {
    switch map.statements[statement].role {
    case .thesis?: self.init(sign: "◆", color: .thesis)
    case .question?: self.init(sign: "¿", color: .neutral)
    default:
      var used: Set<String> = []
      for reason in graph.uses[Int32(statement)] {
        used.insert(Self.sign(ofReason: Int(reason), graph))
      }
      let signs = ["▲", "▼", "△", "▽"].filter(used.contains)
      self.init(sign: signs.isEmpty ? "○" : signs.joined(), color: Self.color(signs))
    }
  }

  /// What a reason does.
  init(reason: Int, _ graph: ArgumentGraph) {
    let sign = Self.sign(ofReason: reason, graph)
    self.init(sign: "⇒" + sign, color: Self.color([sign]))
  }

  /// An utterance.
  static let utterance = MarkBearing(sign: "◇", color: .neutral)

  private init(sign: String, color: Color) {
    self.sign = sign
    self.color = color
  }

  private static func sign(ofReason reason: Int, _ graph: ArgumentGraph) -> String {
    let isOnReason = graph.target[reason] >= graph.statementCount
    return graph.attacks[reason] ? (isOnReason ? "▽" : "▼") : (isOnReason ? "△" : "▲")
  }

  private static func color(_ signs: [String]) -> Color {
    switch signs {
    case ["▲"]: .supports
    case ["▼"]: .attacks
    case ["△"], ["▽"], ["△", "▽"]: .onReason
    default: .neutral
    }
  }
}
