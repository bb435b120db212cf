/// Changes of lists whose elements are addressed by key.
enum PartList {
  /// Puts a part into a list.
  static func insert<Part: KeyedRecord>(
    _ part: Part, into list: inout [Part], _ placement: PartPlacement
  ) throws(EditRefusal) {
    try insert(part, into: &list, placement, key: \.key)
  }

  /// Puts a part into a list of parts with keys.
  static func insert<Part>(
    _ part: Part, into list: inout [Part], _ placement: PartPlacement, key: (Part) -> PartKey
  ) throws(EditRefusal) {
    switch placement {
    case .last: list.append(part)
    case .first: list.insert(part, at: 0)
    case .after(let other):
      let index = try position(of: other, in: list, key: key)
      list.insert(part, at: index + 1)
    }
  }

  /// Sets, adds or removes the part with a key.
  /// - Parameter new: The part; nil removes it.
  static func set<Part>(
    _ partKey: PartKey, to new: Part?, in list: inout [Part], _ placement: PartPlacement,
    key: (Part) -> PartKey
  ) throws(EditRefusal) {
    guard let new else {
      list.remove(at: try position(of: partKey, in: list, key: key))
      return
    }
    guard list.contains(where: { key($0) == partKey }) else {
      try insert(new, into: &list, placement, key: key)
      return
    }
    let index = try position(of: partKey, in: list, key: key)
    guard placement != .last else {
      list[index] = new
      return
    }
    list.remove(at: index)
    try insert(new, into: &list, placement, key: key)
  }

  /// Moves the part with a key.
  static func move<Part>(
    _ partKey: PartKey, in list: inout [Part], _ placement: PartPlacement, key: (Part) -> PartKey
  ) throws(EditRefusal) {
    let part = list.remove(at: try position(of: partKey, in: list, key: key))
    try insert(part, into: &list, placement, key: key)
  }

  private static func position<Part>(
    of wanted: PartKey, in list: [Part], key: (Part) -> PartKey
  ) throws(EditRefusal) -> Int {
    let found = list.indices.filter { key(list[$0]) == wanted }
    guard let first = found.first else {
      throw EditRefusal("unknown-part", "there is no \(describe(wanted)) in the list")
    }
    guard found.count == 1 else {
      throw EditRefusal(
        "ambiguous-part", "\(describe(wanted)) is \(found.count) times in the list",
        explanation: "Set the whole field instead.")
    }
    return first
  }

  private static func describe(_ key: PartKey) -> String {
    switch key {
    case .name(let name): "“\(name)”"
    case .anchor(let source, let edition, _): "anchor in the edition “\(edition)” of “\(source)”"
    case .citation(let source, let place):
      "citation of “\(source?.rawValue ?? "")” at “\(place ?? "")”"
    case .divergence(let editions, _): "divergence of \(editions.joined(separator: " and "))"
    }
  }
}
