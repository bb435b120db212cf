internal import ArgumentModel

// Of several ways to lay a map out the one that gets largest on what it is shown on.

extension DrawingMaker {
  /// In how many columns or rows ends of the argument are tried.
  private static let staggers = [1, 2, 3, 4, 6, 8]
  /// The widths of boxes that are tried, in columns of text, where no other is asked for.
  private static let columns = [18, 22, 26, 46]
  /// Larger maps have one shape: to try several would take long.
  private static let mostTried = 400
  /// How much larger a drawing has to get for a less plain way.
  private static let worthwhile = 1.05

  /// A map's scene, and its layout in the shape that suits what it is shown on.
  func shaped(
    _ map: ArgumentMap, isTold: Bool
  ) -> (scene: SceneBuilder, layout: Layout) {
    let first = scene(of: map, isTold: isTold)
    var engine = engine(for: map)
    guard let shape = options.shape else { return (first, engine.layout(first.boxes)) }
    engine.aspect = shape.ratio
    let plain = engine.layout(first.boxes)
    guard first.boxes.boxes.count <= Self.mostTried,
      shape.tolerance <= 1 || !shape.accepts(width: plain.width, height: plain.height)
    else { return (first, plain) }
    var best = (scene: first, layout: plain)
    var scale = shape.scale(width: plain.width, height: plain.height)
    func tryShapes(_ scene: SceneBuilder) {
      for stagger in Self.staggers {
        for direction in options.direction.map({ [$0] }) ?? [.leftToRight, .topDown] {
          (engine.direction, engine.stagger) = (direction, stagger)
          let layout = engine.layout(scene.boxes)
          let larger = shape.scale(width: layout.width, height: layout.height)
          if larger > scale * Self.worthwhile { (best, scale) = ((scene, layout), larger) }
        }
      }
    }
    tryShapes(first)
    // Whoever asks for a ratio may have other boxes too.
    guard shape.tolerance <= 1, options.columns == DrawingOptions().columns else { return best }
    let least = leastColumns(map)
    for columns in Self.columns where columns >= least {
      var other = self
      other.options.columns = columns
      tryShapes(other.scene(of: map, isTold: isTold))
    }
    return best
  }

  /// How wide boxes are at least, in columns, so that no word of the map is split that boxes of the usual
  /// width would hold.
  private func leastColumns(_ map: ArgumentMap) -> Int {
    let languages = options.languages(of: map)
    var widest = 0.0
    for statement in map.statements {
      for version in statement.text.versions where languages.contains(version.language) {
        let measure = TextMeasure(
          size: NodeText.Metrics.textSize, isBold: statement.role == .thesis,
          isChinese: version.text.isChinese)
        let word = BalancedLines(measure).widestWord(in: version.text)
        widest = max(widest, measure.width(ofAdvance: word) * TextMeasure.slack)
      }
    }
    let columns = widest / (NodeText.Metrics.textSize / 2)
    return min(DrawingOptions().columns, Int(columns.rounded(.up)))
  }
}
