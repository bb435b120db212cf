import ArgumentDrawing
import TestSupport
import Testing

/// Layouts are those that were made when somebody last looked at them: the same on every machine, and
/// not another one because of a change that was meant to do something else.
struct LayoutSnapshotTests {
  /// A graph of each kind that is laid out in another way, by what it is called in the file.
  private static func graphs() -> [(name: String, graph: BoxGraph, method: LayoutMethod?)] {
    var graphs = RandomGraphs(seed: 11)
    var list: [(name: String, graph: BoxGraph, method: LayoutMethod?)] = [
      ("small tree", graphs.tree(size: 30, links: 0), nil),
      ("small tree with links", graphs.tree(size: 45, links: 10), .tree),
      ("large tree", graphs.tree(size: 160, links: 0), nil),
      ("large tree with links", graphs.tree(size: 160, links: 10), .tree),
      ("cycles", graphs.tree(size: 90, links: 20, backward: true), .tree),
      ("parts", graphs.anything(size: 60, edges: 40), nil),
      ("dense parts", graphs.anything(size: 40, edges: 90), nil),
      ("layers", graphs.tree(size: 100, links: 50), .layered),
      ("layers of parts", graphs.anything(size: 50, edges: 60), .layered),
    ]
    for number in 0..<6 {
      list.append(("the better of both \(number)", graphs.tree(size: 40, links: 45), nil))
    }
    return list
  }

  /// The places of boxes and edges in hundredths of points, as one number (FNV-1a).
  private static func digest(_ layout: Layout) -> String {
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ value: Double) {
      var rest = UInt64(bitPattern: Int64((value * 100).rounded()))
      for _ in 0..<8 {
        digest = (digest ^ (rest & 0xFF)) &* 0x100_0000_01B3
        rest >>= 8
      }
    }
    for box in layout.boxes {
      add(box.minX)
      add(box.minY)
    }
    for point in layout.routes.flatMap(\.points) {
      add(point.x)
      add(point.y)
    }
    return String(digest, radix: 16)
  }

  private static func text() -> String {
    var lines: [String] = []
    for (name, graph, method) in graphs() {
      for direction in LayoutDirection.allCases {
        var engine = LayoutEngine()
        engine.direction = direction
        engine.method = method
        let layout = engine.layout(graph)
        lines.append(
          "\(name), \(direction.rawValue): \(layout.width) × \(layout.height), \(digest(layout))\n")
      }
    }
    return lines.joined()
  }

  @Test("Layouts are as they were looked at and found good")
  func unchanged() throws { try Snapshot.compare(Self.text(), with: "layouts.txt") }
}
