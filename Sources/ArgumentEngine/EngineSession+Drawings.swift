internal import ArgumentDrawing
internal import ArgumentJSON
internal import ArgumentModel

// How the map is drawn.

extension EngineSession {
  /// The bare geometry.
  mutating func layout(_ request: inout EngineRequest) throws(EngineFailure) -> EngineAnswer {
    let map = try map
    let graph = DrawingMaker(try options(&request, map)).layout(map)
    return EngineAnswer(line: graph.layout.json(of: graph.boxes))
  }

  /// The drawing as SVG.
  mutating func svg(_ request: inout EngineRequest) throws(EngineFailure) -> EngineAnswer {
    let map = try map
    let theme = try Self.theme(&request)
    let (drawing, diagnostics) = DrawingMaker(try options(&request, map)).draw(map)
    return EngineAnswer(SVGWriter(theme: theme).document(drawing)).noting(diagnostics)
  }

  /// What stands where, for whoever draws it.
  mutating func scene(_ request: inout EngineRequest) throws(EngineFailure) -> EngineAnswer {
    let map = try map
    let (drawing, diagnostics) = DrawingMaker(try options(&request, map)).draw(map)
    return EngineAnswer(compact: drawing.json).noting(diagnostics)
  }

  /// The outline of what is drawn.
  mutating func items(_ request: inout EngineRequest) throws(EngineFailure) -> EngineAnswer {
    let map = try map
    let items = DrawingMaker(try options(&request, map)).outline(of: map)
    return EngineAnswer(compact: .array(items.map { $0.json }))
  }

  /// What stands between an entity and where readers begin.
  mutating func way(_ request: inout EngineRequest) throws(EngineFailure) -> EngineAnswer {
    let map = try map
    let id = EntityID(try request.required("id"))
    let maker = DrawingMaker(try options(&request, map))
    let way = maker.way(to: id, in: map)
    return EngineAnswer(
      compact: way.map { .array($0.map { .string($0.rawValue) }) } ?? .null)
  }

  /// The statements to fold so that only so many steps from the theses are left.
  mutating func folds(_ request: inout EngineRequest) throws(EngineFailure) -> EngineAnswer {
    guard let depth = try request.integer("depth", in: 0...Int.max) else {
      throw .misused("“depth” of “folds” is missing")
    }
    let ids = DrawingMaker.folds(of: try map, toDepth: depth)
    return EngineAnswer(compact: .array(ids.map { .string($0.rawValue) }))
  }

  /// The layout of a graph of boxes that is no map.
  mutating func boxes(_ request: inout EngineRequest) throws(EngineFailure) -> EngineAnswer {
    var engine = LayoutEngine()
    engine.direction = try request.word("direction", Direction.self)?.value
    let json = try request.json(limits, syntax)
    do throws(ShapeProblems) {
      let graph = try BoxGraph(json: json)
      return EngineAnswer(line: engine.layout(graph).json(of: graph))
    } catch {
      throw .refused(error.diagnostics)
    }
  }

  /// A direction as the command line has it.
  private enum Direction: String, CaseIterable {
    case lr, tb

    var value: LayoutDirection { self == .lr ? .leftToRight : .topDown }
  }

  private static func theme(_ request: inout EngineRequest) throws(EngineFailure) -> Theme {
    let name = try request.string("theme") ?? "light"
    guard let theme = Theme.named(name) else { throw .misused("there is no theme “\(name)”") }
    return theme
  }

  func options(
    _ request: inout EngineRequest, _ map: ArgumentMap
  ) throws(EngineFailure) -> DrawingOptions {
    var options = DrawingOptions()
    options.languages = try request.strings("language").map { LanguageTag(rawValue: $0) }
    if options.languages.count > 2 { throw .misused("at most two languages can be drawn") }
    options.direction = try request.word("direction", Direction.self)?.value
    options.depth = try request.integer("depth", in: 0...Int.max)
    options.columns = try request.integer("columns", in: 8...200) ?? options.columns
    options.showsSources = try request.flag("sources", default: true)
    options.showsIDs = try request.flag("ids", default: false)
    let steps = try request.integer("steps", in: 0...Int.max) ?? 1
    if let id = try request.string("around") {
      options.focus = .around(try Self.known(id, map), steps: steps)
    }
    if let id = try request.string("bearingOn") {
      options.focus = .bearingOn(try Self.known(id, map))
    }
    let folded = try request.strings("folded")
    if !folded.isEmpty { options.folded = Set(folded.map { EntityID($0) }) }
    if !request.payload.isEmpty {
      let json = try request.json(limits, syntax)
      do throws(ShapeProblems) {
        options.overlay = try Overlay(json: json)
      } catch {
        throw .refused(error.diagnostics)
      }
    }
    if try request.flag("comments", default: false) { options.overlay.addComments(of: map) }
    return options
  }

  private static func known(_ id: String, _ map: ArgumentMap) throws(EngineFailure) -> EntityID {
    let wanted = EntityID(id)
    let ids = map.statements.map { $0.id } + map.reasons.map { $0.id }
    if ids.contains(wanted) { return wanted }
    throw .refused([
      Diagnostic(
        rule: "unknown-id", severity: .error,
        message: "there is no statement or reason “\(id)” in the map",
        explanation: NearestIDs.suggestion(for: wanted, among: ids))
    ])
  }
}

extension ShapeProblems {
  /// The problems as findings.
  var diagnostics: [Diagnostic] {
    problems.map {
      Diagnostic(
        rule: "wrong-shape", severity: .error, message: $0.message, pointer: $0.pointer)
    }
  }
}

extension EngineAnswer {
  /// What was asked for, as JSON on one line that ends in a line feed.
  fileprivate init(line json: JSONValue) {
    self.init(JSONWriter.compact(json) + "\n")
  }
}
