import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

@testable import ArgumentDrawing

/// Maps on pages of paper: nothing cut, nothing empty, nothing lost, and the way to the rest said.
struct PaperTests {
  private static func sheets(
    _ map: ArgumentMap, languages: [LanguageTag] = [], paper: Paper = .a4
  ) -> (scene: PageScene, sheets: Sheets) {
    var options = DrawingOptions()
    options.languages = languages
    let scene = PageScene(
      DrawingMaker(options).scene(of: map, isTold: false), direction: options.direction)
    return (scene, PaperWriter(theme: .light, paper: paper).sheets(of: scene))
  }

  /// What holds for the pages of every map.
  private func check(_ scene: PageScene, _ sheets: Sheets) throws {
    var drawn: Set<Int> = []
    for (number, page) in sheets.pages.enumerated() {
      let room = number == 0 ? sheets.first : sheets.others
      let drawing = page.drawing
      #expect(!drawing.nodes.isEmpty, "page \(number + 1) is empty")
      #expect(drawing.width * page.scale <= room.width + 0.1)
      #expect(drawing.height * page.scale <= room.height + 0.1)
      for node in drawing.nodes {
        #expect(node.place.minX >= 0 && node.place.maxX <= drawing.width, "\(node.id) is cut")
        #expect(node.place.minY >= 0 && node.place.maxY <= drawing.height, "\(node.id) is cut")
        for line in node.lines {
          #expect(
            line.start.x >= node.place.minX && line.start.x + line.width <= node.place.maxX + 0.1,
            "“\(line.text)” leaves its box")
          #expect(
            line.start.y > node.place.minY && line.start.y < node.place.maxY,
            "“\(line.text)” leaves its box")
        }
      }
      #expect(PictureFaults(drawing).found == [], "page \(number + 1)")
      drawn.formUnion(sheets.members[number])
    }
    #expect(drawn == Set(scene.whole.nodes.indices), "a box is on no page")
  }

  /// That every edge is drawn on a page, or told of on both sides.
  private func checkEdges(_ scene: PageScene, _ sheets: Sheets) {
    let members = sheets.members.map { Set($0) }
    for edge in scene.whole.edges {
      let pages = members.indices.filter {
        members[$0].contains(edge.source) && members[$0].contains(edge.target)
      }
      if !pages.isEmpty { continue }
      for (node, sign) in [(edge.source, "→"), (edge.target, "←")] {
        let told = scene.whole.nodes[node]
        guard !told.isJoint else { continue }
        let lines = sheets.pages.flatMap { page in
          page.drawing.nodes.filter { $0.number == told.number && !$0.isJoint }.flatMap(\.lines)
        }
        #expect(lines.contains { $0.text.hasPrefix(sign) }, "\(edge.id) at \(told.id)")
      }
    }
  }

  @Test(
    "No box of a sample map is cut, no page is empty, and no box is lost",
    arguments: Repository.maps, [["en"], ["zh-Hant"], ["en", "zh-Hant"]] as [[LanguageTag]])
  func samples(file: URL, languages: [LanguageTag]) throws {
    let map = try MapReader().read(Array(try Data(contentsOf: file))).map
    for paper in Thoroughness.isFull ? [Paper.a4, .letter] : [.a4] {
      let (scene, sheets) = Self.sheets(map, languages: languages, paper: paper)
      try check(scene, sheets)
      checkEdges(scene, sheets)
      #expect(sheets.leastScale * NodeText.Metrics.smallSize >= PaperWriter.leastType - 0.01)
    }
  }

  @Test("Nor one of a made map", arguments: [50, 200, 1000])
  func made(size: Int) throws {
    let (scene, sheets) = Self.sheets(MadeMaps.map(size: size, seed: 7))
    try check(scene, sheets)
    checkEdges(scene, sheets)
  }

  @Test("The op-ed takes at most half the pages that cutting it into sheets took")
  func opEd() throws {
    let file = Repository.folder.appending(path: "Maps/chip-exports.argue.json")
    let map = try MapReader().read(Array(try Data(contentsOf: file))).map
    let (_, sheets) = Self.sheets(map, languages: ["en", "zh-Hant"])
    #expect(sheets.pages.count <= 18, "\(sheets.pages.count)")
  }

  @Test("What goes on on another page says on which, and there what it came from")
  func turns() throws {
    // A thesis with more reasons than a page has room for, on the last of which much rests.
    let map = SmallMaps.map(
      statements: ["t thesis"] + (0..<40).map { "s\($0)" } + (0..<30).map { "u\($0)" },
      reasons: (0..<40).map { "r\($0) s\($0) -> t" } + (0..<30).map { "q\($0) u\($0) -> s39" }
        + ["x u0 -> s0"])
    let (scene, sheets) = Self.sheets(map)
    try check(scene, sheets)
    checkEdges(scene, sheets)
    #expect(sheets.pages.count > 1)
    func pages(of id: EntityID) -> [Int] {
      sheets.pages.indices.filter { page in
        sheets.pages[page].drawing.nodes.contains { $0.id == id }
      }
    }
    func node(_ id: EntityID, page: Int) throws -> Drawing.Node {
      try #require(sheets.pages[page].drawing.nodes.first { $0.id == id })
    }
    let (before, after) = (
      try #require(pages(of: "s39").first), try #require(pages(of: "u0").first)
    )
    #expect(before != after)
    #expect(try node("s39", page: before).onPage.below.hasPrefix("→ p. \(after + 1)"))
    #expect(try node("s39", page: after).onPage.above == "← p. \(before + 1)")
    // A link that neither page is about is told in words on both.
    let link = try node("u0", page: after).lines.map(\.text)
    #expect(link.contains("→ p. \(try #require(pages(of: "s0").first) + 1) (supports)"), "\(link)")
    let back = try node("s0", page: try #require(pages(of: "s0").first)).lines.map(\.text)
    #expect(back.contains("← p. \(after + 1) (supports)"), "\(back)")
  }

  @Test("A box that no page has room for is made as small as it must be")
  func tooLarge() throws {
    var map = SmallMaps.map(statements: ["t thesis", "s"], reasons: ["r s -> t"])
    map.header.languages = ["en"]
    for index in map.statements.indices {
      map.statements[index].text = LocalizedText(
        String(repeating: "many words ", count: 400), language: "en")
    }
    let (scene, sheets) = Self.sheets(map, paper: Paper(short: 300, long: 400))
    try check(scene, sheets)
    #expect(sheets.leastScale < 1)
  }

  @Test("Nothing to draw has no page; a page is a document with its number and title")
  func pages() throws {
    let map = MadeMaps.map(size: 60, seed: 3)
    var writer = PaperWriter(theme: .print, paper: .a4)
    let (pages, notes) = try #require(writer.pages(of: map, DrawingMaker()))
    #expect(pages.count > 1 && notes.isEmpty)
    for (number, page) in pages.enumerated() {
      #expect(page.contains("Page \(number + 1) of \(pages.count)<"))
      #expect(page.contains("595.28pt") && page.contains("841.89pt"))
      #expect(page.contains("class=\"legend\"") == (number == 0))
    }
    writer.hasLegend = false
    let bare = try #require(writer.pages(of: map, DrawingMaker())).pages
    #expect(!bare.joined().contains("class=\"legend\""))
    #expect(try #require(writer.pages(of: ArgumentMap(), DrawingMaker())).pages == [])
    // Too many for anybody.
    writer.paper = Paper(short: 90, long: 100)
    #expect(writer.pages(of: MadeMaps.map(size: 1200, seed: 1), DrawingMaker()) == nil)
  }

  @Test("A poster is one sheet, filled in one direction at least")
  func poster() throws {
    let drawing = DrawingMaker().draw(MadeMaps.map(size: 80, seed: 5)).drawing
    let page = PaperWriter(theme: .light, paper: .a1).page(of: drawing)
    let window = try #require(
      page.firstMatch(of: /<svg x="([0-9.]+)" y="([0-9.]+)" width="([0-9.]+)" height="([0-9.]+)"/))
    let (x, y) = (try #require(Double(window.1)), try #require(Double(window.2)))
    #expect(min(x, y) == 28)
  }

  @Test("A booklet has an overview with verdicts, each line of argument, sources and an index")
  func booklet() throws {
    var map = MadeMaps.map(size: 60, seed: 3)
    var source = Source()
    source.id = "press"
    source.title = LocalizedText("The press", language: "en")
    source.creators = ["A. Writer"]
    map.sources = [source]
    var maker = DrawingMaker()
    maker.options.overlay.marks = ["s0": [.verdict(.rejected)], "s1": [.verdict(.accepted)]]
    let writer = PaperWriter(theme: .light, paper: .a4)
    let pages = try #require(writer.booklet(of: map, maker)).pages
    let first = try #require(pages.first)
    #expect(first.contains(">Theses<") && first.contains(">✗ does not stand<"))
    #expect(first.contains("mark accepted"))
    for (number, page) in pages.enumerated() {
      #expect(page.contains("Page \(number + 1) of \(pages.count)<"))
    }
    let whole = pages.joined()
    #expect(whole.contains(">The press<") && whole.contains(">A. Writer<"))
    #expect(whole.contains(">All statements<") && whole.contains("class=\"legend\""))
    // Every reason for or against the thesis is in the overview, with a page on which it stands.
    let direct = map.reasons.filter { $0.target == "s0" }.flatMap(\.premises)
    #expect(first.components(separatedBy: "class=\"row-entry").count > direct.count)
    #expect(try #require(writer.booklet(of: ArgumentMap(), DrawingMaker())).pages == [])
  }
}
