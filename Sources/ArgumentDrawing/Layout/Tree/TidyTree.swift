/// Puts the items of a tree beside each other so that subtrees are as close as their outlines allow,
/// and each parent stands at the middle of its children.
///
/// A tidy drawing after Reingold and Tilford (1981) with sizes of the items' own, as van der Ploeg
/// (2014) has it, for trees in columns. Outlines are merged from the shorter to the longer, so the
/// time is linear in the number of items: each merge costs the shorter outline, whose columns are then
/// hidden behind it.
struct TidyTree {
  /// The extent of a subtree in each of its columns, from the farthest to the nearest.
  private struct Outline {
    /// What has to be added to the numbers.
    var offset = 0.0
    var starts: [Double] = []
    var ends: [Double] = []
  }

  /// Sets the centres of all items.
  static func place(_ tree: inout ColumnTree) {
    var outlines = [Outline?](repeating: nil, count: tree.items.count)
    // Each item's centre, from its parent's.
    var relative = [Double](repeating: 0, count: tree.items.count)
    // Parents stand before their children, so the other way round every child is done first.
    for item in tree.items.indices.reversed() {
      var outline = merged(tree.children[item], &outlines, &relative)
      let center =
        if let first = tree.children[item].first, let last = tree.children[item].last {
          (relative[first] + relative[last]) / 2
        } else {
          0.0
        }
      for child in tree.children[item] { relative[child] -= center }
      outline.offset -= center
      let half = (tree.items[item].breadth + tree.items[item].gap) / 2
      outline.starts.append(-half - outline.offset)
      outline.ends.append(half - outline.offset)
      outlines[item] = outline
    }
    let roots = tree.columns.first ?? []
    _ = merged(roots, &outlines, &relative)
    // Items stand after their parents here.
    for item in tree.items.indices {
      let parent = tree.items[item].parent
      tree.setCenter(item, relative[item] + (parent < 0 ? 0 : tree.items[parent].center))
    }
  }

  /// Puts subtrees below each other, and merges their outlines into one.
  private static func merged(
    _ siblings: [Int], _ outlines: inout [Outline?], _ relative: inout [Double]
  ) -> Outline {
    var result: Outline?
    for sibling in siblings {
      guard var below = outlines[sibling] else { continue }
      outlines[sibling] = nil
      guard var above = result else {
        relative[sibling] = 0
        result = below
        continue
      }
      result = nil
      let common = min(above.starts.count, below.starts.count)
      let (a, b) = (above.starts.count - common, below.starts.count - common)
      var shift = -Double.infinity
      for column in 0..<common {
        shift = max(
          shift,
          above.ends[a + column] + above.offset - below.starts[b + column] - below.offset)
      }
      relative[sibling] = shift
      below.offset += shift
      if a >= b {
        for column in 0..<common {
          above.ends[a + column] = below.ends[b + column] + below.offset - above.offset
        }
        result = above
      } else {
        for column in 0..<common {
          below.starts[b + column] = above.starts[a + column] + above.offset - below.offset
        }
        result = below
      }
    }
    return result ?? Outline()
  }
}
