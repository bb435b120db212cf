import Argue
import Foundation
import TestSupport
import Testing

/// The code in the documentation, as it stands there: `DocumentedCodeTests` holds both together.
struct DocumentationExamples {
  @Test("Getting started makes a map, changes, checks, weighs and draws it")
  func gettingStarted() throws {
    let program = try Program()
    defer { program.cleanUp() }
    let path = program.folder.appending(path: "m.argue.json").path
    let store = MapStore(path: path)
    try store.create(ArgumentMap())
    _ = try store.update([
      .set(SetEdit(nil, field: "title", to: .string("Phones in class"))),
      .add(.statement(Statement("ban", ["en": "Keep phones outside."], role: .thesis)), .last),
      .add(.statement(Statement("buzz", ["en": "Phones distract."], role: .evidence)), .last),
      .add(.statement(Statement("need", ["en": "Some learn with them."])), .last),
      .add(.reason(Reason("why", from: ["buzz"], .supports, "ban")), .last),
      .add(.reason(Reason("but", from: ["need"], .attacks, "why")), .last),
    ])

    let stored = try store.read()
    for finding in stored.check().diagnostics {
      print("\(path):\(finding.position?.line ?? 1): \(finding.message)")
    }

    let verdicts = try Evaluator(stored.map).grounded()
    if verdicts["ban"]?.label == .rejected {
      print("The thesis fell:", verdicts["ban"]?.because.why.rawValue ?? "")
    }

    var options = DrawingOptions()
    options.overlay = verdicts.overlay(of: stored.map)
    let (drawing, notes) = DrawingMaker(options).draw(stored.map)
    let picture = SVGWriter().document(drawing)
    #expect(verdicts["ban"]?.label == .rejected && verdicts["ban"]?.because.why == .supportFell)
    #expect(verdicts["why"]?.label == .rejected && verdicts["nobody"] == nil)
    #expect(notes == [] && picture.contains("Some learn with them."))
    #expect(stored.check().diagnostics.allSatisfy { $0.pointer == nil || $0.position != nil })
  }

  @Test("Maps are found by their URLs, too")
  func urls() throws {
    let program = try Program()
    defer { program.cleanUp() }
    let file = program.folder.appending(path: "地圖.argue.json")
    try MapStore(file).create(ArgumentMap())
    #expect(try MapStore(file).read().map == ArgumentMap())
    try OutputFile.write("手機", to: program.folder.appending(path: "a b.txt"))
    #expect(try program.read("a b.txt") == "手機")
  }
}
