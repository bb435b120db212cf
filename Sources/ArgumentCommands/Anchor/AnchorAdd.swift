internal import ArgumentFiles
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentText

struct AnchorAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Anchor a statement, reason or utterance in a text.",
    discussion: """
        argue anchor add MAP ban --source letter --quote "Phones should stay outside."
        argue anchor add MAP ban --source letter --edition zh-Hant --range 0:27 --range 40:52

      A quote is looked for in the text; where it stands several times, --prefix or --suffix say which \
      is meant. Ranges count code points from 0. The anchor is sealed if all others of its edition \
      are; --sealed and --open say so.
      """)

  @OptionGroup var map: MapArgument

  @Argument(
    help: "The id of a statement, reason or utterance, or its number in the outline.",
    completion: Completions.ids)
  var id: String

  @OptionGroup var place: AnchorPlaceOptions
  @OptionGroup var options: EditOptions

  func validate() throws {
    guard place.isGiven else { throw ValidationError("Give either --quote or --range.") }
  }

  func run() throws {
    try EditRunner(map, options).run(summary: { "anchored \($0.subjects)" }) { editor in
      let map = editor.map
      let id = try editor.id(named: self.id)
      let found = try place.find(in: map, file: self.map.path)
      do throws(Diagnostic) {
        return [try map.anchoring(id, at: found.anchor, in: found.edition)]
      } catch {
        throw CommandFailure([error], file: self.map.path)
      }
    }
  }
}
