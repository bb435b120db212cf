import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

@testable import ArgumentDrawing

/// The layout in the page's script is the one in Swift, to a hundredth of a point.
struct PageLayoutTests {
  /// One layout to be computed by both.
  private struct Example {
    var name: String
    var graph: BoxGraph
    var engine = LayoutEngine()

    var json: JSONValue {
      .members([
        "graph": graph.pageJSON,
        "options": .members([
          "measures": LayoutMeasures().json, "aspect": .double(engine.aspect),
          "direction": engine.direction.map { .string($0.rawValue) },
          "method": engine.method.map { .string($0.rawValue) },
          "hasFrames": .bool(engine.hasFrames),
        ]),
      ])
    }
  }

  /// Reads one example a line, and writes one layout a line.
  private static let harness = """
    import { createInterface } from "node:readline";
    for await (const line of createInterface({ input: process.stdin })) {
      const { graph, options } = JSON.parse(line);
      const made = $layout.layout(graph, options);
      const numbers = [made.width, made.height];
      for (const box of made.boxes) numbers.push(box.x, box.y, box.width, box.height);
      for (const route of made.routes) for (const p of route) numbers.push(p.x, p.y);
      console.log(JSON.stringify(numbers));
    }
    """

  private static func random() -> [Example] {
    var examples: [Example] = []
    for seed in UInt64(0)..<33 {
      var graphs = RandomGraphs(seed: seed)
      let links = Int(seed % 5) * 12
      let graph =
        switch seed % 4 {
        case 0: graphs.tree(size: [3, 20, 70, 300][Int(seed / 4 % 4)], links: links)
        case 1: graphs.tree(size: 120, links: links, backward: true)
        case 2: graphs.anything(size: 40, edges: Int(seed) * 4)
        default: graphs.tree(size: 400, links: links / 4)
        }
      for direction in [nil] + LayoutDirection.allCases {
        var example = Example(name: "seed \(seed)", graph: graph)
        example.engine.direction = direction
        example.engine.hasFrames = seed % 7 == 0
        if seed % 3 == 0, graph.boxes.count < 500 { example.engine.method = .layered }
        if seed % 11 == 0 { example.engine.method = .tree }
        examples.append(example)
      }
    }
    var graphs = RandomGraphs(seed: 7)
    examples.append(Example(name: "nothing", graph: BoxGraph()))
    examples.append(Example(name: "one", graph: graphs.anything(size: 1, edges: 2)))
    examples.append(Example(name: "a chain", graph: graphs.chain(5_000)))
    examples.append(Example(name: "a star", graph: graphs.star(1_000)))
    return examples
  }

  private static func samples() throws -> [Example] {
    try Repository.maps.flatMap { file in
      let map = try MapReader().read(Array(try Data(contentsOf: file))).map
      return [nil, LayoutDirection.leftToRight, .topDown].map { direction in
        var options = DrawingOptions()
        options.direction = direction
        options.languages = map.header.languages.count > 1 ? ["en", "zh-Hant"] : []
        var example = Example(
          name: file.lastPathComponent, graph: DrawingMaker(options).layout(map).boxes)
        example.engine.direction = direction
        return example
      }
    }
  }

  @Test("The script lays graphs out as the program does", .needs(.program("node")))
  func golden() throws {
    let examples = try Self.random() + Self.samples()
    let input = examples.map { JSONText.text($0.json) + "\n" }.joined()
    let script = PageScript(entry: "layout.js").text + Self.harness
    let output = try PageTools.node(script, input: input)
    let lines = output.split(separator: "\n")
    try #require(lines.count == examples.count)
    for (example, line) in zip(examples, lines) {
      let layout = example.engine.layout(example.graph)
      var expected = [layout.width, layout.height]
      for box in layout.boxes { expected += [box.minX, box.minY, box.width, box.height] }
      for route in layout.routes { expected += route.points.flatMap { [$0.x, $0.y] } }
      let made = try JSONDecoder().decode([Double].self, from: Data(line.utf8))
      try #require(made.count == expected.count, "\(example.name)")
      let farthest = zip(made, expected).map { abs($0 - $1) }.max() ?? 0
      #expect(farthest <= 0.01, "\(example.name), \(String(describing: example.engine.direction))")
    }
  }
}
