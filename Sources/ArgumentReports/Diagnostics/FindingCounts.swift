public import ArgumentAnalysis
public import ArgumentModel
internal import ArgumentWords

/// How many findings there are of each severity.
public struct FindingCounts {
  /// Errors.
  public private(set) var errors = 0
  /// Warnings.
  public private(set) var warnings = 0
  /// Notes.
  public private(set) var notes = 0
  /// Findings that the maps acknowledge, which count nowhere else.
  public private(set) var acknowledged = 0

  /// Begins with none.
  public init() {}

  /// The names of the counts, in the order of ``numbers``.
  public static let names = ["errors", "warnings", "notes", "acknowledged"]

  /// The counts as numbers that can be added up.
  public var numbers: [Int] { [errors, warnings, notes, acknowledged] }

  /// Makes counts of their numbers; those that are missing are 0.
  public init(_ numbers: [Int]) {
    let numbers = numbers + [0, 0, 0, 0]
    (errors, warnings, notes, acknowledged) = (numbers[0], numbers[1], numbers[2], numbers[3])
  }

  /// Adds the findings of a report.
  public mutating func add(_ report: CheckReport) {
    errors += report.count(.error)
    warnings += report.count(.warning)
    notes += report.count(.note)
    acknowledged += report.acknowledgedCount
  }

  /// The counts in words: “1 error, 2 warnings”.
  /// - Parameter language: The language of the words; nil is English.
  public func description(in language: LanguageTag?) -> String {
    let words = Words.of(language)
    let checking = words.checking
    let all = [(errors, checking.errors), (warnings, checking.warnings), (notes, checking.notes)]
    var parts = all.filter { $0.0 > 0 }.map { $0.1($0.0) }
    if parts.isEmpty { parts = [checking.nothingFound] }
    if acknowledged > 0 { parts.append(checking.acknowledgedCount(acknowledged)) }
    return parts.joined(separator: words.comma)
  }
}
