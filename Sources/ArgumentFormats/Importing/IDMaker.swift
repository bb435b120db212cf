internal import ArgumentModel

/// Gives valid ids to things that have ids of another format, or none; none is given twice.
struct IDMaker {
  private var taken: Set<EntityID>
  private var next: [String: Int] = [:]

  /// Makes one that gives none of these ids.
  init(taken: Set<EntityID> = []) { self.taken = taken }

  /// An id made of a text's first words.
  mutating func suggestion(for text: String, fallback: String) -> EntityID {
    let stem = EntityID.suggestion(for: text, fallback: fallback) { _ in false }
    return id(for: stem.rawValue, fallback: fallback)
  }

  /// An id as near as can be to a foreign one.
  /// - Parameter fallback: What stands for one that has no letters, with a number.
  mutating func id(for foreign: String, fallback: String) -> EntityID {
    let wanted = EntityID(foreign)
    if wanted.flaw == nil, taken.insert(wanted).inserted { return wanted }
    let stem =
      wanted.flaw == nil
      ? wanted : EntityID.suggestion(for: foreign, fallback: fallback) { _ in false }
    // A long one leaves no room for a number.
    let short = stem.rawValue.unicodeScalars.count > 150 ? fallback : stem.rawValue
    if short != fallback, taken.insert(EntityID(short)).inserted { return EntityID(short) }
    var number = next[short] ?? (short == fallback ? 1 : 2)
    while !taken.insert(EntityID("\(short)-\(number)")).inserted { number += 1 }
    next[short] = number + 1
    return EntityID("\(short)-\(number)")
  }
}
