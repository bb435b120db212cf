internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentUnicode

/// A text with its language, as `en=Phones distract.`; without one, in the language whose script fits.
struct TextOption: ExpressibleByArgument {
  var language: LanguageTag?
  var text: String

  init?(argument: String) {
    // What stands before the first = is a language only if it looks like a tag: a text may have an =.
    if let equals = argument.firstIndex(of: "="), Self.isTag(argument[..<equals]) {
      language = LanguageTag(rawValue: String(argument[..<equals]))
      text = String(argument[argument.index(after: equals)...])
    } else {
      text = argument
    }
  }

  private static func isTag(_ text: Substring) -> Bool {
    let subtags = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
    guard let first = subtags.first, (2...8).contains(first.count) else { return false }
    return subtags.allSatisfy { subtag in
      (1...8).contains(subtag.count)
        && subtag.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    } && first.allSatisfy(\.isLetter)
  }
}

extension LocalizedText {
  /// A text of a command's options, for a map in some languages.
  ///
  /// A text that comes without its language is in the first of the map's that is written in its
  /// script, or else in the map's first.
  init(_ options: [TextOption], languages: [LanguageTag]) {
    self.init()
    for option in options {
      let language = option.language.map { $0.spelled(asIn: languages) }
      self[language ?? Self.language(of: option.text, among: languages)] = option.text
    }
  }

  /// A text of a command's options, for a map that is edited.
  init(_ options: [TextOption], of editor: borrowing MapEditor) {
    self.init(options, languages: editor.header.languages)
  }

  private static func language(of text: String, among languages: [LanguageTag]) -> LanguageTag {
    let fitting = languages.first { language in
      let scripts = LanguageScripts.of(String(language.primarySubtag).lowercased())
      return scripts.isEmpty || !LanguageScripts.lacks(scripts, text)
    }
    return fitting ?? languages.first ?? .undetermined
  }
}

extension LanguageTag {
  /// The tag as some others spell it: tags that differ in upper and lower case, or have a low line for
  /// the hyphen, are the same (BCP 47, section 2.1.1).
  func spelled(asIn languages: [LanguageTag]) -> LanguageTag {
    let folded = rawValue.lowercased().replacing("_", with: "-")
    return languages.first { $0.rawValue.lowercased() == folded } ?? LanguageTag(spelling: folded)
  }

  /// A tag as BCP 47 spells it: `zh-Hant-TW` (section 2.1.1).
  private init(spelling folded: String) {
    let subtags = folded.split(separator: "-", omittingEmptySubsequences: false)
    var spelled: [String] = []
    for subtag in subtags {
      let isAfterSingleton = spelled.contains { $0.count == 1 }
      switch subtag.count {
      case 4 where !spelled.isEmpty && !isAfterSingleton && subtag.allSatisfy(\.isLetter):
        spelled.append(subtag.prefix(1).uppercased() + subtag.dropFirst())
      case 2 where !spelled.isEmpty && !isAfterSingleton: spelled.append(subtag.uppercased())
      default: spelled.append(String(subtag))
      }
    }
    self.init(rawValue: spelled.joined(separator: "-"))
  }
}
