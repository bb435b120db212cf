internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentReports

/// The reason that a new statement is a premise of, made together with it.
struct StatementLink: ParsableArguments {
  @Option(
    name: [.customLong("under"), .customLong("for")],
    help: ArgumentHelp(
      "What it speaks for: an id or a number in the outline.", valueName: "id"),
    completion: Completions.ids)
  var under: String?

  @Option(
    help: ArgumentHelp(
      "What it speaks against; short for --under with --attacks.", valueName: "id"),
    completion: Completions.ids)
  var against: String?

  @Flag(help: "It speaks against what --under names.")
  var attacks = false

  @Option(
    help: ArgumentHelp(
      "The reason that it speaks against: not its premises, but the step.", valueName: "reason"),
    completion: Completions.ids)
  var undercuts: String?

  @Option(
    help: ArgumentHelp(
      "Another premise that it works together with, or the words of one that is added too.",
      valueName: "premise"),
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
    let named = [under, against, undercuts].count { $0 != nil }
    if named > 1 {
      throw ValidationError("Give one of --under, --against and --undercuts.")
    }
    guard named == 0 else { return }
    let alone =
      attacks || !with.isEmpty || scheme != nil || !warrant.isEmpty || strength != nil
      || reasonID != nil
    if alone {
      throw ValidationError(
        "--attacks, --with, --scheme, --warrant, --strength and --reason-id say how the statement bears "
          + "on another: name that with --under, --against or --undercuts.")
    }
  }

  /// The reason for or against what was named, and before it the premises that were given by their
  /// words; nothing where nothing was named.
  func edits(from premise: EntityID, _ editor: borrowing MapEditor) throws -> [Edit] {
    var reason = Reason()
    if let undercuts {
      reason.target = try editor.id(named: undercuts, preferring: .reason)
    } else if let target = under ?? against {
      reason.target = try editor.id(named: target)
    } else {
      return []
    }
    reason.stance = attacks || against != nil || undercuts != nil ? .attacks : .supports
    reason.premises = [Premise(premise)]
    var added: [Edit] = []
    for name in with {
      guard Self.isText(name, editor), let words = TextOption(argument: name) else {
        reason.premises.append(Premise(try editor.id(named: name)))
        continue
      }
      var statement = Statement()
      statement.text = LocalizedText([words], of: editor)
      statement.id = editor.freshID(
        for: statement.text, kind: .statement, besides: reason.premises.map(\.statement))
      reason.premises.append(Premise(statement.id))
      added.append(.add(.statement(statement), .last))
    }
    reason.scheme = scheme
    reason.warrant = LocalizedText(warrant, of: editor)
    reason.strength = strength
    reason.id =
      reasonID.map { EntityID($0) }
      ?? editor.freshID(
        for: reason.words, kind: .reason, besides: reason.premises.map(\.statement))
    return added + [.add(.reason(reason), .last)]
  }

  /// Whether what names a premise is its words: no id has blanks or marks like those.
  private static func isText(_ name: String, _ editor: borrowing MapEditor) -> Bool {
    !EntityNames.isNumber(name) && !name.isEmpty && EntityID(name).flaw != nil
      && !editor.contains(EntityID(name))
  }
}

extension Reason {
  /// What it does, for a person.
  var summary: String {
    (stance == .attacks ? "against " : "for ") + (target.map { "“\($0)”" } ?? "nothing")
  }
}
