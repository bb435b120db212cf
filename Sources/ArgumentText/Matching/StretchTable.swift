/// Where stretches of a text stand, by their hashes, and which occur once in it and once in another.
///
/// A table of open addressing: the hashes are mixed already, and most tables are as small as the
/// surroundings of a quote, for which a dictionary takes longer than all the rest.
struct StretchTable: Sendable {
  private struct Slot {
    var hash: UInt64 = 0
    /// The stretch's place and 1; 0 where there is none, -1 where the stretch occurs several times.
    var place: Int32 = 0
    /// How often it occurs in the other text: 0, 1, or 2 for more.
    var others: Int32 = 0
  }

  private var slots: [Slot]
  private let shift: UInt64

  /// Notes the stretches of a text, by the hashes from its first place on.
  init(_ hashes: [UInt64]) {
    var bits: UInt64 = 4
    while 1 << bits < 2 * hashes.count { bits += 1 }
    shift = 64 - bits
    slots = [Slot](repeating: Slot(), count: 1 << Int(bits))
    for (place, hash) in hashes.enumerated() {
      let index = slot(of: hash)
      let isKnown = slots[index].place != 0
      slots[index].hash = hash
      slots[index].place = isKnown ? -1 : Int32(place + 1)
    }
  }

  /// Counts the stretches of the other text.
  mutating func count(_ hashes: [UInt64]) {
    for hash in hashes {
      let index = slot(of: hash)
      if slots[index].place != 0 { slots[index].others = min(2, slots[index].others + 1) }
    }
  }

  /// Whether a stretch occurs several times in the text.
  func isRepeated(_ hash: UInt64) -> Bool { slots[slot(of: hash)].place < 0 }

  /// Where a stretch stands that occurs once in each text; nil for others.
  func placeOfUnique(_ hash: UInt64) -> Int? {
    let slot = slots[slot(of: hash)]
    return slot.place > 0 && slot.others == 1 ? Int(slot.place) - 1 : nil
  }

  /// The slot of a hash, or the empty one where it belongs.
  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var index = Int((hash &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while slots[index].place != 0, slots[index].hash != hash { index = (index + 1) & mask }
    return index
  }
}
