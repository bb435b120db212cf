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

  /// What bears on a node and can be on another page than it; premises stay with their joint.
  func bearing(on node: Int) -> [Int] {
    whole.nodes[node].isJoint ? children[node].filter { !isPremise($0) } : children[node]
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

  /// The links from a page to what isn't on it; what hangs on a node or what it hangs on is no link.
  func stubs(of content: PageContent) -> [PageStub] {
    var stubs: [PageStub] = []
    for node in content.members.sorted()
    where content.subjects.contains(node) || isWhole(node, in: content) {
      for edge in edgesOf[node] {
        let (source, target) = (whole.edges[edge].source, whole.edges[edge].target)
        let other = source == node ? target : source
        guard forest.parentEdges[source] != edge, !content.members.contains(other) else { continue }
        stubs.append(
          PageStub(edge: edge, node: node, other: other, isOutgoing: source == node))
      }
    }
    return stubs
  }

  /// The words of a stub: “→ p. 4 · The fee is no reason…”.
  private func words(of stub: PageStub, page: Int) -> String {
    var told = stub.other
    if whole.nodes[told].isJoint, parents[told] >= 0 { told = parents[told] }
    let lines = whole.nodes[told].lines.filter { $0.kind == .text }
    let place = words.drawing.pages("\(page)")
    let lead = (stub.isOutgoing ? "→ " : "← ") + place
    guard let first = lines.first else { return lead }
    return lead + " · " + first.text + (lines.count > 1 ? "…" : "")
  }

  private func node(of stub: PageStub, page: Int) -> Drawing.Node {
    let text = words(of: stub, page: page)
    let isChinese = text.isChinese
    let measure = TextMeasure(size: NodeText.Metrics.smallSize, isChinese: isChinese)
    let inset = 6.0
    let width = measure.width(of: text) * TextMeasure.slack
    // The same whatever page it will be.
    let room = measure.width(of: words(of: stub, page: 888)) * TextMeasure.slack
    let other = whole.nodes[stub.other]
    var node = Drawing.Node(
      id: other.id, isJoint: false,
      place: Rectangle(
        minX: 0, minY: 0, width: max(width, room) + 2 * inset,
        height: NodeText.Metrics.smallLeading + 6),
      role: nil, side: .neutral, isImplicit: false,
      lines: [
        Drawing.Line(
          text: text, kind: .source, language: whole.languages.first,
          start: Point(inset, 3 + NodeText.Metrics.smallLeading * 0.74), isRightToLeft: false,
          isChinese: isChinese, width: width)
      ],
      description: text, hidden: 0, marks: [], level: whole.nodes[stub.node].level + 1,
      number: other.number, isFoldable: false)
    node.onPage.isStub = true
    return node
  }

  // MARK: Laying out

  /// Lays a page out, as large as it fits, and at most as large as it is.
  /// - Parameters:
  ///   - width: What is free, from left to right.
  ///   - page: The page of a node that is on another one.
  func arrange(
    _ content: PageContent, width: Double, height: Double, page: (Int) -> Int = { _ in 888 }
  ) -> PageArrangement {
    var (drawing, boxes, outgoing) = part(content, page)
    var engine = LayoutEngine()
    engine.aspect = width / height
    var best: (layout: Layout, scale: Double)?
    for direction in direction.map({ [$0] }) ?? [.leftToRight, .topDown] {
      engine.direction = direction
      let layout = engine.layout(boxes)
      let scale = min(1, width / layout.width, height / layout.height)
      if scale > (best?.scale ?? 0) { best = (layout, scale) }
      if scale >= 1 { break }
    }
    guard let best else { return PageArrangement(drawing: drawing, scale: 1) }
    drawing.place(best.layout)
    for edge in outgoing { drawing.edges[edge].route = drawing.edges[edge].route.reversed }
    return PageArrangement(drawing: drawing, scale: best.scale)
  }

  /// What is on a page, with what says where the rest is.
  private func part(
    _ content: PageContent, _ page: (Int) -> Int
  ) -> (drawing: Drawing, boxes: BoxGraph, outgoing: [Int]) {
    var drawing = whole
    var boxes = BoxGraph()
    let members = content.members.sorted()
    var place: [Int: Int] = [:]
    for (number, member) in members.enumerated() { place[member] = number }
    drawing.nodes = members.map { whole.nodes[$0] }
    boxes.boxes = members.map { graph.boxes[$0] }
    for (number, member) in members.enumerated() where graph.preferredRoots.contains(member) {
      boxes.preferredRoots.insert(number)
    }
    drawing.edges = []
    let edges = Set(members.flatMap { edgesOf[$0] }).sorted()
    for number in edges {
      guard let source = place[graph.edges[number].source],
        let target = place[graph.edges[number].target]
      else { continue }
      append(number, source, target, graph.edges[number].isStructural, &drawing, &boxes)
    }
    var outgoing: [Int] = []
    for stub in stubs(of: content) {
      guard let near = place[stub.node] else { continue }
      let node = node(of: stub, page: page(stub.other))
      boxes.boxes.append(
        BoxGraph.Box(
          id: "\(node.id)", kind: .statement, width: node.place.width, height: node.place.height))
      drawing.nodes.append(node)
      // It stands beside what bears on the node, wherever the link leads.
      append(stub.edge, drawing.nodes.count - 1, near, true, &drawing, &boxes)
      let last = drawing.edges.count - 1
      if stub.isOutgoing {
        outgoing.append(last)
        (drawing.edges[last].source, drawing.edges[last].target) = (near, drawing.nodes.count - 1)
      }
      if drawing.edges[last].kind == .premise {
        drawing.edges[last].kind = drawing.edges[last].isAttack ? .attacks : .supports
      }
    }
    return (drawing, boxes, outgoing)
  }

  private func append(
    _ edge: Int, _ source: Int, _ target: Int, _ isStructural: Bool, _ drawing: inout Drawing,
    _ boxes: inout BoxGraph
  ) {
    var copy = whole.edges[edge]
    (copy.source, copy.target) = (source, target)
    drawing.edges.append(copy)
    boxes.edges.append(
      BoxGraph.Edge(
        id: graph.edges[edge].id, source: source, target: target, isStructural: isStructural))
  }
}
