extension Edit {
  /// The edit as JSON; texts name their languages, so that it means the same in any map.
  public var json: JSONValue {
    let writer = RecordWriter.standalone
    var object = JSONObject()
    object.append("edit", .string(name))
    switch self {
    case .add(let entity, let placement):
      object.append(entity.kind.rawValue, writer.json(entity))
      object.append(placement)
    case .set(let edit):
      if let address = edit.address { object.append(address) }
      object.append("field", .string(edit.field))
      if let language = edit.language { object.append("language", .string(language.rawValue)) }
      if let key = edit.key { object.append("key", key.json) }
      object.append("to", edit.to ?? .null)
      if edit.to == .null { object.append("literal", .bool(true)) }
      switch edit.from {
      case .anything: break
      case .nothing: object.append("from", .null)
      case .value(let value): object.append("from", value)
      }
      object.append(edit.placement)
    case .rename(let address, let id):
      object.append(address)
      object.append("to", .string(id.rawValue))
    case .renameEdition(let address, let edition, let id):
      object.append(address)
      object.append("edition", .string(edition))
      object.append("to", .string(id))
    case .retarget(let address, let id):
      object.append(address)
      object.append("to", id.map { .string($0.rawValue) } ?? .null)
    case .link(let address, let premise, let placement):
      object.append(address)
      object.append("premise", writer.json(premise))
      object.append(placement)
    case .unlink(let address, let premise):
      object.append(address)
      object.append("premise", .string(premise.rawValue))
    case .split(let address, let ids):
      object.append(address)
      if !ids.isEmpty { object.append("into", .array(ids.map { .string($0.rawValue) })) }
    case .join(let addresses):
      object.append("ids", .array(addresses.map { $0.json }))
    case .move(let address, let placement):
      object.append(address)
      object.append(placement)
    case .movePart(let address, let field, let key, let placement):
      if let address { object.append(address) }
      object.append("field", .string(field))
      object.append("key", key.json)
      object.append(placement)
    case .remove(let address, let cascade):
      object.append(address)
      if cascade { object.append("cascade", .bool(true)) }
    case .merge(let address, let into):
      object.append(address)
      object.append("into", into.json)
    }
    return .object(object)
  }

  /// The value of the member `edit`.
  public var name: String {
    switch self {
    case .add: "add"
    case .set: "set"
    case .rename, .renameEdition: "rename"
    case .retarget: "retarget"
    case .link: "link"
    case .unlink: "unlink"
    case .split: "split"
    case .join: "join"
    case .move, .movePart: "move"
    case .remove: "remove"
    case .merge: "merge"
    }
  }
}

extension JSONObject {
  fileprivate mutating func append(_ address: EntityAddress) {
    append("id", .string(address.id.rawValue))
    if let nth = address.nth { append("nth", .int(Int64(nth))) }
  }

  fileprivate mutating func append(_ placement: Placement) {
    switch placement {
    case .last: break
    case .first: append("after", .null)
    case .after(let address): append("after", address.json)
    }
  }

  fileprivate mutating func append(_ placement: PartPlacement) {
    switch placement {
    case .last: break
    case .first: append("after", .null)
    case .after(let key): append("after", key.json)
    }
  }
}

extension EntityAddress {
  /// The id alone, or with `nth` where the address has one.
  var json: JSONValue {
    guard let nth else { return .string(id.rawValue) }
    return .object(
      JSONObject([
        .init(name: "id", value: .string(id.rawValue)), .init(name: "nth", value: .int(Int64(nth))),
      ]))
  }
}
