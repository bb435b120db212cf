extension ClaimTree {
  /// The same argument with no item deeper than a format can bear: what goes on below stands at the top, and
  /// where it was stands that it does.
  ///
  /// - Parameter most: How many items one may stand below another, at least 2.
  func parted(at most: Int) -> ClaimTree {
    let children = children
    var parted = ClaimTree()
    parted.title = title
    parted.lost = lost
    /// Where each item stands now.
    var places = [Int?](repeating: nil, count: items.count)
    var references: [(place: Int, item: Int)] = []
    var roots = items.indices.filter { items[$0].parent == nil }[...]
    while let root = roots.popFirst() {
      // The last is taken next.
      var open: [(item: Int, parent: Int?, depth: Int)] = [(root, nil, 0)]
      while let (index, parent, depth) = open.popLast() {
        var item = items[index]
        item.parent = parent
        let place = parted.items.count
        if let same = item.same {
          references.append((place, same))
        } else if depth >= most, item.kind == .claim, !children[index].isEmpty {
          references.append((place, index))
          roots.append(index)
          parted.items.append(item)
          continue
        } else if depth > most, item.kind != .claim, let above = parent,
          parted.items[above].kind != .claim
        {
          // A reason upon a reason can't stand at the top, but its claims can.
          var deeper = [index]
          while let reason = deeper.popLast() {
            parted.lost.undercuts += 1
            roots += children[reason].filter { items[$0].kind == .claim }
            deeper += children[reason].filter { items[$0].kind != .claim }
          }
          continue
        } else {
          places[index] = place
        }
        // What stands at the top bears on nothing there.
        if parent == nil, item.parent == nil, items[index].parent != nil { item.kind = .claim }
        parted.items.append(item)
        for child in children[index].reversed() { open.append((child, place, depth + 1)) }
      }
    }
    for (place, item) in references { parted.items[place].same = places[item] }
    return parted
  }
}
