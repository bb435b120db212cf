internal import ArgumentModel
internal import ArgumentWords
internal import Glibc
internal import Synchronization

/// The language in which the program itself speaks: messages, findings and headings, but not maps.
enum Interface {
  private static let chosen = Mutex<LanguageTag?>(nil)

  /// The language that was chosen, by `--ui` or by the environment; nil if none was, so that messages are
  /// English and headings go by the map.
  ///
  /// It is chosen once, before a command runs, and holds on all threads.
  static var language: LanguageTag? {
    get { chosen.withLock { $0 } }
    set { chosen.withLock { $0 = newValue } }
  }

  /// What the program says in English, in that language.
  static func said(_ english: String) -> String {
    Translator.into(language)?.translate(english) ?? saidInHelp(english)
  }

  /// What the program says in English of itself, such as in its help, in that language.
  static func saidInHelp(_ english: String) -> String {
    Translator.ofHelp(into: language)?.translate(english) ?? english
  }

  /// Takes `--ui LANGUAGE` out of the arguments of whatever command.
  /// - Returns: The other arguments, and the language.
  static func taken(
    from arguments: [String]
  ) throws(CommandFailure) -> (arguments: [String], language: LanguageTag?) {
    var rest: [String] = []
    var language: LanguageTag?
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      index += 1
      if argument == "--" {
        // What follows are no options.
        rest += [argument] + arguments[index...]
        break
      }
      if argument == "--ui" {
        guard index < arguments.count else { throw unknown("") }
        language = try named(arguments[index])
        index += 1
      } else if argument.hasPrefix("--ui=") {
        language = try named(String(argument.dropFirst(5)))
      } else {
        rest.append(argument)
      }
    }
    return (rest, language)
  }

  /// The language of the environment, by the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set.
  static func ofEnvironment() -> LanguageTag? {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { continue }
      let locale = value.prefix { $0 != "." && $0 != "@" }.map { $0 == "_" ? "-" : $0 }
      return table(LanguageTag(rawValue: String(locale)))
    }
    return nil
  }

  private static func named(_ word: String) throws(CommandFailure) -> LanguageTag {
    guard let language = table(LanguageTag(rawValue: word)) else { throw unknown(word) }
    return language
  }

  /// The language of the table of words for another; nil if there is none, such as for the locale “C”.
  private static func table(_ language: LanguageTag) -> LanguageTag? {
    let subtag = language.primarySubtag.lowercased()
    return Words.tables.map { $0.language }.first { $0.primarySubtag.lowercased() == subtag }
  }

  private static func unknown(_ word: String) -> CommandFailure {
    let known = Words.tables.map { $0.language.rawValue }.joined(separator: ", ")
    return CommandFailure(
      "usage", "argue doesn't speak “\(word)”", explanation: "--ui takes one of \(known).",
      status: ExitStatus.usage)
  }
}
