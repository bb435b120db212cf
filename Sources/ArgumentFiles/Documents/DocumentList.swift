internal import ArgumentStore
internal import Glibc

/// A document among others, which comes from wherever a person's names led.
public struct ListedDocument: Sendable {
  /// The file to read.
  public var path: String
  /// What it is called: as it was named, or its way through the folder or archive that was.
  public var name: String
  /// Its name without the folder or archive that was named, and without its ending; what is made of it
  /// is called so.
  public var stem: String
  /// Whether each of its lines is a map.
  public var hasLines: Bool
  /// Whether the file is a copy that was taken out of an archive.
  public var isFromArchive: Bool
}

/// The documents that names lead to: files, what is in folders and archives, what patterns match.
///
/// What a person names is taken as it is. Of folders and archives only what is accepted is taken, in the
/// order of names, byte by byte; what is hidden and what is no regular file isn't.
public struct DocumentList: Sendable {
  /// The documents.
  public private(set) var documents: [ListedDocument] = []
  /// How many files of folders and archives weren't accepted.
  public private(set) var passedOver = 0
  /// Whether the names were those of several documents, or led to a folder, pattern or archive.
  public private(set) var isForSeveral = false

  private let hasLines: @Sendable (_ name: String) -> Bool
  private let accepts: @Sendable (_ name: String) -> Bool
  /// What was taken out of archives is there as long as the list.
  private var archives: [UnpackedArchive] = []
  private var stems = UniqueNames()

  /// Follows names.
  /// - Parameters:
  ///   - names: Names of files, folders and archives, and patterns with `*`, `?` and `[…]`; `-` is the
  ///     standard input, and `@FILE` stands for the names that a file lists, one a line.
  ///   - hasLines: Whether each line of the files is a map; otherwise the files tell.
  ///   - accepts: Which files of a folder or archive are documents, by their names.
  /// - Throws: ``FileFailure`` where a folder or archive can't be read, or a pattern matches nothing.
  public init(
    _ names: [String], hasLines: Bool = false,
    accepting accepts: @escaping @Sendable (_ name: String) -> Bool
  ) throws(FileFailure) {
    self.accepts = accepts
    isForSeveral = names.count > 1
    self.hasLines = { _ in hasLines }
    for name in names { try add(name) }
  }

  /// Follows names to maps, of which most are lines: of files that are called otherwise than maps are
  /// (`*.argue.json`) each line is one, and of folders and archives `*.jsonl` and maps are taken.
  /// - Throws: ``FileFailure`` where a folder or archive can't be read, or a pattern matches nothing.
  public init(mapsAndLines names: [String]) throws(FileFailure) {
    accepts = { $0.hasSuffix(".jsonl") || $0.hasSuffix(".argue.json") }
    isForSeveral = names.count > 1
    hasLines = { !$0.hasSuffix(".argue.json") }
    for name in names { try add(name) }
  }

  /// One file of lines, whatever it is called.
  init(lines file: String) {
    accepts = { _ in false }
    hasLines = { _ in true }
    addFile(file)
  }

  /// Whether a path leads to a folder.
  public static func isFolder(_ path: String) -> Bool { kind(of: path) == .folder }

  /// Follows a name.
  /// - Parameter isListed: Whether the name is from a list, in which no other list is named.
  private mutating func add(_ name: String, isListed: Bool = false) throws(FileFailure) {
    switch Self.kind(of: name) {
    case .folder:
      isForSeveral = true
      try addFolder(name, calling: name.hasSuffix("/") ? name : name + "/")
    case .file:
      guard let format = UnpackedArchive.Format(name) else { return addFile(name) }
      isForSeveral = true
      let archive = try UnpackedArchive(name, format)
      archives.append(archive)
      try addFolder(archive.folder, calling: name + "/")
    case nil:
      if name.hasPrefix("@"), !isListed {
        isForSeveral = true
        for listed in try NamesList.names(in: String(name.dropFirst())) {
          try add(listed, isListed: true)
        }
        return
      }
      guard Self.isPattern(name) else {
        // Whoever reads it says what is wrong.
        return addFile(name)
      }
      isForSeveral = true
      let matches = Self.matches(of: name)
      guard !matches.isEmpty else {
        throw FileFailure(
          StoreError.Code.missing.rawValue, "nothing is called “\(name)”, and nothing matches it",
          file: name, exitCode: 66)
      }
      for match in matches { try add(match) }
    }
  }

  private mutating func addFile(_ path: String) {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    append(path, calling: path, stem: DocumentFile.stem(of: file))
  }

  /// Adds the documents of a folder and of all that are in it.
  private mutating func addFolder(_ folder: String, calling name: String) throws(FileFailure) {
    var found: [String] = []
    var others: [String] = []
    // Links aren't followed to folders, so the way down ends.
    var open = [""]
    while let inner = open.popLast() {
      guard let entries = FolderListing.entries(of: folder + "/" + inner) else {
        throw FileFailure(
          StoreError.Code.unreadable.rawValue, "the folder “\(name)\(inner)” can't be read",
          file: name, exitCode: 66)
      }
      for entry in entries where !entry.name.hasPrefix(".") {
        switch entry.kind {
        case .folder: open.append(inner + entry.name + "/")
        case .file where accepts(entry.name): found.append(inner + entry.name)
        case .file, .other: others.append(inner + entry.name)
        }
      }
    }
    // The text that an annotation file is upon goes with it.
    let stems = others.isEmpty ? [] : Set(found.map(DocumentFile.withoutEnding))
    passedOver += others.count { path in
      !path.hasSuffix(".txt") || !stems.contains(DocumentFile.withoutEnding(path))
    }
    for path in found.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let place = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
      let stem = path[..<place] + DocumentFile.stem(of: String(path[place...]))
      append(folder + "/" + path, calling: name + path, stem: String(stem))
    }
  }

  /// Adds a document; what is made of it gets a name of its own.
  private mutating func append(_ path: String, calling name: String, stem: String) {
    documents.append(
      ListedDocument(
        path: path, name: name, stem: stems.name(stem),
        hasLines: hasLines(path) || MapLines.isOne(path),
        isFromArchive: archives.contains { path.hasPrefix($0.folder + "/") }))
  }

  // MARK: The file system

  private enum Kind { case file, folder }

  private static func kind(of path: String) -> Kind? {
    if path == "-" { return .file }
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
  }

  private static func isPattern(_ name: String) -> Bool { name.contains { "*?[".contains($0) } }

  private static func matches(of pattern: String) -> [String] {
    var found = glob_t()
    defer { globfree(&found) }
    guard glob(pattern, GLOB_NOSORT, nil, &found) == 0 else { return [] }
    return (0..<Int(found.gl_pathc)).compactMap { found.gl_pathv[$0].map { String(cString: $0) } }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
