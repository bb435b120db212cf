public import ArgumentModel

/// What tells one version of a map from another: the least list of edits that makes the new one of the
/// old one, and what they come to, entity by entity.
///
/// Entities are the same that have the same kind and id, or, where ids differ, nearly the same content;
/// then an edit renames them, and references that only follow are no differences. Of what moved the
/// fewest are moved. Applied with ``MapEditor/Policy/restoring``, the edits give the new map to the
/// byte, sound or not; time and size are linear but for sorting.
///
/// ```swift
/// let difference = MapDifference(from: old, to: new)
/// var editor = MapEditor(old)
/// _ = try editor.apply(difference.edits)
/// ```
public struct MapDifference: Sendable {
  /// An entity that isn't the same in both versions.
  public struct EntityDifference: Hashable, Sendable {
    /// The entity in the old version, with the references that it has after the renames; nil if it is
    /// new.
    public var old: Entity?
    /// The entity in the new version; nil if it is gone.
    public var new: Entity?
    /// The id in the old version, if it had another one.
    public var oldID: EntityID?
    /// Whether it stands elsewhere among those of its kind.
    public var isMoved = false
    /// In which members both differ.
    public var fields: [FieldChange] = []
  }

  /// The edits, in the order in which they are applied.
  public private(set) var edits: [Edit] = []
  /// In which of its own fields the map differs.
  public private(set) var header: [FieldChange] = []
  /// The entities that differ, in the order of the new version; those that are gone stand behind those
  /// of their kind.
  public private(set) var entities: [EntityDifference] = []

  /// Whether both versions are the same.
  public var isEmpty: Bool { edits.isEmpty }

  /// Compares two versions.
  public init(from old: ArgumentMap, to new: ArgumentMap) {
    let newTable = EntityTable(new)
    let renames = EntityRenames(from: EntityTable(old), to: newTable)
    do throws(EditRefusal) {
      try compare(old, newTable, renames)
    } catch {
      // No edit made here can be refused; should one be all the same, nothing is lost.
      edits = MapEditor(old).edits(toBecome: new)
    }
  }

  private mutating func compare(
    _ old: ArgumentMap, _ new: EntityTable, _ renames: EntityRenames
  ) throws(EditRefusal) {
    var editor = MapEditor(old)
    let list = renames.renames
    for (old, new) in list { edits.append(.rename(EntityAddress(old), to: new)) }
    if !edits.isEmpty { _ = try editor.apply(edits, policy: .restoring) }
    let oldIDs = Dictionary(uniqueKeysWithValues: list.map { ($0.new, $0.old) })
    let old = EntityTable(edits.isEmpty ? old : editor.map)

    header = FieldChange.all(from: old.map.header, to: new.map.header)
    for change in header { edits.append(change.edit(at: nil)) }

    var places = ChainEdits(editor, from: old, to: new)
    for kind in EntityKind.allCases {
      for number in new.range(kind) {
        guard let before = places.oldNumbers[number] else { continue }
        let fields = FieldChange.all(from: old.entity(before), to: new.entity(number))
        guard !fields.isEmpty, let address = places.address(of: before) else { continue }
        places.fields[number] = fields
        for change in fields { edits.append(change.edit(at: address)) }
      }
    }
    try places.perform()
    edits += places.edits

    for kind in EntityKind.allCases {
      for number in new.range(kind) {
        let before = places.oldNumbers[number]
        let oldID = before == nil ? nil : oldIDs[new.keys[number].id]
        let fields = places.fields[number] ?? []
        let isMoved = places.moved.contains(number)
        guard before == nil || oldID != nil || isMoved || !fields.isEmpty else { continue }
        entities.append(
          EntityDifference(
            old: before.map { old.entity($0) }, new: new.entity(number), oldID: oldID,
            isMoved: isMoved, fields: fields))
      }
      for number in old.range(kind) where places.isRemoved(number) {
        entities.append(EntityDifference(old: old.entity(number)))
      }
    }
  }
}
