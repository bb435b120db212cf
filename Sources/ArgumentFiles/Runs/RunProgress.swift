/// How far a run got, and what it came to until there.
struct RunProgress: Equatable, Sendable {
  var position = RunPosition()
  var outputBytes = 0
  var rejectBytes = 0
  var documents = 0
  var lines = 0
  var refused = 0
  var exitCode: Int32 = 0
  /// How many findings were told.
  var told = 0
  var tallies: [Int] = []

  /// The form in which it is kept: a line of numbers.
  /// - Parameter key: What tells this run from others, as a number.
  func text(key: UInt64) -> String {
    let numbers =
      [
        position.file, position.lines, position.bytes, outputBytes, rejectBytes, documents, lines,
        refused, Int(exitCode), told,
      ] + tallies
    return "\(Self.format) \(key) \(numbers.map(String.init).joined(separator: " "))\n"
  }

  private static let format = "argue-progress/2"

  init() {}

  /// Reads the form; nil if it is something else.
  init?(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace)
    let numbers = words.dropFirst(2).compactMap { Int($0) }
    guard words.first == Self.format[...], text.hasSuffix("\n"), words.count >= 2,
      numbers.count == words.count - 2, numbers.count >= 10, numbers.allSatisfy({ $0 >= 0 }),
      let exitCode = Int32(exactly: numbers[8])
    else { return nil }
    position = RunPosition(file: numbers[0], lines: numbers[1], bytes: numbers[2])
    (outputBytes, rejectBytes) = (numbers[3], numbers[4])
    (documents, lines, refused) = (numbers[5], numbers[6], numbers[7])
    (self.exitCode, told) = (exitCode, numbers[9])
    tallies = Array(numbers[10...])
  }

  /// The key of the run that a form is of.
  static func key(of text: String) -> UInt64? {
    text.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { UInt64($0) }
  }

  /// Takes what came of a document.
  mutating func add(_ answer: RunAnswer) {
    documents += 1
    if answer.isRefused { refused += 1 }
    add(tallies: answer.tallies, exitCode: answer.exitCode)
  }

  /// Takes what came of some documents.
  mutating func add(_ other: RunProgress) {
    documents += other.documents
    refused += other.refused
    add(tallies: other.tallies, exitCode: other.exitCode)
  }

  private mutating func add(tallies more: [Int], exitCode: Int32) {
    self.exitCode = max(self.exitCode, exitCode)
    while tallies.count < more.count { tallies.append(0) }
    for (index, count) in more.enumerated() { tallies[index] += count }
  }
}
