/// The maximal admissible sets of a strongly connected component, found as they are asked for.
///
/// A class, since it is remembered and goes on from where it was left, whoever asks.
final class ComponentExtensions {
  /// What decides what a component offers.
  struct Key: Hashable {
    let members: [Int32]
    let isExcluded: [Bool]
  }

  private var encoding: PartEncoding
  private var sets: [[Int32]] = []
  private var isExhausted = false

  init(_ part: Part, excluding isExcluded: [Bool], _ limit: SolvingLimit) {
    encoding = PartEncoding(part, .admissible, limit, excluding: isExcluded, isMaximal: true)
    // Without anything to accept there is nothing to choose.
    encoding.add((0..<part.count).map { $0 + 1 })
  }

  /// The set with a number, from 0, by the places of its members; nil if there are no more.
  func set(_ number: Int) throws(NotDecided) -> [Int32]? {
    while sets.count <= number, !isExhausted {
      if let next = try encoding.nextMaximal() {
        sets.append(next)
      } else {
        isExhausted = true
      }
    }
    return number < sets.count ? sets[number] : nil
  }
}
