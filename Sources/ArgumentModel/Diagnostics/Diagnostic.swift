/// Something that is wrong with a map, or was lost from it, as data; words are here, colours are not.
///
/// ```swift
/// var finding = Diagnostic(
///   rule: "unknown-reference", severity: .error,
///   message: "the reason “r” names “cost”, which isn't in the map", id: "r",
///   pointer: "/reasons/0/premises/0")
/// finding.fixes = [
///   Diagnostic.Fix(title: "Remove the premise", edits: [.unlink("r", premise: "cost")])
/// ]
/// ```
public struct Diagnostic: Hashable, Sendable, Error {
  /// The rule's id, which stays the same from version to version: `unknown-reference`.
  public var rule: String
  /// How much it matters.
  public var severity: Severity
  /// What is wrong, in one sentence without a full stop.
  public var message: String
  /// What that means and what helps, where the message alone doesn't say.
  public var explanation: String?
  /// The entity it was found at; nil for the map itself or the file.
  public var id: EntityID?
  /// The place in the document, as a JSON pointer (RFC 6901).
  public var pointer: String?
  /// Line and column, where somebody has the document's text.
  public var position: SourcePosition?
  /// Other places that belong to it.
  public var related: [Related] = []
  /// Ways to mend it, each a list of edits.
  public var fixes: [Fix] = []
  /// Why the map's author accepts it; a finding with a reason is listed, not counted.
  public var acknowledged: String?

  /// Makes a diagnostic without related places or fixes.
  public init(
    rule: String, severity: Severity, message: String, explanation: String? = nil,
    id: EntityID? = nil, pointer: String? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.explanation = explanation
    self.id = id
    self.pointer = pointer
  }

  /// Another place that belongs to a finding.
  public struct Related: Hashable, Sendable {
    /// What is there.
    public var message: String
    /// The entity that is there, if it is one.
    public var id: EntityID?
    /// The place in the document.
    public var pointer: String?

    /// Makes a related place, at an entity or somewhere else in the document.
    public init(message: String, id: EntityID?, pointer: String? = nil) {
      self.message = message
      self.id = id
      self.pointer = pointer
    }
  }

  /// A way to mend a finding.
  public struct Fix: Hashable, Sendable {
    /// What it does, as a command: “Remove the reference”.
    public var title: String
    /// Whether it can be applied without anybody looking: it changes nothing that the map says.
    public var isSafe: Bool
    /// The edits, one transaction.
    public var edits: [Edit]

    /// Makes a fix, by default one that somebody should look at first.
    public init(title: String, isSafe: Bool = false, edits: [Edit]) {
      self.title = title
      self.isSafe = isSafe
      self.edits = edits
    }
  }
}

/// A place in a text file.
public struct SourcePosition: Hashable, Sendable {
  /// The line, from 1.
  public var line: Int
  /// The column in code points, from 1.
  public var column: Int

  /// Makes a position; both numbers count from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
