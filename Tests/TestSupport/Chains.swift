public import ArgumentModel

/// Maps that are deep.
public enum Chains {
  /// A thesis with a chain of reasons, each for the premise of the one before.
  public static func chain(_ length: Int) -> ArgumentMap {
    var map = ArgumentMap()
    map.header.languages = ["en"]
    map.statements = (0...length).map { number in
      var statement = Statement()
      statement.id = EntityID("s\(number)")
      if number == 0 { statement.role = .thesis }
      statement.text = LocalizedText("S\(number).", language: "en")
      return statement
    }
    map.reasons = (0..<length).map { number in
      var reason = Reason()
      reason.id = EntityID("r\(number)")
      reason.premises = [Premise(EntityID("s\(number + 1)"))]
      reason.target = EntityID("s\(number)")
      reason.stance = number % 3 == 2 ? .attacks : .supports
      return reason
    }
    return map
  }

  /// A thesis with a chain of undercuts, each of the one before.
  public static func undercuts(_ length: Int) -> ArgumentMap {
    var map = chain(length)
    for number in 1..<length {
      map.reasons[number].target = map.reasons[number - 1].id
      map.reasons[number].stance = .attacks
    }
    return map
  }
}
