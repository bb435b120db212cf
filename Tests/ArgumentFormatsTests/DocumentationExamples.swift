import ArgumentFormats
import ArgumentModel
import Testing

/// The code in the documentation, as it stands there: `DocumentedCodeTests` holds both together.
struct DocumentationExamples {
  @Test("Getting started reads one format and writes another")
  func gettingStarted() throws {
    var input = ImportInput(Array("T1\tClaim 0 16\tPhones distract.\n".utf8), name: "essay")
    input.text = Array("Phones distract.\n".utf8)
    let imported = try BratImporter().read(input)

    if let map = imported.first?.map {
      let exported = MarkdownExporter().export(map, options: ExportOptions())
      print(exported.text)
      for loss in exported.diagnostics { print(loss.message) }
    }
    #expect(imported.first?.map?.statements.count == 1)
  }

  @Test("A format is chosen by a file's name")
  func exporting() {
    let map = ArgumentMap()
    if let format = ExportFormats.forFile("handout.md") {
      print(format.export(map, options: ExportOptions()).text)
    }
    #expect(ExportFormats.forFile("handout.md")?.name == "markdown")
  }

  @Test("A format is recognized by what is in a file")
  func importing() throws {
    let bytes = Array("Phones\tB-Claim\ndistract\tI-Claim\n".utf8)
    let input = ImportInput(bytes, name: "words")
    if let format = ImportFormats.recognize(input, path: "words.bio") {
      for imported in try format.read(input) { print(imported.diagnostics.count) }
    }
    #expect(ImportFormats.recognize(input, path: nil)?.name == "bio")
  }
}
