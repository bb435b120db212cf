package import ArgumentModel

/// All words, sentences and marks in which people are told of a map, in one language: a table.
///
/// Vocabularies of the format are looked up by their words; a word that a table lacks stands for
/// itself. A sentence that holds names or numbers is a closure, so that each language puts it
/// together in its own order.
///
/// A table is a class, since whatever tells of a map holds one: as a value it would be copied there
/// word by word.
package final class Words: Sendable {
  /// The language's tag, as pages have it; its primary subtag chooses the table.
  package let language: LanguageTag

  // MARK: Marks

  /// Between the remarks in a line, with the space that follows.
  package let comma: String
  /// Between names in a list, with the space that follows.
  package let listSeparator: String
  /// Before the last name of a list in a sentence, with the spaces around it: “ and ”.
  package let lastSeparator: String
  /// Between remarks that have commas themselves, with the space that follows.
  package let semicolon: String
  /// After what is explained, without the space that follows.
  package let colon: String
  package let fullStop: String
  /// Between words, and before brackets; empty where the language is set without spaces.
  package let space: String
  /// Between sentences.
  package let sentenceSpace: String
  package let brackets: Enclosure
  package let quotes: Enclosure
  /// How many characters a name may have for a verb after it not to be lost.
  package let longestName: Int

  // MARK: Vocabularies

  package let roles: [String: String]
  package let acts: [String: String]
  /// The acts of several speakers: “report” beside “reports”.
  package let pluralActs: [String: String]
  package let hedges: [String: String]
  package let stances: [String: String]
  package let divergences: [String: String]
  package let standards: [String: String]
  /// The language of the catalogue's names for schemes; nil shows a scheme's id as words.
  package let schemeLanguage: LanguageTag?
  /// The headings of an outline's sections, by their names.
  package let sections: [String: String]
  package let relations: [String: RelationWords]

  // MARK: Subjects

  package let outline: OutlineWords
  package let prose: ProseWords
  package let evaluation: EvaluationWords
  package let overview: OverviewWords
  package let handout: HandoutWords
  package let comparison: ComparisonWords
  package let checking: CheckingWords
  package let agreement: AgreementWords
  package let marking: MarkingWords
  package let texts: TextWords
  package let page: PageWords
  /// What a page says in which the map is edited, beside what each page says.
  package let editing: PageWords
  package let drawing: DrawingWords
  /// What people write above the columns of a table in which an argument is filled in, by what stands
  /// there, and under `yes` what they write in one that says yes or no; in lower case and parted by commas.
  package let columns: PageWords

  init(
    language: LanguageTag,
    comma: String,
    listSeparator: String,
    lastSeparator: String,
    semicolon: String,
    colon: String,
    fullStop: String,
    space: String,
    sentenceSpace: String,
    brackets: Enclosure,
    quotes: Enclosure,
    longestName: Int,
    roles: [String: String],
    acts: [String: String],
    pluralActs: [String: String],
    hedges: [String: String],
    stances: [String: String],
    divergences: [String: String],
    standards: [String: String],
    schemeLanguage: LanguageTag?,
    sections: [String: String],
    relations: [String: RelationWords],
    outline: OutlineWords,
    prose: ProseWords,
    evaluation: EvaluationWords,
    overview: OverviewWords,
    handout: HandoutWords,
    comparison: ComparisonWords,
    checking: CheckingWords,
    agreement: AgreementWords,
    marking: MarkingWords,
    texts: TextWords,
    page: PageWords,
    editing: PageWords,
    drawing: DrawingWords,
    columns: PageWords
  ) {
    self.language = language
    self.comma = comma
    self.listSeparator = listSeparator
    self.lastSeparator = lastSeparator
    self.semicolon = semicolon
    self.colon = colon
    self.fullStop = fullStop
    self.space = space
    self.sentenceSpace = sentenceSpace
    self.brackets = brackets
    self.quotes = quotes
    self.longestName = longestName
    self.roles = roles
    self.acts = acts
    self.pluralActs = pluralActs
    self.hedges = hedges
    self.stances = stances
    self.divergences = divergences
    self.standards = standards
    self.schemeLanguage = schemeLanguage
    self.sections = sections
    self.relations = relations
    self.outline = outline
    self.prose = prose
    self.evaluation = evaluation
    self.overview = overview
    self.handout = handout
    self.comparison = comparison
    self.checking = checking
    self.agreement = agreement
    self.marking = marking
    self.texts = texts
    self.page = page
    self.editing = editing
    self.drawing = drawing
    self.columns = columns
  }

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
  package static func of(_ language: LanguageTag?) -> Words {
    let subtag = language?.primarySubtag.lowercased()
    return tables.first { $0.language.primarySubtag.lowercased() == subtag } ?? english
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
