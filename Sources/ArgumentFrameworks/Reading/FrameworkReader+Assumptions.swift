internal import ArgumentModel

extension FrameworkReader {
  /// The format `p aba` (rules of the competition of 2023).
  static func assumptions(
    _ cursor: inout ByteCursor
  ) throws(Diagnostic) -> AssumptionFramework {
    let count = try header(&cursor, kind: "aba")
    var assumptions: [Int32] = []
    var contraries: [(assumption: Int32, contrary: Int32)] = []
    var contraryMarks: [ByteCursor.Mark] = []
    var rules: [(head: Int32, body: [Int32])] = []
    var ruleMarks: [ByteCursor.Mark] = []
    while findLine(&cursor) {
      let start = cursor.mark
      let kind = cursor.word()
      let isRule = kind.elementsEqual("r".utf8)
      guard isRule || kind.elementsEqual("a".utf8) || kind.elementsEqual("c".utf8) else {
        throw cursor.refusal("expected a line that begins with a, c or r, found $", at: start)
      }
      let isContrary = kind.elementsEqual("c".utf8)
      cursor.skipBlanks()
      let mark = cursor.mark
      let first = try argument(&cursor, of: count)
      cursor.skipBlanks()
      if isRule {
        ruleMarks.append(mark)
        var body: [Int32] = []
        while !cursor.isAtLineEnd {
          body.append(try argument(&cursor, of: count))
          cursor.skipBlanks()
        }
        rules.append((first, body))
      } else if isContrary {
        contraryMarks.append(mark)
        contraries.append((first, try argument(&cursor, of: count)))
      } else {
        assumptions.append(first)
      }
      try endLine(&cursor)
    }
    let known = Set(assumptions)
    for (pair, mark) in zip(contraries, contraryMarks) where !known.contains(pair.assumption) {
      throw cursor.refusal(
        "$ has a contrary, but is no assumption", rule: "framework-argument", at: mark)
    }
    for (rule, mark) in zip(rules, ruleMarks) where known.contains(rule.head) {
      throw cursor.refusal(
        "a rule derives the assumption $; only flat frameworks are read",
        rule: "framework-argument", at: mark)
    }
    return AssumptionFramework(
      count: count, assumptions: assumptions, contraries: contraries, rules: rules)
  }
}
