import ArgumentJSON
import ArgumentModel
import ArgumentWords
import Foundation
import TestSupport
import Testing

@testable import ArgumentDrawing

/// Maps as pages: one file that asks for nothing, whatever the words in it.
struct HTMLTests {
  static let hostile = [
    "</script><script>alert(1)</script>", "\"quotes\" & 'more'", "<img src=x onerror=alert(1)>",
    "<!--<script>", "-->", "]]>", "${alert(1)} `back` \\u0041 \\", "__proto__",
    "a\u{0}b\u{1}c\u{1B}[31m", "\u{202E}backwards\u{202C}", "\u{2028}line\u{2029}",
    String(repeating: "長", count: 33_400), String(repeating: "word ", count: 20_000), "   ",
    "👩‍👩‍👧‍👦🏳️‍🌈", "שלום עולם", "&lt;b&gt;", "{n} of {all}",
  ]

  static func map(_ texts: [String]) -> ArgumentMap {
    var map = ArgumentMap()
    map.header.languages = ["en"]
    map.header.title = LocalizedText(texts[0], language: "en")
    map.header.description = LocalizedText(texts[1], language: "en")
    for (number, text) in texts.enumerated() {
      var statement = Statement()
      statement.id = EntityID("s\(number)")
      statement.text = LocalizedText(text, language: "en")
      statement.note = LocalizedText(text, language: "en")
      statement.tags = [text]
      map.statements.append(statement)
    }
    for number in texts.indices.dropFirst() {
      var reason = Reason()
      reason.id = EntityID("r\(number)")
      reason.premises = [Premise(EntityID("s\(number)"))]
      reason.target = "s0"
      reason.warrant = LocalizedText(texts[number], language: "en")
      map.reasons.append(reason)
    }
    var group = Group()
    group.id = "g"
    group.title = LocalizedText(texts[0], language: "en")
    group.members = ["s0", "s1"]
    map.groups.append(group)
    return map
  }

  /// Bytes in the place of an engine.
  private static let engine: [UInt8] = [0x1F, 0x8B, 0xFB, 0xFF]

  private func sample(_ name: String) throws -> ArgumentMap {
    let file = Repository.folder.appending(path: "Maps/\(name).argue.json")
    return try MapReader().read(Array(try Data(contentsOf: file))).map
  }

  /// What stands between two texts.
  private func part(of page: String, from start: String, to end: String) throws -> String {
    let first = try #require(page.range(of: start))
    let last = try #require(page.range(of: end, range: first.upperBound..<page.endIndex))
    return String(page[first.upperBound..<last.lowerBound])
  }

  @Test("The same map gives the same page", arguments: Repository.maps)
  func deterministic(file: URL) throws {
    let map = try MapReader().read(Array(try Data(contentsOf: file))).map
    let (page, diagnostics) = HTMLWriter().page(of: map, engine: Self.engine)
    #expect(diagnostics == [])
    #expect(page == HTMLWriter().page(of: map, engine: Self.engine).page)
    // Without the engine, which takes as much again.
    #expect(page.utf8.count < 700_000)
  }

  @Test("The policy names the digests of the page's own script and style")
  func policy() throws {
    let page = HTMLWriter().page(of: try sample("phones-in-class"), engine: Self.engine).page
    let policy = try part(of: page, from: "Content-Security-Policy\" content=\"", to: "\">")
    let script = try part(of: page, from: "<script type=\"module\">", to: "</script>")
    let style = try part(of: page, from: "<style>", to: "</style>")
    for (text, directive) in [(script, "script-src"), (style, "style-src")] {
      let digest = Digest.of(text).description.dropFirst("sha256:".count)
      let bytes = stride(from: 0, to: 64, by: 2).compactMap { place in
        let start = digest.index(digest.startIndex, offsetBy: place)
        return UInt8(digest[start..<digest.index(start, offsetBy: 2)], radix: 16)
      }
      #expect(policy.contains("\(directive) 'sha256-\(Data(bytes).base64EncodedString())'"))
    }
    #expect(policy.hasPrefix("default-src 'none';"))
    // The engine may run, and nothing else that has no digest.
    #expect(
      policy.components(separatedBy: "unsafe").count == 2 && policy.contains(" 'wasm-unsafe-eval';")
    )
    #expect(try part(of: page, from: "id=\"engine\">", to: "</script>") == "H4v7/w==")
  }

  @Test("Without the engine a page has no script, and says so in its languages")
  func readable() throws {
    let page = HTMLWriter().page(of: try sample("phones-in-class")).page
    let policy = try part(of: page, from: "Content-Security-Policy\" content=\"", to: "\">")
    #expect(!policy.contains("script-src") && !policy.contains("unsafe"))
    #expect(!page.contains("<script"))
    let notice = try part(of: page, from: "<div class=\"notice\" role=\"note\">", to: "</div>")
    #expect(notice.contains("<p lang=\"en\">This page was written"))
    #expect(notice.contains("<p lang=\"zh-Hant\">本頁未附引擎"))
  }

  @Test("The outline in a page says everything in both languages, and folds")
  func outline() throws {
    let map = try sample("phones-in-class")
    let page = HTMLWriter().page(of: map, engine: Self.engine).page
    let outline = try part(of: page, from: "<section id=\"plain\">", to: "</section>")
    for statement in map.statements {
      for version in statement.text.versions {
        let span = " lang=\"\(version.language.rawValue)\">\(version.text)</span>"
        #expect(outline.contains(span))
      }
    }
    #expect(outline.contains("<span class=\"verb\">supports:</span>"))
    #expect(outline.matches(of: /<details open>/).count > 3)
    for name in ["ul", "li", "details", "summary", "div", "span"] {
      let (begins, ends) = (outline.matches(of: try Regex("<\(name)[ >]")), "</\(name)>")
      #expect(begins.count == outline.components(separatedBy: ends).count - 1, "\(name)")
    }
  }

  @Test("However deep an argument is, its outline is deep only so far, and has all of it")
  func deepOutline() {
    let map = SmallMaps.map(
      statements: (0..<5000).map { "s\($0) \($0 == 0 ? "thesis" : "claim") Number \($0)." },
      reasons: (1..<5000).map { "r\($0) s\($0) -> s\($0 - 1)" })
    let page = HTMLWriter().page(of: map).page
    #expect(page.matches(of: /<details/).count < 100)
    #expect(page.matches(of: /<li class="supports">/).count == 4999)
  }

  @Test(
    "Base 64 is that of RFC 4648", arguments: ["", "f", "fo", "foo", "foob", "fooba", "foobar"])
  func base64(text: String) {
    #expect(Base64.text(of: Array(text.utf8)) == Data(text.utf8).base64EncodedString())
  }

  @Test("The command writes the page, with what it opens with")
  func command() throws {
    let program = try Program()
    defer { program.cleanUp() }
    let map = Repository.folder.appending(path: "Maps/chip-exports.argue.json").path
    let result = try program.run(
      "draw", map, "-o", "page.html", "--language", "zh-Hant", "--depth", "1", "--theme", "dark")
    #expect(result.status == 0 && result.output == "")
    let written = try program.read("page.html")
    // The tests' program finds the engine where it was built.
    let engine = written.contains("id=\"engine\"") ? Repository.packedEngine : nil
    #expect(result.messages.contains("note[no-engine]") == (engine == nil))
    var options = DrawingOptions()
    options.languages = ["zh-Hant"]
    options.depth = 1
    let page = HTMLWriter(theme: .dark).page(
      of: try sample("chip-exports"), options: options, engine: engine)
    #expect(written == page.page)
    #expect(page.page.contains("<html lang=\"zh-Hant\" data-mode=\"dark\">"))
  }

  @Test("A page leads nowhere, and no element has a style or a handler of its own")
  func closed() throws {
    for name in ["phones-in-class", "chip-exports"] {
      let page = HTMLWriter().page(of: try sample(name), engine: Self.engine).page
      for match in page.matches(of: /\s(?:src|href|action|srcset|data)="([^"]*)"/) {
        #expect(match.1 == "data:,")
      }
      let markup = page.replacing(/<script[^>]*>[^\0]*?<\/script>/, with: "")
      #expect(!markup.contains(" style=\""))
      #expect(markup.firstMatch(of: /\son[a-z]+="/) == nil)
      #expect(!page.contains("url("))
      #expect(!page.contains("@import"))
    }
  }

  @Test("The script makes no markup of words, and says nothing that would end it")
  func script() {
    let script = PageScript(entry: "main.js").text
    for word in [
      "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(",
      "</script", "<!--", "import ", "export ", "http:", "https:", "XMLHttpRequest", "fetch(",
      "WebSocket", "localStorage",
    ] {
      // The namespace of SVG is a name, and nothing is there to be fetched.
      let text = script.replacing("http://www.w3.org/2000/svg", with: "")
      #expect(!text.contains(word), "\(word)")
    }
    // What edits is only in the page that does.
    let modules = PageScript(entry: "main.js").modules
    #expect(Set(modules) == Set(PageFiles.modules.keys))
    for name in modules { #expect(script.contains(PageScript.body(of: name))) }
  }

  @Test(
    "A page that edits has what a page has and more, and asks for nothing from elsewhere either")
  func editingScript() throws {
    let map = Self.map(Self.hostile)
    var writer = HTMLWriter()
    writer.use = .editing
    let page = writer.page(of: map, engine: Self.engine).page
    let script = PageScript(entry: "edit.js").text
    #expect(page.contains(script))
    for word in [
      "innerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(", "</script", "<!--",
      "import ", "export ", "http:", "https:", "XMLHttpRequest", "fetch(", "WebSocket",
    ] {
      let text = script.replacing("http://www.w3.org/2000/svg", with: "")
      #expect(!text.contains(word), "\(word)")
    }
    let wanted = Set(PageFiles.modules.keys).union(PageFiles.editing.keys)
    #expect(Set(PageScript(entry: "edit.js").modules) == wanted.subtracting(["main.js"]))
    #expect(page.contains("#write{"))
    #expect(!HTMLWriter().page(of: map, engine: Self.engine).page.contains("#write{"))
    #expect(page.components(separatedBy: "<script").count == 5)
  }

  @Test(
    "Pages that edit have little script, in which no name is declared twice",
    arguments: ["main.js", "edit.js", "serve.js"])
  func smallScript(entry: String) {
    let script = PageScript(entry: entry)
    // What starts the engine and hands requests to it is a part of that.
    let own = script.modules.filter { $0 != "engine.mjs" }.map(PageScript.body)
    let size = own.reduce(0) { $0 + $1.utf8.count }
    #expect(size > 50_000 && size < 150_000, "\(size)")
    let names = script.modules.flatMap(PageScript.names)
    #expect(names.count > 40)
    #expect(Set(names).count == names.count)
    for name in script.modules {
      // What a module takes from another isn't called otherwise there.
      #expect(!PageFiles.module(name).contains(#/import \{[^}]* as /#))
    }
  }

  @Test("The editor's words are all there, in every language")
  func editingWords() {
    let script = PageScript(entry: "edit.js").text
    var used = Set(script.matches(of: /\.of\("(\w+)"/).map { String($0.1) })
    // Words that are asked for by a name put together, or by way of a table.
    used.formUnion(script.matches(of: /"((?:new|key|add|save)[A-Z]\w*)"/).map { String($0.1) })
    let commands = /\b(?:command|onMap|write|ofNode|ofStatement|panel)\("[^"]*", "(\w+)"/
    used.formUnion(script.matches(of: commands).map { String($0.1) })
    #expect(used.count > 150)
    for table in Words.tables {
      let page = Set(PageWords.json(table.language).objectValue?.members.map(\.name) ?? [])
      let known = page.union(table.editing.entries.map(\.name))
      #expect(used.subtracting(known) == [])
      #expect(
        Set(table.editing.entries.map(\.name)) == Set(Words.english.editing.entries.map(\.name)))
    }
  }

  @Test("The script's words are all there, in both languages")
  func words() throws {
    let script = PageScript(entry: "main.js").text
    let used = Set(script.matches(of: /words\.of\("(\w+)"/).map { String($0.1) })
    #expect(used.count > 40)
    for language in ["en", "zh-Hant"] as [LanguageTag] {
      let known = Set(PageWords.json(language).objectValue?.members.map(\.name) ?? [])
      #expect(used.subtracting(known) == [])
    }
  }

  @Test("Hostile words stay words")
  func hostileWords() throws {
    let map = Self.map(Self.hostile)
    let page = HTMLWriter().page(of: map, engine: Self.engine).page
    #expect(page.components(separatedBy: "<script").count == 5)
    #expect(page.components(separatedBy: "</script>").count == 5)
    #expect(!page.contains("<img"))
    for scalar in page.unicodeScalars where scalar.value < 0x20 { #expect(scalar == "\n") }
    // The data are JSON, and say what the map says.
    let data = try part(of: page, from: "id=\"data\">", to: "</script>")
    #expect(!data.contains("<") && !data.contains("\n"))
    // The document is read as the map; no document holds U+0000.
    let readable = Self.map(Self.hostile.filter { !$0.unicodeScalars.contains("\0") })
    let document = try part(
      of: HTMLWriter().page(of: readable, engine: Self.engine).page, from: "id=\"map\">",
      to: "</script>")
    #expect(!document.contains("<") && !document.contains("\n"))
    #expect(try MapReader().read(Array(document.utf8)).map == readable)
    let value = try JSONParser.value(data)
    let statements = try #require(value.objectValue?["statements"]?.arrayValue)
    for (statement, text) in zip(statements, Self.hostile)
    where text.allSatisfy({ $0.isASCII && $0 >= " " }) {
      let texts = statement.objectValue?["texts"]?.arrayValue?.first?.arrayValue
      #expect(texts?.last == .string(text))
    }
  }

  @Test("JSON for pages is read back as it was")
  func json() throws {
    let value = JSONValue.members([
      "a\"<\u{2028}": .array([
        .null, .bool(true), .int(-3), .double(0.1), .double(1e300), .array([]),
      ]),
      "b": .members([:]), "c": .string("\u{0}\u{7F}\u{FEFF}\u{10FFFF}\\</script>"),
    ])
    #expect(
      try JSONDecoder().decode(Tree.self, from: Data(JSONText.text(value).utf8)) == Tree(value))
  }

  /// A value read by another reader.
  private indirect enum Tree: Decodable, Equatable {
    case null, flag(Bool), number(Double), text(String), list([Tree]), object([String: Tree])

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if value.decodeNil() {
        self = .null
      } else if let flag = try? value.decode(Bool.self) {
        self = .flag(flag)
      } else if let number = try? value.decode(Double.self) {
        self = .number(number)
      } else if let text = try? value.decode(String.self) {
        self = .text(text)
      } else if let list = try? value.decode([Tree].self) {
        self = .list(list)
      } else {
        self = .object(try value.decode([String: Tree].self))
      }
    }

    init(_ value: JSONValue) {
      switch value {
      case .null: self = .null
      case .bool(let flag): self = .flag(flag)
      case .int(let integer): self = .number(Double(integer))
      case .double(let double): self = .number(double)
      case .string(let text): self = .text(text)
      case .array(let list): self = .list(list.map(Tree.init))
      case .object(let object):
        self = .object(
          Dictionary(uniqueKeysWithValues: object.members.map { ($0.name, Tree($0.value)) }))
      }
    }
  }
}
