internal import ArgumentDrawing
internal import ArgumentParser

/// The pages of PDF, and the resolution of PNG.
struct PageOptions: ParsableArguments {
  /// Paper.
  enum Paper: String, CaseIterable, ExpressibleByArgument {
    case a4, letter

    /// The sides in points, the shorter one first.
    var size: (short: Double, long: Double) {
      self == .a4 ? (595.28, 841.89) : (612, 792)
    }
  }

  @Option(help: "For pdf: a4 or letter; the drawing is cut into as many pages as it needs.")
  var paper: Paper?

  @Flag(help: "For pdf with --paper: one page, the drawing made as small as it must be.")
  var fit = false

  @Option(help: "For png: pixels an inch; a drawing's points are 72 to the inch.")
  var dpi = 144.0

  func validate() throws {
    if !(18...1200).contains(dpi) { throw ValidationError("--dpi is from 18 to 1200.") }
    if fit, paper == nil { throw ValidationError("--fit needs --paper.") }
  }

  /// How many pixels of a PNG a point takes.
  var zoom: Double { dpi / 72 }

  /// The pages of a PDF.
  /// - Throws: ``CommandFailure`` where there would be far too many.
  func pages(of drawing: Drawing, _ theme: Theme) throws -> [String] {
    let pages = SVGPages(theme: theme, paper: paper?.size, isFitted: fit).pages(of: drawing)
    guard let pages else {
      throw CommandFailure(
        "too-large", "the drawing would take more than \(SVGPages.most) pages",
        explanation: "Make it one with --fit, leave out --paper, or draw a part with --depth.")
    }
    return pages
  }

  /// Refuses pictures that no program could show.
  func checkPixels(_ drawing: Drawing) throws {
    let most = 32_000.0
    guard max(drawing.width, drawing.height) * zoom > most else { return }
    throw CommandFailure(
      "too-large", "the picture would have more than \(Int(most)) pixels a side",
      explanation: "Ask for fewer with --dpi, or draw a part with --depth, or SVG.")
  }
}
