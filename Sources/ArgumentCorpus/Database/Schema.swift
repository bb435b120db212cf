#if Corpus
  internal import ArgumentJSON

  /// How an index is laid out, and how older ones become the present one.
  enum Schema {
    /// What tells an index from other databases of SQLite: “argc”.
    static let applicationID = 0x6172_6763

    /// The present version.
    static let version = 2

    /// Makes a version of the one before, from an empty file on.
    private static func make(
      _ version: Int, in connection: borrowing Connection
    ) throws(CorpusError) {
      switch version {
      case 1:
        try connection.execute(
          """
          CREATE TABLE maps(
            number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, statements INTEGER NOT NULL,
            reasons INTEGER NOT NULL, bytes BLOB NOT NULL)
          """)
      default:
        try connection.execute(
          """
          CREATE VIRTUAL TABLE terms USING fts5(
            term, content='', detail=none, tokenize="\(IndexTerms.tokenizer)")
          """)
        try indexAll(connection)
      }
    }

    /// Brings a database to the present version.
    /// - Parameters:
    ///   - creates: Whether an empty file becomes an index.
    ///   - last: The version to stop at, for tests.
    static func prepare(
      _ connection: borrowing Connection, creates: Bool, upTo last: Int? = nil
    ) throws(CorpusError) {
      let path = connection.path
      let found = try connection.number("PRAGMA application_id")
      var version = Int(try connection.number("PRAGMA user_version"))
      let isEmpty = try connection.number("SELECT count(*) FROM sqlite_schema") == 0
      guard found == applicationID || (isEmpty && found == 0 && creates) else {
        throw CorpusError(
          "no-corpus", "“\(path)” is no index of a corpus",
          explanation: "`argue corpus add` makes one in a file of its own.", exitCode: 65)
      }
      guard version <= Self.version else {
        throw CorpusError(
          "corpus-newer",
          "“\(path)” is of a newer argue: its layout is \(version), and here "
            + "\(Self.version) is known", explanation: "Nothing was changed. Take the newer argue.",
          exitCode: 65)
      }
      let wanted = last ?? Self.version
      guard version < wanted else { return }
      if isEmpty { try connection.execute("PRAGMA journal_mode = WAL") }
      try connection.transaction { () throws(CorpusError) in
        // Another program may have been faster.
        version = Int(try connection.number("PRAGMA user_version"))
        for next in version..<max(version, wanted) { try make(next + 1, in: connection) }
        try connection.execute(
          "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(max(version, wanted))"
        )
      }
    }

    /// Makes the terms of all maps that are there.
    private static func indexAll(_ connection: borrowing Connection) throws(CorpusError) {
      let maps = try connection.prepare("SELECT number, bytes FROM maps ORDER BY number")
      let add = try connection.prepare("INSERT INTO terms(rowid, term) VALUES (?, ?)")
      while try maps.step() {
        guard let map = try? MapReader().read(maps.bytes(1)).map else { continue }
        add.bind(maps.int(0), at: 1)
        add.bind(IndexTerms.terms(of: map), at: 2)
        try add.run()
      }
    }
  }
#endif
