import ArgumentModel
import Foundation
import TestSupport
import Testing

@testable import ArgumentDrawing

/// Frames of groups around members that stand together, and keys upon those that stand apart.
struct GroupFrameTests {
  /// A thesis with a row of reasons, one premise each: they stand in the order of the document.
  private func drawing(_ count: Int, _ groups: [(String, [String])]) -> Drawing {
    var map = SmallMaps.map(
      statements: ["t thesis"] + (0..<count).map { "s\($0)" },
      reasons: (0..<count).map { "r\($0) s\($0) -> t" })
    map.groups = groups.map { id, members in
      var group = Group()
      group.id = EntityID(id)
      group.members = members.map { EntityID($0) }
      return group
    }
    var options = DrawingOptions()
    options.direction = .leftToRight
    return DrawingMaker(options).draw(map).drawing
  }

  /// The members within each frame, by the frames' order.
  private func within(_ drawing: Drawing) -> [[String]] {
    drawing.frames.map { frame in
      drawing.nodes.filter { node in
        node.place.minX >= frame.place.minX && node.place.maxX <= frame.place.maxX
          && node.place.minY >= frame.place.minY && node.place.maxY <= frame.place.maxY
      }.map { $0.id.rawValue }
    }
  }

  @Test("Members that stand together have one frame, 5 points from them")
  func together() throws {
    let drawing = drawing(4, [("g", ["s2", "s1", "s0"])])
    #expect(within(drawing) == [["s0", "s1", "s2"]])
    let frame = try #require(drawing.frames.first)
    #expect(frame.id == "g" && frame.title == "g")
    let members = drawing.nodes.filter { ["s0", "s1", "s2"].contains($0.id) }.map(\.place)
    let left = try #require(members.map(\.minX).min())
    let right = try #require(members.map(\.maxX).max())
    let top = try #require(members.map(\.minY).min())
    let bottom = try #require(members.map(\.maxY).max())
    #expect(abs(frame.place.minX - (left - 5)) < 0.02 && abs(frame.place.maxX - (right + 5)) < 0.02)
    #expect(abs(frame.place.minY - (top - 5)) < 0.02 && abs(frame.place.maxY - (bottom + 5)) < 0.02)
  }

  /// The letters upon each box that has any.
  private func keys(_ drawing: Drawing) -> [String] {
    drawing.nodes.filter { !$0.groups.isEmpty }.map { node in
      "\(node.id)" + node.groups.map(Drawing.GroupKey.sign).joined()
    }.sorted()
  }

  @Test("Members that another box stands between have no frame, but the same key")
  func apart() {
    let two = drawing(4, [("g", ["s0", "s2"])])
    #expect(two.frames.isEmpty && two.groups.map(\.title) == ["g"])
    #expect(keys(two) == ["s0A", "s2A"])
    let both = drawing(5, [("g", ["s0", "s1", "s3"]), ("h", ["s1", "s2"]), ("i", ["s3", "s1"])])
    #expect(within(both) == [["s1", "s2"]] && both.frames.map(\.id) == ["h"])
    #expect(both.groups.map(\.id) == ["g", "i"])
    #expect(keys(both) == ["s0A", "s1AB", "s3AB"])
    #expect(Drawing.GroupKey.sign(25) == "Z" && Drawing.GroupKey.sign(26) == "27")
  }

  @Test("No frame runs into another")
  func several() {
    let drawing = drawing(
      4,
      [("g", ["s0", "s1"]), ("h", ["s2", "s3"]), ("i", ["s0", "s1"]), ("j", ["s0", "s3", "t"])])
    #expect(within(drawing) == [["s0", "s1"], ["s2", "s3"]])
    #expect(keys(drawing) == ["s0AB", "s1A", "s3B", "tB"])
    // What isn't drawn, and who is no statement, has no frame.
    #expect(self.drawing(2, [("g", ["nobody", "s1", "s1"])]).frames.count == 1)
    #expect(self.drawing(2, [("g", [])]).frames.isEmpty)
    #expect(self.drawing(2, [("g", [])]).groups.isEmpty)
    #expect(self.drawing(2, []).frames.isEmpty)
  }

  @Test("A legend names the groups with a key, and a box's key is named where it is pointed at")
  func legend() {
    let document = SVGWriter().document(drawing(4, [("g", ["s0", "s2"]), ("h", ["s3"])]))
    #expect(document.components(separatedBy: "<title>g</title>").count == 3)
    #expect(document.contains(">g</text>") && document.contains(">h</text>"))
    #expect(document.components(separatedBy: "class=\"group g1\"").count == 4)
  }

  @Test("Neither a box nor a line crosses a title", arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func titlesAlone(seed: UInt64) {
    for size in [20, 90, 400] {
      let drawing = DrawingMaker().draw(MadeMaps.map(size: size, seed: seed, groups: size / 5))
        .drawing
      #expect(PictureFaults(drawing).found == [], "\(size)")
    }
  }

  @Test("Titles have room above the uppermost frame: everything stands 15 points lower")
  func titles() throws {
    // The engine makes room between boxes for any group, and above only for one that is drawn.
    let (with, without) = (drawing(3, [("g", ["s0"])]), drawing(3, [("g", [])]))
    #expect(abs(with.height - without.height - 15) < 0.02)
    for (one, other) in zip(with.nodes, without.nodes) {
      #expect(abs(one.place.minY - other.place.minY - 15) < 0.02)
      for (line, before) in zip(one.lines, other.lines) {
        #expect(abs(line.start.y - before.start.y - 15) < 0.02)
      }
    }
    for (one, other) in zip(with.edges, without.edges) {
      for (point, before) in zip(one.route.points, other.route.points) {
        #expect(abs(point.y - before.y - 15) < 0.02 && point.x == before.x)
      }
    }
    let frame = try #require(with.frames.first)
    let member = try #require(with.nodes.first { $0.id == "s0" })
    #expect(abs(member.place.minY - frame.place.minY - 5) < 0.02)
  }
}
