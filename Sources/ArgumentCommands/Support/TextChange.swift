internal import ArgumentFormats
internal import ArgumentModel

/// Makes a map say what a text says.
struct TextChange {
  var map: MapArgument
  var options: EditOptions
  /// The text's file, as messages name it.
  var file: String

  /// Applies what a text says in another way than the map, as one change.
  /// - Parameter base: The text before it was edited; nil where nobody knows it.
  /// - Throws: ``CommandFailure`` where something is wrong with the text, of which nothing is applied.
  func apply(_ text: [UInt8], base: [UInt8]? = nil) throws {
    var removed: [EntityID] = []
    try EditRunner(map, options).run(summary: { Self.summary($0) }) { editor in
      let change = ArgdownEdits(text, base: base, map: editor.map)
      let errors = change.diagnostics.filter { $0.severity == .error }
      guard errors.isEmpty else { throw CommandFailure(errors, file: file) }
      Console.warn(change.diagnostics, file: file)
      removed = change.removed
      return change.edits
    }
    for id in removed where !options.isDryRun {
      Console.message("removed “\(id.rawValue)”, which the text doesn't have")
    }
  }

  private static func summary(_ edits: [Edit]) -> String {
    edits.isEmpty
      ? "the map says already what the text says"
      : "applied \(edits.count) edit\(edits.count == 1 ? "" : "s")"
  }
}
