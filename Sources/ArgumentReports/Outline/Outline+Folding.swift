extension Outline {
  /// The outline down to a level, with the number of statements hidden below where it ends.
  ///
  /// Level 0 is the tops alone, level 1 the reasons for and against them as well.
  public func folded(toLevel level: Int) -> Outline {
    var folded = self
    folded.items = []
    // The positions of the kept items that lead to the last one, by depth.
    var path: [Int] = []
    for item in items {
      if item.level <= level {
        path.removeSubrange(min(item.depth, path.count)...)
        path.append(folded.items.count)
        folded.items.append(item)
      } else if let last = path.prefix(item.depth).last, item.statement != nil, !item.isReference {
        folded.items[last].hidden += 1
      }
    }
    return folded
  }
}
