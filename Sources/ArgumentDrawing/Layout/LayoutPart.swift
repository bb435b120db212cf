/// A part of a graph that nothing connects with the rest.
struct LayoutPart {
  /// The boxes that hang on no other, in the order of the document.
  var roots: [Int] = []
  /// The edges outside of the forest.
  var links: [Int] = []
  /// All boxes, in the order of the document.
  var boxes: [Int] = []
  /// All edges.
  var edges: [Int] = []
}

/// Where the boxes and edges of a part are, from its own corner.
struct PlacedPart {
  var boxes: [(box: Int, place: Rectangle)] = []
  var routes: [(edge: Int, route: Route)] = []

  /// Whether it is one box that nothing connects with anything.
  var isSingle: Bool { boxes.count == 1 && routes.isEmpty }
}
