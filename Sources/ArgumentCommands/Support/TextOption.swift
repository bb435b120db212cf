internal import ArgumentModel
internal import ArgumentParser

/// A text with its language, as `en=Phones distract.`; without one, in the map's first language.
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
    let subtags = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = subtags.first, (2...8).contains(first.count) else { return false }
    return subtags.allSatisfy { subtag in
      (1...8).contains(subtag.count)
        && subtag.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    } && first.allSatisfy(\.isLetter)
  }
}

extension LocalizedText {
  /// A text of a command's options.
  init(_ options: [TextOption], primaryLanguage: LanguageTag) {
    self.init()
    for option in options { self[option.language ?? primaryLanguage] = option.text }
  }
}

extension MapEditor {
  /// The language of plain strings.
  var primaryLanguage: LanguageTag { header.languages.first ?? .undetermined }

  /// An id made from a text, or else from a kind's name.
  func freshID(for text: LocalizedText, kind: EntityKind) -> EntityID {
    // English gives the ids that are easiest to type, whatever the map's first language.
    let version = text.preferred(["en"] + header.languages)
    return EntityID.suggestion(
      for: version?.text ?? "", fallback: kind.rawValue,
      isTaken: { contains($0) || reservedIDs.contains($0) })
  }
}
