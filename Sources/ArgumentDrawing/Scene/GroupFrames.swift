internal import ArgumentModel

/// Finds frames for groups: around members that stand together, without anything else within.
///
/// Layouts follow the argument, not the groups. So a group whose members are scattered has several
/// frames, each with its title.
struct GroupFrames {
  private(set) var frames: [Drawing.Frame] = []
  private(set) var diagnostics: [Diagnostic] = []

  private let drawing: Drawing
  private let nodeOf: (EntityID) -> Int?

  /// How far a frame is from what it encloses, and its title's height, in points.
  private static let inset = 5.0

  init(_ drawing: Drawing, nodeOf: @escaping (EntityID) -> Int?) {
    self.drawing = drawing
    self.nodeOf = nodeOf
  }

  mutating func add(_ group: Group, title: String) {
    let members = Set(group.members.compactMap(nodeOf))
    // From top to bottom: neighbours are tried first.
    var pending = members.sorted { first, second in
      let (a, b) = (drawing.nodes[first].place, drawing.nodes[second].place)
      return (a.minX, a.minY, first) < (b.minX, b.minY, second)
    }
    while !pending.isEmpty {
      var enclosed = drawing.nodes[pending.removeFirst()].place
      var left: [Int] = []
      for member in pending {
        let larger = enclosed.union(drawing.nodes[member].place)
        if enclosesOnly(members, larger), !frames.contains(where: { $0.place.intersects(larger) }) {
          enclosed = larger
        } else {
          left.append(member)
        }
      }
      pending = left
      frames.append(
        Drawing.Frame(
          id: group.id, title: title,
          place: Rectangle(
            minX: hundredths(enclosed.minX - Self.inset),
            minY: hundredths(enclosed.minY - Self.inset),
            width: hundredths(enclosed.width + 2 * Self.inset),
            height: hundredths(enclosed.height + 2 * Self.inset))))
    }
  }

  /// Whether nothing else would be within a frame.
  private func enclosesOnly(_ members: Set<Int>, _ area: Rectangle) -> Bool {
    for (number, node) in drawing.nodes.enumerated()
    where !members.contains(number) && !node.isJoint && node.place.intersects(area) {
      return false
    }
    return true
  }
}

extension Rectangle {
  /// The smallest rectangle around both.
  fileprivate func union(_ other: Rectangle) -> Rectangle {
    let (x, y) = (min(minX, other.minX), min(minY, other.minY))
    return Rectangle(
      minX: x, minY: y, width: max(maxX, other.maxX) - x, height: max(maxY, other.maxY) - y)
  }

  /// Whether both have more than a border in common.
  fileprivate func intersects(_ other: Rectangle) -> Bool {
    minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
  }
}
