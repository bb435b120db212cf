internal import ArgumentAnalysis
public import ArgumentModel
internal import ArgumentUnicode
internal import ArgumentWords

/// Many maps beside each other, a line each: who has what.
public struct MapOverview {
  /// A map among others.
  public struct Row: Hashable, Sendable {
    /// What the map is called.
    public var name: String
    /// How many statements it has.
    public var statements: Int
    /// How many reasons speak for something.
    public var supports: Int
    /// How many reasons speak against something.
    public var attacks: Int
    /// How many anchors it has.
    public var anchors: Int
    /// How many counterarguments nothing answers.
    public var unanswered: Int
    /// How many errors and warnings a check finds.
    public var findings: Int
    /// How the first thesis fares; nil where there is none.
    public var thesis: Verdict?

    /// Sums up a map.
    public init(_ map: ArgumentMap, name: String) {
      self.name = name
      let counts = MapStatistics(map)
      statements = map.statements.count
      supports = map.reasons.count { $0.stance == .supports }
      attacks = map.reasons.count - supports
      anchors = counts.anchors
      let report = Checker().check(map).diagnostics.filter { $0.acknowledged == nil }
      unanswered = report.count { $0.rule == "unanswered-counterargument" }
      findings = report.count { $0.severity != .note }
      let verdicts = try? Evaluator(map).grounded()
      thesis = map.statements.firstIndex { $0.role == .thesis }.flatMap { place in
        verdicts?.statements[place]
      }
    }
  }

  /// The maps, in the order in which they are told.
  public var rows: [Row]

  /// Puts maps beside each other.
  public init(_ rows: [Row]) { self.rows = rows }

  /// As JSON: a list of objects, one a map.
  public var json: JSONValue {
    .array(
      rows.map { row in
        var object = JSONObject()
        object.append("map", .string(row.name))
        for (name, count) in row.counts { object.append(name, .int(Int64(count))) }
        object.append("thesis", row.thesis.map { .string($0.label.rawValue) } ?? .null)
        return .object(object)
      })
  }

  /// As a table for a terminal, ending in a line feed.
  /// - Parameter language: The language of its headings.
  public func text(_ language: LanguageTag?) -> String {
    let words = Words.of(language)
    let headings = words.overview
    let head =
      [
        headings.map, headings.statements, headings.supports, headings.attacks, headings.anchors,
        headings.unanswered, headings.findings, headings.thesis,
      ]
    let lines =
      [head]
      + rows.map { row in
        [row.name.printable] + row.counts.map { String($0.1) }
          + [row.thesis.map { words.verdict($0, on: .statement) } ?? headings.none]
      }
    let widths = head.indices.map { column in lines.map { $0[column].displayWidth }.max() ?? 0 }
    return lines.map { cells in
      cells.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.displayWidth)
        // Numbers stand at the right, words at the left, and nothing behind the last.
        if column == 0 { return cell + space }
        return column == cells.count - 1 ? cell : space + cell
      }.joined(separator: "  ") + "\n"
    }.joined()
  }
}

extension MapOverview.Row {
  /// The counts under their names.
  fileprivate var counts: [(String, Int)] {
    [
      ("statements", statements), ("supports", supports), ("attacks", attacks),
      ("anchors", anchors), ("unanswered", unanswered), ("findings", findings),
    ]
  }
}
