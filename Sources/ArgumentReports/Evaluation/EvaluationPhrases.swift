internal import ArgumentAnalysis
public import ArgumentModel
internal import ArgumentWords

/// What reports on an evaluation say of a map's entities, in one language.
public final class EvaluationPhrases: Sendable {
  let words: Words
  private let phrases: MapPhrases
  /// The first statement and reason of each id.
  private let statements: [EntityID: Int]
  private let reasons: [EntityID: Int]

  /// Makes phrases in the first of some languages; the others help out where a text lacks that.
  /// - Parameter told: The language of the sentences around the map's texts; nil is the first of those.
  public init(_ map: ArgumentMap, languages: [LanguageTag], told: LanguageTag? = nil) {
    phrases = MapPhrases(map, languages: languages)
    words = told.map { Words.of($0) } ?? phrases.words
    statements = Dictionary(
      keepingFirst: map.statements.enumerated().map { ($1.id, $0) })
    reasons = Dictionary(
      keepingFirst: map.reasons.enumerated().map { ($1.id, $0) })
  }

  /// A text in the first language that has it, marked where that isn't the one asked for.
  func text(_ text: LocalizedText) -> String? { phrases.text(text) }

  /// Whether an id is a reason's.
  func isReason(_ id: EntityID) -> Bool { statements[id] == nil && reasons[id] != nil }

  /// An id as a terminal may show it.
  func name(_ id: EntityID) -> String { id.rawValue.printable }

  /// The text of a statement with an id, or nil if that is something else or has no text.
  func statementText(_ id: EntityID) -> String? {
    guard let place = statements[id], let text = phrases.text(phrases.map.statements[place].text)
    else { return nil }
    return text.isEmpty ? nil : text
  }

  /// A critical question of a scheme, asked of a reason.
  func question(
    _ question: Scheme.Question, of scheme: Scheme, _ reason: Reason
  ) -> QuestionOfReason {
    QuestionOfReason(question, of: scheme, reason, in: words, phrases) { id in
      statements[id].map { phrases.map.statements[$0] }
    }
  }

  /// What an entity says: a statement its text, a reason those of its premises.
  public func contents(_ id: EntityID) -> [String] {
    if let text = statementText(id) { return [text] }
    guard let place = reasons[id] else { return [] }
    return phrases.map.reasons[place].premises.compactMap { statementText($0.statement) }
  }

  /// A strength, to three decimals.
  func decimal(_ value: Double) -> String { Self.decimal(abs(value), places: 3) }

  /// A change of a strength with its sign, to three decimals or, if it is small, to two digits.
  func change(_ value: Double) -> String {
    var places = 3
    var size = abs(value)
    while size < 0.01, size > 0, places < 12 {
      size *= 10
      places += 1
    }
    return (value < 0 ? "−" : "+") + Self.decimal(abs(value), places: min(places, 9))
  }

  /// The mark of a number that can't be relied on; empty for one that can.
  func mark(_ convergence: Convergence) -> String {
    switch convergence {
    case .exact, .proven: ""
    case .reached: "?"
    case .open: "??"
    }
  }

  private static func decimal(_ value: Double, places: Int) -> String {
    let unit = (0..<places).reduce(1 as Int64) { number, _ in number * 10 }
    let count = Int64((value * Double(unit)).rounded())
    let digits = String(count % unit)
    return "\(count / unit)." + String(repeating: "0", count: places - digits.count) + digits
  }
}
