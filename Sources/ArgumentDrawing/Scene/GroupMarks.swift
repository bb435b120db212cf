internal import ArgumentModel

/// Shows groups: a frame around members that stand together, and a key upon those that don't.
///
/// Layouts follow the argument, not the groups. A frame has all members of its group that are drawn, and
/// nothing else; its title stands where neither a box nor a line is.
struct GroupMarks {
  private(set) var frames: [Drawing.Frame] = []
  /// The groups without a frame.
  private(set) var keyed: [Drawing.GroupKey] = []
  /// For each node the positions of its groups among those.
  private(set) var groupsOf: [[Int]]

  private let drawing: Drawing
  private let nodeOf: (EntityID) -> Int?

  private var boxesIn = PlaceGrid()
  private var framesIn = PlaceGrid()
  private var linesIn = PlaceGrid()
  private var points: [Point] = []

  /// How far a frame is from what it encloses, in points.
  private static let inset = 5.0
  private static let titleHeight = 13.0

  init(_ drawing: Drawing, nodeOf: @escaping (EntityID) -> Int?) {
    self.drawing = drawing
    self.nodeOf = nodeOf
    groupsOf = Array(repeating: [], count: drawing.nodes.count)
    for (number, node) in drawing.nodes.enumerated() where !node.isJoint {
      boxesIn.insert(number, node.place)
    }
  }

  /// Adds a group with a frame if its members stand together, else with a key.
  mutating func add(_ group: Group, title: String) {
    let members = Set(group.members.compactMap(nodeOf)).sorted()
    guard let first = members.first else { return }
    let enclosed = members.reduce(drawing.nodes[first].place) {
      $0.union(drawing.nodes[$1].place)
    }
    let place = Self.framed(enclosed)
    if isFree(place, for: Set(members)), let start = titleStart(title, place) {
      append(Drawing.Frame(id: group.id, title: title, place: place, titleStart: start))
    } else {
      addKey(group, title: title)
    }
  }

  /// Adds a frame around boxes that nothing connects with others, where they stand by themselves.
  mutating func addUnconnected(title: String) {
    var isConnected = [Bool](repeating: false, count: drawing.nodes.count)
    for edge in drawing.edges {
      (isConnected[edge.source], isConnected[edge.target]) = (true, true)
    }
    let alone = drawing.nodes.indices.filter {
      !isConnected[$0] && drawing.nodes[$0].role != .thesis
    }
    guard let first = alone.first, alone.count < drawing.nodes.count else { return }
    let enclosed = alone.reduce(drawing.nodes[first].place) { $0.union(drawing.nodes[$1].place) }
    let place = Self.framed(enclosed)
    guard isFree(place, for: Set(alone)), let start = titleStart(title, place) else { return }
    append(Drawing.Frame(id: "", title: title, place: place, titleStart: start))
  }

  private static func framed(_ enclosed: Rectangle) -> Rectangle {
    Rectangle(
      minX: hundredths(enclosed.minX - inset), minY: hundredths(enclosed.minY - inset),
      width: hundredths(enclosed.width + 2 * inset),
      height: hundredths(enclosed.height + 2 * inset))
  }

  private mutating func append(_ frame: Drawing.Frame) {
    framesIn.insert(
      frames.count, frame.place.union(Self.titlePlace(frame.title, frame.titleStart)))
    frames.append(frame)
  }

  /// Adds a group with a key upon each of its members.
  mutating func addKey(_ group: Group, title: String) {
    let members = Set(group.members.compactMap(nodeOf))
    guard !members.isEmpty else { return }
    for member in members { groupsOf[member].append(keyed.count) }
    keyed.append(Drawing.GroupKey(id: group.id, title: title))
  }

  /// Whether neither a box of others nor another frame would be within a frame.
  private func isFree(_ area: Rectangle, for members: Set<Int>) -> Bool {
    !boxesIn.contains(where: area) { number in
      !members.contains(number) && drawing.nodes[number].place.intersects(area)
    } && !isFramed(area)
  }

  private func isFramed(_ area: Rectangle) -> Bool {
    framesIn.contains(where: area) { number in
      let frame = frames[number]
      return frame.place.intersects(area)
        || Self.titlePlace(frame.title, frame.titleStart).intersects(area)
    }
  }

  /// Finds where lines are, once there is a title to be placed.
  private mutating func findLines() {
    guard points.isEmpty else { return }
    for edge in drawing.edges {
      for point in edge.route.samples(apart: 6) {
        linesIn.insert(points.count, Rectangle(minX: point.x, minY: point.y, width: 0, height: 0))
        points.append(point)
      }
    }
  }

  /// Where a title begins so that it is crossed by nothing; nil if there is no such place.
  private mutating func titleStart(_ title: String, _ frame: Rectangle) -> Point? {
    findLines()
    let width = Self.titlePlace(title, Point(0, 0)).width
    let (above, below) = (frame.minY - 3, frame.maxY + Self.titleHeight - 3)
    let (left, right) = (frame.minX + 6, frame.maxX - 6 - width)
    for (x, y) in [
      (left, above), (right, above), (left, below), (right, below),
      (frame.midX - width / 2, above), (frame.midX - width / 2, below),
    ] where x >= 0 {
      let place = Self.titlePlace(title, Point(x, y))
      let isCrossed =
        boxesIn.contains(where: place) { drawing.nodes[$0].place.intersects(place) }
        || isFramed(place)
        || linesIn.contains(where: place) { place.isAround(points[$0]) }
      if !isCrossed { return Point(hundredths(x), hundredths(y)) }
    }
    return nil
  }

  /// What a title takes that begins at a point of its base line.
  static func titlePlace(_ title: String, _ start: Point) -> Rectangle {
    let measure = TextMeasure(
      size: NodeText.Metrics.smallSize, isBold: true, isChinese: title.isChinese)
    return Rectangle(
      minX: start.x, minY: start.y - titleHeight + 3,
      width: measure.width(of: title) * TextMeasure.slack, height: titleHeight)
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
  func intersects(_ other: Rectangle) -> Bool {
    minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
  }

  /// Whether a line through a point would be seen within.
  fileprivate func isAround(_ point: Point) -> Bool {
    point.x > minX - 3 && point.x < maxX + 3 && point.y > minY - 3 && point.y < maxY + 3
  }
}
