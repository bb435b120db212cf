internal import ArgumentModel

/// Writes Rationale's script: commands that create boxes and put words into them.
///
/// A reason upon a reason hangs at the box that stands for its step, which is created with the first.
struct RationaleWriter {
  private let tree: ClaimTree
  private var lines: [String] = []
  private var boxes = 0
  /// The boxes of the items, and those that stand for the steps of reasons.
  private var names: [String] = []
  private var steps: [Int: String] = [:]

  init(_ tree: ClaimTree) { self.tree = tree }

  /// The script.
  func text() -> String {
    var writer = self
    writer.write()
    return writer.lines.map { $0 + "\n" }.joined()
  }

  private mutating func write() {
    for (index, item) in tree.items.enumerated() {
      let name = create(item)
      names.append(name)
      if case .reason = item.kind {} else { lines.append("SetText(\(Self.quoted(item.text)))") }
      guard let note = item.note, tree.items[index].same == nil else { continue }
      lines.append("\(newName()) = CreateAnnotation(\(name), \"Note\")")
      lines.append("SetText(\(Self.quoted(note)))")
    }
  }

  private mutating func newName() -> String {
    boxes += 1
    return "map0_\(boxes - 1)"
  }

  private mutating func create(_ item: ClaimTree.Item) -> String {
    guard let parent = item.parent else {
      let name = newName()
      lines.append("\(name) = Create(\"Claim\")")
      return name
    }
    let type: String
    var above = names[parent]
    switch item.kind {
    case .reason(let stance):
      type = stance == .attacks ? "CompoundObjection" : "CompoundReason"
      if case .reason = tree.items[parent].kind { above = step(of: parent) }
    default: type = "Claim"
    }
    let name = newName()
    lines.append("\(name) = CreateChild(\(above), \"\(type)\")")
    return name
  }

  private mutating func step(of reason: Int) -> String {
    if let known = steps[reason] { return known }
    let name = newName()
    lines.append("\(name) = CreateChild(\(names[reason]), \"Inference\")")
    steps[reason] = name
    return name
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case "\n": quoted += "\\n"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
