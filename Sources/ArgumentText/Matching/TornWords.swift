/// Whether names and numbers were changed by accident alone, so that nobody means another one.
enum TornWords {
  /// From how many symbols on what came in between is no part of a name or number.
  private static let leastInsertion = 8
  /// From how many symbols on what is missing is more than a part of one.
  private static let leastDeletion = 4

  /// Whether something longer came in within words, or is missing from within them.
  static func areTorn(_ old: [[UInt32]], _ new: [[UInt32]]) -> Bool {
    let (was, now) = (Array(old.joined()), Array(new.joined()))
    if now.count >= was.count + leastInsertion { return standsAround(was, now, leastPart: 1) }
    return was.count >= now.count + leastDeletion && standsAround(now, was, leastPart: 2)
  }

  /// Whether a word's parts stand at the beginning and the end of a longer one.
  private static func standsAround(_ word: [UInt32], _ longer: [UInt32], leastPart: Int) -> Bool {
    let head = zip(word, longer).prefix { $0 == $1 }.count
    let tail = zip(word.reversed(), longer.reversed()).prefix { $0 == $1 }.count
    return min(head, tail) >= leastPart && head + tail >= word.count
  }

  /// Whether the numbers of some words have the same digits as those of others, in the same order, with
  /// the same letters among them: a mark came in, or two neighbours changed places.
  ///
  /// A point between digits is as good as a digit, a comma before three of them none. Numbers in words have to be there, if misspelt.
  static func haveSameDigits(_ old: [[UInt32]], _ new: [[UInt32]]) -> Bool {
    let (was, now) = (numbers(old), numbers(new))
    guard !was.isEmpty, was == now else { return false }
    return haveNumberWords(old, in: new) && haveNumberWords(new, in: old)
  }

  /// A number as it is compared.
  private struct Number: Equatable {
    var digits: [UInt32] = []
    var letters: Set<UInt32> = []
  }

  /// The numbers in digits; those with no word between them are one.
  private static func numbers(_ words: [[UInt32]]) -> [Number] {
    var numbers: [Number] = []
    var isWithin = false
    for word in words {
      guard word.contains(where: WordBreaks.isDigit) else {
        isWithin = false
        continue
      }
      if !isWithin { numbers.append(Number()) }
      isWithin = true
      for (index, value) in word.enumerated() {
        if WordBreaks.isWord(value), !WordBreaks.isDigit(value) {
          numbers[numbers.count - 1].letters.insert(value)
        } else if !isGroupMark(value, before: word[(index + 1)...]) {
          numbers[numbers.count - 1].digits.append(value)
        }
      }
    }
    return numbers
  }

  /// Whether a comma sets thousands apart.
  private static func isGroupMark(_ value: UInt32, before rest: ArraySlice<UInt32>) -> Bool {
    value == 0x2C && rest.prefix(while: WordBreaks.isDigit).count == 3
  }

  /// Whether each number that is a word is among other words, if misspelt.
  private static func haveNumberWords(_ words: [[UInt32]], in others: [[UInt32]]) -> Bool {
    words.allSatisfy { word in
      guard TellingWords.isNumber(word), !word.contains(where: WordBreaks.isDigit) else {
        return true
      }
      return others.contains { Misspelling.isLikely(word, $0) }
    }
  }
}
