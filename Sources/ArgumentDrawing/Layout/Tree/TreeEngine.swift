/// Lays graphs out as trees in columns, with cross links in the gaps between.
struct TreeEngine {
  var direction: LayoutDirection
  /// Whether to save room where a strictly tidy tree would waste it.
  var isCompact: Bool
  var measures = LayoutMeasures()
  /// In how many columns ends of the tree that hang on one box stand.
  var stagger = 1

  /// Lays out one connected part.
  /// - Parameters:
  ///   - roots: Its roots.
  ///   - links: Its edges that aren't in the forest.
  /// - Returns: The places of its boxes and edges, from the part's own corner.
  func place(
    _ graph: BoxGraph, _ forest: SpanningForest, children: [[Int]], gaps: [Double],
    part: LayoutPart
  ) -> PlacedPart {
    var tree = ColumnTree(
      graph, roots: part.roots, children: children,
      sizes: { box in
        let (width, height) = (graph.boxes[box].width, graph.boxes[box].height)
        return direction == .leftToRight
          ? (depth: width, breadth: height) : (depth: height, breadth: width)
      }, gaps: gaps, stagger: stagger,
      bundleOf: { box in
        let edge = forest.parentEdges[box]
        return edge < 0 ? 0 : graph.edges[edge].bundle
      }, measures)
    SiblingOrder.improve(
      &tree,
      links: part.links.compactMap { edge in
        guard let source = tree.itemOfBox[graph.edges[edge].source],
          let target = tree.itemOfBox[graph.edges[edge].target]
        else { return nil }
        return (source, target)
      })
    TidyTree.place(&tree)
    if isCompact { Relaxation().run(&tree) }
    var links = part.links.compactMap { edge -> ColumnRoutes.Link? in
      guard let source = tree.itemOfBox[graph.edges[edge].source],
        let target = tree.itemOfBox[graph.edges[edge].target], source != target
      else { return nil }
      let isOutward = tree.items[source].column < tree.items[target].column
      return ColumnRoutes.Link(
        edge: edge, far: isOutward ? target : source, near: isOutward ? source : target,
        isOutward: isOutward, bundle: graph.edges[edge].bundle)
    }
    LongLinks(tree).choose(&links)
    let routing = LinkRouting(tree)
    for number in links.indices where !links[number].goesRound {
      let (far, near) = (links[number].far, links[number].near)
      guard tree.items[far].column > tree.items[near].column else { continue }
      links[number].gaps = routing.way(from: far, to: near).gaps
    }
    let columns = columnRanges(tree)
    let drawn = ColumnRoutes(tree, columns: columns, measures).draw(&links)
    return collect(graph, forest, tree, columns, links, drawn)
  }

  /// Where each column begins and ends along.
  private func columnRanges(_ tree: ColumnTree) -> [ClosedRange<Double>] {
    let depths = tree.columns.map { column in column.map { tree.items[$0].depth }.max() ?? 0 }
    return measures.columnRanges(depths: depths, climbs: climbs(tree))
  }

  /// How far the edges between each column and the next climb at most: steep ones need room, or they
  /// can't be told apart.
  private func climbs(_ tree: ColumnTree) -> [Double] {
    var climbs = [Double](repeating: 0, count: tree.columns.count)
    for item in tree.items where item.parent >= 0 {
      let parent = tree.items[item.parent]
      climbs[parent.column] = max(climbs[parent.column], abs(item.center - parent.center))
    }
    return climbs
  }

  private func collect(
    _ graph: BoxGraph, _ forest: SpanningForest, _ tree: ColumnTree,
    _ columns: [ClosedRange<Double>], _ links: [ColumnRoutes.Link],
    _ drawn: (tree: [Route], links: [Route])
  ) -> PlacedPart {
    var part = PlacedPart()
    for item in tree.items where item.box >= 0 {
      part.boxes.append(
        (
          item.box,
          direction.rectangle(
            along: columns[item.column].lowerBound, item.depth, across: item.start, item.breadth)
        ))
    }
    for (item, entry) in tree.items.enumerated() where entry.box >= 0 && entry.parent >= 0 {
      var route = drawn.tree[item]
      var ancestor = entry.parent
      while tree.items[ancestor].box < 0 {
        // The edge goes straight over the place that it passes.
        let next = drawn.tree[ancestor]
        route.addLine(to: next.points[0])
        route.points += next.points.dropFirst()
        ancestor = tree.items[ancestor].parent
      }
      part.routes.append((forest.parentEdges[entry.box], direction.turned(route)))
    }
    for (link, route) in zip(links, drawn.links) {
      part.routes.append((link.edge, direction.turned(link.isOutward ? route.reversed : route)))
    }
    return part
  }
}
