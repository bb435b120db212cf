/// Brings what is left of three lists into one order.
///
/// The order is that of the side that changed it, ours where both did; what only the other side has
/// follows what it follows there. Of lists of which one is the base, it is exactly the other's.
enum MergedOrder {
  static func merge<Key: Hashable>(
    base: [Key], ours: [Key], theirs: [Key], keeping kept: Set<Key>
  ) -> [Key] {
    let common = Set(base).intersection(ours).intersection(theirs)
    let isAsInBase = ours.lazy.filter(common.contains)
      .elementsEqual(base.lazy.filter(common.contains))
    let (main, other) = isAsInBase ? (theirs, ours) : (ours, theirs)
    let known = Set(main)
    // What goes behind each, and what goes before all.
    var behind: [Key: [Key]] = [:]
    var before: [Key] = []
    var last: Key?
    for key in other where kept.contains(key) {
      if known.contains(key) {
        last = key
      } else if let last {
        behind[last, default: []].append(key)
      } else {
        before.append(key)
      }
    }
    var order = before
    for key in main where kept.contains(key) {
      order.append(key)
      order += behind[key] ?? []
    }
    return order
  }
}
