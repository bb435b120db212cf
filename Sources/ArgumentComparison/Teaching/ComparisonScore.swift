internal import ArgumentModel

/// The points that a map gets by a rubric, part by part.
public struct ComparisonScore: Hashable, Sendable {
  /// The points for one part, and the most that there are.
  public struct Part: Hashable, Sendable {
    /// What they are for.
    public var part: Rubric.Part
    /// The points.
    public var points: Double
    /// The most points.
    public var most: Double
  }

  /// The parts of which the reference has anything, in the order of ``Rubric/Part``.
  public private(set) var parts: [Part] = []
  /// The points for what the reference hasn't.
  public private(set) var additions = 0.0

  /// The points in all, at least 0.
  public var points: Double { max(0, parts.reduce(additions) { $0 + $1.points }) }

  /// The most points in all.
  public var most: Double { parts.reduce(0) { $0 + $1.most } }

  /// Gives points.
  public init(_ comparison: MapComparison, by rubric: Rubric) {
    func credit(_ judgement: MapComparison.Judgement) -> Double { rubric.credit[judgement] ?? 0 }
    func add(_ part: Rubric.Part, _ got: Double, of all: Double) {
      guard all > 0, let most = rubric.points[part], most > 0 else { return }
      parts.append(Part(part: part, points: most * got / all, most: most))
    }
    var (got, all) = (0.0, 0.0)
    for judged in comparison.statements {
      guard let index = judged.reference else {
        additions += rubric.addition
        continue
      }
      let role = comparison.reference.statements[index].role?.rawValue ?? ""
      let weight = rubric.weights[role] ?? 1
      all += weight
      if judged.judgement == .found { got += weight }
    }
    add(.statements, got, of: all)
    let wanted = comparison.reasons.filter { $0.reference != nil }
    let known = wanted.filter { $0.judgement != .missed }
    add(.reasons, known.reduce(0) { $0 + $1.share }, of: Double(wanted.count))
    // Where no reason was found there is no structure to be right.
    let right = known.reduce(0.0) { $0 + ($1.judgement == .found ? 1 : credit($1.judgement)) }
    add(.structure, right, of: Double(wanted.isEmpty ? 0 : max(1, known.count)))
    let answered = comparison.objections.reduce(0.0) { sum, judged in
      sum + (judged.judgement == .answered ? 1 : credit(judged.judgement))
    }
    // Who lacks an objection hasn't answered it either.
    add(.objections, answered, of: Double(comparison.answeredInReference))
  }
}
