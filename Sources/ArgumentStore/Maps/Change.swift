public import ArgumentModel

/// A change of a map: edits, and the edits that undo them.
public struct Change: Hashable, Sendable {
  /// The edits, in the order in which they were applied.
  public private(set) var edits: [Edit] = []
  /// The edits that undo them all.
  public private(set) var inverse: [Edit] = []

  /// Makes a change that changes nothing yet.
  public init() {}

  /// Makes a change of edits that were applied and the inverse that applying them gave.
  public init(edits: [Edit], inverse: [Edit]) {
    self.edits = edits
    self.inverse = inverse
  }

  /// Adds edits that were applied after those that are here.
  public mutating func append(edits: [Edit], inverse: [Edit]) {
    self.edits += edits
    self.inverse = inverse + self.inverse
  }
}
