/// What a reader has to know of the members of a type of record to find the one that a name stands for.
///
/// It is of one type for all records, unlike the fields themselves: looking a name up among those would copy
/// each of them that it passes over.
public struct RecordLayout: Sendable {
  /// The names of the members, in canonical order.
  let names: [String]
  /// What the members hold.
  let kinds: [FieldKind]
  /// A bit for each member that every document has.
  let required: UInt64

  /// Takes what readers need from a type's members, of which there are at most 64.
  init<R>(_ fields: [RecordField<R>]) {
    names = fields.map { $0.name }
    kinds = fields.map { $0.kind }
    var required: UInt64 = 0
    for (index, field) in fields.enumerated() where field.isRequired {
      required |= 1 << UInt64(index)
    }
    self.required = required
  }

  /// The place of the member of a name, or nil.
  /// - Parameter expected: Where to look first; members mostly stand in canonical order.
  func place(of name: String, expected: Int) -> Int? {
    let names = names.span
    for step in 0..<names.count {
      let index = expected + step < names.count ? expected + step : expected + step - names.count
      if names[index] == name { return index }
    }
    return nil
  }
}
