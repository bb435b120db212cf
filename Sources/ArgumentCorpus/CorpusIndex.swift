internal import ArgumentJSON

/// Maps in one file, found by their words and by their structure.
///
/// The file is a database of SQLite. Several programs may use it at once: whoever reads sees it as it was
/// when reading began, and whoever writes waits for others to end. Each call that writes is one transaction,
/// so that a kill leaves all of it or nothing.
public struct CorpusIndex: ~Copyable {
  #if Corpus
    let connection: Connection
  #endif

  /// Opens an index.
  /// - Parameters:
  ///   - path: The file.
  ///   - creates: Whether it is made if it isn't there.
  /// - Throws: ``CorpusError`` where it isn't there, is something else or can't be opened.
  public init(_ path: String, creates: Bool = false) throws(CorpusError) {
    try self.init(path, creates: creates, upTo: nil)
  }

  /// Opens an index at an older version, for tests.
  init(_ path: String, creates: Bool, upTo version: Int?) throws(CorpusError) {
    #if Corpus
      let opened = try Connection(path, creates: creates)
      try Schema.prepare(opened, creates: creates, upTo: version)
      try opened.execute("PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536")
      connection = opened
    #else
      throw .notBuiltIn
    #endif
  }

  /// Adds maps as one transaction.
  /// - Parameters:
  ///   - entries: The maps.
  ///   - replaces: Whether a map replaces another of its name.
  /// - Returns: What became of each.
  public func add(
    _ entries: [CorpusEntry], replacing replaces: Bool = false
  ) throws(CorpusError) -> [CorpusChange] {
    #if Corpus
      let known = try connection.prepare("SELECT number, bytes FROM maps WHERE name = ?")
      let insert = try connection.prepare(
        "INSERT INTO maps(name, statements, reasons, bytes) VALUES (?, ?, ?, ?)")
      let insertTerms = try connection.prepare("INSERT INTO terms(rowid, term) VALUES (?, ?)")
      let remover = try Remover(connection)
      return try connection.transaction { () throws(CorpusError) in
        var changes: [CorpusChange] = []
        for entry in entries {
          var change = CorpusChange.added
          known.bind(entry.name, at: 1)
          if try known.step() {
            let (number, bytes) = (known.int(0), known.bytes(1))
            known.reset()
            guard bytes != entry.bytes, replaces else {
              changes.append(bytes == entry.bytes ? .unchanged : .taken)
              continue
            }
            try remover.remove(number, bytes)
            change = .replaced
          } else {
            known.reset()
          }
          insert.bind(entry.name, at: 1)
          insert.bind(Int64(entry.statements), at: 2)
          insert.bind(Int64(entry.reasons), at: 3)
          insert.bind(entry.bytes, at: 4)
          try insert.run()
          insertTerms.bind(connection.lastNumber, at: 1)
          insertTerms.bind(entry.terms, at: 2)
          try insertTerms.run()
          changes.append(change)
        }
        return changes
      }
    #else
      throw .notBuiltIn
    #endif
  }

  /// Removes maps as one transaction.
  /// - Parameter names: Names, or patterns of names with `*`, `?` and `[…]`.
  /// - Returns: How many maps each took away.
  public func remove(_ names: [String]) throws(CorpusError) -> [Int] {
    #if Corpus
      let matching = try connection.prepare("SELECT number, bytes FROM maps WHERE name GLOB ?")
      let named = try connection.prepare("SELECT number, bytes FROM maps WHERE name = ?")
      let remover = try Remover(connection)
      return try connection.transaction { () throws(CorpusError) in
        var counts: [Int] = []
        for name in names {
          var count = 0
          named.bind(name, at: 1)
          while try named.step() {
            count += 1
            try remover.remove(named.int(0), named.bytes(1))
          }
          named.reset()
          if count == 0, name.contains(where: { "*?[".contains($0) }) {
            matching.bind(name, at: 1)
            while try matching.step() {
              count += 1
              try remover.remove(matching.int(0), matching.bytes(1))
            }
            matching.reset()
          }
          counts.append(count)
        }
        return counts
      }
    #else
      throw .notBuiltIn
    #endif
  }

  /// Finds maps that hold a pattern, in the order in which they were added.
  /// - Parameters:
  ///   - pattern: What they hold.
  ///   - most: How many matches in one map are looked for.
  ///   - take: Takes a map; answers whether to go on.
  public func find(
    _ pattern: MapPattern, most: Int = .max, taking take: (CorpusMatch) -> Bool
  ) throws(CorpusError) {
    #if Corpus
      let query = IndexTerms.query(pattern)
      let maps = try connection.prepare(
        query == nil
          ? "SELECT name, bytes FROM maps ORDER BY number"
          : """
          SELECT name, bytes FROM terms CROSS JOIN maps ON maps.number = terms.rowid
          WHERE terms MATCH ? ORDER BY terms.rowid
          """)
      if let query { maps.bind(query, at: 1) }
      while try maps.step() {
        let bytes = maps.bytes(1)
        guard let map = try? MapReader().read(bytes).map else { continue }
        let (found, isCutOff) = pattern.matches(in: map, most: most)
        guard !found.isEmpty || isCutOff else { continue }
        let match = CorpusMatch(
          name: maps.text(0), bytes: bytes, map: map, matches: found, isCutOff: isCutOff)
        guard take(match) else { return }
      }
    #else
      throw .notBuiltIn
    #endif
  }

  /// Brings the file to where other programs look, and its log to an end.
  public func finish() throws(CorpusError) {
    #if Corpus
      try connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    #endif
  }
}

#if Corpus
  /// Takes maps out of an index.
  private struct Remover: ~Copyable {
    private let removeTerms: Connection.Statement
    private let removeMap: Connection.Statement

    init(_ connection: borrowing Connection) throws(CorpusError) {
      let terms = try connection.prepare(
        "INSERT INTO terms(terms, rowid, term) VALUES ('delete', ?, ?)")
      let map = try connection.prepare("DELETE FROM maps WHERE number = ?")
      removeTerms = terms
      removeMap = map
    }

    /// Removes a map; the index of terms keeps no texts, and has to be told what it was given.
    func remove(_ number: Int64, _ bytes: [UInt8]) throws(CorpusError) {
      if let map = try? MapReader().read(bytes).map {
        removeTerms.bind(number, at: 1)
        removeTerms.bind(IndexTerms.terms(of: map), at: 2)
        try removeTerms.run()
      }
      removeMap.bind(number, at: 1)
      try removeMap.run()
    }
  }
#endif
