import ArgumentJSON
import ArgumentModel
import Testing

/// The code in the documentation, as it stands there: `DocumentedCodeTests` holds both together.
struct DocumentationExamples {
  @Test("Getting started reads and writes a map")
  func gettingStarted() throws {
    let text = """
      {"format": "argue/1", "languages": ["en"], "statements": [{"id": "ban", "text": "Ban it."}]}
      """
    let document = try MapReader().read(Array(text.utf8))
    let canonical = MapWriter().bytes(document.map)
    #expect(document.map.statements.first?.text["en"] == "Ban it.")
    #expect(try MapReader().read(canonical).map == document.map)
  }

  @Test("What is wrong with a document is said with its line")
  func reading() {
    do throws(ReadFailure) {
      let document = try MapReader().read(Array("{}".utf8))
      print(document.map.statements.count)
    } catch {
      for problem in error.diagnostics {
        print("\(problem.position?.line ?? 0): \(problem.message)")
      }
    }
  }

  @Test("A map is written")
  func writing() throws {
    let bytes = MapWriter().bytes(ArgumentMap())
    print(String(decoding: bytes, as: UTF8.self))
    #expect(try MapReader().read(bytes).map == ArgumentMap())
  }

  @Test("Edits are read line by line")
  func edits() {
    let text = #"{"edit":"rename","id":"cost","to":"price"}"#
    for line in EditListReader(primaryLanguage: "en").lines(Array(text.utf8)) {
      switch line.edits {
      case .success(let edits): print("line \(line.number): \(edits.count)")
      case .failure(let failure): print(failure.diagnostics.map(\.message))
      }
    }
  }
}
