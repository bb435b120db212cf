import ArgumentDrawing
import ArgumentModel
import Testing

/// The code in the documentation, as it stands there: `DocumentedCodeTests` holds both together.
struct DocumentationExamples {
  @Test("Getting started draws a map")
  func gettingStarted() {
    let map = Self.map
    var options = DrawingOptions()
    options.languages = ["en"]
    let (drawing, notes) = DrawingMaker(options).draw(map)
    let picture = SVGWriter(theme: .light).document(drawing)
    let page = HTMLWriter().page(of: map).page
    #expect(notes.isEmpty && picture.contains("<svg") && page.contains("<html"))
  }

  @Test("A part of a map is drawn")
  func drawing() {
    let map = Self.map
    var options = DrawingOptions()
    options.focus = .around("ban", steps: 2)
    options.showsIDs = true
    let (drawing, notes) = DrawingMaker(options).draw(map)
    #expect(!drawing.nodes.isEmpty && notes.isEmpty)
  }

  @Test("A drawing is written")
  func svg() {
    let map = Self.map
    let drawing = DrawingMaker().draw(map).drawing
    let document = SVGWriter(theme: .print).document(drawing)
    #expect(document.contains("<svg"))
  }

  @Test("Pages of paper are written")
  func paper() {
    let map = Self.map
    let writer = PaperWriter(theme: .print, paper: .a4)
    let pages = writer.pages(of: map, DrawingMaker())
    #expect(pages?.pages.isEmpty == false)
  }

  @Test("A page is written")
  func page() {
    let map = Self.map
    let (page, notes) = HTMLWriter(theme: .dark).page(of: map)
    #expect(page.contains("<html") && notes.isEmpty)
  }

  @Test("Boxes are laid out")
  func layout() {
    var graph = BoxGraph()
    graph.boxes = ["ban", "distraction"].map { id in
      BoxGraph.Box(id: id, kind: .statement, width: 180, height: 40)
    }
    graph.edges = [BoxGraph.Edge(id: "r", source: 1, target: 0)]
    var engine = LayoutEngine()
    engine.direction = .leftToRight
    let layout = engine.layout(graph)
    #expect(layout.boxes[0].maxX < layout.boxes[1].minX)
  }

  /// A thesis and a reason for it.
  private static let map: ArgumentMap = {
    var ban = Statement()
    ban.id = "ban"
    ban.role = .thesis
    ban.text["en"] = "Phones should stay outside."
    var distraction = Statement()
    distraction.id = "distraction"
    distraction.text["en"] = "Phones distract."
    var reason = Reason()
    reason.id = "because-they-distract"
    reason.premises = [Premise("distraction")]
    reason.target = "ban"
    var map = ArgumentMap()
    map.header.languages = ["en"]
    map.statements = [ban, distraction]
    map.reasons = [reason]
    return map
  }()
}
