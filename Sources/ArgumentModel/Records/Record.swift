/// A value with named members: an entity of a map, or a part of one.
///
/// Reading, writing, editing and comparing all go through the one table of its members.
public protocol Record: Hashable, Sendable {
  /// The members that this type of record knows, in canonical order.
  static var fields: [RecordField<Self>] { get }

  /// What a reader has to know of ``fields``.
  static var layout: RecordLayout { get }

  /// Makes a record with nothing in it.
  init()

  /// Members that nothing here knows, kept and written back, in the UTF-8 order of their names.
  var unknown: JSONObject { get set }

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

/// A record that has no id, but a key by which edits address it among its neighbours.
public protocol KeyedRecord: Record {
  /// The key, unique among its neighbours in a sound map.
  var key: PartKey { get }
}
