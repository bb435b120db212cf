internal import ArgumentMarkup
public import ArgumentModel

/// How files are to become editions; what isn't said is found out.
public struct EditionImport: Sendable {
  /// How the texts of two languages stand in one file.
  public enum Layout: String, Hashable, Sendable, CaseIterable {
    /// Paragraphs of one and the other.
    case alternating
    /// Side by side: cells of a table, or lines with a tab.
    case columns
    /// One in each of two files.
    case files
  }

  /// A file with the name by which its format is guessed.
  public struct File: Sendable {
    /// Its name, by whose end its format is told.
    public var name: String
    /// The file's bytes, undecoded.
    public var bytes: [UInt8]

    /// Makes a file that has been read.
    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// What the files are; nil is what they look like.
  public var format: DocumentFormat?
  /// How two languages stand in them; nil for one language.
  public var layout: Layout?
  /// The languages, in the order in which the texts begin.
  public var languages: [LanguageTag] = []
  /// Lines that don't belong to the text.
  public var drop: [String] = []
  /// Whether lines that are known for advertisements stay.
  public var keepsNoise = false
  /// What a paragraph of a plain text is, `lines` or `blocks`; nil is what it looks like.
  public var paragraphs: String?
  /// Whether everything is read that stands in a document: what surrounds a page's own text, and
  /// the running headers and broken words of printed pages.
  public var readsWhole = false
  /// Reads what only other programs do.
  public var converting: DocumentConverter?
  /// Names the program, with its version, that reads a format, to be recorded.
  public var program: @Sendable (DocumentFormat) -> String? = { _ in nil }

  /// Makes an import that finds out everything.
  public init() {}
}

extension EditionImport {
  /// What became of the files.
  public struct Result: Sendable {
    /// The editions' records with their texts, in the order in which the texts begin.
    public var editions: [(edition: Edition, text: EditionText)] = []
    /// What was left out, and what may be noise: the rules are `noise-dropped` and `noise-likely`,
    /// `page-parts-dropped` for a page's surroundings, `page-furniture-dropped`, `hyphens-joined`,
    /// `hyphens-kept` and `pages-read` for printed pages; `language-unknown` and `mixed-languages` where the script leaves the language open or shows
    /// two.
    public var notes: [Diagnostic] = []
  }

  /// Makes editions of files: of two with ``Layout/files``, else of one.
  /// - Throws: A diagnostic where a file can't be read as what it is, or isn't in two languages
  ///   (`not-bilingual`).
  public func editions(of files: [File]) throws(Diagnostic) -> Result {
    var result = Result()
    switch layout {
    case nil, .files?:
      for (place, file) in files.enumerated() {
        var rule = try rule(for: file)
        let isTable = false
        let lines = try cells(file, rule, isTable: isTable, &result.notes).map { $0.text }
        rule.drop = noise(in: lines, &result.notes)
        let known = languages.indices.contains(place) ? languages[place] : nil
        try add(file, needed(rule, file), known, to: &result)
        if known == nil { noteMixture(EditionMaker.dropping(rule.drop, from: lines), &result) }
      }
    case .alternating?:
      for file in files { try addAlternating(file, to: &result) }
    case .columns?:
      for file in files { try addColumns(file, to: &result) }
    }
    let ids = Set(result.editions.map { $0.edition.id })
    guard ids.count == result.editions.count else {
      throw Diagnostic(
        rule: "not-bilingual", severity: .error,
        message: "both texts would be the edition “\(result.editions[0].edition.id)”",
        explanation: "Name both languages, in the order in which the texts begin.")
    }
    return result
  }

  /// What is said or found out of a file's format.
  private func rule(for file: File) throws(Diagnostic) -> EditionRule {
    var rule = EditionRule()
    let format = format ?? DocumentFormat.guess(name: file.name, bytes: file.bytes)
    rule.format = format.rawValue
    rule.program = program(format)
    rule.file = Digest.of(bytes: file.bytes)
    // Whoever says what a paragraph is wants the lines of the text.
    if !readsWhole, format != .pdf || paragraphs == nil, layout != .columns || format != .pdf {
      rule.reading = DocumentReading(of: format)?.rawValue
    }
    switch format {
    case .pdf: if rule.reading == nil { rule.paragraphs = paragraphs ?? "blocks" }
    case .text where layout != .columns:
      rule.paragraphs = paragraphs
      if paragraphs == nil,
        TextBlocks.areLikely(EditionLines.split(try TextDecoding.text(file.bytes)))
      {
        rule.paragraphs = "blocks"
      }
      if rule.paragraphs == "lines" { rule.paragraphs = nil }
    default: break
    }
    return rule
  }

  private func cells(
    _ file: File, _ rule: EditionRule, isTable: Bool, _ notes: inout [Diagnostic]
  ) throws(Diagnostic) -> [(text: String, column: Int?)] {
    try EditionLines.cells(
      of: file.bytes, rule, converting: converting, isTable: isTable, notes: &notes
    ).map { ($0.text, $0.column) }
  }

  /// The rule, or nil where the file as it is is the text.
  private func needed(_ rule: EditionRule, _ file: File) -> EditionRule? {
    let isPlain =
      rule.format == DocumentFormat.text.rawValue && rule.paragraphs == nil && rule.drop.isEmpty
    return isPlain && !TextDecoding.hasMark(file.bytes) ? nil : rule
  }

  private func add(
    _ file: File, _ rule: EditionRule?, _ language: LanguageTag?, to result: inout Result
  ) throws(Diagnostic) {
    let text = try EditionMaker.text(from: file.bytes, rule: rule, converting: converting)
    let language = language ?? LanguageGuess.language(of: text.text)
    if language == .undetermined {
      result.notes.append(
        Diagnostic(
          rule: "language-unknown", severity: .note,
          message: "the text's script doesn't tell its language, so it is recorded as “und”",
          explanation: "--language says which it is."))
    }
    var edition = EditionMaker.edition(language: language, text: text, rule: rule)
    edition.segmentation = Segmenter.version
    result.editions.append((edition, text))
  }
}

// Two languages in one file.
extension EditionImport {
  private func addAlternating(_ file: File, to result: inout Result) throws(Diagnostic) {
    var rule = try rule(for: file)
    let all = try cells(file, rule, isTable: false, &result.notes).map { $0.text }
    rule.drop = noise(in: all, &result.notes)
    let lines = EditionMaker.dropping(rule.drop, from: all)
    guard lines.count >= 2 else { throw Self.notBilingual("it has fewer than two paragraphs") }
    let scripts = LineScript.scripts(of: lines)
    let found = Self.inOrder(scripts.compactMap { $0 })
    guard found.count <= 2 else {
      let names = found.map { "“\($0.rawValue)”" }.joined(separator: ", ")
      throw Self.notBilingual("its paragraphs are in \(found.count) scripts: \(names)")
    }
    let alternates =
      found.count < 2
      || scripts.enumerated().allSatisfy { $0.element == found[$0.offset % 2] }
    if found.count < 2, !lines.count.isMultiple(of: 2) {
      throw Self.notBilingual(
        "its \(lines.count) paragraphs are in one script, so they can't be told apart but by turns, "
          + "and one has no partner")
    }
    for place in 0..<2 {
      var rule = rule
      if alternates {
        rule.every = 2
        rule.first = place
      } else {
        rule.script = found[place].rawValue
      }
      try add(file, rule, language(place, of: found), to: &result)
    }
  }

  private func addColumns(_ file: File, to result: inout Result) throws(Diagnostic) {
    var rule = try rule(for: file)
    let cells = try cells(file, rule, isTable: true, &result.notes)
    rule.drop = noise(in: cells.map { $0.text }, &result.notes)
    // Columns of numbers or marks may stand beside the two with the texts.
    var letters: [Int: Int] = [:]
    for cell in cells {
      guard let column = cell.column else { continue }
      letters[column, default: 0] +=
        cell.text.unicodeScalars.count { $0.properties.isAlphabetic }
    }
    let columns = letters.filter { $0.value > 0 }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(2).map { $0.key }.sorted()
    guard columns.count == 2 else {
      throw Self.notBilingual("it has no two columns: no table's cells, no lines with a tab")
    }
    let scripts = columns.compactMap { column in
      LineScript(of: cells.filter { $0.column == column }.map { $0.text }.joined(separator: "\n"))
    }
    for (place, column) in columns.enumerated() {
      var rule = rule
      rule.column = column
      try add(file, rule, language(place, of: Self.inOrder(scripts)), to: &result)
    }
  }

  /// The language that was said for the text of a script.
  private func language(_ place: Int, of scripts: [LineScript]) -> LanguageTag? {
    guard languages.count == 2 else { return nil }
    if scripts.count == 2 {
      let written = languages.map(Self.script)
      if written[0] == scripts[1], written[1] == scripts[0] { return languages[1 - place] }
    }
    return languages[place]
  }

  /// The script in which a language is mostly written.
  private static func script(_ language: LanguageTag) -> LineScript {
    switch language.rawValue.split(separator: "-").first.map({ $0.lowercased() }) {
    case "zh", "yue", "cmn", "nan", "lzh": .han
    case "ja": .japanese
    case "ko": .korean
    case "ar", "fa", "ur": .arabic
    case "he", "yi": .hebrew
    case "ru", "uk", "bg", "be", "mk", "sr": .cyrillic
    case "el": .greek
    case "th": .thai
    case "hi", "mr", "ne", "sa": .devanagari
    default: .latin
    }
  }

  private static func inOrder(_ scripts: [LineScript]) -> [LineScript] {
    var seen: [LineScript] = []
    for script in scripts where !seen.contains(script) { seen.append(script) }
    return seen
  }

  private static func notBilingual(_ why: String) -> Diagnostic {
    Diagnostic(
      rule: "not-bilingual", severity: .error, message: "the file isn't in two languages: \(why)",
      explanation: "Leave out --bilingual, or drop what doesn't belong to the text with --drop.")
  }
}

// What doesn't belong to a text.
extension EditionImport {
  /// The lines to drop: those that were named, and those that are known for advertisements.
  private func noise(in lines: [String], _ notes: inout [Diagnostic]) -> [String] {
    var drop = drop
    var counts: [String: Int] = [:]
    for line in lines { counts[line, default: 0] += 1 }
    var seen: Set<String> = []
    for line in lines where seen.insert(line).inserted && !drop.contains(line) {
      let count = counts[line, default: 0]
      if Self.advertisements.contains(line), !keepsNoise {
        drop.append(line)
        notes.append(
          Diagnostic(
            rule: "noise-dropped", severity: .note,
            message: "left out \(count) \(count == 1 ? "line" : "lines") “\(line)”",
            explanation: "The edition's rule says so; --keep-noise keeps such lines."))
      } else if count >= 3, line.unicodeScalars.count <= 40, !Self.advertisements.contains(line) {
        notes.append(
          Diagnostic(
            rule: "noise-likely", severity: .note,
            message: "the line “\(line)” stands there \(count) times",
            explanation: "If it isn't part of the text, --drop leaves it out."))
      }
    }
    return drop
  }

  /// Says so where the paragraphs of one text are in two scripts by turns.
  private func noteMixture(_ lines: [String], _ result: inout Result) {
    let scripts = LineScript.scripts(of: lines)
    guard lines.count >= 4, zip(scripts, scripts.dropFirst()).allSatisfy({ $0 != $1 }) else {
      return
    }
    result.notes.append(
      Diagnostic(
        rule: "mixed-languages", severity: .note,
        message: "the text's paragraphs are in two scripts by turns",
        explanation: "--bilingual alternating makes an edition of each."))
  }

  /// Lines that the pages of newspapers have instead of a picture.
  private static let advertisements: Set<String> = [
    "廣告", "广告", "廣告 - 請繼續往下閱讀", "Advertisement", "ADVERTISEMENT", "Advertisements",
    "SKIP ADVERTISEMENT", "Skip advertisement", "Story continues below advertisement",
    "Article continues below advertisement", "Sponsored", "Werbung", "Publicité", "PUBLICITÉ",
    "広告", "광고", "Publicidad", "PUBLICIDAD",
  ]
}
