internal import ArgumentJSON
internal import ArgumentModel

/// Merges records member by member, and asks about what both sides changed.
struct RecordMerge {
  /// The kind of the entity; nil for the map's own fields.
  var kind: EntityKind?
  var id: EntityID?
  /// Decides a conflict.
  var resolve: (MergeConflict) -> MergeConflict.Side
  /// What was decided.
  private(set) var conflicts: [MergeConflict] = []

  init(
    _ kind: EntityKind?, _ id: EntityID?, resolve: @escaping (MergeConflict) -> MergeConflict.Side
  ) {
    (self.kind, self.id, self.resolve) = (kind, id, resolve)
  }

  /// Merges entities of one kind.
  mutating func merge(_ base: Entity?, _ ours: Entity, _ theirs: Entity) -> Entity {
    switch (ours, theirs) {
    case (.source(let ours), .source(let theirs)):
      .source(merge(base?.record(), ours, theirs))
    case (.participant(let ours), .participant(let theirs)):
      .participant(merge(base?.record(), ours, theirs))
    case (.statement(let ours), .statement(let theirs)):
      .statement(merge(base?.record(), ours, theirs))
    case (.reason(let ours), .reason(let theirs)):
      .reason(merge(base?.record(), ours, theirs))
    case (.relation(let ours), .relation(let theirs)):
      .relation(merge(base?.record(), ours, theirs))
    case (.group(let ours), .group(let theirs)): .group(merge(base?.record(), ours, theirs))
    case (.utterance(let ours), .utterance(let theirs)):
      .utterance(merge(base?.record(), ours, theirs))
    case (.comment(let ours), .comment(let theirs)):
      .comment(merge(base?.record(), ours, theirs))
    default: ours
    }
  }

  /// Merges records.
  mutating func merge<R: Record>(_ base: R?, _ ours: R, _ theirs: R) -> R {
    let fromOurs = FieldChange.all(from: base, to: ours)
    let fromTheirs = FieldChange.all(from: base, to: theirs)
    if fromTheirs.isEmpty { return ours }
    if fromOurs.isEmpty {
      // Theirs is the base but for what changed.
      return theirs
    }
    let own = Dictionary(uniqueKeysWithValues: fromOurs.map { (Name($0), $0) })
    var merged = ours
    for change in fromTheirs {
      guard let mine = own[Name(change)] else {
        set(change.field, change.kind, to: change.new, in: &merged)
        continue
      }
      if Self.isSame(mine.new, change.new) { continue }
      let value = join(mine, change)
      if !Self.isSame(value, mine.new) { set(change.field, change.kind, to: value, in: &merged) }
    }
    merged.finishReading()
    return merged
  }

  /// A member that nothing here knows may be called as one that is known elsewhere.
  private struct Name: Hashable {
    var name: [UInt8]
    var isKnown: Bool

    init(_ change: FieldChange) {
      name = Array(change.field.utf8)
      isKnown = change.kind != nil
    }
  }

  private func set<R: Record>(
    _ name: String, _ kind: FieldKind?, to json: JSONValue?, in record: inout R
  ) {
    guard kind != nil, let field = R.field(named: name) else {
      record.unknown[name] = json
      return
    }
    var reader = RecordReader(primaryLanguage: .undetermined)
    field.set(&record, json.flatMap { reader.fieldValue(field.kind, from: $0) })
  }

  static func isSame(_ a: JSONValue?, _ b: JSONValue?) -> Bool {
    switch (a, b) {
    case (nil, nil): true
    case (let a?, let b?): a.hasSameBytes(as: b)
    default: false
    }
  }

  // MARK: Members that both changed

  /// Joins two changes of one member, part by part where it has parts that can be told apart.
  private mutating func join(_ ours: FieldChange, _ theirs: FieldChange) -> JSONValue? {
    if ours.kind == .checks { return joinChecks(ours, theirs) }
    let (base, our, their) = (
      ours.oldParts ?? Self.listed(ours.old, ours.kind),
      ours.newParts ?? Self.listed(ours.new, ours.kind),
      theirs.newParts ?? Self.listed(theirs.new, theirs.kind)
    )
    guard let base, let our, let their,
      let joined = joinParts(ours.field, base, our, their)
    else {
      return decide(
        MergeConflict(
          reason: .changed, kind: kind, id: id, field: ours.field, base: ours.old,
          ours: ours.new, theirs: theirs.new))
    }
    if joined.isEmpty { return nil }
    switch ours.kind {
    case .text, .object:
      return .object(
        JSONObject(
          sorting: joined.map { part in
            JSONObject.Member(name: part.key.name, value: part.json)
          }))
    default: return .array(joined.map { $0.json })
    }
  }

  /// The parts of a list that isn't there, and of one whose elements are told apart by all they say.
  private static func listed(_ value: JSONValue?, _ kind: FieldKind?) -> [FieldChange.Part]? {
    guard let value else { return [] }
    guard kind == .acknowledgements, let list = value.arrayValue else { return nil }
    return list.map { FieldChange.Part(key: .name(JSONWriter.compact($0)), json: $0) }
  }

  private mutating func joinParts(
    _ field: String, _ base: [FieldChange.Part], _ ours: [FieldChange.Part],
    _ theirs: [FieldChange.Part]
  ) -> [FieldChange.Part]? {
    guard let olds = Self.table(base), let mine = Self.table(ours), let others = Self.table(theirs)
    else { return nil }
    var values: [PartKey: FieldChange.Part] = [:]
    var seen: Set<PartKey> = []
    for part in ours + theirs where seen.insert(part.key).inserted {
      let key = part.key
      let (old, our, their) = (olds[key], mine[key], others[key])
      let value: FieldChange.Part?
      if Self.isSame(our?.json, their?.json) || Self.isSame(old?.json, their?.json) {
        value = our
      } else if Self.isSame(old?.json, our?.json) {
        value = their
      } else {
        let conflict = MergeConflict(
          reason: our == nil || their == nil ? .removed : .changed, kind: kind, id: id,
          field: field, part: key, base: old?.json, ours: our?.json, theirs: their?.json)
        value = decide(conflict).map { FieldChange.Part(key: key, json: $0) }
      }
      if let value { values[key] = value }
    }
    let order = MergedOrder.merge(
      base: base.map { $0.key }, ours: ours.map { $0.key }, theirs: theirs.map { $0.key },
      keeping: Set(values.keys))
    return order.compactMap { values[$0] }
  }

  private static func table(
    _ parts: [FieldChange.Part]
  ) -> [PartKey: FieldChange.Part]? {
    var table: [PartKey: FieldChange.Part] = [:]
    for part in parts where table.updateValue(part, forKey: part.key) != nil { return nil }
    return table
  }

  private mutating func joinChecks(_ ours: FieldChange, _ theirs: FieldChange) -> JSONValue? {
    func settings(_ json: JSONValue?) -> CheckSettings {
      var reader = RecordReader(primaryLanguage: .undetermined)
      return json.flatMap { reader.record(CheckSettings.self, from: $0) } ?? CheckSettings()
    }
    let merged = merge(settings(ours.old), settings(ours.new), settings(theirs.new))
    return RecordWriter.standalone.json(merged)
  }

  /// Asks which side is taken.
  private mutating func decide(_ conflict: MergeConflict) -> JSONValue? {
    var conflict = conflict
    conflict.taken = resolve(conflict)
    conflicts.append(conflict)
    return conflict.value(of: conflict.taken)
  }
}

extension PartKey {
  /// The name of a language or a namespace.
  fileprivate var name: String { if case .name(let name) = self { name } else { "" } }
}

extension Entity {
  /// The record of a type, if the entity is one.
  fileprivate func record<R: EntityRecord>() -> R? {
    switch self {
    case .source(let record): record as? R
    case .participant(let record): record as? R
    case .statement(let record): record as? R
    case .reason(let record): record as? R
    case .relation(let record): record as? R
    case .group(let record): record as? R
    case .utterance(let record): record as? R
    case .comment(let record): record as? R
    }
  }
}
