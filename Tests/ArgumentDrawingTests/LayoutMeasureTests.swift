import ArgumentDrawing
import Testing

/// The distances that the documentation lists under “Measures”, and the few that stand elsewhere in it.
struct LayoutMeasureTests {
  private func isNear(_ a: Double, _ b: Double) -> Bool { abs(a - b) < 0.015 }

  @Test("A statement stands 44 from the next without a joint, and everything 12 from the edge")
  func gutter() {
    for direction in LayoutDirection.allCases {
      var small = SmallGraph()
      let root = small.box()
      let child = small.child(of: root)
      let layout = small.laidOut { $0.direction = direction }
      let (a, b) = (layout.boxes[root], layout.boxes[child])
      if direction == .leftToRight {
        #expect(isNear(b.minX - a.maxX, 44))
        #expect(isNear(a.middle, b.middle))
      } else {
        #expect(isNear(b.minY - a.maxY, 44))
        #expect(isNear(a.minX, b.minX))
      }
      #expect(isNear(a.minX, 12) && isNear(a.minY, 12))
      #expect(isNear(layout.width - b.maxX, 12) && isNear(layout.height - b.maxY, 12))
    }
  }

  @Test(
    "A joint stands 26 from its conclusion and 22 from its premises, and more where edges climb")
  func joint() {
    var small = SmallGraph()
    let root = small.box()
    let joint = small.joint()
    small.edge(joint, root)
    let premises = (0..<2).map { _ in small.child(of: joint) }
    let boxes = small.laidOut().boxes
    #expect(isNear(boxes[joint].minX - boxes[root].maxX, 26))
    // Two boxes of 40, 10 from each other: each edge climbs 25.
    #expect(isNear(boxes[premises[1]].minY - boxes[premises[0]].maxY, 10))
    #expect(isNear(boxes[premises[0]].minX - boxes[joint].maxX, 22 + 0.05 * 25))
    // A step stands at the middle of what it rests on.
    #expect(
      isNear(
        boxes[joint].middle, (boxes[premises[0]].middle + boxes[premises[1]].middle) / 2))
    #expect(isNear(boxes[root].middle, boxes[joint].middle))
  }

  @Test("However steep edges are, a gutter widens by 30 at most for each stretch")
  func widest() {
    var small = SmallGraph()
    let root = small.box()
    let joint = small.joint()
    small.edge(joint, root)
    let far = [small.child(of: joint, height: 900), small.child(of: joint, height: 900)]
    let boxes = small.laidOut().boxes
    // They climb 455.
    #expect(isNear(boxes[far[0]].minX - boxes[joint].maxX, 22 + 0.05 * 455))
    var steep = SmallGraph()
    let top = steep.box()
    let premises = steep.joint()
    steep.edge(premises, top)
    let high = [steep.child(of: premises, height: 2000), steep.child(of: premises, height: 2000)]
    let places = steep.laidOut().boxes
    #expect(isNear(places[high[0]].minX - places[premises].maxX, 22 + 30))
  }

  @Test("Boxes above each other stand 10 apart, and 24 where groups have frames")
  func boxes() {
    var small = SmallGraph()
    let root = small.box()
    let children = (0..<3).map { small.child(of: root, height: 20 + 30 * Double($0)) }
    let plain = small.laidOut().boxes
    let framed = small.laidOut { $0.hasFrames = true }.boxes
    for (one, next) in zip(children, children.dropFirst()) {
      #expect(isNear(plain[next].minY - plain[one].maxY, 10))
      #expect(isNear(framed[next].minY - framed[one].maxY, 24))
    }
  }

  @Test("Joints stand 8 apart")
  func joints() {
    var small = SmallGraph()
    let root = small.box()
    let joints = (0..<3).map { _ in small.joint() }
    for joint in joints { small.edge(joint, root) }
    let boxes = small.laidOut().boxes
    for (one, next) in zip(joints, joints.dropFirst()) {
      #expect(isNear(boxes[next].minY - boxes[one].maxY, 8))
    }
  }

  @Test("An edge that passes a column takes 4 there, 8 from the joint beside it")
  func passage() {
    var small = SmallGraph()
    let root = small.box()
    // Its premise is so low that the joint's column decides how close the branches stand.
    let joint = small.joint()
    small.edge(joint, root)
    let passing = small.child(of: root, height: 2)
    let premise = small.child(of: joint, height: 2)
    let boxes = small.laidOut().boxes
    // Half of the joint, half of the edge, and half of 8 for each of both.
    #expect(isNear(boxes[passing].middle - boxes[joint].middle, 6 + 2 + 8))
    #expect(isNear(boxes[premise].middle, boxes[joint].middle))
  }

  @Test("Ends of edges stand 9 apart, closer where 7 wouldn't be left at the corners")
  func ports() {
    for (count, height, apart) in [(4, 100.0, 9.0), (4, 32.0, 6.0), (3, 15.5, 0.75), (3, 15, 0)] {
      var small = SmallGraph()
      let root = small.box(height: height)
      let children = (0..<count).map { _ in small.child(of: root) }
      let layout = small.laidOut()
      let ends = layout.routes.map { $0.points.last?.y ?? 0 }
      for (one, next) in zip(ends, ends.dropFirst()) { #expect(isNear(next - one, apart)) }
      #expect(isNear((ends[0] + ends[count - 1]) / 2, layout.boxes[root].middle))
      for (number, child) in children.enumerated() {
        // Each leaves its own box in the middle, where it has its side for itself.
        #expect(isNear(layout.routes[number].points[0].y, layout.boxes[child].middle))
        #expect(isNear(layout.routes[number].points[0].x, layout.boxes[child].minX))
        #expect(isNear(layout.routes[number].points.last?.x ?? 0, layout.boxes[root].maxX))
      }
    }
  }

  @Test("In a joint all ends meet")
  func meeting() {
    var small = SmallGraph()
    let root = small.box()
    let joint = small.box(.joint, width: 12, height: 12)
    small.edge(joint, root)
    for _ in 0..<3 { _ = small.child(of: joint) }
    let layout = small.laidOut()
    for route in layout.routes.dropFirst() {
      #expect(isNear(route.points.last?.y ?? 0, layout.boxes[joint].middle))
    }
  }

  @Test("Parts stand 40 apart in rows, towards a page 1.414 times as wide as high")
  func parts() {
    var small = SmallGraph()
    // Nine parts of 140 by 80 with what is between them: 388 wide would be square, 377 high.
    for _ in 0..<9 { small.box() }
    let layout = small.laidOut()
    // √(9 · 140 · 80 · 1.414) is 377.5, room for 100 + 40 + 100, and no third one of 380.
    for (number, box) in layout.boxes.enumerated() {
      #expect(isNear(box.minX, 12 + 140 * Double(number % 2)))
      #expect(isNear(box.minY, 12 + 80 * Double(number / 2)))
    }
    #expect(isNear(layout.width, 24 + 240) && isNear(layout.height, 24 + 5 * 80 - 40))
    let wide = small.laidOut { $0.aspect = 10 }
    #expect(wide.boxes.count { isNear($0.minY, 12) } == 7)
    let narrow = small.laidOut { $0.aspect = 0.01 }
    #expect(narrow.boxes.allSatisfy { isNear($0.minX, 12) })
  }

  @Test("The next row begins below the highest part of the one before")
  func rows() {
    var small = SmallGraph()
    for height in [40.0, 90, 20, 40] { small.box(height: height) }
    // √(4 · 140 · mean(80 + 130 + 60 + 80) · …): two stand beside each other.
    let boxes = small.laidOut { $0.aspect = 1.3 }.boxes
    #expect(isNear(boxes[1].minX, 152) && isNear(boxes[1].minY, 12))
    #expect(isNear(boxes[2].minX, 12) && isNear(boxes[2].minY, 12 + 90 + 40))
    #expect(isNear(boxes[3].minX, 152) && isNear(boxes[3].minY, 12 + 90 + 40))
  }

  @Test("Sixty statements are drawn from top to bottom, and sixty-one from left to right")
  func direction() {
    for (count, isWide) in [(60, false), (61, true)] {
      var small = SmallGraph()
      let root = small.box()
      // Joints don't count.
      let joint = small.joint()
      small.edge(joint, root)
      for _ in 1..<count { _ = small.child(of: joint) }
      let boxes = LayoutEngine().layout(small.graph).boxes
      #expect((boxes[root].maxX < boxes[joint].minX) == isWide)
      #expect((boxes[root].maxY < boxes[joint].minY) != isWide)
    }
  }

  @Test("A link between two boxes of one column runs round through the gutter before it")
  func loop() {
    var small = SmallGraph()
    let root = small.box()
    let children = (0..<2).map { _ in small.child(of: root) }
    small.edge(children[0], children[1])
    let layout = small.laidOut()
    let loop = layout.routes[2].points
    #expect(loop.count == 4)
    #expect(isNear(loop[1].x, layout.boxes[children[0]].minX - 26))
    #expect(isNear(loop[2].x, loop[1].x))
    #expect(isNear(loop[0].y, loop[1].y) && isNear(loop[2].y, loop[3].y))
  }
}
