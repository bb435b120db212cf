import ArgumentFormats
import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// Graphs of the Argument Interchange Format as RDF.
struct RDFTests {
  @Test("Steps say what their premises and conclusions are, in the words of the vocabulary")
  func turtle() throws {
    var map = SmallMaps.map(
      statements: ["t", "a", "b c"], reasons: ["r a -> t", "x a -x r"])
    map.statements[0].text = LocalizedText("Say \"no\".\nNow\t\\", language: "en")
    map.statements[0].text["zh-Hant"] = "說不。"
    map.reasons[0].scheme = "expert-opinion"
    map.header.created = "2026-02-29"
    let text = try ExporterTests.export(map, "turtle").text
    #expect(text.contains("@prefix aif: <http://www.arg.dundee.ac.uk/aif#> .\n"))
    #expect(
      text.contains(
        """
        <#t>
          a aif:I-node ;
          aif:claimText "Say \\"no\\".\\nNow\\t\\\\"@en ;
          aif:claimText "說不。"@zh-Hant .
        """), "\(text)")
    #expect(
      text.contains(
        """
        <#r>
          a aif:RA-node ;
          rdfs:label "Expert Opinion" ;
          dcterms:type "expert-opinion" ;
          aif:Premise <#a> ;
          aif:Conclusion <#t> .
        """))
    #expect(text.contains("aif:ConflictingElement <#a> ;\n  aif:ConflictedElement <#r> ."))
    // No such day.
    #expect(text.contains("dcterms:created \"2026-02-29\" ."))
  }

  @Test("Names of other formats are escaped, and what the map has no word for is there")
  func kept() throws {
    let document = #"""
      {"nodes":[{"nodeID":"a b/<1>","text":"A.","type":"I"},{"nodeID":"2","text":"B.","type":"I"},{"nodeID":"3","text":"Odd","type":"XX"}],
      "edges":[{"edgeID":"1","fromID":"a b/<1>","toID":"2"},{"edgeID":"2","fromID":"3","toID":"2"}]}
      """#
    let map = try Converting.readOne(Converting.input(document), "aif").map
    let text = try ExporterTests.export(map, "turtle").text
    #expect(text.contains("<#a%20b%2F%3C1%3E>\n  a aif:I-node ;"))
    #expect(text.contains("argue:to <#2> ."))
    #expect(text.contains("<#3>\n  a aif:Node ;"))
  }

  @Test(
    "rdflib reads Turtle and JSON-LD as one graph, with all nodes and edges",
    .needs(.python("rdflib")),
    .needs(.data("aif")))
  func rdflib() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "argue-rdf-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var maps: [ArgumentMap] = [HostileTexts.map, try SmallMaps.everything()]
    for file in Repository.maps {
      maps.append(try MapReader().read(Array(try Data(contentsOf: file))).map)
    }
    for seed in 0..<10 {
      var random = RandomMaps(seed: UInt64(seed))
      maps.append(random.map(size: seed * 2))
    }
    let files = try SharedData.files("aif", ending: "json")
    for file in stride(from: 0, to: files.count, by: 25).map({ files[$0] }) {
      maps.append(try NodeGraphFilesTests.read(file, "aif").0)
    }
    for (number, map) in maps.enumerated() {
      for (format, ending) in [("turtle", "ttl"), ("jsonld", "jsonld")] {
        let text = try ExporterTests.export(map, format).text
        try Data(text.utf8).write(to: folder.appending(path: "\(number).\(ending)"))
      }
    }
    let script = """
      import sys, rdflib, rdflib.compare as compare
      from rdflib.namespace import RDF
      base = "http://example.org/map"
      for number in range(int(sys.argv[2])):
        graphs = []
        for ending, form in (("ttl", "turtle"), ("jsonld", "json-ld")):
          graph = rdflib.Graph()
          with open(f"{sys.argv[1]}/{number}.{ending}", "rb") as file:
            graph.parse(data=file.read(), format=form, publicID=base)
          graphs.append(graph)
        same = set(graphs[0]) == set(graphs[1])
        nodes = len({s for s, o in graphs[0].subject_objects(RDF.type) if "aif#" in str(o)})
        links = sum(1 for s, p, o in graphs[0] if isinstance(o, rdflib.URIRef) and p != RDF.type
          and "creator" not in str(p))
        print(number, same, nodes, links)
      """
    let python = Process()
    python.executableURL = URL(filePath: "/usr/bin/env")
    python.arguments = ["python3", "-c", script, folder.path, "\(maps.count)"]
    python.environment = Repository.pythonEnvironment
    let (output, messages) = (Pipe(), folder.appending(path: "messages"))
    try Data().write(to: messages)
    python.standardOutput = output
    python.standardError = try FileHandle(forWritingTo: messages)
    try python.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    python.waitUntilExit()
    let wrong = String(decoding: try Data(contentsOf: messages), as: UTF8.self)
    #expect(python.terminationStatus == 0, "\(wrong.suffix(2_000))")
    let lines = said.split(separator: "\n").map { $0.split(separator: " ") }
    try #require(lines.count == maps.count)
    for (map, line) in zip(maps, lines) {
      #expect(line[1] == "True", "\(line[0]): the two forms differ")
      let graph = try GraphDocument(try ExporterTests.export(map, "aif").text, "aif")
      #expect(Int(line[2]) == graph.nodes.count, "\(line[0])")
      let known = Set(graph.nodes.keys)
      let edges = Set(graph.edges.filter { known.contains($0[0]) || known.contains($0[1]) })
      #expect(Int(line[3]) == edges.count, "\(line[0])")
    }
  }
}
