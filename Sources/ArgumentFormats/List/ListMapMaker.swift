internal import ArgumentModel

/// Makes a map of the items of lists.
struct ListMapMaker {
  private let reader: ListReader
  private var map = ArgumentMap()
  private(set) var findings: [Diagnostic] = []
  /// The statements that stand below no other and are said to be against something all the same.
  private(set) var against: Set<EntityID> = []
  private var ids = IDMaker()
  private let outline: [OutlineEntry]
  /// Whether the bullets + and - stand for and against.
  private let hasSides: Bool
  /// The statement of each item.
  private var statements: [EntityID?] = []
  /// The reason that each item gives, by its place in the map.
  private var reasons: [Int?] = []

  init(_ reader: ListReader, _ input: ImportInput) {
    self.reader = reader
    outline = reader.items.map { OutlineEntry($0.rows) }
    let styles = Set(reader.items.map { $0.marker.style })
    hasSides = styles.contains("+") && styles.contains("-")
    readHeading(input)
  }

  private var language: LanguageTag { map.primaryLanguage }

  private mutating func readHeading(_ input: ImportInput) {
    var lines = reader.heading
    if let last = lines.dropFirst().first?.split(separator: "·").last,
      outline.contains(where: { $0.isNumbered })
    {
      let tags = last.split(separator: ",").map { $0.filter { $0 != " " } }
      let isTags = tags.allSatisfy { tag in
        !tag.isEmpty && tag.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
      }
      if isTags { map.header.languages = tags.map { LanguageTag(rawValue: $0) } }
    }
    if let given = input.language { map.header.languages = [given] }
    map.header.id = ids.id(for: input.name, fallback: "map")
    ids = IDMaker()
    guard !lines.isEmpty else { return }
    let title = lines.removeFirst().drop { $0 == "#" || $0 == " " }
    let parts = OutlineEntry.unescaped(String(title)).components(by: " · ")
    if parts.count == map.header.languages.count {
      for (part, language) in zip(parts, map.header.languages) { map.header.title[language] = part }
    } else if !title.isEmpty {
      map.header.title[language] = OutlineEntry.unescaped(String(title))
    }
  }

  /// The map.
  mutating func make() -> ArgumentMap {
    if hasSides {
      findings.append(
        Diagnostic(
          rule: "list-sides", severity: .note,
          message:
            "items with + were taken to speak for what they stand below, those with - against it"))
    }
    var taken: Set<EntityID> = []
    for entry in outline {
      if let id = entry.statement { taken.insert(id) }
      if let id = entry.reason { taken.insert(id) }
    }
    ids = IDMaker(taken: taken)
    var made: Set<EntityID> = []
    for (index, item) in reader.items.enumerated() {
      makeStatement(outline[index], &made)
      makeReason(outline[index], item)
    }
    return map
  }

  private mutating func makeStatement(_ entry: OutlineEntry, _ made: inout Set<EntityID>) {
    guard !entry.isJoint else {
      statements.append(nil)
      return
    }
    let id = entry.statement ?? ids.suggestion(for: entry.texts.first ?? "", fallback: "claim")
    statements.append(id)
    // An outline says again what stands in several places.
    guard made.insert(id).inserted else { return }
    var statement = Statement()
    statement.id = id
    statement.implicit = entry.isImplicit
    for (place, text) in entry.texts.enumerated() where !text.isEmpty {
      if place == 0 {
        statement.text[language] = text
      } else if place < map.header.languages.count {
        statement.text[map.header.languages[place]] = text
      }
    }
    map.statements.append(statement)
  }

  private mutating func makeReason(_ entry: OutlineEntry, _ item: ListReader.Item) {
    let isAgainst = entry.isAgainst || (hasSides && item.marker.style == "-")
    guard let parent = item.parent else {
      if isAgainst, let statement = statements[reasons.count] { against.insert(statement) }
      reasons.append(nil)
      return
    }
    // A premise of the step above, which has several.
    if outline[parent].isJoint, entry.isPremise, let reason = reasons[parent] {
      if let statement = statements[reasons.count] {
        map.reasons[reason].premises.append(Premise(statement))
      }
      reasons.append(nil)
      return
    }
    let premise = statements[reasons.count]
    var target = statements[parent]
    if entry.isOnStep || outline[parent].isJoint, let reason = reasons[parent] {
      target = map.reasons[reason].id
    }
    let id =
      entry.reason
      ?? ids.suggestion(
        for: "\(isAgainst ? "but" : "because") \(premise?.rawValue ?? "")", fallback: "reason")
    reasons.append(map.reasons.count)
    map.reasons.append(
      Reason(id, from: premise.map { [$0] } ?? [], isAgainst ? .attacks : .supports, target))
  }
}

extension String {
  /// The parts between occurrences of a piece.
  fileprivate func components(by piece: String) -> [String] {
    var parts: [String] = [""]
    var rest = self[...]
    while !rest.isEmpty {
      if rest.hasPrefix(piece) {
        parts.append("")
        rest = rest.dropFirst(piece.count)
      } else {
        parts[parts.count - 1].append(rest.removeFirst())
      }
    }
    return parts
  }
}
