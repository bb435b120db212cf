import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// Holds the schemas' files to the tables by which the program itself reads and writes.
///
/// They are made from those tables, so they can't say anything else; `ARGUE_RECORD=1` makes them anew.
struct SchemaTests {
  @Test("Every schema is what the program's tables say", arguments: Self.documents.keys.sorted())
  func schema(name: String) throws {
    let file = Repository.folder.appending(path: "Schemas/\(name).schema.json")
    let bytes = JSONWriter.canonical(try #require(Self.documents[name]))
    if ProcessInfo.processInfo.environment["ARGUE_RECORD"] != nil {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
      Issue.record("recorded \(name)")
    }
    #expect(Array(try Data(contentsOf: file)) == bytes, "record anew with ARGUE_RECORD=1")
  }

  private static let documents: [String: JSONValue] = {
    let definitions =
      RecordSchemas.definitions + EditSchema.definitions + OutputSchemas.definitions
      + TextSchemas.definitions
    func document(_ title: String, _ description: String, _ schema: JSONValue) -> JSONValue {
      SchemaPart.document(title, description, schema, definitions: definitions)
    }
    var documents = [
      "map": document("Argument map", "A map of an argument, argue/1.", RecordSchemas.map),
      "edit": document(
        "Edit", "One change of an argument map; a list of edits is one transaction.",
        EditSchema.edit),
      "diagnostic": document(
        "Diagnostic", "Something that is wrong with a map, or was lost from it.",
        OutputSchemas.diagnostic),
    ]
    documents["theme"] = document(
      "Theme", "The colours and fonts of drawings; what it leaves out is as in the light one.",
      DrawingSchemas.theme)
    documents["overlay"] = document(
      "Overlay", "Marks upon a map's entities: verdicts, differences, comments.",
      DrawingSchemas.overlay)
    documents["rubric"] = document(
      "Rubric", "What a teacher gives points for; what it leaves out is as usual.",
      OutputSchemas.rubric)
    documents["decisions"] = document(
      "Decisions", "What a person decided of what adjudication left open, and why.",
      OutputSchemas.decisions)
    documents["boxes"] = document(
      "Boxes", "A graph of boxes of known sizes, in points, to be laid out.", DrawingSchemas.boxes)
    documents["annotation"] = document(
      "Annotation", "A mark on a text, or a tie between marks: a line for argue annotate --from.",
      SchemaPart.reference("annotation"))
    documents["document"] = document(
      "Document",
      "A document of a corpus with its annotations: a line for argue annotate --corpus.",
      TextSchemas.document)
    for output in OutputSchemas.all {
      documents["output/\(output.name)"] = document(
        "Output of \(output.name)", output.description, output.schema)
    }
    return documents
  }()
}
