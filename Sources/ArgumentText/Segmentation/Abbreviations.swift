/// Words after which a full stop needn't end a sentence, in lower case and without that stop.
enum Abbreviations {
  /// Those that stand before a name: never at a sentence's end.
  static let titles: Set<String> = [
    "mr", "mrs", "ms", "messrs", "mme", "mlle", "dr", "prof", "sen", "rep", "gov", "gen", "col",
    "capt", "cmdr", "lt", "sgt", "rev", "hon", "pres", "supt", "atty",
  ]

  /// Whether a word, with or without its full stop, is a title before a name.
  static func isTitle(_ word: String) -> Bool {
    titles.contains(word.last == "." ? String(word.dropLast()) : word)
  }

  /// Those that lead to what follows: never at a sentence's end.
  static let leading: Set<String> = [
    "e.g", "eg", "i.e", "ie", "cf", "viz", "vs", "v", "c.f", "ca", "approx", "resp",
  ]

  /// Those that stand before a number, and are words or ends of sentences before anything else.
  static let numbered: Set<String> = [
    "no", "nos", "fig", "figs", "eq", "eqs", "sec", "secs", "vol", "vols", "ch", "chap", "p", "pp",
    "art", "arts", "par", "para", "cl", "app", "ex", "tab", "ver", "op", "jan", "feb", "mar", "apr",
    "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]

  /// Those that end a sentence only where another clearly begins.
  static let trailing: Set<String> = [
    "inc", "ltd", "co", "corp", "bros", "jr", "sr", "etc", "al", "st", "ft", "mt", "ave", "blvd",
    "rd", "dept", "univ", "est", "assn", "mfg", "ed", "eds", "ph.d", "acad", "res", "sci", "intl",
    "natl", "assoc", "soc", "inst", "proc", "biol", "chem", "econ", "psychol", "philos", "hist",
    "comput", "syst", "lett", "publ", "educ", "admin", "mgmt", "hosp", "engl", "amer", "suppl",
    "bldg", "hwy", "pvt", "pty", "plc", "gmbh", "trad", "illus", "int'l", "nat'l", "gov't",
  ]

  /// Words with which English sentences begin and names don't, in lower case.
  static let starters: Set<String> = [
    "a", "about", "according", "additionally", "after", "all", "also", "although", "among", "an",
    "and", "another", "are", "as", "at", "because", "before", "besides", "between", "both", "but",
    "by", "can", "consequently", "could", "despite", "did", "does", "during", "each", "even",
    "every", "everybody", "everyone", "few", "finally", "first", "for", "from", "furthermore",
    "had", "has", "have", "he", "hence", "her", "here", "his", "how", "however", "i", "if", "in",
    "indeed", "instead", "is", "it", "it's", "its", "let", "likewise", "many", "maybe", "meanwhile",
    "moreover", "most", "mr", "mrs", "ms", "must", "my", "nevertheless", "next", "no", "nobody",
    "nonetheless", "nor", "not", "nothing", "now", "of", "on", "once", "one", "only", "or", "other",
    "others", "otherwise", "our", "over", "perhaps", "second", "several", "she", "should",
    "similarly", "since", "so", "some", "someone", "still", "such", "that", "that's", "the",
    "their", "then", "there", "there's", "therefore", "these", "they", "third", "this", "those",
    "though", "three", "thus", "to", "today", "two", "under", "unless", "unlike", "until", "was",
    "we", "were", "what", "when", "where", "which", "while", "who", "why", "with", "without",
    "would", "yesterday", "yet", "you", "your",
  ]
}
