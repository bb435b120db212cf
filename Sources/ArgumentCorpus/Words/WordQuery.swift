internal import ArgumentModel

/// Words that all have to occur in one text, whatever their case, width and Unicode form.
///
/// A word of an alphabet is meant as a whole, with `*` at its end as a beginning; characters of a script that
/// parts no words are found wherever they stand together.
struct WordQuery: Hashable, Sendable {
  enum Part: Hashable {
    case word(String)
    case beginning(String)
    case run(String)
  }

  private(set) var parts: [Part] = []

  /// Reads words.
  init(_ text: String) {
    for typed in text.foldedForSearch.split(separator: " ") {
      let pieces = SearchWords.pieces(String(typed))
      for (number, piece) in pieces.enumerated() {
        switch piece {
        case .word(let word):
          let isBeginning = typed.hasSuffix("*") && number == pieces.count - 1
          parts.append(isBeginning ? .beginning(word) : .word(word))
        case .run(let run):
          var characters = String.UnicodeScalarView()
          characters.append(contentsOf: run)
          parts.append(.run(String(characters)))
        }
      }
    }
  }

  /// Whether a text has all of them.
  /// - Parameter folded: The text, folded for search.
  func matches(_ folded: String) -> Bool {
    var words: Set<String>?
    return parts.allSatisfy { part in
      switch part {
      case .run(let run): return folded.contains(run)
      case .word(let word):
        let all = words ?? Self.words(of: folded)
        words = all
        return all.contains(word)
      case .beginning(let beginning):
        let all = words ?? Self.words(of: folded)
        words = all
        return all.contains { $0.hasPrefix(beginning) }
      }
    }
  }

  private static func words(of folded: String) -> Set<String> {
    var words: Set<String> = []
    for case .word(let word) in SearchWords.pieces(folded) { words.insert(word) }
    return words
  }

  /// What a map is looked up by that may have them, as FTS5 takes it.
  var terms: [String] {
    parts.flatMap { part -> [String] in
      switch part {
      case .word(let word): return [IndexTerms.quoted(SearchWords.cut(word))]
      case .beginning(let word): return [IndexTerms.quoted(SearchWords.cut(word)) + " *"]
      case .run(let run):
        let scalars = Array(run.unicodeScalars)
        if scalars.count == 1 { return [IndexTerms.quoted(run) + " *"] }
        return SearchWords.pairs(scalars).map(IndexTerms.quoted)
      }
    }
  }
}
