import ArgumentFormats
import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// What node graphs mean in maps, and what becomes of those that no map can mean.
struct NodeGraphTests {
  /// A dialogue: a claim, a reason brought in by answering, a disagreement, and who says what.
  static let dialogue = #"""
    {"nodes":[{"nodeID":"1","text":"Ban them.","type":"I","timestamp":"2020-01-01 00:00:00"},
    {"nodeID":"2","text":"Phones distract.","type":"I"},
    {"nodeID":"3","text":"RA","type":"RA","scheme":"CauseToEffect"},
    {"nodeID":"4","text":"Ann : Ban them.","type":"L"},
    {"nodeID":"5","text":"Bob : Phones distract.","type":"L"},
    {"nodeID":"6","text":"Asserting","type":"YA","scheme":"Asserting","schemeID":"74"},
    {"nodeID":"7","text":"Asserting","type":"YA","scheme":"Asserting","schemeID":"74"},
    {"nodeID":"8","text":"Default Transition","type":"TA"},
    {"nodeID":"9","text":"Arguing","type":"YA"}],
    "edges":[{"edgeID":"1","fromID":"4","toID":"6","formEdgeID":null},
    {"edgeID":"2","fromID":"6","toID":"1","formEdgeID":null},
    {"edgeID":"3","fromID":"5","toID":"7","formEdgeID":null},
    {"edgeID":"4","fromID":"7","toID":"2","formEdgeID":null},
    {"edgeID":"5","fromID":"2","toID":"3","formEdgeID":null},
    {"edgeID":"6","fromID":"3","toID":"1","formEdgeID":null},
    {"edgeID":"7","fromID":"4","toID":"8","formEdgeID":null},
    {"edgeID":"8","fromID":"8","toID":"5","formEdgeID":null},
    {"edgeID":"9","fromID":"8","toID":"9","formEdgeID":null},
    {"edgeID":"10","fromID":"9","toID":"3","formEdgeID":null}],
    "locutions":[{"nodeID":"4","personID":"11","start":"2020-01-01 10:00:00"},{"nodeID":"5","personID":"12"}]}
    """#

  static func read(_ text: String, _ format: String = "aif") throws -> (
    map: ArgumentMap, diagnostics: [Diagnostic]
  ) { try Converting.readOne(Converting.input(text), format) }

  @Test("Whoever says what a map alone has, argues, disagrees, restates or asserts")
  func illocutions() throws {
    var map = SmallMaps.map(
      statements: ["a", "b", "c"], reasons: ["pro b -> a", "con c -x a"])
    var relation = Relation()
    relation.id = "again"
    relation.type = .restates
    relation.from = "b"
    relation.to = "a"
    map.relations = [relation]
    for id in ["a", "pro", "con", "again"] as [EntityID] {
      var utterance = Utterance()
      utterance.id = EntityID("u-\(id)")
      utterance.speaker = "ann"
      utterance.content = [id]
      if id != "a" { utterance.replyTo = "u-a" }
      map.utterances.append(utterance)
    }
    let exported = try ExporterTests.export(map, "aif")
    for name in ["Asserting", "Arguing", "Disagreeing", "Restating"] {
      #expect(exported.text.ranges(of: "\"text\": \"\(name)\"").count == 1, "\(name)")
    }
    // What is brought in by answering is so by the transition, from which two edges lead.
    let edges = exported.text.components(separatedBy: "\n").filter { $0.contains("\"fromID\"") }
    for id in ["pro", "con", "again"] {
      #expect(edges.count { $0.contains("\"u-\(id)-replies\"") } == 2, "\(id)")
    }
  }

  @Test("Steps are reasons, locutions utterances with speakers, and illocutions what they bring in")
  func meaning() throws {
    let (map, found) = try Self.read(Self.dialogue)
    #expect(found.isEmpty)
    #expect(map.statements.map { $0.text[.undetermined] } == ["Ban them.", "Phones distract."])
    #expect(map.reasons.map(\.scheme) == ["cause-to-effect"])
    #expect(map.reasons[0].premises == [Premise("2")] && map.reasons[0].target == "1")
    #expect(map.utterances.map { $0.text[.undetermined] } == ["Ban them.", "Phones distract."])
    #expect(map.participants.map { $0.name[.undetermined] } == ["Ann", "Bob"])
    #expect(map.utterances.map(\.speaker) == map.participants.map(\.id))
    #expect(map.utterances.map(\.content) == [["1"], ["2", "3"]])
    #expect(map.utterances.map(\.act) == [.asserts, .asserts])
    #expect(map.utterances[1].replyTo == "4" && map.utterances[0].at == "2020-01-01 10:00:00")
  }

  @Test("A dialogue made in a map is written with illocutions and transitions, and read again")
  func ownDialogue() throws {
    var map = try Self.read(Self.dialogue).map
    // As if it had been made here.
    map.header.extensions = JSONObject()
    for index in map.statements.indices { map.statements[index].extensions = JSONObject() }
    for index in map.reasons.indices { map.reasons[index].extensions = JSONObject() }
    for index in map.utterances.indices { map.utterances[index].extensions = JSONObject() }
    for index in map.participants.indices { map.participants[index].extensions = JSONObject() }
    for format in ["aif", "xaif"] {
      let exported = try ExporterTests.export(map, format)
      #expect(exported.diagnostics.isEmpty, "\(exported.diagnostics)")
      let (again, found) = try Self.read(exported.text, format)
      #expect(found.isEmpty, "\(found)")
      #expect(again.statements.map(\.text) == map.statements.map(\.text))
      #expect(again.reasons.map(\.scheme) == ["cause-to-effect"])
      #expect(again.utterances.map(\.content) == map.utterances.map(\.content))
      #expect(again.utterances.map(\.replyTo) == map.utterances.map(\.replyTo))
      #expect(again.utterances.map(\.text) == map.utterances.map(\.text))
      #expect(again.utterances.map(\.at) == map.utterances.map(\.at))
      #expect(again.participants.map(\.name) == map.participants.map(\.name))
    }
  }

  @Test("What the map no longer says isn't written, and what it says newly is")
  func edited() throws {
    var map = try Self.read(Self.dialogue).map
    map.utterances[0].content = []
    map.utterances[1].replyTo = nil
    map.reasons[0].scheme = "sign"
    map.reasons[0].premises = []
    var statement = Statement("3a", LocalizedText("New.", language: .undetermined))
    statement.role = .thesis
    map.statements.append(statement)
    let exported = try ExporterTests.export(map, "aif")
    #expect(
      exported.diagnostics.map(\.message) == ["AIF has no place for 1 role or type of a statement"])
    let graph = try GraphDocument(exported.text, "aif")
    #expect(graph.nodes["6"] == nil && graph.nodes["8"] == nil)
    #expect(graph.nodes["3"]?.scheme == "Sign/" && graph.nodes["3"]?.text == "Sign")
    #expect(graph.nodes["3a"]?.type == "I")
    #expect(!graph.edges.contains(["2", "3"]) && graph.edges.contains(["3", "1"]))
    // The reason is still brought in, by what said it or by another illocution.
    #expect(try Self.read(exported.text).map.utterances[1].content.contains("3"))
  }

  /// Documents that no map has words for: each with how many findings it gives.
  static let oddities: [(name: String, document: String, findings: Int)] = [
    ("no premise", graph("A I, B RA", "B A"), 1),
    ("no conclusion", graph("A I, B RA", "A B"), 1),
    ("two conclusions", graph("A I, C I, D I, B CA", "A B, B C, B D"), 1),
    ("a step to itself", graph("A I, C I, B RA", "A B, B C, B B"), 1),
    ("a statement to itself", graph("A I", "A A"), 1),
    ("between statements", graph("A I, B I", "A B"), 1),
    ("between locutions", graph("A L, B L", "A B"), 1),
    ("an end that isn't there", graph("A I", "A Z, Z A"), 2),
    ("an edge twice", graph("A I, B RA, C I", "A B, A B, B C"), 1),
    ("two nodes of one id", graph("A I, A RA, B I", "A B"), 2),
    ("an unknown type", graph("A I, B XX", "A B"), 1),
    ("no type", graph("A I, B ", "A B"), 1),
    ("a step on a step", graph("A I, B I, C RA, D CA", "A C, C B, A D, D C"), 0),
    ("a step on a locution", graph("A I, B L, C RA", "A C, C B"), 1),
    ("rephrase of rephrase", graph("A I, B I, C MA, D MA", "A C, C B, C D, D C"), 2),
    (
      "preference between reasons",
      graph("A I, B I, C RA, D CA, E PA", "A C, C B, A D, D B, C E, E D"), 0
    ),
    ("several rephrased", graph("A I, B I, C I, D MA", "A D, B D, D C"), 1),
    ("nothing but nodes", graph("A I, B L, C TA, D YA", ""), 0),
    ("many transitions", graph("A L, B L, C L, D TA, E TA", "A D, D C, B E, E C"), 0),
    ("a locution in a locution", graph("A L, B L, C YA, D I, E YA", "A C, C B, B E, E D"), 0),
  ]

  /// A document of nodes, an id and a type each, and edges, two ids each.
  static func graph(_ nodes: String, _ edges: String) -> String {
    func parts(_ text: String) -> [[Substring]] {
      text.split(separator: ",").map { part in
        part.drop { $0 == " " }.split(separator: " ", omittingEmptySubsequences: false)
      }
    }
    let nodes = parts(nodes).map {
      #"{"nodeID":"\#($0[0])","text":"t \#($0[0])","type":"\#($0[1])"}"#
    }
    let edges = parts(edges).enumerated().map { number, ends in
      #"{"edgeID":"\#(number)","fromID":"\#(ends[0])","toID":"\#(ends[1])","formEdgeID":null}"#
    }
    return
      #"{"nodes":[\#(nodes.joined(separator: ","))],"edges":[\#(edges.joined(separator: ","))],"locutions":[]}"#
  }

  @Test("What no map has words for is read, said, and comes back", arguments: oddities)
  func comesBack(name: String, document: String, findings: Int) throws {
    let (map, found) = try Self.read(document)
    #expect(found.count == findings, "\(found.map(\.message))")
    #expect(found.allSatisfy { $0.rule == "graph-shape" && $0.severity == .warning })
    let stored = try Converting.throughJSON(map)
    for format in ["aif", "xaif"] {
      let exported = try ExporterTests.export(stored, format)
      #expect(exported.diagnostics.isEmpty, "\(exported.diagnostics)")
      let after = try GraphDocument(exported.text, format)
      let before = try GraphDocument(document, "aif")
      #expect(after.edges == before.edges)
      #expect(after.nodes.mapValues(\.type) == before.nodes.mapValues(\.type))
      #expect(after.nodes.mapValues(\.text) == before.nodes.mapValues(\.text))
    }
  }

  @Test("Random graphs come back edge by edge, whatever they join")
  func randomGraphs() throws {
    let types = ["I", "I", "I", "RA", "CA", "MA", "PA", "L", "L", "TA", "YA", "", "Q"]
    for seed in 0..<200 {
      var random = SeededGenerator(seed: UInt64(seed))
      let count = 1 + random.below(14)
      let nodes = (0..<count).map { number in
        // Now and then an id that was there.
        "\(random.below(20) == 0 ? 0 : number) \(random.pick(types))"
      }
      let edges = (0..<random.below(30)).map { _ in
        "\(random.below(count + 1)) \(random.below(count + 1))"
      }
      let document = Self.graph(nodes.joined(separator: ", "), edges.joined(separator: ", "))
      let (map, _) = try Self.read(document)
      let exported = try ExporterTests.export(try Converting.throughJSON(map), "aif")
      let before = try GraphDocument(document, "aif")
      let after = try GraphDocument(exported.text, "aif")
      #expect(before.edges == after.edges, "\(seed): \(document)")
      #expect(
        before.nodes.mapValues(\.type) == after.nodes.mapValues(\.type), "\(seed): \(document)")
      #expect(exported.diagnostics.isEmpty)
    }
  }

  @Test("Numbers for ids, nulls, missing lists and other encodings are read")
  func loose() throws {
    let (map, found) = try Self.read(
      #"{"nodes":[{"nodeID":1,"text":null,"type":"I"},{"nodeID":2,"text":7,"type":"I"},{"nodeID":3,"text":"RA","type":"RA"},{"text":"x","type":"I"},5],"edges":[{"edgeID":9,"fromID":1,"toID":3},{"fromID":3,"toID":2},{"edgeID":10}],"locutions":null}"#
    )
    #expect(map.statements.map(\.id) == ["1", "2", "node-4"])
    #expect(map.reasons[0].premises == [Premise("1")] && map.reasons[0].target == "2")
    #expect(found.allSatisfy { $0.severity == .warning } && found.count == 6, "\(found)")
    let text = try ExporterTests.export(map, "aif").text
    #expect(text.contains("\"fromID\": 1,"))
    #expect(try Self.read(#"{"nodes":null,"edges":[]}"#).map.statements.isEmpty)
    let numeric = try Self.read(#"{"nodes":[{"nodeID":1,"text":"a","type":"I"}],"edges":[]}"#).map
    #expect(try ExporterTests.export(numeric, "aif").text.contains("\"nodeID\": 1,"))
    let plain = #"{"nodes":[{"nodeID":"1","text":"café – 手機","type":"I"}],"edges":[]}"#
    let little: [UInt8] = plain.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big: [UInt8] = plain.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let windows: [UInt8] = plain.replacing("é – 手機", with: "?!").utf8.map { byte in
      switch byte {
      case UInt8(ascii: "?"): 0xE9
      case UInt8(ascii: "!"): 0x97
      default: byte
      }
    }
    let documents: [(bytes: [UInt8], text: String)] = [
      ([0xFF, 0xFE] + little, "café – 手機"), (big, "café – 手機"),
      ([0xEF, 0xBB, 0xBF] + Array(plain.utf8), "café – 手機"), (windows, "café—"),
    ]
    for (bytes, text) in documents {
      let input = ImportInput(bytes, name: "doc")
      #expect(ImportFormats.recognize(input, path: nil)?.name == "aif")
      #expect(try Converting.readOne(input, "aif").map.statements[0].text[.undetermined] == text)
    }
  }

  @Test(
    "Documents of the four formats are told apart, and from others",
    arguments: [
      ("aif", #"{"nodes":[],"edges":[],"locutions":[]}"#),
      ("xaif", #" {"AIF":{"nodes":[],"edges":[]},"text":"\"nodes\""}"#),
      ("sadface", #"{"metadata":{},"resources":[],"nodes":[],"edges":[]}"#),
      ("arguebuf", #"{"nodes":{},"edges":{},"schemaVersion":1}"#),
    ])
  func sniffing(format: String, document: String) throws {
    for path in ["x.json", nil, "x.unknown"] {
      #expect(ImportFormats.recognize(Converting.input(document), path: path)?.name == format)
    }
    #expect(ExportFormats.forFile("a.\(format).json")?.name == format)
  }

  @Test(
    "Damaged documents are refused or read, and never crash",
    arguments: ["aif", "xaif", "sadface", "arguebuf"])
  func mutations(format: String) throws {
    let map = try Self.read(Self.dialogue).map
    let document = try ExporterTests.export(map, format).text
    var random = SeededGenerator(seed: 7)
    for round in 0..<400 {
      var bytes = Array(document.utf8)
      for _ in 0...random.below(3) where !bytes.isEmpty {
        let place = random.below(bytes.count)
        switch random.below(4) {
        case 0: bytes[place] = UInt8(random.below(256))
        case 1: bytes.remove(at: place)
        case 2: bytes.removeLast(bytes.count - place)
        default: bytes.insert(random.pick(Array("0123456789-,:\"{}[]nulltrue".utf8)), at: place)
        }
      }
      let input = ImportInput(bytes, name: "mutated")
      _ = ImportFormats.recognize(input, path: nil)
      guard let read = try? Converting.read(input, format), let map = read.first?.map else {
        continue
      }
      for other in ["aif", "xaif", "sadface", "arguebuf"] {
        #expect(!(try ExporterTests.export(map, other).text.isEmpty), "\(round)")
      }
    }
    var changes = JSONMutator(seed: 3)
    let value = try JSONParser.value(Array(document.utf8))
    for _ in 0..<300 {
      let changed = JSONWriter.canonical(changes.mutant(of: value))
      let input = ImportInput(Array(changed), name: "mutated")
      guard let map = try? Converting.read(input, format).first?.map else { continue }
      _ = try Converting.throughJSON(map)
      _ = try ExporterTests.export(map, format)
    }
  }

  @Test("Nesting and size cost what they have to")
  func hostile() throws {
    let deep = #"{"nodes":[],"edges":[],"x":"# + String(repeating: "[", count: 100_000)
    #expect(throws: ReadFailure.self) { try Converting.read(Converting.input(deep), "aif") }
    // A star: all transitions and illocutions hang on one node.
    func star(_ count: Int) -> String {
      let nodes = (0..<count).map { "y\($0) YA" } + ["t TA", "r RA", "l L"]
      let edges = (0..<count).flatMap { ["t y\($0)", "y\($0) r", "t r"] } + ["t l"]
      return Self.graph(nodes.joined(separator: ", "), edges.joined(separator: ", "))
    }
    let factor = try Growth.factor(from: 300, star) { document in
      let map = try Self.read(document).map
      _ = try ExporterTests.export(map, "aif")
    }
    #expect(factor <= Growth.most)
  }
}
