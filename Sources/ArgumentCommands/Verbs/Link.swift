internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentReports

struct Link: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link", abstract: "Link premises to what they support or attack.",
    discussion: """
        argue link MAP --from a --from b --to thesis
        argue link MAP --from c --to thesis --attacks --scheme expert-opinion
        argue link MAP --from d --into REASON

      Premises of one reason work together; reasons for one target stand side by side. The target \
      may be a reason: an attack on one undercuts it. Of the outline's numbers 1.2 is the statement \
      shown there, reason:1.2 the step from it upwards.
      """)

  @OptionGroup var map: MapArgument

  @Option(
    name: .customLong("from"), help: "A premise: its id, or its number in the outline.",
    completion: Completions.ids)
  var premises: [String] = []

  @Option(
    name: .customLong("to"), help: "The statement or reason that they bear on.",
    completion: Completions.ids)
  var target: String?

  @Flag(help: "They speak against it.")
  var attacks = false

  @Option(
    help: "Add the premises to this reason instead of making one.", completion: Completions.ids)
  var into: String?

  @Option(help: "The argumentation scheme.", completion: Completions.schemes)
  var scheme: String?

  @Option(help: ArgumentHelp("What licenses the step.", valueName: "language=text"))
  var warrant: [TextOption] = []

  @Option(help: "How strong the step is, from 0 to 1.")
  var strength: Double?

  @OptionGroup var add: AddOptions
  @OptionGroup var options: EditOptions

  func validate() throws {
    if premises.isEmpty {
      throw ValidationError("Name the premises with --from: argue link MAP --from A --to B.")
    }
    if (target == nil) == (into == nil) {
      throw ValidationError("Name a target with --to, or a reason with --into.")
    }
  }

  func run() throws {
    if let into {
      try EditRunner(map, options).run(summary: { "linked to reason \($0.subjects)" }) { editor in
        let reason = EntityAddress(try editor.id(named: into, preferring: .reason))
        return try editor.ids(named: premises).map { .link(reason, Premise($0), .last) }
      }
      return
    }
    try EditRunner(map, options).add(add, idFrom: \Reason.words) { editor in
      var reason = Reason()
      reason.premises = try editor.ids(named: premises).map { Premise($0) }
      reason.target = try target.map { try editor.id(named: $0) }
      reason.stance = attacks ? .attacks : .supports
      reason.scheme = scheme
      reason.warrant = LocalizedText(warrant, of: editor)
      reason.strength = strength
      return reason
    }
  }
}
