internal import ArgumentModel

// Groups, the records of the front matter, and the order of everything.

extension ArgdownMapMaker {
  /// Makes a group of every heading, but of those that say which of the map's own groups they are.
  mutating func makeGroups() {
    guard !document.sections.isEmpty else { return }
    var groups: [Group] = []
    for section in document.sections {
      var group = Group()
      if let own = ownGroup(section) {
        group.id = own
        groups.append(group)
        continue
      }
      group.id = ids.suggestion(for: section.text, fallback: "section")
      if !section.text.isEmpty { group.title[language] = section.text }
      group.parent = section.parent.map { groups[$0].id }
      group.tags = section.tags
      if !section.data.isEmpty {
        group.extensions[Self.namespace] = .object(section.data)
      }
      groups.append(group)
    }
    var placed: Set<EntityID> = []
    for (index, element) in document.elements.enumerated() {
      guard let section = element.section, ownGroup(document.sections[section]) == nil else {
        continue
      }
      let id: EntityID?
      switch model.nodes[index] {
      case .statement(let number): id = statementIDs[number]
      case .argument(let number):
        let structure = model.arguments[number].structure
        id = structure.map { lastReason[$0] } ?? argumentIDs[number]
      case .inference: id = nil
      }
      // A statement belongs where its text stands first.
      guard let id, element.isDefinition || element.kind == .argument, placed.insert(id).inserted
      else { continue }
      groups[section].members.append(id)
    }
    map.groups = zip(groups, document.sections).filter { ownGroup($1) == nil }.map { $0.0 }
    sectionGroups = groups.map { $0.id }
  }

  /// The group that a heading of a map's own text says it is.
  func ownGroup(_ section: ArgdownDocument.Section) -> EntityID? {
    guard isOwn else { return nil }
    return section.data[ArgdownText.group]?.stringValue.map { EntityID($0) }
  }

  /// What begins a block below each heading.
  func sectionRoots() -> [[EntityID]] {
    var roots: [[EntityID]] = Array(repeating: [], count: document.sections.count)
    var seen: [Set<EntityID>] = Array(repeating: [], count: document.sections.count)
    for (index, element) in document.elements.enumerated() {
      guard let section = element.section, element.parent == nil, element.kind != .inference,
        let id = statement(of: model.nodes[index]), seen[section].insert(id).inserted
      else { continue }
      roots[section].append(id)
    }
    return roots
  }

  /// Reads the records that stand on no line.
  mutating func readRecords() {
    guard isOwn || !document.frontMatter.isEmpty else { return }
    map.sources += records("sources")
    map.participants += records("participants")
    map.statements += records("statements")
    map.reasons += records("reasons")
    map.relations += records("relations")
    map.groups += records("groups")
    map.utterances += records("utterances")
    map.comments += records("comments")
  }

  private mutating func records<R: Record>(_ name: String) -> [R] {
    guard isOwn, let value = document.frontMatter[name] else { return [] }
    var reader = RecordReader(primaryLanguage: language)
    let records: [R] = reader.records(value) ?? []
    report(reader)
    return records
  }

  /// Puts statements, reasons and relations in the order that the front matter has for them.
  mutating func restoreOrder() {
    guard isOwn, let order = document.frontMatter["order"]?.objectValue else { return }
    map.statements = ordered(map.statements, order["statements"]) { $0.id }
    map.reasons = ordered(map.reasons, order["reasons"]) { $0.id }
    map.relations = ordered(map.relations, order["relations"]) { $0.id }
  }

  /// Orders records by a list of ids; what isn't in it stays behind what it stood behind.
  private func ordered<R>(
    _ records: [R], _ order: JSONValue?, _ id: (R) -> EntityID
  ) -> [R] {
    guard let names = order?.arrayValue else { return records }
    let numbers = names.compactMap { $0.countValue }
    if numbers.count == records.count {
      let isOrder = Set(numbers) == Set(0..<Int64(records.count))
      return isOrder ? numbers.map { records[Int($0)] } : records
    }
    var places: [EntityID: [Int]] = [:]
    for (place, name) in names.enumerated().reversed() {
      if let name = name.stringValue { places[EntityID(name), default: []].append(place) }
    }
    var keys: [(place: Int, index: Int)] = []
    var last = -1
    for (index, record) in records.enumerated() {
      last = places[id(record)]?.popLast() ?? last
      keys.append((last, index))
    }
    return keys.sorted { ($0.place, $0.index) < ($1.place, $1.index) }.map { records[$0.index] }
  }
}
