internal import ArgumentModel
internal import ArgumentWords

/// The markup of a page that shows a text.
///
/// Places are numbered: the first part of a mark's place has the id `m3`, the mark's line in the list
/// `s3`; elements that belong to marks name their numbers in `data-m`.
struct TextPageBody {
  private let page: TextPage
  private let words: Words
  /// The paragraph in which each mark begins first, where its links lead.
  private let homes: [Int: Place]

  /// A paragraph's place.
  private struct Place: Equatable {
    var row: Int
    var column: Int
    var paragraph: Int
  }

  init(_ page: TextPage) {
    self.page = page
    words = Words.of(page.languages.first)
    var homes: [Int: Place] = [:]
    for column in page.columns.indices {
      for (number, row) in page.rows.enumerated() where row.cells.indices.contains(column) {
        for (place, paragraph) in row.cells[column].enumerated() {
          for case .open(let mark, _) in paragraph where homes[mark] == nil {
            homes[mark] = Place(row: number, column: column, paragraph: place)
          }
        }
      }
    }
    self.homes = homes
  }

  private static func lang(_ language: LanguageTag?) -> String {
    guard let language, language != .undetermined else { return "" }
    return " lang=\"\(XMLText.escaped(language.rawValue))\""
  }

  // MARK: Above

  var header: String {
    let titles = page.titles.map {
      "<span\(Self.lang($0.language)) dir=\"auto\">\(XMLText.escaped($0.text))</span>"
    }.joined(separator: " · ")
    let about = page.about.map { "<span dir=\"auto\">\(XMLText.escaped($0))</span>" }
      .joined(separator: " · ")
    let line = about.isEmpty ? "" : "<p class=\"about\">\(about)</p>\n"
    return "<header>\n<h1>\(titles)</h1>\n\(line)\(signs)\n</header>"
  }

  /// What the signs and lines mean.
  private var signs: String {
    let terms = words.outline
    let all: [(stance: TextPage.Stance, sign: String, meaning: String)] = [
      (.thesis, "◆", Words.term(Role.thesis, in: words.roles)), (.supports, "▲", terms.supports),
      (.attacks, "▼", terms.attacks), (.undercuts, "▽", terms.undercuts),
      (.undercuts, "△", terms.backs), (.neutral, "¿", Words.term(Role.question, in: words.roles)),
      (.neutral, "○", words.texts.notPremise),
      (.neutral, "⇒", words.texts.step),
    ]
    let used = Set(page.marks.flatMap { $0.sign })
    let shown = all.filter { $0.sign.first.map(used.contains) ?? false }.map {
      "<li><span class=\"mark \($0.stance.rawValue)\">\($0.sign)</span> "
        + "\(XMLText.escaped($0.meaning))</li>"
    }
    return shown.isEmpty ? "" : "<ul class=\"signs\">\(shown.joined())</ul>"
  }

  // MARK: The text

  var article: String {
    var out = "<article id=\"text\" class=\"of\(page.columns.count)\" aria-label=\""
    out += XMLText.escaped(words.texts.text) + "\">\n"
    if page.columns.count > 1 {
      out += "<div class=\"row heads\">"
      for column in page.columns {
        out += "<h2\(Self.lang(column.language)) dir=\"auto\">\(XMLText.escaped(column.name))</h2>"
      }
      out += "<span></span></div>\n"
    }
    for (number, row) in page.rows.enumerated() {
      out += "<div class=\"row\">"
      for (column, cell) in row.cells.enumerated() {
        let language = page.columns.indices.contains(column) ? page.columns[column].language : nil
        out += "<div class=\"cell\"\(Self.lang(language))>"
        for (index, paragraph) in cell.enumerated() {
          let place = Place(row: number, column: column, paragraph: index)
          out += "<p dir=\"auto\">" + markup(paragraph, place) + "</p>"
        }
        out += "</div>"
      }
      out += margin(row) + "</div>\n"
    }
    if page.unplaced > 0 {
      out += "<p class=\"unplaced\">"
      out += XMLText.escaped(words.texts.unplacedOnPage(page.unplaced)) + "</p>\n"
    }
    return out + "</article>"
  }

  private func markup(_ pieces: [TextPage.Piece], _ place: Place) -> String {
    var out = ""
    // Whether an element has the mark's id already.
    var named: Set<Int> = []
    for piece in pieces {
      switch piece {
      case .words(let text, let inside):
        guard let innermost = inside.last else {
          out += XMLText.escaped(text)
          continue
        }
        let numbers = inside.map { "\(page.marks[$0].number)" }.joined(separator: " ")
        let depth = min(3, inside.count)
        out += "<span class=\"mark \(page.marks[innermost].stance.rawValue) d\(depth)\""
        out += " data-m=\"\(numbers)\">\(XMLText.escaped(text))</span>"
      case .open(let position, let continues):
        let mark = page.marks[position]
        let isHome = homes[position] == place
        let id = isHome && named.insert(position).inserted ? " id=\"m\(mark.number)\"" : ""
        out += "<a class=\"label \(mark.stance.rawValue)\"\(id) href=\"#s\(mark.number)\""
        out += " data-m=\"\(mark.number)\" title=\"\(XMLText.escaped(mark.name))\">"
        out += "\(XMLText.escaped(mark.sign))\(mark.number)⟦\(continues ? "…" : "")</a>"
      case .close(let position, let continues):
        let mark = page.marks[position]
        out += "<span class=\"label \(mark.stance.rawValue)\" data-m=\"\(mark.number)\">"
        out += "\(continues ? "…" : "")⟧</span>"
      }
    }
    return out
  }

  /// What begins in a row, named beside it: on paper nobody has to turn the page to know.
  private func margin(_ row: TextPage.Row) -> String {
    var seen: Set<Int> = []
    var out = "<ul class=\"margin\">"
    for case .open(let position, continues: false) in row.cells.joined().joined()
    where seen.insert(position).inserted {
      let mark = page.marks[position]
      out += "<li class=\"\(mark.stance.rawValue)\"><a href=\"#s\(mark.number)\""
      out += " data-m=\"\(mark.number)\"><b>\(XMLText.escaped(mark.sign))\(mark.number)</b> "
      out += "\(XMLText.escaped(mark.name))</a></li>"
    }
    return out + "</ul>"
  }

  /// What the numbers mean, in their order, for print.
  ///
  /// On paper a number is hard to find in the list, which is in the map's order.
  var legend: String {
    guard !page.marks.isEmpty else { return "" }
    var out = "<section id=\"legend\"><h2>\(XMLText.escaped(words.texts.numbers))</h2><ul>"
    for mark in page.marks {
      out += "<li><b>\(XMLText.escaped(mark.sign))\(mark.number)</b> "
      if let meaning = mark.meaning {
        out += "<span\(Self.lang(meaning.language)) dir=\"auto\">"
        out += "\(XMLText.escaped(meaning.text))</span> "
      }
      out += "<small>\(XMLText.escaped(mark.name))</small></li>"
    }
    return out + "</ul></section>"
  }

  // MARK: The list

  var list: String {
    let name = XMLText.escaped(words.texts.statements)
    var out = "<aside id=\"list\" aria-label=\"\(name)\">\n"
    let open = page.entries.filter { $0.isOpen }
    if !open.isEmpty {
      out += "<section class=\"open\"><h2>"
      out += XMLText.escaped(words.texts.openHeading) + "</h2><ul>"
      for entry in open {
        out += "<li>\(labels(entry)) \(texts(entry))</li>"
      }
      out += "</ul></section>\n"
    }
    out += "<div class=\"entries\" role=\"list\">\n"
    var named: Set<Int> = []
    for entry in page.entries {
      guard !entry.isHeading else {
        out += "<h2>\(texts(entry))</h2>\n"
        continue
      }
      let numbers = entry.marks.map { "\(page.marks[$0].number)" }.joined(separator: " ")
      let new = Set(entry.homes).subtracting(named)
      named.formUnion(new)
      out += "<div role=\"listitem\" class=\"entry \(entry.stance.rawValue) "
      out += "l\(min(9, max(0, entry.level)))\(entry.isOpen ? " unanswered" : "")\""
      out += numbers.isEmpty ? ">" : " data-m=\"\(numbers)\">"
      out += labels(entry, named: new)
      if !entry.verb.isEmpty {
        out += "<b class=\"verb\">\(sign(entry))\(XMLText.escaped(entry.verb))</b> "
      }
      out += texts(entry)
      if entry.isOpen {
        out += "<span class=\"warn\">! \(XMLText.escaped(words.texts.open))</span>"
      }
      if !entry.details.isEmpty {
        out += "<span class=\"details\" dir=\"auto\">"
        out += entry.details.map(XMLText.escaped).joined(separator: " · ") + "</span>"
      }
      out += "</div>\n"
    }
    return out + "</div>\n</aside>"
  }

  /// The sign of what stands nowhere in the text, whose marks would show it.
  private func sign(_ entry: TextPage.Entry) -> String {
    guard entry.marks.isEmpty, entry.verb != "+" else { return "" }
    switch entry.stance {
    case .supports: return "▲ "
    case .attacks: return "▼ "
    case .undercuts, .thesis, .neutral: return ""
    }
  }

  /// The numbers of what an entry shows.
  /// - Parameter new: The marks of which this is the line that their places link to.
  private func labels(_ entry: TextPage.Entry, named new: Set<Int> = []) -> String {
    entry.marks.map { position in
      let mark = page.marks[position]
      let id = new.contains(position) ? " id=\"s\(mark.number)\"" : ""
      return "<a class=\"number \(mark.stance.rawValue)\"\(id) href=\"#m\(mark.number)\" "
        + "data-m=\"\(mark.number)\">\(XMLText.escaped(mark.sign))\(mark.number)</a> "
    }.joined()
  }

  private func texts(_ entry: TextPage.Entry) -> String {
    entry.texts.enumerated().map { number, text in
      "<span class=\"\(number == 0 ? "first" : "second")\"\(Self.lang(text.language)) "
        + "dir=\"auto\">\(XMLText.escaped(text.text))</span>"
    }.joined(separator: " ")
  }
}
