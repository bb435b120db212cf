extension MapEditor {
  /// The edits that make the map another one, whatever it is: everything goes, the map's own fields are
  /// set, everything comes.
  ///
  /// They are for a map that is written over another as a whole, and are applied with
  /// ``Policy/restoring``, since the other map may be unsound.
  public func edits(toBecome other: ArgumentMap) -> [Edit] {
    var edits: [Edit] = []
    var counts: [EntityID: Int] = [:]
    let map = map
    for kind in EntityKind.allCases {
      for index in 0..<map.count(of: kind) {
        counts[map.entity(kind, at: index).id, default: 0] += 1
      }
    }
    // From the end, so that of several entities with one id the last one is named by their number.
    for kind in EntityKind.allCases.reversed() {
      for index in (0..<map.count(of: kind)).reversed() {
        let id = map.entity(kind, at: index).id
        let count = counts[id] ?? 1
        edits.append(.remove(EntityAddress(id, nth: count > 1 ? count : nil), cascade: false))
        counts[id] = count - 1
      }
    }
    edits += Self.differences(other.header, header, at: nil)
    for kind in EntityKind.allCases {
      for index in 0..<other.count(of: kind) {
        edits.append(.add(other.entity(kind, at: index), .last))
      }
    }
    return edits
  }
}
