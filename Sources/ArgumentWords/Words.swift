package import ArgumentModel

/// All words, sentences and marks in which people are told of a map, in one language: a table.
///
/// Vocabularies of the format are looked up by their words; a word that a table lacks stands for
/// itself. A sentence that holds names or numbers is a closure, so that each language puts it
/// together in its own order.
package struct Words: Sendable {
  /// The language's tag, as pages have it; its primary subtag chooses the table.
  package var language: LanguageTag

  // MARK: Marks

  /// Between the remarks in a line, with the space that follows.
  package var comma: String
  /// Between names in a list, with the space that follows.
  package var listSeparator: String
  /// Before the last name of a list in a sentence, with the spaces around it: “ and ”.
  package var lastSeparator: String
  /// Between remarks that have commas themselves, with the space that follows.
  package var semicolon: String
  /// After what is explained, without the space that follows.
  package var colon: String
  package var fullStop: String
  /// Between words, and before brackets; empty where the language is set without spaces.
  package var space: String
  /// Between sentences.
  package var sentenceSpace: String
  package var brackets: Enclosure
  package var quotes: Enclosure
  /// How many characters a name may have for a verb after it not to be lost.
  package var longestName: Int

  // MARK: Vocabularies

  package var roles: [String: String]
  package var acts: [String: String]
  /// The acts of several speakers: “report” beside “reports”.
  package var pluralActs: [String: String]
  package var hedges: [String: String]
  package var stances: [String: String]
  package var divergences: [String: String]
  package var standards: [String: String]
  /// The language of the catalogue's names for schemes; nil shows a scheme's id as words.
  package var schemeLanguage: LanguageTag?
  /// The headings of an outline's sections, by their names.
  package var sections: [String: String]
  package var relations: [String: RelationWords]

  // MARK: Subjects

  package var outline: OutlineWords
  package var prose: ProseWords
  package var evaluation: EvaluationWords
  package var texts: TextWords
  package var page: PageWords

  /// What stands before and after something.
  package struct Enclosure: Sendable {
    package var open: String
    package var close: String

    package init(_ open: String, _ close: String) {
      self.open = open
      self.close = close
    }
  }

  /// Names as they stand in a sentence, and how many they are.
  package struct Names: Sendable {
    package var text: String
    package var count: Int
    package var isPlural: Bool { count > 1 }
  }
}

// MARK: Choosing

extension Words {
  /// The tables of all languages that Argue speaks: whoever adds one, names it here.
  package static let tables = [english, chinese]

  /// The words for a language: those of the table with its primary subtag, else English ones.
  package init(_ language: LanguageTag?) {
    let subtag = language?.primarySubtag.lowercased()
    self = Self.tables.first { $0.language.primarySubtag.lowercased() == subtag } ?? .english
  }
}

// MARK: Putting together

extension Words {
  /// A term of one of the tables, or the word itself.
  package static func term(_ word: some OpenVocabulary, in table: [String: String]) -> String {
    table[word.rawValue] ?? word.rawValue
  }

  /// A text in round brackets.
  package func bracketed(_ text: String) -> String { brackets.open + text + brackets.close }

  /// A text with a remark after it, in brackets.
  package func remarked(_ text: String, _ remark: String) -> String {
    text + space + bracketed(remark)
  }

  /// A text in quotation marks.
  package func quote(_ text: String) -> String { quotes.open + text + quotes.close }

  /// A name and what it names.
  package func labelled(_ label: String, _ text: String) -> String {
    label + colon + space + text
  }

  /// Names one after another, as remarks have them: “a, b, c”.
  package func list(_ names: [String]) -> Names {
    Names(text: names.joined(separator: listSeparator), count: names.count)
  }

  /// Names one after another, as sentences have them: “a, b and c”.
  package func enumeration(_ names: [String]) -> Names {
    guard names.count > 1, let last = names.last else { return list(names) }
    let others = names.dropLast().joined(separator: listSeparator)
    return Names(text: others + lastSeparator + last, count: names.count)
  }

  /// The marks with which sentences of whatever language end, or lead on to what follows.
  package static let sentenceEnds: Set<Character> = [
    ".", "!", "?", "…", "。", "！", "？", ":", "：",
  ]
}
