/// One text in any number of languages.
public struct LocalizedText: Hashable, Sendable {
  /// The text in one language.
  public struct Version: Hashable, Sendable {
    /// The language.
    public let language: LanguageTag
    /// The words.
    public var text: String
  }

  /// The versions in the order of their tags' UTF-8 bytes, at most one a language.
  public private(set) var versions: [Version]

  /// Makes an empty text.
  public init() { versions = [] }

  /// Makes a text in one language.
  public init(_ text: String, language: LanguageTag) {
    versions = [Version(language: language, text: text)]
  }

  /// The text in one language, or nil where there is none.
  public subscript(language: LanguageTag) -> String? {
    get { versions.first { $0.language == language }?.text }
    set {
      if let index = versions.firstIndex(where: { $0.language == language }) {
        if let newValue {
          versions[index].text = newValue
        } else {
          versions.remove(at: index)
        }
      } else if let newValue {
        let place = versions.firstIndex { language < $0.language } ?? versions.endIndex
        versions.insert(Version(language: language, text: newValue), at: place)
      }
    }
  }

  /// Whether there is no version at all.
  public var isEmpty: Bool { versions.isEmpty }

  /// The text in the first of these languages that has one, else in any language, else nil.
  public func preferred(_ languages: [LanguageTag]) -> Version? {
    for language in languages {
      if let version = versions.first(where: { $0.language == language }) { return version }
    }
    return versions.first
  }
}
