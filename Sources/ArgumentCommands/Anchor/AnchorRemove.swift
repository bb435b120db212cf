internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentText

struct AnchorRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take anchors away from a statement, reason or utterance.",
    discussion: """
        argue anchor remove MAP ban
        argue anchor remove MAP ban --edition zh-Hant
        argue anchor remove MAP ban --all

      Where an entity has several anchors, --source and --edition say which go, or --all. `argue \
      anchor list` shows them; `argue undo` brings them back.
      """)

  @OptionGroup var map: MapArgument

  @Argument(
    help: "The id of a statement, reason or utterance, or its number in the outline.",
    completion: Completions.ids)
  var id: String

  @Option(help: "Only anchors in this source.", completion: Completions.sources)
  var source: String?

  @Option(help: "Only anchors in this edition.")
  var edition: String?

  @Flag(help: "All of them, where there are several.")
  var all = false

  @OptionGroup var options: EditOptions

  func run() throws {
    try EditRunner(map, options).run(
      summary: { "removed \(Console.count($0.count, "anchor")) of \($0.subjects)" }
    ) { editor in
      let anchors = try editor.map.placedAnchors(of: [id], file: map.path).filter { placed in
        (source.map { placed.anchor.source == EntityID($0) } ?? true)
          && (edition.map { placed.edition.edition == EntityID($0) } ?? true)
      }
      if anchors.isEmpty {
        throw CommandFailure(
          "unknown-part", "“\(id)” has no such anchor",
          explanation: "`argue anchor list` shows the anchors that there are.")
      }
      if anchors.count > 1, !all {
        let places = anchors.prefix(4).map { "\($0.anchor.source) \($0.anchor.edition)" }
        throw CommandFailure(
          "ambiguous-part",
          "“\(id)” has \(anchors.count) such anchors: "
            + places.joined(separator: ", ") + (anchors.count > 4 ? " …" : ""),
          explanation: "Say which with --source and --edition, or take --all.")
      }
      return anchors.map { $0.edit(to: nil) }
    }
  }
}
