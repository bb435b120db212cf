internal import ArgumentModel
internal import ArgumentWords

/// The rows of a booklet's pages of words.
struct BookletRows {
  private let scene: PageScene
  private let map: ArgumentMap
  private let text: NodeText
  private let words: Words

  init(_ scene: PageScene, _ map: ArgumentMap, _ text: NodeText) {
    self.scene = scene
    self.map = map
    self.text = text
    words = scene.words
  }

  /// The theses, and under each what bears on it, with the page on which that goes on.
  func overview(_ page: (Int) -> Int?) -> [WordPages.Row] {
    var rows: [WordPages.Row] = []
    let isThesis = { (node: Int) in scene.whole.nodes[node].role == .thesis }
    let theses = scene.roots.filter(isThesis)
    let others = scene.roots.filter { !isThesis($0) && !scene.bearing(on: $0).isEmpty }
    for (name, roots) in [("theses", theses), ("lines", others)] where !roots.isEmpty {
      rows.append(WordPages.Row(kind: .heading, text: words.sections[name] ?? name))
      for root in roots {
        rows.append(row(.lead, of: root, page))
        if let label = label(of: root) {
          let told = label.sign + " " + words.page[label.rawValue]
          rows.append(WordPages.Row(kind: .remark, text: told))
        }
        for reason in scene.bearing(on: root) {
          let premises =
            scene.whole.nodes[reason].isJoint
            ? scene.children[reason].filter(scene.isPremise) : [reason]
          for (number, premise) in premises.enumerated() {
            var entry = row(.entry, of: premise, page)
            entry.hasSigns = true
            // Premises that count only together stand under the first.
            entry.depth = number == 0 ? 0 : 1
            if number == 0 { entry.side = scene.side(of: reason) }
            rows.append(entry)
          }
        }
      }
    }
    return rows
  }

  private func row(
    _ kind: WordPages.Row.Kind, of node: Int, _ page: (Int) -> Int?
  ) -> WordPages.Row {
    var row = WordPages.Row(kind: kind, text: told(node))
    if kind != .lead, let page = page(node) { row.page = words.drawing.pages("\(page)") }
    if let label = label(of: node) { row.mark = (label.sign, label.rawValue) }
    return row
  }

  private func label(of node: Int) -> Verdict.Label? {
    for mark in scene.whole.nodes[node].marks {
      if case .verdict(let label) = mark { return label }
    }
    return nil
  }

  /// The words of a statement in the first language.
  private func told(_ node: Int) -> String {
    let number = scene.whole.nodes[node].number
    guard !scene.whole.nodes[node].isJoint, map.statements.indices.contains(number) else {
      return scene.whole.nodes[node].description
    }
    return text.firstText(map.statements[number]).words
  }

  /// The sources with what is known of them.
  var sources: [WordPages.Row] {
    guard !map.sources.isEmpty else { return [] }
    var rows = [WordPages.Row(kind: .heading, text: words.drawing.sources)]
    for source in map.sources {
      let title = text.titles(source.title).first ?? source.id.rawValue.printable
      rows.append(WordPages.Row(kind: .entry, text: title))
      let about = [
        words.list(source.creators.map { $0.printable }).text,
        text.titles(source.publisher).first ?? "", (source.date ?? "").printable,
        (source.url ?? "").printable,
      ].filter { !$0.isEmpty }
      if !about.isEmpty {
        rows.append(
          WordPages.Row(kind: .remark, text: about.joined(separator: words.semicolon), depth: 1))
      }
      if let note = text.titles(source.note).first {
        rows.append(WordPages.Row(kind: .remark, text: note, depth: 1))
      }
    }
    return rows
  }

  /// All statements with the pages that they are on, in the order of their words: letters by the
  /// alphabet, Han characters by radical and strokes, as Unicode has them.
  func index(_ pages: (Int) -> String) -> [WordPages.Row] {
    var entries: [(key: String, row: WordPages.Row)] = []
    for node in scene.whole.nodes.indices where !scene.whole.nodes[node].isJoint {
      let told = told(node)
      entries.append(
        (
          told.lowercased(),
          WordPages.Row(
            kind: .entry, text: told, page: pages(node))
        ))
    }
    // Sorting is stable only by what tells entries apart.
    let sorted = entries.enumerated().sorted { first, second in
      let (a, b) = (first.element.key.unicodeScalars, second.element.key.unicodeScalars)
      if a.elementsEqual(b) { return first.offset < second.offset }
      return a.lexicographicallyPrecedes(b) { $0.value < $1.value }
    }
    return [WordPages.Row(kind: .heading, text: words.drawing.index)]
      + sorted.map { $0.element.row }
  }
}

extension Verdict.Label {
  /// The sign by which a verdict is told without colour.
  fileprivate var sign: String {
    switch self {
    case .accepted: "✓"
    case .rejected: "✗"
    default: "？"
    }
  }
}
