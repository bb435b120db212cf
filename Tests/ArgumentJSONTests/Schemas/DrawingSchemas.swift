import ArgumentDrawing
import ArgumentModel

/// The shapes of what drawing reads and writes beside maps.
enum DrawingSchemas {
  /// A theme: every colour that it names.
  static var theme: JSONValue {
    let color = SchemaPart.object([
      ("type", .string("string")), ("pattern", .string("^#[0-9A-Fa-f]{6}$")),
      ("maxLength", .int(7)),
    ])
    return SchemaPart.closed(
      [],
      optional: [
        ("name", SchemaPart.string), ("font", SchemaPart.string),
        (
          "colors",
          SchemaPart.closed([], optional: Theme.Color.allCases.map { ($0.rawValue, color) })
        ),
      ])
  }

  /// Marks upon entities.
  static var overlay: JSONValue {
    let id = ("id", SchemaPart.string)
    func mark(_ name: String, _ value: JSONValue) -> JSONValue {
      SchemaPart.object([
        ("type", .string("object")), ("required", SchemaPart.strings(["id", name])),
        ("properties", SchemaPart.object([id, (name, value)])),
      ])
    }
    let marks = SchemaPart.object([
      (
        "anyOf",
        .array([
          mark("verdict", SchemaPart.words(Verdict.Label.allCases.map(\.rawValue))),
          mark("difference", SchemaPart.words(Overlay.Difference.allCases.map(\.rawValue))),
          mark("comment", SchemaPart.string),
        ])
      )
    ])
    return SchemaPart.object([
      ("type", .string("object")), ("required", SchemaPart.strings(["marks"])),
      ("properties", SchemaPart.object([("marks", SchemaPart.list(marks))])),
    ])
  }

  /// A graph of boxes, as argue draw --boxes takes it.
  static var boxes: JSONValue {
    let size = SchemaPart.object([
      ("type", .string("number")), ("minimum", .int(0)), ("maximum", .int(1_000_000)),
    ])
    let node = SchemaPart.object([
      ("type", .string("object")), ("required", SchemaPart.strings(["id", "w", "h"])),
      (
        "properties",
        SchemaPart.object([
          ("id", SchemaPart.string), ("kind", SchemaPart.string), ("w", size), ("h", size),
        ])
      ),
    ])
    let edge = SchemaPart.object([
      ("type", .string("object")), ("required", SchemaPart.strings(["source", "target"])),
      (
        "properties",
        SchemaPart.object([("source", SchemaPart.string), ("target", SchemaPart.string)])
      ),
    ])
    return SchemaPart.object([
      ("type", .string("object")), ("required", SchemaPart.strings(["nodes"])),
      (
        "properties",
        SchemaPart.object([("nodes", SchemaPart.list(node)), ("edges", SchemaPart.list(edge))])
      ),
    ])
  }

  /// A layout.
  static var layout: JSONValue {
    let number = SchemaPart.number
    let node = SchemaPart.closed(
      [("id", SchemaPart.string)] + ["x", "y", "w", "h"].map { ($0, number) })
    let edge = SchemaPart.closed([
      ("id", SchemaPart.string), ("source", SchemaPart.string), ("target", SchemaPart.string),
      ("bezier", SchemaPart.flag), ("points", SchemaPart.list(SchemaPart.list(number))),
    ])
    return SchemaPart.closed([
      ("nodes", SchemaPart.list(node)), ("edges", SchemaPart.list(edge)),
    ])
  }
}
