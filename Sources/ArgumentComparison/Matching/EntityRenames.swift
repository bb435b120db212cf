internal import ArgumentAnalysis
internal import ArgumentModel

/// Finds entities of two versions of a map that have different ids and are the same all the same.
///
/// Only those are looked at whose id the other version hasn't at all. Of each kind, those come first
/// that say the very same; then statements with the same passages, then those with nearly the same
/// words; then reasons by what they lead from and to, once that is known. The time is linear but for
/// sorting: words are looked up in a table of pieces, of which frequent ones are passed over.
struct EntityRenames {
  /// What the old ids are called in the new version.
  private(set) var names: [EntityID: EntityID] = [:]
  /// The renames in the order of the old document.
  var renames: [(old: EntityID, new: EntityID)] {
    old.keys.compactMap { key in names[key.id].map { (key.id, $0) } }
  }

  /// The least similarity of texts, from 0 to 1, that are taken for one another.
  static let threshold = 0.5

  private let old: EntityTable
  private let new: EntityTable
  private let acceptsNearTexts: Bool
  /// The new ids that are spoken for.
  private var taken: Set<EntityID> = []

  /// Compares two versions.
  /// - Parameter acceptsNearTexts: Whether nearly the same words are enough.
  init(from old: EntityTable, to new: EntityTable, acceptsNearTexts: Bool = true) {
    (self.old, self.new, self.acceptsNearTexts) = (old, new, acceptsNearTexts)
    let places = EntityKind.allCases.map { kind in
      (kind, Self.strangers(kind, old, in: new), Self.strangers(kind, new, in: old))
    }
    for (kind, olds, news) in places where !olds.isEmpty && !news.isEmpty {
      switch kind {
      case .source, .participant: pair(olds, news, by: content)
      case .statement: matchStatements(olds, news)
      case .reason: matchReasons(olds, news)
      case .relation, .group, .utterance, .comment: pair(olds, news, by: content)
      }
    }
  }

  /// The entities of a kind whose id is theirs alone, and that the other version hasn't.
  private static func strangers(
    _ kind: EntityKind, _ table: EntityTable, in other: EntityTable
  ) -> [Int] {
    table.range(kind).filter { number in
      let id = table.keys[number].id
      return table.bearers[id] == 1 && other.bearers[id] == nil
    }
  }

  private mutating func note(_ old: Int, _ new: Int) {
    names[self.old.keys[old].id] = self.new.keys[new].id
    taken.insert(self.new.keys[new].id)
  }

  private func isFree(old number: Int) -> Bool { names[old.keys[number].id] == nil }
  private func isFree(new number: Int) -> Bool { !taken.contains(new.keys[number].id) }

  /// Pairs entities with the same key, in order.
  private mutating func pair(
    _ olds: [Int], _ news: [Int], by key: (Entity, _ isOld: Bool) -> JSONValue?,
    onlyUnique: Bool = false
  ) {
    var waiting: [JSONValue: [Int]] = [:]
    for number in olds where isFree(old: number) {
      if let key = key(old.entity(number), true) { waiting[key, default: []].append(number) }
    }
    var found: [JSONValue: [Int]] = [:]
    var order: [JSONValue] = []
    for number in news where isFree(new: number) {
      guard let key = key(new.entity(number), false), waiting[key] != nil else { continue }
      if found[key] == nil { order.append(key) }
      found[key, default: []].append(number)
    }
    for key in order {
      guard let olds = waiting[key], let news = found[key] else { continue }
      if onlyUnique, olds.count > 1 || news.count > 1 { continue }
      for (old, new) in zip(olds, news) { note(old, new) }
    }
  }

  /// What an entity says, its id put aside and what it refers to named as the new version does.
  private func content(_ entity: Entity, isOld: Bool) -> JSONValue? {
    func renamed<R: EntityRecord>(_ record: R) -> JSONValue {
      var record = record
      record.id = ""
      if isOld {
        var references: Set<EntityID> = []
        record.forEachReference { references.insert($0.id) }
        for id in references.sorted() {
          if let name = names[id] { record.replaceReferences(to: id, with: name) }
        }
      }
      return RecordWriter.standalone.json(record)
    }
    return switch entity {
    case .source(let record): renamed(record)
    case .participant(let record): renamed(record)
    case .statement(let record): renamed(record)
    case .reason(let record): renamed(record)
    case .relation(let record): renamed(record)
    case .group(let record): renamed(record)
    case .utterance(let record): renamed(record)
    case .comment(let record): renamed(record)
    }
  }
}

// MARK: Statements

extension EntityRenames {
  private mutating func matchStatements(_ olds: [Int], _ news: [Int]) {
    pair(olds, news, by: content)
    guard acceptsNearTexts else { return }
    pair(olds, news, by: passages, onlyUnique: true)
    var table = TextTable(
      olds.filter { isFree(old: $0) }.map { ($0, Self.text(old.entity($0))) })
    var candidates: [(similarity: Double, old: Int, new: Int)] = []
    for number in news where isFree(new: number) {
      for (other, similarity) in table.similar(to: Self.text(new.entity(number))) {
        if similarity >= Self.threshold { candidates.append((similarity, other, number)) }
      }
    }
    candidates.sort { ($1.similarity, $0.old, $0.new) < ($0.similarity, $1.old, $1.new) }
    for (_, old, new) in candidates where isFree(old: old) && isFree(new: new) {
      note(old, new)
    }
  }

  private func passages(_ entity: Entity, isOld: Bool) -> JSONValue? {
    guard case .statement(let statement) = entity, !statement.anchors.isEmpty else { return nil }
    return .array(
      statement.anchors.map { anchor in
        let source = (isOld ? names[anchor.source] : nil) ?? anchor.source
        return PartKey.anchor(source: source, edition: anchor.edition, ranges: anchor.ranges).json
      })
  }

  private static func text(_ entity: Entity) -> LocalizedText {
    if case .statement(let statement) = entity { statement.text } else { LocalizedText() }
  }
}

// MARK: Reasons

extension EntityRenames {
  /// Matches reasons by stance, target and premises, from those on: a reason that another one bears on
  /// has to be known first.
  private mutating func matchReasons(_ olds: [Int], _ news: [Int]) {
    pair(olds, news, by: content)
    guard acceptsNearTexts else { return }
    // The reasons that wait for their target to be known, by it.
    var (oldsOn, newsOn): ([EntityID: [Int]], [EntityID: [Int]]) = ([:], [:])
    var ready: [(olds: [Int], news: [Int])] = [([], [])]
    let (strangeOlds, strangeNews) = (
      Set(olds.map { old.keys[$0].id }), Set(news.map { new.keys[$0].id })
    )
    for number in olds where isFree(old: number) {
      let target = target(old.entity(number))
      if let target, strangeOlds.contains(target), names[target] == nil {
        oldsOn[target, default: []].append(number)
      } else {
        ready[0].olds.append(number)
      }
    }
    for number in news where isFree(new: number) {
      let target = target(new.entity(number))
      if let target, strangeNews.contains(target), !taken.contains(target) {
        newsOn[target, default: []].append(number)
      } else {
        ready[0].news.append(number)
      }
    }
    while let (olds, news) = ready.popLast() {
      let known = names
      pair(olds, news, by: step)
      pair(olds, news, by: conclusion, onlyUnique: true)
      for number in olds {
        let id = old.keys[number].id
        guard known[id] == nil, let name = names[id] else { continue }
        if let nextOlds = oldsOn.removeValue(forKey: id),
          let nextNews = newsOn.removeValue(forKey: name)
        {
          ready.append((nextOlds, nextNews))
        }
      }
    }
  }

  private func target(_ entity: Entity) -> EntityID? {
    if case .reason(let reason) = entity { reason.target } else { nil }
  }

  /// What a reason leads from and to.
  private func step(_ entity: Entity, isOld: Bool) -> JSONValue? {
    guard case .reason(let reason) = entity else { return nil }
    let premises = reason.premises.map { name($0.statement, isOld) }.sorted()
    return .array(
      [conclusion(entity, isOld: isOld) ?? .null] + premises.map { .string($0.rawValue) })
  }

  /// What a reason leads to, and whether for or against it.
  private func conclusion(_ entity: Entity, isOld: Bool) -> JSONValue? {
    guard case .reason(let reason) = entity, let target = reason.target else { return nil }
    return .array([
      .string(reason.stance.rawValue), .string(name(target, isOld).rawValue),
    ])
  }

  private func name(_ id: EntityID, _ isOld: Bool) -> EntityID { (isOld ? names[id] : nil) ?? id }
}
