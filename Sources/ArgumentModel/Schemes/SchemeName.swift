/// How the names of schemes are taken apart.
enum SchemeName {
  /// What may stand before the name itself, longest first.
  private static let prefixes = [
    ["arguments", "from"], ["argument", "from"], ["arguments", "by"], ["argument", "by"],
    ["appeal", "to"], ["from"], ["support"], ["argument"],
  ]
  private static let suffixes = ["argument", "arguments", "scheme"]
  private static let articles = ["a", "an", "the"]

  /// What may stand before a name written as one word.
  static let joinedPrefixes = ["argumentfrom", "argumentby", "appealto", "from"]
  /// What may stand after a name written as one word.
  static let joinedSuffixes = ["argument", "scheme", "論證", "论证"]

  /// A name's words in lower case: parted by spaces, punctuation and a change of case.
  static func words(of name: String) -> [String] {
    var words: [String] = []
    var word = ""
    let scalars = Array(name.normalizedToNFC.unicodeScalars)
    func finishWord() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    for (index, scalar) in scalars.enumerated() {
      // An apostrophe joins.
      if scalar == "'" || scalar == "\u{2019}" { continue }
      guard scalar.mayContinueIdentifier, !["-", "_", "."].contains(scalar) else {
        finishWord()
        continue
      }
      if scalar.isCapital, index > 0 {
        let next = index + 1 < scalars.count ? scalars[index + 1] : nil
        let endsCapitals = scalars[index - 1].isCapital && next?.properties.isLowercase == true
        if !scalars[index - 1].isCapital || endsCapitals { finishWord() }
      }
      if scalar.isASCII, !scalar.isCapital {
        word.append(scalar: scalar)
      } else {
        word += scalar.properties.lowercaseMapping
      }
    }
    finishWord()
    return words
  }

  /// The words without those that every name of a scheme may have.
  static func essentialWords(of words: [String]) -> [String] {
    var rest = words[...]
    while let prefix = prefixes.first(where: { rest.starts(with: $0) && rest.count > $0.count }) {
      rest = rest.dropFirst(prefix.count)
      // An article belongs to the phrase only here: “a fortiori” begins with none.
      if prefix != ["argument"], rest.count > 1, let first = rest.first, articles.contains(first) {
        rest = rest.dropFirst()
      }
    }
    while rest.count > 1, let last = rest.last, suffixes.contains(last) { rest = rest.dropLast() }
    return Array(rest)
  }
}

extension Unicode.Scalar {
  /// Whether this is a capital; of ASCII, which most names of schemes are in, without a search.
  fileprivate var isCapital: Bool {
    isASCII ? (0x41...0x5A).contains(value) : properties.isUppercase
  }
}
