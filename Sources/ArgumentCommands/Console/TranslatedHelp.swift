internal import ArgumentUnicode
internal import ArgumentWords

/// What the parser of arguments says, help and refusals, in another language.
///
/// The parser writes whole screens in English. It is asked for one without breaks, so that each line is a
/// sentence or a paragraph that can be looked up, and lines are broken here by the rules of all languages.
struct TranslatedHelp {
  private let translator: Translator
  private let width: Int

  /// So wide a screen that the parser breaks no line.
  static let unbroken = 1_000_000

  /// In which column the parser begins to say what an option is for.
  private static let column = 26

  /// Nil where the parser's own language is wanted.
  init?(width: Int) {
    guard let translator = Translator.ofHelp(into: Interface.language) else { return nil }
    self.translator = translator
    self.width = width
  }

  /// A screen of help, or a refusal with what it says on usage, as the parser wrote it unbroken.
  func translated(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var told: [String] = []
    // Options come after the usage; what is indented before it is examples.
    var isAfterUsage = false
    var index = 0
    while index < lines.count {
      let line = lines[index]
      index += 1
      if let (name, own) = named(line) {
        isAfterUsage = isAfterUsage || name == "USAGE:"
        let rest = line.dropFirst(name.count).drop { $0 == " " }
        // What is typed is the same in all languages.
        let isUsage = name.lowercased() == "usage:"
        told += broken(own + (isUsage ? String(rest) : said(rest)), after: 0)
      } else if !line.hasPrefix("  ") {
        told += broken(said(line), after: 0)
      } else if line.hasPrefix("  See '") {
        told += broken("  " + said(line.dropFirst(2)), after: 2)
      } else if !isAfterUsage {
        told.append(String(line))
      } else if index < lines.count, let help = Self.continued(lines[index]) {
        // A label that is too long for its column has its help in the next line.
        index += 1
        told.append(String(line))
        told += element("", help)
      } else {
        let (label, help) = Self.parts(line)
        told += element(label, help)
      }
    }
    return told.joined(separator: "\n")
  }

  /// The word with which the parser begins a line, as it has it and in the other language.
  private func named(_ line: Substring) -> (name: String, own: String)? {
    for name in ["OVERVIEW:", "USAGE:", "Usage:", "Error:", "Help:"] where line.hasPrefix(name) {
      return translator.translate(name).map { (name, $0) }
    }
    return nil
  }

  /// What a line says that is the help of the label in the line before.
  private static func continued(_ line: Substring) -> Substring? {
    let blank = line.prefix { $0 == " " }
    return blank.count == column && line.count > column ? line.dropFirst(column) : nil
  }

  /// A label, with its indentation, and what it is for.
  private static func parts(_ line: Substring) -> (label: Substring, help: Substring) {
    guard line.count > column, line.dropFirst(column - 1).first == " " else { return (line, "") }
    return (line.prefix(column), line.dropFirst(column))
  }

  /// A label and what it is for, in two columns.
  private func element(_ label: Substring, _ help: Substring) -> [String] {
    guard !help.isEmpty else { return [String(label)] }
    let lines = LineBreaker(width: max(20, width - Self.column)).lines(of: said(help))
    let blank = String(repeating: " ", count: Self.column)
    return lines.enumerated().map { ($0 == 0 && !label.isEmpty ? String(label) : blank) + $1 }
  }

  private func broken(_ text: String, after indentation: Int) -> [String] {
    guard !text.isEmpty else { return [""] }
    let blank = String(repeating: " ", count: indentation)
    return LineBreaker(width: max(20, width)).lines(of: text).enumerated().map {
      $0 == 0 ? String($1) : blank + $1
    }
  }

  private func said(_ text: Substring) -> String {
    if let whole = translator.translate(String(text)) { return whole }
    if text.hasPrefix("-") || text.hasPrefix("<"), let blank = text.firstRange(of: "  ") {
      // A refusal repeats an option with its help.
      return String(text[..<blank.upperBound]) + said(text[blank.upperBound...])
    }
    // Behind the help the parser says what may be given, and what holds if nothing is.
    for start in [" (values: ", " (default: "] {
      guard text.hasSuffix(")"), let values = text.ranges(of: start).last else { continue }
      let behind = String(text[values.lowerBound...].dropFirst())
      return said(text[..<values.lowerBound]) + (translator.translate(behind) ?? " " + behind)
    }
    return String(text)
  }
}
