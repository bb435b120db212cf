import ArgumentMarkup
import ArgumentModel
import TestSupport
import Testing

@Suite(.needs(.markup))
struct HTMLArticleTests {
  private static func lines(_ page: String) throws -> [String] {
    try HTMLReader.article(of: Array(page.utf8)).lines.map(\.text)
  }

  @Test(
    "Of a page what it is about is its text",
    arguments: [
      (
        "<header>Site<nav>Home</nav></header><main><h1>手機</h1><p>Phones distract.</main><footer>f",
        ["手機", "Phones distract."]
      ),
      ("<nav>n</nav><article><p>One.</article><p>Other", ["One."]),
      ("<main><p>One.<aside>a</aside><nav>n</nav><footer>f</footer><p>二。</main>", ["One.", "二。"]),
      ("<main hidden>old</main><main><p>New.</main>", ["New."]),
      ("<div role=main><p>One.</div><div role=navigation>n</div>", ["One."]),
      ("<p>One.<div role=banner>b</div><div role='contentinfo'>c</div>", ["One."]),
      // A part without text is none, and teasers aren't what the page is about.
      ("<main></main><p>One.", ["One."]),
      (
        "<article>It is a long text about phones.</article><article>Ad</article>",
        [
          "It is a long text about phones."
        ]
      ),
      ("<article>One text.</article><article>Two text.</article>", ["One text.", "Two text."]),
      // The headings of a text's own header are its own, and so is the only title of a page.
      ("<main><header><h2>T</h2><p>By A</header><p>One.</main>", ["T", "One."]),
      ("<header><h1>T</h1><p>By A</header><p>One.", ["T", "One."]),
      ("<header><h1>Site</h1></header><h1>T</h1><p>One.", ["T", "One."]),
      // What is hidden, and notes.
      ("<p style='display:none'>x<p hidden>y<ul aria-hidden=true><li>menu</ul><p>One.", ["One."]),
      ("<p>One.<aside role=doc-footnote>1. Note.</aside>", ["One.", "1. Note."]),
      ("<p>Data.<sup>1</sup> More. 資料。<a href=#n><sup>12</sup></a>好", ["Data.¹ More. 資料。¹²好"]),
      ("<p>1<sup>st</sup> x<sup>[4]</sup> 10<sup>6</sup>", ["1st x[4] 10⁶"]),
      ("<li>A note.<a role='doc-backlink' href=#r>↩︎</a>", ["A note."]),
      ("<p>שלום</p><nav>x</nav><p>👩‍👩‍👧", ["שלום", "👩‍👩‍👧"]), ("", []),
    ] as [(String, [String])])
  func article(page: String, wanted: [String]) throws { #expect(try Self.lines(page) == wanted) }

  @Test("What was left out is named, in its order")
  func leftOut() throws {
    let page = "<nav>Home</nav><p>One.<sup>1</sup><aside>Ad</aside><p>Two.<footer>Home</footer>"
    let article = try HTMLReader.article(of: Array(page.utf8))
    #expect(article.leftOut == ["Home", "Ad", "Home"])
    #expect(try HTMLReader.article(of: Array("<p>One.".utf8)).leftOut == [])
  }

  @Test("A page of thousands of parts within parts is read", .timeLimit(.minutes(10)))
  func deep() throws {
    let count = Thoroughness.rounds(3_000, full: 100_000)
    for part in ["<main>", "<article>", "<header>", "<nav></nav>", "<section><header><h1>"] {
      let page = String(repeating: part, count: count) + "<p>last"
      _ = try HTMLReader.article(of: Array(page.utf8))
    }
  }
}
