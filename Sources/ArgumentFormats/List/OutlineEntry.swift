internal import ArgumentModel
internal import ArgumentWords

/// What the lines of an item say, which may be one of an outline in Markdown: `▲ **1.1** Words.\` and
/// below that the words in other languages and what else there is to say.
struct OutlineEntry {
  /// The words, one text a language.
  private(set) var texts: [String] = []
  /// The ids that an outline shows.
  private(set) var statement: EntityID?
  private(set) var reason: EntityID?
  /// Whether a number in bold stands before the words, as outlines have it.
  private(set) var isNumbered = false
  /// Whether that is a letter: a premise among several.
  private(set) var isPremise = false
  /// Whether it is a step from the premises below, without words of its own.
  private(set) var isJoint = false
  private(set) var isImplicit = false
  private(set) var isAgainst = false
  /// Whether it bears on the step above rather than on what is claimed there.
  private(set) var isOnStep = false

  init(_ rows: [String]) {
    var first = rows[0][...]
    if let sign = first.first, "▲▼△▽".contains(sign) {
      isAgainst = sign == "▼" || sign == "▽"
      isOnStep = sign == "△" || sign == "▽"
      first = first.dropFirst().drop { $0 == " " }
    }
    readNumber(&first)
    if !isNumbered { readSide(&first) }
    var words = String(first)
    if words.hasPrefix("**"), words.hasSuffix("**"), words.count > 4 {
      words = String(words.dropFirst(2).dropLast(2))
    }
    if words.hasPrefix("◆ ") { words.removeFirst(2) }
    guard isNumbered else {
      texts = [
        Self.unescaped(rows.map { Self.trimmed($0) }.joined(separator: " "), keepingEscapes: true)
      ]
      if rows.count == 1 { texts = [words] }
      return
    }
    if let place = words.range(of: "⇒") {
      reason = Self.ids(in: words[place...]).last
      isJoint = Self.ids(in: words[..<place]).isEmpty && rows.count == 1
    }
    if !isJoint { add(words) }
    for row in rows.dropFirst() {
      let row = Self.trimmed(row)
      if row.hasPrefix("*"), row.hasSuffix("*"), !row.hasPrefix("**") {
        readRemarks(row)
      } else {
        var row = row
        if row.hasPrefix("**"), row.hasSuffix("**"), row.count > 4 {
          row = String(row.dropFirst(2).dropLast(2))
        }
        add(row)
      }
    }
  }

  private mutating func add(_ words: String) {
    var text = Self.unescaped(words)
    if text.hasPrefix("⟨"), text.hasSuffix("⟩") {
      isImplicit = true
      text = String(text.dropFirst().dropLast())
    }
    texts.append(text)
  }

  private mutating func readNumber(_ words: inout Substring) {
    guard words.hasPrefix("**"), let end = words.dropFirst(2).range(of: "**") else { return }
    let number = words.dropFirst(2)[..<end]
    guard !number.isEmpty, number.count < 40,
      number.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "." || $0.isLowercase) })
    else { return }
    isNumbered = true
    isPremise = number.allSatisfy { $0.isLowercase }
    words = words[end...].dropFirst(2).drop { $0 == " " }
  }

  /// Takes away a word for the side that an item is on.
  private mutating func readSide(_ words: inout Substring) {
    for language in ListWords.all {
      for (sides, isAgainst) in [(language.pro, false), (language.con, true)] {
        for side in sides where words.hasPrefix(side) {
          self.isAgainst = isAgainst
          words = words.dropFirst(side.count).drop { $0 == " " }
        }
      }
    }
  }

  /// Takes the ids of the remarks: the statement's, and behind the double arrow the reason's.
  private mutating func readRemarks(_ row: String) {
    if let place = row.range(of: "⇒") {
      statement = Self.ids(in: row[..<place]).last ?? statement
      reason = Self.ids(in: row[place...]).last ?? reason
    } else {
      statement = Self.ids(in: row[...]).last ?? statement
    }
  }

  private static func ids(in words: Substring) -> [EntityID] {
    var ids: [EntityID] = []
    var rest = words
    while let start = rest.range(of: "\\[") {
      rest = rest[start...].dropFirst(2)
      guard let end = rest.range(of: "\\]") else { break }
      ids.append(EntityID(unescaped(String(rest[..<end]))))
      rest = rest[end...].dropFirst(2)
    }
    return ids
  }

  private static func trimmed(_ words: String) -> String {
    var words = words[...]
    while words.first == " " { words.removeFirst() }
    while words.last == " " { words.removeLast() }
    return String(words)
  }

  /// Words without Markdown's backslashes, which stand before punctuation.
  static func unescaped(_ words: String, keepingEscapes: Bool = false) -> String {
    if keepingEscapes { return words }
    var result = ""
    var isEscaped = false
    for character in words {
      if character == "\\", !isEscaped {
        isEscaped = true
        continue
      }
      if isEscaped, !(character.isASCII && (character.isPunctuation || character.isSymbol)) {
        result.append("\\")
      }
      isEscaped = false
      result.append(character)
    }
    if isEscaped { result.append("\\") }
    return result
  }
}

extension StringProtocol {
  /// Where a piece begins.
  fileprivate func range(of piece: String) -> Index? {
    var place = startIndex
    while place < endIndex {
      if self[place...].hasPrefix(piece) { return place }
      place = index(after: place)
    }
    return nil
  }
}
