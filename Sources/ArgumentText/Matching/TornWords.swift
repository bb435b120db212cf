/// Whether words with numbers were changed by the keyboard alone: nobody means another number.
enum TornWords {
  /// From how many symbols on what came in between is no part of a number.
  private static let leastInsertion = 8

  /// Whether words stand at the beginning and the end of others, with something longer between them.
  static func areTorn(_ old: [[UInt32]], by new: [[UInt32]]) -> Bool {
    let (was, now) = (old.joined(), new.joined())
    let (first, all) = (Array(was), Array(now))
    guard all.count >= first.count + leastInsertion else { return false }
    let head = zip(first, all).prefix { $0 == $1 }.count
    let tail = zip(first.reversed(), all.reversed()).prefix { $0 == $1 }.count
    return head > 0 && tail > 0 && head + tail >= first.count
  }

  /// Whether the numbers of some words have the same digits as those of others, in the same order, with
  /// the same letters among them: a mark came in, or two neighbours changed places.
  ///
  /// A point between digits is as good as a digit. Numbers in words have to be there, if misspelt.
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
      for value in word {
        if WordBreaks.isWord(value), !WordBreaks.isDigit(value) {
          numbers[numbers.count - 1].letters.insert(value)
        } else {
          numbers[numbers.count - 1].digits.append(value)
        }
      }
    }
    return numbers
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
