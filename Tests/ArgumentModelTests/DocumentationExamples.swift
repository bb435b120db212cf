import ArgumentModel
import Testing

/// The code in the documentation, as it stands there: `DocumentedCodeTests` holds both together.
struct DocumentationExamples {
  @Test("Getting started begins a map and takes it back")
  func gettingStarted() throws {
    let ban = Statement("ban", ["en": "Phones should stay outside."], role: .thesis)
    let distraction = Statement("distraction", ["en": "Phones distract."])
    let reason = Reason("because-they-distract", from: ["distraction"], .supports, "ban")

    var editor = MapEditor(ArgumentMap())
    let inverse = try editor.apply([
      .add(.statement(ban), .last), .add(.statement(distraction), .last),
      .add(.reason(reason), .last),
    ])
    let map = editor.map
    #expect(map.statements.count == 2 && map.reasons.count == 1)
    _ = try editor.apply(inverse, policy: .restoring)
    #expect(editor.map == ArgumentMap())
  }

  @Test("A map is made")
  func map() {
    var map = ArgumentMap()
    map.header.languages = ["en", "zh-Hant"]
    map.header.title["en"] = "Phones in class"
    #expect(map.primaryLanguage == "en" && map.entityCount == 0)
  }

  @Test("A statement is made in two languages")
  func statement() {
    let statement = Statement(
      "distraction", ["en": "Phones distract.", "zh-Hant": "手機使人分心。"], role: .evidence)
    #expect(statement.text.versions.count == 2)
  }

  @Test("A reason is made of linked premises")
  func reason() {
    let reason = Reason(
      "because-they-distract", from: ["distraction", "attention-matters"], .supports, "ban")
    #expect(reason.premises.map(\.statement) == ["distraction", "attention-matters"])
  }

  @Test("A source is made with an edition")
  func source() {
    let edition = Edition("en", language: "en", path: "letter.en.txt")
    let source = Source("letter", ["en": "A letter to parents"], editions: [edition])
    #expect(source.editions.map(\.id) == ["en"])
  }

  @Test("An anchor is made without words")
  func anchor() {
    let anchor = Anchor(
      "letter", "en", [TextRange(0, 27)], digest: .of("Phones should stay outside."))
    #expect(anchor.quote == nil)
  }

  @Test("A finding is made with a fix")
  func diagnostic() {
    var finding = Diagnostic(
      rule: "unknown-reference", severity: .error,
      message: "the reason “r” names “cost”, which isn't in the map", id: "r",
      pointer: "/reasons/0/premises/0")
    finding.fixes = [
      Diagnostic.Fix(title: "Remove the premise", edits: [.unlink("r", premise: "cost")])
    ]
    #expect(finding.fixes.first?.isSafe == false)
  }

  @Test("Edits are made")
  func edits() {
    let edits: [Edit] = [
      .set(SetEdit("ban", field: "role", to: .string("thesis"))),
      .rename("cost", to: "price"),
      .remove("price", cascade: true),
    ]
    #expect(edits.count == 3)
  }

  @Test("Edits are applied and taken back")
  func editor() throws {
    var editor = MapEditor(ArgumentMap())
    do throws(EditRefusal) {
      let title = SetEdit(nil, field: "title", to: .string("Phones"))
      let inverse = try editor.apply([.set(title)])
      _ = try editor.apply(inverse, policy: .restoring)
    } catch {
      for diagnostic in error.diagnostics { print(diagnostic.message) }
    }
    #expect(editor.map == ArgumentMap())
  }

  @Test("A scheme is found by its name")
  func scheme() {
    let scheme = SchemeCatalogue.scheme("Argument from Expert Opinion")
    let questions = scheme?.questions.compactMap { $0.text["en"] } ?? []
    #expect(scheme?.id == "expert-opinion" && !questions.isEmpty)
  }
}
