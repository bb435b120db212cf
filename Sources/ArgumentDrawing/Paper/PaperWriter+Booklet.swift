public import ArgumentModel
internal import ArgumentWords

// A map as a booklet to be handed out.

extension PaperWriter {
  /// Writes a map as a booklet: an overview of what speaks for and against its theses, pages for each
  /// line of argument, the sources, and an index of all statements.
  /// - Returns: The pages, and what of the map isn't to be seen on them; nil if there would be more
  ///   than ``most``.
  public func booklet(
    of map: ArgumentMap, _ maker: DrawingMaker
  ) -> (pages: [String], diagnostics: [Diagnostic])? {
    var scene = maker.scene(of: map, isTold: true)
    scene.addGroups(areFramed: false)
    let pages = PageScene(scene, direction: maker.options.direction)
    guard !pages.roots.isEmpty else { return ([], scene.diagnostics) }
    let (width, height) = (paper.short, paper.long)
    let room = Pagination.Room(
      width: width - 2 * Self.margin, height: height - 2 * Self.margin - Self.head)
    let title = DrawingHead(scene.drawing, width: room.width)
    var legend: Legend?
    if hasLegend { legend = Legend([pages.told], width: room.width) }
    let rows = BookletRows(pages, map, scene.text)
    // How many pages it takes doesn't depend on their numbers.
    let count = WordPages(
      rows.overview { _ in nil }, room: room, above: title.height
    ).count
    let sheets = Sheets(
      pages, first: room, others: room,
      leastScale: Self.leastType / NodeText.Metrics.smallSize, isByLine: true, before: count)
    let overview = WordPages(
      rows.overview { sheets.pageNumbers(of: $0).last }, room: room, above: title.height)
    let back = WordPages(
      rows.sources + rows.index { sheets.name(sheets.pageNumbers(of: $0)) }, room: room,
      above: legend?.height ?? 0)
    let total = overview.count + sheets.pages.count + back.count
    guard total <= Self.most else { return nil }
    var written: [String] = []
    func add(_ words: WordPages, _ page: Int, _ more: (inout String) -> Void) {
      var out = opening(scene.drawing.titles, width: width, height: height)
      let place = sheets.words.drawing.pageOf(written.count + 1, total)
      writeSmall(place, x: width - Self.margin, isEnd: true, room: room.width, &out)
      more(&out)
      words.write(page, x: Self.margin, y: Self.margin + Self.head, &out)
      written.append(out + "</svg>\n")
    }
    for page in 0..<overview.count {
      add(overview, page) { out in
        if page == 0 { title.write(x: Self.margin, y: Self.margin + 8, &out) }
      }
    }
    for page in sheets.pages.indices { written.append(write(sheets, page, of: total)) }
    for page in 0..<back.count {
      add(back, page) { out in
        if page == 0 { legend?.write(x: Self.margin, y: Self.margin, &out) }
      }
    }
    return (written, scene.diagnostics)
  }
}
