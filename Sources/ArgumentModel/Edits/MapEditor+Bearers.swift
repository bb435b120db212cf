// Which slots bear an id. Ids that several entities bear are an error of the map, which an editor has to
// work with all the same, and in time that doesn't grow with the square of their number: their slots
// are kept in the order of the document, in which addresses count them.

extension MapEditor {
  /// Notes that a slot, which is in its chain, bears an id.
  mutating func define(_ id: EntityID, _ slot: Int32) {
    guard let first = definitions[id] else {
      definitions[id] = slot
      return
    }
    // Taken out, so that the list isn't copied.
    var several = duplicates.removeValue(forKey: id) ?? [first]
    several.insert(slot, at: place(of: slot, in: several))
    definitions[id] = several[0]
    duplicates[id] = several
  }

  /// Notes that a slot no longer bears an id; it must still be, or have been, where it was when that was
  /// noted.
  mutating func undefine(_ id: EntityID, _ slot: Int32) {
    guard var several = duplicates.removeValue(forKey: id) else {
      definitions[id] = nil
      return
    }
    several.remove(at: place(of: slot, in: several))
    definitions[id] = several[0]
    if several.count > 1 { duplicates[id] = several }
  }

  /// How many entities bear an id.
  func bearers(of id: EntityID) -> Int {
    duplicates[id]?.count ?? (definitions[id] == nil ? 0 : 1)
  }

  /// The address by which edits name the entity in a slot as things are now.
  package func address(of slot: Int32) -> EntityAddress? {
    guard let id = slots[Int(slot)]?.id else { return nil }
    guard let several = duplicates[id] else { return EntityAddress(id) }
    return EntityAddress(id, nth: place(of: slot, in: several) + 1)
  }

  /// Where in slots in the document's order a slot stands, or would stand.
  private func place(of slot: Int32, in ordered: [Int32]) -> Int {
    let wanted = (kindPositions[Int(slot)], labels[Int(slot)])
    return Self.firstPlace(in: ordered) {
      (kindPositions[Int($0)], labels[Int($0)]) >= wanted
    }
  }

  /// The first place whose slot has a property that all after it have too.
  static func firstPlace(in ordered: [Int32], where has: (Int32) -> Bool) -> Int {
    var (low, high) = (0, ordered.count)
    while low < high {
      let middle = (low + high) / 2
      if has(ordered[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The slot of the entity that stood at a place of the whole document, from 0, when it was opened.
  package static func slot(ofOpened place: Int) -> Int32 {
    Int32(EntityKind.allCases.count + place)
  }

  /// The slot that the next entity to be added will have.
  package var nextSlot: Int32 { Int32(slots.count) }
}
