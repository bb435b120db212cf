public import ArgumentFormats
internal import ArgumentJSON
public import ArgumentModel
internal import ArgumentStore

/// A document of a foreign format on its way into maps.
public struct DocumentFile: Sendable {
  /// The document's file; `-` is the standard input.
  public var path: String
  /// The format's name; nil is found by the file.
  public var format: String?
  /// The file of the text that the document annotates; nil is found beside it.
  public var text: String?
  /// The language of the text.
  public var language: LanguageTag?
  /// The id of the map, where there is one alone.
  public var id: EntityID?
  /// Whether the maps do without the text.
  public var isSealed = false

  /// Names a document, by its file alone.
  public init(_ path: String) { self.path = path }

  /// Reads the maps.
  /// - Throws: ``FileFailure`` where the file can't be read, is of no known format, or nothing in
  ///   it can be read.
  public func read() throws(FileFailure) -> (format: any MapImporter, maps: [ImportedMap]) {
    var input = ImportInput(try bytes(path), name: Self.stem(of: path))
    input.language = language
    input.isSealed = isSealed
    let importer = try importer(input)
    if let text {
      input.text = try bytes(text)
    } else if importer.needsText, path != "-" {
      input.text = try textBeside()
    }
    do throws(ReadFailure) {
      var maps = try importer.read(input)
      if let id, maps.count == 1 { maps[0].map?.header.id = id }
      return (importer, maps)
    } catch {
      throw FileFailure(
        error.diagnostics, file: path,
        exitCode: error.diagnostics.contains { $0.rule == "no-text" } ? 66 : 65)
    }
  }

  /// The text that stands beside the document under the same name, if there is one.
  private func textBeside() throws(FileFailure) -> [UInt8]? {
    let beside = Self.withoutEnding(path) + ".txt"
    let start = beside.lastIndex(of: "/").map(beside.index(after:)) ?? beside.startIndex
    do throws(StoreError) {
      return try NamedFile.read(String(beside[start...]), inside: String(beside[..<start]))
    } catch {
      if error.code == .missing { return nil }
      var failure = FileFailure(error, file: beside)
      failure.diagnostics.indices.forEach {
        failure.diagnostics[$0].explanation =
          "The text of a document is looked for beside it. --text FILE takes it from elsewhere."
      }
      throw failure
    }
  }

  private func importer(_ input: ImportInput) throws(FileFailure) -> any MapImporter {
    if let format {
      guard let importer = ImportFormats.named(format) else {
        throw FileFailure(
          "unknown-format", "there is no format “\(format)” to read",
          explanation: "The formats are \(Self.names).", exitCode: 64)
      }
      return importer
    }
    guard let importer = ImportFormats.recognize(input, path: path == "-" ? nil : path) else {
      throw FileFailure(
        "unknown-format", "the document looks like none of the formats that can be read",
        explanation: "--format names one: \(Self.names).", file: path)
    }
    return importer
  }

  private static var names: String { ImportFormats.all.map(\.name).joined(separator: ", ") }

  private func bytes(_ path: String) throws(FileFailure) -> [UInt8] {
    do throws(StoreError) {
      return try InputFile.read(path)
    } catch {
      throw FileFailure(error, file: path)
    }
  }

  /// A file's name without its folder and its endings.
  public static func stem(of path: String) -> String {
    guard path != "-" else { return "map" }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    for ending in ImportFormats.endings
    where name.hasSuffix(ending) && name.utf8.count > ending.utf8.count {
      // Endings are of ASCII.
      return String(decoding: name.utf8.dropLast(ending.utf8.count), as: UTF8.self)
    }
    return withoutEnding(name)
  }

  /// A path without the last ending.
  public static func withoutEnding(_ path: String) -> String {
    guard let dot = path.lastIndex(of: "."), dot > path.startIndex,
      !path[dot...].contains("/"), path[path.index(before: dot)] != "/"
    else { return path }
    return String(path[..<dot])
  }
}
