import ArgumentModel
import Testing

/// Marks upon a map, as files have them and as its comments give them.
struct OverlayTests {
  private func object(_ members: [(String, String)]) -> JSONValue {
    .object(JSONObject(members.map { .init(name: $0.0, value: .string($0.1)) }))
  }

  private func marks(_ list: [JSONValue]) -> JSONValue {
    .object(JSONObject([.init(name: "marks", value: .array(list))]))
  }

  @Test("Verdicts, differences and comments are read, in the order in which they stand")
  func read() throws {
    let overlay = try Overlay(
      json: marks([
        object([("id", "a"), ("verdict", "accepted")]),
        object([("id", "a"), ("difference", "removed")]),
        object([("id", "b"), ("comment", "為什麼？")]),
        object([("id", "a"), ("comment", "x"), ("verdict", "undecided")]),
        object([("id", "b"), ("verdict", "none"), ("difference", "added"), ("comment", "y")]),
        object([("id", "c"), ("verdict", "rejected")]),
        object([("id", "c"), ("difference", "changed")]),
      ]))
    #expect(
      overlay.marks == [
        "a": [.verdict(.accepted), .difference(.removed), .verdict(.undecided)],
        "b": [.comment("為什麼？"), .difference(.added)],
        "c": [.verdict(.rejected), .difference(.changed)],
      ])
    #expect(try Overlay(json: marks([])) == Overlay())
  }

  @Test("Each mark that is none is named by its place")
  func wrong() {
    let wrong = marks([
      object([("verdict", "accepted")]), object([("id", "a"), ("verdict", "accepted")]),
      object([("id", "a")]), .string("a"), object([("id", "a"), ("difference", "none")]),
    ])
    let problems = #expect(throws: ShapeProblems.self) { try Overlay(json: wrong) }
    #expect(
      problems?.problems.map(\.pointer) == ["/marks/0", "/marks/2", "/marks/3", "/marks/4"])
    for document in [JSONValue.array([]), object([("marks", "a")])] {
      let error = #expect(throws: ShapeProblems.self) { try Overlay(json: document) }
      #expect(error?.problems.map(\.pointer) == [""])
    }
  }

  @Test(
    "Comments that aren't resolved are marks, with who says them, in the first language that they have"
  )
  func comments() {
    var map = ArgumentMap()
    map.header.languages = ["zh-Hant", "en"]
    func comment(_ on: EntityID?, _ text: LocalizedText, by: String? = nil, resolved: Bool = false)
    {
      var comment = Comment()
      comment.on = on
      comment.text = text
      comment.by = by
      comment.resolved = resolved
      map.comments.append(comment)
    }
    var both = LocalizedText("Why?", language: "en")
    both["zh-Hant"] = "為什麼？"
    comment("a", both)
    comment("a", LocalizedText("Done.", language: "en"), resolved: true)
    comment("a", LocalizedText("Really?", language: "en"), by: "Lee")
    comment(nil, LocalizedText("On all.", language: "en"))
    comment("b", LocalizedText())
    var overlay = Overlay()
    overlay.marks["a"] = [.verdict(.accepted)]
    overlay.addComments(of: map)
    #expect(
      overlay.marks == [
        "a": [.verdict(.accepted), .comment("為什麼？"), .comment("Lee: Really?")]
      ])
  }
}
