internal import ArgumentMarkup
public import ArgumentModel
internal import ArgumentWords

/// Pages of HTML for a teacher and for students: one for each map, and one for all.
public struct ComparisonPage {
  private let language: LanguageTag?

  /// Chooses a language; nil is that of the reference.
  public init(language: LanguageTag?) { self.language = language }

  private static let style = """
    body{font:16px/1.5 system-ui,"Noto Sans CJK TC",sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}
    table{border-collapse:collapse;width:100%;margin:1rem 0}
    th,td{border-bottom:1px solid #8884;padding:.3rem .6rem;text-align:start;vertical-align:top}
    td.n,th.n{text-align:end}
    tr.found td:first-child,tr.answered td:first-child{color:#17703c}
    tr.missed td:first-child,tr.unanswered td:first-child{color:#b3261e}
    .bar{display:inline-block;height:.8rem;background:#4573b9}
    @media(prefers-color-scheme:dark){body{background:#16181c;color:#e4e6ea}
    tr.found td:first-child,tr.answered td:first-child{color:#7bd49b}
    tr.missed td:first-child,tr.unanswered td:first-child{color:#ff9d94}a{color:#9dc1ff}}
    @media print{body{max-width:none;margin:0}}
    """

  private func page(_ title: String, _ words: Words, _ body: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(escaped(words.language.rawValue))">
    <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>\(escaped(title))</title><style>\(Self.style)</style></head>
    <body>
    \(body)</body>
    </html>

    """
  }

  private func escaped(_ text: String) -> String { XMLText.escaped(text) }

  private func row(_ tag: String, _ cells: [String], numbersFrom first: Int = .max) -> String {
    let cells = cells.enumerated().map { column, cell in
      "<\(tag)\(column >= first ? " class=\"n\"" : "")>\(cell)</\(tag)>"
    }
    return cells.joined()
  }

  /// The page of one map.
  public func page(of map: ComparedMap) -> String {
    let text = ComparisonText(map, language: language)
    let words = text.words.marking
    var body = "<h1>\(escaped(map.name))</h1>\n<p>\(escaped(words.title)): "
    body += "<strong>\(escaped(text.points))</strong></p>\n<table>\n"
    for part in map.score.parts {
      let cells = [
        escaped(words.parts[part.part.rawValue] ?? part.part.rawValue),
        ClassComparison.number(part.points) + " / " + ClassComparison.number(part.most),
      ]
      body += "<tr>\(row("td", cells, numbersFrom: 1))</tr>\n"
    }
    body += "</table>\n"
    for (title, rows) in text.sections where !rows.isEmpty {
      let head = [words.judgement, words.reference, words.own, words.basis].map(escaped)
      body += "<h2>\(escaped(title))</h2>\n<table>\n<thead><tr>\(row("th", head))</tr></thead>\n"
      for judged in rows {
        let cells = [judged.name, judged.reference, judged.own, judged.basis].map(escaped)
        body += "<tr class=\"\(judged.judgement.rawValue)\">\(row("td", cells))</tr>\n"
      }
      body += "</table>\n"
    }
    return page(map.name, text.words, body)
  }

  /// The page of all maps.
  /// - Parameter links: The file of each map's own page.
  public func overview(_ comparison: ClassComparison, links: [String]) -> String {
    let languages = (language.map { [$0] } ?? []) + comparison.reference.header.languages
    let phrases = MapPhrases(comparison.reference, languages: languages)
    let words = phrases.words
    let marking = words.marking
    let rows = comparison.rows(words.language)
    var body = "<h1>\(escaped(marking.overview))</h1>\n"
    if let mean = comparison.mean {
      body += "<p>\(escaped(marking.mean)): <strong>\(ClassComparison.number(mean))</strong></p>\n"
    }
    body += "<table>\n<thead><tr>\(row("th", rows[0].map(escaped), numbersFrom: 1))</tr></thead>\n"
    for (cells, link) in zip(rows.dropFirst(), links) {
      var cells = cells.map(escaped)
      cells[0] = "<a href=\"\(escaped(Self.address(link)))\">\(cells[0])</a>"
      body += "<tr>\(row("td", cells, numbersFrom: 1))</tr>\n"
    }
    body += "</table>\n<h2>\(escaped(marking.distribution))</h2>\n<table>\n"
    for (tenth, count) in comparison.distribution.enumerated() {
      let bar = "<span class=\"bar\" style=\"width:\(count)rem\"></span> \(count)"
      body += "<tr>\(row("td", ["\(tenth * 10)–\(tenth * 10 + 10) %", bar]))</tr>\n"
    }
    body += "</table>\n"
    if !comparison.missed.isEmpty {
      let head = [marking.reference, marking.missedBy].map(escaped)
      body += "<h2>\(escaped(marking.mostMissed))</h2>\n<table>\n"
      body += "<thead><tr>\(row("th", head, numbersFrom: 1))</tr></thead>\n"
      for (index, count) in comparison.missed {
        let statement = comparison.reference.statements[index]
        let said = "\(statement.id.rawValue.printable): \(phrases.text(statement.text) ?? "")"
        body += "<tr>\(row("td", [escaped(said), "\(count)"], numbersFrom: 1))</tr>\n"
      }
      body += "</table>\n"
    }
    return page(marking.overview, words, body)
  }

  /// A file's name as an address has it (RFC 3986): all but letters, numbers and a few signs by their
  /// bytes.
  private static func address(_ name: String) -> String {
    var address = ""
    let digits = Array("0123456789ABCDEF")
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "/"):
        address.unicodeScalars.append(Unicode.Scalar(byte))
      default: address += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
    // A name with a colon or a slash at its beginning is no way from here.
    return "./" + address
  }
}
