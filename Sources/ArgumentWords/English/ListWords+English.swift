extension ListWords {
  /// Those of English.
  static let english = ListWords(pro: ["Pro:"], con: ["Con:"], numerals: [])
}
