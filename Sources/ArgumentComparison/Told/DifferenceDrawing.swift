public import ArgumentModel

extension MapDifference {
  /// The new version with what is gone put back, and marks that say what came, went and changed: what a
  /// drawing of the difference shows.
  ///
  /// What changed in a reason is marked at the reason. An entity that is gone is left out where the new
  /// version has another with its id.
  public func marked(_ new: ArgumentMap) -> (map: ArgumentMap, overlay: Overlay) {
    var map = new
    var overlay = Overlay()
    var taken: Set<EntityID> = []
    for kind in EntityKind.allCases {
      for index in 0..<new.count(of: kind) { taken.insert(new.entity(kind, at: index).id) }
    }
    for entity in entities {
      switch (entity.old, entity.new) {
      case (nil, let new?): overlay.marks[new.id, default: []].append(.difference(.added))
      case (let old?, nil):
        guard taken.insert(old.id).inserted else { continue }
        map.append(old)
        overlay.marks[old.id, default: []].append(.difference(.removed))
      case (_?, let new?):
        if !entity.fields.isEmpty || entity.oldID != nil {
          overlay.marks[new.id, default: []].append(.difference(.changed))
        }
      case (nil, nil): continue
      }
    }
    return (map, overlay)
  }
}
