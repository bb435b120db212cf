internal import ArgumentModel

/// Three maps in which whatever is the same bears one id, and nothing else does.
///
/// An id that one side changed is changed in the others too. Where both sides bring in the same under
/// two ids, ours is taken; where they bring in something different under one id, theirs gets another.
struct CommonIDs {
  private(set) var base: ArgumentMap
  private(set) var ours: ArgumentMap
  private(set) var theirs: ArgumentMap
  /// What both sides gave another id.
  private(set) var conflicts: [MergeConflict] = []
  /// The ids of theirs that are others in the merged map, since ours has them for something else.
  private(set) var changedIDs: [(old: EntityID, new: EntityID)] = []
  /// The ids of theirs that are ours in the merged map, since both brought in the same.
  private(set) var unitedIDs: [(old: EntityID, new: EntityID)] = []

  init(
    base: ArgumentMap, ours: ArgumentMap, theirs: ArgumentMap,
    resolve: (MergeConflict) -> MergeConflict.Side
  ) {
    (self.base, self.ours, self.theirs) = (base, ours, theirs)
    followRenames(resolve)
    uniteAdditions()
    partAdditions()
  }

  private mutating func followRenames(_ resolve: (MergeConflict) -> MergeConflict.Side) {
    let table = EntityTable(base)
    let (ourTable, theirTable) = (EntityTable(ours), EntityTable(theirs))
    let our = EntityRenames(from: table, to: ourTable).names
    let their = EntityRenames(from: table, to: theirTable).names
    guard !our.isEmpty || !their.isEmpty else { return }
    var (inBase, inOurs, inTheirs) = ([Renaming](), [Renaming](), [Renaming]())
    // Two ids can't become one.
    var taken: Set<EntityID> = []
    for key in table.keys {
      let id = key.id
      let (mine, other) = (our[id], their[id])
      guard mine != nil || other != nil else { continue }
      var name = mine ?? other ?? id
      if let mine, let other, mine != other {
        var conflict = MergeConflict(
          reason: .renamed, kind: key.kind, id: mine, field: "id",
          base: .string(id.rawValue), ours: .string(mine.rawValue),
          theirs: .string(other.rawValue))
        conflict.taken = resolve(conflict)
        name = EntityID(conflict.value(of: conflict.taken)?.stringValue ?? id.rawValue)
        conflict.id = name
        conflicts.append(conflict)
      }
      if !taken.insert(name).inserted { name = id }
      inBase.append(Renaming(id, name))
      inOurs.append(Renaming(mine ?? id, name))
      inTheirs.append(Renaming(other ?? id, name))
    }
    let used = Set(table.bearers.keys).union(ourTable.bearers.keys).union(theirTable.bearers.keys)
    var fresh = FreshIDs(used: used)
    base = Self.rename(base, inBase, &fresh)
    ours = Self.rename(ours, inOurs, &fresh)
    theirs = Self.rename(theirs, inTheirs, &fresh)
  }

  /// What both brought in, word by word the same, bears our id.
  private mutating func uniteAdditions() {
    let known = EntityTable(base).bearers
    let (our, their) = (EntityTable(ours), EntityTable(theirs))
    // What was removed from one side isn't what the other brought in.
    let same = EntityRenames(from: their, to: our, acceptsNearTexts: false).renames.filter {
      known[$0.old] == nil && known[$0.new] == nil
    }
    unitedIDs = same
    var fresh = FreshIDs(used: Set(our.bearers.keys).union(their.bearers.keys))
    theirs = Self.rename(theirs, same.map { Renaming($0.old, $0.new) }, &fresh)
  }

  /// What they brought in under an id that we gave to something else gets another one.
  private mutating func partAdditions() {
    let known = EntityTable(base)
    let (our, their) = (EntityTable(ours), EntityTable(theirs))
    var fresh = FreshIDs(
      used: Set(known.bearers.keys).union(our.bearers.keys).union(their.bearers.keys))
    var renamings: [Renaming] = []
    // What the base has under the id as well makes way, if theirs has it no more.
    let added = Set(our.keys.lazy.filter { known.numbers[$0] == nil }.map { $0.id })
    for (number, key) in their.keys.enumerated()
    where their.bearers[key.id] == 1 && added.contains(key.id) && known.numbers[key] == nil {
      if let other = our.numbers[key], our.bearers[key.id] == 1 {
        // In the base it may be of another kind, and gone from both.
        if Self.areAlike(our.entity(other), their.entity(number)) { continue }
      }
      renamings.append(Renaming(key.id, fresh.make(key.id)))
    }
    changedIDs += renamings.map { ($0.old, $0.new) }
    theirs = Self.rename(theirs, renamings, &fresh)
  }

  /// Whether two things of one id may be the same that both brought in.
  private static func areAlike(_ ours: Entity, _ theirs: Entity) -> Bool {
    switch (ours, theirs) {
    case (.statement(let our), .statement(let their)):
      our.text == their.text
        || ShingledText(our.text).similarity(to: ShingledText(their.text))
          >= EntityRenames.threshold
    case (.reason(let our), .reason(let their)):
      our.target == their.target && our.stance == their.stance
        && Set(our.premises.map { $0.statement }) == Set(their.premises.map { $0.statement })
    case (.comment(let our), .comment(let their)): our == their
    case (.utterance(let our), .utterance(let their)): our == their
    default: true
    }
  }

  // MARK: Renaming

  private struct Renaming {
    var old: EntityID
    var new: EntityID

    init(_ old: EntityID, _ new: EntityID) { (self.old, self.new) = (old, new) }
  }

  /// Gives ids; whatever else bears one of the new ones makes way.
  private static func rename(
    _ map: ArgumentMap, _ renamings: [Renaming], _ fresh: inout FreshIDs
  ) -> ArgumentMap {
    let renamings = renamings.filter { $0.old != $0.new }
    guard !renamings.isEmpty else { return map }
    var editor = MapEditor(map)
    // By way of ids that nobody has, so that two can change theirs.
    var steps: [Renaming] = []
    for renaming in renamings where editor.contains(renaming.old) {
      let step = fresh.make(renaming.old)
      let edit = Edit.rename(EntityAddress(renaming.old), to: step)
      if (try? editor.apply([edit], policy: .restoring)) != nil {
        steps.append(Renaming(step, renaming.new))
      }
    }
    for step in steps {
      if editor.contains(step.new) {
        let way = Edit.rename(EntityAddress(step.new), to: fresh.make(step.new))
        _ = try? editor.apply([way], policy: .restoring)
      }
      let edit = Edit.rename(EntityAddress(step.old), to: step.new)
      _ = try? editor.apply([edit], policy: .restoring)
    }
    return editor.map
  }
}

/// Makes ids that nothing bears.
struct FreshIDs {
  private var used: Set<EntityID>
  /// The last number that was put behind each id.
  private var numbers: [EntityID: Int] = [:]

  init(used: Set<EntityID>) { self.used = used }

  /// Notes that an id is used from now on.
  mutating func use(_ id: EntityID) { used.insert(id) }

  /// An id like another one, with a number behind it.
  mutating func make(_ id: EntityID) -> EntityID {
    var number = numbers[id] ?? 1
    var made = id
    repeat {
      number += 1
      made = EntityID("\(id.rawValue)-\(number)")
    } while !used.insert(made).inserted
    numbers[id] = number
    return made
  }
}
