import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

@testable import ArgumentDrawing

/// What makes a picture one that can be hung up: nothing over anything else, and everything explained.
struct PictureTests {
  @Test(
    "In the drawings of the sample maps nothing stands over anything else",
    arguments: Repository.maps, [["en"], ["en", "zh-Hant"]] as [[LanguageTag]])
  func samples(file: URL, languages: [LanguageTag]) throws {
    let map = try MapReader().read(Array(try Data(contentsOf: file))).map
    for shape in [nil, PageShape.screen, PageShape(ratio: 16.0 / 9)] {
      var options = DrawingOptions()
      options.languages = languages
      options.shape = shape
      #expect(PictureFaults(DrawingMaker(options).draw(map).drawing).found == [])
    }
  }

  @Test("No word is split in boxes of any shape", arguments: Repository.maps)
  func words(file: URL) throws {
    var map = try MapReader().read(Array(try Data(contentsOf: file))).map
    map.statements[0].text["en"] = "A telecommunications net, electroencephalographically tested"
    for shape in [nil, PageShape.screen, PageShape(ratio: 16.0 / 9), PageShape(ratio: 0.7)] {
      var options = DrawingOptions()
      options.languages = ["en"]
      options.shape = shape
      for node in DrawingMaker(options).draw(map).drawing.nodes where !node.isJoint {
        let lines = node.lines.filter { $0.kind == .text }.map(\.text)
        let words = try #require(map.statements[node.number].text["en"])
        // Lines may end after hyphens.
        let joined = lines.joined(separator: " ").replacing("- ", with: "-")
        #expect(joined == words.replacing("- ", with: "-"))
      }
    }
  }

  @Test("Nor in those of made maps", arguments: [50, 150, 500, 1000])
  func made(size: Int) {
    // Large ones take long.
    for seed: UInt64 in size > 200 ? [1] : [1, 2] {
      let map = MadeMaps.map(size: size, seed: seed, groups: size / 10)
      #expect(PictureFaults(DrawingMaker().draw(map).drawing).found == [])
    }
  }

  @Test("A row of many reasons is put in several where it is asked to fit a slide")
  func shapes() {
    let map = SmallMaps.map(
      statements: ["t thesis"] + (0..<30).map { "s\($0) - some words that are a reason for it" },
      reasons: (0..<30).map { "r\($0) s\($0) -> t" })
    func ratio(_ shape: PageShape?) -> Double {
      var options = DrawingOptions()
      options.shape = shape
      let drawing = DrawingMaker(options).draw(map).drawing
      return drawing.width / drawing.height
    }
    #expect(ratio(nil) > 10)
    #expect((0.6...3.0).contains(ratio(PageShape(ratio: 16.0 / 9))))
    #expect((0.4...1.1).contains(ratio(PageShape(ratio: 0.7))))
    #expect((0.5...3.6).contains(ratio(.screen)))
  }

  @Test("Arrows of one kind meet where a box has no room for all, and are apart where it has")
  func trunks() {
    func heads(_ count: Int, attacks: Bool) -> Int {
      let map = SmallMaps.map(
        statements: ["t thesis"] + (0..<count).map { "s\($0)" },
        reasons: (0..<count).map { "r\($0) s\($0) -\(attacks && $0 > 9 ? "x" : ">") t" })
      var options = DrawingOptions()
      options.direction = .topDown
      return Set(DrawingMaker(options).draw(map).drawing.edges.map { $0.route.end }).count
    }
    #expect(heads(3, attacks: false) == 3)
    #expect(heads(20, attacks: false) == 1)
    #expect(heads(20, attacks: true) == 2)
  }

  @Test("An undercut ends apart from where the premises meet")
  func undercuts() throws {
    let map = SmallMaps.map(
      statements: ["t thesis", "a", "b", "c"], reasons: ["r a+b -> t", "u c -x r"])
    let drawing = DrawingMaker().draw(map).drawing
    let undercut = try #require(drawing.edges.first { $0.kind == .undercuts })
    for edge in drawing.edges where edge.kind == .premise {
      let (a, b) = (edge.route.end, undercut.route.end)
      #expect(abs(a.x - b.x) + abs(a.y - b.y) >= 6)
    }
  }

  @Test("What nothing connects stands below the rest, in a frame that says so")
  func unconnected() throws {
    let map = SmallMaps.map(
      statements: ["x", "t thesis", "a", "y"], reasons: ["r a -> t"])
    let drawing = DrawingMaker().draw(map).drawing
    let frame = try #require(drawing.frames.first)
    #expect(frame.title == "Not connected")
    for node in drawing.nodes {
      let isInside = frame.place.intersects(node.place)
      #expect(isInside == ["x", "y"].contains(node.id))
      if !isInside { #expect(node.place.maxY < frame.titleStart.y - 10) }
    }
  }

  @Test("A legend explains what a drawing has, and nothing else; the head names map and authors")
  func legend() {
    var map = SmallMaps.map(
      statements: ["t thesis", "a", "b", "c"], reasons: ["r a+b -> t", "s c -x t"])
    map.header.title = LocalizedText("On phones", language: "en")
    map.header.authors = ["Ada", "Ben"]
    map.header.created = "2026-11-23"
    let drawing = DrawingMaker().draw(map).drawing
    var writer = SVGWriter()
    let document = writer.document(drawing)
    for words in [
      "Legend", "supports", "attacks", "premises that count only together", "the thesis",
      "On phones", "Ada, Ben · 2026-11-23",
    ] {
      #expect(document.contains(">\(words)</text>"), "\(words)")
    }
    for words in ["attacks the step itself", "implicit", "contradicts", "anchored in a text"] {
      #expect(!document.contains(">\(words)</text>"), "\(words)")
    }
    #expect(document.contains("class=\"ground\""))
    writer.hasLegend = false
    writer.hasGround = false
    let bare = writer.document(drawing)
    #expect(!bare.contains(">Legend<") && bare.contains(">On phones<"))
    #expect(!bare.contains("class=\"ground\""))
  }

  @Test(
    "Where a text's paragraphs are known they are told, else in how many places something stands")
  func paragraphs() throws {
    let map = try SmallMaps.map(
      """
      "languages":["en"],"sources":[{"id":"s","editions":[{"language":"en"}]}],
      "statements":[{"id":"a","anchors":[
        {"source":"s","edition":"en","ranges":[[12,14]]},
        {"source":"s","edition":"en","ranges":[[40,44]]}]}]
      """)
    func source(_ paragraphs: [Int]) -> String? {
      var map = map
      map.sources[0].editions[0].paragraphs = paragraphs.map { TextRange($0, $0 + 1) }
      return DrawingMaker().draw(map).drawing.nodes[0].lines.last?.text
    }
    #expect(source([0, 12, 30]) == "¶ 2, 3")
    #expect(source([]) == "¶ ×2")
    // Where neither is known, the sign would say nothing.
    var single = map
    single.statements[0].anchors.removeLast()
    #expect(
      DrawingMaker().draw(single).drawing.nodes[0].lines.allSatisfy { !$0.text.contains("¶") })
  }

  @Test("Chinese is broken where clauses end, and never before what belongs to the word before")
  func clauses() {
    func lines(_ text: String, _ characters: Int) -> [String] {
      BalancedLines(TextMeasure(size: 13, isChinese: true))
        .lines(of: text, width: characters * 1000).map { String($0.text) }
    }
    #expect(lines("把手機賣給學生，當時就已經是錯誤的決定。", 17) == ["把手機賣給學生，", "當時就已經是錯誤的決定。"])
    #expect(
      lines("國會的委員們說，法令放寬了，學校「也」不該照辦。", 10)
        == ["國會的委員們說，", "法令放寬了，", "學校「也」不該照辦。"])
    // Too unequal.
    #expect(lines("不，當時就已經是錯誤的決定，沒有人反對。", 17)[0].hasPrefix("不，當時"))
    // A quotation's end stays with it.
    #expect(lines("他說「這樣不行，」後來就一直沒有再開口說話", 14).allSatisfy { !$0.hasPrefix("」") })
    for width in 8...16 {
      let text = "各家公司所擁有的也為軍方所用的那些晶片們"
      let lines = lines(text, width)
      #expect(lines.joined() == text)
      #expect(lines.dropFirst().allSatisfy { !$0.hasPrefix("的") && !$0.hasPrefix("們") }, "\(width)")
    }
  }

  @Test("Where the rest of a box is said stands beside what the box below has upon its border")
  func badges() {
    var map = SmallMaps.map(
      statements: ["t thesis", "a some words that are a reason", "b some words that are a reason"],
      reasons: ["r a -> t", "s b -> t"])
    var group = Group()
    group.id = "g"
    group.title = LocalizedText("Far apart", language: "en")
    group.members = ["t", "b"]
    map.groups = [group]
    var options = DrawingOptions()
    options.direction = .leftToRight
    options.overlay.marks = ["a": [.verdict(.accepted)], "b": [.verdict(.rejected)]]
    var drawing = DrawingMaker(options).draw(map).drawing
    for number in drawing.nodes.indices {
      drawing.nodes[number].groups = [0]
      drawing.nodes[number].onPage.below = "→ p. 12"
      // Boxes below each other are nearer where nothing has a frame.
      if drawing.nodes[number].id == "b" {
        let above = drawing.nodes.first { $0.id == "a" }
        drawing.nodes[number].place.minY = (above?.place.maxY ?? 0) + 10
        // The letter of its group is where the box above says on which page the rest is.
        drawing.nodes[number].place.width -= 20
      }
    }
    func found() -> [String] {
      PictureFaults(drawing).found.filter { $0.contains("over a badge") }
    }
    #expect(found() == ["“→ p. 12” of a is over a badge of b"])
    drawing.keepBadgesApart()
    #expect(found() == [])
  }

  @Test("No line of Chinese is a single character that the others have room for")
  func balance() {
    for count in 18...60 {
      let text = String(repeating: "甲乙丙丁", count: 20).prefix(count)
      let measure = TextMeasure(size: 13, isChinese: true)
      let lines = BalancedLines(measure).lines(of: String(text), width: 17_000)
      #expect(lines.map(\.text).joined() == text)
      #expect(lines.count == (count + 16) / 17)
      #expect(lines.allSatisfy { $0.text.count > 3 && $0.text.count <= 17 }, "\(count)")
    }
  }
}
