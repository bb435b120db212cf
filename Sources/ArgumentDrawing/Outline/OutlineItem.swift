public import ArgumentModel

/// An item of an outline: a statement as it is met on the way from the theses to what they rest on, or
/// a reason whose premises stand below it.
///
/// A reason of one premise that nothing bears on is no item of its own: its premise stands for it. The
/// items of an outline stand in one list, each with its level, so that an argument of any depth needs
/// no deep nesting.
public struct OutlineItem: Hashable, Sendable {
  /// A part of an item's words.
  public struct Part: Hashable, Sendable {
    /// What a part says.
    public enum Kind: String, Hashable, Sendable {
      /// What the item does to the one above: “supports:”.
      case verb
      /// The role, and what else there is to say about the statement.
      case heading
      /// The statement's words.
      case text
      /// The statement's words in the second language.
      case second
      /// Who says it, and where it stands.
      case source
      /// How many premises a reason has, and whether it is a draft.
      case step
      /// That the item stands elsewhere with all that bears on it, or how much is folded away.
      case more
    }

    /// What it says.
    public var kind: Kind
    /// The words, without white space at their ends.
    public var text: String
    /// The language, where it is known.
    public var language: LanguageTag?
  }

  /// The entity's id.
  public var id: EntityID
  /// Its number among the map's statements, and after them its reasons, from 0.
  public var number: Int
  /// What it is for.
  public var side: Drawing.Side
  /// Its level, from 1.
  public var level: Int
  /// Its place among those of one parent, from 1.
  public var place: Int
  /// How many those are.
  public var siblings: Int
  /// Whether it has stood before: what bears on it isn't told again.
  public var isSeen: Bool
  /// Whether anything bears on it, so that it can be folded.
  public var isFoldable: Bool
  /// Its words, in the order in which they are read.
  public var parts: [Part]
}

extension OutlineItem {
  /// The item as JSON.
  public var json: JSONValue {
    .members([
      "id": .string(id.rawValue), "number": .int(Int64(number)), "side": .string(side.rawValue),
      "level": .int(Int64(level)), "place": .int(Int64(place)),
      "siblings": .int(Int64(siblings)), "seen": isSeen ? .bool(true) : nil,
      "foldable": isFoldable ? .bool(true) : nil,
      "parts": .array(
        parts.map {
          .members([
            "kind": .string($0.kind.rawValue), "text": .string($0.text),
            "language": $0.language.map { .string($0.rawValue) },
          ])
        }),
    ])
  }
}
