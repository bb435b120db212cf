public import ArgumentModel
internal import ArgumentWords

/// Writes the statements, the reasons or the argument as a table for spreadsheets (RFC 4180).
///
/// A cell that a spreadsheet would run as a formula begins with an apostrophe, and a finding says
/// so.
public struct CSVExporter: MapExporter {
  /// `csv`.
  public let name = "csv"
  /// `csv`.
  public let fileEndings = ["csv"]
  /// What the format is for.
  public let summary =
    "a table of the statements, of the reasons or of the argument, for spreadsheets"

  /// Makes an exporter; ``ExportOptions`` has all choices.
  public init() {}

  /// The table's text.
  public func export(_ map: ArgumentMap, options: ExportOptions) -> Exported {
    var table = CSVTable()
    let carried: Set<MapAspect>
    switch options.table {
    case .statements:
      carried = [.attributions, .authorStances, .credences, .standards, .assertions]
      write(statements: map, options, to: &table)
    case .reasons:
      carried = [.schemes, .strengths, .warrants, .attributions]
      write(reasons: map, options, to: &table)
    case .argument:
      carried = [.tags, .notes]
      write(argument: map, options, to: &table)
    }
    var losses = Losses(map, format: "A table of \(options.table.rawValue)", carried: carried)
    switch options.table {
    case .statements: losses.report(map.reasons.count, "reason", "reasons")
    case .reasons: losses.report(map.statements.count, "statement", "statements")
    case .argument: reportArgument(map, &losses)
    }
    var diagnostics = losses.diagnostics
    if table.guarded > 0 {
      diagnostics.append(
        Diagnostic(
          rule: Losses.rule, severity: .note,
          message: "\(table.guarded) cell\(table.guarded == 1 ? "" : "s") that a spreadsheet would"
            + " take for a formula now begin\(table.guarded == 1 ? "s" : "") with an apostrophe"))
    }
    let mark = options.hasByteOrderMark ? "\u{FEFF}" : ""
    return Exported(text: mark + table.text, diagnostics: diagnostics)
  }

  /// The languages asked for, else all: the map's own, then others in the order of their tags.
  private func languages(
    _ map: ArgumentMap, _ options: ExportOptions, _ texts: [LocalizedText]
  ) -> [LanguageTag] {
    if !options.languages.isEmpty { return options.languages }
    var found: Set<LanguageTag> = []
    for text in texts { for version in text.versions { found.insert(version.language) } }
    var known: Set<LanguageTag> = []
    var languages = map.header.languages.filter { known.insert($0).inserted }
    found.subtract(languages)
    languages += found.sorted()
    return languages.isEmpty ? [map.primaryLanguage] : languages
  }

  private func write(
    statements map: ArgumentMap, _ options: ExportOptions, to table: inout CSVTable
  ) {
    let languages = languages(map, options, map.statements.map { $0.text })
    let phrases = MapPhrases(map, languages: [languages[0]])
    var groups: [EntityID: [String]] = [:]
    for group in map.groups {
      for member in Set(group.members) { groups[member, default: []].append(group.id.rawValue) }
    }
    table.row(
      ["id", "role", "implicit"] + languages.map { "text:\($0)" } + [
        "attribution", "authorStance", "asserted", "credence", "standard", "anchors", "citations",
        "divergences", "tags", "groups",
      ])
    for statement in map.statements {
      table.cell(statement.id.rawValue)
      table.cell(statement.role?.rawValue ?? "")
      table.cell(statement.implicit ? "true" : "false")
      for language in languages { table.cell(statement.text[language] ?? "") }
      table.cell(phrases.attribution(statement.attribution) ?? "")
      table.cell(statement.authorStance?.rawValue ?? "")
      table.cell(statement.asserted.map { $0 ? "true" : "false" } ?? "")
      table.cell(statement.credence)
      table.cell(statement.standard?.rawValue ?? "")
      table.cell(statement.anchors.count)
      table.cell(statement.citations.count)
      table.cell(statement.divergences.count)
      table.cell(statement.tags.joined(separator: " "))
      table.cell(groups[statement.id]?.joined(separator: " ") ?? "")
      table.endRow()
    }
  }

  /// The table in which an argument can be filled in: a row a claim, with the ids of what it is for and
  /// against, and behind each in brackets the reason, whose premises have it in common.
  private func write(
    argument map: ArgumentMap, _ options: ExportOptions, to table: inout CSVTable
  ) {
    let languages = languages(map, options, map.statements.map { $0.text })
    var entries: [EntityID: (supports: [String], attacks: [String])] = [:]
    for reason in map.reasons {
      guard let target = reason.target else { continue }
      let entry = "\(target) (\(reason.id))"
      for premise in Set(reason.premises.map { $0.statement }) {
        if reason.stance == .attacks {
          entries[premise, default: ([], [])].attacks.append(entry)
        } else {
          entries[premise, default: ([], [])].supports.append(entry)
        }
      }
    }
    table.row(
      ["id", "role", "implicit"] + languages.map { "claim:\($0)" }
        + ["for", "against", "tags", "note"])
    for statement in map.statements {
      let own = entries[statement.id] ?? ([], [])
      table.cell(statement.id.rawValue)
      table.cell(statement.role?.rawValue ?? "")
      table.cell(statement.implicit ? "true" : "")
      for language in languages { table.cell(statement.text[language] ?? "") }
      table.cell(own.supports.joined(separator: "; "))
      table.cell(own.attacks.joined(separator: "; "))
      table.cell(statement.tags.joined(separator: " "))
      table.cell(statement.note[languages[0]] ?? "")
      table.endRow()
    }
  }

  /// What the table of the argument has no place for beside what the aspects say.
  private func reportArgument(_ map: ArgumentMap, _ losses: inout Losses) {
    let statements = Set(map.statements.map { $0.id })
    let drafts = map.reasons.count { reason in
      reason.target == nil || !reason.premises.contains { statements.contains($0.statement) }
    }
    losses.report(drafts, "reason", "reasons")
    let tags =
      map.reasons.reduce(0) { $0 + $1.tags.count } + map.relations.reduce(0) { $0 + $1.tags.count }
      + map.groups.reduce(0) { $0 + $1.tags.count } + map.sources.reduce(0) { $0 + $1.tags.count }
      + map.participants.reduce(0) { $0 + $1.tags.count }
    losses.report(tags, MapAspect.tags.nouns.one, MapAspect.tags.nouns.many)
    let notes =
      MapAspect.notes.count(in: map) - map.statements.count { $0.note.versions.count == 1 }
    losses.report(notes, MapAspect.notes.nouns.one, MapAspect.notes.nouns.many)
  }

  private func write(
    reasons map: ArgumentMap, _ options: ExportOptions, to table: inout CSVTable
  ) {
    let languages = languages(map, options, map.reasons.map { $0.warrant })
    let phrases = MapPhrases(map, languages: [languages[0]])
    table.row(
      ["id", "stance", "target", "premises", "scheme", "strength"]
        + languages.map { "warrant:\($0)" } + ["attribution", "anchors", "tags"])
    for reason in map.reasons {
      table.cell(reason.id.rawValue)
      table.cell(reason.stance.rawValue)
      table.cell(reason.target?.rawValue ?? "")
      table.cell(reason.premises.map { $0.statement.rawValue }.joined(separator: " "))
      table.cell(reason.scheme ?? "")
      table.cell(reason.strength)
      for language in languages { table.cell(reason.warrant[language] ?? "") }
      table.cell(phrases.attribution(reason.attribution) ?? "")
      table.cell(reason.anchors.count)
      table.cell(reason.tags.joined(separator: " "))
      table.endRow()
    }
  }
}
