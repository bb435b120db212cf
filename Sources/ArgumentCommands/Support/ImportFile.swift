internal import ArgumentFormats
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentStore

/// A document of a foreign format on its way into maps.
struct ImportFile {
  /// The document's file; `-` is the standard input.
  var path: String
  /// The format's name; nil is found by the file.
  var format: String?
  /// The file of the text that the document annotates; nil is found beside it.
  var text: String?
  /// The language of the text.
  var language: String?
  /// The id of the map, where there is one alone.
  var id: String?
  /// Whether the maps do without the text.
  var isSealed = false

  /// Reads the maps.
  /// - Throws: ``CommandFailure`` where the file can't be read, is of no known format, or nothing in
  ///   it can be read.
  func read() throws -> (format: any MapImporter, maps: [ImportedMap]) {
    var input = ImportInput(try bytes(path), name: Self.stem(of: path))
    input.language = language.map(LanguageTag.init(rawValue:))
    input.isSealed = isSealed
    let importer = try importer(input)
    if let text {
      input.text = try bytes(text)
    } else if importer.needsText, path != "-" {
      input.text = try textBeside()
    }
    do throws(ReadFailure) {
      var maps = try importer.read(input)
      if let id, maps.count == 1 { maps[0].map?.header.id = EntityID(id) }
      return (importer, maps)
    } catch {
      throw CommandFailure(
        error.diagnostics, file: path,
        status: error.diagnostics.contains { $0.rule == "no-text" }
          ? ExitStatus.missingInput : ExitStatus.badInput)
    }
  }

  /// The text that stands beside the document under the same name, if there is one.
  private func textBeside() throws -> [UInt8]? {
    let beside = Self.withoutEnding(path) + ".txt"
    let start = beside.lastIndex(of: "/").map(beside.index(after:)) ?? beside.startIndex
    do throws(StoreError) {
      return try NamedFile.read(String(beside[start...]), inside: String(beside[..<start]))
    } catch {
      if error.code == .missing { return nil }
      var failure = CommandFailure(error, path: beside)
      failure.diagnostics.indices.forEach {
        failure.diagnostics[$0].explanation =
          "The text of a document is looked for beside it. --text FILE takes it from elsewhere."
      }
      throw failure
    }
  }

  private func importer(_ input: ImportInput) throws -> any MapImporter {
    if let format {
      guard let importer = ImportFormats.named(format) else {
        throw CommandFailure(
          "unknown-format", "there is no format “\(format)” to read",
          explanation: "The formats are \(Self.names).", status: ExitStatus.usage)
      }
      return importer
    }
    guard let importer = ImportFormats.recognize(input, path: path == "-" ? nil : path) else {
      throw CommandFailure(
        "unknown-format", "the document looks like none of the formats that can be read",
        explanation: "--format names one: \(Self.names).", file: path)
    }
    return importer
  }

  private static var names: String { ImportFormats.all.map(\.name).joined(separator: ", ") }

  private func bytes(_ path: String) throws -> [UInt8] {
    do throws(StoreError) {
      return try InputFile.read(path)
    } catch {
      throw CommandFailure(error, path: path)
    }
  }

  /// A file's name without its folder and its endings.
  static func stem(of path: String) -> String {
    guard path != "-" else { return "map" }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    for ending in ImportFormats.all.flatMap(\.fileEndings).sorted(by: { $0.count > $1.count })
    where name.hasSuffix(".\(ending)") && name.count > ending.count + 1 {
      return String(name.dropLast(ending.count + 1))
    }
    return withoutEnding(name)
  }

  /// A path without the last ending.
  static func withoutEnding(_ path: String) -> String {
    guard let dot = path.lastIndex(of: "."), dot > path.startIndex,
      !path[dot...].contains("/"), path[path.index(before: dot)] != "/"
    else { return path }
    return String(path[..<dot])
  }
}
