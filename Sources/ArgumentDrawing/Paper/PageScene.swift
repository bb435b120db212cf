internal import ArgumentUnicode
internal import ArgumentWords

/// A map whose boxes are measured, and parts of which are laid out as pages.
struct PageScene {
  let whole: Drawing
  let words: Words
  /// What each node hangs on, or -1.
  let parents: [Int]
  /// What hangs on each node, in the order of the document.
  let children: [[Int]]
  /// Nodes that hang on nothing.
  let roots: [Int]

  private let graph: BoxGraph
  private let forest: SpanningForest
  private let edgesOf: [[Int]]
  private let direction: LayoutDirection?

  init(_ scene: SceneBuilder, direction: LayoutDirection?) {
    whole = scene.drawing
    words = scene.text.words
    graph = scene.boxes
    self.direction = direction
    forest = SpanningForest(graph)
    children = forest.children(graph)
    roots = forest.roots
    parents = forest.parentEdges.map { [graph] edge in edge < 0 ? -1 : graph.edges[edge].target }
    var edgesOf = [[Int]](repeating: [], count: graph.boxes.count)
    for (number, edge) in graph.edges.enumerated() {
      edgesOf[edge.source].append(number)
      edgesOf[edge.target].append(number)
    }
    self.edgesOf = edgesOf
  }

  /// Whether a node hangs on another as a premise on its joint.
  func isPremise(_ node: Int) -> Bool {
    let edge = forest.parentEdges[node]
    return edge >= 0 && whole.edges[edge].kind == .premise
  }

  /// What a node does to what it hangs on.
  func side(of node: Int) -> Drawing.Side {
    guard forest.parentEdges[node] >= 0 else { return .neutral }
    switch whole.edges[forest.parentEdges[node]].meaning {
    case .supports: return .supports
    case .attacks: return .attacks
    case .undercuts: return .undercuts
    default: return .neutral
    }
  }

  /// What bears on a node and can be on another page than it; premises stay with their joint.
  func bearing(on node: Int) -> [Int] {
    whole.nodes[node].isJoint ? children[node].filter { !isPremise($0) } : children[node]
  }

  /// The whole drawing as the legend of its pages sees it: with what leads from page to page.
  var told: Drawing {
    var drawing = whole
    if !drawing.nodes.isEmpty { drawing.nodes[0].onPage.below = "→" }
    return drawing
  }

  /// What a box takes with what has to be kept free around it.
  func area(of node: Int) -> Double {
    whole.nodes[node].isJoint
      ? 0 : (graph.boxes[node].width + 40) * (graph.boxes[node].height + 10)
  }

  /// Whether what hangs on a node is all on a page.
  func isWhole(_ node: Int, in content: PageContent) -> Bool {
    children[node].allSatisfy(content.members.contains)
  }

  // MARK: Links to other pages

  /// The links between a page and what isn't on it; what hangs on a node or what it hangs on is no link.
  func links(of content: PageContent) -> [PageLinks] {
    var links: [PageLinks] = []
    var known: [LinkKey: Int] = [:]
    for node in content.members.sorted()
    where content.subjects.contains(node) || isWhole(node, in: content) {
      for edge in edgesOf[node] {
        let (source, target) = (whole.edges[edge].source, whole.edges[edge].target)
        let other = source == node ? target : source
        guard forest.parentEdges[source] != edge, !content.members.contains(other) else { continue }
        let key = LinkKey(
          node: teller(of: node, in: content), isOutgoing: source == node,
          kind: whole.edges[edge].meaning)
        if let place = known[key] {
          links[place].others.append(other)
        } else {
          known[key] = links.count
          links.append(
            PageLinks(
              node: key.node, isOutgoing: key.isOutgoing, kind: key.kind, others: [other]))
        }
      }
    }
    return links
  }

  private struct LinkKey: Hashable {
    var node: Int
    var isOutgoing: Bool
    var kind: Drawing.Edge.Kind
  }

  /// The box that tells of a node: a joint has no words, but what it leads to has.
  private func teller(of node: Int, in content: PageContent) -> Int {
    guard whole.nodes[node].isJoint else { return node }
    if parents[node] >= 0, content.members.contains(parents[node]) { return parents[node] }
    return children[node].first { content.members.contains($0) } ?? node
  }

  /// What is told of links: the pages, and what the links say.
  private func told(_ links: PageLinks, _ page: (Int) -> Int) -> String {
    let numbers = Set(links.others.map(page)).sorted().map { "\($0)" }
    let place = words.drawing.pages(words.list(numbers).text)
    let lead = (links.isOutgoing ? "→ " : "← ") + place
    let relation = words.relations[links.kind.rawValue]
    let kind =
      switch links.kind {
      case .premise, .supports: words.outline.supports
      case .attacks: words.outline.attacks
      case .undercuts: words.outline.undercuts
      case .contradicts, .restates, .prefers, .answers: relation?.first ?? links.kind.rawValue
      }
    return words.remarked(lead, kind)
  }

  /// Adds lines to a node that tell of its links.
  private func tell(_ links: PageLinks, at node: inout Drawing.Node, _ page: (Int) -> Int) {
    // As much room as it takes whatever the pages' numbers will be.
    let longest = told(links) { _ in 888 }
    let measure = TextMeasure(
      size: NodeText.Metrics.smallSize, isChinese: longest.isChinese)
    let inset = NodeText.Metrics.bar + 2 * NodeText.Metrics.insetX
    let wanted = measure.width(of: longest) * TextMeasure.slack + 1 + inset
    node.place.width = max(node.place.width, min(wanted, Self.widestForLinks))
    let count = lines(longest, in: node).count
    let lines = lines(told(links, page), in: node)
    var y = node.place.height - NodeText.Metrics.insetY
    for line in lines.prefix(count) {
      var line = line
      line.start = Point(
        NodeText.Metrics.bar + NodeText.Metrics.insetX, y + NodeText.Metrics.smallLeading * 0.74)
      node.lines.append(line)
      y += NodeText.Metrics.smallLeading
    }
    node.place.height += Double(count) * NodeText.Metrics.smallLeading
  }

  /// Boxes aren't made wider than this for links to be told on one line.
  private static let widestForLinks = 240.0

  private func lines(_ text: String, in node: Drawing.Node) -> [Drawing.Line] {
    let isChinese = text.isChinese
    let measure = TextMeasure(size: NodeText.Metrics.smallSize, isChinese: isChinese)
    let room = node.place.width - NodeText.Metrics.bar - 2 * NodeText.Metrics.insetX
    let breaker = LineBreaker(width: Int(room / measure.size * 1000 / TextMeasure.slack))
    return breaker.measuredLines(
      of: text, single: { measure.advance($0) }, cluster: { measure.advance($0) }
    ).prefix(NodeText.Metrics.mostLines).map { line in
      Drawing.Line(
        text: String(line.text), kind: .source, language: whole.languages.first,
        start: Point(0, 0), isRightToLeft: false, isChinese: isChinese,
        width: measure.width(ofAdvance: line.size) * TextMeasure.slack)
    }
  }

  // MARK: Laying out

  /// The ways in which a page is tried to be laid out, the plainest first.
  private var shapes: [(LayoutDirection, stagger: Int)] {
    (1...3).flatMap { stagger in
      (direction.map { [$0] } ?? [.leftToRight, .topDown]).map { ($0, stagger) }
    }
  }

  /// Lays a page out, as large as it fits, and at most as large as it is.
  /// - Parameters:
  ///   - width: What is free, from left to right.
  ///   - page: The page of a node that is on another one.
  func arrange(
    _ content: PageContent, width: Double, height: Double, page: (Int) -> Int = { _ in 888 }
  ) -> PageArrangement {
    var (drawing, boxes) = part(content, page)
    var engine = LayoutEngine()
    engine.aspect = width / height
    var best: (layout: Layout, scale: Double)?
    for (direction, stagger) in shapes {
      (engine.direction, engine.stagger) = (direction, stagger)
      let layout = engine.layout(boxes)
      let scale = min(1, width / layout.width, height / layout.height)
      if scale > (best?.scale ?? 0) { best = (layout, scale) }
      if scale >= 1 { break }
    }
    guard let best else { return PageArrangement(drawing: drawing, scale: 1) }
    drawing.place(best.layout)
    return PageArrangement(drawing: drawing, scale: best.scale)
  }

  /// What is on a page, with what says where the rest is.
  private func part(
    _ content: PageContent, _ page: (Int) -> Int
  ) -> (drawing: Drawing, boxes: BoxGraph) {
    var drawing = whole
    var boxes = BoxGraph()
    let members = content.members.sorted()
    var place: [Int: Int] = [:]
    for (number, member) in members.enumerated() { place[member] = number }
    drawing.nodes = members.map { whole.nodes[$0] }
    for links in links(of: content) {
      if let number = place[links.node] { tell(links, at: &drawing.nodes[number], page) }
    }
    for (number, member) in members.enumerated() {
      boxes.boxes.append(graph.boxes[member])
      boxes.boxes[number].width = drawing.nodes[number].place.width
      boxes.boxes[number].height = drawing.nodes[number].place.height
      if graph.preferredRoots.contains(member) { boxes.preferredRoots.insert(number) }
    }
    drawing.edges = []
    for number in Set(members.flatMap { edgesOf[$0] }).sorted() {
      var edge = graph.edges[number]
      guard let source = place[edge.source], let target = place[edge.target] else { continue }
      (edge.source, edge.target) = (source, target)
      boxes.edges.append(edge)
      var drawn = whole.edges[number]
      (drawn.source, drawn.target) = (source, target)
      drawing.edges.append(drawn)
    }
    return (drawing, boxes)
  }
}

extension Drawing.Edge {
  /// What the edge says without its joint.
  fileprivate var meaning: Kind {
    kind == .premise ? isAttack ? .attacks : .supports : kind
  }
}
