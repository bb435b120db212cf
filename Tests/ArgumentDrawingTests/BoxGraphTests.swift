import ArgumentDrawing
import ArgumentJSON
import ArgumentModel
import Testing

/// Graphs of boxes and themes as files have them: what is read, and what is said of what isn't.
struct BoxGraphTests {
  private func problems(_ document: String) throws -> [String] {
    let json = try JSONParser.value(document)
    do throws(ShapeProblems) {
      _ = try BoxGraph(json: json)
      return []
    } catch {
      return error.problems.map(\.pointer)
    }
  }

  @Test(
    "Nodes are statements of their sizes but for joints, and edges have ids of their own or by number"
  )
  func read() throws {
    let graph = try BoxGraph(
      json: JSONParser.value(
        """
        {"nodes":[{"id":"a","w":0,"h":1000000},{"id":"j","kind":"joint","w":12,"h":12.5},
          {"id":"b","kind":"other","w":1,"h":2}],
         "edges":[{"source":"j","target":"a","id":"own"},{"source":"b","target":"j"}]}
        """))
    #expect(graph.boxes.map(\.id) == ["a", "j", "b"])
    #expect(graph.boxes.map(\.kind) == [.statement, .joint, .statement])
    #expect(graph.boxes.map(\.width) == [0, 12, 1] && graph.boxes.map(\.height) == [1e6, 12.5, 2])
    #expect(graph.edges.map(\.id) == ["own", "e1"])
    #expect(graph.edges.map(\.source) == [1, 2] && graph.edges.map(\.target) == [0, 1])
    #expect(graph.edges.allSatisfy { $0.isStructural })
    let none = try BoxGraph(json: JSONParser.value(#"{"nodes":[]}"#))
    #expect(none == BoxGraph())
  }

  @Test("All that is wrong is named by its place, up to a hundred problems")
  func wrong() throws {
    #expect(try problems("[]") == [""])
    #expect(try problems("{}") == [""])
    #expect(
      try problems(
        """
        {"nodes":[{"id":"a","w":1,"h":1},{"id":"b","w":-0.5,"h":1},{"id":"c","w":1,"h":1000001},
          {"w":1,"h":1},{"id":"d","w":1},{"id":"e","w":"1","h":1},1,{"id":"a","w":1,"h":1}],
         "edges":[{"source":"a","target":"a"},{"source":"a","target":"x"},{"target":"a"},2]}
        """)
        == (1...6).map { "/nodes/\($0)" } + ["/nodes/7/id"] + (1...3).map { "/edges/\($0)" })
    let many = Array(repeating: "1", count: 150).joined(separator: ",")
    #expect(try problems("{\"nodes\":[\(many)]}").count == 100)
  }

  @Test("A layout is told by the centres and sizes of boxes, and by where edges run")
  func written() throws {
    let graph = try BoxGraph(
      json: JSONParser.value(
        """
        {"nodes":[{"id":"a","w":100,"h":40},{"id":"b","w":80,"h":30}],
         "edges":[{"source":"b","target":"a"}]}
        """))
    var engine = LayoutEngine()
    engine.direction = .leftToRight
    let json = engine.layout(graph).json(of: graph)
    #expect(
      JSONWriter.compact(json)
        == #"{"nodes":[{"id":"a","x":62.0,"y":32.0,"w":100.0,"h":40.0},"#
        + #"{"id":"b","x":196.0,"y":32.0,"w":80.0,"h":30.0}],"#
        + #""edges":[{"id":"e0","source":"b","target":"a","bezier":true,"points":"#
        + "[[156.0,32.0],[145.0,32.0],[145.0,32.0],[134.0,32.0],"
        + "[123.0,32.0],[123.0,32.0],[112.0,32.0]]}]}")
  }

  @Test("What a theme doesn't say is as in the light one, and each thing wrong has its place")
  func themes() throws {
    let theme = try Theme(
      json: JSONParser.value(##"{"name":"n","colors":{"text":"#0aF9b1","box":"#ffffff"}}"##))
    var expected = Theme.light
    expected.name = "n"
    expected.colors[.text] = "#0aF9b1"
    expected.colors[.box] = "#ffffff"
    #expect(theme == expected)
    let font = try Theme(json: JSONParser.value(##"{"font":"'Noto-Sans_1', 思源 2"}"##))
    #expect(font.font == "'Noto-Sans_1', 思源 2" && font.name == Theme.light.name)
    for (document, pointers) in [
      ("[]", [""]), (#"{"colour":{},"name":1}"#, ["/colour", "/name"]),
      (
        ##"{"colors":{"text":"red","a/b":"#000000","box":"#00000","border":"0000000","quiet":1}}"##,
        ["/colors/text", "/colors/a~1b", "/colors/box", "/colors/border", "/colors/quiet"]
      ),
      (#"{"font":"a;b","colors":[]}"#, ["/font", "/colors"]), (#"{"font":1}"#, ["/font"]),
    ] {
      let json = try JSONParser.value(document)
      let error = #expect(throws: ShapeProblems.self) { try Theme(json: json) }
      #expect(error?.problems.map(\.pointer) == pointers, "\(document)")
    }
  }
}
