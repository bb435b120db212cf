/// The best places for the items of a column, in their order and at their distances, where each is
/// pulled to a place of its own.
///
/// What is minimised is the sum of the squared distances from there, by weight: an isotonic regression,
/// solved by pooling adjacent violators (Barlow, Bartholomew, Bremner and Brunk 1972) in linear time.
enum IsotonicPlaces {
  /// The places.
  /// - Parameters:
  ///   - pulls: Where each item is pulled to, and how strongly, in their order.
  ///   - distances: From each item to the next, at least.
  static func settle(
    _ pulls: [(target: Double, weight: Double)], distances: [Double]
  ) -> [Double] {
    var offset = 0.0
    // Blocks of items that touch: their mean place, less the distances before, and their weight.
    var blocks: [(mean: Double, weight: Double, count: Int)] = []
    blocks.reserveCapacity(pulls.count)
    var offsets: [Double] = []
    offsets.reserveCapacity(pulls.count)
    for (place, pull) in pulls.enumerated() {
      if place > 0 { offset += distances[place - 1] }
      offsets.append(offset)
      blocks.append((pull.target - offset, pull.weight, 1))
      while blocks.count > 1, blocks[blocks.count - 2].mean > blocks[blocks.count - 1].mean {
        let last = blocks.removeLast()
        let before = blocks.removeLast()
        let weight = last.weight + before.weight
        blocks.append(
          (
            (last.mean * last.weight + before.mean * before.weight) / weight, weight,
            last.count + before.count
          ))
      }
    }
    var places: [Double] = []
    places.reserveCapacity(pulls.count)
    for block in blocks {
      for _ in 0..<block.count { places.append(block.mean + offsets[places.count]) }
    }
    return places
  }
}
