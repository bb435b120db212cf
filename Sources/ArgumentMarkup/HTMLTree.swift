#if Markup
  internal import CGumbo

  /// Walks the tree of a page, as gumbo has parsed it, and writes down what is seen.
  ///
  /// Nothing outside of this file sees a pointer; the tree is freed before ``lines(of:)`` returns.
  enum HTMLTree {
    /// How much memory a parse may take: some forty times what pages take.
    private static func limit(_ count: Int) -> Int { 64 << 20 + count * 600 }

    /// The lines of a page, and those that only a reading of the whole page has; nil where the memory
    /// doesn't suffice.
    static func lines(of page: [UInt8], _ reading: HTMLReading) -> HTMLArticle? {
      guard page.count < 1 << 30,
        let memory = unsafe argue_gumbo_new_memory(limit(page.count))
      else { return nil }
      defer { unsafe argue_gumbo_release(memory) }
      return unsafe page.withUnsafeBytes { bytes in
        let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        guard let start = unsafe start else {
          return HTMLArticle(lines: [], leftOut: [])
        }
        guard let output = unsafe argue_gumbo_parse(memory, start, bytes.count),
          let root = unsafe output.pointee.root
        else { return nil }
        let lines = unsafe read(root, reading)
        guard reading == .article else { return HTMLArticle(lines: lines, leftOut: []) }
        return HTMLArticle(
          lines: lines, leftOut: unsafe difference(walk(root, .whole, raises: true), lines))
      }
    }

    private static func read(
      _ root: UnsafePointer<GumboNode>, _ reading: HTMLReading
    ) -> [HTMLLine] {
      guard reading == .article else { return unsafe walk(root, .whole) }
      var lines: [HTMLLine] = []
      let parts = unsafe roots(root)
      for place in unsafe parts.indices {
        let part = unsafe parts[place]
        let isWhole = unsafe part == root
        let keepsTitle = unsafe !isWhole || !hasTitle(root)
        unsafe lines += walk(part, .article, isWithin: !isWhole, keepsTitle: keepsTitle)
      }
      return lines
    }

    /// The lines that the first list has more of, in their order.
    private static func difference(_ lines: [HTMLLine], _ others: [HTMLLine]) -> [String] {
      var counts: [String: Int] = [:]
      for line in others { counts[line.text, default: 0] += 1 }
      return lines.compactMap { line in
        guard let count = counts[line.text], count > 0 else { return line.text }
        counts[line.text] = count - 1
        return nil
      }
    }

    /// An element that the walk is in.
    @unsafe private struct Frame {
      var node: UnsafePointer<GumboNode>
      var next: UInt32 = 0
      var isBlock: Bool
      var isCell: Bool
      var isPreformatted: Bool
      /// Whether what stands in it is left out, but for headings.
      var isMuted = false
      /// Whether it is part of a section, so that a header within it is that section's.
      var isWithin = false
      /// Whether numbers in it stand above the line.
      var isRaised = false
      /// The column that the next cell of this row has.
      var column = 0
    }

    /// The lines of an element.
    /// - Parameters:
    ///   - isWithin: Whether headers in it are those of a section.
    ///   - keepsTitle: Whether the page's own header has its title.
    ///   - raises: Whether numbers above the line are written so; with articles they always are.
    static func walk(
      _ root: UnsafePointer<GumboNode>, _ reading: HTMLReading, isWithin: Bool = false,
      keepsTitle: Bool = true, raises: Bool = false
    ) -> [HTMLLine] {
      let isArticle = reading == .article
      var writer = HTMLLineWriter()
      var frames: [Frame] = unsafe [
        Frame(
          node: root, isBlock: true, isCell: false, isPreformatted: false, isWithin: isWithin)
      ]
      while let last = unsafe frames.indices.last {
        let node = unsafe frames[last].node
        guard unsafe frames[last].next < argue_gumbo_count(node) else {
          let frame = unsafe frames.removeLast()
          if unsafe frame.isBlock { writer.endLine() }
          if unsafe frame.isCell { writer.leaveCell() }
          writer.isPreformatted = unsafe frames.last?.isPreformatted ?? false
          continue
        }
        guard let child = unsafe argue_gumbo_child(node, frames[last].next) else { break }
        unsafe frames[last].next += 1
        if unsafe argue_gumbo_is_text(child) {
          if unsafe !frames[last].isMuted, let text = unsafe argue_gumbo_text(child) {
            let text = unsafe String(cString: text)
            unsafe writer.append(frames[last].isRaised ? raised(text) ?? text : text)
          }
          continue
        }
        guard unsafe argue_gumbo_is_element(child) else { continue }
        let tag = unsafe argue_gumbo_tag(child)
        if unsafe isPassedOver(child, tag) { continue }
        let part: Part = unsafe isArticle ? part(child, tag) : .text
        if part == .leftOut {
          if blocks.contains(tag.rawValue) { writer.endLine() }
          continue
        }
        if tag == GUMBO_TAG_BR || tag == GUMBO_TAG_HR {
          writer.endLine()
          continue
        }
        let isBlock = blocks.contains(tag.rawValue)
        let isCell = tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH
        if isBlock { writer.endLine() }
        if isCell {
          unsafe writer.enterCell(frames[last].column)
          unsafe frames[last].column += span(child)
        }
        let isPreformatted =
          unsafe frames[last].isPreformatted || preformatted.contains(tag.rawValue)
        writer.isPreformatted = isPreformatted
        var frame = unsafe Frame(
          node: child, isBlock: isBlock, isCell: isCell, isPreformatted: isPreformatted)
        unsafe frame.isWithin = frames[last].isWithin || tag == GUMBO_TAG_SECTION
        let isHeading =
          unsafe part == .heading
          && (frame.isWithin || keepsTitle && tag == GUMBO_TAG_H1)
        unsafe frame.isMuted = part == .header || frames[last].isMuted && !isHeading
        unsafe frame.isRaised =
          frames[last].isRaised || (isArticle || raises) && isRaised(child, tag)
        unsafe frames.append(frame)
      }
      writer.endLine()
      return writer.lines
    }

    static func isPassedOver(
      _ node: UnsafePointer<GumboNode>, _ tag: GumboTag
    ) -> Bool {
      if unsafe unseen.contains(tag.rawValue) || !argue_gumbo_is_html(node) && tag == GUMBO_TAG_SVG
      {
        return true
      }
      if unsafe argue_gumbo_attribute(node, "hidden") != nil { return true }
      if unsafe attribute(node, "aria-hidden") == "true" { return true }
      // An arrow that leads back from a note is no text.
      if unsafe attribute(node, "role") == "doc-backlink" { return true }
      guard let style = unsafe attribute(node, "style") else { return false }
      let plain = style.filter { !$0.isWhitespace }
      return plain.contains("display:none") || plain.contains("visibility:hidden")
    }

    /// How many columns a cell takes.
    private static func span(_ node: UnsafePointer<GumboNode>) -> Int {
      let span = unsafe attribute(node, "colspan").flatMap { Int($0) } ?? 1
      return min(max(span, 1), 1000)
    }

    /// An attribute's value in lower case.
    static func attribute(_ node: UnsafePointer<GumboNode>, _ name: String) -> String? {
      guard let value = unsafe argue_gumbo_attribute(node, name) else { return nil }
      return unsafe String(cString: value).lowercased()
    }

    private static let unseen = Set(
      [
        GUMBO_TAG_HEAD, GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_TEMPLATE, GUMBO_TAG_NOSCRIPT,
        GUMBO_TAG_TITLE, GUMBO_TAG_IFRAME, GUMBO_TAG_OBJECT, GUMBO_TAG_AUDIO, GUMBO_TAG_VIDEO,
        GUMBO_TAG_CANVAS, GUMBO_TAG_SVG, GUMBO_TAG_TEXTAREA, GUMBO_TAG_SELECT, GUMBO_TAG_DATALIST,
        GUMBO_TAG_NOEMBED, GUMBO_TAG_NOFRAMES, GUMBO_TAG_RP, GUMBO_TAG_RT,
      ].map(\.rawValue))

    private static let preformatted = Set(
      [GUMBO_TAG_PRE, GUMBO_TAG_LISTING, GUMBO_TAG_XMP, GUMBO_TAG_PLAINTEXT].map(\.rawValue))

    private static let blocks = Set(
      [
        GUMBO_TAG_ADDRESS, GUMBO_TAG_ARTICLE, GUMBO_TAG_ASIDE, GUMBO_TAG_BLOCKQUOTE,
        GUMBO_TAG_BODY, GUMBO_TAG_CAPTION, GUMBO_TAG_CENTER, GUMBO_TAG_DD, GUMBO_TAG_DETAILS,
        GUMBO_TAG_DIR, GUMBO_TAG_DIV, GUMBO_TAG_DL, GUMBO_TAG_DT, GUMBO_TAG_FIELDSET,
        GUMBO_TAG_FIGCAPTION, GUMBO_TAG_FIGURE, GUMBO_TAG_FOOTER, GUMBO_TAG_FORM, GUMBO_TAG_H1,
        GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6, GUMBO_TAG_HEADER,
        GUMBO_TAG_HGROUP, GUMBO_TAG_HTML, GUMBO_TAG_LEGEND, GUMBO_TAG_LI, GUMBO_TAG_LISTING,
        GUMBO_TAG_MAIN, GUMBO_TAG_MENU, GUMBO_TAG_NAV, GUMBO_TAG_OL, GUMBO_TAG_P,
        GUMBO_TAG_PLAINTEXT, GUMBO_TAG_PRE, GUMBO_TAG_SECTION, GUMBO_TAG_SUMMARY, GUMBO_TAG_TABLE,
        GUMBO_TAG_TBODY, GUMBO_TAG_TD, GUMBO_TAG_TFOOT, GUMBO_TAG_TH, GUMBO_TAG_THEAD,
        GUMBO_TAG_TR, GUMBO_TAG_UL, GUMBO_TAG_XMP,
      ].map(\.rawValue))
  }
#endif
