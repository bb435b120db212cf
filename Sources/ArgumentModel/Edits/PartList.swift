/// A list of parts that edits address by key, while one of them changes.
struct PartList<Part> {
  /// The parts.
  private(set) var parts: [Part]
  /// Where they stand, if they are many and nothing else changed them since it was made.
  private(set) var table: PartTable?
  private let key: (Part) -> PartKey

  /// Takes a list.
  /// - Parameter table: What is known of it from the edit before.
  init(_ parts: [Part], _ table: PartTable?, key: @escaping (Part) -> PartKey) {
    self.parts = parts
    self.key = key
    self.table = table?.count == parts.count ? table : nil
    if self.table == nil, parts.count >= PartTable.least {
      self.table = PartTable(parts.lazy.map(key))
    }
  }

  /// The part with a key, the first if several have it.
  func first(_ wanted: PartKey) -> Part? {
    switch table?.place(of: wanted) {
    case .nowhere?: nil
    case .at(let index)?: parts[index]
    case .several?, nil: parts.first { key($0) == wanted }
    }
  }

  /// Puts a part into the list.
  mutating func insert(_ part: Part, _ placement: PartPlacement) throws(EditRefusal) {
    switch placement {
    case .last: insert(part, at: parts.count)
    case .first: insert(part, at: 0)
    case .after(let other): insert(part, at: try position(of: other) + 1)
    }
  }

  /// Sets, adds or removes the part with a key.
  /// - Parameter new: The part; nil removes it.
  mutating func set(
    _ partKey: PartKey, to new: Part?, _ placement: PartPlacement
  ) throws(EditRefusal) {
    guard let new else {
      _ = remove(at: try position(of: partKey))
      return
    }
    guard first(partKey) != nil else { return try insert(new, placement) }
    let index = try position(of: partKey)
    guard placement != .last else { return replace(at: index, with: new) }
    _ = remove(at: index)
    try insert(new, placement)
  }

  /// Moves the part with a key.
  mutating func move(_ partKey: PartKey, _ placement: PartPlacement) throws(EditRefusal) {
    let part = remove(at: try position(of: partKey))
    try insert(part, placement)
  }

  /// Whether one of the parts with a key, which takes canonically equivalent names for one, is as
  /// asked for.
  func contains(_ partKey: PartKey, where isWanted: (Part) -> Bool) -> Bool {
    switch table?.place(of: partKey) {
    case .nowhere?: false
    case .at(let index)?: isWanted(parts[index])
    case .several?, nil: parts.contains(where: isWanted)
    }
  }

  /// Removes those of the parts with a key that are as asked for.
  /// - Returns: Whether there was one.
  mutating func removeAll(_ partKey: PartKey, where isWanted: (Part) -> Bool) -> Bool {
    switch table?.place(of: partKey) {
    case .nowhere?: return false
    case .at(let index)?:
      guard isWanted(parts[index]) else { return false }
      _ = remove(at: index)
      return true
    case .several?, nil:
      let count = parts.count
      parts.removeAll(where: isWanted)
      if parts.count < count { table = nil }
      return parts.count < count
    }
  }

  /// Changes the parts with a key, which may get another one.
  mutating func change(_ partKey: PartKey, _ body: (inout Part) -> Void) {
    switch table?.place(of: partKey) {
    case .nowhere?: return
    case .at(let index)?:
      var part = parts[index]
      body(&part)
      replace(at: index, with: part)
    case .several?, nil:
      for index in parts.indices where key(parts[index]) == partKey { body(&parts[index]) }
      table = nil
    }
  }

  // MARK: Steps

  private mutating func insert(_ part: Part, at index: Int) {
    parts.insert(part, at: index)
    if table?.insert(key(part), at: index) == false { table = nil }
  }

  private mutating func remove(at index: Int) -> Part {
    let part = parts.remove(at: index)
    if table?.remove(key(part), at: index) == false { table = nil }
    return part
  }

  private mutating func replace(at index: Int, with part: Part) {
    if table != nil, key(parts[index]) != key(part) {
      _ = remove(at: index)
      insert(part, at: index)
    } else {
      parts[index] = part
    }
  }

  private func position(of wanted: PartKey) throws(EditRefusal) -> Int {
    switch table?.place(of: wanted) {
    case .at(let index)?: return index
    case .nowhere?: throw unknown(wanted)
    case .several?, nil: break
    }
    let found = parts.indices.filter { key(parts[$0]) == wanted }
    guard let first = found.first else { throw unknown(wanted) }
    guard found.count == 1 else {
      throw EditRefusal(
        "ambiguous-part", "\(describe(wanted)) is \(found.count) times in the list",
        explanation: "Set the whole field instead.")
    }
    return first
  }

  private func unknown(_ key: PartKey) -> EditRefusal {
    EditRefusal("unknown-part", "there is no \(describe(key)) in the list")
  }

  private func describe(_ key: PartKey) -> String {
    switch key {
    case .name(let name): "“\(name)”"
    case .anchor(let source, let edition, _): "anchor in the edition “\(edition)” of “\(source)”"
    case .citation(let source, let place):
      "citation of “\(source?.rawValue ?? "")” at “\(place ?? "")”"
    case .crossReference(let map, let statement): "reference to “\(statement)” of “\(map)”"
    case .divergence(let editions, _): "divergence of \(editions.joined(separator: " and "))"
    }
  }
}
