// Accepted findings name entities too, from the map's own fields.

extension MapEditor {
  /// Whether a finding at an entity is accepted.
  mutating func hasAcknowledged(_ id: EntityID) -> Bool {
    !places(ofAcknowledged: id).isEmpty
  }

  /// Turns accepted findings at one id into ones at another.
  mutating func renameAcknowledged(_ old: EntityID, to new: EntityID) {
    let places = places(ofAcknowledged: old)
    guard !places.isEmpty else { return }
    let others = self.places(ofAcknowledged: new)
    var table = acknowledged
    changeHeader { header in
      for index in places { header.checks.acknowledged[index].id = new }
    }
    // The places are the same as before, so the table needn't be made again.
    table?[old] = nil
    table?[new] = (others + places).sorted()
    acknowledged = table
  }

  private mutating func places(ofAcknowledged id: EntityID) -> [Int] {
    guard !header.checks.acknowledged.isEmpty else { return [] }
    if acknowledged == nil {
      var table: [EntityID: [Int]] = [:]
      for (index, finding) in header.checks.acknowledged.enumerated() {
        if let id = finding.id { table[id, default: []].append(index) }
      }
      acknowledged = table
    }
    return acknowledged?[id] ?? []
  }
}
