public import ArgumentModel

/// A map beside a reference of the same text: what of the reference it has, what it lacks, what it
/// adds, and what it puts otherwise.
///
/// Each judgement says on what it rests.
public struct MapComparison: Sendable {
  /// A judgement, by the name that it has in JSON and in rubrics.
  public enum Judgement: String, CaseIterable, Hashable, Sendable {
    /// Both have it.
    case found
    /// The reference alone has it.
    case missed
    /// The compared map alone has it.
    case added
    /// What is a premise in the reference is concluded, and the other way round.
    case wrongDirection = "wrong-direction"
    /// The premises are those, but lead to something else.
    case wrongTarget = "wrong-target"
    /// What is for something in the reference is against it, or the other way round.
    case wrongStance = "wrong-stance"
    /// The reference has premises that work together, the compared map a reason for each.
    case notLinked = "not-linked"
    /// The reference has several reasons, the compared map one with all their premises.
    case notConvergent = "not-convergent"
    /// An objection is answered as far as in the reference.
    case answered
    /// An objection is answered, but answers to that are not.
    case lessAnswered = "less-answered"
    /// An objection isn't answered, and is in the reference.
    case unanswered
  }

  /// What is judged of a statement.
  public struct StatementJudgement: Hashable, Sendable {
    /// The judgement: found, missed or added.
    public var judgement: Judgement
    /// The position in the reference.
    public var reference: Int?
    /// The position in the compared map.
    public var own: Int?
    /// What the match rests on.
    public var match: StatementMatching.Match?
  }

  /// What is judged of a reason, or of an objection.
  public struct ReasonJudgement: Hashable, Sendable {
    /// The judgement.
    public var judgement: Judgement
    /// The position in the reference.
    public var reference: Int?
    /// The positions in the compared map of what it rests on.
    public var own: [Int] = []
    /// The share of the reference's premises that are there, from 0 to 1.
    public var share = 1.0
  }

  /// The reference's statements in its order, then what was added.
  public private(set) var statements: [StatementJudgement] = []
  /// The reference's reasons in its order, then what was added.
  public private(set) var reasons: [ReasonJudgement] = []
  /// The objections that both have and that the reference answers, in its order.
  public private(set) var objections: [ReasonJudgement] = []

  /// How many objections the reference has and answers, whether the other has them or not.
  public let answeredInReference: Int

  /// The reference.
  public let reference: ArgumentMap
  /// The compared map.
  public let map: ArgumentMap

  /// Compares a map with a reference.
  public init(_ map: ArgumentMap, with reference: ArgumentMap) {
    self.init(map, with: PreparedReference(reference))
  }

  /// Compares a map with a reference that others are compared with too.
  public init(_ map: ArgumentMap, with reference: PreparedReference) {
    (self.map, self.reference) = (map, reference.map)
    answeredInReference = reference.map.reasons.indices.count(where: reference.isAnswered)
    let own = ComparedStatements(map)
    let matches = StatementMatching(reference.statements, own).matches
    let byLeft = Dictionary(uniqueKeysWithValues: matches.map { ($0.left, $0) })
    let found = Set(matches.map { $0.right })
    statements = reference.map.statements.indices.map { index in
      let match = byLeft[index]
      return StatementJudgement(
        judgement: match == nil ? .missed : .found, reference: index, own: match?.right,
        match: match)
    }
    for index in map.statements.indices where !found.contains(index) {
      statements.append(StatementJudgement(judgement: .added, own: index))
    }
    var numbers = [Int?](repeating: nil, count: map.statements.count)
    for match in matches { numbers[match.right] = match.left }
    var matching = ReasonMatching(reference, own, numbers)
    matching.perform()
    reasons = matching.judgements
    objections = Self.objections(reference, map, reasons)
  }

  /// How far the objections are answered that both have.
  private static func objections(
    _ reference: PreparedReference, _ map: ArgumentMap, _ reasons: [ReasonJudgement]
  ) -> [ReasonJudgement] {
    let depths = ObjectionDepths(map).depths
    return reasons.compactMap { judged in
      guard judged.judgement == .found, let index = judged.reference, let own = judged.own.first,
        reference.isAnswered(index)
      else { return nil }
      let (wanted, reached) = (reference.depths[index], depths[own])
      let judgement: Judgement =
        reached == 0 ? .unanswered : reached < wanted ? .lessAnswered : .answered
      return ReasonJudgement(judgement: judgement, reference: index, own: [own])
    }
  }
}

/// A reference that many maps are compared with.
public struct PreparedReference: Sendable {
  /// The reference.
  public let map: ArgumentMap
  let statements: ComparedStatements
  let depths: [Int]

  /// Prepares a map.
  public init(_ map: ArgumentMap) {
    self.map = map
    statements = ComparedStatements(map)
    depths = ObjectionDepths(map).depths
  }

  /// Whether a reason is an objection that something speaks against.
  func isAnswered(_ reason: Int) -> Bool {
    map.reasons[reason].stance == .attacks && depths[reason] > 0
  }
}

/// How many answers follow on each reason, one upon the other: 0 for a reason that nothing attacks.
struct ObjectionDepths {
  private(set) var depths: [Int]

  /// Nobody counts further, and objections may go round in a circle.
  private static let most = 8

  init(_ map: ArgumentMap) {
    depths = [Int](repeating: 0, count: map.reasons.count)
    let attacks = map.reasons.indices.filter { map.reasons[$0].stance == .attacks }
    guard !attacks.isEmpty else { return }
    var on: [EntityID: [Int]] = [:]
    for index in attacks {
      if let target = map.reasons[index].target { on[target, default: []].append(index) }
    }
    for _ in 0..<Self.most {
      var next = depths
      for (index, reason) in map.reasons.enumerated() {
        var most = 0
        for id in [reason.id] + reason.premises.map({ $0.statement }) {
          for attack in on[id] ?? [] where attack != index { most = max(most, depths[attack] + 1) }
        }
        next[index] = min(most, Self.most)
      }
      if next == depths { break }
      depths = next
    }
  }
}
