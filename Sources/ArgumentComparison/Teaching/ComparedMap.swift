public import ArgumentModel

/// A map that was compared with a reference, by the name that it goes by.
public struct ComparedMap: Sendable {
  /// Whose map it is, such as the file's name.
  public let name: String
  /// What was found.
  public let comparison: MapComparison
  /// The points.
  public let score: ComparisonScore

  /// Compares a map and gives points.
  public init(
    _ map: ArgumentMap, name: String, with reference: PreparedReference, by rubric: Rubric
  ) {
    self.name = name
    comparison = MapComparison(map, with: reference)
    score = ComparisonScore(comparison, by: rubric)
  }

  /// How many judgements of each kind there are, of statements, reasons and objections together.
  func count(_ judgement: MapComparison.Judgement) -> Int {
    comparison.statements.count { $0.judgement == judgement }
      + comparison.reasons.count { $0.judgement == judgement }
      + comparison.objections.count { $0.judgement == judgement }
  }

  /// As JSON: the points and every judgement, by ids.
  public var json: JSONValue {
    let (reference, map) = (comparison.reference, comparison.map)
    var object = JSONObject()
    object.append("name", .string(name))
    object.append("points", .double(score.points))
    object.append("most", .double(score.most))
    object.append(
      "parts",
      .object(
        JSONObject(score.parts.map { .init(name: $0.part.rawValue, value: .double($0.points)) })))
    object.append(
      "statements",
      .array(
        comparison.statements.map { judged in
          var object = JSONObject()
          object.append("judgement", .string(judged.judgement.rawValue))
          if let index = judged.reference {
            object.append("reference", .string(reference.statements[index].id.rawValue))
          }
          if let index = judged.own {
            object.append("own", .string(map.statements[index].id.rawValue))
          }
          if let match = judged.match {
            object.append("basis", .string(match.basis.rawValue))
            object.append("score", .double(match.score))
          }
          return .object(object)
        }))
    func json(_ judged: MapComparison.ReasonJudgement) -> JSONValue {
      var object = JSONObject()
      object.append("judgement", .string(judged.judgement.rawValue))
      if let index = judged.reference {
        object.append("reference", .string(reference.reasons[index].id.rawValue))
      }
      if !judged.own.isEmpty {
        object.append("own", .array(judged.own.map { .string(map.reasons[$0].id.rawValue) }))
      }
      if judged.share < 1, judged.share > 0 { object.append("share", .double(judged.share)) }
      return .object(object)
    }
    object.append("reasons", .array(comparison.reasons.map(json)))
    object.append("objections", .array(comparison.objections.map(json)))
    return .object(object)
  }
}
