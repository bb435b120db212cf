internal import ArgumentFiles
internal import ArgumentModel
internal import ArgumentStore

/// Arguments in the wrong order, and files that aren't there, but almost.
///
/// In the wrong order another file, or a text, stands where the map's file should.
enum NotAMap {
  /// Where the map stands among the arguments, if another file stands before it.
  static func hint(_ arguments: [String]) -> String? {
    let words = arguments.filter { !$0.hasPrefix("-") }
    guard let map = words.firstIndex(where: { $0.hasSuffix(".argue.json") }),
      let file = words[..<map].first(where: { $0.contains(".") || $0.contains(" ") })
    else { return nil }
    return "The map's file comes first: “\(words[map])” before “\(file)”."
  }

  /// Which files of its folder may have been meant by one that isn't there.
  static func near(_ path: String) -> String? {
    let end = path.lastIndex(of: "/")
    let folder = end.map { String(path[...$0]) } ?? ""
    let name = EntityID(String(path[(end.map { path.index(after: $0) } ?? path.startIndex)...]))
    let files = (FolderListing.entries(of: folder.isEmpty ? "." : folder) ?? [])
      .filter { $0.kind == .file && !$0.name.hasPrefix(".") }.map(\.name)
    let ids = NearestIDs.matching(name, among: files.map { EntityID($0) })
    return NearestIDs.question(ids.map { "“\(folder)\($0)”" })
  }
}

extension CommandFailure {
  /// Says of a file that was taken for a map and is something else what it is, of one that isn't there
  /// which may have been meant, and where the map stands among the arguments.
  func explained(by arguments: [String]) -> CommandFailure {
    if let file, diagnostics.count == 1, diagnostics[0].rule == "file-missing" {
      var failure = self
      if let hint = NotAMap.hint(arguments).flatMap({ $0.contains("“\(file)”") ? $0 : nil })
        ?? NotAMap.near(file)
      {
        failure.diagnostics[0].explanation = hint
      }
      return failure
    }
    guard let file, file != "-", diagnostics.first?.rule == "syntax",
      let kind = Self.kindOfNoMap(file)
    else { return self }
    var failure = self
    failure.diagnostics = [
      Diagnostic(
        rule: "file-not-a-map", severity: .error, message: "this is \(kind), not a map",
        explanation: NotAMap.hint(arguments)
          ?? "A map is made by `argue new`, or of other documents by `argue import`; "
          + "`argue source add MAP ID FILE` makes a text a source.")
    ]
    return failure
  }

  /// What a file is that doesn't begin as a JSON object does; nil where it does, or is empty.
  private static func kindOfNoMap(_ path: String) -> String? {
    guard let bytes = try? InputFile.read(path) else { return nil }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let first = bytes[start...].first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    guard let first, first != UInt8(ascii: "{"), first != UInt8(ascii: "[") else { return nil }
    if bytes.starts(with: Array("%PDF".utf8)) { return "a PDF document" }
    if bytes.starts(with: Array("PK".utf8)) { return "an archive or office document" }
    if bytes.contains(0) { return "no text" }
    return first == UInt8(ascii: "<") ? "a page or XML document" : "a text"
  }
}
