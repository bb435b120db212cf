public import ArgumentFormats
internal import ArgumentJSON
public import ArgumentModel
internal import ArgumentText

/// A format that documents are turned into.
public enum TargetFormat: Sendable {
  /// Maps of our own, a file each.
  case map
  /// Maps of our own, a line each.
  case mapLines
  /// Annotations of the maps' texts.
  case annotations(any AnnotationExporter)
  /// Any other format.
  case other(ExportFormat)

  /// The format of a name, or nil.
  public init?(named name: String) {
    switch name.lowercased() {
    case "argue", "json": self = .map
    case "argue-lines": self = .mapLines
    default:
      if let format = AnnotationFormats.named(name) {
        self = .annotations(format)
      } else if let format = ExportFormats.named(name) {
        self = .other(format)
      } else {
        return nil
      }
    }
  }

  /// The format that a file's name ends with, or nil.
  public init?(forFile path: String) {
    if path.lowercased().hasSuffix(".argue.json") {
      self = .map
    } else if path.lowercased().hasSuffix(".argue.jsonl") {
      self = .mapLines
    } else if let format = AnnotationFormats.forFile(path) {
      self = .annotations(format)
    } else if let format = ExportFormats.forFile(path) {
      self = .other(format)
    } else {
      return nil
    }
  }

  /// The names of all formats.
  public static var names: [String] {
    ["argue", "argue-lines"] + AnnotationFormats.all.map(\.name)
      + ExportFormats.all.map(\.name)
      .filter { $0 != "json" }
  }

  /// The usual ending of a file's name.
  public var fileEnding: String {
    switch self {
    case .map: "argue.json"
    case .mapLines: "argue.jsonl"
    case .annotations(let format): format.fileEndings[0]
    case .other(let format): format.fileEndings[0]
    }
  }

  /// How one file holds several documents; nil where it holds only one.
  public var joining: Joining? {
    switch self {
    case .map, .other: nil
    case .mapLines: .lines
    case .annotations(let format): format.holdsSeveral ? .lines : format.isArray ? .array : nil
    }
  }

  /// How one file holds several documents.
  public enum Joining: Sendable {
    /// One after the other.
    case lines
    /// As the elements of one array.
    case array
  }

  /// Whether one file can hold several documents.
  public var holdsSeveral: Bool { joining != nil }

  /// A map in this format.
  /// - Parameters:
  ///   - map: The map.
  ///   - path: The file that it comes from, beside which its texts may be.
  ///   - name: The name of the document.
  ///   - textFiles: Files that texts may be made from.
  ///   - includesDerived: Whether annotations have relations that only follow from something else.
  /// - Throws: ``FileFailure`` where a text is needed that isn't at hand.
  public func document(
    of map: ArgumentMap, path: String, name: String, textFiles: [String], includesDerived: Bool
  ) throws(FileFailure) -> TargetDocument {
    switch self {
    case .map:
      var document = TargetDocument(bytes: MapWriter().bytes(map))
      document.map = map
      return document
    case .mapLines: return TargetDocument(bytes: MapWriter().line(map))
    case .other(let format): return TargetDocument(format.export(map, options: ExportOptions()))
    case .annotations(let format):
      let texts = try EditionTexts(map, mapPath: path, files: textFiles)
      var options = AnnotationOptions()
      options.texts = texts.texts
      options.name = name
      options.includesDerived = includesDerived
      do throws(Diagnostic) {
        var document = TargetDocument(try format.export(map, options: options))
        document.diagnostics = texts.findings + document.diagnostics
        return document
      } catch {
        throw FileFailure([error], file: path, exitCode: 66)
      }
    }
  }
}
