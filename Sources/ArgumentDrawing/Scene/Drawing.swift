public import ArgumentModel

/// A drawn map: what stands where, in the order in which it is read.
///
/// Colours and fonts aren't in it; a theme adds them when it is written.
public struct Drawing: Hashable, Sendable {
  /// The map's title in the languages drawn, the first one first.
  public var titles: [String] = []
  /// Who made the map, and when.
  public var credits: [String] = []
  /// The languages drawn.
  public var languages: [LanguageTag] = []
  /// The boxes and joints in reading order.
  public var nodes: [Node] = []
  /// The edges.
  public var edges: [Edge] = []
  /// The frames of groups whose members stand together.
  public var frames: [Frame] = []
  /// The groups whose members stand apart, each of which has a key upon it.
  public var groups: [GroupKey] = []
  /// The page's width in points.
  public var width = 0.0
  /// The page's height in points.
  public var height = 0.0

  /// What an entity is for the thesis, as far as its first use tells.
  public enum Side: String, Hashable, Sendable {
    /// Nothing that could be said in one word.
    case neutral
    /// It supports.
    case supports
    /// It attacks.
    case attacks
    /// It attacks a step of reasoning.
    case undercuts
  }

  /// A statement's box, or a reason's joint.
  public struct Node: Hashable, Sendable {
    /// The entity's id.
    public var id: EntityID
    /// Whether it is a reason's joint.
    public var isJoint: Bool
    /// Where it stands on the page, in points.
    public var place: Rectangle
    /// The author's word for the part it plays.
    public var role: Role?
    /// What it is for.
    public var side: Side
    /// Whether the text leaves it unsaid.
    public var isImplicit: Bool
    /// Its words, line by line.
    public var lines: [Line]
    /// What says it all in one sentence, for those who don't see it.
    public var description: String
    /// How many statements behind it aren't unfolded.
    public var hidden: Int
    /// What is known about it from elsewhere.
    public var marks: [Overlay.Mark]
    /// How far it is from a thesis, from 1.
    public var level: Int
    /// Its number among the map's statements, and after them its reasons, from 0: what tells entities
    /// of one id apart.
    public var number: Int
    /// Whether anything bears on it, so that it can be folded.
    public var isFoldable: Bool
    /// The positions of its groups among those whose members stand apart.
    public var groups: [Int] = []
    /// What it is on a page that shows a part of the map.
    var onPage = PagePart()
  }

  /// What a node is on a page that shows a part of the map: where the rest is.
  struct PagePart: Hashable, Sendable {
    /// Where what it leads to is, if that is on other pages.
    var above = ""
    /// Where what bears on it is, if that is on other pages.
    var below = ""
    /// How far the latter is said from the corner, in points, so that it covers nothing.
    var shift = 0.0
  }

  /// A line of text in a box.
  public struct Line: Hashable, Sendable {
    /// What a line is.
    public enum Kind: String, Hashable, Sendable {
      /// The role, and what else there is to say about the statement.
      case heading
      /// The statement's words.
      case text
      /// The statement's words in the second language.
      case second
      /// Who says it, and where it stands.
      case source
    }

    /// The words of the line, without the white space at its ends.
    public var text: String
    /// What it is.
    public var kind: Kind
    /// The language, where it is known.
    public var language: LanguageTag?
    /// Where it begins: its left end, or for a line from right to left its right end.
    public var start: Point
    /// Whether it is written from right to left.
    public var isRightToLeft: Bool
    /// Whether it has Chinese characters, and so is set in a Chinese font throughout.
    public var isChinese: Bool
    /// Its measured width in points.
    public var width: Double
  }

  /// A line from one node to another.
  public struct Edge: Hashable, Sendable {
    /// What an edge says.
    public enum Kind: String, Hashable, Sendable {
      /// From a premise to the joint in which it meets the others.
      case premise
      /// For a statement or a step.
      case supports
      /// Against a statement.
      case attacks
      /// Against a step of reasoning.
      case undercuts
      /// Both can't hold.
      case contradicts
      /// Another wording.
      case restates
      /// One goes before the other.
      case prefers
      /// A position on a question.
      case answers
    }

    /// What the edge says of its ends.
    public var kind: Kind
    /// The reason or relation that it stands for.
    public var id: EntityID
    /// The position of the node that it comes from.
    public var source: Int
    /// The position of the node that it leads to.
    public var target: Int
    /// For a premise whether the reason attacks.
    public var isAttack: Bool
    /// How thick it is: 1, 2 or 3.
    public var strength: Int
    /// Its way.
    public var route: Route
    /// What is remarked on a reason that has no joint to show it at, or on a relation.
    public var marks: [Overlay.Mark] = []
  }

  /// The frame of a group, or of what nothing connects with the rest, which has no id.
  public struct Frame: Hashable, Sendable {
    /// The group.
    public var id: EntityID
    /// Its title.
    public var title: String
    /// Where it stands on the page, in points.
    public var place: Rectangle
    /// Where the base line of its title begins.
    public var titleStart: Point
  }

  /// A group whose members stand apart.
  public struct GroupKey: Hashable, Sendable {
    /// The group.
    public var id: EntityID
    /// Its title.
    public var title: String

    /// The letter upon members of the group at a position; a number where letters run out.
    static func sign(_ position: Int) -> String {
      let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
      return position < letters.count ? String(letters[position]) : "\(position + 1)"
    }
  }
}

extension Drawing {
  /// Puts nodes and edges, whose words stand as from the corners of their boxes, where a layout has
  /// them.
  mutating func place(_ layout: Layout) {
    (width, height) = (layout.width, layout.height)
    for (number, place) in layout.boxes.enumerated() {
      nodes[number].place = place
      for line in nodes[number].lines.indices {
        let start = nodes[number].lines[line].start
        nodes[number].lines[line].start = Point(
          hundredths(place.minX + start.x), hundredths(place.minY + start.y))
      }
    }
    for (number, route) in layout.routes.enumerated() { edges[number].route = route }
  }
}
