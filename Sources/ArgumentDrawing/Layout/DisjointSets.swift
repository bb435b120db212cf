/// Sets that are joined, each known by one of its members.
struct DisjointSets {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  /// The member by which a set is known.
  mutating func first(of member: Int) -> Int {
    var member = member
    while parents[member] != member {
      // Halving the way to it each time keeps all ways short.
      parents[member] = parents[parents[member]]
      member = parents[member]
    }
    return member
  }

  /// Joins the sets of two members.
  mutating func join(_ a: Int, _ b: Int) {
    let (a, b) = (first(of: a), first(of: b))
    if a != b { parents[max(a, b)] = min(a, b) }
  }
}
