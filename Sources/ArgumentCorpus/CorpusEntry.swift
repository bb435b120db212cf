internal import ArgumentJSON
public import ArgumentModel

/// A map as an index keeps it, with what it is found by.
public struct CorpusEntry: Sendable {
  /// What the map is called in the index; no two maps are called the same.
  public let name: String
  /// How many statements it has.
  let statements: Int
  /// How many reasons it has.
  let reasons: Int
  /// The map on one line, without the line feed.
  let bytes: [UInt8]
  let terms: String

  /// Prepares a map, which takes most of the time that adding it does.
  /// - Parameter place: What it is called where it has no id of its own, such as its file and line.
  public init(_ map: ArgumentMap, place: String) {
    name = map.header.id?.rawValue ?? place
    statements = map.statements.count
    reasons = map.reasons.count
    var line = MapWriter().line(map)
    line.removeLast()
    bytes = line
    terms = CorpusSupport.isBuiltIn ? IndexTerms.terms(of: map) : ""
  }
}

/// What became of a map that was to be added.
public enum CorpusChange: Hashable, Sendable {
  /// It is in the index now.
  case added
  /// It is in the index now, in place of another of its name.
  case replaced
  /// It was in the index before.
  case unchanged
  /// Another of its name is in the index, and stays.
  case taken
}
