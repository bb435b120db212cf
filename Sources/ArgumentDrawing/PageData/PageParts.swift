package import ArgumentModel

/// What readers of a page get who have no script: its title, the drawing, and the outline that folds.
///
/// The program writes them into a page, and an editor's page writes them anew into the file in which it
/// saves itself, so that a page always shows the map that is in it.
package struct PageParts {
  /// The page's title.
  let title: String
  /// What stands in the body before the data and the script.
  let body: String

  /// - Parameter isInteractive: Whether the page can do more where scripts run.
  init(
    _ map: ArgumentMap, _ drawing: Drawing, _ options: DrawingOptions, isInteractive: Bool
  ) {
    let outline = PageOutline(
      map, options, languages: PageStates(map, options).languages)
    title = XMLText.escaped(drawing.titles.joined(separator: " · "))
    // A large drawing begins in its middle, which nobody sees who can't move it.
    let outlineFirst = map.statements.count > LayoutEngine.teaching
    let number = XMLText.number
    let size = "width=\"\(number(drawing.width))\" height=\"\(number(drawing.height))\""
    body = """
      <h1 id="title">\(title)</h1>
      \(outline.notices(isInteractive: isInteractive))\
      \(outlineFirst ? outline.section : "")\
      <div id="stage" tabindex="0"><svg xmlns="http://www.w3.org/2000/svg" id="canvas" \(size) \
      viewBox="0 0 \(number(drawing.width)) \(number(drawing.height))" aria-label="\(title)">
      \(SVGWriter().content(drawing))</svg></div>
      \(outlineFirst ? "" : outline.section)
      """
  }

  /// The parts of a page that can do more where scripts run.
  package init(_ map: ArgumentMap, _ drawing: Drawing, _ options: DrawingOptions) {
    self.init(map, drawing, options, isInteractive: true)
  }

  /// As JSON.
  package var json: JSONValue { .members(["title": .string(title), "body": .string(body)]) }
}
