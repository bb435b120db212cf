internal import ArgumentModel

// Marks of footnotes, which stand after a sentence's end and belong to it.
extension SentenceRules {
  /// The place after the marks of notes that stand right here: `[4]`, `¹`, `†`, and plain digits
  /// where nothing else can be meant by them.
  /// - Parameter start: Where the ending began, for what stands before it.
  func endOfNotes(at place: Int, after start: Int) -> Int {
    var end = place
    // As many as a careful author sets, so that the work stays linear.
    for _ in 0..<8 {
      guard let next = endOfNote(at: end) else { break }
      end = next
    }
    return end > place ? end : endOfDigits(at: place, after: start) ?? place
  }

  private func endOfNote(at place: Int) -> Int? {
    guard place < bounds.upperBound else { return nil }
    switch text.scalars[place] {
    case "[", "［", "〔", "【": return endOfBracket(at: place)
    case "\u{B9}", "\u{B2}", "\u{B3}", "\u{2070}", "\u{2074}"..."\u{2079}":
      return endOfRaised(place)
    case "*", "†", "‡":
      // Where the next word follows at once it's emphasised.
      var end = place + 1
      while end < bounds.upperBound, end - place < 3, text.scalars[end] == text.scalars[place] {
        end += 1
      }
      return kind(at: end).isWhiteSpace ? end : nil
    default: return nil
    }
  }

  /// Digits above the line, with what parts several numbers.
  private func endOfRaised(_ start: Int) -> Int? {
    var end = start
    while end < bounds.upperBound {
      switch text.scalars[end] {
      case "\u{B9}", "\u{B2}", "\u{B3}", "\u{2070}", "\u{2074}"..."\u{207F}": end += 1
      case ",", "\u{2013}", "\u{2019}", "\u{2E34}":
        guard end + 1 < bounds.upperBound, Self.isRaised(text.scalars[end + 1]) else { return end }
        end += 1
      default: return end
      }
    }
    return end
  }

  private static func isRaised(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xB9, 0xB2, 0xB3, 0x2070, 0x2074...0x2079: true
    default: false
    }
  }

  /// Brackets with a number, a letter or a word for a note in them.
  private func endOfBracket(at start: Int) -> Int? {
    guard let close = text.end(of: start, 24, bounds.upperBound) ?? fullWidthEnd(start) else {
      return nil
    }
    var word = ""
    var hasDigit = false
    for place in start + 1..<close {
      switch text.kinds[place] {
      case .digit: hasDigit = true
      case .lower, .upper, .ideograph: word.append(scalar: text.scalars[place])
      case .space: if !word.isEmpty { word.append(scalar: " ") }
      case .comma, .dash: break
      case .other where text.scalars[place] == "-" || text.scalars[place] == "、": break
      default: return nil
      }
    }
    while word.last == " " { word.removeLast() }
    let isNote = word.isEmpty ? hasDigit : Self.noteWords.contains(word.lowercased())
    let isLetter = !hasDigit && close == start + 2 && text.kinds[start + 1] == .lower
    return isNote || isLetter ? close + 1 : nil
  }

  private func fullWidthEnd(_ start: Int) -> Int? {
    guard text.scalars[start] == "［" else { return nil }
    return (start + 1..<max(start + 1, min(bounds.upperBound, start + 24)))
      .first { text.scalars[$0] == "］" }
  }

  /// Digits that can only be a note's: after a word's full stop or a mark, before white space and
  /// what begins a sentence (`data.1 Hackers`).
  private func endOfDigits(at start: Int, after ending: Int) -> Int? {
    var end = start
    while end < bounds.upperBound, end - start < 12 {
      let isList =
        end > start && kind(at: end + 1) == .digit
        && (text.scalars[end] == "," || text.scalars[end] == "\u{2013}")
      guard text.kinds[end] == .digit && text.scalars[end].isASCII || isList else { break }
      end += 1
    }
    guard end > start, end - start <= 3 || end - start < 12 && hasMark(in: start..<end),
      text.scalars[start] != "0", kind(at: end).isWhiteSpace
    else { return nil }
    var next = end
    while next < bounds.upperBound, text.kinds[next] == .space { next += 1 }
    let first = kind(at: firstLetter(from: next))
    guard next == bounds.upperBound || first == .upper else { return nil }
    return isAfterWord(ending, closes: start > ending + 1) ? end : nil
  }

  private func hasMark(in range: Range<Int>) -> Bool {
    range.contains { text.kinds[$0] != .digit }
  }

  /// Whether an ending follows a word that is no abbreviation before a number.
  private func isAfterWord(_ ending: Int, closes: Bool) -> Bool {
    if text.kinds[ending] != .fullStop || closes { return text.scalars[ending].isASCII }
    var start = ending
    while start > bounds.lowerBound, ending - start < 20, text.kinds[start - 1].isLetter {
      start -= 1
    }
    guard ending - start >= 3, !kind(at: start - 1).isWord else { return false }
    guard text.kinds[ending - 1] == .lower || text.kinds[ending - 1] == .upper else { return false }
    guard let word = text.plainWord(start..<ending) else { return true }
    return !Abbreviations.numbered.contains(word) && !Abbreviations.titles.contains(word)
      && !Abbreviations.leading.contains(word)
  }

  /// What stands in brackets after a sentence and is no part of it.
  private static let noteWords: Set<String> = [
    "note", "n", "nb", "fn", "註", "注", "注釋", "註釋", "注释", "a", "b", "c", "d", "citation needed",
    "sic",
    "clarification needed", "來源請求", "来源请求",
  ]
}
