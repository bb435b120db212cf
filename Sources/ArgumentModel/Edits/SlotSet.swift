/// Slots, each once, in the order in which they came: a list that is looked through while it is short.
struct SlotSet {
  private(set) var slots: [Int32] = []
  /// The same slots, if there are many.
  private var set: Set<Int32> = []

  /// How many slots are looked through.
  private static let few = 16

  /// Adds a slot that may be there.
  mutating func insert(_ slot: Int32) {
    if slots.last == slot { return }
    if slots.count < Self.few {
      if !slots.contains(slot) { slots.append(slot) }
      return
    }
    if set.isEmpty { set = Set(slots) }
    if set.insert(slot).inserted { slots.append(slot) }
  }
}
