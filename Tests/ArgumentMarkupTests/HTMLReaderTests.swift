import ArgumentModel
import Foundation
import TestSupport
import Testing

@testable import ArgumentMarkup

@Suite(.needs(.markup))
struct HTMLReaderTests {
  private static func lines(_ page: String) throws -> [String] {
    try HTMLReader.lines(of: Array(page.utf8)).map(\.text)
  }

  private static func failure(_ page: [UInt8]) -> Diagnostic? {
    do throws(Diagnostic) {
      _ = try HTMLReader.lines(of: page)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "A page gives what its reader sees",
    arguments: [
      ("<p>One<p>Two", ["One", "Two"]),
      (
        "<h1>Phones</h1>stay <b>out</b>side<ul><li>now<li>then</ul>",
        [
          "Phones", "stay outside", "now", "then",
        ]
      ),
      ("a<br>b<br/>c<hr>d", ["a", "b", "c", "d"]), ("a <br>b <i> </i><br> c", ["a", "b", "c"]),
      (" <p>\n a \t b\n<i> c </i> </p> ", ["a b c"]),
      ("<p>手機\n 不應</p><p>a\nb</p><p>手\nb</p><p>手 機</p>", ["手機不應", "a b", "手 b", "手 機"]),
      (
        "&lt;b&gt; &amp;amp; &#x624B;&hearts;&nosuch; a&nbsp; b", ["<b> &amp; 手♥&nosuch; a\u{A0} b"]
      ),
      (
        "<head><title>T</title></head><script>s</script><style>y</style>x<template>t</template>",
        ["x"]
      ),
      ("a<p hidden>b</p><p aria-hidden='true'>c</p><p style='Display : NONE'>d</p>e", ["ae"]),
      ("<p><noscript>n</noscript><iframe>f</iframe><svg><text>s</text></svg><img alt=i>v", ["v"]),
      ("<pre>a  b\n  c\n\n d</pre>e", ["a  b", "  c", " d", "e"]),
      ("<p>a<!-- no -->b<![CDATA[x]]></p>", ["ab"]),
      ("<ruby>漢<rp>(</rp><rt>ㄏㄢˋ</rt><rp>)</rp></ruby>字", ["漢字"]),
      ("<select><option>o</select><textarea>t</textarea>seen<button>go</button>", ["seengo"]),
      ("<p>👩‍👩‍👧 e\u{301} 𠮷 שלום</p>", ["👩‍👩‍👧 e\u{301} 𠮷 שלום"]),
      ("<p>unclosed <b>bold <i>and", ["unclosed bold and"]),
      ("</p></div>x</html>y", ["xy"]), ("", []), ("   ", []), ("<", ["<"]), ("<p", []),
    ] as [(String, [String])])
  func seen(page: String, wanted: [String]) throws { #expect(try Self.lines(page) == wanted) }

  @Test("Tags that are open too deep are taken out, each with its own end, and no others")
  func nesting() {
    let deep = String(repeating: "<b>", count: 600) + "x" + String(repeating: "</b>", count: 600)
    let page = "<p>one</p><div>\(deep)</div><i>two</i>"
    let flattened = String(decoding: HTMLNesting.flattened(Array(page.utf8)), as: UTF8.self)
    #expect(flattened.utf8.count == page.utf8.count)
    #expect(flattened.components(separatedBy: "<b>").count == 512)
    #expect(flattened.components(separatedBy: "</b>").count == 512)
    #expect(flattened.hasSuffix("</b></div><i>two</i>"))
    // An end without a beginning takes nobody else's.
    #expect(HTMLNesting.flattened(Array("</b><p>a</p>".utf8)) == Array("</b><p>a</p>".utf8))
  }

  @Test("Cells know their columns, with those that span several counted as so many")
  func columns() throws {
    let page = """
      before<table><tr><th>en<th>zh</tr><tr><td colspan=2>both<td>third</tr>
      <tr><td><p>One.<p>Two.<td>一。<table><tr><td>in</table></tr></table>after
      """
    let lines = try HTMLReader.lines(of: Array(page.utf8))
    #expect(
      lines == [
        HTMLLine("before"), HTMLLine("en", column: 0), HTMLLine("zh", column: 1),
        HTMLLine("both", column: 0), HTMLLine("third", column: 2), HTMLLine("One.", column: 0),
        HTMLLine("Two.", column: 0), HTMLLine("一。", column: 1), HTMLLine("in", column: 0),
        HTMLLine("after"),
      ])
  }

  @Test("Byte order marks and encodings are understood, or named with what helps")
  func encodings() throws {
    let marked = [0xEF, 0xBB, 0xBF] + Array("<p>手".utf8)
    #expect(try HTMLReader.lines(of: marked).map(\.text) == ["手"])
    for (first, second) in [(0xFF, 0xFE), (0xFE, 0xFF)] as [(UInt8, UInt8)] {
      var page: [UInt8] = [first, second]
      for unit in "<p>手𠮷".utf16 {
        let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        page += first == 0xFF ? bytes.reversed() : bytes
      }
      #expect(try HTMLReader.lines(of: page).map(\.text) == ["手𠮷"])
      // A byte that is left over is half a character, which is said and not dropped.
      #expect(try HTMLReader.lines(of: page + [0x41]).map(\.text) == ["手𠮷\u{FFFD}"])
    }
    let big5 = Array("<META http-equiv=x content='text/html; charset=Big5'>".utf8) + [0xA4, 0xE2]
    let refused = Self.failure(big5)
    #expect(refused?.rule == "html-encoding")
    #expect(refused?.explanation?.contains("iconv -f big5 -t utf-8") == true)
    #expect(Self.failure([0x61, 0xFF])?.explanation?.contains("iconv -f ENCODING") == true)
    // After iconv the page still says what it was, and is read all the same.
    #expect(try Self.lines("<meta charset=big5>手") == ["手"])
    #expect(
      Self.failure(Array("<meta charset=iso-2022-jp>\u{1B}$B<j\u{1B}(B".utf8))?.rule
        == "html-encoding")
  }

  @Test(
    "A page that ends where its encoding should stand is read to its end",
    arguments: ["charset", "charset=", "charset= ", "charset=\"", "charset = '", "charset\r\n"])
  func cutEncoding(end: String) throws {
    #expect(try Self.lines("<p>手</p><meta \(end)") == ["手"])
  }

  @Test("Null bytes and impossible characters do no harm")
  func impossible() throws {
    let lines = try HTMLReader.lines(of: Array("<p>a\0b&#0;&#xD800;&#x110000;\u{1}</p\0>".utf8))
    #expect(lines.count == 1)
    #expect(lines.first?.text.hasPrefix("ab") == true)
  }

  @Test(
    "Pages nested tens of thousands deep give their text", .timeLimit(.minutes(10)),
    arguments: [
      ("<div>", "</div>"), ("<b>", "</b>"), ("<b><p>", ""), ("<table><tr><td>", ""),
      ("<ul><li>", ""), ("<font color=a><a href=b>", ""), ("<blockquote>", ""),
      ("<div></x>", ""), ("<svg><g>", ""), ("<object>", ""), ("</p>", ""), ("<p><button>", ""),
      ("<div><!---->", ""), ("<ruby><rb>", ""), ("<h1><h2>", ""), ("<select><b>", ""),
    ] as [(String, String)])
  func deep(open: String, close: String) throws {
    let count = Thoroughness.rounds(20_000, full: 100_000)
    let page =
      String(repeating: open, count: count) + "last" + String(repeating: close, count: count)
    let lines = try Self.lines(page)
    // What stands in a drawing or a field isn't seen.
    #expect(
      lines == ["last"] || open.hasPrefix("<svg") || open.hasPrefix("<select")
        || open.hasPrefix("<object"))
  }

  @Test("The text of a page that is nested too deep stays in its lines")
  func flattened() throws {
    let page = String(repeating: "<div>", count: 600) + "<div>a</div><div>b <b>c</b></div>d"
    #expect(try Self.lines(page) == ["a", "b c", "d"])
    // Within scripts and comments nothing counts.
    let script = "<script>" + String(repeating: "<div>", count: 600) + "</script><p>x<p>y"
    #expect(try Self.lines(script) == ["x", "y"])
    #expect(
      try Self.lines("<!--" + String(repeating: "<b>", count: 600) + "--><p>x<p>y") == ["x", "y"])
  }

  @Test("A page that would take up the memory is refused", .timeLimit(.minutes(10)))
  func tangled() {
    let formats = (0..<400).map { "<b x=\($0)>" }.joined()
    let page = "<p>" + formats + String(repeating: "<p>a", count: 20_000)
    #expect(Self.failure(Array(page.utf8))?.rule == "html-too-tangled")
    // What was taken for it is given back: the next page is read.
    #expect(Self.failure(Array(page.utf8)) != nil)
    #expect(Self.failure(Array("<p>a".utf8)) == nil)
  }

  private static let parts = [
    "<p>", "</p>", "<div class=\"a\">", "</div>", "<b>", "</b>", "<table>", "<tr>", "<td>",
    "</table>",
    "<br>", "<!--", "-->", "<script>", "</script>", "<pre>", "</pre>", "&amp;", "&#x", ";", "手機",
    "text ", "\n", "👩‍👩‍👧", "<svg>", "</svg>", "<a href='x", "'>", "<", ">", "\0", "<select>", "<li>",
    "<template>", "<plaintext>", "<textarea>", "\u{301}", "<frameset>", "<math><mi>", "<![CDATA[",
  ]

  @Test("Pages put together and torn apart at random are read", arguments: 0..<150 as Range<UInt64>)
  func mutated(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var page = Array((0..<random.below(60)).map { _ in random.pick(Self.parts) }.joined().utf8)
    for _ in 0..<random.below(6) where !page.isEmpty {
      let place = random.below(page.count)
      switch random.below(3) {
      case 0: page[place] = UInt8(random.below(256))
      case 1: page.removeSubrange(place..<min(page.count, place + random.below(9)))
      default: page.insert(contentsOf: page[place..<min(page.count, place + 20)], at: place)
      }
    }
    let first = try? HTMLReader.lines(of: page)
    #expect(first == (try? HTMLReader.lines(of: page)))
    for line in first ?? [] {
      #expect(!line.text.unicodeScalars.contains("\n"))
      let isBlank = line.text.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
      #expect(!isBlank)
    }
    if first == nil { #expect(Self.failure(page)?.rule == "html-encoding") }
  }
}
