public import ArgumentModel
internal import ArgumentWords

/// Draws maps: measures their texts, lays them out, and says what stands where.
///
/// ```swift
/// var options = DrawingOptions()
/// options.focus = .around("ban", steps: 2)
/// options.showsIDs = true
/// let (drawing, notes) = DrawingMaker(options).draw(map)
/// ```
public struct DrawingMaker: Sendable {
  /// What is drawn, and how.
  public var options: DrawingOptions

  /// Makes a maker, by default one that draws the whole map.
  public init(_ options: DrawingOptions = DrawingOptions()) {
    self.options = options
  }

  /// Draws a map.
  /// - Returns: The drawing, and what of the map isn't to be seen in it.
  public func draw(_ map: ArgumentMap) -> (drawing: Drawing, diagnostics: [Diagnostic]) {
    var (scene, layout) = shaped(map, isTold: true)
    scene.place(layout)
    scene.addGroups(areFramed: true)
    return (scene.drawing, scene.diagnostics)
  }

  /// Lays a map out, and draws nothing.
  public func layout(_ map: ArgumentMap) -> (boxes: BoxGraph, layout: Layout) {
    let (scene, layout) = shaped(map, isTold: false)
    return (scene.boxes, layout)
  }

  func engine(for map: ArgumentMap) -> LayoutEngine {
    var engine = LayoutEngine()
    engine.hasFrames = !map.groups.isEmpty
    engine.direction = options.direction
    return engine
  }

  /// - Parameter isTold: Whether nodes are described for those who don't see them.
  func scene(of map: ArgumentMap, isTold: Bool) -> SceneBuilder {
    var scene = SceneBuilder(map, options)
    scene.isTold = isTold
    scene.addNodes()
    scene.addEdges()
    return scene
  }
}

/// The size of a joint in points.
enum JointMetrics {
  static let size = 12.0
}

/// Builds a drawing from a map.
struct SceneBuilder {
  private(set) var drawing = Drawing()
  /// What is laid out: a box for each node of the drawing.
  private(set) var boxes = BoxGraph()
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether nodes are described for those who don't see them.
  var isTold = true

  private let map: ArgumentMap
  private let options: DrawingOptions
  private let index: MapIndex
  private let graph: ArgumentGraph
  private let selection: Selection
  let text: NodeText
  /// The drawn node of each node of the map's graph, or -1.
  private var nodeOf: [Int]

  init(_ map: ArgumentMap, _ options: DrawingOptions) {
    self.map = map
    self.options = options
    index = MapIndex(map)
    graph = ArgumentGraph(map, index)
    selection = Selection(map, graph, index, options)
    let languages = options.languages(of: map)
    drawing.languages = languages
    text = NodeText(map, languages, options)
    nodeOf = Array(repeating: -1, count: Int(graph.nodeCount))
    drawing.titles = text.titles(map.header.title)
    drawing.credits = [
      text.words.list(map.header.authors.map { $0.printable }).text,
      (map.header.created ?? "").printable,
    ].filter { !$0.isEmpty }
  }

  // MARK: Nodes

  mutating func addNodes() {
    for node in selection.nodes {
      if let reason = graph.reason(ofNode: node) {
        if hasJoint(reason) { add(joint: reason, node) }
      } else {
        add(statement: node)
      }
    }
  }

  private func hasJoint(_ reason: Int32) -> Bool {
    graph.hasJoint(reason) { selection.isDrawn[Int($0)] }
  }

  private mutating func add(statement node: Int32) {
    let statement = map.statements[Int(node)]
    let setting = text.set(statement)
    let hidden = selection.hidden[node] ?? 0
    let side = graph.side(of: node)
    append(
      Drawing.Node(
        id: statement.id, isJoint: false,
        place: Rectangle(minX: 0, minY: 0, width: setting.width, height: setting.height),
        role: statement.role, side: side, isImplicit: statement.implicit, lines: setting.lines,
        description: isTold ? text.description(statement, side, hidden: hidden) : "",
        hidden: hidden,
        marks: options.overlay.marks[statement.id] ?? [], level: selection.levels[Int(node)] + 1,
        number: Int(node), isFoldable: graph.incoming.count(of: node) > 0),
      node)
    if statement.role == .thesis { boxes.preferredRoots.insert(drawing.nodes.count - 1) }
    if setting.omitted > 0 {
      diagnostics.append(
        Diagnostic(
          rule: "loss", severity: .note,
          message: setting.omitted == 1
            ? "1 line of “\(statement.id)” isn't drawn"
            : "\(setting.omitted) lines of “\(statement.id)” aren't drawn",
          explanation: "A box has at most \(NodeText.Metrics.mostLines) lines.", id: statement.id))
    }
  }

  private mutating func add(joint reason: Int32, _ node: Int32) {
    let record = map.reasons[Int(reason)]
    let words = text.words.outline
    let stance = graph.attacks[Int(reason)] ? words.attacks : words.supports
    let count = words.premisesTogether(graph.premises.count(of: reason))
    append(
      Drawing.Node(
        id: record.id, isJoint: true,
        place: Rectangle(
          minX: 0, minY: 0, width: JointMetrics.size, height: JointMetrics.size),
        role: nil, side: graph.side(ofReason: reason), isImplicit: false, lines: [],
        description: "\(stance), \(count)", hidden: 0,
        marks: options.overlay.marks[record.id] ?? [], level: selection.levels[Int(node)] + 2,
        number: Int(node), isFoldable: false),
      node)
  }

  private mutating func append(_ node: Drawing.Node, _ graphNode: Int32) {
    nodeOf[Int(graphNode)] = drawing.nodes.count
    boxes.boxes.append(
      BoxGraph.Box(
        id: node.id.rawValue, kind: node.isJoint ? .joint : .statement, width: node.place.width,
        height: node.place.height))
    drawing.nodes.append(node)
  }

  // MARK: Edges

  mutating func addEdges() {
    for reason in 0..<graph.reasonCount { add(reason: reason) }
    for relation in map.relations { add(relation) }
  }

  private mutating func add(reason: Int32) {
    let node = graph.node(ofReason: reason)
    guard selection.isDrawn[Int(node)] else { return }
    let record = map.reasons[Int(reason)]
    let kind: Drawing.Edge.Kind =
      switch graph.side(ofReason: reason) {
      case .attacks: .attacks
      case .undercuts: .undercuts
      default: .supports
      }
    let strength = record.strength.map { $0 < 1.0 / 3 ? 1 : $0 <= 2.0 / 3 ? 2 : 3 } ?? 2
    let target = graph.target[Int(reason)]
    let joint = nodeOf[Int(node)]
    for premise in graph.premises[reason] {
      let end = joint >= 0 ? joint : target >= 0 ? nodeOf[Int(target)] : -1
      append(
        joint >= 0 ? .premise : kind, record.id, from: nodeOf[Int(premise)], to: end,
        isAttack: graph.attacks[Int(reason)], strength: strength,
        marks: joint >= 0 ? [] : remarks(on: record.id))
    }
    if joint >= 0, target >= 0 {
      append(
        kind, record.id, from: joint, to: nodeOf[Int(target)],
        isAttack: graph.attacks[Int(reason)], strength: strength)
    }
  }

  private mutating func add(_ relation: Relation) {
    func node(_ id: EntityID?) -> Int {
      id.flatMap { graph.node(of: $0, index) }.map { nodeOf[Int($0)] } ?? -1
    }
    func tie(_ kind: Drawing.Edge.Kind, _ first: Int, _ second: Int) {
      append(
        kind, relation.id, from: first, to: second,
        isStructural: kind == .answers || isAlone(first), marks: remarks(on: relation.id))
    }
    switch relation.type {
    case .contradicts where relation.between.count == 2:
      var (first, second) = (node(relation.between[0]), node(relation.between[1]))
      if isAlone(second), !isAlone(first) { swap(&first, &second) }
      tie(.contradicts, first, second)
    case .restates: tie(.restates, node(relation.from), node(relation.to))
    case .prefers: tie(.prefers, node(relation.prefer), node(relation.over))
    case .answers: tie(.answers, node(relation.from), node(relation.to))
    default: break
    }
  }

  /// What is to be seen at the edge of what has no node: verdicts aren't, which would stand at every one.
  private func remarks(on id: EntityID) -> [Overlay.Mark] {
    (options.overlay.marks[id] ?? []).filter { mark in
      if case .verdict = mark { false } else { true }
    }
  }

  /// Whether nothing but relations connects a node with others, so that it stands beside what those
  /// lead to.
  private func isAlone(_ node: Int) -> Bool {
    guard node >= 0, !drawing.nodes[node].isJoint, drawing.nodes[node].role != .thesis else {
      return false
    }
    let statement = Int32(drawing.nodes[node].number)
    return graph.incoming.count(of: statement) == 0 && graph.uses.count(of: statement) == 0
  }

  private mutating func append(
    _ kind: Drawing.Edge.Kind, _ id: EntityID, from source: Int, to target: Int,
    isAttack: Bool = false, strength: Int = 1, isStructural: Bool = true,
    marks: [Overlay.Mark] = []
  ) {
    guard source >= 0, target >= 0, source != target else { return }
    drawing.edges.append(
      Drawing.Edge(
        kind: kind, id: id, source: source, target: target, isAttack: isAttack,
        strength: strength, route: Route(), marks: marks))
    var edge = BoxGraph.Edge(
      id: id.rawValue, source: source, target: target, isStructural: isStructural)
    edge.bundle = kind.bundle
    boxes.edges.append(edge)
  }

  // MARK: Places

  mutating func place(_ layout: Layout) {
    drawing.place(layout)
  }

  /// Shows the groups, after everything has its place.
  /// - Parameter areFramed: Whether members that stand together have a frame instead of a key.
  mutating func addGroups(areFramed: Bool) {
    var marks = GroupMarks(
      drawing,
      nodeOf: { [graph, index, nodeOf] id in
        graph.node(of: id, index).map { nodeOf[Int($0)] }.flatMap { $0 >= 0 ? $0 : nil }
      })
    for group in map.groups {
      let title = text.titles(group.title).first ?? group.id.rawValue.printable
      if areFramed { marks.add(group, title: title) } else { marks.addKey(group, title: title) }
    }
    if areFramed {
      marks.addUnconnected(title: text.words.sections["unconnected"] ?? "")
    }
    drawing.frames = marks.frames
    drawing.groups = marks.keyed
    for (number, groups) in marks.groupsOf.enumerated() { drawing.nodes[number].groups = groups }
    if !marks.frames.isEmpty { makeRoomForTitles() }
  }
}

extension SceneBuilder {
  /// Moves everything down, so that the titles above the uppermost frames are on the page, and makes
  /// room for those below the lowest.
  private mutating func makeRoomForTitles() {
    let room = NodeText.Metrics.smallLeading
    drawing.height += room
    let below = drawing.frames.map { $0.titleStart.y }.max() ?? 0
    drawing.height = max(drawing.height, hundredths(below + room + 8))
    for number in drawing.nodes.indices {
      drawing.nodes[number].place.minY += room
      for line in drawing.nodes[number].lines.indices {
        drawing.nodes[number].lines[line].start.y += room
      }
    }
    for number in drawing.frames.indices {
      drawing.frames[number].place.minY += room
      drawing.frames[number].titleStart.y += room
      let title = GroupMarks.titlePlace(
        drawing.frames[number].title, drawing.frames[number].titleStart)
      drawing.width = max(drawing.width, hundredths(title.maxX + 8))
    }
    for number in drawing.edges.indices {
      for point in drawing.edges[number].route.points.indices {
        drawing.edges[number].route.points[point].y += room
      }
    }
  }
}

extension Drawing.Edge.Kind {
  /// Edges of one kind may share a head; premises have none, and meet anyway.
  fileprivate var bundle: Int {
    switch self {
    case .premise: 0
    case .supports: 1
    case .attacks: 2
    case .undercuts: 3
    case .contradicts: 4
    case .restates: 5
    case .prefers: 6
    case .answers: 7
    }
  }
}
