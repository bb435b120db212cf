public import ArgumentModel

/// What of a map is drawn, and how.
public struct DrawingOptions: Hashable, Sendable {
  /// The languages that stand in each box, two at most; empty takes the map's first.
  public var languages: [LanguageTag] = []
  /// The direction; nil chooses it by the map's size.
  public var direction: LayoutDirection?
  /// What the drawing will be shown on; nil leaves its shape to the argument.
  public var shape: PageShape?
  /// What of the map is drawn; nil draws all of it.
  public var focus: Focus?
  /// How many steps from the theses are unfolded; nil unfolds all.
  public var depth: Int?
  /// The statements behind which nothing is drawn that isn't reached by another way; nil folds by
  /// ``depth`` alone.
  public var folded: Set<EntityID>?
  /// Whether to show who says a statement, and where it is anchored.
  public var showsSources = true
  /// Whether to show ids.
  public var showsIDs = false
  /// How many characters wide a box is at most, in columns of a Latin letter's usual width.
  public var columns = 34
  /// Marks upon entities.
  public var overlay = Overlay()

  /// A part of a map.
  public enum Focus: Hashable, Sendable {
    /// What is within so many reasons of an entity, in any direction.
    case around(EntityID, steps: Int)
    /// What bears on an entity: it, the reasons for and against it, and so on.
    case bearingOn(EntityID)
  }

  /// Makes options for a whole map.
  public init() {}

  /// The languages that stand in the boxes of a map.
  func languages(of map: ArgumentMap) -> [LanguageTag] {
    languages.isEmpty ? Array(map.header.languages.prefix(1)) : languages
  }
}

/// What a drawing is shown on: paper, a slide or a screen, by the ratio of its sides.
public struct PageShape: Hashable, Sendable {
  /// The width by the height.
  public var ratio: Double
  /// Whether it may be turned, as paper can.
  public var canTurn: Bool
  /// By how much the drawing's ratio may differ, as a factor from 1, before another shape is looked for.
  public var tolerance: Double

  /// Makes a shape that drawings are fitted to as well as they can be.
  public init(ratio: Double, canTurn: Bool = false, tolerance: Double = 1) {
    self.ratio = ratio
    self.canTurn = canTurn
    self.tolerance = tolerance
  }

  /// A screen or a sheet of paper across, which drawings only aren't to miss by far.
  public static let screen = PageShape(ratio: 1.414, tolerance: 2.5)

  /// How large a drawing gets on a page of the shape and of one point in square.
  func scale(width: Double, height: Double) -> Double {
    guard width > 0, height > 0 else { return 1 }
    let (long, short) = (ratio.squareRoot(), 1 / ratio.squareRoot())
    let upright = min(long / width, short / height)
    return canTurn ? max(upright, min(short / width, long / height)) : upright
  }

  /// Whether a drawing is near enough the shape.
  func accepts(width: Double, height: Double) -> Bool {
    guard width > 0, height > 0 else { return true }
    let off = width / height / ratio
    let turned = width / height * ratio
    func isNear(_ factor: Double) -> Bool { factor <= tolerance && factor * tolerance >= 1 }
    return isNear(off) || canTurn && isNear(turned)
  }
}
