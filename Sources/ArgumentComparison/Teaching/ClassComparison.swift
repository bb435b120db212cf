public import ArgumentModel
internal import ArgumentUnicode
internal import ArgumentWords

/// Many maps that were compared with one reference: a line each, and what most of them lack.
public struct ClassComparison: Sendable {
  /// The maps, in the order in which they are told.
  public let maps: [ComparedMap]
  let reference: ArgumentMap

  /// Puts maps beside each other.
  public init(_ maps: [ComparedMap], reference: ArgumentMap) {
    (self.maps, self.reference) = (maps, reference)
  }

  /// The judgements that have a column of their own.
  static let columns: [MapComparison.Judgement] = [
    .found, .missed, .added, .wrongDirection, .wrongTarget, .wrongStance, .notLinked,
    .notConvergent, .lessAnswered, .unanswered,
  ]

  /// The mean of the points; nil without a map.
  public var mean: Double? {
    maps.isEmpty ? nil : maps.reduce(0) { $0 + $1.score.points } / Double(maps.count)
  }

  /// The reference's statements that some maps lack, and how many do, those first that most lack.
  public var missed: [(statement: Int, count: Int)] {
    var counts = [Int](repeating: 0, count: reference.statements.count)
    for map in maps {
      for judged in map.comparison.statements where judged.judgement == .missed {
        if let index = judged.reference { counts[index] += 1 }
      }
    }
    return counts.indices.filter { counts[$0] > 0 }.map { ($0, counts[$0]) }
      .sorted { ($1.count, $0.statement) < ($0.count, $1.statement) }
  }

  /// How many maps have so many tenths of the points: ten numbers.
  public var distribution: [Int] {
    var counts = [Int](repeating: 0, count: 10)
    for map in maps where map.score.most > 0 {
      counts[min(9, Int(map.score.points / map.score.most * 10))] += 1
    }
    return counts
  }

  /// A table with a line a map: its name, the points and how often each judgement was made.
  /// - Parameter language: The language of the headings; nil has the names that JSON has.
  public func rows(_ language: LanguageTag?) -> [[String]] {
    let words = language.map { Words.of($0).marking }
    let head =
      [
        words?.student ?? "name", words?.score ?? "points",
        words?.most ?? "most",
      ]
      + Self.columns.map { words?.judgements[$0.rawValue] ?? $0.rawValue }
    return [head]
      + maps.map { map in
        [map.name, Self.number(map.score.points), Self.number(map.score.most)]
          + Self.columns.map { String(map.count($0)) }
      }
  }

  /// A number with one digit behind the point, if that isn't 0.
  static func number(_ number: Double) -> String {
    let tenths = (number * 10).rounded()
    guard abs(tenths) < 1e15 else { return String(number) }
    let (whole, rest) = Int(tenths).quotientAndRemainder(dividingBy: 10)
    let sign = tenths < 0 && whole == 0 ? "-" : ""
    return rest == 0 ? "\(whole)" : "\(sign)\(whole).\(abs(rest))"
  }

  /// As JSON: the maps, and how many lack each statement.
  public var json: JSONValue {
    .object(
      JSONObject([
        .init(name: "maps", value: .array(maps.map { $0.json })),
        .init(
          name: "missed",
          value: .array(
            missed.map { missed in
              .object(
                JSONObject([
                  .init(
                    name: "id", value: .string(reference.statements[missed.statement].id.rawValue)),
                  .init(name: "count", value: .int(Int64(missed.count))),
                ]))
            })),
      ]))
  }

  /// As text for a terminal, ending in a line feed.
  public func text(_ language: LanguageTag?) -> String {
    let words = Words.of(language)
    let phrases = MapPhrases(
      reference, languages: (language.map { [$0] } ?? []) + reference.header.languages)
    let rows = rows(words.language).map { row in row.prefix(6).map { $0.printable } }
    let widths = (0..<6).map { column in rows.map { $0[column].displayWidth }.max() ?? 0 }
    var lines = rows.map { row in
      row.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.displayWidth)
        return column == 0 ? cell + space : space + cell
      }.joined(separator: "  ")
    }
    if let mean {
      lines.append(words.labelled(words.marking.mean, Self.number(mean)))
    }
    if !missed.isEmpty { lines.append(words.marking.mostMissed) }
    for (index, count) in missed.prefix(5) {
      let statement = reference.statements[index]
      lines.append(
        "  \(count)  \(statement.id.rawValue.printable): \(phrases.text(statement.text) ?? "")")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
