internal import ArgumentModel

/// The kinds of things in a map that a format may have no place for.
enum MapAspect: CaseIterable {
  case anchors, citations, crossReferences, divergences, attributions, authorStances, assertions
  case credences, standards, schemes, criticalQuestions, warrants, strengths, premiseDetails
  case notes, tags
  case relations, groups, participants, sources, utterances, comments, checks, description
  case authorship, extensions, unknownMembers

  /// What the things are called, for one and for several.
  var nouns: (one: String, many: String) {
    switch self {
    case .anchors: ("anchor", "anchors")
    case .citations: ("citation", "citations")
    case .crossReferences: ("reference to another map", "references to other maps")
    case .divergences: ("divergence between editions", "divergences between editions")
    case .attributions: ("attribution", "attributions")
    case .authorStances: ("author's stance", "authors' stances")
    case .assertions: ("mark of what is asserted", "marks of what is asserted")
    case .credences: ("credence", "credences")
    case .standards: ("proof standard", "proof standards")
    case .schemes: ("scheme", "schemes")
    case .criticalQuestions: ("critical question", "critical questions")
    case .warrants: ("warrant", "warrants")
    case .strengths: ("strength", "strengths")
    case .premiseDetails: ("premise's slot or kind", "premises' slots or kinds")
    case .notes: ("note", "notes")
    case .tags: ("tag", "tags")
    case .relations: ("relation", "relations")
    case .groups: ("group", "groups")
    case .participants: ("participant", "participants")
    case .sources: ("source", "sources")
    case .utterances: ("utterance", "utterances")
    case .comments: ("comment", "comments")
    case .checks: ("setting of the checks", "settings of the checks")
    case .description: ("description", "descriptions")
    case .authorship: ("author, date or licence", "authors, dates and licences")
    case .extensions: ("extension", "extensions")
    case .unknownMembers: ("unknown member", "unknown members")
    }
  }

  /// How many of them a map has.
  func count(in map: ArgumentMap) -> Int {
    switch self {
    case .anchors:
      map.statements.total({ $0.anchors.count }) + map.reasons.total({ $0.anchors.count })
        + map.utterances.total({ $0.anchors.count })
    case .citations: map.statements.total({ $0.citations.count })
    case .crossReferences: map.statements.total({ $0.seeAlso.count })
    case .divergences: map.statements.total({ $0.divergences.count })
    case .attributions:
      map.statements.count { !$0.attribution.isEmpty }
        + map.reasons.count { !$0.attribution.isEmpty }
    case .authorStances: map.statements.count { $0.authorStance != nil }
    case .assertions: map.statements.count { $0.asserted != nil }
    case .credences: map.statements.count { $0.credence != nil }
    case .standards: map.statements.count { $0.standard != nil }
    case .schemes: map.reasons.count { $0.scheme != nil }
    case .criticalQuestions: map.reasons.total({ $0.questions.count })
    case .warrants: map.reasons.count { !$0.warrant.isEmpty }
    case .strengths: map.reasons.count { $0.strength != nil }
    case .premiseDetails:
      map.reasons.total { $0.premises.count { $0.slot != nil || $0.kind != nil } }
    case .notes: noteCount(map)
    case .tags:
      map.statements.total({ $0.tags.count }) + map.reasons.total({ $0.tags.count })
        + map.relations.total({ $0.tags.count }) + map.groups.total({ $0.tags.count })
        + map.sources.total({ $0.tags.count }) + map.participants.total({ $0.tags.count })
    case .relations: map.relations.count
    case .groups: map.groups.count
    case .participants: map.participants.count
    case .sources: map.sources.count
    case .utterances: map.utterances.count
    case .comments: map.comments.count
    case .checks:
      map.header.checks.severity.members.count + map.header.checks.acknowledged.count
    case .description: map.header.description.isEmpty ? 0 : 1
    case .authorship:
      map.header.authors.count
        + [map.header.created, map.header.modified, map.header.license].count { $0 != nil }
    case .extensions: Self.extensions(of: map, but: [])
    case .unknownMembers: unknownMembers(map) + map.header.unknown.members.count
    }
  }

  /// How many extensions a map has that are in none of these namespaces.
  static func extensions(of map: ArgumentMap, but namespaces: Set<String>) -> Int {
    func count(_ extensions: JSONObject) -> Int {
      extensions.members.count { !namespaces.contains($0.name) }
    }
    func total(_ records: [some Extensible]) -> Int { records.total { count($0.extensions) } }
    return count(map.header.extensions) + total(map.sources) + total(map.participants)
      + total(map.statements) + total(map.reasons) + total(map.relations) + total(map.groups)
      + total(map.utterances) + total(map.comments)
  }

  private func noteCount(_ map: ArgumentMap) -> Int {
    map.statements.count { !$0.note.isEmpty } + map.reasons.count { !$0.note.isEmpty }
      + map.relations.count { !$0.note.isEmpty } + map.groups.count { !$0.note.isEmpty }
      + map.sources.count { !$0.note.isEmpty } + map.participants.count { !$0.note.isEmpty }
      + map.utterances.count { !$0.note.isEmpty }
  }

  /// How many unknown members all entities have.
  private func unknownMembers(_ map: ArgumentMap) -> Int {
    func total(_ records: [some Extensible]) -> Int { records.total { $0.unknown.members.count } }
    return total(map.sources) + total(map.participants) + total(map.statements)
      + total(map.reasons) + total(map.relations) + total(map.groups) + total(map.utterances)
      + total(map.comments)
  }
}

/// What keeps members that the model has no word for.
private protocol Extensible {
  var extensions: JSONObject { get }
  var unknown: JSONObject { get }
}

extension Source: Extensible {}
extension Participant: Extensible {}
extension Statement: Extensible {}
extension Reason: Extensible {}
extension Relation: Extensible {}
extension Group: Extensible {}
extension Utterance: Extensible {}
extension Comment: Extensible {}

extension Array {
  /// The sum of a number of each element.
  fileprivate func total(_ number: (Element) -> Int) -> Int { reduce(0) { $0 + number($1) } }
}
