import ArgumentFormats
import ArgumentMarkup
import ArgumentModel
import TestSupport
import Testing

/// Reading other programs' documents takes time that grows as they do.
struct ImportGrowthTests {
  /// Documents in which one thing is there n times, and their formats.
  static let documents: [(format: String, name: String, make: @Sendable (Int) -> String)] = [
    (
      "microtexts", "attributes of the root",
      { count in
        "<arggraph id=\"m\" \((0..<count).map { "x\($0)=\"\($0)\"" }.joined(separator: " "))>"
          + "<edu id=\"e1\">a</edu></arggraph>"
      }
    ),
    (
      "microtexts", "premises added to each other",
      { count in
        graph(count) {
          "<edge id=\"c\($0)\" src=\"a\($0 + 1)\" trg=\"c\($0 - 1)\" type=\"add\"/>"
        }
      }
    ),
    (
      "microtexts", "premises added to one reason",
      { count in
        graph(count) { "<edge id=\"c\($0)\" src=\"a\($0 + 1)\" trg=\"c1\" type=\"add\"/>" }
      }
    ),
    (
      "brat", "notes on one span",
      { count in
        "T1\tClaim 0 1\ta\n"
          + (0..<count).map { "#\($0)\tAnnotatorNotes T1\tthe note \($0)\n" }.joined()
      }
    ),
    (
      "cas-json", "views without a text",
      { count in
        let views = (0..<count).map { "\"v\($0)\":{\"%SOFA\":\($0 + 9),\"%MEMBERS\":[]}" }
        let structures = (0..<count).map { "{\"%ID\":\($0 + 9),\"%TYPE\":\"t\"}" }
        return "{\"%TYPES\":{},\"%FEATURE_STRUCTURES\":[\(structures.joined(separator: ",")),"
          + "{\"%ID\":1,\"%TYPE\":\"uima.cas.Sofa\",\"sofaString\":\"a\"}],"
          + "\"%VIEWS\":{\(views.joined(separator: ",")),\"w\":{\"%SOFA\":1,\"%MEMBERS\":[]}}}"
      }
    ),
    (
      "aml", "units in one",
      { count in
        "<ARG><TEXT>a</TEXT><AU><PROP identifier=\"A\"><PROPTEXT offset=\"0\">a</PROPTEXT></PROP><CA>"
          + (0..<count).map {
            "<AU><PROP identifier=\"A\"><PROPTEXT offset=\"-1\">\($0)</PROPTEXT></PROP></AU>"
          }.joined() + "</CA></AU></ARG>"
      }
    ),
    (
      "argunet", "propositions of one argument that deny one",
      { count in
        let all = (0..<count).map { number in
          "<arg:proposition id=\"\(number)\" type=\"\(number % 3 == 2 ? "conclusion" : "premise")\">"
            + "<arg:attackReference refersToProposition=\"0\"/></arg:proposition>"
        }
        return
          "<graphml><node id=\"n\"><arg:argument id=\"a\">\(all.joined())</arg:argument></node></graphml>"
      }
    ),
    (
      "carneades-xml", "arguments for one statement",
      { count in
        "<caf><statements><statement id=\"s\"/></statements><arguments>"
          + (0..<count).map {
            "<argument id=\"a\($0)\" pro=\"false\"><conclusion statement=\"s\"/><premises>"
              + "<premise statement=\"s\" positive=\"false\"/></premises></argument>"
          }.joined() + "</arguments></caf>"
      }
    ),
    (
      "debatemap", "premises of one argument",
      { count in
        let nodes = (0..<count).map { "{\"id\":\"c\($0)\",\"type\":\"claim\"}" }
        let links = (0..<count).map {
          "{\"parent\":\"a\",\"child\":\"c\($0)\",\"form\":\"negation\"}"
        }
        return "{\"nodes\":[{\"id\":\"a\",\"type\":\"argument\",\"argumentType\":\"any\"},"
          + "\(nodes.joined(separator: ","))],\"nodeLinks\":[\(links.joined(separator: ","))]}"
      }
    ),
    (
      "carneades", "arguments against one statement",
      { count in
        "statements:\n  s: S.\n  n: {text: N., meta: {argue: {denies: s}}}\narguments:\n"
          + (0..<count).map { "  a\($0): {conclusion: n, premises: [s], undercutter: s}\n" }
          .joined()
      }
    ),
  ]

  /// A graph of n units, a reason, and edges from the second on.
  private static func graph(_ count: Int, _ edge: (Int) -> String) -> String {
    let units = (1...count + 1).map { "<adu id=\"a\($0)\" type=\"pro\"/>" }
    let edges = (2...count).map(edge)
    return "<arggraph id=\"m\">" + units.joined()
      + "<edge id=\"c1\" src=\"a2\" trg=\"a1\" type=\"sup\"/>" + edges.joined() + "</arggraph>"
  }

  @Test("Reading a document grows as it does", .needs(.markup), arguments: documents.indices)
  func reading(number: Int) throws {
    let (format, name, make) = Self.documents[number]
    let factor = try Growth.factor(from: 1000, { Converting.input(make($0), "a") }) { input in
      let read = try Converting.read(input, format)
      #expect(read.count == 1 && read[0].map != nil)
    }
    #expect(factor <= Growth.most, "\(name)")
  }

  @Test("What is added to an edge of a circle is refused, and the rest is read", .needs(.markup))
  func circle() throws {
    let document = Self.graph(4) {
      "<edge id=\"c\($0)\" src=\"a\($0 + 1)\" trg=\"c\($0 == 2 ? 3 : $0 == 3 ? 2 : 2)\" type=\"add\"/>"
    }
    let (map, found) = try Converting.readOne(Converting.input(document), "microtexts")
    #expect(map.reasons.map(\.id) == ["c1"])
    #expect(map.reasons[0].premises.count == 1)
    #expect(found.count { $0.rule == "annotation-reference" } == 3)
  }
}
