import ArgumentModel
import Foundation
import TestSupport
import Testing

@testable import ArgumentDrawing

/// Pages of a text beside its map.
struct TextPageTests {
  /// A page in which each of some words stands everywhere where words can stand.
  static func page(_ words: [String]) -> TextPage {
    var page = TextPage()
    page.titles = [
      TextPage.Words(words[0], language: "en"), TextPage.Words(words[1], language: nil),
    ]
    page.about = words
    page.languages = ["en"]
    page.columns = [
      TextPage.Column(name: words[2], language: "en"),
      TextPage.Column(name: words[0], language: LanguageTag(rawValue: words[0])),
    ]
    for (position, word) in words.enumerated() {
      page.marks.append(
        TextPage.Mark(
          number: position + 1, sign: position % 2 == 0 ? "▲" : "⇒▽",
          stance: TextPage.Stance.allCases[position % 5], name: word,
          meaning: TextPage.Words(word, language: "en")))
      let pieces: [TextPage.Piece] = [
        .words(word, marks: []), .open(position, continues: false),
        .words(word, marks: [position]), .open(0, continues: position > 0),
        .words(word, marks: [position, 0]), .close(position, continues: false),
        .words(word, marks: [0]), .close(0, continues: true),
      ]
      page.rows.append(TextPage.Row(cells: [[pieces, pieces], position % 3 == 0 ? [] : [pieces]]))
      var entry = TextPage.Entry()
      entry.level = position
      entry.isHeading = position % 4 == 3
      entry.stance = TextPage.Stance.allCases[position % 5]
      entry.verb = word
      entry.texts = [TextPage.Words(word, language: "en"), TextPage.Words(word, language: "he")]
      entry.details = [word, word]
      entry.marks = position % 5 == 0 ? [] : position == 1 ? [1] : [position, 1]
      entry.homes = position % 5 == 0 ? [] : [position]
      entry.isOpen = position % 2 == 0
      page.entries.append(entry)
    }
    page.unplaced = 2
    return page
  }

  /// The page's tags in their order; a test of nesting that needs no browser.
  private func unbalanced(_ html: String) -> String? {
    let markup = html.replacing(/<(script|style)[^>]*>[^\0]*?<\/(script|style)>/, with: "")
    var open: [Substring] = []
    for match in markup.matches(of: /<(\/?)([a-z0-9]+)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*>/) {
      if ["meta", "link"].contains(match.2) { continue }
      if match.1.isEmpty {
        open.append(match.2)
      } else if open.popLast() != match.2 {
        return String(match.0)
      }
    }
    // Everything that looks like a tag is one.
    let rest = markup.replacing("<!DOCTYPE html>", with: "")
      .replacing(/<(\/?)([a-z0-9]+)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*>/, with: "")
    if rest.contains("<") || rest.contains(">") { return "<" }
    return open.last.map(String.init)
  }

  @Test("Whatever the words are, the page is well formed and they stay words")
  func hostile() {
    let html = TextPageWriter().text(of: Self.page(HTMLTests.hostile))
    #expect(unbalanced(html) == nil)
    #expect(html.components(separatedBy: "<script").count == 2)
    #expect(!html.contains("<img"))
    for scalar in html.unicodeScalars where scalar.value < 0x20 { #expect(scalar == "\n") }
  }

  @Test("The page asks for nothing, and its policy names its own script and style")
  func closed() throws {
    let html = TextPageWriter().text(of: Self.page(["a", "b", "c"]))
    let markup = html.replacing(/<(script|style)[^>]*>[^\0]*?<\/(script|style)>/, with: "")
    #expect(!markup.contains(" style=\"") && markup.firstMatch(of: /\son[a-z]+="/) == nil)
    for match in markup.matches(of: /\s(?:src|href|action|srcset)="([^"]*)"/) {
      #expect(match.1 == "data:," || match.1.hasPrefix("#"))
    }
    #expect(!html.contains("url(") && !html.contains("@import") && !html.contains("unsafe"))
    for (tag, directive) in [("script type=\"module\"", "script-src"), ("style", "style-src")] {
      let start = try #require(html.range(of: "<\(tag)>"))
      let name = tag.prefix { $0 != " " }
      let end = try #require(html.range(of: "</\(name)>", range: start.upperBound..<html.endIndex))
      let own = Digest.of(String(html[start.upperBound..<end.lowerBound])).policySource
      #expect(html.contains("\(directive) \(own)"))
    }
    for word in ["innerHTML", "outerHTML", "document.write", "eval(", "fetch(", "localStorage"] {
      #expect(!html.contains(word))
    }
  }

  @Test(
    "Every link leads somewhere in the page, no id is given twice, and every text has a language")
  func links() {
    let html = TextPageWriter().text(of: Self.page(["one", "two", "three", "four", "five", "six"]))
    let ids = html.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    let places = Set(html.matches(of: /href="#(m\d+)"/).map { String($0.1) })
    #expect(places.count == 3 && places.isSubset(of: ids))
    #expect(html.contains("<div class=\"cell\" lang=\"en\"><p dir=\"auto\">"))
    #expect(html.contains("lang=\"he\" dir=\"auto\">two</span>"))
    #expect(html.contains("2 anchors not marked"))
  }

  @Test("Chinese pages speak Chinese")
  func chinese() {
    var page = Self.page(["一", "二", "三"])
    page.languages = ["zh-Hant"]
    let html = TextPageWriter(theme: .dark).text(of: page)
    #expect(html.contains("<html lang=\"zh-Hant\" data-mode=\"dark\">"))
    #expect(html.contains("尚無回應") && html.contains("支持") && html.contains("2 個錨點"))
  }

  @Test("Readers can use the page in a browser", .needs(.browser), .timeLimit(.minutes(10)))
  func drive() throws {
    let program = try Program()
    defer { program.cleanUp() }
    let map = Repository.folder.appending(path: "Maps/night-buses.argue.json").path
    let result = try program.run("draw", map, "--text", "-o", "text.html")
    #expect(result.status == 0 && result.messages.contains("note[text-in-page]"))
    try program.write(
      TextPageWriter().text(of: Self.page(HTMLTests.hostile)), to: "hostile.html")
    let script = Repository.folder.appending(path: "Tools/PageTests/reading.py").path
    let output = try PageTools.run(["python3", script, program.folder.path])
    #expect(output.split(separator: "\n").count { $0.hasPrefix("ok ") } == 5, "\(output)")
  }
}
