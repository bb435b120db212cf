internal import ArgumentAnalysis
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentReports
internal import ArgumentStore

struct Fix: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix", abstract: "Mend what checks find where that is safe.",
    discussion: """
      A fix is safe if it changes nothing that the map says: an id that no format can carry gets \
      another, a premise named twice is named once, a tag is written one way. `argue undo` takes it \
      back; --dry-run prints the edits.
      """)

  @OptionGroup var map: MapArgument
  @OptionGroup var options: EditOptions

  func run() throws {
    var mended: [Diagnostic] = []
    if map.isStandardInput || options.isDryRun {
      var editor = MapEditor(try map.read())
      let outcome = Fixer().fix(&editor)
      if options.isDryRun {
        for edit in outcome.edits { Console.writeLine(JSONWriter.compact(edit.json)) }
        return
      }
      if let fault = editor.fault { throw fault }
      Console.write(MapWriter().bytes(editor.map))
      mended = outcome.mended
    } else {
      try map.update(wait: options.wait) { (editor: inout MapEditor) in
        let outcome = Fixer().fix(&editor)
        mended = outcome.mended
        return Change(edits: outcome.edits, inverse: outcome.inverse)
      }
      if options.isJSON { report(mended) }
    }
    for finding in mended {
      Console.message("\(finding.rule): \(finding.message): \(finding.fixes.first?.title ?? "")")
    }
    Console.message(
      "\(map.path): mended \(Console.count(mended.count, "finding"))")
  }

  private func report(_ mended: [Diagnostic]) {
    let json = JSONObject([
      .init(name: "mended", value: .array(mended.map { DiagnosticJSON.json($0, file: nil) }))
    ])
    Console.write(JSONWriter.canonical(.object(json)))
  }
}
