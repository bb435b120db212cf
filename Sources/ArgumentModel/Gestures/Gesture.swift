/// What a person does to a map with one stroke or drag: how it is said, before it is edits.
///
/// ``MapEditor/edits(for:)`` makes edits of it, the same for a page, an editor and a program.
public enum Gesture: Hashable, Sendable {
  /// Writes a new statement; its id is made of its words where it has none.
  case write(Statement, WritingPlace)
  /// Lets a statement that is there speak for or against a statement or reason.
  case link(EntityID, Stance, EntityID)
  /// Lets a statement that is there work together with the premises of a reason.
  case join(EntityID, with: EntityID)
  /// Remarks on an entity; the comment's id is made of that of what it is on where it has none.
  case comment(Comment)
  /// Takes an entity away, with everything that can't be without it.
  case remove(EntityID)

  /// Where a new statement goes, by what it stands beside.
  public enum WritingPlace: Hashable, Sendable {
    /// By itself: the thesis, in a map that has none.
    case alone
    /// It speaks for a statement or reason.
    case reason(EntityID)
    /// It speaks against a statement or reason.
    case objection(EntityID)
    /// It speaks against a step: a reason, or the one that a premise belongs to.
    case undercut(EntityID)
    /// It works together with a premise, or with those of a reason.
    case premise(EntityID)
    /// It does what a premise does, for or against the same, in a reason of its own.
    case sibling(EntityID)
  }

  /// The edits of a gesture.
  public struct Outcome: Hashable, Sendable {
    /// One transaction.
    public var edits: [Edit]
    /// What it is about: the new statement, or the one that was moved; nil for what is gone.
    public var subject: EntityID?

    /// Makes the outcome of a gesture.
    public init(edits: [Edit], subject: EntityID?) {
      self.edits = edits
      self.subject = subject
    }
  }
}
