internal import ArgumentAnalysis
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser

struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say which statements and reasons stand, and why.",
    discussion: """
        argue evaluate MAP
        argue evaluate MAP --reject fee --assume cost
        argue evaluate MAP --overlay > verdicts.json; argue draw MAP --overlay verdicts.json -o m.svg

      What is put forward stands unless an objection that stands speaks against it; what has \
      support needs a reason that stands; a reason needs all its premises. One unanswered objection \
      outdoes any number of reasons: a verdict says who owes an answer, and weighs nothing. It is \
      the state of the debate and not of the world. Where two sides only contradict each other, \
      both stay open (grounded semantics).

      --assume and --reject ask “what if”; nothing is written.
      """)

  @OptionGroup var map: MapArgument

  @Option(help: ArgumentHelp("Take a statement or reason to stand.", valueName: "id"))
  var assume: [String] = []

  @Option(help: ArgumentHelp("Take a statement or reason to fall.", valueName: "id"))
  var reject: [String] = []

  @Option(
    help: ArgumentHelp("The language to answer in; by default the map's first.", valueName: "tag"))
  var language: String?

  @Flag(name: .customLong("json"), help: "Print JSON.")
  var isJSON = false

  @Flag(help: "Print the verdicts as marks for argue draw --overlay.")
  var overlay = false

  func validate() throws {
    if isJSON, overlay { throw ValidationError("Either --json or --overlay.") }
  }

  func run() throws {
    let map = try map.read()
    let suppositions = Suppositions(
      assumed: assume.map { EntityID($0) }, rejected: reject.map { EntityID($0) })
    let verdicts: Verdicts
    do throws(SuppositionRefusal) {
      verdicts = try Evaluator(map).grounded(suppositions)
    } catch {
      throw CommandFailure(error.diagnostics, file: self.map.path)
    }
    if isJSON {
      Console.write(JSONWriter.canonical(verdicts.json(of: map)))
    } else if overlay {
      Console.write(JSONWriter.canonical(verdicts.overlayJSON(of: map)))
    } else {
      let languages = (language.map { [LanguageTag(rawValue: $0)] } ?? []) + map.header.languages
      Console.write(VerdictText(map, languages: languages).text(verdicts))
    }
  }
}
