/// Where the parts of a long list stand by their keys, while edits change one part after another.
///
/// Each part has a label that is less than those of the parts behind it, and keys are found by label,
/// so that taking a part out or putting one between others changes nothing about the rest.
struct PartTable {
  /// What is known of a key.
  enum Place: Equatable {
    /// No part has it.
    case nowhere
    /// One part has it, at this index.
    case at(Int)
    /// Several parts have it.
    case several
  }

  /// The parts' labels, in the order of the list.
  private var labels: [Int64]
  /// The label of each key, of the first part that has it.
  private var labelOfKey: [PartKey: Int64] = [:]
  /// The keys that several parts have, or had.
  private var repeated: Set<PartKey> = []

  /// From how many parts on a table is worth making.
  static let least = 32
  private static let gap: Int64 = 1 << 20

  /// Makes the table of a list.
  init(_ keys: some Collection<PartKey>) {
    labels = (0..<keys.count).map { Int64($0) * Self.gap }
    labelOfKey.reserveCapacity(keys.count)
    for (key, label) in zip(keys, labels) { note(key, label) }
  }

  private mutating func note(_ key: PartKey, _ label: Int64) {
    if labelOfKey[key] == nil { labelOfKey[key] = label } else { repeated.insert(key) }
  }

  /// How many parts there are.
  var count: Int { labels.count }

  /// Where the part with a key stands.
  func place(of key: PartKey) -> Place {
    guard let label = labelOfKey[key] else { return .nowhere }
    if repeated.contains(key) { return .several }
    var (low, high) = (0, labels.count)
    while low < high {
      let middle = (low + high) / 2
      if labels[middle] < label { low = middle + 1 } else { high = middle }
    }
    return .at(low)
  }

  /// Notes that a part was put in.
  /// - Returns: Whether there was a label left for it; if not, the table is to be made anew.
  mutating func insert(_ key: PartKey, at index: Int) -> Bool {
    let before = index > 0 ? labels[index - 1] : (labels.first ?? 0) - 2 * Self.gap
    let after = index < labels.count ? labels[index] : before + 2 * Self.gap
    let label = before + (after - before) / 2
    guard label > before else { return false }
    labels.insert(label, at: index)
    note(key, label)
    return true
  }

  /// Notes that a part was taken out.
  /// - Returns: Whether it is known where the others with its key stand; if not, the table is to be
  ///   made anew.
  mutating func remove(_ key: PartKey, at index: Int) -> Bool {
    labels.remove(at: index)
    guard !repeated.contains(key) else { return false }
    labelOfKey[key] = nil
    return true
  }
}
