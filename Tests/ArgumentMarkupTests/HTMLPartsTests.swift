import ArgumentModel
import TestSupport
import Testing

@testable import ArgumentMarkup

/// Which elements make lines, which aren't seen, which are left out of an article, and which tags of a
/// page that is nested too deep are taken out.
@Suite(.needs(.markup))
struct HTMLPartsTests {
  private static func lines(_ page: String) throws -> [String] {
    try HTMLReader.lines(of: Array(page.utf8)).map(\.text)
  }

  private static func article(_ page: String) throws -> [String] {
    try HTMLReader.article(of: Array(page.utf8)).lines.map(\.text)
  }

  @Test("Blocks stand on lines of their own, and what is within a line doesn't")
  func blocks() throws {
    for name in [
      "address", "article", "aside", "blockquote", "center", "dd", "details", "dir", "div", "dl",
      "dt", "fieldset", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5",
      "h6", "header", "hgroup", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section",
      "summary", "ul", "xmp", "listing",
    ] {
      let lines = try Self.lines("甲<\(name)>b</\(name)>丙")
      #expect(lines == ["甲", "b", "丙"], "\(name)")
    }
    for name in ["b", "i", "a", "span", "em", "q", "cite", "label", "button", "unknown", "abbr"] {
      #expect(try Self.lines("甲<\(name)>b</\(name)>丙") == ["甲b丙"], "\(name)")
    }
    #expect(
      try Self.lines(
        "<table><caption>c</caption><thead><tr><th>h</thead><tbody><tr><td>d</tbody><tfoot><tr><td>f</table>"
      ) == ["c", "h", "d", "f"])
    #expect(try Self.lines("a<plaintext>b</p>") == ["a", "b</p>"])
  }

  @Test("What no reader sees isn't read")
  func unseen() throws {
    for name in [
      "script", "style", "template", "noscript", "title", "iframe", "object", "audio", "video",
      "canvas", "svg", "textarea", "select", "datalist", "noembed", "noframes",
    ] {
      #expect(try Self.lines("甲<\(name)>b</\(name)>丙") == ["甲丙"], "\(name)")
    }
    for style in ["display:none", "color: red; VISIBILITY :hidden", "display:\nnone"] {
      #expect(try Self.lines("a<i style='\(style)'>b</i>c") == ["ac"], "\(style)")
    }
    for attribute in [
      "style='display:block'", "style='visibility:visible'", "aria-hidden=false", "role=note",
    ] {
      #expect(try Self.lines("a<i \(attribute)>b</i>c") == ["abc"], "\(attribute)")
    }
    #expect(try Self.lines("a<i aria-hidden=TRUE>b</i><i role=doc-backlink>b</i>c") == ["ac"])
  }

  @Test("Columns are counted by what cells span, at least one and at most a thousand")
  func spans() throws {
    for (span, column) in [("2", 2), ("0", 1), ("-3", 1), ("x", 1), ("1000", 1000), ("1001", 1000)]
    {
      let page = "<table><tr><td colspan='\(span)'>a<td>b</table>"
      let lines = try HTMLReader.lines(of: Array(page.utf8))
      #expect(lines.map(\.column) == [0, column], "\(span)")
    }
    // Each row begins anew, and a table within a cell has columns of its own.
    let inner = "<table><tr><td>1<td>2</table>"
    let page = "<table><tr><td>a<td>\(inner)<td>c<tr><td>d</table>"
    let lines = try HTMLReader.lines(of: Array(page.utf8))
    #expect(lines.map(\.text) == ["a", "1", "2", "c", "d"])
    #expect(lines.map(\.column) == [0, 0, 1, 2, 0])
  }

  @Test("Of an article the parts around it are left out, by their names and their roles")
  func around() throws {
    for name in ["nav", "aside", "footer", "menu"] {
      #expect(try Self.article("甲<\(name)>b</\(name)>丙") == ["甲", "丙"], "\(name)")
    }
    for role in [
      "navigation", "complementary", "contentinfo", "search", "menu", "menubar", "toolbar",
      "dialog", "alertdialog", "alert", "tooltip", "banner",
    ] {
      #expect(try Self.article("甲<div role=\(role)>b</div>丙") == ["甲", "丙"], "\(role)")
    }
    for role in ["note", "doc-endnotes", "doc-footnote", "region", "list"] {
      #expect(try Self.article("甲<div role=\(role)>b</div>丙") == ["甲", "b", "丙"], "\(role)")
    }
    #expect(try Self.article("a<i role=alert>b</i>c") == ["ac"])
    #expect(try Self.article("a<aside role=doc-endnote>n</aside>") == ["a", "n"])
    #expect(try Self.article("a<a class='x footnote-backref'>^</a>b") == ["ab"])
  }

  @Test(
    "Of a header only its headings stay: those of a section, and the page's title if it is the only one"
  )
  func headers() throws {
    for level in 1...6 {
      let header = "<header><h\(level)>T</h\(level)><p>By A</header>"
      #expect(try Self.article("<section>\(header)<p>One.</section>") == ["T", "One."])
      #expect(try Self.article("<main>\(header)<p>一。</main>") == ["T", "一。"])
      #expect(try Self.article("\(header)<p>One.") == (level == 1 ? ["T", "One."] : ["One."]))
    }
    // A title elsewhere is the page's, unless nobody sees it or it is in a part that is left out.
    #expect(try Self.article("<header><h1>S</h1></header><div><h1>T</h1></div>x") == ["T", "x"])
    #expect(
      try Self.article("<header><h1>S</h1></header><div hidden><h2>T</h2></div>x") == ["S", "x"])
    #expect(
      try Self.article("<header><h1>S</h1></header><nav><div><h1>T</h1></div></nav>x")
        == ["S", "x"])
    #expect(
      try Self.article("<main><header><div><h2>T <b>b</b></h2></div>x</header>y</main>")
        == ["T b", "y"])
  }

  @Test("Of several texts those count that are a quarter as long as the longest, in their order")
  func quarters() throws {
    func page(_ name: String, _ lengths: [Int]) -> String {
      lengths.map { "<\(name)>\(String(repeating: "手", count: $0))</\(name)>" }.joined() + "tail"
    }
    for name in ["main", "article"] {
      #expect(try Self.article(page(name, [2, 8, 1, 3])).map(\.count) == [2, 8, 3], "\(name)")
    }
    #expect(try Self.article(page("article", [0, 0])) == ["tail"])
    // What is a main part goes before articles; one within another is part of that.
    #expect(try Self.article("<article>a</article><main>m</main>") == ["m"])
    #expect(try Self.article("<article>a<article>b</article></article>") == ["a", "b"])
    #expect(try Self.article("<div role=article>a</div>x") == ["a"])
  }

  @Test("Numbers above the line are raised, and nothing else")
  func raised() throws {
    for (text, wanted) in [
      ("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"), ("1,2", "¹,²"), ("3–4", "³–⁴"), ("1 2", "¹ ²"), ("a", "a"),
      ("1a", "1a"), (",", ","), ("①", "①"),
    ] {
      #expect(try Self.article("x<sup>\(text)</sup>") == ["x\(wanted)"], "\(text)")
      #expect(try Self.article("x<a role=doc-noteref>\(text)</a>") == ["x\(wanted)"])
      #expect(try Self.article("x<sup><a><i>\(text)</i></a></sup>") == ["x\(wanted)"])
      #expect(try Self.article("x<sub>\(text)</sub>") == ["x\(text)"])
    }
    #expect(try Self.lines("x<sup>1</sup>") == ["x1"])
  }

  /// What becomes of what stands behind as many open tags as browsers keep, less some.
  private static func flattened(_ rest: String, less: Int = 0, _ tag: String = "<u>") -> String {
    let before = String(repeating: tag, count: 512 - less)
    let page = String(decoding: HTMLNesting.flattened(Array((before + rest).utf8)), as: UTF8.self)
    return page.hasPrefix(before) ? String(page.dropFirst(before.count)) : page
  }

  @Test("The 513th open tag is blank, that of a block a line break, and so is its end")
  func surplus() {
    #expect(Self.flattened("<b>", less: 1) == "<b>")
    #expect(Self.flattened("<b>x</b>y") == "   x    y")
    #expect(Self.flattened("<div>x</div>y") == "<br> x<br>  y")
    #expect(Self.flattened("<DIV a='>'>x</Div>") == "<br>       x<br>  ")
    #expect(Self.flattened("<h1>x</h2></h1>") == "<br>x</h2><br> ")
    // What closes by itself never nests.
    #expect(Self.flattened("<p>x<li>y<td>z") == "<p>x<li>y<td>z")
    #expect(Self.flattened("<b>", less: 0, "<p>") == "<b>")
    // Each end that is met makes room for another.
    #expect(Self.flattened("</u><b><i>") == "</u><b>   ")
    #expect(Self.flattened("<b></u><i>") == "   </u><i>")
    #expect(Self.flattened("</i><b>") == "</i>   ")
    // An end of what was taken out is that of the last one; the one before it has its own.
    #expect(Self.flattened("<u>x</u>y</u>z<b>") == "   x    y</u>z<b>")
    #expect(Self.flattened("a < b <3 <>") == "a < b <3 <>")
  }

  @Test("Quoted values, comments and scripts are passed over as a whole")
  func passedOver() {
    #expect(Self.flattened("<b x=\"a>b\" y='>'>z") == String(repeating: " ", count: 17) + "z")
    #expect(Self.flattened("<b it's>x'<i>") == "        x'   ")
    #expect(Self.flattened("<b x= '>'>y") == String(repeating: " ", count: 10) + "y")
    #expect(Self.flattened("<b x='y") == "       ")
    #expect(Self.flattened("<!--<b>--><i>") == "<!--<b>-->   ")
    #expect(Self.flattened("<!-- > <b> -> <b> --><i>") == "<!-- > <b> -> <b> -->   ")
    #expect(Self.flattened("<!--<b>") == "<!--<b>")
    #expect(Self.flattened("<!doctype html><b>") == "<!doctype html>   ")
    #expect(Self.flattened("<!-") == "<!-")
    for name in ["script", "STYLE", "title", "textarea", "iframe", "xmp", "noembed", "noframes"] {
      let text = "<\(name)><b></b></x></\(name)>"
      // One below the limit, so that a tag within would be the last that is kept.
      #expect(Self.flattened(text + "<i><b>", less: 1) == text + "<i>   ", "\(name)")
    }
    #expect(Self.flattened("<script><b>", less: 1) == "<script><b>")
    #expect(
      Self.flattened("<script></style></script ><i>", less: 1)
        == "<script></style></script ><i>")
    // Of a long name sixteen letters count.
    #expect(Self.flattened("<abcdefghijklmnopq></abcdefghijklmnopz>").allSatisfy { $0 == " " })
  }

  @Test("White space is one space, none in Chinese across lines, and kept in preformatted text")
  func whiteSpace() throws {
    for (page, wanted) in [
      ("a \t\u{C}\r\n b", ["a b"]), ("手\n機", ["手機"]), ("手 機", ["手 機"]), ("手\na", ["手 a"]),
      ("、\n「", ["、「"]), ("ｱ\n手", ["ｱ 手"]), ("\u{20000}\n！", ["\u{20000}！"]),
      ("가\n나", ["가 나"]), ("<b>a </b> b", ["a b"]), ("<pre>a\tb\r\nc  </pre>", ["a\tb", "c  "]),
      ("<pre>a<b> x\n y</b></pre> z  z", ["a x", " y", "z z"]),
      ("a\u{A0}\u{A0}b", ["a\u{A0}\u{A0}b"]),
      ("<p>\u{A0}</p>", []),
    ] {
      #expect(try Self.lines(page) == wanted, "\(page)")
    }
  }

  @Test("Where elements begin, what XML can't hold, and the last byte that may be there")
  func xml() throws {
    var events: [XMLEvent] = []
    try XMLReader().read(Array("<a>\n <b c='1' d=\"二\"/>x</a>".utf8)) { events.append($0) }
    let starts = events.compactMap { event -> XMLElement? in
      if case .start(let element) = event { element } else { nil }
    }
    #expect(
      starts.map(\.position) == [.init(line: 1, column: 1), .init(line: 2, column: 2)])
    #expect(starts[1].attributes == [.init(name: "c", value: "1"), .init(name: "d", value: "二")])
    #expect(events.last == .end(name: "a"))
    #expect(XMLText.escaped("\u{1F}\u{FFFE}\u{FFFF} \u{7F}") == "\u{FFFD}\u{FFFD}\u{FFFD} \u{7F}")
    var reader = XMLReader()
    reader.limits.bytes = 4
    try reader.read(Array("<a/>".utf8)) { _ in }
    let refusal = #expect(throws: Diagnostic.self) { try reader.read(Array("<a />".utf8)) { _ in } }
    #expect(refusal?.message == "the document has 5 bytes, more than 4")
    reader.limits.depth = 1
    reader.limits.bytes = 100
    let deep = #expect(throws: Diagnostic.self) {
      try reader.read(Array("<a>\n  <b/></a>".utf8)) { _ in }
    }
    #expect(deep?.message == "elements stand more than 1 deep in one another")
    #expect(deep?.position == SourcePosition(line: 2, column: 3))
    // What takes the events may end the reading, and nothing comes after.
    var seen = 0
    #expect(throws: Diagnostic.self) {
      try reader.read(Array("<a>x</a>".utf8)) { (_) throws(Diagnostic) in
        seen += 1
        throw Diagnostic(rule: "x", severity: .error, message: "enough")
      }
    }
    #expect(seen == 1)
  }
}
