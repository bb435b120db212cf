// What stands upon the borders of boxes: marks, the letters of groups, and where the rest is.

extension Drawing.Node {
  /// The room that the letter of a group takes on a box's upper side.
  static let keyRoom = 17.0
  private static let keyRadius = 7.5

  /// Where the letter of a group is, around which point.
  func keyPoint(_ index: Int) -> Point {
    Point(place.maxX - 12 - Double(groups.count - 1 - index) * Self.keyRoom, place.minY)
  }

  /// Where it is said on which page the rest above is.
  var turnAbove: Rectangle { turn(onPage.above, place.minY - 8, shift: 0) }

  /// Where it is said on which page the rest below is.
  var turnBelow: Rectangle { turn(onPage.below, place.maxY - 7, shift: onPage.shift) }

  private func turn(_ text: String, _ y: Double, shift: Double) -> Rectangle {
    let width = SVGChip.width(of: text)
    let right = place.maxX - 6 - Double(groups.count) * Self.keyRoom
    return Rectangle(
      minX: right - width - shift, minY: y, width: width, height: SVGChip.height)
  }

  /// What stands upon a box's upper border.
  var upperBadges: [Rectangle] {
    var badges = marks.enumerated().map { number, mark in
      Rectangle(
        minX: place.minX + 8 + Double(number) * SVGChip.step, minY: place.minY - 7,
        width: SVGChip.width(of: mark.sign), height: SVGChip.height)
    }
    for index in groups.indices {
      let point = keyPoint(index)
      badges.append(
        Rectangle(
          minX: point.x - Self.keyRadius, minY: point.y - Self.keyRadius,
          width: 2 * Self.keyRadius, height: 2 * Self.keyRadius))
    }
    if !onPage.above.isEmpty { badges.append(turnAbove) }
    return badges
  }
}

extension Drawing {
  /// Moves what stands upon the lower borders of boxes to the left of what stands upon the upper ones of
  /// the boxes below, which are too near for both.
  mutating func keepBadgesApart() {
    let upper = nodes.map { $0.isJoint ? [] : $0.upperBadges }
    for number in nodes.indices where !nodes[number].isJoint && !nodes[number].onPage.below.isEmpty
    {
      let near = nodes.indices.filter { other in
        other != number
          && abs(nodes[other].place.minY - nodes[number].place.maxY) < 2 * SVGChip.height
      }.flatMap { upper[$0] }
      var moved = nodes[number]
      while near.contains(where: moved.turnBelow.intersects),
        moved.turnBelow.minX > moved.place.minX
      {
        moved.onPage.shift += 4
      }
      // Where there is no room at all it stays at the corner.
      if moved.turnBelow.minX > moved.place.minX { nodes[number] = moved }
    }
  }
}
