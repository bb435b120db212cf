internal import ArgumentModel
internal import ArgumentWords

/// What an evaluation found, to be written in any form.
protocol EvaluationReport {
  /// What it found as JSON.
  var json: JSONValue { get }
  /// What it found as marks that a drawing shows.
  var overlay: Overlay { get }
  /// What is to be said beside it.
  var warnings: [String] { get }
  /// What it found for people to read, in the language of some phrases.
  func text(_ phrases: MapPhrases) -> String
}

extension EvaluationReport {
  var warnings: [String] { [] }
}

extension MapPhrases {
  /// An id as a terminal may show it.
  func name(_ id: EntityID) -> String { id.rawValue.printable }

  /// The text of a statement with an id, or nil if that is something else or has no text.
  func statementText(_ id: EntityID) -> String? {
    map.statements.first { $0.id == id }.flatMap { text($0.text) }.flatMap {
      $0.isEmpty ? nil : $0
    }
  }

  /// What an entity says: a statement its text, a reason those of its premises.
  func contents(_ id: EntityID) -> [String] {
    if let text = statementText(id) { return [text] }
    guard let reason = map.reasons.first(where: { $0.id == id }) else { return [] }
    return reason.premises.compactMap { statementText($0.statement) }
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

  private static func decimal(_ value: Double, places: Int) -> String {
    let unit = (0..<places).reduce(1) { number, _ in number * 10 }
    let count = Int((value * Double(unit)).rounded())
    let digits = String(count % unit)
    return "\(count / unit)." + String(repeating: "0", count: places - digits.count) + digits
  }
}
