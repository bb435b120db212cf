/// One member of a type of record, described once: its name, what it holds, and how it is read and
/// set.
///
/// Readers, writers, edits, schemas, differences and merges all go through the table of these that
/// each record has, so that a new member is a property and one line there.
public struct RecordField<R>: Sendable {
  /// The member's name in JSON.
  public let name: String
  /// What kind of value the member holds.
  public let kind: FieldKind
  /// Whether a document without the member has the wrong shape.
  public let isRequired: Bool
  /// The value of the member, or nil where the record has none or it is the default.
  public let value: @Sendable (R) -> FieldValue?
  /// Sets the member, or brings it back to its default if the value is nil or of another kind.
  public let set: @Sendable (inout R, FieldValue?) -> Void
  /// Takes over what another record has and this one lacks.
  let fill: @Sendable (inout R, R) -> Void

  /// Describes a member that none of the usual forms fits; merging leaves it as it is.
  init(
    _ name: String, _ kind: FieldKind, value: @escaping @Sendable (R) -> FieldValue?,
    set: @escaping @Sendable (inout R, FieldValue?) -> Void
  ) {
    self.init(name, kind, isRequired: false, value: value, set: set, fill: { _, _ in })
  }

  private init(
    _ name: String, _ kind: FieldKind, isRequired: Bool,
    value: @escaping @Sendable (R) -> FieldValue?,
    set: @escaping @Sendable (inout R, FieldValue?) -> Void,
    fill: @escaping @Sendable (inout R, R) -> Void
  ) {
    self.name = name
    self.kind = kind
    self.isRequired = isRequired
    self.value = value
    self.set = set
    self.fill = fill
  }
}

extension RecordField where R: Record {
  /// A member that every document has; its default is what a new record has.
  static func required<Content: FieldContent>(
    _ name: String, _ get: @escaping @Sendable (R) -> Content,
    _ put: @escaping @Sendable (inout R, Content) -> Void
  ) -> Self {
    Self(
      name, Content.fieldKind, isRequired: true, value: { get($0).fieldValue },
      set: { put(&$0, $1.flatMap(Content.init(fieldValue:)) ?? get(R())) }, fill: { _, _ in })
  }

  /// A member that a record has or hasn't.
  static func optional<Content: FieldContent>(
    _ name: String, _ get: @escaping @Sendable (R) -> Content?,
    _ put: @escaping @Sendable (inout R, Content?) -> Void
  ) -> Self {
    Self(
      name, Content.fieldKind, isRequired: false, value: { get($0)?.fieldValue },
      set: { put(&$0, $1.flatMap(Content.init(fieldValue:))) },
      fill: { if get($0) == nil { put(&$0, get($1)) } })
  }

  /// A member that is written only where it is not empty, or, if it is a flag, raised.
  static func unlessEmpty<Content: EmptyableContent>(
    _ name: String, _ get: @escaping @Sendable (R) -> Content,
    _ put: @escaping @Sendable (inout R, Content) -> Void
  ) -> Self {
    Self(
      name, Content.fieldKind, isRequired: false,
      value: {
        let content = get($0)
        return content.isEmpty ? nil : content.fieldValue
      },
      set: { put(&$0, $1.flatMap(Content.init(fieldValue:)) ?? Content()) },
      fill: { record, other in
        var content = get(record)
        content.fill(from: get(other))
        put(&record, content)
      })
  }
}

extension Record {
  /// The member of a name, or nil if records of this type know none.
  public static func field(named name: String) -> RecordField<Self>? {
    fields.first { $0.name.hasSameBytes(as: name) }
  }

  /// The names of all members, in the order of the document.
  public static var fieldNames: [String] { fields.map { $0.name } }
}
