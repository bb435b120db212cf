import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

@testable import ArgumentDrawing

/// What the page's script draws of a map is what the program draws: the same nodes in the same order,
/// the same edges, the same frames, in every language, whole and folded.
struct PageSceneTests {
  private struct Scene: Decodable {
    struct Frame: Decodable {
      var title: String
      var x, y, width, height: Double
    }

    var nodes: [String]
    var places: [[Double]]
    var hidden: [Int]
    var edges: [[String]]
    var routes: [[Double]]
    var frames: [Frame]
    var width, height: Double
  }

  /// Reads the data of a page, then a state and a depth a line, and writes a scene for each.
  private static let harness = """
    import { createInterface } from "node:readline";
    let model = null;
    for await (const line of createInterface({ input: process.stdin })) {
      if (!model) { model = new $model.Model(JSON.parse(line)); continue; }
      const { state, depth } = JSON.parse(line);
      const folded = depth === undefined ? new Set() : $selection.foldedTo(model, depth);
      const selection = $selection.select(model, null, folded);
      const scene = $scene.makeScene(model, state, selection);
      console.log(JSON.stringify({
        nodes: scene.nodes.map((node) => model.idOf(node.node)),
        places: scene.nodes.map((node) => [node.x, node.y, node.width, node.height]),
        hidden: scene.nodes.map((node) => selection.hidden.get(node.node) ?? 0),
        edges: scene.edges.map((e) =>
          [e.kind, e.id, model.idOf(scene.nodes[e.source].node), model.idOf(scene.nodes[e.target].node)]),
        routes: scene.edges.map((edge) => edge.route.flatMap((p) => [p.x, p.y])),
        frames: scene.frames, width: scene.width, height: scene.height,
      }));
    }
    """

  @Test(
    "The script draws maps as the program does", .needs(.program("node")),
    arguments: Repository.maps)
  func samples(file: URL) throws {
    let map = try MapReader().read(Array(try Data(contentsOf: file))).map
    let data = PageData(map, DrawingOptions())
    var wanted: [(state: Int, depth: Int?)] = []
    for state in data.states.states.indices {
      for depth in [nil, 2, 1] { wanted.append((state, depth)) }
    }
    let lines = wanted.map { state, depth in
      JSONText.text(
        .members(["state": .int(Int64(state)), "depth": depth.map { .int(Int64($0)) }]))
    }
    let input = ([JSONText.text(data.json)] + lines).joined(separator: "\n") + "\n"
    let script = PageScript(entry: "model.js", "selection.js", "scene.js").text + Self.harness
    let output = try PageTools.node(script, input: input)
    let scenes = try output.split(separator: "\n").map {
      try JSONDecoder().decode(Scene.self, from: Data($0.utf8))
    }
    try #require(scenes.count == wanted.count)
    for (scene, (state, depth)) in zip(scenes, wanted) {
      var options = DrawingOptions()
      options.languages = data.states.states[state]
      options.depth = depth
      // Folding doesn't turn a page's map round.
      options.direction = map.statements.count > 60 ? .leftToRight : .topDown
      check(scene, DrawingMaker(options).draw(map).drawing)
    }
  }

  private func check(_ scene: Scene, _ drawing: Drawing) {
    #expect(scene.nodes == drawing.nodes.map(\.id.rawValue))
    #expect(
      scene.edges
        == drawing.edges.map {
          [
            $0.kind.rawValue, $0.id.rawValue, drawing.nodes[$0.source].id.rawValue,
            drawing.nodes[$0.target].id.rawValue,
          ]
        })
    #expect(
      isNear(
        scene.places.flatMap(\.self),
        drawing.nodes.flatMap {
          [$0.place.minX, $0.place.minY, $0.place.width, $0.place.height]
        }))
    #expect(
      isNear(
        scene.routes.flatMap(\.self),
        drawing.edges.flatMap { $0.route.points.flatMap { [$0.x, $0.y] } }))
    #expect(scene.frames.map(\.title) == drawing.frames.map(\.title))
    #expect(
      isNear(
        scene.frames.flatMap { [$0.x, $0.y, $0.width, $0.height] },
        drawing.frames.flatMap {
          [$0.place.minX, $0.place.minY, $0.place.width, $0.place.height]
        }))
    #expect(isNear([scene.width, scene.height], [drawing.width, drawing.height]))
    // Behind which of several folds a shared statement counts may differ, but not that some do.
    for (count, node) in zip(scene.hidden, drawing.nodes) where node.hidden > 0 {
      #expect(count > 0)
    }
  }

  private func isNear(_ first: [Double], _ second: [Double]) -> Bool {
    first.count == second.count && zip(first, second).allSatisfy { abs($0 - $1) <= 0.01 }
  }
}
