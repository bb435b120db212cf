#if Corpus
  internal import CSQLite

  /// An open database of SQLite, closed when its owner goes.
  @safe struct Connection: ~Copyable {
    private let handle: OpaquePointer
    let path: String

    /// Opens a file.
    /// - Parameter creates: Whether it is made if it isn't there.
    init(_ path: String, creates: Bool) throws(CorpusError) {
      var opened: OpaquePointer?
      let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (creates ? SQLITE_OPEN_CREATE : 0)
      var code = unsafe sqlite3_open_v2(path, &opened, flags, nil)
      if code == SQLITE_CANTOPEN || code == SQLITE_READONLY, !creates {
        unsafe sqlite3_close_v2(opened)
        code = unsafe sqlite3_open_v2(
          path, &opened, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nil)
      }
      guard code == SQLITE_OK, let handle = unsafe opened else {
        let why = unsafe String(cString: sqlite3_errmsg(opened))
        unsafe sqlite3_close_v2(opened)
        throw CorpusError("cannot-open", "“\(path)” can't be opened: \(why)", exitCode: 66)
      }
      unsafe self.handle = unsafe handle
      self.path = path
      unsafe sqlite3_busy_timeout(handle, 10_000)
    }

    deinit { unsafe sqlite3_close_v2(handle) }

    /// Runs statements that have no results.
    func execute(_ sql: String) throws(CorpusError) {
      guard unsafe sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw error }
    }

    /// Prepares a statement, which mustn't outlive the connection.
    func prepare(_ sql: String) throws(CorpusError) -> Statement {
      var prepared: OpaquePointer?
      guard unsafe sqlite3_prepare_v2(handle, sql, -1, &prepared, nil) == SQLITE_OK,
        let statement = unsafe prepared
      else { throw error }
      return unsafe Statement(statement, of: handle, path)
    }

    /// The number that a statement gives.
    func number(_ sql: String) throws(CorpusError) -> Int64 {
      let statement = try prepare(sql)
      return try statement.step() ? statement.int(0) : 0
    }

    /// The number of the row that was inserted last.
    ///
    /// RETURNING would tell it too, but makes a savepoint of each insertion, before which the index of terms
    /// writes what it has.
    var lastNumber: Int64 { unsafe sqlite3_last_insert_rowid(handle) }

    /// Does something as one transaction, which is taken back where it fails.
    func transaction<Value>(
      _ begin: String = "BEGIN IMMEDIATE", _ body: () throws(CorpusError) -> Value
    ) throws(CorpusError) -> Value {
      try execute(begin)
      do throws(CorpusError) {
        let value = try body()
        try execute("COMMIT")
        return value
      } catch {
        _ = unsafe sqlite3_exec(handle, "ROLLBACK", nil, nil, nil)
        throw error
      }
    }

    private var error: CorpusError { unsafe Self.error(handle, path) }

    fileprivate static func error(_ handle: OpaquePointer?, _ path: String) -> CorpusError {
      let code = unsafe sqlite3_errcode(handle)
      switch code {
      case SQLITE_NOTADB, SQLITE_CORRUPT:
        return CorpusError(
          "no-corpus", "“\(path)” is no index of a corpus, or is damaged",
          explanation: "`argue corpus add` makes one in a file of its own.", exitCode: 65)
      case SQLITE_BUSY, SQLITE_LOCKED:
        return CorpusError(
          "corpus-locked", "another program has been writing “\(path)” for ten seconds",
          explanation: "Nothing was lost. Wait for it to end, and try again.", exitCode: 74)
      default:
        let why = unsafe String(cString: sqlite3_errmsg(handle))
        return CorpusError(
          "corpus-failed", "the index “\(path)” can't be read or written: \(why)", exitCode: 74)
      }
    }

    /// A prepared statement, given back when its owner goes.
    @safe struct Statement: ~Copyable {
      private let statement: OpaquePointer
      private let connection: OpaquePointer
      private let path: String

      fileprivate init(_ statement: OpaquePointer, of connection: OpaquePointer, _ path: String) {
        unsafe self.statement = unsafe statement
        unsafe self.connection = unsafe connection
        self.path = path
      }

      deinit { unsafe sqlite3_finalize(statement) }

      /// SQLite takes a copy of what is bound.
      private static var transient: sqlite3_destructor_type {
        unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
      }

      func bind(_ text: String, at place: Int32) {
        var text = text
        text.withUTF8 { bytes in
          let start = unsafe UnsafeRawPointer(bytes.baseAddress)?
            .assumingMemoryBound(to: CChar.self)
          // An empty text is no NULL.
          _ =
            unsafe bytes.isEmpty
            ? sqlite3_bind_text(statement, place, "", 0, Self.transient)
            : sqlite3_bind_text(statement, place, start, Int32(bytes.count), Self.transient)
        }
      }

      func bind(_ number: Int64, at place: Int32) {
        _ = unsafe sqlite3_bind_int64(statement, place, number)
      }

      func bind(_ bytes: [UInt8], at place: Int32) {
        unsafe bytes.withUnsafeBytes { buffer in
          _ =
            unsafe buffer.isEmpty
            ? sqlite3_bind_zeroblob(statement, place, 0)
            : sqlite3_bind_blob(
              statement, place, buffer.baseAddress, Int32(buffer.count), Self.transient)
        }
      }

      /// Goes to the next row.
      /// - Returns: Whether there is one.
      func step() throws(CorpusError) -> Bool {
        switch unsafe sqlite3_step(statement) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default: throw unsafe Connection.error(connection, path)
        }
      }

      /// Runs to the end, and makes ready for other values.
      func run() throws(CorpusError) {
        defer { reset() }
        while try step() {}
      }

      /// Makes ready for other values.
      func reset() { _ = unsafe sqlite3_reset(statement) }

      func int(_ column: Int32) -> Int64 { unsafe sqlite3_column_int64(statement, column) }

      func text(_ column: Int32) -> String {
        String(decoding: bytes(column), as: UTF8.self)
      }

      func bytes(_ column: Int32) -> [UInt8] {
        guard let start = unsafe sqlite3_column_blob(statement, column) else { return [] }
        let count = Int(unsafe sqlite3_column_bytes(statement, column))
        return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
      }
    }
  }
#endif
