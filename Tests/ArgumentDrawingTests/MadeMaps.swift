import ArgumentModel
import TestSupport

/// Makes maps as people make them: a thesis, linked premises, objections, undercuts, and some links.
enum MadeMaps {
  private static let english = [
    "phones", "attention", "a lesson", "takes", "the school", "every pupil", "needs", "has", "less",
    "more", "of the time", "and", "because", "nobody", "said", "in 2024", "on purpose", "quietly",
  ]
  private static let chinese = [
    "手機", "專注", "課堂", "需要", "學校", "每個學生", "更多", "時間", "沒有人", "說過", "，", "因此",
  ]

  /// - Parameter groups: How many groups the map has, of members that mostly stand near each other.
  static func map(size: Int, seed: UInt64, groups: Int = 0) -> ArgumentMap {
    var random = SeededGenerator(seed: seed)
    var map = ArgumentMap()
    map.header.languages = ["en", "zh-Hant"]
    map.header.title = LocalizedText("A made map of \(size) statements", language: "en")
    for number in 0..<size {
      var statement = Statement()
      statement.id = EntityID("s\(number)")
      statement.role = number == 0 ? .thesis : random.pick([.claim, .evidence, .premise])
      let isChinese = random.oneIn(3)
      let words = (0..<(4 + random.below(16))).map { _ in random.pick(isChinese ? chinese : english)
      }
      statement.text = LocalizedText(
        words.joined(separator: isChinese ? "" : " "), language: isChinese ? "zh-Hant" : "en")
      map.statements.append(statement)
    }
    var next = 1
    while next < size {
      var reason = Reason()
      reason.id = EntityID("r\(map.reasons.count)")
      let count = min(size - next, random.oneIn(3) ? 2 + random.below(3) : 1)
      reason.premises = (0..<count).map { Premise(EntityID("s\(next + $0)")) }
      reason.stance = random.oneIn(4) ? .attacks : .supports
      reason.target =
        random.oneIn(20) && !map.reasons.isEmpty
        ? EntityID("r\(random.below(map.reasons.count))")
        : EntityID("s\(random.below(1 + next / 2))")
      map.reasons.append(reason)
      next += count
    }
    for number in 0..<(size / 12) {
      var reason = Reason()
      reason.id = EntityID("x\(number)")
      let (a, b) = (1 + random.below(size - 1), random.below(size))
      guard a != b else { continue }
      reason.premises = [Premise(EntityID("s\(max(a, b))"))]
      reason.target = EntityID("s\(min(a, b))")
      map.reasons.append(reason)
    }
    for number in 0..<groups {
      var group = Group()
      group.id = EntityID("g\(number)")
      group.title = LocalizedText("Group number \(number)", language: "en")
      let first = random.below(size)
      group.members = (first..<min(size, first + 8)).filter { _ in !random.oneIn(4) }
        .map { EntityID("s\($0)") }
      map.groups.append(group)
    }
    return map
  }
}
