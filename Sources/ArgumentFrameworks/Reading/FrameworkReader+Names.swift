internal import ArgumentModel

extension FrameworkReader {
  /// Attacks between names, some of which may not have been seen as arguments yet.
  private struct NamedAttacks {
    var names = ArgumentNames()
    var attackers: [Int32] = []
    var attacked: [Int32] = []
    /// For each name whether it is an argument, and where it was first written if it isn't.
    var isDeclared: [Bool] = []
    var firstUse: [Int32: ByteCursor.Mark] = [:]

    mutating func declare(_ name: ArraySlice<UInt8>) {
      let number = Int(names.insert(name))
      if number == isDeclared.count { isDeclared.append(true) }
      isDeclared[number] = true
    }

    mutating func use(_ name: ArraySlice<UInt8>, at mark: ByteCursor.Mark) -> Int32 {
      let number = names.insert(name)
      if Int(number) == isDeclared.count {
        isDeclared.append(false)
        firstUse[number] = mark
      }
      return number
    }

    func framework(_ cursor: ByteCursor) throws(Diagnostic) -> Framework {
      if let missing = isDeclared.firstIndex(of: false) {
        throw cursor.refusal(
          "there is no argument “\(String(decoding: names[Int32(missing)], as: UTF8.self))”",
          rule: "framework-argument", at: firstUse[Int32(missing)])
      }
      return Framework(
        count: names.count, attackers: attackers, attacked: attacked, names: names)
    }
  }

  /// The facts of the competitions up to 2021, in any order, and several on a line; `%` begins a
  /// comment as `#` does.
  static func facts(_ cursor: inout ByteCursor) throws(Diagnostic) -> Framework {
    var attacks = NamedAttacks()
    while true {
      cursor.skipWhiteSpace()
      if cursor.isAtEnd { return try attacks.framework(cursor) }
      if cursor.byte == 0x23 || cursor.byte == 0x25 {
        cursor.nextLine()
        continue
      }
      let isAttack = cursor.skip("att")
      guard isAttack || cursor.skip("arg") else {
        throw cursor.refusal("expected arg(…). or att(…,…)., found $")
      }
      try punctuation("(", &cursor)
      let mark = cursor.mark
      let name = try factName(&cursor)
      if isAttack {
        attacks.attackers.append(attacks.use(name, at: mark))
        try punctuation(",", &cursor)
        let mark = cursor.mark
        attacks.attacked.append(attacks.use(try factName(&cursor), at: mark))
      } else {
        attacks.declare(name)
      }
      try punctuation(")", &cursor)
      try punctuation(".", &cursor)
    }
  }

  private static func factName(
    _ cursor: inout ByteCursor
  ) throws(Diagnostic) -> ArraySlice<UInt8> {
    let mark = cursor.mark
    let name = cursor.word { $0 == 0x28 || $0 == 0x29 || $0 == 0x2C }
    if name.isEmpty { throw cursor.refusal("expected a name, found $", at: mark) }
    return name
  }

  /// Goes over a sign and the blanks around it.
  private static func punctuation(
    _ sign: Unicode.Scalar, _ cursor: inout ByteCursor
  ) throws(Diagnostic) {
    cursor.skipBlanks()
    guard !cursor.isAtEnd, UInt32(cursor.byte) == sign.value else {
      throw cursor.refusal("expected “\(sign)”, found $")
    }
    cursor.advance()
    cursor.skipBlanks()
  }

  /// The trivial graph format: nodes, a line `#`, edges.
  ///
  /// What stands behind the names are labels, which frameworks have no use for; `#` with text behind
  /// it begins a comment.
  static func graph(_ cursor: inout ByteCursor) throws(Diagnostic) -> Framework {
    var attacks = NamedAttacks()
    var hasEdges = false
    while true {
      cursor.skipWhiteSpace()
      if cursor.isAtEnd { break }
      let mark = cursor.mark
      let name = cursor.word()
      if name.isEmpty { throw cursor.refusal("expected a name, found $", at: mark) }
      cursor.skipBlanks()
      if name.first == 0x23 {
        if name.count == 1, cursor.isAtLineEnd {
          if hasEdges { throw cursor.refusal("the line $ is here for a second time", at: mark) }
          hasEdges = true
        }
        cursor.nextLine()
        continue
      }
      if hasEdges {
        attacks.attackers.append(attacks.use(name, at: mark))
        let mark = cursor.mark
        let other = cursor.word()
        if other.isEmpty { throw cursor.refusal("expected a name, found $", at: mark) }
        attacks.attacked.append(attacks.use(other, at: mark))
      } else {
        attacks.declare(name)
      }
      cursor.nextLine()
    }
    guard hasEdges else {
      throw cursor.refusal("there is no line “#” between the names and the attacks")
    }
    return try attacks.framework(cursor)
  }
}
