import ArgumentFormats
import ArgumentJSON
import ArgumentMarkup
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// Handouts and slides.
@Suite(.needs(.markup)) struct OfficeTests {
  private static func map(_ name: String = "night-buses") throws -> ArgumentMap {
    let file = Repository.folder.appending(path: "Maps/\(name).argue.json")
    return try MapReader().read(Array(try Data(contentsOf: file))).map
  }

  private static func archive(
    _ map: ArgumentMap, _ format: String, _ languages: [LanguageTag] = []
  ) throws -> Archive {
    try Archive(try ExporterTests.export(map, format) { $0.languages = languages }.bytes)
  }

  /// The slides' names in order.
  private static func slides(_ archive: Archive) -> [String] {
    archive.names.filter { $0.hasPrefix("ppt/slides/slide") }
  }

  @Test(
    "Every part is XML, has its type, and is where relations say, whatever the map",
    arguments: ["docx", "pptx"])
  func whole(format: String) throws {
    var maps = (0..<12).map { seed in
      var random = RandomMaps(seed: UInt64(seed))
      return random.map(size: seed * 3)
    }
    maps += [HostileTexts.map, try SmallMaps.everything(), ArgumentMap(), try Self.map()]
    for map in maps {
      for languages: [LanguageTag] in [[], ["zh-Hant", "en"]] {
        let archive = try Self.archive(map, format, languages)
        try archive.expectWhole()
        let again = try ExporterTests.export(map, format) { $0.languages = languages }
        #expect(try Archive(again.bytes).files == archive.files)
      }
    }
  }

  @Test("A handout has title, drawing, numbered outline and open questions, in both languages")
  func handout() throws {
    let archive = try Self.archive(try Self.map(), "docx", ["en", "zh-Hant"])
    let part = "word/document.xml"
    let styles = try archive.elements("w:pStyle", in: part).compactMap { $0["w:val"] }
    #expect(styles.first == "Title")
    let defined = try archive.elements("w:style", in: "word/styles.xml").map { $0["w:styleId"] }
    #expect(Set(styles).isSubset(of: Set(defined.compactMap(\.self))))
    var words: [String] = []
    for case .text(let text) in try archive.events(part) { words.append(text) }
    for heading in ["Argument map", "Outline", "Open questions"] {
      #expect(words.contains(heading), "\(heading)")
    }
    let map = try Self.map()
    for statement in map.statements {
      for language: LanguageTag in ["en", "zh-Hant"] {
        let text = try #require(statement.text[language])
        #expect(words.contains { $0.contains(text) }, "\(text)")
      }
    }
    let tags = Set(try archive.elements("w:lang", in: part).compactMap { $0["w:val"] })
    #expect(tags.isSuperset(of: ["en", "zh-Hant"]))
    // Numbers stand before the lines that they are of.
    #expect(words.contains { $0.hasPrefix("1.1") })
    let chinese = try Self.archive(map, "docx", ["zh-Hant"])
    var own: [String] = []
    for case .text(let text) in try chinese.events(part) { own.append(text) }
    for heading in ["論證圖", "大綱", "未決問題"] { #expect(own.contains(heading)) }
    #expect(!own.contains("Outline"))
  }

  @Test("Slides are an overview and one for each line of argument, of boxes with glued connectors")
  func slides() throws {
    let map = try Self.map()
    let archive = try Self.archive(map, "pptx", ["en"])
    let slides = Self.slides(archive)
    let thesis = try #require(map.statements.first { $0.role == .thesis })
    let lines = map.reasons.count { $0.target == thesis.id }
    #expect(slides.count >= 1 + lines)
    var drawn: Set<String> = []
    for slide in slides {
      var shapes: Set<String> = []
      var glued = 0
      for case .start(let element) in try archive.events(slide) {
        switch element.name {
        case "p:cNvPr":
          #expect(shapes.insert(element["id"] ?? "").inserted, "\(slide): an id is there twice")
          drawn.insert(element["name"] ?? "")
        case "a:stCxn", "a:endCxn": glued += 1
        case "a:off":
          #expect((0...12_192_000).contains(Int(element["x"] ?? "") ?? -1))
          #expect((0...6_858_000).contains(Int(element["y"] ?? "") ?? -1))
        default: break
        }
      }
      for name in ["a:stCxn", "a:endCxn"] {
        for end in try archive.elements(name, in: slide) {
          #expect(shapes.contains(end["id"] ?? ""), "\(slide): a connector is glued to nothing")
        }
      }
      let connectors = try archive.elements("p:cxnSp", in: slide).count
      #expect(glued == 2 * connectors)
      #expect(try archive.elements("p:pic", in: slide).isEmpty)
    }
    // Every statement and every reason that joins premises stands somewhere.
    for statement in map.statements { #expect(drawn.contains(statement.id.rawValue)) }
  }

  @Test("What goes on below stands on slides of its own, few boxes on each")
  func deep() throws {
    let map = Chains.chain(120)
    let archive = try Self.archive(map, "pptx")
    var drawn: Set<String> = []
    for slide in Self.slides(archive) {
      let boxes = try archive.elements("p:sp", in: slide).count - 1
      #expect((1...14).contains(boxes), "\(slide) has \(boxes) boxes")
      for shape in try archive.elements("p:cNvPr", in: slide) { drawn.insert(shape["name"] ?? "") }
    }
    #expect(map.statements.allSatisfy { drawn.contains($0.id.rawValue) })
  }

  @Test("A question of a scheme is open until the map answers it")
  func openQuestions() throws {
    var map = SmallMaps.map(
      statements: ["t thesis", "a", "q question Why?"], reasons: ["r a -> t"])
    map.reasons[0].scheme = "expert-opinion"
    func questions() throws -> Int {
      let archive = try Self.archive(map, "docx")
      var words: [String] = []
      for case .text(let text) in try archive.events("word/document.xml") { words.append(text) }
      let start = try #require(words.firstIndex(of: "Open questions"))
      return words[start...].count { $0.hasSuffix("?") || $0.hasSuffix(")") }
    }
    let before = try questions()
    #expect(before > 2)
    let scheme = try #require(SchemeCatalogue.scheme("expert-opinion"))
    var answer = CriticalQuestion()
    answer.question = scheme.questions[0].id
    answer.answer = LocalizedText("She is.", language: "en")
    map.reasons[0].questions = [answer]
    #expect(try questions() == before - 1)
  }

  @Test("LibreOffice opens handouts, with all words on their pages", .needs(.office))
  func libreOfficeWords() throws {
    let map = try Self.map()
    let exported = try ExporterTests.export(map, "docx") { $0.languages = ["en", "zh-Hant"] }
    let pages = try OutsideProgram.pages(exported.bytes, "docx")
    let words = pages.joined().filter { !$0.isWhitespace }
    for heading in ["Argument map", "Outline", "Open questions"] {
      #expect(words.contains(heading.filter { !$0.isWhitespace }))
    }
    let first = try #require(map.statements[0].text["zh-Hant"])
    #expect(words.contains(first.prefix(6)), "\(pages)")
  }

  @Test("LibreOffice shows every slide, with its title and its boxes", .needs(.office))
  func libreOfficeSlides() throws {
    let map = try Self.map()
    let exported = try ExporterTests.export(map, "pptx") { $0.languages = ["en"] }
    let pages = try OutsideProgram.pages(exported.bytes, "pptx")
    #expect(pages.count == Self.slides(try Archive(exported.bytes)).count)
    let thesis = try #require(map.statements.first { $0.role == .thesis }?.text["en"])
    #expect(pages[0].contains(thesis.prefix(12)), "\(pages[0])")
  }

  @Test("unzip finds nothing wrong", .needs(.program("unzip")), arguments: ["docx", "pptx"])
  func unzip(format: String) throws {
    let exported = try ExporterTests.export(try Self.map(), format)
    try OutsideProgram.run("unzip", ["-t", "FILE"], on: exported.bytes, named: "x.zip") {
      _, end, messages in
      #expect(end == .exit(0), "\(messages)")
    }
  }
}
