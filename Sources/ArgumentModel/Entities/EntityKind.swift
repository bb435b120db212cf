/// The kinds of entities, in the order in which a document has them.
public enum EntityKind: String, CaseIterable, Hashable, Sendable, Comparable {
  /// A text.
  case source
  /// Somebody who says something.
  case participant
  /// A proposition or a question.
  case statement
  /// A step of reasoning.
  case reason
  /// A tie that is not reasoning.
  case relation
  /// Entities that are read together.
  case group
  /// A turn of a dialogue.
  case utterance
  /// A remark on an entity.
  case comment

  /// The name of the document's array of this kind.
  public var plural: String { rawValue + "s" }

  /// Orders kinds as a document does.
  public static func < (left: Self, right: Self) -> Bool { left.position < right.position }

  /// The kind's position in the order of a document, from 0.
  package var position: Int {
    switch self {
    case .source: 0
    case .participant: 1
    case .statement: 2
    case .reason: 3
    case .relation: 4
    case .group: 5
    case .utterance: 6
    case .comment: 7
    }
  }
}

extension EntityKind {
  /// What the member of a name holds in entities of this kind, or nil if they know no such member.
  public func fieldKind(named name: String) -> FieldKind? {
    switch self {
    case .source: Source.field(named: name)?.kind
    case .participant: Participant.field(named: name)?.kind
    case .statement: Statement.field(named: name)?.kind
    case .reason: Reason.field(named: name)?.kind
    case .relation: Relation.field(named: name)?.kind
    case .group: Group.field(named: name)?.kind
    case .utterance: Utterance.field(named: name)?.kind
    case .comment: Comment.field(named: name)?.kind
    }
  }
}

extension EntityKind {
  /// The names of the members that entities of this kind have, in the order of the document.
  public var fieldNames: [String] {
    switch self {
    case .source: Source.fieldNames
    case .participant: Participant.fieldNames
    case .statement: Statement.fieldNames
    case .reason: Reason.fieldNames
    case .relation: Relation.fieldNames
    case .group: Group.fieldNames
    case .utterance: Utterance.fieldNames
    case .comment: Comment.fieldNames
    }
  }
}

/// A set of kinds, such as those that a reference may name.
public struct EntityKinds: OptionSet, Hashable, Sendable {
  /// One bit a kind, in the order of ``EntityKind``.
  public let rawValue: UInt8

  /// Makes a set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Makes a set of kinds.
  public init(_ kinds: EntityKind...) {
    rawValue = kinds.reduce(0) { $0 | 1 << UInt8($1.position) }
  }

  /// Every kind.
  public static let all = EntityKinds(rawValue: .max)
  /// What a reason may bear on and a preference may order.
  public static let arguable = EntityKinds(.statement, .reason)

  /// The kinds in the order of a document.
  public var kinds: [EntityKind] {
    EntityKind.allCases.filter { contains(EntityKinds($0)) }
  }
}
