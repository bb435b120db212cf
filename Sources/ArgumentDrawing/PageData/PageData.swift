package import ArgumentModel
internal import ArgumentWords

/// What a page's script is given beside the map: its own words, what details say, and with what it opens.
package struct PageData {
  private let map: ArgumentMap
  private let options: DrawingOptions
  private let index: MapIndex
  private let graph: ArgumentGraph
  private let details: [PageDetails]
  let states: PageStates

  package init(_ map: ArgumentMap, _ options: DrawingOptions) {
    self.map = map
    self.options = options
    index = MapIndex(map)
    graph = ArgumentGraph(map, index)
    let states = PageStates(map, options)
    self.states = states
    details = states.languages.map { PageDetails(map, $0, options.overlay) }
  }

  package var json: JSONValue { json(server: nil) }

  /// The data, with what the script is told of the server that keeps the map.
  func json(server: JSONValue?) -> JSONValue {
    let texts = states.states.map { NodeText(map, $0, options) }
    return .members([
      "languages": .strings(states.languages.map { $0.rawValue }),
      "states": .array(zip(states.states, texts).map(state)),
      "words": .array(
        states.languages.map { language in PageWords.json(language) }),
      "about": .array(details.map { $0.about() }),
      "server": server, "initial": initial,
      "levels": .int(Int64(levels)),
      "options": drawn,
      "overlay": options.overlay.marks.isEmpty ? nil : options.overlay.json(of: map),
      "chip": chip,
      "statements": .array(map.statements.map(statement)),
      "reasons": .array((0..<graph.reasonCount).map(reason)),
      "relations": .array(map.relations.compactMap(relation)),
    ])
  }

  // MARK: The page

  private func state(_ languages: [LanguageTag], _ text: NodeText) -> JSONValue {
    .members([
      "id": .string(languages.map { $0.rawValue }.joined(separator: "+")),
      "languages": .numbers(languages.compactMap { states.languages.firstIndex(of: $0) }),
      "name": .string(languages.map(Words.name(of:)).joined(separator: " + ")),
      "title": .string(text.titles(map.header.title).joined(separator: " · ")),
    ])
  }

  private var initial: JSONValue {
    let focus: (kind: String, id: EntityID, steps: Int)? =
      switch options.focus {
      case .around(let id, let steps)?: ("around", id, steps)
      case .bearingOn(let id)?: ("bears", id, 0)
      case nil: nil
      }
    let node = focus.flatMap { graph.node(of: $0.id, index) }
    return .members([
      "state": .int(Int64(states.initial)), "depth": options.depth.map { .int(Int64($0)) },
      "focus": node.flatMap { node in
        focus.map { focus in
          .members([
            "kind": .string(focus.kind), "node": .int(Int64(node)),
            "steps": .int(Int64(min(focus.steps, 1_000_000))),
          ])
        }
      },
    ])
  }

  /// How far the farthest statement is from a thesis.
  private var levels: Int { Selection(map, graph, index, DrawingOptions()).levels.max() ?? 0 }

  /// What every drawing is asked for with.
  ///
  /// Folding must not turn the map round, so its whole size decides on the direction.
  private var drawn: JSONValue {
    let direction =
      options.direction
      ?? (map.statements.count > LayoutEngine.teaching ? .leftToRight : .topDown)
    return .members([
      "direction": .string(direction.rawValue), "columns": .int(Int64(options.columns)),
      "sources": .bool(options.showsSources), "ids": .bool(options.showsIDs),
    ])
  }

  /// What the widths of chips are made of.
  private var chip: JSONValue {
    let measure = TextMeasure(size: NodeText.Metrics.smallSize, isBold: true)
    return .members([
      "plus": .double(hundredths(measure.width(of: "+"))),
      "digit": .double(hundredths(measure.width(of: "0"))),
      "mark": .double(hundredths(measure.width(of: "？"))),
    ])
  }

  // MARK: Entities

  private func statement(_ statement: Statement) -> JSONValue {
    .members([
      "id": .string(statement.id.rawValue),
      "role": statement.role.map { .string($0.rawValue) },
      "locked": statement.locked ? .bool(true) : nil,
      "texts": .array(
        statement.text.versions.map {
          .strings([$0.language.rawValue, $0.text.printable])
        }),
      "rows": .array(details.map { $0.rows(statement) }),
    ])
  }

  private func reason(_ number: Int32) -> JSONValue {
    let record = map.reasons[Int(number)]
    let isOnStep = graph.target[Int(number)] >= graph.statementCount
    let attacks = graph.attacks[Int(number)]
    return .members([
      "id": .string(record.id.rawValue),
      "premises": .numbers(graph.premises[number].map(Int.init)),
      "target": .int(Int64(graph.target[Int(number)])),
      "attacks": attacks ? .bool(true) : nil,
      "locked": record.locked ? .bool(true) : nil,
      "verb": .string(
        isOnStep ? (attacks ? "undercuts" : "backs") : (attacks ? "attacks" : "supports")),
      "rows": .array(details.map { $0.rows(record) }),
    ])
  }

  private func relation(_ relation: Relation) -> JSONValue? {
    let ends: [EntityID?] =
      switch relation.type {
      case .contradicts where relation.between.count == 2: relation.between.map { Optional($0) }
      case .restates, .answers: [relation.from, relation.to]
      case .prefers: [relation.prefer, relation.over]
      default: []
      }
    let nodes = ends.compactMap { $0.flatMap { graph.node(of: $0, index) } }
    guard nodes.count == 2 else { return nil }
    return .members([
      "id": .string(relation.id.rawValue), "kind": .string(relation.type.rawValue),
      "source": .int(Int64(nodes[0])), "target": .int(Int64(nodes[1])),
    ])
  }
}
