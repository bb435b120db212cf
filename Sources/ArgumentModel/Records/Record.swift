/// A value with named members: an entity of a map, or a part of one.
///
/// Reading, writing, editing and comparing all go through this one table of members, so that a
/// member is described once: by its case in ``Field``, that case's kind, and the two accessors.
public protocol Record: Hashable, Sendable {
  /// The members that this type of record knows, in canonical order.
  associatedtype Field: RecordField

  /// Makes a record with nothing in it.
  init()

  /// Members that nothing here knows, kept and written back, in the UTF-8 order of their names.
  var unknown: JSONObject { get set }

  /// The value of a member, or nil where the record has none or it is the default.
  func value(of field: Field) -> FieldValue?

  /// Sets a member, or brings it back to its default if the value is nil.
  ///
  /// A value of another kind than the field's is ignored; callers have checked it.
  mutating func setValue(_ value: FieldValue?, of field: Field)

  /// The record in the short form that the format has for it, or nil where it has none.
  var shorthand: JSONValue? { get }

  /// Makes a record of a short form, or answers nil.
  init?(shorthand: JSONValue)

  /// Fills in, after reading, what one member takes from another by default.
  mutating func finishReading()
}

extension Record {
  /// Most records have no short form.
  public var shorthand: JSONValue? { nil }

  /// Most records have nothing to fill in.
  public mutating func finishReading() {}

  /// Most records have no short form.
  public init?(shorthand: JSONValue) { nil }
}

/// The members of one type of record; the raw value is the member's name in JSON.
public protocol RecordField: RawRepresentable<String>, CaseIterable, Hashable, Sendable
where AllCases == [Self] {
  /// What kind of value the member holds.
  var kind: FieldKind { get }

  /// Whether a document without the member has the wrong shape.
  var isRequired: Bool { get }
}

/// A record that has no id, but a key by which edits address it among its neighbours.
public protocol KeyedRecord: Record {
  /// The key, unique among its neighbours in a sound map.
  var key: PartKey { get }
}
