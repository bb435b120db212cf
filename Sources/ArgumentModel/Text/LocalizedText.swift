/// One text in any number of languages.
public struct LocalizedText: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  /// The text in one language.
  public struct Version: Hashable, Sendable {
    /// The language.
    public let language: LanguageTag
    /// The words in that language, as they were written.
    public var text: String
  }

  /// The versions in the order of their tags' UTF-8 bytes, at most one a language.
  public private(set) var versions: [Version]

  /// Makes a text with a version in no language.
  public init() { versions = [] }

  /// Makes a text in one language.
  public init(_ text: String, language: LanguageTag) {
    versions = [Version(language: language, text: text)]
  }

  /// Makes a text of versions in any order; of several in one language the last counts.
  ///
  /// Setting one after the other would move the versions behind each.
  public init(_ versions: some Sequence<(language: LanguageTag, text: String)>) {
    self.versions = []
    var isSorted = true
    for (language, text) in versions {
      if let last = self.versions.last, !(last.language < language) { isSorted = false }
      self.versions.append(Version(language: language, text: text))
    }
    guard !isSorted else { return }
    let given = self.versions
    let order = given.indices.sorted { first, second in
      let (left, right) = (given[first].language, given[second].language)
      return left == right ? first < second : left < right
    }
    self.versions.removeAll(keepingCapacity: true)
    for index in order {
      if self.versions.last?.language == given[index].language { self.versions.removeLast() }
      self.versions.append(given[index])
    }
  }

  /// Makes a text of versions by language, as `["en": "Phones distract.", "zh-Hant": "手機使人分心。"]`.
  public init(dictionaryLiteral versions: (LanguageTag, String)...) {
    self.init(versions.map { (language: $0.0, text: $0.1) })
  }

  /// The text in one language, or nil where there is none.
  public subscript(language: LanguageTag) -> String? {
    get { place(of: language).found.map { versions[$0].text } }
    set {
      let (found, next) = place(of: language)
      if let found {
        if let newValue {
          versions[found].text = newValue
        } else {
          versions.remove(at: found)
        }
      } else if let newValue {
        versions.insert(Version(language: language, text: newValue), at: next)
      }
    }
  }

  /// Where the version in a language stands, or where it would.
  private func place(of language: LanguageTag) -> (found: Int?, next: Int) {
    var low = 0
    var high = versions.count
    // Most texts have one version or two, and are told apart by their lengths sooner than by order.
    if high <= Self.few {
      for index in 0..<high where versions[index].language == language { return (index, index) }
    }
    while low < high {
      let middle = (low + high) / 2
      if versions[middle].language < language { low = middle + 1 } else { high = middle }
    }
    let isThere = low < versions.count && versions[low].language == language
    return (isThere ? low : nil, low)
  }

  private static let few = 4

  /// Whether there is no version at all.
  public var isEmpty: Bool { versions.isEmpty }

  /// The text in the first of these languages that has one, else in any language, else nil.
  public func preferred(_ languages: [LanguageTag]) -> Version? {
    for language in languages {
      if let found = place(of: language).found { return versions[found] }
    }
    return versions.first
  }
}
