internal import ArgumentModel

extension FieldChange {
  /// The one edit that makes the change: of a part, where just one part is new, gone, changed or
  /// moved, else of the whole member.
  ///
  /// It presumes the old value, so that it is refused where that is another.
  func edit(at address: EntityAddress?) -> Edit {
    guard let oldParts, let newParts else { return whole(address) }
    switch kind {
    case .text: return language(address, oldParts, newParts) ?? whole(address)
    case .object: return member(address, oldParts, newParts) ?? whole(address)
    default: return part(address, oldParts, newParts) ?? whole(address)
    }
  }

  private func whole(_ address: EntityAddress?) -> Edit {
    .set(SetEdit(address, field: field, to: new, from: Self.presumption(old)))
  }

  /// An edit's JSON has null for nothing, so that of an old null nothing can be presumed.
  private static func presumption(_ old: JSONValue?) -> SetEdit.Presumption {
    switch old {
    case nil: .nothing
    case .null?: .anything
    case let old?: .value(old)
    }
  }

  private func language(
    _ address: EntityAddress?, _ old: [Part], _ new: [Part]
  ) -> Edit? {
    guard let (key, was, now) = Self.only(old, new), case .name(let tag) = key else { return nil }
    return .set(
      SetEdit(
        address, field: field, language: LanguageTag(rawValue: tag), to: now,
        from: Self.presumption(was)))
  }

  private func member(_ address: EntityAddress?, _ old: [Part], _ new: [Part]) -> Edit? {
    guard let (key, was, now) = Self.only(old, new) else { return nil }
    return .set(
      SetEdit(address, field: field, key: key, to: now, from: Self.presumption(was)))
  }

  /// The only one of named parts, in the order of their names, that differs; nil where several do.
  private static func only(
    _ old: [Part], _ new: [Part]
  ) -> (key: PartKey, old: JSONValue?, new: JSONValue?)? {
    guard abs(old.count - new.count) <= 1 else { return nil }
    let start = commonStart(old, new)
    let end = commonEnd(old, new, from: start)
    switch (old.count - start - end, new.count - start - end) {
    case (0, 1): return (new[start].key, nil, new[start].json)
    case (1, 0): return (old[start].key, old[start].json, nil)
    case (1, 1) where isSame(old[start].key, new[start].key):
      return (old[start].key, old[start].json, new[start].json)
    default: return nil
    }
  }

  private func part(_ address: EntityAddress?, _ old: [Part], _ new: [Part]) -> Edit? {
    guard abs(old.count - new.count) <= 1, Self.areDistinct(old), Self.areDistinct(new) else {
      return nil
    }
    let start = Self.commonStart(old, new)
    let end = Self.commonEnd(old, new, from: start)
    switch (old.count - start - end, new.count - start - end) {
    case (0, 1):
      let place = Self.placement(at: start, in: new, isLast: start == new.count - 1)
      return .set(
        SetEdit(
          address, field: field, key: new[start].key, to: new[start].json, from: .nothing,
          placement: place))
    case (1, 0):
      return .set(
        SetEdit(
          address, field: field, key: old[start].key, to: nil, from: .value(old[start].json)))
    case (1, 1):
      guard Self.isSame(old[start].key, new[start].key) else { return nil }
      return .set(
        SetEdit(
          address, field: field, key: old[start].key, to: new[start].json,
          from: .value(old[start].json)))
    case (let count, let same) where count == same:
      let (was, now) = (old[start..<start + count], new[start..<start + count])
      // One moved up, or one moved down.
      if Self.areSame(was.dropLast(), now.dropFirst()), let last = was.last,
        Self.areSame([last], now.prefix(1))
      {
        return .movePart(
          address, field: field, key: last.key,
          Self.placement(at: start, in: new, isLast: false))
      }
      if Self.areSame(was.dropFirst(), now.dropLast()), let first = was.first,
        Self.areSame([first], now.suffix(1))
      {
        return .movePart(
          address, field: field, key: first.key,
          Self.placement(at: start + count - 1, in: new, isLast: false))
      }
      return nil
    default: return nil
    }
  }

  private static func placement(
    at index: Int, in parts: [Part], isLast: Bool
  ) -> PartPlacement {
    if isLast { return .last }
    return index == 0 ? .first : .after(parts[index - 1].key)
  }

  // MARK: Comparing

  private static func areDistinct(_ parts: [Part]) -> Bool {
    Set(parts.lazy.map { $0.key }).count == parts.count
  }

  private static func commonStart(_ old: [Part], _ new: [Part]) -> Int {
    var count = 0
    while count < min(old.count, new.count), isSame(old[count], new[count]) { count += 1 }
    return count
  }

  private static func commonEnd(_ old: [Part], _ new: [Part], from start: Int) -> Int {
    var count = 0
    while count < min(old.count, new.count) - start,
      isSame(old[old.count - 1 - count], new[new.count - 1 - count])
    {
      count += 1
    }
    return count
  }

  private static func areSame(_ a: some Collection<Part>, _ b: some Collection<Part>) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { isSame($0, $1) }
  }

  private static func isSame(_ a: Part, _ b: Part) -> Bool {
    isSame(a.key, b.key) && a.json.hasSameBytes(as: b.json)
  }

  /// Keys are equal too where their names are only canonically equivalent.
  static func isSame(_ a: PartKey, _ b: PartKey) -> Bool {
    a == b && a.json.hasSameBytes(as: b.json)
  }
}
