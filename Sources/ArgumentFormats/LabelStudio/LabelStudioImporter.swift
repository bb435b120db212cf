public import ArgumentJSON
internal import ArgumentModel
internal import ArgumentText

/// Reads Label Studio's JSON: tasks with regions and relations.
///
/// The full form and the short one, JSON-MIN, which has no relations. Offsets are code points; where
/// the words of the regions fit only if they are counted otherwise, as some versions do in UTF-16
/// units, all are taken so, with a warning.
public struct LabelStudioImporter: MapImporter {
  /// `label-studio`.
  public let name = "label-studio"
  /// `json`.
  public let fileEndings = ["json"]
  /// What the format is for.
  public let summary = "Label Studio's JSON, labels and relations"
  /// Annotations beside the one that is read.
  public let losses: String? =
    "all annotations of a task but one, and what isn't about a text"
  /// A file may hold several documents, each of which becomes a map.
  public let holdsSeveral = true

  /// Makes an importer, which keeps nothing from one document to the next.
  public init() {}

  /// Whether the first task has data and annotations, or regions as the short form has them.
  public func recognizes(_ input: ImportInput) -> Bool {
    guard let first = JSONDocuments.firstMembers(input) else { return false }
    if LabelStudioTask.isShort(first) { return true }
    guard first["data"]?.objectValue != nil else { return false }
    return ["annotations", "completions", "predictions"].contains {
      first[$0]?.arrayValue != nil
    }
  }

  /// A map a task.
  public func read(_ input: ImportInput) throws(ReadFailure) -> [ImportedMap] {
    try JSONDocuments.read(input) { (task, name, findings) throws(Diagnostic) in
      var reader = try LabelStudioReader(task, name: name)
      try reader.read()
      findings = reader.findings
      return reader.document.map(namespace: "label-studio", input: input, findings: &findings)
    }
  }
}
