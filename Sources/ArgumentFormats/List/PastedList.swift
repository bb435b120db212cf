public import ArgumentModel

/// A list that somebody pastes into a map: each item is a statement that speaks for what it stands below, or
/// against it where the list says so.
///
/// Lines without numbers and bullets are items too, one below the other as they are indented: that is how
/// programs for mind maps and outlines hand over what is copied there.
public struct PastedList {
  private let map: ArgumentMap
  private let against: Set<EntityID>

  /// Reads a list; nil where nothing is written.
  /// - Parameter language: The language of the items.
  public init?(_ text: String, language: LanguageTag) {
    var reader = ListReader(text)
    if reader.items.isEmpty { reader = ListReader(Self.withBullets(text)) }
    guard !reader.items.isEmpty else { return nil }
    var input = ImportInput([], name: "")
    input.language = language
    var maker = ListMapMaker(reader, input)
    map = maker.make()
    against = maker.against
  }

  /// The edits that add it to a map, one transaction.
  /// - Parameters:
  ///   - editor: The map.
  ///   - target: What the items speak for, or against, that stand below no other; nil for nothing.
  /// - Returns: The edits, and the first statement's id.
  public func edits(
    in editor: MapEditor, below target: EntityID?
  ) -> (edits: [Edit], first: EntityID?) {
    var ids = IDMaker(taken: Set(Self.ids(of: map).filter { editor.isTaken($0) }))
    var known: [EntityID: EntityID] = [:]
    for id in Self.ids(of: map) {
      var fresh = ids.id(for: id.rawValue, fallback: "claim")
      while editor.isTaken(fresh) { fresh = ids.id(for: id.rawValue, fallback: "claim") }
      known[id] = fresh
    }
    var edits: [Edit] = []
    var isBelow: Set<EntityID> = []
    for var statement in map.statements {
      statement.id = known[statement.id] ?? statement.id
      edits.append(.add(.statement(statement), .last))
    }
    for var reason in map.reasons {
      reason.id = known[reason.id] ?? reason.id
      isBelow.formUnion(reason.premises.map { $0.statement })
      for index in reason.premises.indices {
        let premise = reason.premises[index].statement
        reason.premises[index].statement = known[premise] ?? premise
      }
      reason.target = reason.target.map { known[$0] ?? $0 }
      edits.append(.add(.reason(reason), .last))
    }
    let first = map.statements.first.map { known[$0.id] ?? $0.id }
    guard let target else { return (edits, first) }
    for statement in map.statements where !isBelow.contains(statement.id) {
      guard let id = known[statement.id] else { continue }
      let isAgainst = against.contains(statement.id)
      let words = "\(isAgainst ? "but" : "because") \(id.rawValue)"
      var fresh = ids.suggestion(for: words, fallback: "reason")
      while editor.isTaken(fresh) { fresh = ids.id(for: fresh.rawValue, fallback: "reason") }
      let reason = Reason(fresh, from: [id], isAgainst ? .attacks : .supports, target)
      edits.append(.add(.reason(reason), .last))
    }
    return (edits, first)
  }

  private static func ids(of map: ArgumentMap) -> [EntityID] {
    map.statements.map { $0.id } + map.reasons.map { $0.id }
  }

  /// A text whose lines are items all the same.
  private static func withBullets(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
      .map { line in
        let words = line.drop { $0 == " " || $0 == "\t" || $0 == "\u{3000}" }
        return words.isEmpty ? "" : line[..<words.startIndex] + "- " + words
      }.joined(separator: "\n")
  }
}
