internal import ArgumentModel

/// Puts findings in the order in which a reader of the document meets them.
enum DocumentOrder {
  /// The findings by the place of their pointers; those without one first.
  static func sorted(_ findings: [Diagnostic]) -> [Diagnostic] {
    let keys = findings.map { Key($0.pointer) }
    return findings.indices.sorted { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] < keys[$1] }
      .map { findings[$0] }
  }

  private struct Key: Comparable {
    let kind: Int
    let index: Int

    init(_ pointer: String?) {
      let steps = JSONPointer.steps(of: pointer ?? "")
      let kind = EntityKind.allCases.firstIndex { $0.plural == steps.first }
      self.kind = kind.map { $0 + 1 } ?? 0
      index = steps.count > 1 ? Int(steps[1]) ?? 0 : 0
    }

    static func < (left: Key, right: Key) -> Bool {
      (left.kind, left.index) < (right.kind, right.index)
    }
  }
}
