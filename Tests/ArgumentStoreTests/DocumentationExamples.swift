import ArgumentModel
import ArgumentStore
import Testing

/// The code in the documentation, as it stands there: `DocumentedCodeTests` holds both together.
struct DocumentationExamples {
  @Test("Getting started makes a file, edits it and takes that back")
  func gettingStarted() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("m.argue.json")
    let store = MapStore(path: path)
    try store.create(ArgumentMap())
    let outcome = try store.update([.set(SetEdit(nil, field: "title", to: .string("Phones")))])
    let reversal = try store.undo()
    #expect(outcome.isWritten && reversal.map == ArgumentMap())
    #expect(folder.has("m.argue.json"))
  }

  @Test("A map is edited in its file")
  func update() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("m.argue.json")
    try MapStore(path: path).create(ArgumentMap())
    let store = MapStore(path: path)
    let outcome = try store.update { editor, stored in
      guard stored.map.entityCount == 0 else { return nil }
      var statement = Statement()
      statement.id = "ban"
      let edits: [Edit] = [.add(.statement(statement), .last)]
      return Change(edits: edits, inverse: try editor.apply(edits))
    }
    #expect(outcome.isWritten && outcome.map.statements.count == 1)
    #expect(folder.has("m.argue.json"))
  }

  @Test("Files are written as a series")
  func series() throws {
    let temporary = try TemporaryFolder()
    let folder = temporary.path
    let series = OutputSeries()
    for number in 1...100 {
      try OutputFile.write(Array("\(number)".utf8), to: "\(folder)/\(number).txt", in: series)
    }
    try series.finish()
    #expect(try temporary.names().count == 100)
    #expect(try temporary.text("100.txt") == "100")
  }
}
