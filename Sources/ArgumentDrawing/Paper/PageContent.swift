/// What of a map stands on one page.
struct PageContent: Hashable {
  /// The nodes of the whole drawing that are on the page.
  var members: Set<Int> = []
  /// Those for whose sake the page is: what else there is to say of them is said here.
  var subjects: Set<Int> = []
  /// The line of argument that the page is of, where lines have pages of their own.
  var line = 0

  func union(_ other: PageContent) -> PageContent {
    PageContent(
      members: members.union(other.members), subjects: subjects.union(other.subjects),
      line: line)
  }
}

/// How a page's content is laid out.
struct PageArrangement {
  var drawing: Drawing
  /// How large it is drawn, at most 1.
  var scale: Double
}

/// The links of one kind between a node that is on a page and others that aren't.
struct PageLinks {
  /// The node at whose words they are told.
  var node: Int
  /// Whether they lead away from the node.
  var isOutgoing: Bool
  var kind: Drawing.Edge.Kind
  /// The ends that aren't on the page, in the order of the document.
  var others: [Int]
}
