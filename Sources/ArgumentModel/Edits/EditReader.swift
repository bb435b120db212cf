/// Reads edits from their JSON form.
public struct EditReader {
  private let object: JSONObject
  private let primaryLanguage: LanguageTag
  private var used: Set<String> = ["edit"]
  private var problems: [ShapeProblem] = []

  private init(_ object: JSONObject, _ primaryLanguage: LanguageTag) {
    self.object = object
    self.primaryLanguage = primaryLanguage
  }

  /// Reads one edit.
  /// - Parameters:
  ///   - json: The edit.
  ///   - primaryLanguage: The language of texts written as plain strings: the map's first.
  /// - Returns: The edit, or everything that is wrong with its shape.
  public static func edit(
    from json: JSONValue, primaryLanguage: LanguageTag
  ) -> Result<Edit, ShapeProblems> {
    guard case .object(let object) = json else {
      return .failure(
        ShapeProblems([
          ShapeProblem(pointer: "", message: "an edit is an object, not \(json.kindDescription)")
        ]))
    }
    var reader = EditReader(object, primaryLanguage)
    let edit = reader.edit()
    for member in object.members where !reader.used.contains(member.name) {
      reader.report(member.name, "an edit of this kind has no member “\(member.name)”")
    }
    if let edit, reader.problems.isEmpty { return .success(edit) }
    return .failure(ShapeProblems(reader.problems))
  }

  private static let names = [
    "add", "set", "rename", "retarget", "link", "unlink", "split", "join", "move", "remove",
    "merge",
  ]

  private mutating func edit() -> Edit? {
    switch object["edit"]?.stringValue {
    case "add": add()
    case "set": set()
    case "rename": rename()
    case "retarget": retarget()
    case "link": link()
    case "unlink": unlink()
    case "split": split()
    case "join": join()
    case "move": move()
    case "remove": remove()
    case "merge": merge()
    default: unknownEdit()
    }
  }

  private mutating func unknownEdit() -> Edit? {
    report("edit", "“edit” is one of \(Self.names.joined(separator: ", "))")
    used.formUnion(object.members.map { $0.name })
    return nil
  }
}

// MARK: The edits

extension EditReader {
  private mutating func add() -> Edit? {
    let kinds = EntityKind.allCases.filter { object[$0.rawValue] != nil }
    guard kinds.count == 1, let kind = kinds.first, let json = take(kind.rawValue) else {
      report("edit", "“add” has one entity: \(EntityKind.allCases.map { $0.rawValue })")
      used.formUnion(kinds.map { $0.rawValue })
      return nil
    }
    let entity: Entity? =
      switch kind {
      case .source: record(json, kind).map(Entity.source)
      case .participant: record(json, kind).map(Entity.participant)
      case .statement: record(json, kind).map(Entity.statement)
      case .reason: record(json, kind).map(Entity.reason)
      case .relation: record(json, kind).map(Entity.relation)
      case .group: record(json, kind).map(Entity.group)
      case .utterance: record(json, kind).map(Entity.utterance)
      case .comment: record(json, kind).map(Entity.comment)
      }
    let placement = entityPlacement()
    return entity.map { .add($0, placement) }
  }

  private mutating func record<R: EntityRecord>(_ json: JSONValue, _ kind: EntityKind) -> R? {
    var reader = RecordReader(primaryLanguage: primaryLanguage)
    let record = reader.record(R.self, from: json)
    for problem in reader.problems { report(kind.rawValue + problem.pointer, problem.message) }
    return record
  }

  private mutating func set() -> Edit? {
    let address = optionalAddress()
    let field = string("field")
    var edit = SetEdit(address, field: field ?? "", to: nil)
    if let language = take("language") {
      if let tag = language.stringValue {
        edit.language = LanguageTag(rawValue: tag)
      } else {
        report("language", "expected a language tag, found \(language.kindDescription)")
      }
    }
    edit.key = partKey(optional: true)
    let isLiteral = isLiteral()
    if let value = take("to") {
      if value != .null || isLiteral { edit.to = value }
    } else {
      report("to", "“set” has the new value as “to”; null removes the field")
    }
    if let value = take("from") { edit.from = value == .null ? .nothing : .value(value) }
    edit.placement = partPlacement()
    return field == nil ? nil : .set(edit)
  }

  /// Whether a null is a value, for a member that nothing here knows, and doesn't remove the field.
  private mutating func isLiteral() -> Bool {
    guard let json = take("literal") else { return false }
    if case .bool(let flag) = json { return flag }
    report("literal", "expected true or false, found \(json.kindDescription)")
    return false
  }

  private mutating func rename() -> Edit? {
    let address = address()
    let edition = object["edition"] == nil ? nil : string("edition")
    guard let to = string("to"), let address else { return nil }
    if let edition { return .renameEdition(address, edition: edition, to: to) }
    return .rename(address, to: EntityID(to))
  }

  private mutating func retarget() -> Edit? {
    let address = address()
    guard let to = take("to") else {
      report("to", "“retarget” has the new target as “to”; null leaves the reason without one")
      return nil
    }
    if to == .null { return address.map { .retarget($0, to: nil) } }
    guard let id = to.stringValue else {
      report("to", "expected an id, found \(to.kindDescription)")
      return nil
    }
    return address.map { .retarget($0, to: EntityID(id)) }
  }

  private mutating func link() -> Edit? {
    let address = address()
    let placement = partPlacement()
    guard let json = take("premise") else {
      report("premise", "the premise is missing")
      return nil
    }
    var reader = RecordReader(primaryLanguage: primaryLanguage)
    let premise = reader.record(Premise.self, from: json)
    for problem in reader.problems { report("premise" + problem.pointer, problem.message) }
    guard let premise, let address else { return nil }
    return .link(address, premise, placement)
  }

  private mutating func unlink() -> Edit? {
    guard let address = address(), let premise = string("premise") else { return nil }
    return .unlink(address, premise: EntityID(premise))
  }

  private mutating func split() -> Edit? {
    let address = address()
    var ids: [EntityID] = []
    if let json = take("into") {
      guard let list = json.arrayValue, list.allSatisfy({ $0.stringValue != nil }) else {
        report("into", "expected an array of ids")
        return nil
      }
      ids = list.compactMap { $0.stringValue }.map(EntityID.init(rawValue:))
    }
    return address.map { .split($0, into: ids) }
  }

  private mutating func join() -> Edit? {
    guard let list = take("ids")?.arrayValue else {
      report("ids", "“join” has the reasons' ids as “ids”, the one that stays first")
      return nil
    }
    let addresses = list.compactMap(Self.address(from:))
    guard addresses.count == list.count else {
      report("ids", "expected an array of ids")
      return nil
    }
    return .join(addresses)
  }

  private mutating func move() -> Edit? {
    guard object["field"] != nil else {
      let placement = entityPlacement()
      return address().map { .move($0, placement) }
    }
    let address = optionalAddress()
    let placement = partPlacement()
    guard let field = string("field"), let key = partKey(optional: false) else { return nil }
    return .movePart(address, field: field, key: key, placement)
  }

  private mutating func remove() -> Edit? {
    var cascade = false
    if let json = take("cascade") {
      if case .bool(let flag) = json {
        cascade = flag
      } else {
        report("cascade", "expected true or false, found \(json.kindDescription)")
      }
    }
    return address().map { .remove($0, cascade: cascade) }
  }

  private mutating func merge() -> Edit? {
    let address = address()
    guard let json = take("into"), let into = Self.address(from: json) else {
      report("into", "“merge” has the statement that stays as “into”")
      return nil
    }
    return address.map { .merge($0, into: into) }
  }
}

// MARK: Members

extension EditReader {
  private mutating func report(_ member: String, _ message: String) {
    problems.append(ShapeProblem(pointer: member.isEmpty ? "" : "/" + member, message: message))
  }

  private mutating func take(_ name: String) -> JSONValue? {
    used.insert(name)
    return object[name]
  }

  private mutating func string(_ name: String) -> String? {
    guard let json = take(name) else {
      report("", "the member “\(name)” is missing")
      return nil
    }
    if let string = json.stringValue { return string }
    report(name, "expected a string, found \(json.kindDescription)")
    return nil
  }

  private mutating func nth() -> Int? {
    guard let json = take("nth") else { return nil }
    if let nth = json.countValue, nth >= 1 { return Int(clamping: nth) }
    report("nth", "expected an integer from 1")
    return nil
  }

  private mutating func address() -> EntityAddress? {
    let nth = nth()
    return string("id").map { EntityAddress(EntityID($0), nth: nth) }
  }

  private mutating func optionalAddress() -> EntityAddress? {
    object["id"] == nil ? nil : address()
  }

  private static func address(from json: JSONValue) -> EntityAddress? {
    switch json {
    case .string(let id): return EntityAddress(EntityID(id))
    case .object(let object):
      guard object.members.count == 2, let id = object["id"]?.stringValue,
        let nth = object["nth"]?.countValue, nth >= 1
      else { return nil }
      return EntityAddress(EntityID(id), nth: Int(clamping: nth))
    default: return nil
    }
  }

  private mutating func entityPlacement() -> Placement {
    guard let json = take("after") else { return .last }
    if json == .null { return .first }
    if let address = Self.address(from: json) { return .after(address) }
    report("after", "expected an id or null, found \(json.kindDescription)")
    return .last
  }

  private mutating func partKey(optional: Bool) -> PartKey? {
    guard let json = take("key") else {
      if !optional { report("", "the member “key” is missing") }
      return nil
    }
    if let key = PartKey(json: json) { return key }
    report("key", "expected the key of a part: a string, or the members that tell it apart")
    return nil
  }

  private mutating func partPlacement() -> PartPlacement {
    guard let json = take("after") else { return .last }
    if json == .null { return .first }
    if let key = PartKey(json: json) { return .after(key) }
    report("after", "expected the key of a part or null, found \(json.kindDescription)")
    return .last
  }
}
