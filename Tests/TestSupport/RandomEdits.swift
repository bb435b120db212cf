public import ArgumentModel

extension RandomMaps {
  /// An edit that may or may not fit the map.
  public mutating func edit() -> Edit {
    switch random.below(16) {
    case 0, 1: return .add(entity(), placement())
    case 2, 3, 4, 5: return .set(setEdit())
    case 6: return .rename(address(), to: random.oneIn(3) ? id() : fresh())
    case 7: return .retarget(address(), to: random.oneIn(4) ? nil : id())
    case 8: return .link(address(), record(Premise.self, full: false), .last)
    case 9: return .unlink(address(), premise: id())
    case 10: return .split(address(), into: [])
    case 11: return .join([address(), address()])
    case 12: return .move(address(), placement())
    case 13: return .remove(address(), cascade: true)
    case 14: return .remove(address(), cascade: random.oneIn(2))
    default: return .merge(address(), into: address())
    }
  }

  private mutating func fresh() -> EntityID { EntityID("fresh\(random.below(1000))") }

  private mutating func address() -> EntityAddress {
    EntityAddress(id(), nth: random.oneIn(2) ? 1 + random.below(2) : nil)
  }

  private mutating func placement() -> Placement {
    switch random.below(3) {
    case 0: .last
    case 1: .first
    default: .after(address())
    }
  }

  private mutating func setEdit() -> SetEdit {
    let address = random.oneIn(8) ? nil : address()
    switch random.below(8) {
    case 0:
      return SetEdit(address, field: "x-unknown", to: random.oneIn(3) ? nil : json(2))
    case 1:
      return SetEdit(address, field: "text", language: "en", to: .string(words()))
    case 2:
      return SetEdit(address, field: "text", language: "zh-Hant", to: nil)
    case 3:
      let tag = words(1)
      return SetEdit(address, field: "tags", key: .name(tag), to: .string(tag), placement: .first)
    case 4:
      return SetEdit(address, field: "extensions", key: .name("ns"), to: json(2))
    case 5: return SetEdit(address, field: "title", to: nil)
    default:
      let field = random.pick(Statement.fields)
      let value = value(field.kind)
      return SetEdit(
        address, field: field.name,
        to: random.oneIn(4) ? nil : RecordWriter.standalone.json(value))
    }
  }
}
