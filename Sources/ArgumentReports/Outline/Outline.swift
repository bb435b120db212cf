public import ArgumentModel

/// The order in which people read a map: a list of items with depths, from the theses down.
///
/// Each statement and reason is unfolded once, where it is met first; wherever else it is used
/// stands a reference. So cycles end, and the outline is as long as the map.
public struct Outline: Hashable, Sendable {
  /// A part of the outline.
  public enum Section: String, Hashable, Sendable, CaseIterable {
    /// Statements with the role thesis.
    case theses
    /// Other statements that no reason uses.
    case lines
    /// Questions, with the positions that answer them.
    case questions
    /// Reasons whose target is missing.
    case drafts
    /// Statements that only lead to each other.
    case circular
    /// Statements that nothing ties to others.
    case unconnected
  }

  /// From which end a relation is seen.
  public enum Side: Hashable, Sendable {
    /// From its first member, or either member of a symmetric one.
    case first
    /// From its second member.
    case second
  }

  /// What an item shows.
  public enum Content: Hashable, Sendable {
    /// The heading of a part.
    case section(Section)
    /// A statement at the top of a line; an index into the map's statements.
    case statement(Int)
    /// A reason whose premises are items of their own below it, or which has none.
    case reason(Int)
    /// A reason together with its only premise, where the map has that.
    case step(reason: Int, premise: Int?)
    /// One of several premises that work together: its position and, where the map has it, the
    /// statement.
    case premise(reason: Int, position: Int, statement: Int?)
    /// A relation, and the node at its other end where the map has it.
    case relation(Int, Side, statement: Int?, reason: Int?)
  }

  /// A line of the outline.
  public struct Item: Hashable, Sendable {
    /// What it shows.
    public var content: Content
    /// How far it is nested; headings are at 0, and so are the tops of lines.
    public var depth: Int
    /// How many steps of reasoning lead to the top.
    public var level: Int
    /// The number, such as `1.2` or `1.2a`; empty for headings and references to relations' ends.
    public var number: String
    /// Whether the statement or reason is unfolded at another place.
    public var isReference = false
    /// Whether its reason bears on another reason: an undercut or a backing.
    public var isOnReason = false
    /// How many statements are folded away below.
    public var hidden = 0
    /// What the map's reference says where nothing is found.
    public var missing: EntityID?
  }

  /// The items in the order in which they are read.
  public internal(set) var items: [Item]
  /// The number of the item that unfolds each of the map's statements.
  public internal(set) var statementNumbers: [String]
  /// The number of the item that unfolds each of the map's reasons.
  public internal(set) var reasonNumbers: [String]

  /// Makes the outline of a map, in time linear in the map's size.
  public init(_ map: ArgumentMap) {
    self.init(MapStructure(map))
  }

  /// Makes the outline of a map whose structure is known.
  package init(_ structure: MapStructure) {
    var builder = OutlineBuilder(structure)
    builder.build()
    items = builder.items
    statementNumbers = builder.statementNumbers
    reasonNumbers = builder.reasonNumbers
  }
}

extension Outline.Item {
  /// The statement it shows, as an index into the map's statements.
  public var statement: Int? {
    switch content {
    case .section, .reason: nil
    case .statement(let statement): statement
    case .step(_, let premise): premise
    case .premise(_, _, let statement): statement
    case .relation(_, _, let statement, _): statement
    }
  }

  /// The reason it shows, as an index into the map's reasons; nil for a linked premise.
  public var reason: Int? {
    switch content {
    case .section, .statement, .premise: nil
    case .reason(let reason): reason
    case .step(let reason, _): reason
    case .relation(_, _, _, let reason): reason
    }
  }
}
