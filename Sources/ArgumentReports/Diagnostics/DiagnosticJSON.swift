internal import ArgumentAnalysis
public import ArgumentModel

/// Diagnostics as JSON.
public enum DiagnosticJSON {
  /// A finding; the file is named where the command looked at several.
  public static func json(_ diagnostic: Diagnostic, file: String?) -> JSONValue {
    var object = JSONObject()
    if let file { object.append("file", .string(file)) }
    object.append("rule", .string(diagnostic.rule))
    object.append("severity", .string(diagnostic.severity.rawValue))
    object.append("message", .string(diagnostic.message))
    if let explanation = diagnostic.explanation {
      object.append("explanation", .string(explanation))
    }
    if let id = diagnostic.id { object.append("id", .string(id.rawValue)) }
    if let pointer = diagnostic.pointer { object.append("pointer", .string(pointer)) }
    if let position = diagnostic.position {
      object.append("line", .int(Int64(position.line)))
      object.append("column", .int(Int64(position.column)))
    }
    if !diagnostic.related.isEmpty {
      object.append("related", .array(diagnostic.related.map(json)))
    }
    if !diagnostic.fixes.isEmpty {
      object.append("fixes", .array(diagnostic.fixes.map { .array($0.edits.map { $0.json }) }))
      object.append("fixTitles", .array(diagnostic.fixes.map { .string($0.title) }))
    }
    if let why = diagnostic.acknowledged { object.append("acknowledged", .string(why)) }
    return .object(object)
  }

  private static func json(_ related: Diagnostic.Related) -> JSONValue {
    var object = JSONObject()
    object.append("message", .string(related.message))
    if let id = related.id { object.append("id", .string(id.rawValue)) }
    if let pointer = related.pointer { object.append("pointer", .string(pointer)) }
    return .object(object)
  }

  /// The findings of a run of checks, and how many of each severity count.
  public static func report(
    _ diagnostics: [(diagnostic: Diagnostic, file: String?)], _ counts: FindingCounts
  ) -> JSONValue {
    .object(
      JSONObject([
        .init(
          name: "diagnostics", value: .array(diagnostics.map { json($0.diagnostic, file: $0.file) })
        ),
        .init(name: "summary", value: summary(counts)),
      ]))
  }

  /// How many findings of each severity count.
  public static func summary(_ counts: FindingCounts) -> JSONValue {
    .object(
      JSONObject([
        .init(name: "errors", value: .int(Int64(counts.errors))),
        .init(name: "warnings", value: .int(Int64(counts.warnings))),
        .init(name: "notes", value: .int(Int64(counts.notes))),
        .init(name: "acknowledged", value: .int(Int64(counts.acknowledged))),
      ]))
  }
}
