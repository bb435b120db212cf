import ArgumentDrawing
import ArgumentJSON
import ArgumentModel
import TestSupport
import Testing

/// A map with a little of everything that can be drawn, and what becomes of it, to the point.
struct DrawingSnapshotTests {
  private static func options(_ languages: [LanguageTag]) -> DrawingOptions {
    var options = DrawingOptions()
    options.languages = languages
    options.showsIDs = true
    options.overlay.marks = [
      "ban": [.verdict(.accepted), .comment("Is it so?")], "a": [.verdict(.undecided)],
      "c": [.difference(.removed)], "r1": [.difference(.changed)],
    ]
    return options
  }

  @Test(
    "Everything stands where it was found good",
    arguments: [["en"], ["zh-Hant"], ["zh-Hant", "en"]] as [[LanguageTag]])
  func places(languages: [LanguageTag]) throws {
    var options = Self.options(languages)
    options.direction = languages.count == 2 ? .leftToRight : nil
    let (drawing, diagnostics) = DrawingMaker(options).draw(try SmallMaps.everything())
    let notes = diagnostics.map { "\($0.severity): \($0.message)\n" }.joined()
    let name = languages.map(\.rawValue).joined(separator: "+")
    try Snapshot.compare(
      String(decoding: JSONWriter.canonical(drawing.json), as: UTF8.self) + notes,
      with: "everything.\(name).txt")
    if languages.count == 2 {
      try Snapshot.compare(SVGWriter().document(drawing), with: "everything.svg")
    }
  }
}
