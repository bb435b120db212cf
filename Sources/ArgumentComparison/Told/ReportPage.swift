internal import ArgumentMarkup
internal import ArgumentModel
internal import ArgumentWords

/// What pages of reports have in common: plain HTML with its style in it, to be read and printed.
enum ReportPage {
  private static let style = """
    body{font:16px/1.5 system-ui,"Noto Sans CJK TC",sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}
    table{border-collapse:collapse;width:100%;margin:1rem 0}
    th,td{border-bottom:1px solid #8884;padding:.3rem .6rem;text-align:start;vertical-align:top}
    td.n,th.n{text-align:end}
    .wide{overflow-x:auto}
    tr.found td:first-child,tr.answered td:first-child{color:#17703c}
    tr.missed td:first-child,tr.unanswered td:first-child{color:#b3261e}
    .bar{display:inline-block;height:.8rem;background:#4573b9}
    @media(prefers-color-scheme:dark){body{background:#16181c;color:#e4e6ea}
    tr.found td:first-child,tr.answered td:first-child{color:#7bd49b}
    tr.missed td:first-child,tr.unanswered td:first-child{color:#ff9d94}a{color:#9dc1ff}}
    @media print{body{max-width:none;margin:0}}
    """

  /// A page with a title and a body of HTML.
  static func page(_ title: String, _ words: Words, _ body: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(escaped(words.language.rawValue))">
    <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>\(escaped(title))</title><style>\(style)</style></head>
    <body>
    \(body)</body>
    </html>

    """
  }

  /// A text as HTML has it.
  static func escaped(_ text: String) -> String { XMLText.escaped(text) }

  /// The cells of a row of a table, which are HTML.
  static func row(_ tag: String, _ cells: [String], numbersFrom first: Int = .max) -> String {
    let cells = cells.enumerated().map { column, cell in
      "<\(tag)\(column >= first ? " class=\"n\"" : "")>\(cell)</\(tag)>"
    }
    return cells.joined()
  }
}
