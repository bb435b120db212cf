/// What of a map stands on one page.
struct PageContent: Hashable {
  /// The nodes of the whole drawing that are on the page.
  var members: Set<Int> = []
  /// Those for whose sake the page is: what else there is to say of them is said here.
  var subjects: Set<Int> = []

  func union(_ other: PageContent) -> PageContent {
    PageContent(
      members: members.union(other.members), subjects: subjects.union(other.subjects))
  }
}

/// How a page's content is laid out.
struct PageArrangement {
  var drawing: Drawing
  /// How large it is drawn, at most 1.
  var scale: Double
}

/// A link from a node that is on a page to one that isn't.
struct PageStub {
  /// The edge of the whole drawing.
  var edge: Int
  /// The end that is on the page.
  var node: Int
  /// The end that isn't.
  var other: Int
  /// Whether the edge leads away from the page.
  var isOutgoing: Bool
}
