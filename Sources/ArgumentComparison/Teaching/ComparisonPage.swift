public import ArgumentModel
internal import ArgumentWords

/// Pages of HTML for a teacher and for students: one for each map, and one for all.
public struct ComparisonPage {
  private let language: LanguageTag?

  /// Chooses a language; nil is that of the reference.
  public init(language: LanguageTag?) { self.language = language }

  /// The page of one map.
  public func page(of map: ComparedMap) -> String {
    let text = ComparisonText(map, language: language)
    let words = text.words.marking
    var body = "<h1>\(ReportPage.escaped(map.name))</h1>\n<p>\(ReportPage.escaped(words.title)): "
    body += "<strong>\(ReportPage.escaped(text.points))</strong></p>\n<table>\n"
    for part in map.score.parts {
      let cells = [
        ReportPage.escaped(words.parts[part.part.rawValue] ?? part.part.rawValue),
        ClassComparison.number(part.points) + " / " + ClassComparison.number(part.most),
      ]
      body += "<tr>\(ReportPage.row("td", cells, numbersFrom: 1))</tr>\n"
    }
    body += "</table>\n"
    for (title, rows) in text.sections where !rows.isEmpty {
      let head = [words.judgement, words.reference, words.own, words.basis].map(ReportPage.escaped)
      body +=
        "<h2>\(ReportPage.escaped(title))</h2>\n<table>\n<thead><tr>\(ReportPage.row("th", head))</tr></thead>\n"
      for judged in rows {
        let cells = [judged.name, judged.reference, judged.own, judged.basis].map(
          ReportPage.escaped)
        body += "<tr class=\"\(judged.judgement.rawValue)\">\(ReportPage.row("td", cells))</tr>\n"
      }
      body += "</table>\n"
    }
    return ReportPage.page(map.name, text.words, body)
  }

  /// The page of all maps.
  /// - Parameter links: The file of each map's own page.
  public func overview(_ comparison: ClassComparison, links: [String]) -> String {
    let languages = (language.map { [$0] } ?? []) + comparison.reference.header.languages
    let phrases = MapPhrases(comparison.reference, languages: languages)
    let words = phrases.words
    let marking = words.marking
    let rows = comparison.rows(words.language)
    var body = "<h1>\(ReportPage.escaped(marking.overview))</h1>\n"
    if let mean = comparison.mean {
      body +=
        "<p>\(ReportPage.escaped(marking.mean)): <strong>\(ClassComparison.number(mean))</strong></p>\n"
    }
    // It has a column a judgement, more than a narrow window has room for.
    body += "<div class=\"wide\" tabindex=\"0\"><table>\n<thead><tr>"
    body +=
      "\(ReportPage.row("th", rows[0].map(ReportPage.escaped), numbersFrom: 1))</tr></thead>\n"
    for (cells, link) in zip(rows.dropFirst(), links) {
      var cells = cells.map(ReportPage.escaped)
      cells[0] = "<a href=\"\(ReportPage.escaped(Self.address(link)))\">\(cells[0])</a>"
      body += "<tr>\(ReportPage.row("td", cells, numbersFrom: 1))</tr>\n"
    }
    body += "</table></div>\n<h2>\(ReportPage.escaped(marking.distribution))</h2>\n<table>\n"
    for (tenth, count) in comparison.distribution.enumerated() {
      let bar = "<span class=\"bar\" style=\"width:\(count)rem\"></span> \(count)"
      body += "<tr>\(ReportPage.row("td", ["\(tenth * 10)–\(tenth * 10 + 10) %", bar]))</tr>\n"
    }
    body += "</table>\n"
    if !comparison.missed.isEmpty {
      let head = [marking.reference, marking.missedBy].map(ReportPage.escaped)
      body += "<h2>\(ReportPage.escaped(marking.mostMissed))</h2>\n<table>\n"
      body += "<thead><tr>\(ReportPage.row("th", head, numbersFrom: 1))</tr></thead>\n"
      for (index, count) in comparison.missed {
        let statement = comparison.reference.statements[index]
        let said = "\(statement.id.rawValue.printable): \(phrases.text(statement.text) ?? "")"
        body +=
          "<tr>\(ReportPage.row("td", [ReportPage.escaped(said), "\(count)"], numbersFrom: 1))</tr>\n"
      }
      body += "</table>\n"
    }
    return ReportPage.page(marking.overview, words, body)
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
