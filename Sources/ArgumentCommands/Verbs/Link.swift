internal import ArgumentModel
internal import ArgumentParser

struct Link: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Link premises to what they support or attack.",
    discussion: """
        argue link MAP --from a --from b --to thesis
        argue link MAP --from c --to thesis --attacks --scheme expert-opinion
        argue link MAP --from d --into REASON

      Premises of one reason work together; reasons for one target stand side by side. The target \
      may be a reason: an attack on one undercuts it.
      """)

  @OptionGroup var map: MapArgument

  @Option(name: .customLong("from"), help: "A premise's id.")
  var premises: [String] = []

  @Option(name: .customLong("to"), help: "The statement or reason that they bear on.")
  var target: String?

  @Flag(help: "They speak against it.")
  var attacks = false

  @Option(help: "Add the premises to this reason instead of making one.")
  var into: String?

  @Option(help: "The argumentation scheme.")
  var scheme: String?

  @Option(help: ArgumentHelp("What licenses the step.", valueName: "language=text"))
  var warrant: [TextOption] = []

  @Option(help: "How strong the step is, from 0 to 1.")
  var strength: Double?

  @OptionGroup var add: AddOptions
  @OptionGroup var options: EditOptions

  func validate() throws {
    if premises.isEmpty { throw ValidationError("Name at least one premise: --from ID.") }
    if (target == nil) == (into == nil) {
      throw ValidationError("Name a target with --to, or a reason with --into.")
    }
  }

  func run() throws {
    if let into {
      try EditRunner(map, options).run(summary: { _ in "linked to reason “\(into)”" }) { _ in
        premises.map { .link(EntityAddress(EntityID(into)), Premise(EntityID($0)), .last) }
      }
      return
    }
    try EditRunner(map, options).add(add, idFrom: words) { editor in
      var reason = Reason()
      reason.premises = premises.map { Premise(EntityID($0)) }
      reason.target = target.map(EntityID.init(rawValue:))
      reason.stance = attacks ? .attacks : .supports
      reason.scheme = scheme
      reason.warrant = LocalizedText(warrant, primaryLanguage: editor.primaryLanguage)
      reason.strength = strength
      return reason
    }
  }

  /// What the reason's id is made from.
  private func words(_ reason: Reason) -> LocalizedText {
    let first = reason.premises.first?.statement.rawValue ?? "reason"
    return LocalizedText("\(attacks ? "but" : "because") \(first)", language: "en")
  }
}
