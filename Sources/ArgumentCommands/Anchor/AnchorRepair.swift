internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentReports
internal import ArgumentStore
internal import ArgumentText

struct AnchorRepair: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repair", abstract: "Put anchors where their words stand now.",
    discussion: """
      Moved and changed words are followed, and the editions' lengths and digests brought up to date; \
      what is ambiguous or lost is listed and left (exit 1): it keeps in mind which text it belongs \
      to, and stays lost until somebody makes another anchor or removes it. --dry-run prints the edits \
      instead. The new text is kept in the folder .argue beside the map, so that the next change of \
      it can be followed too.
      """)

  @OptionGroup var map: MapArgument
  @OptionGroup var texts: AnchorTexts
  @OptionGroup var options: EditOptions

  func run() throws {
    var left: [Diagnostic] = []
    var summary = AnchorSummary([])
    try EditRunner(map, options).run(summary: { _ in "\(map.path): \(summary.text)" }) { editor in
      let (made, _) = try texts.reanchoring(editor.map, path: map.path)
      let entries = made.find(in: editor.map)
      summary = AnchorSummary(entries)
      left = entries.compactMap(\.diagnostic).filter { $0.severity == .error }
      let edits = made.edits(for: entries, of: editor.map)
      // Before the map is changed: where they can't be kept, nothing is done.
      if !options.isDryRun, !map.isStandardInput { try keep(made) }
      return edits
    }
    Console.warn(left, file: map.path)
    if !left.isEmpty { throw CommandFailure.silent(status: ExitStatus.findings) }
  }

  /// Keeps the texts in which the anchors now stand.
  private func keep(_ reanchoring: MapReanchoring) throws {
    for text in reanchoring.texts.values.map(\.text) {
      do {
        try AttachedTexts(besideMap: map.path).write(text)
      } catch {
        var failure = CommandFailure(error, path: map.path)
        // Whatever became of the text, the map isn't changed yet.
        if failure.status == ExitStatus.changedAllTheSame {
          failure.status = ExitStatus.cannotWrite
        }
        throw failure
      }
    }
  }
}
