internal import ArgumentJSON
internal import ArgumentModel

/// Writes the YAML of argmap, its texts quoted as in JSON, which YAML reads too.
struct ArgmapWriter {
  private let tree: ClaimTree
  private let keys: [EntityID: String]

  init(_ tree: ClaimTree, _ map: ArgumentMap) {
    self.tree = tree
    keys = Dictionary(
      keepingFirst: map.reasons.compactMap { reason in
        reason.extensions["argmap"]?.objectValue?["key"]?.stringValue.map { (reason.id, $0) }
      })
  }

  /// The document.
  func text() -> String {
    var text = ""
    var depths = [Int](repeating: 0, count: tree.items.count)
    var counts: [Int: (reasons: Int, objections: Int)] = [:]
    var names: [Int: Set<EntityID>] = [:]
    for (index, item) in tree.items.enumerated() {
      let parent = item.parent ?? -1
      depths[index] = item.parent.map { depths[$0] + 1 } ?? 0
      let indent = String(repeating: "  ", count: depths[index])
      var key: String
      if case .reason(let stance) = item.kind {
        var count = counts[parent] ?? (0, 0)
        if stance == .attacks { count.objections += 1 } else { count.reasons += 1 }
        counts[parent] = count
        key = stance == .attacks ? "o\(count.objections)" : "r\(count.reasons)"
        if let old = item.entity.flatMap({ keys[$0] }),
          (old.first == "o" || old.first == "O" || old.first == "-") == (stance == .attacks)
        {
          key = old
        }
      } else {
        key = (item.isImplicit ? "-" : "") + item.text
      }
      // Two claims of the same words in one reason would be one.
      while !names[parent, default: []].insert(EntityID(key)).inserted { key += " " }
      text += "\(indent)\(Self.quoted(key)):\n"
      let inner = indent + "  "
      if case .reason = item.kind {
        if !item.text.isEmpty { text += "\(inner)label: \(Self.quoted(item.text))\n" }
        if let strength = item.strength, (0.2...1).contains(strength) {
          text += "\(inner)strength: \(Int((strength * 5).rounded()))\n"
        }
      }
      if let note = item.note { text += "\(inner)note: \(Self.quoted(note))\n" }
    }
    return text
  }

  private static func quoted(_ text: String) -> String { JSONWriter.compact(.string(text)) }
}
