public import ArgumentModel

/// How many of what a map has.
public struct MapStatistics: Hashable, Sendable {
  /// One count under its name.
  public struct Count: Hashable, Sendable {
    /// What is counted.
    public var name: String
    /// How many there are.
    public var count: Int
  }

  /// Entities by kind, in the order of a document, those that there are none of included.
  public var kinds: [Count]
  /// Statements by role, most frequent words of the format first in its order, then others by their
  /// bytes; `none` for those without one.
  public var roles: [Count]
  /// Reasons by stance.
  public var stances: [Count]
  /// Statements that the text leaves unsaid.
  public var implicit: Int
  /// Reasons with more than one premise.
  public var linked: Int
  /// Attacks on what another reason concludes, on a premise of another reason, and on another reason
  /// itself: one may be several of these.
  public var attacks: [AttackKind: Int]
  /// Anchors of all entities.
  public var anchors: Int
  /// Divergences between editions.
  public var divergences: Int
  /// Statements by language of their texts, in UTF-8 order of the tags.
  public var languages: [Count]

  /// Counts a map.
  public init(_ map: ArgumentMap) {
    kinds = EntityKind.allCases.map { Count(name: $0.plural, count: map.count(of: $0)) }
    var roles: [String: Int] = [:]
    var languages: [LanguageTag: Int] = [:]
    implicit = 0
    anchors = 0
    divergences = 0
    for statement in map.statements {
      roles[statement.role?.rawValue ?? "none", default: 0] += 1
      for version in statement.text.versions { languages[version.language, default: 0] += 1 }
      if statement.implicit { implicit += 1 }
      anchors += statement.anchors.count
      divergences += statement.divergences.count
    }
    let known = Role.known.map { $0.rawValue }
    self.roles =
      known.compactMap { name in roles[name].map { Count(name: name, count: $0) } }
      + roles.filter { !known.contains($0.key) }.sorted { $0.key.utf8Precedes($1.key) }
      .map { Count(name: $0.key, count: $0.value) }
    self.languages = languages.sorted { $0.key < $1.key }
      .map { Count(name: $0.key.rawValue, count: $0.value) }

    let index = MapIndex(map)
    var supports = 0
    linked = 0
    attacks = [:]
    let graph = ArgumentGraph(map, index)
    for (number, reason) in map.reasons.enumerated() {
      if reason.stance == .supports { supports += 1 }
      if reason.premises.count > 1 { linked += 1 }
      for kind in graph.attackKinds(of: Int32(number)) { attacks[kind, default: 0] += 1 }
      anchors += reason.anchors.count
    }
    for utterance in map.utterances { anchors += utterance.anchors.count }
    stances = [
      Count(name: Stance.supports.rawValue, count: supports),
      Count(name: Stance.attacks.rawValue, count: map.reasons.count - supports),
    ]
  }
}
