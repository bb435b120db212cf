package import ArgumentModel

/// The edits that make a map say what a text says.
///
/// Statements and reasons are found by their ids, or, where a line has none, by what it says. What is on
/// a line of the map's own text and not in the other is removed; of what is in braces only what the text
/// mentions is changed, and null takes it away.
package struct ArgdownEdits {
  /// The edits, one transaction.
  package private(set) var edits: [Edit] = []
  /// What is wrong with the text, or strange in it.
  package private(set) var diagnostics: [Diagnostic] = []
  /// The statements, reasons and relations that are removed because no line has them.
  package private(set) var removed: [EntityID] = []

  private let map: ArgumentMap
  private let old: ArgdownOldMap

  /// Compares a text with a map.
  /// - Parameters:
  ///   - text: The text, UTF-8.
  ///   - base: The text as it was before somebody changed it, which tells what was taken out of braces;
  ///     nil where nobody knows.
  ///   - map: The map.
  package init(_ text: [UInt8], base: [UInt8]? = nil, map: ArgumentMap) {
    self.map = map
    if let failure = ArgdownImporter.unreadable(text) {
      old = ArgdownOldMap(map, named: [])
      diagnostics = [failure]
      return
    }
    let document = ArgdownReader.document(text)
    old = ArgdownOldMap(map, named: Self.names(document))
    var maker = ArgdownMapMaker(document, ImportInput(text, name: "text"), old: old)
    var wanted = maker.make()
    diagnostics = maker.findings.all
    guard !diagnostics.contains(where: { $0.severity == .error }) else { return }
    if !document.sections.isEmpty || base != nil {
      // What stood below headings before is what the map's own text has there.
      var layout = ArgdownLayout()
      layout.isForEditing = true
      let text = base ?? Array(ArgdownExporter.text(map, layout).utf8)
      let headings = ArgdownGroupChanges(maker, Self.maker(text, map), map: map)
      wanted.groups = headings.changed(wanted.groups)
      if base != nil { goneGroups = headings.gone }
    }
    if let base {
      let other = Self.maker(base, map)
      for index in wanted.statements.indices {
        let id = wanted.statements[index].id
        take(away: gone(id, other.mentions, maker.mentions), from: &wanted.statements[index])
      }
      for index in wanted.reasons.indices {
        let id = wanted.reasons[index].id
        take(away: gone(id, other.mentions, maker.mentions), from: &wanted.reasons[index])
      }
    }
    compare(wanted)
  }

  /// The groups whose headings are gone from the text.
  private var goneGroups: [EntityID] = []

  /// What makes a map of a text about a map, which it has made.
  private static func maker(_ text: [UInt8], _ map: ArgumentMap) -> ArgdownMapMaker {
    let document = ArgdownReader.document(text)
    var maker = ArgdownMapMaker(
      document, ImportInput(text, name: "text"),
      old: ArgdownOldMap(map, named: names(document)))
    _ = maker.make()
    return maker
  }

  /// The ids that lines give to reasons and relations.
  private static func names(_ document: ArgdownDocument) -> Set<EntityID> {
    var names: Set<EntityID> = []
    for element in document.elements {
      for name in [ArgdownText.reason, ArgdownText.relation] {
        let value = element.data[name]
        if let id = value?.stringValue ?? value?.objectValue?["id"]?.stringValue {
          names.insert(EntityID(id))
        }
      }
    }
    return names
  }

  // MARK: What was taken out of braces

  /// The members that a record had in one text and hasn't in another, which has the record.
  private func gone(
    _ id: EntityID, _ before: [EntityID: Set<String>], _ after: [EntityID: Set<String>]
  ) -> Set<String> {
    guard let before = before[id] else { return [] }
    return before.subtracting(after[id] ?? [])
  }

  private func take(away names: Set<String>, from statement: inout Statement) {
    for name in names {
      if let field = Statement.field(named: name), name != "id", name != "text" {
        field.set(&statement, nil)
      } else if name == ArgdownText.who {
        statement.attribution = []
      } else if name == ArgdownText.act, !statement.attribution.isEmpty {
        statement.attribution[0].act = nil
      } else if name == ArgdownText.hedge, !statement.attribution.isEmpty {
        statement.attribution[0].hedge = nil
      } else {
        statement.text[LanguageTag(rawValue: name)] = nil
      }
    }
  }

  private func take(away names: Set<String>, from reason: inout Reason) {
    for name in names {
      if name == ArgdownText.others {
        reason.premises = Array(reason.premises.prefix(1))
      } else if let field = Reason.field(named: name), !field.isRequired, name != "target" {
        field.set(&reason, nil)
      }
    }
  }

  // MARK: Edits

  private mutating func compare(_ wanted: ArgumentMap) {
    edits += MapEditor.differences(wanted.header, map.header, at: nil)
    compare(wanted.sources.map { Entity.source($0) }, .source)
    compare(wanted.participants.map { Entity.participant($0) }, .participant)
    compare(wanted.statements.map { Entity.statement($0) }, .statement)
    compare(wanted.reasons.map { Entity.reason($0) }, .reason)
    compare(wanted.relations.map { Entity.relation($0) }, .relation)
    compare(wanted.groups.map { Entity.group($0) }, .group)
    compare(wanted.utterances.map { Entity.utterance($0) }, .utterance)
    compare(wanted.comments.map { Entity.comment($0) }, .comment)
    remove(wanted)
  }

  /// Adds the edits that make the map's entities of a kind those of the text.
  private mutating func compare(_ wanted: [Entity], _ kind: EntityKind) {
    guard !wanted.isEmpty else { return }
    var known: [EntityID: Int] = [:]
    for index in 0..<map.count(of: kind) { known[map.entity(kind, at: index).id] = index }
    var last: EntityAddress?
    // Of several entities with one id nobody knows which is meant: they stay as they are.
    for entity in wanted where !old.isAmbiguous(entity.id) {
      if let place = known[entity.id] {
        edits += MapEditor.differences(
          entity, map.entity(kind, at: place), at: EntityAddress(entity.id))
      } else {
        edits.append(.add(entity, last.map { Placement.after($0) } ?? .last))
      }
      last = EntityAddress(entity.id)
    }
  }

  /// Removes what could have a line and has none.
  private mutating func remove(_ wanted: ArgumentMap) {
    let records = ArgdownRecords(map, languages: Set(map.header.languages))
    var gone: [EntityID] = []
    let relations = Set(wanted.relations.map { $0.id })
    for (index, relation) in map.relations.enumerated()
    where records.relationHasLine[index] && !relations.contains(relation.id) {
      gone.append(relation.id)
    }
    let reasons = Set(wanted.reasons.map { $0.id })
    for (index, reason) in map.reasons.enumerated()
    where records.hasLine[index] && !reasons.contains(reason.id) {
      gone.append(reason.id)
    }
    let statements = Set(wanted.statements.map { $0.id })
    for statement in map.statements
    where records.statements[statement.id] != nil && !statements.contains(statement.id) {
      gone.append(statement.id)
    }
    gone += goneGroups
    guard !gone.isEmpty else { return }
    // What goes along with another needs no edit of its own.
    var editor = MapEditor(map)
    guard (try? editor.apply(edits, policy: .restoring)) != nil else { return }
    for id in gone where editor.contains(id) && !old.isAmbiguous(id) {
      let edit = Edit.remove(EntityAddress(id), cascade: true)
      guard (try? editor.apply([edit], policy: .restoring)) != nil else { continue }
      edits.append(edit)
      removed.append(id)
    }
  }
}
