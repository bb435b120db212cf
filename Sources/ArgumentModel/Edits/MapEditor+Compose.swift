// Edits that change several entities at once: split, join, merge, and removal with all that depends.

extension MapEditor {
  /// Splits a reason with linked premises into convergent ones.
  mutating func split(
    _ address: EntityAddress, into ids: [EntityID]
  ) throws(EditRefusal) {
    var (slot, reason) = try reason(address)
    guard reason.premises.count > 1 else {
      throw EditRefusal(
        "nothing-to-split", "reason “\(address.id)” has fewer than two premises", id: address.id)
    }
    let others = reason.premises.dropFirst()
    guard ids.isEmpty || ids.count == others.count else {
      throw EditRefusal(
        "wrong-count",
        "“into” has \(ids.count) ids, but \(others.count) premises go to new reasons",
        id: address.id)
    }
    reason.premises = [reason.premises[0]]
    replace(slot, with: .reason(reason))
    var last = slot
    var numbers = IDNumbers()
    for (index, premise) in others.enumerated() {
      var other = reason
      other.premises = [premise]
      other.id =
        ids.isEmpty
        ? EntityID.suggestion(for: reason.id.rawValue, fallback: "reason", numbers: &numbers) {
          isTaken($0)
        }
        : ids[index]
      insert(.reason(other), after: last)
      last = next[Int(last)]
    }
  }

  /// Joins convergent reasons into one with linked premises.
  mutating func join(_ addresses: [EntityAddress]) throws(EditRefusal) {
    guard addresses.count > 1, let first = addresses.first else {
      throw EditRefusal("nothing-to-join", "“join” takes at least two reasons")
    }
    let found = try reason(first)
    var slot = found.slot
    var joined = JoinedReason(found.reason)
    for address in addresses.dropFirst() {
      let (other, reason) = try reason(address)
      guard other != slot else {
        throw EditRefusal(
          "nothing-to-join", "reason “\(address.id)” is named twice", id: address.id)
      }
      guard reason.target == found.reason.target, reason.stance == found.reason.stance else {
        throw EditRefusal(
          "different-targets",
          "reasons “\(first.id)” and “\(address.id)” have not the same target and stance",
          id: address.id)
      }
      try joined.take(reason)
      delete(other)
      replaceAllReferences(to: reason.id, with: first.id)
      // A reference inside the joined reason, such as its target, may just have been replaced.
      slot = try self.slot(first)
    }
    replace(slot, with: .reason(joined.reason))
  }

  /// Merges a statement into another, which takes over the references.
  mutating func merge(
    _ address: EntityAddress, into other: EntityAddress
  ) throws(EditRefusal) {
    let goner = try slot(address)
    let stays = try slot(other)
    guard case .statement(let merged)? = slots[Int(goner)] else {
      throw wrongKind(address, goner, "statement")
    }
    guard case .statement(var kept)? = slots[Int(stays)] else {
      throw wrongKind(other, stays, "statement")
    }
    guard goner != stays else {
      throw EditRefusal(
        "nothing-to-merge", "“\(address.id)” can't be merged into itself", id: address.id)
    }
    Merging.merge(merged, into: &kept)
    replace(stays, with: .statement(kept))
    let affected = slotsReferring(to: merged.id)
    delete(goner)
    replaceAllReferences(to: merged.id, with: kept.id)
    for slot in affected { dropRepetitions(of: kept.id, in: slot) }
  }

  /// Leaves one of several references to an id in lists where it counts once.
  private mutating func dropRepetitions(of id: EntityID, in slot: Int32) {
    switch slots[Int(slot)] {
    case .reason(var reason)?:
      var seen = false
      reason.premises.removeAll { premise in
        guard premise.statement == id else { return false }
        defer { seen = true }
        return seen
      }
      replace(slot, with: .reason(reason))
    case .group(var group)?:
      group.members = group.members.withoutRepetitions(of: id)
      replace(slot, with: .group(group))
    case .utterance(var utterance)?:
      utterance.content = utterance.content.withoutRepetitions(of: id)
      replace(slot, with: .utterance(utterance))
    case .relation(let relation)?:
      // Nothing stands in a relation to itself.
      let ends = [relation.from, relation.to, relation.prefer, relation.over].compactMap { $0 }
      if relation.between.filter({ $0 == id }).count > 1 || ends.filter({ $0 == id }).count > 1 {
        delete(slot)
        dropMentions(of: relation.id)
      }
    default: break
    }
  }

  /// Removes an entity.
  mutating func remove(
    _ address: EntityAddress, cascade: Bool
  ) throws(EditRefusal) {
    let first = try slot(address)
    guard cascade else {
      delete(first)
      return
    }
    var waiting = [first]
    while let slot = waiting.popLast() {
      guard let id = slots[Int(slot)]?.id else { continue }
      delete(slot)
      // References to an id that another entity still has don't dangle.
      guard definitions[id] == nil else { continue }
      for other in slotsReferring(to: id) {
        guard !removeFromGroup(other, id), let entity = slots[Int(other)] else { continue }
        if let kept = entity.without(id) {
          replace(other, with: kept)
        } else {
          waiting.append(other)
        }
      }
      dropAcknowledgements(of: id)
    }
  }

  /// Removes an id from lists that merely mention it, and what can't be without it.
  private mutating func dropMentions(of id: EntityID) {
    guard definitions[id] == nil else { return }
    for slot in slotsReferring(to: id) {
      if let kept = slots[Int(slot)]?.without(id) {
        replace(slot, with: kept)
      } else {
        delete(slot)
      }
    }
    dropAcknowledgements(of: id)
  }

  private mutating func dropAcknowledgements(of id: EntityID) {
    guard hasAcknowledged(id) else { return }
    changeHeader { $0.checks.acknowledged.removeAll { $0.id == id } }
  }
}

extension [EntityID] {
  fileprivate func withoutRepetitions(of id: EntityID) -> [EntityID] {
    var seen = false
    return filter { element in
      guard element == id else { return true }
      defer { seen = true }
      return !seen
    }
  }
}
