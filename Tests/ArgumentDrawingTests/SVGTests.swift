import ArgumentJSON
import ArgumentModel
import Foundation
import FoundationXML
import TestSupport
import Testing

@testable import ArgumentDrawing

/// Drawings as SVG: well-formed whatever the words, readable in source order, clear without colour.
struct SVGTests {
  /// The text elements and titles of a document, or what isn't well-formed.
  private final class Reader: NSObject, XMLParserDelegate {
    var texts: [String] = []
    var elements: [String: Int] = [:]
    private var text = ""

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      elements[name, default: 0] += 1
      text = ""
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      if name == "text" { texts.append(text) }
    }
  }

  private func read(_ document: String) throws -> Reader {
    let reader = Reader()
    let parser = XMLParser(data: Data(document.utf8))
    parser.delegate = reader
    #expect(parser.parse(), "\(parser.parserError.map(String.init(describing:)) ?? "")")
    return reader
  }

  private func map(_ texts: [String]) -> ArgumentMap {
    var map = ArgumentMap()
    map.header.languages = ["en"]
    map.header.title = LocalizedText(texts[0], language: "en")
    for (number, text) in texts.enumerated() {
      var statement = Statement()
      statement.id = EntityID("s\(number)")
      statement.text = LocalizedText(text, language: "en")
      map.statements.append(statement)
    }
    for number in texts.indices.dropFirst() {
      var reason = Reason()
      reason.id = EntityID("r\(number)")
      reason.premises = [Premise(EntityID("s\(number)"))]
      reason.target = "s0"
      map.reasons.append(reason)
    }
    return map
  }

  private static let hostile = [
    "</script><script>alert(1)</script>", "\"quotes\" & 'more'", "<text>&amp;]]></text>",
    "a\u{0}b\u{1}c\u{1B}[31m", "\u{202E}backwards\u{202C}", "\u{FFFE}\u{FFFF}", "-->", "<!--",
    "\u{2028}line\u{2029}", String(repeating: "長", count: 30_000),
    String(repeating: "word ", count: 20_000), "", "   ", "👩‍👩‍👧‍👦🏳️‍🌈", "שלום עולם", "مرحبا",
  ]

  @Test("That editions diverge is shown where both languages are, not where one is")
  func divergences() throws {
    let map = try SmallMaps.map(
      """
      "languages":["en","de"],
      "sources":[{"id":"s","editions":[{"id":"en","language":"en"},{"id":"us","language":"en"},
        {"id":"de","language":"de"}]}],
      "statements":[{"id":"t","role":"thesis","text":{"en":"Yes.","de":"Ja."},
        "divergences":[{"source":"s","editions":["en","de"],"kind":"weaker"},
          {"source":"s","editions":["en","us"],"kind":"added"}]}]
      """)
    func signs(_ languages: [LanguageTag]) throws -> Int {
      var options = DrawingOptions()
      options.languages = languages
      let document = SVGWriter().document(DrawingMaker(options).draw(map).0)
      return try read(document).texts.joined().count { $0 == "≠" }
    }
    #expect(try signs(["en", "de"]) > 0)
    #expect(try signs(["en"]) == 0)
  }

  @Test("Hostile words are shown as words")
  func hostile() throws {
    let (drawing, diagnostics) = DrawingMaker().draw(map(Self.hostile))
    let document = SVGWriter().document(drawing)
    let reader = try read(document)
    #expect(reader.elements["script"] == nil)
    #expect(reader.texts.contains { $0.contains("</script>") })
    #expect(reader.texts.contains("\"quotes\" & 'more'"))
    #expect(document.utf8.count < 200_000)
    // What is too long for a box is cut, and said.
    #expect(diagnostics.filter { $0.rule == "loss" }.count == 2)
    for scalar in document.unicodeScalars where scalar.value < 0x20 { #expect(scalar == "\n") }
    for line in drawing.nodes.flatMap(\.lines) { #expect(line.width < 240, "\(line.text)") }
  }

  @Test("The sample maps are drawn whole, in every look and direction", arguments: Repository.maps)
  func samples(file: URL) throws {
    let map = try MapReader().read(Array(try Data(contentsOf: file))).map
    for direction in LayoutDirection.allCases {
      for languages: [LanguageTag] in [[], ["zh-Hant"], ["en", "zh-Hant"]] {
        var options = DrawingOptions()
        options.direction = direction
        options.languages = languages
        let (drawing, diagnostics) = DrawingMaker(options).draw(map)
        #expect(diagnostics == [])
        #expect(drawing.nodes.count { !$0.isJoint } == map.statements.count)
        // How it looks is the same for all; one combination stands for the others.
        for theme in direction == .topDown && languages.isEmpty ? Theme.builtIn : [.light] {
          let document = SVGWriter(theme: theme).document(drawing)
          let reader = try read(document)
          #expect(document == SVGWriter(theme: theme).document(drawing))
          // Every word of every statement is there.
          let words = reader.texts.joined().filter { !$0.isWhitespace }
          for statement in map.statements {
            for language in languages {
              let text = (statement.text[language] ?? "").filter { !$0.isWhitespace }
              #expect(words.contains(text), "\(statement.id)")
            }
          }
        }
        for node in drawing.nodes {
          for line in node.lines {
            let start = line.isRightToLeft ? line.start.x - line.width : line.start.x
            #expect(start >= node.place.minX && start + line.width <= node.place.maxX)
            #expect(line.start.y <= node.place.maxY && line.start.y >= node.place.minY)
          }
        }
      }
    }
  }

  @Test("Chinese lines begin and end where a reader would break them")
  func chineseLines() throws {
    let text = "他說：「專注最重要。」（見下文）；因此，手機（含平板）不應帶進課堂，對吧？『好。』A.I. 也一樣, 真的; 好 (嗎)"
    // In fewer columns a bracketed word may not fit, and has to be cut.
    for columns in 10...40 {
      var options = DrawingOptions()
      options.columns = columns
      let (drawing, _) = DrawingMaker(options).draw(map([text]))
      for line in drawing.nodes[0].lines {
        let first = try #require(line.text.first)
        let last = try #require(line.text.last)
        #expect(!"，。；：？！」』）,;:)".contains(first), "\(columns): \(line.text)")
        #expect(!"「『（(".contains(last), "\(columns): \(line.text)")
      }
    }
  }

  @Test("Every theme's words have a contrast of at least 4.5 : 1", arguments: Theme.builtIn)
  func contrast(theme: Theme) throws {
    for color in Theme.Color.allCases {
      switch color {
      case .ground, .box, .border, .frame: continue
      default: break
      }
      for ground in [Theme.Color.ground, .box] {
        #expect(try ratio(theme[color], theme[ground]) >= 4.5, "\(theme.name) \(color)")
      }
    }
    // Lines and borders need less (WCAG 2.2, 1.4.11).
    for color in [Theme.Color.border, .frame] {
      #expect(try ratio(theme[color], theme[.ground]) >= 3, "\(theme.name) \(color)")
    }
  }

  /// The contrast of two colours (WCAG 2.2, relative luminance).
  private func ratio(_ first: String, _ second: String) throws -> Double {
    let (a, b) = (try luminance(first), try luminance(second))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private func luminance(_ color: String) throws -> Double {
    let number = try #require(Int(color.dropFirst(), radix: 16))
    let parts = [number >> 16 & 255, number >> 8 & 255, number & 255].map { part in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  @Test("A theme read from its own file is the same; what is wrong is named")
  func themes() throws {
    for theme in Theme.builtIn { #expect(try Theme(json: theme.json) == theme) }
    for bad in [
      "[]", #"{"colour":{}}"#, #"{"colors":{"text":"red"}}"#, ##"{"colors":{"txt":"#000000"}}"##,
      #"{"font":"x;}</style><script>"}"#, ##"{"colors":{"text":"#00000g"}}"##,
    ] {
      #expect(throws: ShapeProblems.self) { try Theme(json: try JSONParser.value(bad)) }
    }
  }

  @Test("Focus and folding draw a part, and say how much isn't drawn")
  func parts() throws {
    let map = SmallMaps.map(
      statements: ["t thesis", "a -", "b -", "c -", "d -", "e -"],
      reasons: ["r a+b -> t", "s c -> a", "q d -> c", "p e -x b"])
    func ids(_ change: (inout DrawingOptions) -> Void) -> [String] {
      var options = DrawingOptions()
      change(&options)
      return DrawingMaker(options).draw(map).drawing.nodes.filter { !$0.isJoint }
        .map { $0.hidden > 0 ? "\($0.id)+\($0.hidden)" : "\($0.id)" }
    }
    #expect(ids { _ in } == ["t", "a", "c", "d", "b", "e"])
    #expect(ids { $0.depth = 1 } == ["t", "a+2", "b+1"])
    #expect(ids { $0.depth = 0 } == ["t+5"])
    #expect(ids { $0.focus = .bearingOn("a") } == ["a", "c", "d"])
    #expect(ids { $0.focus = .around("c", steps: 1) } == ["a", "c", "d"])
    #expect(ids { $0.focus = .around("d", steps: 0) } == ["d"])
    #expect(ids { $0.focus = .around("c", steps: 2) } == ["t", "a", "c", "d", "b"])
  }

  @Test("What only relations hold is folded away with what it is tied to, and counted there")
  func ties() throws {
    var map = SmallMaps.map(
      statements: ["t thesis", "a -", "b -", "c -", "denial -", "both -", "lone -"],
      reasons: ["r a+b -> t", "s c -> a"])
    func contradiction(_ id: EntityID, _ ends: EntityID...) -> Relation {
      var relation = Relation()
      relation.id = id
      relation.type = .contradicts
      relation.between = ends
      return relation
    }
    map.relations = [
      contradiction("x", "denial", "c"), contradiction("y", "both", "c"),
      contradiction("z", "b", "both"),
    ]
    func ids(_ change: (inout DrawingOptions) -> Void) -> [String] {
      var options = DrawingOptions()
      change(&options)
      return DrawingMaker(options).draw(map).drawing.nodes.filter { !$0.isJoint }
        .map { $0.hidden > 0 ? "\($0.id)+\($0.hidden)" : "\($0.id)" }
    }
    #expect(ids { _ in } == ["t", "a", "c", "b", "denial", "both", "lone"])
    #expect(ids { $0.depth = 1 } == ["t", "a+2", "b", "both", "lone"])
    #expect(ids { $0.depth = 0 } == ["t+5", "lone"])
    #expect(ids { $0.folded = ["a"] } == ["t", "a+2", "b", "both", "lone"])
    #expect(ids { $0.folded = ["t"] } == ["t+5", "lone"])
    #expect(ids { $0.folded = ["lone"] } == ["t", "a", "c", "b", "denial", "both", "lone"])
    // Who asks for it sees it.
    #expect(ids { $0.focus = .around("denial", steps: 0) } == ["denial"])
    let way = try #require(DrawingMaker(DrawingOptions()).way(to: "denial", in: map))
    #expect(way == ["s", "a", "r", "t"])
  }

  @Test("Stance, role and what is implicit differ without colour")
  func withoutColor() throws {
    var map = SmallMaps.map(
      statements: ["t thesis", "a evidence", "b counterargument", "c rebuttal"],
      reasons: ["r a -> t", "s b -x t", "u c -x s"])
    map.statements[1].implicit = true
    let document = SVGWriter(theme: .print).document(DrawingMaker().draw(map).drawing)
    #expect(document.contains("edge supports"))
    #expect(document.contains("edge undercuts"))
    #expect(document.contains("node supports evidence implicit"))
    for glyph in ["★", "◆", "▼", "▲"] { #expect(document.contains(glyph)) }
    // Greys alone.
    for match in document.matches(of: /#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/) {
      #expect(match.1 == match.2 && match.2 == match.3)
    }
  }
}
