extension MapEditor {
  /// Whether a transaction may bring in errors.
  public enum Policy: Sendable {
    /// A list that would bring in an error is refused: for edits that somebody makes.
    case refusingNewErrors
    /// Whatever the list says is done: for undo and redo, which restore what was there.
    case restoring
  }

  /// Applies a list of edits as one transaction, all or nothing.
  /// - Returns: The list that undoes it, exactly: applied with ``Policy/restoring`` it brings back
  ///   the same map, order and unknown members included.
  /// - Throws: ``EditRefusal`` with everything that speaks against the list; the map is unchanged.
  public mutating func apply(
    _ edits: [Edit], policy: Policy = .refusingNewErrors
  ) throws(EditRefusal) -> [Edit] {
    if let fault { throw fault }
    begin()
    do throws(EditRefusal) {
      for (index, edit) in edits.enumerated() {
        do throws(EditRefusal) {
          try perform(edit)
        } catch {
          throw EditRefusal(error.diagnostics, index: index)
        }
      }
      if policy == .refusingNewErrors {
        let changed = changedThoughLocked(by: edits)
        if !changed.isEmpty { throw EditRefusal(changed) }
        let errors = newErrors()
        if !errors.isEmpty { throw EditRefusal(errors) }
      }
      settle()
    } catch {
      rollBack()
      throw error
    }
    if let fault { throw fault }
    let inverse = Array(inverses.reversed())
    begin()
    return inverse
  }

  private mutating func begin() {
    touched = Touched()
    inverses = []
    replaced = [:]
    replacedSlots = []
    replacedIDs = []
    replacedHeader = nil
    locked = [:]
  }

  /// Undoes what the transaction under way has done so far.
  private mutating func rollBack() {
    settle()
    let undo = inverses.reversed()
    begin()
    replay(Array(undo))
    begin()
  }

  /// Performs edits that this editor made itself, and that fit the map as it is.
  ///
  /// They can't be refused: each was made on the very state that it meets. Should one be all the same,
  /// the map is neither what it was nor what it should become, and the editor is of no more use.
  mutating func replay(_ edits: [Edit]) {
    for edit in edits {
      do throws(EditRefusal) {
        try perform(edit)
      } catch {
        giveUp(error.diagnostics.first?.message ?? "no reason given")
        return
      }
    }
  }

  /// Notes an error of our own, after which the map here must not be used.
  mutating func giveUp(_ why: String) {
    guard fault == nil else { return }
    fault = EditRefusal([
      Diagnostic(
        rule: "edit-not-reversible", severity: .error,
        message: "an edit couldn't be taken back, which is an error of Argue's own: \(why)",
        explanation: "The file is as it was. Please report what you did and the map.")
    ])
  }

  /// The errors that are there now and weren't before the transaction.
  ///
  /// Only entities that the transaction touched, or that refer to an id whose definition changed,
  /// can have new ones. Where one of them has any, the transaction is undone, the same entities
  /// are looked at again, and it is redone: an error that was there before is not new.
  private mutating func newErrors() -> [Diagnostic] {
    let shared = newlySharedIDs()
    let suspects = suspects()
    let now = errors(in: suspects)
    guard !now.isEmpty else { return shared }

    settle()
    let done = inverses
    begin()
    replay(done.reversed())
    settle()
    let redo = Array(inverses.reversed())
    // What was added is gone and what was removed stands in other slots, so the entities to look at
    // are those that the undoing touched, and the rest of the suspects.
    let before = errors(in: suspects.union(touched.slots))
    begin()
    replay(redo)
    inverses = done

    var known: [ErrorKey: Int] = [:]
    for error in before { known[ErrorKey(error), default: 0] += 1 }
    return now.filter { error in
      let key = ErrorKey(error)
      guard let count = known[key], count > 0 else { return true }
      known[key] = count - 1
      return false
    } + shared
  }

  /// The slots whose entities may have errors that they didn't have before the transaction.
  private mutating func suspects() -> Set<Int32> {
    var suspects = touched.slots
    for id in touched.unsettled {
      // Who refers to an id asks for the kinds of what bears it and, of a source, for its editions.
      let kinds = kinds(of: id)
      guard kinds != touched.ids[id]?.kinds || kinds.contains(EntityKinds(.source)) else {
        continue
      }
      makeReferrers()
      suspects.formUnion(referrers?[id]?.slots ?? [])
    }
    return suspects
  }

  /// What makes two findings the same, whatever their words and wherever in a list the place is.
  private struct ErrorKey: Hashable {
    let rule: String
    let id: EntityID?
    let member: String?
    let subject: EntityID?

    init(_ diagnostic: Diagnostic) {
      rule = diagnostic.rule
      id = diagnostic.id
      member = JSONPointer.steps(of: diagnostic.pointer ?? "").first
      subject = diagnostic.related.first?.id
    }
  }

  private func errors(in suspects: Set<Int32>) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let resolver = RememberingResolver(self)
    for slot in suspects.sorted() {
      guard let entity = slots[Int(slot)] else { continue }
      Integrity.check(entity, in: resolver) { found.append($0) }
    }
    return found
  }

  /// An error for each entity that took an id which another had already.
  private func newlySharedIDs() -> [Diagnostic] {
    var found: [Diagnostic] = []
    for (id, before) in touched.ids.sorted(by: { $0.key < $1.key }) {
      let added = bearers(of: id) - max(before.bearers, 1)
      guard added > 0 else { continue }
      let error = Diagnostic(
        rule: "duplicate-id", severity: .error, message: "the id “\(id)” is already in the map",
        id: id)
      found += Array(repeating: error, count: added)
    }
    return found
  }

  /// Makes the table of who refers to what, once, and lists what changed since.
  mutating func makeReferrers() {
    guard referrers == nil else {
      for slot in unlisted {
        slots[Int(slot)]?.forEachReference { referrers?[$0.id, default: SlotSet()].insert(slot) }
      }
      unlisted = []
      return
    }
    var table: [EntityID: SlotSet] = [:]
    for (slot, entity) in slots.enumerated() {
      entity?.forEachReference { table[$0.id, default: SlotSet()].insert(Int32(slot)) }
    }
    referrers = table
  }

  /// The slots whose entities refer to an id, or did, in the same order as ``slotsReferring(to:)``.
  mutating func slotsOnceReferring(to id: EntityID) -> [Int32] {
    makeReferrers()
    return (referrers?[id]?.slots ?? []).filter { slots[Int($0)] != nil }.sorted()
  }

  /// The slots whose entities refer to an id now, in the order of the document's kinds and, within
  /// one, of their making.
  mutating func slotsReferring(to id: EntityID) -> [Int32] {
    makeReferrers()
    var found: Set<Int32> = []
    for slot in referrers?[id]?.slots ?? [] {
      if refers(slot, to: id) { found.insert(slot) }
    }
    return found.sorted()
  }
}
