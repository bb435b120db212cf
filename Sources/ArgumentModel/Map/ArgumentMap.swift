/// The structure of an argument: what is said, what speaks for and against it, and where it stands.
///
/// A map is a value. Every change of it is an ``Edit``; everything wrong with it is a
/// ``Diagnostic``. It may be unsound: dangling references, duplicate ids and drafts are held as
/// written and reported by checks.
///
/// ```swift
/// var map = ArgumentMap()
/// map.header.languages = ["en", "zh-Hant"]
/// map.header.title["en"] = "Phones in class"
/// ```
public struct ArgumentMap: Hashable, Sendable {
  /// The map's own fields: everything but its entities.
  public var header = MapHeader()
  /// The texts.
  public var sources: [Source] = []
  /// Those who say something.
  public var participants: [Participant] = []
  /// The statements.
  public var statements: [Statement] = []
  /// The reasons.
  public var reasons: [Reason] = []
  /// The relations.
  public var relations: [Relation] = []
  /// The groups.
  public var groups: [Group] = []
  /// The utterances of a dialogue.
  public var utterances: [Utterance] = []
  /// Remarks for those who work on the map.
  public var comments: [Comment] = []

  /// Makes a map with neither header fields nor entities.
  public init() {}
}

extension ArgumentMap {
  /// The format's name and version, the value of a document's member `format`.
  public static let format = "argue/1"

  /// The language of plain strings: the first of the map's languages.
  public var primaryLanguage: LanguageTag { header.languages.first ?? .undetermined }

  /// How many entities there are, of all kinds.
  public var entityCount: Int { EntityKind.allCases.reduce(0) { $0 + count(of: $1) } }

  /// How many entities of a kind there are.
  public func count(of kind: EntityKind) -> Int {
    switch kind {
    case .source: sources.count
    case .participant: participants.count
    case .statement: statements.count
    case .reason: reasons.count
    case .relation: relations.count
    case .group: groups.count
    case .utterance: utterances.count
    case .comment: comments.count
    }
  }

  /// The entity of a kind at a position.
  public func entity(_ kind: EntityKind, at index: Int) -> Entity {
    switch kind {
    case .source: .source(sources[index])
    case .participant: .participant(participants[index])
    case .statement: .statement(statements[index])
    case .reason: .reason(reasons[index])
    case .relation: .relation(relations[index])
    case .group: .group(groups[index])
    case .utterance: .utterance(utterances[index])
    case .comment: .comment(comments[index])
    }
  }

  /// Adds an entity at the end of its kind.
  public mutating func append(_ entity: Entity) {
    switch entity {
    case .source(let record): sources.append(record)
    case .participant(let record): participants.append(record)
    case .statement(let record): statements.append(record)
    case .reason(let record): reasons.append(record)
    case .relation(let record): relations.append(record)
    case .group(let record): groups.append(record)
    case .utterance(let record): utterances.append(record)
    case .comment(let record): comments.append(record)
    }
  }
}
