internal import ArgumentJSON
public import ArgumentModel

/// Makes maps of few words.
public enum SmallMaps {
  /// A map of the members that follow `format`, as JSON.
  public static func map(_ members: String) throws -> ArgumentMap {
    try MapReader().read(Array("{\"format\":\"argue/1\",\(members)}".utf8)).map
  }

  /// A map in English with statements `id role text` and reasons `id premise+premise -> target`,
  /// or `-x target` for an attack; for tests where only the structure matters.
  public static func map(statements: [String], reasons: [String] = []) -> ArgumentMap {
    var map = ArgumentMap()
    map.header.languages = ["en"]
    map.statements = statements.map { line in
      let words = line.split(separator: " ", maxSplits: 2).map(String.init)
      var statement = Statement()
      statement.id = EntityID(words[0])
      if words.count > 1, words[1] != "-" { statement.role = Role(rawValue: words[1]) }
      statement.text = LocalizedText(words.count > 2 ? words[2] : words[0], language: "en")
      return statement
    }
    map.reasons = reasons.map { line in
      let words = line.split(separator: " ").map(String.init)
      var reason = Reason()
      reason.id = EntityID(words[0])
      reason.premises = words[1].split(separator: "+").map { Premise(EntityID(String($0))) }
      reason.stance = words[2] == "-x" ? .attacks : .supports
      reason.target = EntityID(words[3])
      return reason
    }
    return map
  }
}
