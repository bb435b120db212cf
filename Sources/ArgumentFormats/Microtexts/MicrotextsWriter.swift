internal import ArgumentMarkup
internal import ArgumentModel
internal import ArgumentText

/// Makes an argument graph of a map.
struct MicrotextsWriter {
  private let map: ArgumentMap
  private let placed: ExportedText
  private let name: String
  private let kept: JSONObject
  private(set) var losses: LossLedger
  private var ids = DocumentIDs()
  /// The ids that segments and joints came with.
  private var reserved: Set<String> = []
  /// The edges from segments and joints that the map was read from, by their ends, and the joints
  /// of units.
  private var oldEdges: [Ends: String] = [:]
  private var jointsOfUnit: [String: [String]] = [:]
  private var unitOfJoint: [String: String] = [:]
  /// What each old segment was an edge to, in the document's order.
  private var oldTargets: [String: [String]] = [:]

  /// The ids of segments that the text leaves unsaid, by their words.
  private var implicitSegments: [String: String] = [:]
  /// The segments that the text leaves unsaid, by the unit that they came with.
  private var implicitOfUnit: [String: [(id: String, text: String)]] = [:]

  private struct Ends: Hashable {
    var source: String
    var target: String
  }

  init(
    _ map: ArgumentMap, _ placed: ExportedText, name: String, includesDerived: Bool
  ) {
    var map = map
    let original = map
    if !includesDerived {
      map.reasons.removeAll { $0.extensions.areDerived }
      map.relations.removeAll { $0.extensions.areDerived }
    }
    self.map = map
    self.placed = placed
    self.name = name
    kept = map.header.extensions["microtexts"]?.objectValue ?? JSONObject()
    losses = LossLedger(
      original, format: "microtexts", namespace: "microtexts",
      carried: AnnotatedDocument.carried, includesDerived: includesDerived)
    losses.lose(.furtherPlace, placed.lostAnchors)
    losses.lose(.link, map.relations.count)
    losses.lose(
      .note,
      map.statements.count { !$0.note.isEmpty } + map.reasons.count { !$0.note.isEmpty }
        + map.relations.count { !$0.note.isEmpty })
    losses.lose(
      .tag,
      map.statements.reduce(0) { $0 + max(0, $1.tags.count - ($1.role == nil ? 1 : 0)) })
  }

  /// The graph.
  mutating func graph() -> MicrotextsGraph {
    var graph = MicrotextsGraph()
    let name = map.header.id?.rawValue ?? self.name
    graph.attributes = [.init(name: "id", value: kept["id"]?.stringValue ?? name)]
    for name in ["topic_id", "stance"] {
      if let value = kept[name]?.stringValue {
        graph.attributes.append(.init(name: name, value: value))
      }
    }
    // What came with ids keeps them; they are given before any new one is.
    let oldSegments = oldSegments()
    let oldJoints = (kept["joints"]?.arrayValue ?? []).compactMap(\.stringValue)
    readOldEdges(joints: Set(oldJoints))
    for element in kept["edus"]?.arrayValue ?? [] {
      guard let id = element.objectValue?["id"]?.stringValue,
        let words = element.objectValue?["implicit"]?.stringValue
      else { continue }
      implicitSegments[words] = id
      for target in oldTargets[id] ?? [] {
        implicitOfUnit[unitOfJoint[target] ?? target, default: []].append((id, words))
      }
    }
    reserved = Set(oldSegments.values).union(oldJoints).union(oldEdges.values)
      .union(implicitSegments.values)
    let units = map.statements.map { statement in
      statement.extensions["microtexts"]?.objectValue?["id"]?.stringValue
        ?? statement.id.rawValue
    }
    var taken = reserved
    let unitIDs = units.map { unit in
      if taken.insert(unit).inserted { return ids.unique(unit) }
      return ids.unique("adu-\(unit)")
    }
    let segments = segment(oldSegments, &graph)
    let sides = sides()
    for (index, statement) in map.statements.enumerated() {
      graph.units.append(.init(id: unitIDs[index], side: sides[index]))
      addSegments(of: statement, at: index, unitIDs[index], segments, &graph)
    }
    addEdges(unitIDs, &graph)
    loseRoles(graph)
    return graph
  }

  /// Counts the roles that nobody can tell from sides and edges, and the types that are no roles.
  private mutating func loseRoles(_ graph: MicrotextsGraph) {
    let told = MicrotextsGraph.roles(
      graph.units, graph.edges.filter { $0.type != "seg" })
    losses.lose(
      .role,
      zip(map.statements, graph.units).count { statement, unit in
        statement.role == nil ? !statement.tags.isEmpty : statement.role != told[unit.id]
      })
  }

  /// An id that nothing came with.
  private func free(_ kind: String, _ number: Int) -> String {
    var id = "\(kind)\(number)"
    while reserved.contains(id) { id += "n" }
    return id
  }

  /// The ids of the segments that the map was read from, by their places.
  private func oldSegments() -> [TextRange: String] {
    var old: [TextRange: String] = [:]
    for element in kept["edus"]?.arrayValue ?? [] {
      guard let parts = element.arrayValue, parts.count == 3, let id = parts[0].stringValue,
        case .int(let start) = parts[1], case .int(let end) = parts[2]
      else { continue }
      old[TextRange(Int(start), Int(end))] = id
    }
    return old
  }

  private mutating func readOldEdges(joints: Set<String>) {
    for element in kept["segments"]?.arrayValue ?? [] {
      let parts = element.arrayValue?.compactMap(\.stringValue) ?? []
      guard parts.count == 3 else { continue }
      oldEdges[Ends(source: parts[1], target: parts[2])] = parts[0]
      if joints.contains(parts[1]) {
        jointsOfUnit[parts[2], default: []].append(parts[1])
        unitOfJoint[parts[1]] = parts[2]
      } else {
        oldTargets[parts[1], default: []].append(parts[2])
      }
    }
  }

  /// Parts the text wherever a statement or an old segment begins or ends.
  private mutating func segment(
    _ old: [TextRange: String], _ graph: inout MicrotextsGraph
  ) -> [(id: String, range: TextRange)] {
    var cuts: Set<Int> = [0, placed.text.count]
    for range in placed.places.lazy.compactMap(\.self).joined() {
      cuts.formUnion([range.start, range.end])
    }
    for range in old.keys where placed.text.text(at: range) != nil {
      cuts.formUnion([range.start, range.end])
    }
    let places = cuts.sorted()
    var segments: [(id: String, range: TextRange)] = []
    for (start, end) in zip(places, places.dropFirst()) {
      guard let words = placed.text.text(at: TextRange(start, end)) else { continue }
      let scalars = Array(words.unicodeScalars)
      let first = scalars.firstIndex { !$0.properties.isWhitespace }
      let last = scalars.lastIndex { !$0.properties.isWhitespace }
      guard let first, let last else { continue }
      let range = TextRange(start + first, start + last + 1)
      let id = ids.unique(old[range] ?? free("e", segments.count + 1))
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[first...last])
      graph.segments.append(.init(id: id, text: String(text)))
      segments.append((id, range))
    }
    if placed.key != nil { losses.lose(.whiteSpace, gaps(segments.map(\.range))) }
    return segments
  }

  /// How many stretches between segments aren't the one space that joins them.
  private func gaps(_ ranges: [TextRange]) -> Int {
    var count = 0
    var end = 0
    for (index, range) in ranges.enumerated() {
      let between = placed.text.text(at: TextRange(end, range.start)) ?? ""
      if !between.utf8.elementsEqual((index == 0 ? "" : " ").utf8) { count += 1 }
      end = range.end
    }
    return count + (end < placed.text.count ? 1 : 0)
  }

  private mutating func addSegments(
    of statement: Statement, at index: Int, _ unit: String,
    _ segments: [(id: String, range: TextRange)], _ graph: inout MicrotextsGraph
  ) {
    var own: [String] = []
    var places: [Int] = []
    var isOwn: Set<String> = []
    let implicit = implicitOfUnit[unit] ?? []
    if let ranges = placed.places[index] {
      for range in ranges {
        // Segments are in order, so the first is found by halving.
        var low = 0
        var high = segments.count
        while low < high {
          let middle = (low + high) / 2
          if segments[middle].range.start < range.start { low = middle + 1 } else { high = middle }
        }
        while low < segments.count, segments[low].range.end <= range.end {
          if isOwn.insert(segments[low].id).inserted {
            own.append(segments[low].id)
            places.append(low)
          }
          low += 1
        }
      }
    }
    let words = statement.text.preferred(map.header.languages)?.text
    let isAsItWas =
      placed.places[index] != nil
      || implicit.map(\.text).joined(separator: " ").hasSameBytes(as: words ?? "")
    if isAsItWas {
      for segment in implicit {
        let id = ids.unique(segment.id)
        graph.segments.append(.init(id: id, text: segment.text, isImplicit: true))
        own.append(id)
      }
    } else if let words {
      let old = implicit.first?.id ?? implicitSegments[words]
      let id = ids.unique(old ?? free("e", graph.segments.count + 1))
      graph.segments.append(.init(id: id, text: words, isImplicit: true))
      own.append(id)
    }
    let areNeighbours =
      places.count == own.count && zip(places, places.dropFirst()).allSatisfy { $1 == $0 + 1 }
    ground(unit, in: own, areNeighbours: areNeighbours, &graph)
  }

  /// Adds the edges from segments to a unit as they were.
  ///
  /// New ones go by a joint where the segments are neighbours. What stands apart is the unit's without one.
  private mutating func ground(
    _ unit: String, in own: [String], areNeighbours: Bool, _ graph: inout MicrotextsGraph
  ) {
    let joints = jointsOfUnit[unit] ?? []
    var targets = own.map { segment -> String? in
      if oldEdges[Ends(source: segment, target: unit)] != nil { return unit }
      return joints.first { oldEdges[Ends(source: segment, target: $0)] != nil }
    }
    let isNew = targets.allSatisfy { $0 == nil }
    var joint: String?
    if isNew, own.count > 1, areNeighbours {
      joint = ids.unique(free("j", graph.joints.count + 1))
    }
    for index in targets.indices where targets[index] == nil { targets[index] = joint ?? unit }
    var written: Set<String> = []
    for target in targets.compactMap(\.self) where target != unit {
      guard written.insert(target).inserted else { continue }
      if target != joint { _ = ids.unique(target) }
      graph.joints.append(target)
      addEdge(target, unit, "seg", wanted: nil, &graph)
    }
    for (segment, target) in zip(own, targets) {
      addEdge(segment, target ?? unit, "seg", wanted: nil, &graph)
    }
  }

  @discardableResult
  private mutating func addEdge(
    _ source: String, _ target: String, _ type: String, wanted: String?,
    _ graph: inout MicrotextsGraph
  ) -> String {
    let old = oldEdges[Ends(source: source, target: target)]
    let id = ids.unique(wanted ?? old ?? free("s", graph.edges.count + 1))
    graph.edges.append(.init(id: id, source: source, target: target, type: type))
    return id
  }

  /// Whose each statement is: the same side's as what it supports, the other's as what it attacks.
  private func sides() -> [String] {
    var sides = [String?](repeating: nil, count: map.statements.count)
    var statements: [EntityID: Int] = [:]
    for (index, statement) in map.statements.enumerated() where statements[statement.id] == nil {
      statements[statement.id] = index
    }
    var reasons: [EntityID: Int] = [:]
    var upon: [EntityID: [Int]] = [:]
    for (index, reason) in map.reasons.enumerated() {
      if reasons[reason.id] == nil { reasons[reason.id] = index }
      if let target = reason.target { upon[target, default: []].append(index) }
    }
    for (index, statement) in map.statements.enumerated() {
      sides[index] = statement.extensions["microtexts"]?.objectValue?["type"]?.stringValue
    }
    let leaving = Set(map.reasons.lazy.flatMap(\.premises).map(\.statement))
    var open: [(EntityID, String)] = map.statements.indices
      .filter { !leaving.contains(map.statements[$0].id) }
      .map { (map.statements[$0].id, sides[$0] ?? "pro") }
    var seen: Set<EntityID> = Set(open.map { $0.0 })
    for (id, side) in open { if let index = statements[id] { sides[index] = sides[index] ?? side } }
    while let (id, side) = open.popLast() {
      for index in upon[id] ?? [] {
        let reason = map.reasons[index]
        let own = reason.stance == .attacks ? (side == "pro" ? "opp" : "pro") : side
        if seen.insert(reason.id).inserted { open.append((reason.id, own)) }
        for premise in reason.premises where seen.insert(premise.statement).inserted {
          if let place = statements[premise.statement] {
            sides[place] = sides[place] ?? own
            open.append((premise.statement, sides[place] ?? own))
          }
        }
      }
    }
    return sides.map { $0 ?? "pro" }
  }

  private mutating func addEdges(_ unitIDs: [String], _ graph: inout MicrotextsGraph) {
    var ends: [EntityID: String] = [:]
    for (index, statement) in map.statements.enumerated() where ends[statement.id] == nil {
      ends[statement.id] = unitIDs[index]
    }
    var reasonIDs: [String] = []
    var isReason: Set<EntityID> = []
    for reason in map.reasons {
      let old = reason.extensions["microtexts"]?.objectValue?["id"]?.stringValue
      reasonIDs.append(ids.unique(old ?? reason.id.rawValue))
      if ends[reason.id] == nil {
        ends[reason.id] = reasonIDs[reasonIDs.count - 1]
        isReason.insert(reason.id)
      }
    }
    var drafts = 0
    var supports = 0
    for (index, reason) in map.reasons.enumerated() {
      let kept = reason.extensions["microtexts"]?.objectValue ?? JSONObject()
      guard let target = reason.target, let end = ends[target], let first = reason.premises.first,
        let source = ends[first.statement]
      else {
        drafts += 1
        continue
      }
      let isUpon = isReason.contains(target)
      if isUpon, reason.stance != .attacks {
        supports += 1
        continue
      }
      var type = reason.stance == .attacks ? (isUpon ? "und" : "reb") : "sup"
      if kept["type"]?.stringValue == "exa", type == "sup" { type = "exa" }
      graph.edges.append(
        .init(id: reasonIDs[index], source: source, target: end, type: type))
      let old = (kept["added"]?.arrayValue ?? []).compactMap { pair -> (String, String)? in
        guard let pair = pair.arrayValue, pair.count == 2, let id = pair[0].stringValue,
          let premise = pair[1].stringValue
        else { return nil }
        return (premise, id)
      }
      let oldIDs = Dictionary(old, uniquingKeysWith: { first, _ in first })
      for premise in reason.premises.dropFirst() {
        guard let source = ends[premise.statement] else {
          drafts += 1
          continue
        }
        let wanted = oldIDs[premise.statement.rawValue] ?? "\(reasonIDs[index])-add"
        addEdge(source, reasonIDs[index], "add", wanted: wanted, &graph)
      }
    }
    losses.lose(.looseLink, drafts)
    losses.lose(.supportOfReason, supports)
  }
}
