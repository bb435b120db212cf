public import ArgumentModel

/// Something that both sides of a merge changed, and not alike.
public struct MergeConflict: Hashable, Sendable {
  /// Which of the three maps something is taken from.
  public enum Side: String, Hashable, Sendable, CaseIterable {
    /// Our map.
    case ours
    /// The other map.
    case theirs
    /// The map that both were made from.
    case base
  }

  /// What clashes.
  public enum Reason: String, Hashable, Sendable {
    /// Both changed the same.
    case changed
    /// One side removed what the other changed.
    case removed
    /// One side removed what the other refers to.
    case needed
    /// Both gave it another id.
    case renamed
  }

  /// What clashes.
  public var reason: Reason
  /// The kind of the entity; nil for the map's own fields.
  public var kind: EntityKind?
  /// The entity's id in the merged map; nil for the map's own fields.
  public var id: EntityID?
  /// The member; nil where it is the entity as a whole.
  public var field: String?
  /// The part of the member, such as a language; nil where it is the member as a whole.
  public var part: PartKey?
  /// What the base has; nil for nothing.
  public var base: JSONValue?
  /// What our map has.
  public var ours: JSONValue?
  /// What the other map has.
  public var theirs: JSONValue?
  /// From which side the merged map has it.
  public var taken: Side = .ours

  /// What a side has.
  public func value(of side: Side) -> JSONValue? {
    switch side {
    case .ours: ours
    case .theirs: theirs
    case .base: base
    }
  }

  /// The conflict as JSON.
  public var json: JSONValue {
    var object = JSONObject()
    object.append("reason", .string(reason.rawValue))
    if let kind { object.append("kind", .string(kind.rawValue)) }
    if let id { object.append("id", .string(id.rawValue)) }
    if let field { object.append("field", .string(field)) }
    if let part { object.append("part", part.json) }
    for side in [Side.base, .ours, .theirs] {
      if let value = value(of: side) { object.append(side.rawValue, value) }
    }
    object.append("taken", .string(taken.rawValue))
    return .object(object)
  }
}
