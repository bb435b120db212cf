/// The lines of a tree: which items have a sibling below them, and what stands before each item.
struct TreeLines {
  /// How an item is tied to the sibling below it.
  enum Tie {
    /// No line leads here.
    case none
    /// A branch like any other.
    case branch
    /// Both are premises that work together.
    case linked

    fileprivate var bar: String {
      switch self {
      case .none: "  "
      case .branch: "│ "
      case .linked: "┃ "
      }
    }
  }

  /// What stands before an item's lines.
  struct Prefix {
    /// Before the first line, without the item's glyph.
    var first: String
    /// Before the others.
    var rest: String
    /// On a line of its own before the item.
    var gap: String
    /// The columns of `rest`; those of `first` and a glyph are as many, but for a top, which has
    /// none before its first line.
    var width: Int
  }

  private let ties: [Tie]
  private let mostDepth: Int
  private var open: [Tie] = []

  /// Reads an outline.
  /// - Parameter mostDepth: How deep the tree is drawn; what is deeper stands at this depth.
  init(_ items: [Outline.Item], mostDepth: Int) {
    self.mostDepth = mostDepth
    var ties = [Tie](repeating: .none, count: items.count)
    var below: [Tie] = []
    for position in items.indices.reversed() {
      let depth = items[position].depth
      if below.count > depth {
        ties[position] = below[depth]
        below.removeSubrange((depth + 1)...)
      } else {
        below.append(contentsOf: repeatElement(.none, count: depth + 1 - below.count))
      }
      below[depth] = items[position].isLinkedPremise ? .linked : .branch
    }
    self.ties = ties
  }

  /// What stands before the item at a position; to be asked in order.
  mutating func prefix(_ items: [Outline.Item], _ position: Int) -> Prefix {
    let item = items[position]
    let depth = min(item.depth, mostDepth)
    open.removeSubrange(min(depth, open.count)...)
    let hasChild = position + 1 < items.count && items[position + 1].depth > item.depth
    let childBar = hasChild ? (items[position + 1].isLinkedPremise ? "┃ " : "│ ") : "  "
    defer { if depth < mostDepth { open.append(ties[position]) } }
    guard depth > 0 else { return Prefix(first: "", rest: childBar, gap: "", width: 2) }
    let before = open.dropFirst().map { $0.bar }.joined()
    // A tie leads to the next premise of the block, or ends it, however it goes on after that.
    let tie = ties[position]
    let isCut = item.depth > mostDepth
    let connector: String
    if item.isLinkedPremise {
      connector = isCut ? "┇━━" : tie == .linked ? "┣━━" : "┗━━"
    } else {
      connector = isCut ? "┆─" : tie == .none ? "└─" : "├─"
    }
    let own = isCut ? "  " : tie.bar
    return Prefix(
      first: before + connector, rest: before + own + childBar,
      gap: before + (item.isLinkedPremise ? "┃" : "│"), width: before.count + 4)
  }
}

extension Outline.Item {
  /// Whether the item is one of several premises that work together.
  var isLinkedPremise: Bool {
    if case .premise = content { true } else { false }
  }
}
