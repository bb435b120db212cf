/// The style sheet of a page: a drawing's rules with colours that can change, and the page's own.
struct PageStyle {
  /// The colours by day, and in print.
  var light: Theme
  /// The colours by night.
  var dark: Theme
  /// Whether the page is one that edits.
  var isEditable = false

  var text: String {
    let adaptable = Theme(
      name: light.name, font: light.font,
      colors: Dictionary(
        uniqueKeysWithValues: Theme.Color.allCases.map { ($0, "var(--\($0.rawValue))") }))
    return palette + SVGStyle(adaptable).text
      + String(decoding: PackageResources.page_css, as: UTF8.self)
      + (isEditable ? String(decoding: PackageResources.edit_css, as: UTF8.self) : "")
  }

  /// The style sheet of a page that shows a text, without a drawing.
  var readingText: String {
    palette + String(decoding: PackageResources.reading_css, as: UTF8.self)
  }

  /// The style sheet of a page of entries.
  var listText: String {
    palette + """
      html{background:var(--ground);color:var(--text)}
      body{margin:0;font:16px/1.55 var(--latin)}
      :lang(zh),:lang(ja){font-family:var(--font)}
      [lang]:not(:lang(zh)):not(:lang(ja)){font-family:var(--latin)}
      main{max-width:44em;margin:0 auto;padding:28px 18px 60px}
      h1{font-size:22px;margin:0 0 .3em}
      ul{list-style:none;margin:1.2em 0;padding:0}
      li{background:var(--box);border:1px solid var(--border);border-left:4px solid var(--selection);border-radius:6px;padding:10px 14px;margin:0 0 10px;overflow-wrap:anywhere}
      li.wrong{border-left-color:var(--attacks)}
      li p{margin:.15em 0 0;font-size:14px;color:var(--quiet)}
      li a{display:block;font-size:17px}
      a{color:var(--selection);text-underline-offset:3px}
      :focus-visible{outline:2px solid var(--selection);outline-offset:2px}

      """
  }

  /// The colours and fonts, by day, by night and in print.
  private var palette: String {
    let day = Self.variables(light)
    let night = Self.variables(dark)
    return """
      :root{color-scheme:light;\(day)}
      @media (prefers-color-scheme:dark){:root:not([data-mode="light"]){color-scheme:dark;\(night)}}
      :root[data-mode="dark"]{color-scheme:dark;\(night)}
      @media print{:root:root:root{color-scheme:light;\(Self.variables(.light))}}
      :root{--font:\(light.font);--latin:\(light.latinFont)}

      """
  }

  private static func variables(_ theme: Theme) -> String {
    Theme.Color.allCases.map { "--\($0.rawValue):\(theme[$0])" }.joined(separator: ";")
  }
}
