public import ArgumentModel

/// What of a map is drawn, and how.
public struct DrawingOptions: Hashable, Sendable {
  /// The languages that stand in each box, two at most; empty takes the map's first.
  public var languages: [LanguageTag] = []
  /// The direction; nil chooses it by the map's size.
  public var direction: LayoutDirection?
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
  /// Where the paragraphs of texts that are at hand begin, in code points, by source and edition.
  public var paragraphs: [EntityID: [String: [Int]]] = [:]
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
}
