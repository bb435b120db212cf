internal import ArgumentModel

// Rules about a map beside its texts. `ArgumentText` finds what breaks them, where somebody has the
// texts; here is what they mean.
extension Rule {
  static let noText: Rule = Rule(
    texts: "no-text", .warning, "The text of every edition is at hand where anchors are checked.",
    explanation: """
      Anchors can only be held against a text that is there. `argue source attach` keeps it beside \
      the map, --text-from takes it from a file for this once.
      """,
    bad: "argue check --with-text debate.argue.json",
    good: "argue check --with-text debate.argue.json --text-from article.txt")

  static let editionChanged: Rule = Rule(
    texts: "edition-changed", .error, "An edition's text is the one that the map was made from.",
    explanation: """
      Length and digest in the map are those of the text that its positions count in. In another \
      text they point at other words. Attach the right text, or add the new one as an edition of \
      its own that “replaces” the old.
      """,
    bad: #"{ "id": "en", "length": 812, … }, where the file has 815 code points"#,
    good: #"{ "id": "en-2", "replaces": "en", "length": 815, … }"#)

  static let editionRule: Rule = Rule(
    texts: "edition-rule", .error, "The rule that makes an edition from a file can be carried out.",
    explanation: """
      “every” is at least 1, and “first” counts from 0 and is less than “every”. Correct the \
      edition's rule.
      """,
    bad: #""rule": { "every": 2, "first": 2 }"#, good: #""rule": { "every": 2, "first": 1 }"#)

  static let anchorDigest: Rule = Rule(
    texts: "anchor-digest", .error, "An anchor's digest is that of the words at its ranges.",
    explanation: """
      Either the text isn't the one that the anchor was made in, or the ranges were changed. Look \
      for the words, and set the anchor anew.
      """,
    bad: #"{ "ranges": [[1, 28]], "digest": that of the code points 0 to 27 }"#,
    good: #"{ "ranges": [[0, 27]], "digest": that of the code points 0 to 27 }"#)

  static let anchorQuote: Rule = Rule(
    texts: "anchor-quote", .error, "An anchor's quote is the text at its ranges.",
    explanation: """
      The quote and the text disagree, so one of the two points at other words. Set the anchor \
      anew.
      """,
    bad: #"{ "ranges": [[0, 6]], "quote": { "exact": "Phone" }, … }"#,
    good: #"{ "ranges": [[0, 6]], "quote": { "exact": "Phones" }, … }"#)

  static let anchorSplitsCharacter: Rule = Rule(
    texts: "anchor-splits-character", .warning, "An anchor holds whole characters.",
    explanation: """
      A range begins or ends between the code points of one character as readers see it, such as a \
      letter and its accent or the parts of an emoji. Include all of it.
      """,
    bad: #""ranges": [[0, 1]] in "é", where é is e and U+0301"#,
    good: #""ranges": [[0, 2]] in "é", where é is e and U+0301"#)
}
