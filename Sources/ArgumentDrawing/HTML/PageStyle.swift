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
