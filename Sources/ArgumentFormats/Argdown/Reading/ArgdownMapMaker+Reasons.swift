internal import ArgumentModel

// Inferences and relations, as reasons and relations of the map.

extension ArgdownMapMaker {
  /// Makes the reasons and relations, in the order of their lines.
  mutating func makeReasons() {
    var structureSteps: [Int: Int] = [:]
    for (number, structure) in document.structures.enumerated() {
      for step in structure.steps { structureSteps[step] = number }
    }
    // What an undercut is of may stand further down.
    nameReasons(structureSteps)
    var known: Set<ArgdownModel.Relation> = []
    for (index, element) in document.elements.enumerated() {
      if element.kind == .inference {
        if let structure = structureSteps[index] { makeInference(index, structure) }
      } else if let relation = model.relationOf[index] {
        guard isOwn || known.insert(relation).inserted else { continue }
        if relation.kind == .contradictory {
          makeContradiction(index, relation)
        } else {
          makeReason(index, relation)
        }
      }
    }
  }

  /// Gives every line and inference that makes a reason the reason's id.
  private mutating func nameReasons(_ structureSteps: [Int: Int]) {
    for (index, element) in document.elements.enumerated() {
      if element.kind == .inference {
        guard let structure = structureSteps[index] else { continue }
        let isLast = document.structures[structure].steps.last { isInference($0) } == index
        let argument = argument(of: structure)
        let id =
          isLast && argument != nil
          ? argument : ids.id(for: argument?.rawValue ?? "because", fallback: "because")
        reasonIDs[index] = id
        if isLast { lastReason[structure] = id }
      } else if let relation = model.relationOf[index], relation.kind != .contradictory {
        let value = element.data[ArgdownText.reason]
        if let id = value?.stringValue ?? value?.objectValue?["id"]?.stringValue {
          reasonIDs[index] = EntityID(id)
        } else if let id = old?.takeReason(
          statement(of: relation.from), relation, target(of: relation, index).id)
        {
          reasonIDs[index] = id
        } else {
          let premise = statement(of: relation.from)?.rawValue ?? "reason"
          let isFor = relation.kind == .support || relation.kind == .entails
          reasonIDs[index] = ids.id(
            for: "\(isFor ? "because" : "but") \(premise)", fallback: "reason")
        }
      }
    }
  }

  private func isInference(_ index: Int) -> Bool { document.elements[index].kind == .inference }

  private func argument(of structure: Int) -> EntityID? {
    document.structures[structure].argument.flatMap {
      guard case .argument(let number) = model.nodes[$0] else { return nil }
      return argumentIDs[number]
    }
  }

  // MARK: Inferences

  /// Makes the reason that an inference is: from what stands above it since the last conclusion, that one
  /// included, or from what its data says that it uses.
  private mutating func makeInference(_ index: Int, _ number: Int) {
    let steps = document.structures[number].steps
    guard let id = reasonIDs[index], let place = steps.firstIndex(of: index),
      place + 1 < steps.count, let conclusion = statement(of: model.nodes[steps[place + 1]])
    else { return }
    let before = steps[..<place].lastIndex { isInference($0) }
    var premises = Array(steps[((before ?? -1) + 1)..<place])
    let data = document.elements[index].data
    let uses = data["uses"] ?? document.elements[steps[place + 1]].data["uses"]
    if let numbers = uses?.arrayValue {
      let statements = steps.filter { !isInference($0) }
      premises = numbers.compactMap {
        guard let number = $0.countValue, number > 0, number <= Int64(statements.count) else {
          return nil
        }
        return statements[Int(number) - 1]
      }
    }
    var reason =
      old?.reason(id)
      ?? Reason(
        id, from: premises.compactMap { statement(of: model.nodes[$0]) }, .supports, conclusion)
    var kept = JSONObject()
    take(data, except: ["uses"], into: &reason, &kept, at: document.elements[index].place)
    let rules = document.elements[index].text
    if !rules.isEmpty {
      if let scheme = SchemeCatalogue.scheme(rules) {
        reason.scheme = scheme.id
      } else {
        kept["rules"] = .string(rules)
      }
    }
    if lastReason[number] == id, let argument = document.structures[number].argument {
      takeArgument(argument, into: &reason, &kept)
    }
    if !kept.isEmpty { reason.extensions[Self.namespace] = .object(kept) }
    map.reasons.append(reason)
  }

  /// Takes over what is said of an argument that is taken apart.
  private mutating func takeArgument(
    _ element: Int, into reason: inout Reason, _ kept: inout JSONObject
  ) {
    guard case .argument(let number) = model.nodes[element] else { return }
    let argument = model.arguments[number]
    for index in argument.elements {
      let element = document.elements[index]
      if !element.text.isEmpty { reason.note[language] = element.text }
      for tag in element.tags where !reason.tags.contains(tag) { reason.tags.append(tag) }
      take(
        element.data, except: [ArgdownText.reason, ArgdownText.relation], into: &reason, &kept,
        at: element.place)
    }
    if let title = argument.title, EntityID(title) != reason.id { kept["title"] = .string(title) }
  }

  /// Takes data that belongs to a reason.
  private mutating func take(
    _ data: JSONObject, except skipped: [String], into reason: inout Reason,
    _ kept: inout JSONObject, at place: SourcePosition
  ) {
    var known = JSONObject()
    for member in data.members where !skipped.contains(member.name) {
      if fits(member, Reason.self), !["premises", "target", "stance"].contains(member.name) {
        known.append(member.name, member.value)
      } else {
        kept[member.name] = member.value.normalized
      }
    }
    var reader = RecordReader(primaryLanguage: language)
    reader.read(known, into: &reason, except: [])
  }

  // MARK: Relations

  private mutating func makeReason(_ index: Int, _ relation: ArgdownModel.Relation) {
    guard let id = reasonIDs[index], let premise = statement(of: relation.from) else { return }
    let element = document.elements[index]
    let isFor = relation.kind == .support || relation.kind == .entails
    // What an argument concludes it supports already.
    if isFor, !isOwn, case .argument = relation.from, statement(of: relation.to) == premise,
      case .statement = relation.to
    {
      return
    }
    let target = target(of: relation, index)
    var reason = old?.reason(id) ?? Reason(id, from: [premise], .supports, nil)
    reason.target = target.id
    reason.stance = isFor ? .supports : .attacks
    if reason.premises.first?.statement != premise {
      let first = Premise(premise)
      reason.premises = [first] + reason.premises.dropFirst().filter { $0.statement != premise }
    }
    mentions[id, default: []].insert(ArgdownText.reason)
    if let object = element.data[ArgdownText.reason]?.objectValue {
      var reader = RecordReader(primaryLanguage: language)
      var others: JSONValue?
      var members = JSONObject()
      for member in object.members {
        mentions[id, default: []].insert(member.name)
        if member.value == .null, let field = Reason.field(named: member.name) {
          if !field.isRequired { field.set(&reason, nil) }
          continue
        }
        if member.name == ArgdownText.others, object[ArgdownText.premises] == nil {
          others = member.value
        } else if member.name != "stance" {
          members.append(member.name, member.value)
        }
      }
      reader.read(members, into: &reason, except: [])
      if let others, let more: [Premise] = reader.records(others) {
        reason.premises = Array(reason.premises.prefix(1)) + more
      }
      report(reader, at: element.place)
    }
    if !isOwn, relation.kind != .support, relation.kind != .attack,
      relation.kind != .undercut || target.isForced
    {
      reason.extensions[Self.namespace] = .object(
        JSONObject([.init(name: "relation", value: .string(relation.kind.rawValue))]))
    }
    map.reasons.append(reason)
  }

  /// What a relation bears on: a statement, or the reason that an argument or an inference is.
  ///
  /// What has no reason to be undercut is attacked itself, which is then said in the extension.
  private func target(
    of relation: ArgdownModel.Relation, _ index: Int
  ) -> (id: EntityID?, isForced: Bool) {
    switch relation.to {
    case .inference(let element): return (reasonIDs[element], false)
    case .argument(let number):
      if let structure = model.arguments[number].structure { return (lastReason[structure], false) }
    case .statement: break
    }
    guard relation.kind == .undercut else { return (statement(of: relation.to), false) }
    let element = document.elements[index]
    if element.relation?.isUpward == true, let parent = element.parent,
      let other = model.relationOf[parent], other.from == relation.to,
      other.kind != .contradictory, let id = reasonIDs[parent]
    {
      return (id, false)
    }
    if let id = firstReason(from: relation.to) { return (id, false) }
    return (statement(of: relation.to), true)
  }

  /// The first reason that a line gives for something else from a statement or an argument.
  private func firstReason(from node: ArgdownModel.Node) -> EntityID? {
    let elements: [Int]
    switch node {
    case .statement(let number): elements = model.statements[number].elements
    case .argument(let number): elements = model.arguments[number].elements
    case .inference: return nil
    }
    for index in elements.prefix(1_000) {
      if let relation = model.relationOf[index], relation.from == node,
        relation.kind != .contradictory
      {
        return reasonIDs[index]
      }
    }
    return nil
  }

  private mutating func makeContradiction(_ index: Int, _ found: ArgdownModel.Relation) {
    let element = document.elements[index]
    guard let parent = element.parent, let first = statement(of: model.nodes[parent]),
      let second = statement(of: model.nodes[index])
    else { return }
    let given = element.data[ArgdownText.relation]
    let name = given?.stringValue ?? given?.objectValue?["id"]?.stringValue
    var relation =
      old?.relation(name.map { EntityID($0) }, first, second) ?? Relation()
    relation.type = .contradicts
    relation.between = [first, second]
    let value = element.data[ArgdownText.relation]
    if let object = value?.objectValue {
      var reader = RecordReader(primaryLanguage: language)
      reader.read(object, into: &relation, except: ["type", "between"])
      report(reader, at: element.place)
    } else if let id = value?.stringValue {
      relation.id = EntityID(id)
    }
    if name == nil, relation.id == "" {
      relation.id = ids.id(for: "\(first)-or-\(second)", fallback: "contradiction")
    }
    map.relations.append(relation)
  }
}
