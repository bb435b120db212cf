internal import ArgumentMarkup
internal import ArgumentModel
internal import ArgumentText

/// Makes a map of an argument graph.
struct MicrotextsReader {
  private let graph: MicrotextsGraph
  private let input: ImportInput
  private var text: EditionText
  /// Whether that is the one that was handed along.
  private var isGiven = false
  /// The places of segments that stand in the text.
  private var places: [String: TextRange] = [:]
  private var segmentTexts: [String: String] = [:]
  var findings = Findings()

  init(_ graph: MicrotextsGraph, _ input: ImportInput) {
    self.graph = graph
    self.input = input
    var text = ""
    var count = 0
    for segment in graph.segments {
      segmentTexts[segment.id] = segment.text
      if segment.isImplicit { continue }
      if count > 0 {
        text += " "
        count += 1
      }
      let length = segment.text.unicodeScalars.count
      places[segment.id] = TextRange(count, count + length)
      text += segment.text
      count += length
    }
    self.text = EditionText(text)
    takeGivenText()
  }

  /// Takes the text that was handed along where the segments stand in it one after the other, whatever
  /// white space is between their words.
  private mutating func takeGivenText() {
    guard let bytes = input.text, let given = try? EditionMaker.text(from: bytes, rule: nil),
      !given.text.hasSameBytes(as: text.text)
    else { return }
    let segments = graph.segments.filter { !$0.isImplicit }
    let words = segments.map { segment in
      segment.text.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }
    }
    guard words.allSatisfy({ !$0.isEmpty }), !words.isEmpty else { return }
    var start = 0
    guard
      let found = TokenAlignment.places(
        of: Array(words.joined()), paragraphs: [0], in: given, from: &start)
    else { return }
    var next = 0
    for (segment, words) in zip(segments, words) {
      places[segment.id] = TextRange(found[next].start, found[next + words.count - 1].end)
      next += words.count
    }
    text = given
    isGiven = true
  }

  /// The map.
  mutating func map() throws(Diagnostic) -> ArgumentMap {
    try refuseTwins()
    compareText()
    let name = graph.attributes.first { $0.name == "id" }?.value ?? input.name
    var map = AnnotatedDocument.frame(name: name, text: text, input: input)
    map.header.extensions["microtexts"] = .object(keptHeader)
    let segments = segmentsOfUnits()
    let reasonEdges = graph.edges.filter { $0.type != "seg" }
    let roles = MicrotextsGraph.roles(graph.units, reasonEdges)
    var maker = IDMaker(taken: [AnnotatedDocument.sourceID])
    var ids: [String: EntityID] = [:]
    for unit in graph.units { ids[unit.id] = maker.id(for: unit.id, fallback: "statement") }
    for edge in reasonEdges { ids[edge.id] = maker.id(for: edge.id, fallback: "reason") }
    for unit in graph.units {
      var statement = Statement()
      statement.id = ids[unit.id] ?? ""
      statement.role = roles[unit.id]
      let own = segments[unit.id] ?? []
      let words = own.compactMap { segmentTexts[$0] }.joined(separator: " ")
      if !words.isEmpty {
        statement.text = LocalizedText(words, language: map.primaryLanguage)
      }
      let ranges = own.compactMap { places[$0] }
      statement.implicit = ranges.isEmpty && !own.isEmpty
      if !ranges.isEmpty {
        statement.anchors = [
          try AnchorMaker.anchor(
            source: AnnotatedDocument.sourceID,
            edition: map.sources.first?.editions.first?.id ?? "text", ranges: ranges, text: text,
            sealed: true)
        ]
      }
      statement.extensions["microtexts"] = .object(
        JSONObject([
          .init(name: "id", value: .string(unit.id)),
          .init(name: "type", value: .string(unit.side)),
        ]))
      map.statements.append(statement)
    }
    addReasons(reasonEdges, ids, to: &map)
    return map
  }

  private func refuseTwins() throws(Diagnostic) {
    var seen: Set<String> = []
    let ids =
      graph.segments.map(\.id) + graph.joints + graph.units.map(\.id) + graph.edges.map(\.id)
    for id in ids where !seen.insert(id).inserted {
      throw Diagnostic(
        rule: "annotation-duplicate", severity: .error, message: "the id “\(id)” is given twice")
    }
  }

  /// The text that was handed along should be the one of the segments.
  private mutating func compareText() {
    guard let given = input.text, !isGiven,
      !given.trimmingBlanks.elementsEqual(Array(text.text.utf8).trimmingBlanks)
    else { return }
    findings.add(
      "annotation-text", .warning, "the segments don't stand in the text one after the other",
      explanation: "The map has the text that they make, joined by spaces.")
  }

  /// What the map has no word for: the segments, the joints, and the root's other attributes.
  private var keptHeader: JSONObject {
    var kept = JSONObject(
      sorting: graph.attributes.map { .init(name: $0.name, value: .string($0.value)) })
    kept["edus"] = .array(
      graph.segments.map { segment in
        guard let place = places[segment.id] else {
          return .object(
            JSONObject([
              .init(name: "id", value: .string(segment.id)),
              .init(name: "implicit", value: .string(segment.text)),
            ]))
        }
        return .array([
          .string(segment.id), .int(Int64(place.start)), .int(Int64(place.end)),
        ])
      })
    kept["segments"] = .array(
      graph.edges.filter { $0.type == "seg" }.map {
        .array([.string($0.id), .string($0.source), .string($0.target)])
      })
    kept["joints"] = .array(graph.joints.map(JSONValue.string))
    return kept
  }

  /// The segments of each unit in the order of the text, joints resolved.
  private mutating func segmentsOfUnits() -> [String: [String]] {
    let order = Dictionary(
      keepingFirst: graph.segments.enumerated().map { ($1.id, $0) })
    let joints = Set(graph.joints)
    let units = Set(graph.units.map(\.id))
    var sources: [String: [String]] = [:]
    for edge in graph.edges where edge.type == "seg" {
      let fits =
        order[edge.source] != nil
        ? joints.contains(edge.target) || units.contains(edge.target)
        : joints.contains(edge.source) && units.contains(edge.target)
      if fits {
        sources[edge.target, default: []].append(edge.source)
      } else {
        refuse(edge, "goes from no segment or joint to no joint or unit")
      }
    }
    var result: [String: [String]] = [:]
    for unit in graph.units {
      let own = (sources[unit.id] ?? []).flatMap { joints.contains($0) ? sources[$0] ?? [] : [$0] }
      result[unit.id] = own.sorted { order[$0, default: 0] < order[$1, default: 0] }
    }
    return result
  }

  private mutating func refuse(_ edge: MicrotextsGraph.Edge, _ why: String) {
    var diagnostic = Diagnostic(
      rule: "annotation-reference", severity: .error, message: "the edge “\(edge.id)” \(why)",
      explanation: "It is left out of the map.")
    diagnostic.position = edge.position
    findings.add(diagnostic)
  }

  private mutating func addReasons(
    _ edges: [MicrotextsGraph.Edge], _ ids: [String: EntityID], to map: inout ArgumentMap
  ) {
    let units = Set(graph.units.map(\.id))
    let byID = Dictionary(edges.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var position: [String: Int] = [:]
    var added: [(edge: MicrotextsGraph.Edge, upon: String)] = []
    let ends = Self.ends(ofAdded: edges, byID)
    for edge in edges {
      guard units.contains(edge.source) else {
        refuse(edge, "goes out from “\(edge.source)”, which is no unit")
        continue
      }
      // What is added to something added belongs to the same reason.
      guard let target = ends[edge.target] ?? edge.target,
        units.contains(target) || byID[target] != nil, target != edge.id
      else {
        refuse(edge, "goes to “\(edge.target)”, which isn't there")
        continue
      }
      if edge.type == "add" {
        added.append((edge, target))
        continue
      }
      guard let stance = AnnotationWords.stance(edge.type) else {
        refuse(edge, "is of a type, “\(edge.type)”, that isn't known")
        continue
      }
      var reason = Reason()
      reason.id = ids[edge.id] ?? ""
      reason.premises = [Premise(ids[edge.source] ?? "")]
      reason.target = ids[target]
      reason.stance = stance
      reason.extensions["microtexts"] = .object(
        JSONObject([
          .init(name: "id", value: .string(edge.id)),
          .init(name: "type", value: .string(edge.type)),
        ]))
      position[edge.id] = map.reasons.count
      map.reasons.append(reason)
    }
    var premises: [Int: [JSONValue]] = [:]
    for (edge, upon) in added {
      guard let index = position[upon], let source = ids[edge.source] else {
        refuse(edge, "adds a premise to “\(edge.target)”, which is no edge")
        continue
      }
      map.reasons[index].premises.append(Premise(source))
      premises[index, default: []].append(
        .array([.string(edge.id), .string(source.rawValue)]))
    }
    for (index, list) in premises {
      var kept = map.reasons[index].extensions["microtexts"]?.objectValue ?? JSONObject()
      kept["added"] = .array(list)
      map.reasons[index].extensions["microtexts"] = .object(kept)
    }
  }

  /// What each added edge comes to in the end, by its id; nil for one of a circle.
  private static func ends(
    ofAdded edges: [MicrotextsGraph.Edge], _ byID: [String: MicrotextsGraph.Edge]
  ) -> [String: String?] {
    var ends: [String: String?] = [:]
    for edge in edges where edge.type == "add" && ends[edge.id] == nil {
      var way: [String] = []
      var target = edge.id
      var isCircle = false
      while ends[target] == nil, let upon = byID[target], upon.type == "add" {
        // Until the end is known it counts as a circle, which it is if the way comes here again.
        ends[target] = .some(nil)
        way.append(target)
        target = upon.target
        isCircle = ends[target] == .some(nil)
      }
      let end: String? = isCircle ? nil : ends[target] ?? target
      for id in way { ends[id] = .some(end) }
    }
    return ends
  }
}

extension [UInt8] {
  /// The bytes without white space at either end.
  fileprivate var trimmingBlanks: ArraySlice<UInt8> {
    let start = firstIndex { $0 > 0x20 } ?? endIndex
    let end = lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start
    return self[start..<end]
  }
}
