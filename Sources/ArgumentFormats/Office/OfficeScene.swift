internal import ArgumentDrawing
internal import ArgumentModel

/// A drawing as shapes of an office program: boxes with words in them, and connectors glued to boxes.
struct OfficeScene {
  /// Words of a box, a paragraph each.
  struct Words {
    var text: String
    var language: LanguageTag?
    /// Their size in points, before the scene is scaled.
    var size: Double
    var isBold = false
    var color = "000000"
  }

  /// A shape with words, or the joint in which premises meet.
  struct Box {
    var id: EntityID
    var place: Rectangle
    var isJoint: Bool
    var isDashed: Bool
    var words: [Words] = []
    /// The colours of border and ground, as hexadecimal digits.
    var border: String
    var ground: String
    /// What it is, for those who don't see it.
    var description: String
  }

  /// A side of a box that connectors are glued to, by its number in shapes of four sides.
  enum Side: Int {
    case top, left, bottom, right

    /// The same side's number in an ellipse, which has twice as many places.
    func number(isJoint: Bool) -> Int { isJoint ? rawValue * 2 : rawValue }
  }

  /// A line from one box to another.
  struct Connector {
    var source: Int
    var target: Int
    var from: Side
    var to: Side
    var start: Point
    var end: Point
    var color: String
    /// How its line is drawn, by DrawingML's names.
    var dash: String
    var hasHead: Bool
    var width: Double
  }

  private(set) var boxes: [Box] = []
  private(set) var connectors: [Connector] = []
  /// The size in points.
  private(set) var width: Double
  private(set) var height: Double
  /// How many statements stand behind those that are drawn.
  private(set) var hidden = 0

  /// The scene of a drawing of a map, in a map's languages.
  init(_ drawing: Drawing, _ map: ArgumentMap, languages: [LanguageTag]) {
    width = drawing.width
    height = drawing.height
    let theme = Theme.light
    func color(_ color: Theme.Color) -> String { String(theme[color].dropFirst()).uppercased() }
    for node in drawing.nodes {
      hidden += node.hidden
      let side: Theme.Color =
        switch node.side {
        case .neutral: node.isJoint ? .neutral : .border
        case .supports: .supports
        case .attacks: .attacks
        case .undercuts: .undercuts
        }
      var box = Box(
        id: node.id, place: node.place, isJoint: node.isJoint, isDashed: node.isImplicit,
        border: color(side), ground: node.isJoint ? color(side) : color(.box),
        description: node.description)
      if !node.isJoint { box.words = Self.words(node, map, languages, color) }
      boxes.append(box)
    }
    for edge in drawing.edges { connect(edge, color) }
  }

  private static func words(
    _ node: Drawing.Node, _ map: ArgumentMap, _ languages: [LanguageTag],
    _ color: (Theme.Color) -> String
  ) -> [Words] {
    var words: [Words] = []
    func lines(_ kind: Drawing.Line.Kind) -> String {
      node.lines.filter { $0.kind == kind }.map(\.text).joined(separator: " ")
    }
    func add(_ text: String, _ language: LanguageTag?, _ size: Double, _ name: Theme.Color) {
      guard !text.isEmpty else { return }
      var entry = Words(text: text, language: language, size: size, color: color(name))
      entry.isBold = name == .quiet && size > 10
      words.append(entry)
    }
    add(lines(.heading), node.lines.first { $0.kind == .heading }?.language, 10.5, .quiet)
    // Words that can be moved have to wrap by themselves.
    let statement = map.statements.indices.contains(node.number) ? map.statements[node.number] : nil
    for (place, language) in languages.prefix(2).enumerated() {
      let kind: Drawing.Line.Kind = place == 0 ? .text : .second
      guard node.lines.contains(where: { $0.kind == kind }) else { continue }
      let version = statement?.text.preferred([language])
      let isOwn = version?.language == language || place == 0
      let text = isOwn ? version?.text ?? "" : ""
      add(
        text.isEmpty ? lines(kind) : text, version?.language ?? language, 13,
        place == 0 ? .text : .second)
    }
    add(lines(.source), nil, 10, .quiet)
    return words
  }

  private mutating func connect(_ edge: Drawing.Edge, _ color: (Theme.Color) -> String) {
    let (source, target) = (boxes[edge.source].place, boxes[edge.target].place)
    let (from, to) = Self.sides(source, target, edge.route)
    let name: Theme.Color
    let dash: String
    switch edge.kind {
    case .premise:
      name = edge.isAttack ? .attacks : .supports
      dash = "solid"
    case .supports: (name, dash) = (.supports, "solid")
    case .attacks: (name, dash) = (.attacks, "dash")
    case .undercuts: (name, dash) = (.undercuts, "sysDot")
    case .contradicts, .restates, .prefers, .answers: (name, dash) = (.relation, "lgDashDot")
    }
    connectors.append(
      Connector(
        source: edge.source, target: edge.target, from: from, to: to,
        start: Self.point(source, from), end: Self.point(target, to), color: color(name),
        dash: dash, hasHead: edge.kind != .premise && edge.kind != .restates,
        width: [1.25, 2, 3][max(1, min(3, edge.strength)) - 1]))
  }

  /// The sides of two boxes that face each other; of boxes that stand crosswise those by which the layout goes.
  private static func sides(
    _ source: Rectangle, _ target: Rectangle, _ route: Route
  ) -> (Side, Side) {
    let isAbove = source.maxY <= target.minY
    let isApart = isAbove || source.minY >= target.maxY
    let isLeft = source.maxX <= target.minX
    let isBeside = isLeft || source.minX >= target.maxX
    var goesAcross = isBeside
    if isApart, isBeside, route.points.count > 1 {
      let (first, second) = (route.points[0], route.points[1])
      goesAcross = abs(second.x - first.x) > abs(second.y - first.y)
    }
    if goesAcross { return isLeft ? (.right, .left) : (.left, .right) }
    return isAbove || !isApart && source.midY < target.midY ? (.bottom, .top) : (.top, .bottom)
  }

  private static func point(_ place: Rectangle, _ side: Side) -> Point {
    switch side {
    case .top: Point(place.midX, place.minY)
    case .bottom: Point(place.midX, place.maxY)
    case .left: Point(place.minX, place.midY)
    case .right: Point(place.maxX, place.midY)
    }
  }
}
