/// What a layout is made of: boxes of known sizes, and edges between them.
///
/// Nothing in it knows of maps: a map becomes a graph of boxes once its texts are measured.
public struct BoxGraph: Hashable, Sendable {
  /// What a box stands for; layouts only tell joints from the rest.
  public enum BoxKind: String, Hashable, Sendable {
    /// A statement with its words.
    case statement
    /// The point in which the premises of one reason meet, and at which undercuts end.
    case joint
  }

  /// A box.
  public struct Box: Hashable, Sendable {
    /// What it is called in layouts that are printed.
    public var id: String
    /// What it stands for.
    public var kind: BoxKind
    /// From left to right, in points, at least 0.
    public var width: Double
    /// From top to bottom, in points, at least 0.
    public var height: Double

    /// Makes a box of a size that is known, in points.
    public init(id: String, kind: BoxKind, width: Double, height: Double) {
      self.id = id
      self.kind = kind
      self.width = width
      self.height = height
    }
  }

  /// An edge, from what gives a reason to what the reason is for or against.
  public struct Edge: Hashable, Sendable {
    /// What it is called in layouts that are printed.
    public var id: String
    /// The position of the box that it comes from.
    public var source: Int
    /// The position of the box that it leads to.
    public var target: Int
    /// Whether it may shape the layout; an edge that doesn't is drawn where there is room.
    public var isStructural: Bool

    /// Edges of one bundle that end at one side of a box may end at one place; 0 is none.
    ///
    /// Those that end at a joint are apart from what is of no bundle.
    public var bundle = 0

    /// Makes an edge between boxes, by their positions in the graph.
    public init(id: String, source: Int, target: Int, isStructural: Bool = true) {
      self.id = id
      self.source = source
      self.target = target
      self.isStructural = isStructural
    }
  }

  /// The boxes in the order of the document, which layouts keep where they can.
  public var boxes: [Box] = []
  /// The edges; of those of one box the first decides where the box is put.
  public var edges: [Edge] = []
  /// The boxes that everything else should lead to, such as theses.
  public var preferredRoots: Set<Int> = []

  /// Makes a graph without preferred roots.
  public init(boxes: [Box] = [], edges: [Edge] = []) {
    self.boxes = boxes
    self.edges = edges
  }
}
