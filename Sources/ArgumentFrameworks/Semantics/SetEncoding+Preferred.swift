extension SetEncoding where Self: ~Copyable {
  /// A maximal set in which a literal isn't true, among admissible sets; nil if it is in all
  /// (Dvořák, Järvisalo, Wallner and Woltran 2014, section 4).
  mutating func preferred(avoiding literal: Int32) throws(NotDecided) -> [Int32]? {
    while try solve(assuming: [-literal]) {
      var set = try grown(self.set, keeping: [-literal])
      guard try solve(assuming: set.map { $0 + 1 } + [literal]) else { return set }
      // It was maximal only without the literal; no subset of the larger one is preferred.
      set = try grown(self.set, keeping: [literal])
      add(literalsOutside(set))
    }
    return nil
  }

  /// The ideal set, among admissible sets (the idea of CDIS: Thimm, Cerutti and Vallati 2021).
  ///
  /// It is the largest admissible set that no admissible set attacks. Each round finds one that
  /// attacks something of what may still be in it, and takes all away that it attacks.
  /// - Parameter preferred: A preferred set; the ideal one is in each of them.
  mutating func ideal(within preferred: [Int32]) throws(NotDecided) -> [Int32] {
    var candidates = largestAdmissible(in: preferred)
    while !candidates.isEmpty {
      add(candidates.map { attackLiteral($0) })
      guard try solve() else { break }
      candidates = largestAdmissible(in: candidates.filter { !attacks($0) })
    }
    return candidates
  }
}
