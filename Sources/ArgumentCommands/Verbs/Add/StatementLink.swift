internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentReports

/// The reason that a new statement is a premise of, made together with it.
struct StatementLink: ParsableArguments {
  @Option(
    help: "What it speaks for: an id or a number in the outline.", completion: Completions.ids)
  var under: String?

  @Flag(help: "It speaks against what --under names.")
  var attacks = false

  @Option(
    help: ArgumentHelp(
      "The reason that it speaks against: not its premises, but the step.", valueName: "reason"),
    completion: Completions.ids)
  var undercuts: String?

  @Option(
    help: ArgumentHelp(
      "Another premise that it works together with.", valueName: "premise"),
    completion: Completions.ids)
  var with: [String] = []

  @Option(help: "The argumentation scheme of the step.", completion: Completions.schemes)
  var scheme: String?

  @Option(help: ArgumentHelp("What licenses the step.", valueName: "language=text"))
  var warrant: [TextOption] = []

  @Option(help: "How strong the step is, from 0 to 1.")
  var strength: Double?

  @Option(
    name: .customLong("reason-id"), help: "The reason's id; by default made from the statement's.")
  var reasonID: String?

  func validate() throws {
    if under != nil, undercuts != nil {
      throw ValidationError("Give either --under or --undercuts.")
    }
    guard under == nil, undercuts == nil else { return }
    let alone =
      attacks || !with.isEmpty || scheme != nil || !warrant.isEmpty || strength != nil
      || reasonID != nil
    if alone {
      throw ValidationError(
        "--attacks, --with, --scheme, --warrant, --strength and --reason-id say how the statement bears "
          + "on another: name that with --under or --undercuts.")
    }
  }

  /// The reason for or against what was named; nil where nothing was.
  func reason(from premise: EntityID, _ editor: borrowing MapEditor) throws -> Reason? {
    var reason = Reason()
    if let undercuts {
      reason.target = try editor.id(named: undercuts, preferring: .reason)
    } else if let under {
      reason.target = try editor.id(named: under)
    } else {
      return nil
    }
    reason.stance = attacks || undercuts != nil ? .attacks : .supports
    reason.premises = [Premise(premise)] + (try editor.ids(named: with).map { Premise($0) })
    reason.scheme = scheme
    reason.warrant = LocalizedText(warrant, of: editor)
    reason.strength = strength
    reason.id =
      reasonID.map { EntityID($0) }
      ?? editor.freshID(for: reason.words, kind: .reason, besides: [premise])
    return reason
  }
}

extension Reason {
  /// What it does, for a person.
  var summary: String {
    (stance == .attacks ? "against " : "for ") + (target.map { "“\($0)”" } ?? "nothing")
  }
}
