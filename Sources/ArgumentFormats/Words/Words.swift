internal import ArgumentModel

/// The words with which outlines and prose speak of a map, in one language.
///
/// Vocabularies of the format are looked up by their words; a word that a table lacks stands for
/// itself.
struct Words: Sendable {
  /// Whether sentences are set without spaces and with full-width marks.
  var isChinese: Bool
  var roles: [String: String]
  var acts: [String: String]
  /// The acts of several speakers: “report” beside “reports”.
  var pluralActs: [String: String]
  var hedges: [String: String]
  var stances: [String: String]
  var divergences: [String: String]
  var standards: [String: String]
  var schemes: [String: String]
  var sections: [Outline.Section: String]
  var relations: [String: RelationWords]
  var outline: OutlineWords
  var prose: ProseWords

  /// A relation, seen from its first and from its second member.
  struct RelationWords: Sendable {
    var first: String
    var second: String

    init(_ first: String, _ second: String) {
      self.first = first
      self.second = second
    }
  }

  /// A term of one of the tables, or the word itself.
  static func term(_ word: some OpenVocabulary, in table: [String: String]) -> String {
    table[word.rawValue] ?? word.rawValue
  }

  /// What separates the parts of a list.
  var comma: String { isChinese ? "，" : ", " }

  /// A text in round brackets.
  func bracketed(_ text: String) -> String { isChinese ? "（\(text)）" : "(\(text))" }

  /// A name and what it names.
  func labelled(_ label: String, _ text: String) -> String {
    isChinese ? "\(label)：\(text)" : "\(label): \(text)"
  }
}

extension Words {
  /// The words for a language: Chinese ones for Chinese, else English ones.
  init(_ language: LanguageTag?) {
    self = language?.primarySubtag.lowercased() == "zh" ? .chinese : .english
  }

  /// The words of an outline.
  struct OutlineWords: Sendable {
    var supports: String
    var attacks: String
    var backs: String
    var undercuts: String
    var together: String
    var implicit: String
    var anchored: String
    var diverges: String
    var divergence: String
    var elsewhere: String
    var see: String
    var reason: String
    var warrant: String
    var credence: String
    var strength: String
    var standard: String
    var missing: String
    var noText: String
    var noPremises: String
    var noTarget: String
    var duplicate: String
    var incomplete: String
    var premisesTogether: CountWords
    /// What comes before the other end of a relation.
    var relationLead: String
    var hidden: CountWords
    var statements: CountWords
    var reasons: CountWords
    var isFor: String
    var against: String
    var source: String
    var exclusive: String
    var assumption: String
    var exception: String

    /// What comes before the other end of a relation: “This contradicts”.
    func relation(_ word: String) -> String { relationLead + word }
  }

  /// A noun after a count.
  struct CountWords: Sendable {
    var one: String
    var many: String

    init(_ one: String, _ many: String) {
      self.one = one
      self.many = many
    }

    func callAsFunction(_ count: Int) -> String { "\(count)\(count == 1 ? one : many)" }
  }

  /// The connectives of prose.
  struct ProseWords: Sendable {
    var thesis: String
    var firstReason: String
    var furtherReason: String
    var firstReasonLinked: String
    var furtherReasonLinked: String
    var firstObjection: String
    var furtherObjection: String
    var firstObjectionLinked: String
    var furtherObjectionLinked: String
    var reply: String
    var replyLinked: String
    var furtherReply: String
    var furtherReplyLinked: String
    var undercutReply: String
    var undercut: String
    var undercutLinked: String
    var backing: String
    var backingLinked: String
    var because: String
    var becauseLinked: String
    var implicit: String
    var warrant: String
    var draft: String
  }
}
