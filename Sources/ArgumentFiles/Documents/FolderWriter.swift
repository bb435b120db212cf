internal import ArgumentModel
internal import ArgumentStore
internal import Glibc

/// Writes what was made of documents into a folder, under their names.
struct FolderWriter {
  private let folder: String
  private let ending: String
  private let replaces: Bool
  private let series = OutputSeries()
  /// The folders that were made.
  private var made: Set<Substring> = []

  /// Makes a writer; ``finish()`` ends its work.
  /// - Parameters:
  ///   - folder: The folder, which is made if it isn't there.
  ///   - ending: The usual ending of the format.
  ///   - replaces: Whether what stands in the way is replaced, unless it is a map or is read.
  init(_ folder: String, ending: String, replaces: Bool) {
    self.folder = folder.hasSuffix("/") ? folder : folder + "/"
    self.ending = ending
    self.replaces = replaces
  }

  /// Writes what came of a document.
  /// - Returns: What couldn't be written, and why.
  mutating func write(_ result: ConvertedDocument) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    var names = UniqueNames()
    for (id, document) in result.documents {
      var stem = result.source.stem
      if result.line != nil || result.count > 1 {
        // An id is of letters, numbers and few other characters; another could name another folder.
        let own = id.flatMap { $0.flaw == nil ? $0.rawValue : nil } ?? "map"
        let name = result.line.map { "\(own)-\($0)" } ?? own
        stem += "/" + names.name(name)
      }
      do throws(FileFailure) {
        try write(document.bytes, document.map, to: "\(stem).\(ending)")
        for companion in document.companions {
          try write(companion.bytes, nil, to: "\(stem).\(companion.ending)")
        }
      } catch {
        problems += error.diagnostics
      }
    }
    return problems
  }

  /// Writes a file, unless it is there already as it shall be.
  ///
  /// A map is only replaced by another map, and by a change that can be taken back.
  private mutating func write(
    _ bytes: [UInt8], _ map: ArgumentMap?, to name: String
  ) throws(FileFailure) {
    let path = folder + name
    makeFolders(of: path)
    if let existing = try FileFailure.of({ () throws(StoreError) in try ExistingFile(path) }) {
      if existing.holds(bytes) { return }
      if replaces, existing.isMap {
        guard let map else { throw Self.isMap(path) }
        if existing.isReadableMap { return try replace(path, with: map) }
      }
    }
    try FileFailure.of { () throws(StoreError) in
      try OutputFile.write(bytes, to: path, creating: !replaces, in: series)
    }
  }

  /// Waits until all that was written would outlast a loss of power.
  func finish() throws(StoreError) { try series.finish() }

  private static func isMap(_ path: String) -> FileFailure {
    FileFailure(
      StoreError.Code.isMap.rawValue,
      "“\(path)” is a map, and this would write something else over it",
      explanation: "It is left as it is. Choose another folder.", file: path, exitCode: 74)
  }

  private func replace(_ path: String, with map: ArgumentMap) throws(FileFailure) {
    do {
      _ = try MapStore(path: path).replace(with: map)
    } catch let error as StoreError {
      throw FileFailure(error)
    } catch {
      throw FileFailure(
        StoreError.Code.refused.rawValue,
        "“\(path)” can't be replaced by a change that can be undone", file: path, exitCode: 74)
    }
  }

  /// Makes the folders in which a file shall be; what this can't do, the writing that follows reports.
  private mutating func makeFolders(of path: String) {
    guard let end = path.utf8.lastIndex(of: UInt8(ascii: "/")),
      made.insert(path[..<end]).inserted
    else { return }
    var place = path.startIndex
    while let slash = path[place...].firstIndex(of: "/") {
      if slash > path.startIndex { mkdir(String(path[..<slash]), 0o777) }
      place = path.index(after: slash)
    }
  }
}
