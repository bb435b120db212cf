public import ArgumentModel

/// A page of entries to choose one of, or to read what is wrong: without a script, in the colours that the
/// reader prefers.
public struct ListPage: Sendable {
  /// An entry.
  public struct Entry: Sendable {
    /// What it is called.
    public var title: String
    /// Where it leads; nil for nowhere.
    public var link: String?
    /// What is said of it, a line each.
    public var remarks: [String]
    /// Whether something is wrong with it.
    public var isWrong: Bool

    /// Makes an entry.
    public init(_ title: String, link: String? = nil, remarks: [String] = [], isWrong: Bool = false)
    {
      self.title = title
      self.link = link
      self.remarks = remarks
      self.isWrong = isWrong
    }
  }

  /// The page's language.
  public var language: LanguageTag
  /// Its title.
  public var title: String
  /// What stands above the entries.
  public var lead: String
  /// The entries, in their order.
  public var entries: [Entry]
  /// Where a link above everything leads, and its words.
  public var back: (words: String, link: String)?
  /// After how many seconds the page is asked for again; nil for never.
  public var refresh: Int?

  /// Makes a page.
  public init(
    language: LanguageTag, title: String, lead: String, entries: [Entry],
    back: (words: String, link: String)? = nil, refresh: Int? = nil
  ) {
    self.language = language
    self.title = title
    self.lead = lead
    self.entries = entries
    self.back = back
    self.refresh = refresh
  }

  /// The page as HTML.
  public var text: String {
    let style = PageStyle(light: .light, dark: .dark).listText
    let items = entries.map { entry in
      let title = "<span dir=\"auto\">\(XMLText.escaped(entry.title))</span>"
      let head = entry.link.map { "<a href=\"\(XMLText.escaped($0))\">\(title)</a>" } ?? title
      let remarks = entry.remarks.map { "<p dir=\"auto\">\(XMLText.escaped($0))</p>" }.joined()
      return "<li\(entry.isWrong ? " class=\"wrong\"" : "")>\(head)\(remarks)</li>\n"
    }
    let back = back.map {
      "<p><a href=\"\(XMLText.escaped($0.link))\">‹ \(XMLText.escaped($0.words))</a></p>\n"
    }
    let again = refresh.map { "<meta http-equiv=\"refresh\" content=\"\($0)\">\n" }
    return """
      <!DOCTYPE html>
      <html lang="\(XMLText.escaped(language.rawValue))">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(HTMLWriter.policy(style: style, script: nil))">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      \(again ?? "")\
      <title>\(XMLText.escaped(title))</title>
      <link rel="icon" href="data:,">
      <style>\(style)</style>
      </head>
      <body>
      <main>
      \(back ?? "")\
      <h1>\(XMLText.escaped(title))</h1>
      <p>\(XMLText.escaped(lead))</p>
      \(entries.isEmpty ? "" : "<ul>\n\(items.joined())</ul>\n")\
      </main>
      </body>
      </html>

      """
  }
}
