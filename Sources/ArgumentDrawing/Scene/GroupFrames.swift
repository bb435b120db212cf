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

  private var boxesIn = PlaceGrid()
  private var framesIn = PlaceGrid()

  /// How far a frame is from what it encloses, in points.
  private static let inset = 5.0
  /// How many members a frame tries to take in: those that stand next.
  private static let mostTried = 60

  init(_ drawing: Drawing, nodeOf: @escaping (EntityID) -> Int?) {
    self.drawing = drawing
    self.nodeOf = nodeOf
    for (number, node) in drawing.nodes.enumerated() where !node.isJoint {
      boxesIn.insert(number, node.place)
    }
  }

  mutating func add(_ group: Group, title: String) {
    let members = Set(group.members.compactMap(nodeOf))
    // From left to right and from top to bottom: neighbours are tried first.
    let ordered = members.sorted { first, second in
      let (a, b) = (drawing.nodes[first].place, drawing.nodes[second].place)
      return (a.minX, a.minY, first) < (b.minX, b.minY, second)
    }
    var taken: Set<Int> = []
    for (number, first) in ordered.enumerated() where taken.insert(first).inserted {
      var enclosed = drawing.nodes[first].place
      for member in ordered[(number + 1)...].prefix(Self.mostTried) where !taken.contains(member) {
        let larger = enclosed.union(drawing.nodes[member].place)
        if isFree(larger, for: members) {
          enclosed = larger
          taken.insert(member)
        }
      }
      let place = Rectangle(
        minX: hundredths(enclosed.minX - Self.inset), minY: hundredths(enclosed.minY - Self.inset),
        width: hundredths(enclosed.width + 2 * Self.inset),
        height: hundredths(enclosed.height + 2 * Self.inset))
      framesIn.insert(frames.count, place)
      frames.append(Drawing.Frame(id: group.id, title: title, place: place))
    }
  }

  /// Whether neither a box of others nor another frame would be within a frame.
  private func isFree(_ area: Rectangle, for members: Set<Int>) -> Bool {
    !boxesIn.contains(where: area) { number in
      !members.contains(number) && drawing.nodes[number].place.intersects(area)
    } && !framesIn.contains(where: area) { frames[$0].place.intersects(area) }
  }
}

/// What stands about where, so that not everything has to be looked at.
private struct PlaceGrid {
  private struct Cell: Hashable {
    var column: Int
    var row: Int
  }

  private static let side = 400.0
  private var contents: [Cell: [Int]] = [:]

  mutating func insert(_ number: Int, _ place: Rectangle) {
    for cell in Self.cells(place) { contents[cell, default: []].append(number) }
  }

  func contains(where area: Rectangle, _ isWanted: (Int) -> Bool) -> Bool {
    for cell in Self.cells(area) where contents[cell]?.contains(where: isWanted) == true {
      return true
    }
    return false
  }

  private static func cells(_ place: Rectangle) -> [Cell] {
    let columns = Int(place.minX / side)...Int(place.maxX / side)
    let rows = Int(place.minY / side)...Int(place.maxY / side)
    return columns.flatMap { column in rows.map { Cell(column: column, row: $0) } }
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
