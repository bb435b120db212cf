internal import ArgumentModel

/// Which statements and reasons a map prefers to which, as points of a ``LogicProgram``.
struct Preferences {
  private struct Pair: Hashable {
    let better: Int32
    let worse: Int32
  }

  private var pairs: Set<Pair> = []
  /// What is preferred to each point, in the order of the map.
  private var better: [Int32: [Int32]] = [:]

  /// Takes the preferences of a map.
  /// - Parameter representative: The statement that stands for each statement.
  init(_ map: ArgumentMap, _ index: MapIndex, _ representative: [Int32]) {
    func point(_ id: EntityID?) -> Int32? {
      guard let id, let place = index.place(of: id) else { return nil }
      switch place.kind {
      case .statement: return representative[place.index]
      case .reason: return Int32(representative.count + place.index)
      default: return nil
      }
    }
    for relation in map.relations where relation.type == .prefers {
      guard let prefer = point(relation.prefer), let over = point(relation.over) else { continue }
      if pairs.insert(Pair(better: prefer, worse: over)).inserted {
        better[over, default: []].append(prefer)
      }
    }
  }

  /// Whether one point is preferred to another, and not the other to it.
  func isPreferred(_ point: Int32, over other: Int32) -> Bool {
    !pairs.isEmpty && pairs.contains(Pair(better: point, worse: other))
      && !pairs.contains(Pair(better: other, worse: point))
  }

  /// The points that are preferred to a point, in the order of the map.
  func preferred(over point: Int32) -> [Int32] {
    (better[point] ?? []).filter { isPreferred($0, over: point) }
  }
}
