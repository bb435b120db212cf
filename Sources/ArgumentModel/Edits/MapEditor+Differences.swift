// What tells a record from another, as edits.

extension MapEditor {
  /// The set edits that make the old entity of the new one, of the same kind.
  package static func differences(
    _ old: Entity, _ new: Entity, at address: EntityAddress?
  ) -> [Edit] {
    switch (old, new) {
    case (.source(let old), .source(let new)): differences(old, new, at: address)
    case (.participant(let old), .participant(let new)): differences(old, new, at: address)
    case (.statement(let old), .statement(let new)): differences(old, new, at: address)
    case (.reason(let old), .reason(let new)): differences(old, new, at: address)
    case (.relation(let old), .relation(let new)): differences(old, new, at: address)
    case (.group(let old), .group(let new)): differences(old, new, at: address)
    case (.utterance(let old), .utterance(let new)): differences(old, new, at: address)
    case (.comment(let old), .comment(let new)): differences(old, new, at: address)
    default: []
    }
  }

  /// The set edits that make the old record of the new one; the id last, for the others name it.
  package static func differences<R: Record>(
    _ old: R, _ new: R, at address: EntityAddress?
  ) -> [Edit] {
    let writer = RecordWriter.standalone
    // In the order of doing, which is turned round.
    var edits: [Edit] = []
    var last: [Edit] = []
    for field in R.fields {
      let (value, newValue) = (field.value(old), field.value(new))
      guard value != newValue || !sameBytes(value, newValue) else { continue }
      let edit = Edit.set(SetEdit(address, field: field.name, to: value.map { writer.json($0) }))
      if field.name == "id" { last.append(edit) } else { edits.append(edit) }
    }
    let (oldMembers, newMembers) = (MemberTable(old.unknown), MemberTable(new.unknown))
    for member in new.unknown.members where oldMembers[member.name] == nil {
      edits.append(.set(SetEdit(address, field: member.name, to: nil)))
    }
    for member in old.unknown.members
    where newMembers[member.name]?.hasSameBytes(as: member.value) != true {
      edits.append(.set(SetEdit(address, field: member.name, to: member.value)))
    }
    return edits.reversed() + last
  }

  /// Whether two values that are equal are so to the byte: `==` on strings takes canonically
  /// equivalent spellings for one.
  private static func sameBytes(_ a: FieldValue?, _ b: FieldValue?) -> Bool {
    guard let a, let b else { return a == nil && b == nil }
    return RecordWriter.standalone.json(a).hasSameBytes(as: RecordWriter.standalone.json(b))
  }
}
