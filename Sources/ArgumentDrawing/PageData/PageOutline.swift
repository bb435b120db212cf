internal import ArgumentModel
internal import ArgumentWords

/// The outline that stands in a page from the beginning: it is read and folded without a script, and it
/// stays where the engine can't start.
struct PageOutline {
  private let items: [OutlineItem]
  private let languages: [LanguageTag]
  private let openLevels: Int

  /// Browsers build no deeper trees than some hundred elements; what is deeper goes on at one level.
  private static let deepest = 60
  /// Of longer outlines only the beginning is unfolded.
  private static let mostUnfolded = 300

  /// - Parameter languages: All languages of the page; the first two stand beside each other, those with
  ///   which it opens first.
  init(_ map: ArgumentMap, _ options: DrawingOptions, languages: [LanguageTag]) {
    var options = options
    let depth = options.depth
    options.depth = nil
    options.folded = nil
    let shown = options.languages + languages.filter { !options.languages.contains($0) }
    options.languages = Array(shown.prefix(2))
    self.languages = options.languages
    items = DrawingMaker(options).outline(of: map)
    openLevels = depth.map { $0 + 1 } ?? (items.count > Self.mostUnfolded ? 2 : .max)
  }

  // MARK: What is missing

  /// What readers are told who don't get all that the page could do, once in each language.
  func notices(isInteractive: Bool) -> String {
    isInteractive
      ? "<noscript>\(notice("noScript"))</noscript>\n"
        + notice("noEngine", attributes: " id=\"missing\" hidden")
      : notice("notInPage")
  }

  private func notice(_ name: String, attributes: String = "") -> String {
    var known: Set<String> = []
    let sentences = languages.compactMap { language -> String? in
      let words = Words.of(language)
      let tag = words.language.rawValue
      guard known.insert(tag).inserted else { return nil }
      return "<p lang=\"\(tag)\">\(XMLText.escaped(words.page[name]))</p>"
    }
    return "<div class=\"notice\" role=\"note\"\(attributes)>\(sentences.joined())</div>\n"
  }

  // MARK: The items

  /// The outline as nested lists that fold.
  var section: String {
    let words = Words.of(languages.first)
    var out = "<section id=\"plain\"><h2>\(words.page["outline"])</h2>\n"
    // For each open list, whether its last item has a list that folds.
    var open: [Bool] = []
    for (number, item) in items.enumerated() {
      let level = min(item.level, Self.deepest)
      while open.count > level { close(&open, &out) }
      if open.count == level, !open.isEmpty { out += "</li>\n" }
      while open.count < level {
        out += open.isEmpty ? "<ul>\n" : ""
        open.append(false)
      }
      let next = number + 1 < items.count ? min(items[number + 1].level, Self.deepest) : 0
      let parts = item.parts.map(part).joined(separator: " ")
      out += "<li class=\"\(item.side.rawValue)\">"
      if next > level {
        open[open.count - 1] = true
        out += item.level < openLevels ? "<details open>" : "<details>"
        out += "<summary>\(parts)</summary>\n<ul>\n"
      } else {
        out += "<div>\(parts)</div>"
      }
    }
    while !open.isEmpty { close(&open, &out) }
    return out + "</section>\n"
  }

  /// Ends the innermost list, and the item in which it stands.
  private func close(_ open: inout [Bool], _ out: inout String) {
    open.removeLast()
    out += "</li>\n</ul>\n"
    if let last = open.indices.last, open[last] {
      open[last] = false
      out += "</details>"
    }
  }

  private func part(_ part: OutlineItem.Part) -> String {
    let language = part.language.map { " lang=\"\(XMLText.escaped($0.rawValue))\"" } ?? ""
    return "<span class=\"\(part.kind.rawValue)\"\(language)>\(XMLText.escaped(part.text))</span>"
  }
}
