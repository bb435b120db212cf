public import ArgumentModel

/// What is supposed of a map for once, whatever the map says: “what if”.
public struct Suppositions: Hashable, Sendable {
  /// The statements and reasons that are to stand.
  public var assumed: [EntityID]
  /// The statements and reasons that are to fall.
  public var rejected: [EntityID]

  /// Makes suppositions; by default none.
  public init(assumed: [EntityID] = [], rejected: [EntityID] = []) {
    self.assumed = assumed
    self.rejected = rejected
  }
}

/// Why a map can't be evaluated under some suppositions.
public struct SuppositionRefusal: Error {
  /// What is wrong with each of them.
  public let diagnostics: [Diagnostic]
}
