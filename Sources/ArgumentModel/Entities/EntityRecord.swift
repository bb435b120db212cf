/// A record that is an entity of a map: it has an id, and may refer to others.
public protocol EntityRecord: Record {
  /// Which kind of entity the type is.
  static var kind: EntityKind { get }

  /// The id, by which edits and references name the entity.
  var id: EntityID { get set }

  /// Wraps the entity with its kind.
  var entity: Entity { get }

  /// Calls `body` with each reference to another entity, in canonical order.
  func forEachReference(_ body: (Reference) -> Void)

  /// Replaces every reference to one id by a reference to another.
  mutating func replaceReferences(to old: EntityID, with new: EntityID)
}

/// A reference of an entity to another.
public struct Reference: Hashable, Sendable {
  /// The id referred to.
  public var id: EntityID
  /// The kinds that the reference may name.
  public var kinds: EntityKinds
  /// For a reference into a source, the id of the edition.
  public var edition: String?
  /// Where the reference stands in its entity.
  public var place: Place

  /// Where a reference stands: a member, and where it is a list, the position and the member there.
  public struct Place: Hashable, Sendable {
    /// The entity's member.
    public var member: StaticName
    /// The position in the member's list, from 0.
    public var index: Int?
    /// The member of the list's element.
    public var submember: StaticName?

    /// The place as a JSON pointer relative to the entity.
    public var pointer: String {
      var pointer = "/\(member.rawValue)"
      if let index { pointer += "/\(index)" }
      if let submember { pointer += "/\(submember.rawValue)" }
      return pointer
    }
  }

  /// The members that hold references.
  public enum StaticName: String, Hashable, Sendable {
    /// A member of that name.
    case premises, statement, target, questions, anchors, source, edition, citations, divergences
    /// A member of that name.
    case between, from, to, prefer, over, members, parent, on, speaker, content, replyTo
  }

  init(
    _ id: EntityID, _ kinds: EntityKinds, _ member: StaticName, _ index: Int? = nil,
    _ submember: StaticName? = nil, edition: String? = nil
  ) {
    self.id = id
    self.kinds = kinds
    self.edition = edition
    place = Place(member: member, index: index, submember: submember)
  }
}

extension EntityID {
  /// Takes another id if it is the one to be replaced.
  mutating func replace(_ old: EntityID, with new: EntityID) {
    if self == old { self = new }
  }
}

extension EntityID? {
  mutating func replace(_ old: EntityID, with new: EntityID) {
    if self == old { self = new }
  }
}

extension [EntityID] {
  mutating func replace(_ old: EntityID, with new: EntityID) {
    for index in indices where self[index] == old { self[index] = new }
  }
}

extension [Anchor] {
  func forEachReference(_ body: (Reference) -> Void) {
    for (index, anchor) in enumerated() {
      body(
        Reference(
          anchor.source, EntityKinds(.source), .anchors, index, .source, edition: anchor.edition))
    }
  }

  mutating func replaceSource(_ old: EntityID, with new: EntityID) {
    for index in indices where self[index].source == old { self[index].source = new }
  }
}

extension [Attribution] {
  /// A speaker is a participant's id only where the map has that participant, so a link isn't a
  /// reference that could dangle; but it follows a participant that gets another id.
  mutating func replaceSpeaker(_ old: EntityID, with new: EntityID) {
    for index in indices where EntityID(self[index].who) == old { self[index].who = new.rawValue }
  }
}
