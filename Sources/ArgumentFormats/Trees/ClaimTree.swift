internal import ArgumentModel

/// An argument as programs for argument maps draw it: claims, below each the reasons for and against it, and
/// in each reason the claims that work together.
///
/// The items stand in the order in which they are read, each behind the one that it belongs to, so that
/// nobody has to recurse.
struct ClaimTree {
  /// A claim, or a reason that holds claims.
  struct Item {
    /// What the item is.
    var kind: Kind
    /// The item that it belongs to, which stands before it.
    var parent: Int?
    /// The words of a claim, or the label of a reason.
    var text = ""
    /// The id in the document; nil where it has none.
    var name: String?
    /// The item whose claim this one is again.
    var same: Int?
    /// Whether the claim is left unsaid.
    var isImplicit = false
    /// A remark.
    var note: String?
    /// How strong a reason is, from 0 to 1.
    var strength: Double?
    /// What only the document's format says of it.
    var more = JSONObject()
    /// The statement or reason of the map that the tree was made of.
    var entity: EntityID?
  }

  /// What an item is.
  enum Kind: Equatable {
    /// A claim: at the top, or as a premise of the reason that it belongs to.
    case claim
    /// Claims that work together for or against what they belong to.
    case reason(Stance)
    /// A claim that answers the question above it, and is no reason.
    case position
    /// A claim that says the one above it in other words.
    case restatement
  }

  /// What the argument is called.
  var title: String?
  /// The items.
  var items: [Item] = []
  /// What is not among the items: relations, premises without a statement and reasons without a target, and
  /// reasons upon reasons that stand too deep.
  var lost = (relations: 0, drafts: 0, undercuts: 0)

  /// Makes a tree with nothing in it.
  init() {}

  /// The items that belong to each one.
  var children: [[Int]] {
    var children = [[Int]](repeating: [], count: items.count)
    for (index, item) in items.enumerated() {
      if let parent = item.parent { children[parent].append(index) }
    }
    return children
  }

  /// The claim that an item shows, which may stand elsewhere.
  func home(_ item: Int) -> Int { items[item].same ?? item }
}
