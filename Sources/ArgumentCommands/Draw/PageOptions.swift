internal import ArgumentDrawing
internal import ArgumentModel
internal import ArgumentParser

/// The pages of PDF, and the resolution of PNG.
struct PageOptions: ParsableArguments {
  /// Paper by its name.
  enum Size: String, CaseIterable, ExpressibleByArgument {
    case a4, letter, a3, a2, a1, a0

    var paper: Paper {
      switch self {
      case .a4: .a4
      case .letter: .letter
      case .a3: .a3
      case .a2: .a2
      case .a1: .a1
      case .a0: .a0
      }
    }
  }

  /// A ratio as people write it: `16:9`, or `1.6`.
  struct Aspect: ExpressibleByArgument {
    var ratio: Double

    init?(argument: String) {
      let sides = argument.split(separator: ":", omittingEmptySubsequences: false).map {
        Double($0)
      }
      guard (1...2).contains(sides.count), let width = sides[0],
        let height = sides.count == 2 ? sides[1] : 1, width > 0, height > 0,
        (0.05...20).contains(width / height)
      else { return nil }
      ratio = width / height
    }
  }

  @Option(
    help: ArgumentHelp(
      "For pdf: pages of this paper, each to be read by itself. No box is cut, and what goes on on "
        + "another page says on which.", valueName: "size"))
  var paper: Size?

  @Flag(help: "For pdf with --paper: one page, the drawing made as small as it must be.")
  var fit = false

  @Flag(
    help: ArgumentHelp(
      "For pdf: a booklet to hand out. An overview of the reasons with verdicts, pages for each "
        + "line of argument, the sources, and an index."))
  var booklet = false

  @Option(
    help: ArgumentHelp(
      "For pdf: one sheet of this paper for the wall, filled by the drawing.", valueName: "size"))
  var poster: Size?

  @Flag(inversion: .prefixedNo, help: "For svg, png and pdf: say what the signs mean.")
  var legend = true

  @Flag(help: "For svg and png: no ground, to be put on a slide of any colour.")
  var transparent = false

  @Option(
    help: ArgumentHelp(
      "Shape the drawing for a ratio of width to height, such as 16:9 for slides.",
      valueName: "w:h"))
  var aspect: Aspect?

  @Option(help: "For png: pixels an inch; a drawing's points are 72 to the inch.")
  var dpi = 144.0

  func validate() throws {
    if !(18...1200).contains(dpi) { throw ValidationError("--dpi is from 18 to 1200.") }
    if fit, paper == nil { throw ValidationError("--fit needs --paper.") }
    if booklet, fit || poster != nil {
      throw ValidationError(
        "--booklet has pages of a size that can be read: leave out --fit and --poster.")
    }
    if poster != nil, paper != nil {
      throw ValidationError("Either --paper or --poster.")
    }
  }

  /// How many pixels of a PNG a point takes.
  var zoom: Double { dpi / 72 }

  /// What the drawing is shown on.
  var shape: PageShape {
    if let aspect { return PageShape(ratio: aspect.ratio) }
    if let sheet { return PageShape(ratio: sheet.long / sheet.short, canTurn: true) }
    return .screen
  }

  /// The paper of which one sheet is drawn; nil for several, and for one as large as the drawing.
  var sheet: Paper? { (poster ?? (fit ? paper : nil))?.paper }

  /// The pages of a PDF.
  /// - Throws: ``CommandFailure`` where there would be far too many.
  func pages(
    of map: ArgumentMap, _ maker: DrawingMaker, _ theme: Theme
  ) throws -> (pages: [String], diagnostics: [Diagnostic]) {
    if booklet || paper != nil, !fit {
      let writer = writer(theme, (paper ?? .a4).paper)
      let made = booklet ? writer.booklet(of: map, maker) : writer.pages(of: map, maker)
      guard let pages = made else {
        throw CommandFailure(
          "too-large", "the drawing would take more than \(PaperWriter.most) pages",
          explanation: "Make it one with --fit, leave out --paper, or draw a part with --depth.")
      }
      return pages
    }
    let (drawing, diagnostics) = maker.draw(map)
    let page =
      if let sheet {
        writer(theme, sheet).page(of: drawing)
      } else {
        picture(of: drawing, theme)
      }
    return ([page], diagnostics)
  }

  private func writer(_ theme: Theme, _ paper: Paper) -> PaperWriter {
    var writer = PaperWriter(theme: theme, paper: paper)
    writer.hasLegend = legend
    return writer
  }

  /// A drawing as a picture of its own size.
  func picture(of drawing: Drawing, _ theme: Theme) -> String {
    var writer = SVGWriter(theme: theme)
    writer.hasLegend = legend
    writer.hasGround = !transparent
    return writer.document(drawing)
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
