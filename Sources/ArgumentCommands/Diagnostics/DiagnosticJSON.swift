internal import ArgumentAnalysis
internal import ArgumentModel

/// Diagnostics as JSON.
enum DiagnosticJSON {
  /// A finding; the file is named where the command looked at several.
  static func json(_ diagnostic: Diagnostic, file: String?) -> JSONValue {
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

  /// How many findings of each severity count.
  static func summary(_ counts: FindingCounts) -> JSONValue {
    .object(
      JSONObject([
        .init(name: "errors", value: .int(Int64(counts.errors))),
        .init(name: "warnings", value: .int(Int64(counts.warnings))),
        .init(name: "notes", value: .int(Int64(counts.notes))),
        .init(name: "acknowledged", value: .int(Int64(counts.acknowledged))),
      ]))
  }
}

/// How many findings there are of each severity.
struct FindingCounts {
  var errors = 0
  var warnings = 0
  var notes = 0
  var acknowledged = 0

  /// Adds the findings of a report.
  mutating func add(_ report: CheckReport) {
    errors += report.count(.error)
    warnings += report.count(.warning)
    notes += report.count(.note)
    acknowledged += report.acknowledgedCount
  }

  /// The counts in words: “1 error, 2 warnings”.
  var description: String {
    func part(_ count: Int, _ word: String) -> String? {
      count == 0 ? nil : "\(count) \(word)\(count == 1 ? "" : "s")"
    }
    var parts = [part(errors, "error"), part(warnings, "warning"), part(notes, "note")]
      .compactMap { $0 }
    if parts.isEmpty { parts = ["nothing found"] }
    if acknowledged > 0 { parts.append("\(acknowledged) acknowledged") }
    return parts.joined(separator: ", ")
  }
}
