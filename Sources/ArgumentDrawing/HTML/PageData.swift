internal import ArgumentModel
internal import ArgumentWords

/// What a page's script is given: the map, its words set in boxes, and what layouts are made by.
struct PageData {
  private let map: ArgumentMap
  private let options: DrawingOptions
  private let index: MapIndex
  private let graph: ArgumentGraph
  private let details: [PageDetails]
  let states: PageStates

  init(_ map: ArgumentMap, _ options: DrawingOptions) {
    self.map = map
    self.options = options
    index = MapIndex(map)
    graph = ArgumentGraph(map, index)
    let states = PageStates(map, options)
    self.states = states
    details = states.languages.map { PageDetails(map, $0, options.overlay) }
  }

  var json: JSONValue {
    let texts = states.states.map { NodeText(map, $0, options) }
    return .members([
      "languages": .strings(states.languages.map { $0.rawValue }),
      "states": .array(zip(states.states, texts).map(state)),
      "words": .array(
        states.languages.map { language in PageWords.json(language) }),
      "about": .array(details.map { $0.about() }),
      "initial": initial,
      "layout": .members([
        "measures": LayoutMeasures().json, "aspect": .double(LayoutEngine().aspect),
        "hasFrames": .bool(!map.groups.isEmpty),
        "direction": options.direction.map { .string($0.rawValue) },
      ]),
      "joint": .double(JointMetrics.size),
      "titleRoom": .double(NodeText.Metrics.smallLeading),
      "chip": chip,
      "statements": .array(map.statements.map { statement($0, texts) }),
      "reasons": .array((0..<graph.reasonCount).map(reason)),
      "relations": .array(map.relations.compactMap(relation)),
      "groups": .array(map.groups.map { group($0, texts) }),
    ])
  }

  // MARK: The page

  private func state(_ languages: [LanguageTag], _ text: NodeText) -> JSONValue {
    .members([
      "id": .string(languages.map { $0.rawValue }.joined(separator: "+")),
      "languages": .numbers(languages.compactMap { states.languages.firstIndex(of: $0) }),
      "name": .string(languages.map(PageWords.name(of:)).joined(separator: " + ")),
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

  private func statement(_ statement: Statement, _ texts: [NodeText]) -> JSONValue {
    let role = statement.role.flatMap { Role.known.contains($0) ? $0.rawValue : nil }
    return .members([
      "id": .string(statement.id.rawValue), "role": role.map(JSONValue.string),
      "implicit": statement.implicit ? .bool(true) : nil,
      "marks": marks(of: statement.id),
      "texts": .array(
        statement.text.versions.map {
          .strings([$0.language.rawValue, $0.text.printable])
        }),
      "settings": .array(texts.map { Self.setting($0.set(statement)) }),
      "rows": .array(details.map { $0.rows(statement) }),
    ])
  }

  /// A box: its width, its height, and its lines, each with its kind, words, language and start, and
  /// with 1 where it is Chinese, 2 more where it runs from right to left, and 4 more where it is the
  /// first one of its text.
  private static func setting(_ setting: NodeText.Setting) -> JSONValue {
    .array([
      .double(setting.width), .double(setting.height),
      .array(
        setting.lines.enumerated().map { number, line in
          let before = number > 0 ? setting.lines[number - 1] : nil
          let isFirst =
            before.map { before in
              before.kind != line.kind
                // Sources are set one below another, with a gap between.
                || line.kind == .source
                  && line.start.y - before.start.y > NodeText.Metrics.smallLeading + 0.1
            } ?? true
          return .array([
            .string(line.kind.rawValue), .string(line.text),
            .string(line.language?.rawValue ?? ""), .double(hundredths(line.start.x)),
            .double(hundredths(line.start.y)),
            .int((line.isChinese ? 1 : 0) + (line.isRightToLeft ? 2 : 0) + (isFirst ? 4 : 0)),
          ])
        }),
    ])
  }

  private func reason(_ number: Int32) -> JSONValue {
    let record = map.reasons[Int(number)]
    let strength = record.strength.map { $0 < 1.0 / 3 ? 1 : $0 <= 2.0 / 3 ? 2 : 3 } ?? 2
    return .members([
      "id": .string(record.id.rawValue),
      "premises": .numbers(graph.premises[number].map(Int.init)),
      "target": .int(Int64(graph.target[Int(number)])),
      "attacks": graph.attacks[Int(number)] ? .bool(true) : nil,
      "strength": strength == 2 ? nil : .int(Int64(strength)),
      "marks": marks(of: record.id),
      "rows": .array(details.map { $0.rows(record) }),
    ])
  }

  private func relation(_ relation: Relation) -> JSONValue? {
    let ends: [EntityID?] =
      switch relation.type {
      case .contradicts where relation.between.count == 2: relation.between
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

  private func group(_ group: Group, _ texts: [NodeText]) -> JSONValue {
    .members([
      "titles": .strings(
        texts.map { $0.titles(group.title).first ?? group.id.rawValue.printable }),
      "members": .numbers(
        group.members.compactMap { id in graph.node(of: id, index).map { Int($0) } }),
    ])
  }

  /// Each mark's name, its sign, and what it says in words.
  private func marks(of id: EntityID) -> JSONValue? {
    guard let marks = options.overlay.marks[id], !marks.isEmpty else { return nil }
    return .array(
      marks.map { mark in
        switch mark {
        case .verdict(let verdict):
          .strings([
            verdict.rawValue, verdict == .accepted ? "✓" : verdict == .rejected ? "✗" : "？",
          ])
        case .difference(let difference):
          .strings([
            difference.rawValue,
            difference == .added ? "＋" : difference == .removed ? "－" : "≠",
          ])
        case .comment: .strings(["comment", "”"])
        }
      })
  }
}
