package import ArgumentModel

/// Finds entities by what people see of them: an id, or a number of the outline.
///
/// A number stands for the statement that is shown beside it, and where several premises stand below
/// it, for their reason. `reason:1.2` is always the reason: the step that leads from 1.2 upwards. An id
/// goes before a number.
package struct EntityNames {
  /// What a number stands for where an item shows a statement and its reason.
  package enum Preference {
    case statement
    case reason
  }

  private static let reasonSigns = ["reason:", "⇒"]

  private let map: ArgumentMap
  private var items: [String: [Outline.Item]]?

  /// Makes names for a map; nothing is computed before a number is asked for.
  package init(_ map: ArgumentMap) {
    self.map = map
  }

  /// Whether a name can be a number of an outline, such as `1.2a`, `…2.1` or `reason:1.2`.
  package static func isNumber(_ name: String) -> Bool { number(name) != nil }

  /// The id that a name stands for.
  ///
  /// A name that isn't a number is taken for an id, whether the map has that or not.
  /// - Throws: A ``Diagnostic`` where the outline has no such number, or several.
  package mutating func id(
    _ name: String, preferring preference: Preference = .statement
  ) throws(Diagnostic) -> EntityID {
    let id = EntityID(name)
    guard let (number, isReason) = Self.number(name), !has(id) else { return id }
    var found: [EntityID] = []
    for item in numbered()[number] ?? [] {
      guard let shown = shown(item, isReason || preference == .reason, isReason) else { continue }
      if !found.contains(shown) { found.append(shown) }
    }
    if found.count == 1 { return found[0] }
    var refusal = Diagnostic(
      rule: found.isEmpty ? "unknown-id" : "ambiguous-number", severity: .error,
      message: found.isEmpty
        ? "the map has no id “\(name)”, and its outline no such number"
        : "the outline has “\(name)” in \(found.count) places")
    refusal.explanation =
      found.isEmpty
      ? "`argue show` prints ids and numbers."
      : "Name one by its id: " + found.prefix(5).map { "“\($0)”" }.joined(separator: ", ") + "."
    throw refusal
  }

  /// What an item stands for.
  private func shown(
    _ item: Outline.Item, _ prefersReason: Bool, _ isReasonOnly: Bool
  ) -> EntityID? {
    let statement = item.statement.map { map.statements[$0].id } ?? item.missing
    let reason = item.reason.map { map.reasons[$0].id }
    if isReasonOnly { return reason }
    return prefersReason ? reason ?? statement : statement ?? reason
  }

  private mutating func numbered() -> [String: [Outline.Item]] {
    if let items { return items }
    var made: [String: [Outline.Item]] = [:]
    for item in Outline(map).items where !item.number.isEmpty {
      made[item.number, default: []].append(item)
    }
    items = made
    return made
  }

  private func has(_ id: EntityID) -> Bool { MapIndex(map).place(of: id) != nil }

  /// The number that a name is, as the outline writes it, and whether it asks for the reason.
  private static func number(_ name: String) -> (number: String, isReason: Bool)? {
    var rest = name[...]
    var isReason = false
    for sign in reasonSigns where rest.hasPrefix(sign) {
      rest.removeFirst(sign.count)
      isReason = true
    }
    var isCut = false
    for sign in ["...", "…"] where rest.hasPrefix(sign) {
      rest.removeFirst(sign.count)
      isCut = true
    }
    let parts = rest.split(separator: ".", omittingEmptySubsequences: false)
    guard !parts.isEmpty, parts.allSatisfy(isPart) else { return nil }
    return ((isCut ? "…" : "") + rest.lowercased(), isReason)
  }

  /// Whether a part is a position, or one with a premise's letters: `12`, `2a`.
  private static func isPart(_ part: Substring) -> Bool {
    let digits = part.utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let letters = part.utf8.dropFirst(digits.count)
    return !digits.isEmpty
      && letters.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) }
  }
}
