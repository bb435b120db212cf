internal import ArgumentModel

/// The text of a printed document, and what was made of its pages.
struct PageText {
  /// The paragraphs, one a line.
  private(set) var lines: [String] = []
  /// What was left out and what was put together.
  private(set) var notes: [Diagnostic] = []

  /// Reads what `pdftotext -bbox-layout` wrote.
  init(_ output: String) {
    var pages = PageReader.pages(output)
    // What is written from right to left is read as in a mirror: there the first column is the left
    // one, and lines begin at the left.
    if Self.isRightToLeft(pages) {
      for page in pages.indices {
        let width = pages[page].width
        pages[page].lines = pages[page].lines.map { $0.mirrored(width) }
      }
    }
    let count = pages.reduce(0) { $0 + $1.lines.count }
    let dropped = PageFurniture.remove(from: &pages)
    let columns = PageColumns.columns(of: pages)
    let paragraphs = PageParagraphs.paragraphs(of: columns)
    var hyphens = LineEndHyphens(paragraphs)
    for paragraph in paragraphs {
      var text = ""
      for line in paragraph {
        if text.isEmpty { text = line.text } else { hyphens.join(&text, with: line) }
      }
      if !text.isBlank { lines.append(text) }
    }
    let beside = Set(columns.filter { $0.isBeside }.map { $0.page }).count
    notes =
      Self.notes(
        paragraphs: lines.count, lines: count, pages: pages.count, inColumns: beside)
      + Self.notes(dropped: dropped) + Self.notes(hyphens)
  }

  private static func isRightToLeft(_ pages: [PrintedPage]) -> Bool {
    var sample = ""
    for line in pages.lazy.flatMap({ $0.lines }) where sample.utf8.count < 4000 {
      sample += line.text
    }
    switch LineScript(of: sample) {
    case .arabic?, .hebrew?: return true
    default: return false
    }
  }

  private static func notes(
    paragraphs: Int, lines: Int, pages: Int, inColumns: Int
  ) -> [Diagnostic] {
    guard pages > 0 else { return [] }
    var message =
      "read \(number(paragraphs, "paragraph")) from \(number(lines, "line")) of "
      + number(pages, "page")
    if inColumns > 0 { message += ", \(inColumns) of them in columns" }
    return [
      Diagnostic(
        rule: "pages-read", severity: .note, message: message,
        explanation: "--whole takes the text as it is on the pages, by blocks between blank lines.")
    ]
  }

  private static func notes(dropped: [String]) -> [Diagnostic] {
    guard !dropped.isEmpty else { return [] }
    return [
      Diagnostic(
        rule: "page-furniture-dropped", severity: .note,
        message:
          "left out \(number(dropped.count, "running header, footer or page number", "running headers, footers and page numbers")): "
          + examples(dropped),
        explanation: "The edition's rule says so; --whole keeps such lines.")
    ]
  }

  private static func notes(_ hyphens: LineEndHyphens) -> [Diagnostic] {
    var notes: [Diagnostic] = []
    if !hyphens.joined.isEmpty {
      notes.append(
        Diagnostic(
          rule: "hyphens-joined", severity: .note,
          message:
            "put together \(number(hyphens.joined.count, "word")) that a line's end had parted: "
            + examples(hyphens.joined),
          explanation: "The edition's rule says so; --whole leaves them as they were printed."))
    }
    if !hyphens.kept.isEmpty {
      notes.append(
        Diagnostic(
          rule: "hyphens-kept", severity: .note,
          message:
            "kept the hyphen of \(number(hyphens.kept.count, "word")) at a line's end: "
            + examples(hyphens.kept)))
    }
    return notes
  }

  private static func number(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    count == 1 ? "1 \(one)" : "\(count) \(many ?? one + "s")"
  }

  /// The first few of what there is, each once.
  static func examples(_ texts: [String]) -> String {
    var seen: Set<String> = []
    let different = texts.filter { seen.insert($0).inserted }
    let shown = different.prefix(8).map { text in
      text.unicodeScalars.count <= 60
        ? "“\(text)”" : "“\(String(String.UnicodeScalarView(text.unicodeScalars.prefix(59))))…”"
    }
    return shown.joined(separator: ", ") + (different.count > shown.count ? " …" : "")
  }
}
