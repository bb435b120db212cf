internal import ArgumentModel
internal import ArgumentWords

/// An outline as outliners have it, whose lines say in a word which side they are on.
///
/// So does `Pro: It is cheap.` A line that is only such a word holds the premises of a reason, and may have
/// reasons against it. A line without a word, below a claim, speaks for it.
struct SidedOutline {
  /// A line.
  struct Line {
    /// The line that it stands below, before it in the list.
    var parent: Int?
    var text: String
    var note: String?
    /// Whether it is a step that holds its premises below, whatever words it has.
    var isStep = false
    /// Whether it is only what the outline is called, which all else stands below.
    var isTitle = false
    /// What only the document's format says of it.
    var more = JSONObject()
    /// What it has in the map that the outline was made of.
    var entity: EntityID?
  }

  /// What the outline is called.
  var title: String?
  /// The lines in their order.
  var lines: [Line] = []

  /// Makes an outline without lines.
  init() {}

  /// The outline of a tree.
  init(_ tree: ClaimTree) {
    title = tree.title
    let children = tree.children
    var places = [Int](repeating: 0, count: tree.items.count)
    for (index, item) in tree.items.enumerated() {
      let parent = item.parent.map { places[$0] }
      if case .reason(let stance) = item.kind {
        let side = stance == .attacks ? "Con:" : "Pro:"
        // A single claim with nothing to say about the step stands with the word on one line.
        if children[index].count == 1, item.text.isEmpty, item.note == nil,
          tree.items[children[index][0]].kind == .claim
        {
          places[index] = parent ?? -1
          continue
        }
        places[index] = lines.count
        let label = item.text.isEmpty ? "" : " " + item.text
        lines.append(
          Line(
            parent: parent, text: side + label, note: item.note, isStep: true, entity: item.entity))
        continue
      }
      var line = Line(parent: parent, text: item.text, note: item.note, entity: item.entity)
      if let above = item.parent, case .reason(let stance) = tree.items[above].kind,
        children[above].count == 1, tree.items[above].text.isEmpty, tree.items[above].note == nil
      {
        line.text = (stance == .attacks ? "Con: " : "Pro: ") + line.text
      }
      if line.parent == -1 { line.parent = nil }
      places[index] = lines.count
      lines.append(line)
    }
  }

  /// The tree that the outline says.
  func tree() -> ClaimTree {
    var tree = ClaimTree()
    tree.title = title
    /// The claim of each line, else its reason.
    var claims = [Int?](repeating: nil, count: lines.count)
    var reasons = [Int?](repeating: nil, count: lines.count)
    for (index, line) in lines.enumerated() {
      var words = line.text
      // A step says so itself; at the top there is nothing to be for or against.
      let side = line.parent == nil ? nil : Self.side(&words)
      let isJoint = side != nil && (words.isEmpty || line.isStep)
      var parent = line.parent.flatMap { claims[$0] ?? reasons[$0] }
      if isJoint {
        var item = ClaimTree.Item(kind: .reason(side ?? .supports), parent: parent)
        item.text = words
        item.note = line.note
        item.more = line.more
        reasons[index] = tree.items.count
        tree.items.append(item)
        continue
      }
      if let above = line.parent, side != nil || claims[above] != nil {
        tree.items.append(ClaimTree.Item(kind: .reason(side ?? .supports), parent: parent))
        parent = tree.items.count - 1
      }
      var item = ClaimTree.Item(kind: .claim, parent: parent)
      item.text = side == nil ? line.text : words
      item.note = line.note
      item.more = line.more
      claims[index] = tree.items.count
      tree.items.append(item)
    }
    return tree
  }

  /// Takes away the word for a side that a text begins with.
  private static func side(_ words: inout String) -> Stance? {
    for language in ListWords.all {
      for (sides, stance) in [(language.pro, Stance.supports), (language.con, .attacks)] {
        for side in sides where words.hasPrefix(side) {
          words = String(words.dropFirst(side.count)).trimmedSpaces
          return stance
        }
      }
    }
    return nil
  }
}
