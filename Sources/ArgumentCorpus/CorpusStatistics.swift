public import ArgumentModel

/// What an index has, in numbers.
public struct CorpusStatistics: Hashable, Sendable {
  /// How many maps.
  public var maps = 0
  /// How many statements they have together.
  public var statements = 0
  /// How many reasons.
  public var reasons = 0
  /// How many bytes they have together, a line each.
  public var bytes = 0
  /// In how many maps each value of a property occurs, most frequent first, of equal ones in the order of
  /// their bytes.
  public var properties: [(name: String, values: [Value])] = []

  /// In how many maps a value occurs.
  public struct Value: Hashable, Sendable {
    /// The value.
    public var name: String
    /// The number of maps.
    public var maps: Int
  }

  /// The properties that are counted.
  static let counted: [MapPattern.Property] = [.role, .scheme, .tag, .verdict]

  /// Whether two are the same.
  public static func == (left: Self, right: Self) -> Bool { left.json == right.json }

  /// Goes into a hash.
  public func hash(into hasher: inout Hasher) { hasher.combine(json) }

  /// The numbers as JSON.
  public var json: JSONValue {
    func number(_ name: String, _ value: Int) -> JSONObject.Member {
      .init(name: name, value: .int(Int64(value)))
    }
    let counts = properties.map { name, values in
      JSONObject.Member(
        name: name, value: .object(JSONObject(values.map { number($0.name, $0.maps) })))
    }
    return .object(
      JSONObject(
        [
          number("maps", maps), number("statements", statements), number("reasons", reasons),
          number("bytes", bytes),
        ] + [.init(name: "mapsWith", value: .object(JSONObject(counts)))]))
  }
}

extension CorpusIndex {
  /// Counts what the index has.
  /// - Parameter most: How many values of each property are told.
  public func statistics(most: Int = 20) throws(CorpusError) -> CorpusStatistics {
    #if Corpus
      return try connection.transaction("BEGIN") { () throws(CorpusError) in
        var statistics = CorpusStatistics()
        let sums = try connection.prepare(
          "SELECT count(*), sum(statements), sum(reasons), sum(length(bytes)) FROM maps")
        if try sums.step() {
          (statistics.maps, statistics.statements) = (Int(sums.int(0)), Int(sums.int(1)))
          (statistics.reasons, statistics.bytes) = (Int(sums.int(2)), Int(sums.int(3)))
        }
        // A table of the connection alone, which shows what the index of terms has.
        try connection.execute(
          "CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab(main, terms, row)")
        let terms = try connection.prepare(
          """
          SELECT term, doc FROM temp.vocabulary WHERE term >= ? AND term < ?
          ORDER BY doc DESC, term LIMIT ?
          """)
        for property in CorpusStatistics.counted {
          let prefix = "=\(property.rawValue):"
          terms.bind(prefix, at: 1)
          // What has a link behind it is another term.
          terms.bind("=\(property.rawValue);", at: 2)
          terms.bind(Int64(most * 8), at: 3)
          var values: [CorpusStatistics.Value] = []
          while try terms.step() {
            let term = terms.text(0)
            guard !term.contains(">"), values.count < most else { continue }
            values.append(
              .init(
                name: IndexTerms.unescaped(String(term.dropFirst(prefix.count))),
                maps: Int(terms.int(1))))
          }
          terms.reset()
          statistics.properties.append((property.rawValue, values))
        }
        return statistics
      }
    #else
      throw .notBuiltIn
    #endif
  }
}
