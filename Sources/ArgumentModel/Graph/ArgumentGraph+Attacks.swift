/// How an attack bears on a reason; one attack may bear on several reasons, in several ways.
///
/// It follows from what the attack targets, and is never stored (Prakken 2010, section 3.3, for arguments
/// that are built of such steps).
public enum AttackKind: String, Hashable, Sendable, CaseIterable {
  /// It targets the reason's conclusion, which the reason supports.
  case rebuts
  /// It targets a premise of the reason.
  case undermines
  /// It targets the reason itself.
  case undercuts
}

extension ArgumentGraph {
  /// Calls `body` with each reason that an attack bears on, by its number, and with how.
  ///
  /// Those whose conclusion it targets come first, then those whose premise it targets. A support bears
  /// on none.
  public func forEachAttacked(by reason: Int32, _ body: (AttackKind, Int32) -> Void) {
    let node = target[Int(reason)]
    guard attacks[Int(reason)], node >= 0 else { return }
    if let undercut = self.reason(ofNode: node) { return body(.undercuts, undercut) }
    for other in incoming[node] where !attacks[Int(other)] { body(.rebuts, other) }
    for other in uses[node] { body(.undermines, other) }
  }

  /// The kinds of an attack, each once, in the order of ``AttackKind``.
  ///
  /// An attack on a statement that no reason concludes and none has as a premise has none.
  public func attackKinds(of reason: Int32) -> [AttackKind] {
    let node = target[Int(reason)]
    guard attacks[Int(reason)], node >= 0 else { return [] }
    if self.reason(ofNode: node) != nil { return [.undercuts] }
    var kinds: [AttackKind] = []
    if incoming[node].contains(where: { !attacks[Int($0)] }) { kinds.append(.rebuts) }
    if !uses[node].isEmpty { kinds.append(.undermines) }
    return kinds
  }
}
