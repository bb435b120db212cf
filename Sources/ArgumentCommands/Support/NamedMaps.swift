internal import ArgumentFiles
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentStore

/// A map to answer for.
struct NamedMap {
  /// The file to read.
  var path: String
  /// What it is called.
  var name: String
  /// What is made of it is called so, with another ending.
  var stem: String
  /// Whether it is one of several, so that answers say which map they are about.
  var isOneOfSeveral: Bool

  /// The file for what is made of it: where there are several, one in the folder that was named.
  /// - Parameter ending: The file's ending, without a dot.
  func output(_ output: String?, ending: String) -> String? {
    guard isOneOfSeveral, let output else { return output }
    return (output.hasSuffix("/") ? output : output + "/") + stem + "." + ending
  }

  /// An answer in JSON as a line that says first which map it is about.
  func line(_ answer: JSONValue) -> String {
    var object = JSONObject([.init(name: "file", value: .string(name))])
    for member in answer.objectValue?.members ?? [] { object.append(member.name, member.value) }
    return JSONWriter.compact(.object(object)) + "\n"
  }

  /// The line before what is told of it among others.
  var heading: String { "==> \(name) <==" }

  init(_ document: ListedDocument, of list: DocumentList) {
    (path, name, stem) = (document.path, document.name, document.stem)
    isOneOfSeveral = list.isForSeveral
  }
}

/// The maps that names lead to, and how a command answers for them.
struct NamedMaps {
  /// The names: files, folders, archives and patterns.
  var paths: [String]
  /// How large the maps may be.
  var limits: LimitOptions
  /// Whether the only map is answered for whenever it changes.
  var isWatched = false

  /// Follows the names.
  /// - Throws: ``CommandFailure`` where no map is there.
  func list() throws -> DocumentList {
    let list: DocumentList
    do throws(FileFailure) {
      list = try DocumentList(paths) { $0.hasSuffix(".argue.json") }
    } catch {
      throw CommandFailure(error)
    }
    guard !list.documents.isEmpty else {
      throw CommandFailure(
        StoreError.Code.missing.rawValue,
        "there is no map in “\(paths.joined(separator: "”, “"))”",
        explanation: "Maps are files called *.argue.json.", status: ExitStatus.missingInput)
    }
    return list
  }

  /// Answers for each map, in order; one that can't be answered for is told of, and the others have their
  /// turn all the same.
  /// - Parameters:
  ///   - done: What is done to each, as progress tells it.
  ///   - list: Where the names lead to, where that is known.
  ///   - answer: Answers for one map.
  ///   - end: Sums up, where there are several.
  /// - Throws: What the only map's answer throws; of several, silently, the worst.
  func answer(
    _ done: String, in list: DocumentList? = nil, _ answer: (NamedMap) throws -> Void,
    end: () -> Void = {}
  ) throws {
    if isWatched { return try watchOnly(answer) }
    let list = try list ?? self.list()
    guard list.isForSeveral else { return try answer(NamedMap(list.documents[0], of: list)) }
    var worst: Int32 = 0
    var progress = Progress(done, of: list.documents.count)
    for (number, document) in list.documents.enumerated() {
      progress.show(number)
      do {
        try answer(NamedMap(document, of: list))
      } catch {
        progress.finish()
        guard let failure = CommandFailure(anyOf: error) else { throw error }
        worst = max(worst, failure.tell())
      }
    }
    progress.finish()
    end()
    if worst != 0 { throw CommandFailure.silent(status: worst) }
  }

  /// Answers for the only map again and again.
  private func watchOnly(_ answer: (NamedMap) throws -> Void) throws {
    let list = try list()
    guard !list.isForSeveral, list.documents[0].path != "-" else {
      throw ValidationError("--watch is for the file of one map.")
    }
    let named = NamedMap(list.documents[0], of: list)
    try FileWatch(named.path).forever {
      do {
        try FileLedger.$current.withValue(FileLedger()) { try answer(named) }
      } catch {
        // Whoever edits a map breaks it now and then.
        guard let failure = CommandFailure(anyOf: error) else { throw error }
        _ = failure.tell()
      }
    }
  }

  /// Reads one of the maps.
  /// - Throws: ``CommandFailure`` with everything that is wrong, places included.
  func read(_ named: NamedMap) throws -> ArgumentMap {
    do throws(CommandFailure) {
      return try limits.map(named.path)
    } catch {
      // Of an archive's copy nobody knows the path.
      throw CommandFailure(error.diagnostics, file: named.name, status: error.status)
    }
  }
}
