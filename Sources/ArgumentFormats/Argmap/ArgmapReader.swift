internal import ArgumentModel

/// Reads the YAML of argmap: claims, below each its reasons, and in each reason the claims that work together.
///
/// A reason whose name begins with `o` or `-` is an objection, a claim whose words begin with `-` is implicit.
struct ArgmapReader {
  private(set) var findings = Findings()

  private struct Open {
    var name: String
    var value: JSONValue
    var parent: Int?
    var isReason: Bool
  }

  /// The tree of a document.
  mutating func tree(_ root: JSONObject) -> ClaimTree {
    var tree = ClaimTree()
    var open: [Open] = root.members.reversed().map {
      Open(name: $0.name, value: $0.value, parent: nil, isReason: false)
    }
    while let next = open.popLast() {
      var item = next.isReason ? reason(next) : claim(next)
      let index = tree.items.count
      var inner: [Open] = []
      for member in members(next) {
        switch (member.name, member.value) {
        case ("note", .string(let text)): item.note = text
        case ("label", .string(let text)) where next.isReason: item.text = text
        case ("strength", let value) where next.isReason && value.strength != nil:
          item.strength = value.strength
        default:
          // In a reason stand claims, and reasons upon it, which are known by their names.
          let isReason = !next.isReason || Self.isReason(member)
          inner.append(
            Open(name: member.name, value: member.value, parent: index, isReason: isReason))
        }
      }
      tree.items.append(item)
      open += inner.reversed()
    }
    return tree
  }

  private mutating func members(_ open: Open) -> [JSONObject.Member] {
    switch open.value {
    case .object(let object): return object.members
    case .null: return []
    case let value:
      findings.add(
        "annotation-syntax", .warning,
        "“\(open.name)” holds \(value.kindDescription) where \(open.isReason ? "claims" : "reasons") should be"
      )
      return []
    }
  }

  /// Whether a member of a reason is one upon it: a letter and a number, with claims.
  private static func isReason(_ member: JSONObject.Member) -> Bool {
    guard let first = member.name.first, first == "r" || first == "o", member.name.count > 1,
      member.name.dropFirst().allSatisfy({ $0.isASCII && $0.isNumber })
    else { return false }
    return member.value.objectValue != nil
  }

  private func reason(_ open: Open) -> ClaimTree.Item {
    let first = open.name.first
    let isObjection = first == "o" || first == "O" || first == "-"
    var item = ClaimTree.Item(
      kind: .reason(isObjection ? .attacks : .supports), parent: open.parent)
    item.more["key"] = .string(open.name)
    return item
  }

  private func claim(_ open: Open) -> ClaimTree.Item {
    var item = ClaimTree.Item(kind: .claim, parent: open.parent)
    item.isImplicit = open.name.first == "-"
    item.text = item.isImplicit ? String(open.name.dropFirst()).trimmedSpaces : open.name
    return item
  }
}

extension JSONValue {
  /// How strong a reason is by argmap's numbers from 1 to 5, from 0 to 1.
  fileprivate var strength: Double? {
    guard let number = integer, (1...5).contains(number) else { return nil }
    return Double(number) / 5
  }
}
