internal import ArgumentParser

struct SourceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "source",
    abstract: "Look at a map's sources, attach their texts, add editions.",
    discussion: """
      A map's anchors may be sealed: they hold places and digests, not words. Whoever has the text \
      attaches it, and reads and checks every anchor; everyone else still has the map.

        argue source list MAP
        argue source attach MAP op-ed FILE
        argue source show MAP op-ed --edition en
        argue source quote MAP STATEMENT
        argue source add MAP op-ed FILE --bilingual alternating
        argue source segments MAP op-ed --level sentence
        argue source align MAP op-ed --from en --to zh-Hant
      """,
    subcommands: [
      SourceList.self, SourceAttach.self, SourceDetach.self, SourceShow.self, SourceQuote.self,
      SourceAdd.self, SourceSegments.self, SourceAlign.self,
    ],
    defaultSubcommand: SourceList.self)
}
