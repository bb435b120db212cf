internal import ArgumentAnalysis
public import ArgumentModel

/// Diagnostics as SARIF 2.1.0 (OASIS Standard, March 2020), which code hosts and editors read.
public enum DiagnosticSARIF {
  /// The log of one run of the checks over several files.
  /// - Parameter version: The program's version.
  public static func log(
    _ results: [(file: String, diagnostics: [Diagnostic])], version: String
  ) -> JSONValue {
    let found = results.flatMap { file, diagnostics in diagnostics.map { result($0, file) } }
    let driver = object([
      ("name", .string("argue")), ("version", .string(version)),
      ("rules", .array(RuleCatalogue.all.map(rule))),
    ])
    let run = object([
      ("tool", object([("driver", driver)])), ("columnKind", .string("unicodeCodePoints")),
      ("results", .array(found)),
    ])
    return object([
      ("version", .string("2.1.0")), ("runs", .array([run])),
    ])
  }

  private static func rule(_ rule: Rule) -> JSONValue {
    object([
      ("id", .string(rule.id)),
      ("shortDescription", object([("text", .string(rule.summary))])),
      ("fullDescription", object([("text", .string(rule.explanation))])),
      ("defaultConfiguration", object([("level", .string(rule.severity.rawValue))])),
    ])
  }

  private static func result(_ diagnostic: Diagnostic, _ file: String) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("ruleId", .string(diagnostic.rule)), ("level", .string(diagnostic.severity.rawValue)),
      ("message", object([("text", .string(message(diagnostic)))])),
    ]
    if let index = RuleCatalogue.all.firstIndex(where: { $0.id == diagnostic.rule }) {
      members.insert(("ruleIndex", .int(Int64(index))), at: 1)
    }
    var place: [(String, JSONValue)] = [("artifactLocation", object([("uri", .string(uri(file)))]))]
    if let position = diagnostic.position {
      place.append(
        (
          "region",
          object([
            ("startLine", .int(Int64(position.line))),
            ("startColumn", .int(Int64(position.column))),
          ])
        ))
    }
    var location: [(String, JSONValue)] = [("physicalLocation", object(place))]
    if let pointer = diagnostic.pointer {
      location.append(
        (
          "logicalLocations",
          .array([object([("fullyQualifiedName", .string(pointer))])])
        ))
    }
    members.append(("locations", .array([object(location)])))
    if let why = diagnostic.acknowledged {
      members.append(
        (
          "suppressions",
          .array([object([("kind", .string("inSource")), ("justification", .string(why))])])
        ))
    }
    return object(members)
  }

  private static func message(_ diagnostic: Diagnostic) -> String {
    guard let explanation = diagnostic.explanation else { return diagnostic.message + "." }
    return "\(diagnostic.message). \(explanation)"
  }

  /// A path as a relative or absolute URI reference (RFC 3986): other characters by their bytes.
  private static func uri(_ path: String) -> String {
    var uri = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        uri.append(scalar: Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        uri += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return uri
  }

  private static func object(_ members: [(String, JSONValue)]) -> JSONValue {
    .object(JSONObject(members.map { .init(name: $0.0, value: $0.1) }))
  }
}
