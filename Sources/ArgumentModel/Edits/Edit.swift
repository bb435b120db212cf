/// One change of a map: the only way in which anything changes one.
///
/// Edits form lists, and a list is one transaction: all or nothing, with its references checked once
/// at its end. ``MapEditor`` applies them and answers the list that undoes them.
///
/// ```swift
/// let edits: [Edit] = [
///   .set(SetEdit("ban", field: "role", to: .string("thesis"))),
///   .rename("cost", to: "price"),
///   .remove("price", cascade: true),
/// ]
/// ```
public enum Edit: Hashable, Sendable {
  /// Adds a whole entity.
  case add(Entity, Placement)
  /// Sets or removes one field, of an entity or of the map.
  case set(SetEdit)
  /// Gives an entity another id, and every reference to it with it.
  case rename(EntityAddress, to: EntityID)
  /// Gives an edition of a source another id, and every reference to it with it.
  case renameEdition(EntityAddress, edition: String, to: String)
  /// Turns a reason to another target, or, with nil, makes it a draft.
  case retarget(EntityAddress, to: EntityID?)
  /// Adds a premise to a reason.
  case link(EntityAddress, Premise, PartPlacement)
  /// Removes a premise from a reason.
  case unlink(EntityAddress, premise: EntityID)
  /// Splits a reason with linked premises into convergent ones, one a premise: the first keeps the
  /// id, the others get these ids, or made ones where the list is empty.
  case split(EntityAddress, into: [EntityID])
  /// Joins convergent reasons for one target into one with linked premises, which keeps the first's
  /// id.
  case join([EntityAddress])
  /// Moves an entity among those of its kind.
  case move(EntityAddress, Placement)
  /// Moves a part of an entity, such as a tag or an anchor, among its neighbours.
  case movePart(EntityAddress?, field: String, key: PartKey, PartPlacement)
  /// Removes an entity; with `cascade` also everything that can't be without it.
  case remove(EntityAddress, cascade: Bool)
  /// Merges a statement into another, which takes over all references to it.
  case merge(EntityAddress, into: EntityAddress)
}

/// How an edit names an entity: by its id, and where several bear that id, by which of them it is.
public struct EntityAddress: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The id that the entity bears when the edit is reached.
  public var id: EntityID
  /// Which entity of that id, from 1 in the order of the document; nil where there is but one.
  public var nth: Int?

  /// Makes an address; without a number it means the only entity of that id.
  public init(_ id: EntityID, nth: Int? = nil) {
    self.id = id
    self.nth = nth
  }

  /// Makes the address of an id.
  public init(stringLiteral value: String) { self.init(EntityID(value)) }
}

/// Where among its kind an entity is put.
public enum Placement: Hashable, Sendable {
  /// After all others.
  case last
  /// Before all others.
  case first
  /// Right after another.
  case after(EntityAddress)
}

/// Where in its list a part is put.
public enum PartPlacement: Hashable, Sendable {
  /// After all others, or, for a part that is there already, where it is.
  case last
  /// Before all others.
  case first
  /// Right after another.
  case after(PartKey)
}

/// Sets or removes one field.
public struct SetEdit: Hashable, Sendable {
  /// The entity; nil for the map's own fields.
  public var address: EntityAddress?
  /// The field's name in JSON; one that the entity doesn't know sets an unknown member.
  public var field: String
  /// For a text, the language to set; nil sets the whole text.
  public var language: LanguageTag?
  /// For a list or `extensions`, the part to set; nil sets the whole field.
  public var key: PartKey?
  /// The new value; nil removes the field, the language or the part.
  ///
  /// A member that nothing here knows may have the value null, which an edit's JSON tells from
  /// removal by `literal`.
  public var to: JSONValue?
  /// The old value that the edit presumes.
  public var from: Presumption
  /// For a part that is new, where it is put.
  public var placement: PartPlacement

  /// What a set edit presumes about the old value; if that no longer holds it is refused.
  public enum Presumption: Hashable, Sendable {
    /// Nothing: whatever is there is replaced.
    case anything
    /// That there is none.
    case nothing
    /// That it is this.
    case value(JSONValue)
  }

  /// Makes a set edit, by default one that presumes nothing about the old value.
  public init(
    _ address: EntityAddress?, field: String, language: LanguageTag? = nil, key: PartKey? = nil,
    to: JSONValue?, from: Presumption = .anything, placement: PartPlacement = .last
  ) {
    self.address = address
    self.field = field
    self.language = language
    self.key = key
    self.to = to
    self.from = from
    self.placement = placement
  }
}
