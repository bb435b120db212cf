extension EntityID {
  /// An id made from a text's first words, one that isn't taken.
  ///
  /// Latin words are put in lower case and joined by hyphens, up to five of them; from a text
  /// without spaces, such as a Chinese one, the first twelve letters are taken. Where nothing is
  /// left, the id is `fallback`. A number is added if the id is taken.
  /// - Parameters:
  ///   - text: The text to make the id from.
  ///   - fallback: The id for a text without letters, such as `statement`.
  ///   - isTaken: Whether an id is in use or was in use before.
  public static func suggestion(
    for text: String, fallback: String, isTaken: (EntityID) -> Bool
  ) -> EntityID {
    let stem = slug(of: text) ?? fallback
    let first = EntityID(stem)
    if !isTaken(first) { return first }
    var number = 2
    while true {
      let candidate = EntityID("\(stem)-\(number)")
      if !isTaken(candidate) { return candidate }
      number += 1
    }
  }

  private static let mostWords = 5
  private static let mostScalars = 40
  private static let mostUnspacedScalars = 12

  private static func slug(of text: String) -> String? {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    var total = 0
    func finishWord() {
      guard !word.isEmpty else { return }
      words.append(String(word))
      word = String.UnicodeScalarView()
    }
    // More than this no id has room for.
    let beginning = String(text.unicodeScalars.prefix(EntityID.longest))
    for scalar in beginning.lowercased().normalizedToNFC.unicodeScalars {
      let isPart = scalar.mayBeginIdentifier || (!word.isEmpty && scalar.mayContinueIdentifier)
      guard isPart, scalar != ".", scalar != "-" else {
        // An apostrophe joins: "don't" is one word.
        if scalar == "'" || scalar == "\u{2019}" { continue }
        finishWord()
        if words.count == mostWords || total >= mostScalars { break }
        continue
      }
      if word.count >= mostUnspacedScalars, !scalar.isASCII { break }
      if total >= mostScalars, !scalar.isASCII { break }
      word.append(scalar)
      total += 1
      if total >= EntityID.longest / 2 { break }
    }
    if words.count < mostWords { finishWord() }
    let slug = words.joined(separator: "-")
    return slug.isEmpty || EntityID(slug).flaw != nil ? nil : slug
  }
}
