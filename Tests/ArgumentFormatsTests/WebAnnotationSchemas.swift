import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// The JSON Schemas of the W3C's test suite for Web Annotations, all that an annotation must keep to in
/// one document.
enum WebAnnotationSchemas {
  /// Says of each annotation whether the suite's MUSTs accept it; for tests that need them and
  /// `.jsonSchema`.
  static func problems(_ annotations: [JSONValue]) throws -> [String?] {
    let folder = try #require(SharedData.folder("w3c-web-annotation"))
    let list = try JSONParser.value(
      try SharedData.bytes(folder.appending(path: "annotations/annotationMusts.test")))
    let names = (list.objectValue?["assertions"]?.arrayValue ?? []).compactMap(\.stringValue)
    var definitions = JSONObject()
    for file in try SharedData.files("w3c-web-annotation/definitions", ending: "json") {
      definitions.append(
        file.lastPathComponent, bundled(try schema(file), as: file.lastPathComponent))
    }
    var all: [JSONValue] = []
    for (index, name) in names.enumerated() {
      let assertion = try schema(folder.appending(path: name))
      definitions.append("assertion\(index)", bundled(assertion, as: "assertion\(index)"))
      all.append(
        .object(
          JSONObject([.init(name: "$ref", value: .string("#/definitions/assertion\(index)"))])))
    }
    let schema = JSONObject([
      .init(name: "$schema", value: .string("http://json-schema.org/draft-04/schema#")),
      .init(name: "allOf", value: .array(all)),
      .init(name: "definitions", value: .object(definitions)),
    ])
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(JSONWriter.canonical(.object(schema))).write(to: file)
    let lines = annotations.map(JSONWriter.compact).joined(separator: "\n")
    return try SchemaValidator.problems(schema: file, documents: Data(lines.utf8))
  }

  private static func schema(_ file: URL) throws -> JSONValue {
    try JSONParser.value(try SharedData.bytes(file))
  }

  /// A schema as a definition of the bundle: its references point into the bundle, its id is gone.
  private static func bundled(_ value: JSONValue, as name: String) -> JSONValue {
    switch value {
    case .array(let elements): return .array(elements.map { bundled($0, as: name) })
    case .object(let object):
      var result = JSONObject()
      for member in object.members {
        if member.name == "$schema" || (member.name == "id" && member.value.stringValue != nil) {
          continue
        }
        if member.name == "$ref", let reference = member.value.stringValue {
          let parts = reference.split(separator: "#", omittingEmptySubsequences: false)
          let file = parts[0].isEmpty ? name : String(parts[0])
          result.append("$ref", .string("#/definitions/\(file)\(parts.last ?? "")"))
        } else {
          result.append(member.name, bundled(member.value, as: name))
        }
      }
      return .object(result)
    default: return value
    }
  }
}
