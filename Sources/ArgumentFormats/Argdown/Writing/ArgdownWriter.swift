internal import ArgumentModel

/// Lays a map out as Argdown.
struct ArgdownWriter {
  let map: ArgumentMap
  let layout: ArgdownLayout
  let records: ArgdownRecords
  private let members: ArgdownMembers
  /// The language of what stands on lines.
  let language: LanguageTag
  private(set) var body = ""
  /// The statements in the order in which lines first name them.
  private(set) var statementOrder: [Int] = []
  private(set) var reasonOrder: [Int] = []
  private(set) var relationOrder: [Int] = []
  private var isNamed: [Bool]
  private var isSaid: [Bool]
  /// Statements, and reasons, that are too deep where they belong, each with a block to come.
  private var deferred: [Deferred] = []

  private enum Deferred {
    case statement(Int), reason(Int)
  }

  /// A line to be written: what it says, and how deep.
  private struct Task {
    let child: ArgdownChild
    /// The reason below whose line it stands; nil is a statement.
    let reason: Int?
    /// The statement below whose line it stands, where that is no reason.
    let statement: Int?
    let depth: Int
  }

  /// How deep lines are indented; what is deeper has a block of its own.
  private static let mostDepth = 8

  init(_ map: ArgumentMap, _ layout: ArgdownLayout) {
    self.map = map
    self.layout = layout
    language = layout.languages.first ?? map.primaryLanguage
    records = ArgdownRecords(map, languages: Set(map.header.languages))
    members = ArgdownMembers(layout, map, language: language)
    isNamed = Array(repeating: false, count: map.statements.count)
    isSaid = isNamed
  }

  /// The document.
  mutating func write() -> String {
    let headings = ArgdownHeadings(map, records)
    for index in headings.loose { writeRoot(index) }
    for heading in headings.headings {
      write(heading)
      for index in heading.statements { writeRoot(index) }
    }
    return ArgdownFrontMatter(self).text + body
  }

  private mutating func write(_ heading: ArgdownHeadings.Heading) {
    let group = map.groups[heading.group]
    body += "\n" + String(repeating: "#", count: heading.level) + " "
    if let title = group.title[language], ArgdownText.isPlain(title) {
      body += ArgdownText.escaped(title) + " "
    }
    var data = JSONObject()
    data.append(ArgdownText.group, .string(group.id.rawValue))
    body += ArgdownData.braces(data) + "\n"
  }

  private mutating func writeRoot(_ statement: Int) {
    guard records.statements[map.statements[statement].id] == statement, !isSaid[statement] else {
      return
    }
    writeBlock(.statement(statement))
    while !deferred.isEmpty {
      let now = deferred
      deferred = []
      for block in now { writeBlock(block) }
    }
  }

  private mutating func writeBlock(_ block: Deferred) {
    var tasks: [Task] = []
    switch block {
    case .statement(let statement):
      guard !isSaid[statement] else { return }
      body += "\n"
      say(statement, indent: 0, sign: "", JSONObject())
      push(records.below[statement], of: statement, depth: 1, to: &tasks)
    case .reason(let reason):
      guard let premise = premise(of: reason) else { return }
      body += "\n"
      name(premise, indent: 0, sign: "", JSONObject())
      push(records.belowReason[reason], ofReason: reason, isApart: true, depth: 1, to: &tasks)
    }
    while let task = tasks.popLast() { write(task, &tasks) }
  }

  private func premise(of reason: Int) -> Int? {
    map.reasons[reason].premises.first.flatMap { records.statements[$0.statement] }
  }

  private func push(
    _ children: [ArgdownChild], of statement: Int, depth: Int, to tasks: inout [Task]
  ) {
    for child in children.reversed() {
      tasks.append(Task(child: child, reason: nil, statement: statement, depth: depth))
    }
  }

  /// - Parameter isApart: Whether the lines stand below a line that isn't the reason's.
  private func push(
    _ children: [ArgdownChild], ofReason reason: Int, isApart: Bool, depth: Int,
    to tasks: inout [Task]
  ) {
    for child in children.reversed() {
      tasks.append(Task(child: child, reason: isApart ? nil : reason, statement: nil, depth: depth))
    }
  }

  private mutating func write(_ task: Task, _ tasks: inout [Task]) {
    switch task.child {
    case .relation(let index):
      let relation = map.relations[index]
      guard let other = records.statements[relation.between[1]] else { return }
      relationOrder.append(index)
      var data = JSONObject()
      data.append(ArgdownText.relation, self.data(of: relation))
      name(other, indent: task.depth, sign: ">< ", data)
    case .reason(let index):
      guard let premise = premise(of: index) else { return }
      reasonOrder.append(index)
      var data = JSONObject()
      data.append(ArgdownText.reason, self.data(of: map.reasons[index], below: task))
      let isDeep = task.depth >= Self.mostDepth
      let hasBelow = !records.below[premise].isEmpty
      let isNew = !isSaid[premise] && !(isDeep && hasBelow)
      let sign = sign(of: map.reasons[index], below: task)
      if isNew {
        say(premise, indent: task.depth, sign: sign, data)
      } else {
        name(premise, indent: task.depth, sign: sign, data)
        if isDeep, hasBelow { deferred.append(.statement(premise)) }
      }
      if isDeep {
        if !records.belowReason[index].isEmpty { deferred.append(.reason(index)) }
      } else {
        push(
          records.belowReason[index], ofReason: index, isApart: false, depth: task.depth + 1,
          to: &tasks)
        if isNew { push(records.below[premise], of: premise, depth: task.depth + 1, to: &tasks) }
      }
    }
  }

  private func sign(of reason: Reason, below task: Task) -> String {
    if reason.stance == .supports { return "+ " }
    return task.statement == nil ? "_ " : "- "
  }

  // MARK: Lines

  /// Writes a line that says a statement.
  private mutating func say(_ statement: Int, indent: Int, sign: String, _ more: JSONObject) {
    guard !isSaid[statement] else { return name(statement, indent: indent, sign: sign, more) }
    isSaid[statement] = true
    note(statement)
    let record = map.statements[statement]
    let words = record.text[language].flatMap { ArgdownText.isPlain($0) ? $0 : nil }
    let tags = Self.tags(record.tags)
    let own = members.members(
      of: record, sayingText: words == nil, sayingTags: tags == nil)
    begin(indent, sign, record.id)
    if let words { body += ": " + ArgdownText.escaped(words) }
    for tag in tags ?? [] { body += " " + tag }
    end(JSONObject(own.members + more.members))
  }

  /// Writes a line that names a statement which is said elsewhere.
  private mutating func name(_ statement: Int, indent: Int, sign: String, _ data: JSONObject) {
    note(statement)
    begin(indent, sign, map.statements[statement].id)
    end(data)
  }

  private mutating func note(_ statement: Int) {
    guard !isNamed[statement] else { return }
    isNamed[statement] = true
    statementOrder.append(statement)
  }

  private mutating func begin(_ indent: Int, _ sign: String, _ id: EntityID) {
    body += String(repeating: "  ", count: indent) + sign + "[" + id.rawValue + "]"
  }

  private mutating func end(_ data: JSONObject) {
    if !data.isEmpty { body += " " + ArgdownData.braces(data) }
    body += "\n"
  }

  /// The tags as they stand on a line; nil where one of them couldn't be read back.
  private static func tags(_ tags: [String]) -> [String]? {
    var result: [String] = []
    for (index, tag) in tags.enumerated() {
      let isRepeated = tags[..<index].contains { $0.hasSameBytes(as: tag) }
      guard !isRepeated, let tag = ArgdownText.tag(tag) else { return nil }
      result.append(tag)
    }
    return result
  }

  /// What a line's braces say of the reason that the line gives: its id, where there is no more.
  private func data(of reason: Reason, below task: Task) -> JSONValue {
    // Of an attack below a reason's line, and of all below a statement's, the target is clear.
    let isClear = task.statement != nil || (task.reason != nil && reason.stance == .attacks)
    let object = members.members(of: reason, sayingTarget: !isClear)
    return object.members.count == 1 ? object.members[0].value : .object(object)
  }

  private func data(of relation: Relation) -> JSONValue {
    let object = members.members(of: relation)
    return object.members.count == 1 ? object.members[0].value : .object(object)
  }
}
