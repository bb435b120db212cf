extension ClaimTree {
  /// The same argument for a format in which nothing bears on a reason: what does is counted as lost, and its
  /// claims stand at the top.
  func withoutReasonsOnReasons() -> ClaimTree {
    let children = children
    var result = ClaimTree()
    result.title = title
    result.lost = lost
    var places = [Int?](repeating: nil, count: items.count)
    var roots = items.indices.filter { items[$0].parent == nil }[...]
    while let root = roots.popFirst() {
      var open: [(item: Int, parent: Int?)] = [(root, nil)]
      while let (index, parent) = open.popLast() {
        var item = items[index]
        item.parent = parent
        if parent == nil { item.kind = .claim }
        places[index] = result.items.count
        result.items.append(item)
        for child in children[index].reversed() {
          if item.kind != .claim, items[child].kind != .claim {
            // Reasons upon it may have reasons upon them.
            var deeper = [child]
            while let reason = deeper.popLast() {
              result.lost.undercuts += 1
              roots += children[reason].filter { items[$0].kind == .claim }
              deeper += children[reason].filter { items[$0].kind != .claim }
            }
          } else {
            open.append((child, places[index]))
          }
        }
      }
    }
    for index in result.items.indices {
      result.items[index].same = result.items[index].same.flatMap { places[$0] }
    }
    return result
  }
}
