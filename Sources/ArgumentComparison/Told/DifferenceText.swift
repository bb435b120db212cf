public import ArgumentModel
internal import ArgumentReports
internal import ArgumentWords

/// Tells a difference to people: a block a kind of entity, changed texts word by word.
public struct DifferenceText {
  private let difference: MapDifference
  private let phrases: MapPhrases
  private let hasColor: Bool
  private var words: Words.ComparisonWords { phrases.words.comparison }

  /// Takes a difference.
  /// - Parameters:
  ///   - map: The new version.
  ///   - languages: The languages to tell it in, the first one before the others.
  ///   - hasColor: Whether what is new and what is gone is set apart by colours.
  public init(
    _ difference: MapDifference, in map: ArgumentMap, languages: [LanguageTag], hasColor: Bool
  ) {
    self.difference = difference
    self.hasColor = hasColor
    phrases = MapPhrases(map, languages: (languages + map.header.languages).uniqued)
  }

  /// The text, ending in a line feed.
  public var text: String {
    guard !difference.isEmpty else { return words.equal + "\n" }
    var lines: [String] = []
    if !difference.header.isEmpty {
      lines.append(style(words.map, .title))
      for change in difference.header { lines += told(change) }
    }
    var kind: EntityKind?
    for entity in difference.entities {
      guard let either = entity.new ?? entity.old else { continue }
      if kind != either.kind {
        kind = either.kind
        lines.append(style(words.kinds[either.kind.plural] ?? either.kind.plural, .title))
      }
      lines += told(entity)
    }
    lines.append(summary)
    return lines.joined(separator: "\n") + "\n"
  }

  /// How many entities came, went and changed, in one line.
  public var summary: String {
    let all = difference.entities
    let counts = [
      (all.count { $0.old == nil }, words.added), (all.count { $0.new == nil }, words.removed),
      (all.count { !$0.fields.isEmpty } + (difference.header.isEmpty ? 0 : 1), words.changed),
      (all.count { $0.oldID != nil }, words.renamed), (all.count { $0.isMoved }, words.moved),
    ]
    let parts = counts.filter { $0.0 > 0 }.map { $0.1($0.0) }
    return parts.isEmpty ? words.equal : phrases.words.list(parts).text
  }

  private func style(_ text: String, _ style: TextStyle) -> String {
    style(text, hasColor: hasColor)
  }

  private func told(_ entity: MapDifference.EntityDifference) -> [String] {
    switch (entity.old, entity.new) {
    case (nil, let new?): return [style("+ " + named(new), .supports)]
    case (let old?, nil): return [style("- " + named(old), .attacks)]
    case (_?, let new?):
      var lines: [String] = []
      let id = new.id.rawValue.printable
      if let oldID = entity.oldID {
        lines.append("= \(oldID.rawValue.printable) → \(id)")
      }
      if !entity.fields.isEmpty { lines.append("~ \(id)") }
      for change in entity.fields { lines += told(change) }
      if entity.isMoved { lines.append("> \(id)") }
      return lines
    case (nil, nil): return []
    }
  }

  /// An entity's id and what it says.
  private func named(_ entity: Entity) -> String {
    let id = entity.id.rawValue.printable
    return entity.gist(phrases).map { "\(id): \($0)" } ?? id
  }

  // MARK: Members

  private func told(_ change: FieldChange) -> [String] {
    let name = change.field.printable
    guard let oldParts = change.oldParts ?? empty(change.old),
      let newParts = change.newParts ?? empty(change.new)
    else { return ["    \(name): " + values(change.old, change.new)] }
    if change.kind == .text || change.kind == .object {
      return named(oldParts, newParts).map { key, old, new in
        let label = key.name.map { "\(name) [\($0.printable)]" } ?? name
        if case .string(let was)? = old, case .string(let now)? = new, change.kind == .text {
          return "    \(label): " + byWord(was, now)
        }
        return "    \(label): " + values(old, new)
      }
    }
    let gone = oldParts.filter { !newParts.contains($0) }
    let new = newParts.filter { !oldParts.contains($0) }
    if gone.isEmpty, new.isEmpty { return ["    \(name): \(words.reordered)"] }
    let told = gone.map { removed(Self.text($0.json)) } + new.map { added(Self.text($0.json)) }
    return ["    \(name): " + told.joined(separator: " ")]
  }

  /// A list that isn't there has no parts.
  private func empty(_ value: JSONValue?) -> [FieldChange.Part]? { value == nil ? [] : nil }

  private func named(
    _ old: [FieldChange.Part], _ new: [FieldChange.Part]
  ) -> [(key: PartKey, old: JSONValue?, new: JSONValue?)] {
    let olds = Dictionary(keepingFirst: old.map { ($0.key, $0.json) })
    let news = Dictionary(keepingFirst: new.map { ($0.key, $0.json) })
    var told: [(PartKey, JSONValue?, JSONValue?)] = []
    for part in old where news[part.key]?.hasSameBytes(as: part.json) != true {
      told.append((part.key, part.json, news[part.key]))
    }
    for part in new where olds[part.key] == nil { told.append((part.key, nil, part.json)) }
    return told
  }

  private func values(_ old: JSONValue?, _ new: JSONValue?) -> String {
    switch (old, new) {
    case (let old?, let new?): "\(removed(Self.text(old))) \(added(Self.text(new)))"
    case (let old?, nil): removed(Self.text(old))
    case (nil, let new?): added(Self.text(new))
    case (nil, nil): ""
    }
  }

  private func byWord(_ old: String, _ new: String) -> String {
    WordDifference(old, new).pieces.map { piece in
      switch piece.kind {
      case .kept: piece.text.printable
      case .removed: removed(piece.text.printable)
      case .added: added(piece.text.printable)
      }
    }.joined()
  }

  private func removed(_ text: String) -> String { style("[-\(text)-]", .attacks) }
  private func added(_ text: String) -> String { style("{+\(text)+}", .supports) }

  static func text(_ value: JSONValue) -> String {
    if case .string(let text) = value { return text.printable }
    return JSONGist.text(value)
  }
}

extension PartKey {
  fileprivate var name: String? { if case .name(let name) = self { name } else { nil } }
}
