#if Markup
  internal import CGumbo

  /// The parts of a page: what it is about, and what stands around that.
  ///
  /// HTML, “4.3 Sections” and “4.4.14 The main element”; WAI-ARIA 1.2, “Landmark roles”.
  extension HTMLTree {
    /// What the walk makes of an element where only the text itself is read.
    enum Part {
      case text, leftOut
      /// Of a page's or section's header only headings are text.
      case header
      case heading
    }

    /// The elements whose text is the page's: `main`, or else articles; the root where there is none.
    ///
    /// Of several articles, those that are a quarter as long as the longest: others tease.
    static func roots(
      _ root: UnsafePointer<GumboNode>
    ) -> [UnsafePointer<GumboNode>] {
      let mains = unsafe outermost(in: root) { tag, role in
        tag == GUMBO_TAG_MAIN || role == "main"
      }
      if let found = unsafe withText(mains) { return unsafe found }
      let articles = unsafe outermost(in: root) { tag, role in
        tag == GUMBO_TAG_ARTICLE || role == "article"
      }
      if let found = unsafe withText(articles) { return unsafe found }
      return unsafe [root]
    }

    private static func withText(
      _ nodes: [UnsafePointer<GumboNode>]
    ) -> [UnsafePointer<GumboNode>]? {
      var lengths: [Int] = []
      for place in unsafe nodes.indices {
        let lines = unsafe walk(nodes[place], .article, isWithin: true)
        lengths.append(lines.reduce(0) { $0 + $1.text.unicodeScalars.count })
      }
      let longest = lengths.max() ?? 0
      guard longest > 0 else { return nil }
      var found: [UnsafePointer<GumboNode>] = unsafe []
      for (place, length) in lengths.enumerated() where length * 4 >= longest {
        unsafe found.append(nodes[place])
      }
      return unsafe found
    }

    /// The visible elements of a kind that stand in no other of it, in their order.
    private static func outermost(
      in root: UnsafePointer<GumboNode>, _ isWanted: (GumboTag, String?) -> Bool
    ) -> [UnsafePointer<GumboNode>] {
      var found: [UnsafePointer<GumboNode>] = unsafe []
      var open: [UnsafePointer<GumboNode>] = unsafe [root]
      while let node = unsafe open.popLast() {
        if unsafe node != root, unsafe isWanted(argue_gumbo_tag(node), attribute(node, "role")) {
          unsafe found.append(node)
          continue
        }
        for place in unsafe (0..<argue_gumbo_count(node)).reversed() {
          guard let child = unsafe argue_gumbo_child(node, place) else { continue }
          guard unsafe argue_gumbo_is_element(child) else { continue }
          if unsafe !isPassedOver(child, argue_gumbo_tag(child)) { unsafe open.append(child) }
        }
      }
      return unsafe found
    }

    /// Whether a heading of the first level stands outside of the page's header.
    static func hasTitle(_ root: UnsafePointer<GumboNode>) -> Bool {
      var open: [UnsafePointer<GumboNode>] = unsafe [root]
      while let node = unsafe open.popLast() {
        for place in unsafe 0..<argue_gumbo_count(node) {
          guard let child = unsafe argue_gumbo_child(node, place) else { continue }
          guard unsafe argue_gumbo_is_element(child) else { continue }
          let tag = unsafe argue_gumbo_tag(child)
          if tag == GUMBO_TAG_H1 { return true }
          if unsafe isPassedOver(child, tag) { continue }
          if unsafe part(child, tag) == .text { unsafe open.append(child) }
        }
      }
      return false
    }

    /// What an element is by its name and role.
    static func part(_ node: UnsafePointer<GumboNode>, _ tag: GumboTag) -> Part {
      let role = unsafe attribute(node, "role") ?? ""
      if let names = unsafe attribute(node, "class"), names.contains("footnote-back") {
        return .leftOut
      }
      // Notes stand in asides too.
      if role.hasPrefix("doc-footnote") || role.hasPrefix("doc-endnote") { return .text }
      if leftOutRoles.contains(role) { return .leftOut }
      switch tag {
      case GUMBO_TAG_NAV, GUMBO_TAG_ASIDE, GUMBO_TAG_FOOTER, GUMBO_TAG_MENU: return .leftOut
      case GUMBO_TAG_HEADER: return .header
      case GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6:
        return .heading
      default: return role == "banner" ? .header : .text
      }
    }

    /// Whether an element holds the number of a note or another number above the line.
    static func isRaised(_ node: UnsafePointer<GumboNode>, _ tag: GumboTag) -> Bool {
      if tag == GUMBO_TAG_SUP { return true }
      return unsafe attribute(node, "role") == "doc-noteref"
    }

    /// Digits above the line for a number that stands there; nil for other texts.
    static func raised(_ text: String) -> String? {
      var raised = ""
      var hasDigit = false
      for scalar in text.unicodeScalars {
        switch scalar {
        case "0"..."9":
          raised.unicodeScalars.append(superscripts[Int(scalar.value) - 0x30])
          hasDigit = true
        case ",", "\u{2013}", " ", "\n", "\t": raised.unicodeScalars.append(scalar)
        default: return nil
        }
      }
      return hasDigit ? raised : nil
    }

    private static let superscripts: [Unicode.Scalar] = [
      "\u{2070}", "\u{B9}", "\u{B2}", "\u{B3}", "\u{2074}", "\u{2075}", "\u{2076}", "\u{2077}",
      "\u{2078}", "\u{2079}",
    ]
    private static let leftOutRoles: Set<String> = [
      "navigation", "complementary", "contentinfo", "search", "menu", "menubar", "toolbar",
      "dialog",
      "alertdialog", "alert", "tooltip",
    ]
  }
#endif
