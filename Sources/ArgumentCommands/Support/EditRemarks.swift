internal import ArgumentAnalysis
internal import ArgumentModel

/// Says at once what is probably mistyped in an edit, which otherwise only a check would find.
enum EditRemarks {
  /// The rules that look at one entity alone, at words that a person typed.
  private static let rules: Set<String> = [
    "bad-id", "out-of-range", "unknown-scheme", "unknown-word", "wrong-script",
  ]

  /// What is found in what the edits wrote.
  static func findings(_ edits: [Edit], in editor: borrowing MapEditor) -> [Diagnostic] {
    // The entities alone are checked: a map may be a thousand times as large.
    var part = ArgumentMap()
    part.header = editor.header
    var written: [EntityID: Written] = [:]
    for edit in edits {
      guard let (id, what) = Self.written(by: edit) else { continue }
      if written[id] == nil {
        switch editor.entity(id) {
        case .statement(let statement)?: part.statements.append(statement)
        case .reason(let reason)?: part.reasons.append(reason)
        default: continue
        }
      }
      written[id] = written[id]?.union(what) ?? what
    }
    var settings: [String: Checker.Setting] = [:]
    for rule in RuleCatalogue.all where !rules.contains(rule.id) { settings[rule.id] = .off }
    return Checker(settings: settings).check(part).diagnostics.compactMap { finding in
      guard finding.acknowledged == nil, let what = finding.id.flatMap({ written[$0] }),
        what.holds(finding)
      else { return nil }
      var finding = finding
      // Places are those of the part.
      finding.pointer = nil
      return finding
    }
  }

  /// Which fields of an entity were written; nil is all.
  private struct Written {
    var fields: Set<String>?

    func union(_ other: Written) -> Written {
      guard let fields, let others = other.fields else { return Written(fields: nil) }
      return Written(fields: fields.union(others))
    }

    /// Whether a finding is about what was written.
    func holds(_ finding: Diagnostic) -> Bool {
      guard let fields else { return true }
      // The pointer of an entity's member: /statements/0/role.
      let parts = finding.pointer?.split(separator: "/") ?? []
      return parts.count > 2 && fields.contains(String(parts[2]))
    }
  }

  private static func written(by edit: Edit) -> (EntityID, Written)? {
    switch edit {
    case .add(let entity, _): (entity.id, Written(fields: nil))
    case .set(let edit): edit.address.map { ($0.id, Written(fields: [edit.field])) }
    case .rename(_, let new): (new, Written(fields: ["id"]))
    default: nil
    }
  }
}
