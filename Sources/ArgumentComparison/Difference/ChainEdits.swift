internal import ArgumentModel

/// Makes the edits by which entities go, move and come, and follows what each is called meanwhile: of
/// several entities with one id an edit names one by its place.
struct ChainEdits {
  private(set) var edits: [Edit] = []
  /// The number in the old document of each entity of the new one; nil for those that are new.
  let oldNumbers: [Int?]
  /// The entities of the new document that were moved.
  private(set) var moved: Set<Int> = []
  /// What changed in the members of entities of the new document.
  var fields: [Int: [FieldChange]] = [:]

  private var editor: MapEditor
  private let old: EntityTable
  private let new: EntityTable
  private let staying: Set<Int>

  /// Looks which entities both have.
  /// - Parameter editor: The old map, opened and with the ids of the new one.
  init(_ editor: MapEditor, from old: EntityTable, to new: EntityTable) {
    (self.editor, self.old, self.new) = (editor, old, new)
    oldNumbers = new.keys.map { old.numbers[$0] }
    staying = Set(oldNumbers.compactMap { $0 })
  }

  /// Whether an entity of the old document isn't in the new one.
  func isRemoved(_ number: Int) -> Bool { !staying.contains(number) }

  /// How edits name an entity of the old document as things are.
  func address(of number: Int) -> EntityAddress? {
    editor.address(of: MapEditor.slot(ofOpened: number))
  }

  mutating func perform() throws(EditRefusal) {
    for number in old.keys.indices.reversed() where isRemoved(number) {
      if let address = address(of: number) { try perform(.remove(address, cascade: false)) }
    }
    for kind in EntityKind.allCases { try arrange(kind) }
  }

  private mutating func perform(_ edit: Edit) throws(EditRefusal) {
    _ = try editor.apply([edit], policy: .restoring)
    edits.append(edit)
  }

  /// Brings the entities of a kind into their new order: those that stand in it already stay.
  private mutating func arrange(_ kind: EntityKind) throws(EditRefusal) {
    let range = new.range(kind)
    let kept = range.filter { oldNumbers[$0] != nil }
    guard kept.count < range.count || kept.count > 1 else { return }
    let run = IncreasingRun.positions(of: kept.compactMap { oldNumbers[$0] })
    let fixed = Set(run.map { kept[$0] })
    guard fixed.count < range.count else { return }
    let lastKept = kept.last ?? -1
    var before: Int32?
    for number in range {
      if let known = oldNumbers[number] {
        let slot = MapEditor.slot(ofOpened: known)
        if !fixed.contains(number), let address = editor.address(of: slot) {
          try perform(.move(address, placement(after: before)))
          moved.insert(number)
        }
        before = slot
      } else {
        let slot = editor.nextSlot
        let isLast = number > lastKept
        try perform(.add(new.entity(number), isLast ? .last : placement(after: before)))
        before = slot
      }
    }
  }

  private func placement(after slot: Int32?) -> Placement {
    slot.flatMap { editor.address(of: $0) }.map(Placement.after) ?? .first
  }
}
