import ArgumentJSON
import ArgumentModel
import ArgumentText

/// What must hold of a document of a corpus.
struct CorpusInvariants {
  private let input: FormatInput

  init(_ input: FormatInput) { self.input = input }

  func check() {
    // As `argue annotate --corpus` reads them.
    let limits = ReadingLimits().leaving(levels: 4)
    guard let json = try? JSONParser.value(input.document, limits: limits) else { return }
    var annotator = CorpusAnnotator()
    annotator.embedsText = true
    do throws(CorpusAnnotator.Failure) {
      let map = try annotator.map(of: json)
      Maps.check(map, texts: Maps.texts(map))
    } catch {
      require(!error.diagnostics.isEmpty, "a failure without a reason")
      Maps.check(error.diagnostics, in: nil)
    }
  }
}
