internal import ArgumentAgreement
internal import ArgumentModel

/// How far the makers of several maps of the same agree: on what is said, what it is called, where it
/// stands, and how it hangs together.
///
/// Every measure is either a number or the reason why it is none. Of more than two maps, measures for two
/// are means over all pairs.
public struct AgreementReport: Sendable {
  /// What a measure is about.
  public enum Subject: String, CaseIterable, Hashable, Sendable {
    /// Which statements there are.
    case statements
    /// The roles of the statements that two or more have.
    case roles
    /// Where in a text statements stand, and with which role.
    case spans
    /// Where a text is cut.
    case segments
    /// What bears on what.
    case relations
    /// How far statements are believed that two or more have.
    case credences
    /// How strong steps are that two or more have.
    case strengths
  }

  /// A measure.
  public struct Measure: Hashable, Sendable {
    /// What it is about.
    public var subject: Subject
    /// What it is called, such as `cohen-kappa`.
    public var name: String
    /// The text that it is over, where it is over one.
    public var text: String?
    /// The value; nil where it is undefined.
    public var value: Double?
    /// Why there is no value: a name, such as `noVariation`.
    public var undefined: String?
    /// In which interval 95 of 100 values are over samples of the items.
    public var interval: ClosedRange<Double>?
    /// Over how many items it is.
    public var items: Int?
  }

  /// The makers, in the order of their maps.
  public let coders: [String]
  /// How many different things are said, and how many of them all maps say.
  public let statements: (all: Int, shared: Int)
  /// The measures.
  public private(set) var measures: [Measure] = []
  /// What was left out, and how often: by a name, such as `statements-of-one`.
  public private(set) var dropped: [(what: String, count: Int)] = []

  private let maps: AlignedMaps

  /// Measures.
  public init(_ maps: AlignedMaps, coders: [String]) {
    self.maps = maps
    self.coders = coders
    statements = (
      maps.statements.count, maps.statements.count { node in node.allSatisfy { $0 != nil } }
    )
    measureStatements()
    measureRoles()
    for text in maps.texts { measure(text) }
    measureRelations()
    measure(maps.credences, .credences)
    measure(maps.strengths, .strengths)
    let roles = maps.roles
    func drop(_ what: String, _ count: Int) { if count > 0 { dropped.append((what, count)) } }
    drop(
      "statements-of-one", maps.statements.count { node in node.count(where: { $0 != nil }) < 2 })
    drop("statements-not-of-all", roles.itemCount - roles.completeCount)
    drop("reasons-without-target", maps.drafts)
    drop("ranges-without-length", maps.texts.reduce(0) { $0 + $1.dropped })
  }

  // MARK: Measuring

  private var pairs: [(Int, Int)] {
    coders.indices.flatMap { first in
      ((first + 1)..<max(first + 1, coders.count)).map { (first, $0) }
    }
  }

  private mutating func add(
    _ subject: Subject, _ name: String, text: String? = nil, items: Int? = nil,
    interval: ClosedRange<Double>? = nil, _ value: () throws(Undefined) -> Double
  ) {
    var measure = Measure(subject: subject, name: name, text: text)
    measure.items = items
    do throws(Undefined) {
      measure.value = try value()
      measure.interval = interval
    } catch {
      measure.undefined = error.rawValue
    }
    measures.append(measure)
  }

  /// Adds the mean of a measure over all pairs of maps for which it is defined.
  private mutating func addMean(
    _ subject: Subject, _ name: String, text: String? = nil,
    _ value: (Int, Int) throws(Undefined) -> Double
  ) {
    var (sum, count) = (0.0, 0)
    var why: Undefined?
    for (first, second) in pairs {
      do throws(Undefined) {
        sum += try value(first, second)
        count += 1
      } catch {
        why = error
      }
    }
    add(subject, name, text: text) { () throws(Undefined) in
      if count == 0 { throw why ?? .wrongCoderCount }
      return sum / Double(count)
    }
  }

  private mutating func measureStatements() {
    let maps = maps
    addMean(.statements, "f1") { first, second throws(Undefined) in
      let both = maps.statements.count { $0[first] != nil && $0[second] != nil }
      return try MatchScore(
        matched: Double(both), first: Double(maps.maps[first].statements.count),
        second: Double(maps.maps[second].statements.count)
      ).f1()
    }
  }

  /// A coefficient over a table, with its interval.
  private mutating func add(
    _ subject: Subject, _ name: String, _ table: CodingTable, items: Int,
    _ coefficient: (CodingTable) throws(Undefined) -> Double
  ) {
    let rounds = max(100, min(1000, 2_000_000 / max(1, table.itemCount)))
    // Every two categories are compared, and hundreds of times once more would take too long for many.
    let isSampled = table.categories.count <= Self.mostCategories
    let interval = Bootstrap.interval(of: isSampled ? table.itemCount : 0, rounds: rounds) {
      positions throws(Undefined) in
      try coefficient(table.sample(positions))
    }
    add(subject, name, items: items, interval: interval) { () throws(Undefined) in
      try coefficient(table)
    }
  }

  private mutating func addCoefficients(_ subject: Subject, _ table: CodingTable) {
    let complete = table.completeCount
    if coders.count == 2 {
      add(subject, "cohen-kappa", table, items: complete) { table throws(Undefined) in
        try table.cohenKappa().value
      }
      add(subject, "scott-pi", table, items: complete) { table throws(Undefined) in
        try table.scottPi().value
      }
    }
    add(subject, "fleiss-kappa", table, items: complete) { table throws(Undefined) in
      try table.fleissKappa().value
    }
    add(subject, "krippendorff-alpha", table, items: table.sharedCount) {
      table throws(Undefined) in try table.krippendorffAlpha(.nominal).value
    }
  }

  /// Of so many categories there are intervals.
  private static let mostCategories = 300

  /// α over numbers, where makers give any.
  private mutating func measure(_ table: CodingTable, _ subject: Subject) {
    guard table.sharedCount > 0 else { return }
    for metric in [CodingTable.Metric.ordinal, .interval, .ratio] {
      add(subject, "alpha-\(metric.rawValue)", table, items: table.sharedCount) {
        table throws(Undefined) in try table.krippendorffAlpha(metric).value
      }
    }
  }

  private mutating func measureRoles() { addCoefficients(.roles, maps.roles) }

  private mutating func measure(_ text: AlignedMaps.Text) {
    let (name, units) = (text.name, text.units)
    let count = units.reduce(0) { $0 + $1.count }
    add(.spans, "alpha-u", text: name, items: count) { () throws(Undefined) in
      try AlphaU(units, over: 0...Double(max(1, text.length))).overall.value
    }
    let gamma = Result { () throws(Undefined) in try Gamma(units) }
    add(.spans, "gamma", text: name, items: count) { () throws(Undefined) in
      try gamma.get().value
    }
    add(.spans, "gamma-cat", text: name, items: count) { () throws(Undefined) in
      guard let value = try gamma.get().categorical else { throw .noVariation }
      return value
    }
    let kinds: [(String, @Sendable (SpanScores) -> MatchScore)] = [
      ("f1-exact", { $0.exact }), ("f1-overlap", { $0.overlap }), ("f1-token", { $0.token }),
      ("f1-intersection", { $0.intersection }),
    ]
    for (kind, score) in kinds {
      addMean(.spans, kind, text: name) { first, second throws(Undefined) in
        try score(SpanScores(units[first], units[second])).f1()
      }
    }
    let cuts = units.map { Self.cut($0, text.length) }
    let scores: [(String, @Sendable (SegmentationScores) throws(Undefined) -> Double)] = [
      ("similarity", { $0.similarity }),
      (
        "boundary-similarity",
        { scores throws(Undefined) in
          guard let value = scores.boundarySimilarity else { throw .nothingShared }
          return value
        }
      ),
      ("pk", { $0.pk }), ("window-difference", { $0.windowDifference }),
    ]
    for (kind, score) in scores {
      addMean(.segments, kind, text: name) { first, second throws(Undefined) in
        try score(try SegmentationScores(cuts[first], cuts[second]))
      }
    }
  }

  /// A text cut where units begin and end.
  private static func cut(_ units: [CodedUnit], _ length: Int) -> Segmentation {
    Segmentation(
      count: length, boundaries: units.flatMap { [Int($0.start), Int($0.end)] })
  }

  private mutating func measureRelations() {
    let graphs = coders.indices.map { maps.edges(of: $0) }
    let scores: [(String, @Sendable (GraphScores) -> MatchScore)] = [
      ("f1-labelled", { $0.labelled }), ("f1-unlabelled", { $0.unlabelled }),
      ("f1-undirected", { $0.undirected }),
    ]
    for (name, score) in scores {
      addMean(.relations, name) { first, second throws(Undefined) in
        try score(GraphScores(graphs[first], graphs[second])).f1()
      }
    }
    // Nodes that all maps have; of very large maps pairs are too many to be listed.
    let shared = maps.statements.indices.filter { node in
      maps.statements[node].allSatisfy { $0 != nil }
    }
    if shared.count <= Self.mostNodes {
      addCoefficients(.relations, GraphScores.pairs(nodes: shared, graphs))
    }
    addMean(.relations, "nearness") { first, second throws(Undefined) in
      try GraphScores.nearness(graphs[first], graphs[second])
    }
    let texts = maps.texts
    addMean(.relations, "cass") { first, second throws(Undefined) in
      var (sum, count) = (0.0, 0)
      for text in texts where !text.units[first].isEmpty && !text.units[second].isEmpty {
        sum += try SegmentationScores(
          Self.cut(text.units[first], text.length), Self.cut(text.units[second], text.length)
        ).similarity
        count += 1
      }
      guard count > 0 else { throw .nothingShared }
      let relations = try GraphScores(graphs[first], graphs[second]).labelled.f1()
      return try GraphScores.cass(segments: sum / Double(count), relations: [relations])
    }
  }

  /// Of so many nodes all ordered pairs are counted.
  private static let mostNodes = 150
}
