internal import ArgumentModel
internal import ArgumentUnicode
internal import ArgumentWords

/// Sets the words of a statement in lines, and finds how large its box has to be.
struct NodeText {
  /// The sizes of boxes and their type, in points.
  enum Metrics {
    static let textSize = 13.0
    static let smallSize = 10.5
    /// From one line to the next, for room above and below ideographs.
    static let textLeading = 18.5
    static let smallLeading = 15.0
    static let insetX = 12.0
    static let insetY = 8.0
    /// The coloured bar at the left of a box.
    static let bar = 4.0
    static let gap = 4.0
    static let narrowest = 60.0
    /// How many lines of one text are shown; whoever wants more reads the details.
    static let mostLines = 40
  }

  private let map: ArgumentMap
  private let phrases: [MapPhrases]
  private let options: DrawingOptions
  private let languages: [LanguageTag]
  /// The words of the drawing itself, in the first language.
  let words: Words

  init(_ map: ArgumentMap, _ languages: [LanguageTag], _ options: DrawingOptions) {
    self.map = map
    self.languages = languages
    self.options = options
    phrases = languages.map { MapPhrases(map, languages: [$0] + map.header.languages) }
    words = Words.of(languages.first)
  }

  /// A statement's lines, placed from the corner of its box, and the box's size.
  struct Setting {
    var lines: [Drawing.Line] = []
    var width = 0.0
    var height = 0.0
    /// How many lines of its texts were left out.
    var omitted = 0
  }

  /// Sets a statement.
  func set(_ statement: Statement) -> Setting {
    var setting = Setting()
    var y = Metrics.insetY
    func add(
      _ text: String, _ kind: Drawing.Line.Kind, _ language: LanguageTag?, size: Double,
      leading: Double, isBold: Bool = false
    ) {
      guard !text.isEmpty else { return }
      let isChinese = text.isChinese
      let measure = TextMeasure(size: size, isBold: isBold, isChinese: isChinese)
      let limit = Double(options.columns) * Metrics.textSize / 2
      let lines = BalancedLines(measure).lines(
        of: text, width: Int(limit / size * 1000 / TextMeasure.slack))
      let isRightToLeft = text.isRightToLeft
      for (index, line) in lines.prefix(Metrics.mostLines).enumerated() {
        let isCut = index == Metrics.mostLines - 1 && lines.count > Metrics.mostLines
        let words = isCut ? line.text + "…" : String(line.text)
        let width =
          (isCut ? measure.width(of: words) : measure.width(ofAdvance: line.size))
          * TextMeasure.slack
        setting.width = max(setting.width, width)
        setting.lines.append(
          Drawing.Line(
            text: words, kind: kind, language: language, start: Point(0, y + leading * 0.74),
            isRightToLeft: isRightToLeft, isChinese: isChinese, width: width))
        y += leading
      }
      setting.omitted += max(0, lines.count - Metrics.mostLines)
    }
    add(
      heading(statement), .heading, languages.first, size: Metrics.smallSize,
      leading: Metrics.smallLeading, isBold: true)
    let isThesis = statement.role == .thesis
    for (number, text) in texts(statement).enumerated() {
      if number > 0 { y += Metrics.gap }
      add(
        text.words, number == 0 ? .text : .second, text.language, size: Metrics.textSize,
        leading: Metrics.textLeading, isBold: isThesis)
    }
    for source in sources(statement) {
      y += Metrics.gap / 2
      add(
        source, .source, languages.first, size: Metrics.smallSize, leading: Metrics.smallLeading)
    }
    let left = Metrics.bar + Metrics.insetX
    setting.width = max(Metrics.narrowest, setting.width + left + Metrics.insetX)
    setting.height = y + Metrics.insetY
    for index in setting.lines.indices {
      let line = setting.lines[index]
      setting.lines[index].start.x = line.isRightToLeft ? setting.width - Metrics.insetX : left
    }
    return setting
  }

  /// A statement's words as they are set, each text in one piece.
  func parts(
    _ statement: Statement
  ) -> [(kind: Drawing.Line.Kind, words: String, language: LanguageTag?)] {
    var parts: [(kind: Drawing.Line.Kind, words: String, language: LanguageTag?)] = [
      (.heading, heading(statement), languages.first)
    ]
    for (number, text) in texts(statement).enumerated() {
      parts.append((number == 0 ? .text : .second, text.words, text.language))
    }
    for source in sources(statement) { parts.append((.source, source, languages.first)) }
    return parts.filter { !$0.words.isEmpty }
  }

  /// The text that stands first in a statement's box.
  func firstText(_ statement: Statement) -> (words: String, language: LanguageTag?) {
    texts(statement)[0]
  }

  /// The texts in the languages drawn; one that is missing isn't there twice.
  private func texts(_ statement: Statement) -> [(words: String, language: LanguageTag?)] {
    var texts: [(words: String, language: LanguageTag?)] = []
    for language in languages {
      guard let words = statement.text[language]?.printable, !words.isEmpty else { continue }
      texts.append((words, language))
    }
    if texts.isEmpty, let version = statement.text.preferred(map.header.languages) {
      texts.append((version.text.printable, version.language))
    }
    return texts.isEmpty ? [(words.bracketed(words.outline.noText), languages.first)] : texts
  }

  /// What a statement is: “★ thesis · ban”.
  private func heading(_ statement: Statement) -> String {
    var parts: [String] = []
    if let role = statement.role {
      parts.append(
        RoleGlyph.glyph(of: role) + " " + Words.term(role, in: words.roles).printable)
    }
    if statement.implicit { parts.append(words.outline.implicit) }
    if let stance = phrases.first?.authorStance(statement.authorStance) { parts.append(stance) }
    if options.showsIDs { parts.append(statement.id.rawValue.printable) }
    return parts.joined(separator: " · ")
  }

  /// Who says a statement, where it stands, how its editions differ, and where in other maps to read on;
  /// the last is told in any case.
  private func sources(_ statement: Statement) -> [String] {
    guard let phrase = phrases.first else { return [] }
    let others = phrase.seeAlso(statement.seeAlso)
    guard options.showsSources else { return others }
    var parts: [String] = []
    if let who = phrase.attribution(statement.attribution) {
      // A hedge is seen before it is read.
      let isHedged = statement.attribution.contains { $0.hedge != nil && $0.hedge != Hedge.none }
      parts.append((isHedged ? "≈ " : "— ") + who)
    }
    // The bare sign would take a line of its own, and say nothing.
    var places = [phrase.anchors(statement.anchors)].compactMap { $0 == "¶" ? nil : $0 }
    if phrases.count > 1 {
      for phrases in phrases {
        places += phrases.divergences(statement.divergences, shown: languages)
      }
    }
    if !places.isEmpty { parts.append(places.joined(separator: " ")) }
    return parts + others
  }

  /// A title in the languages drawn.
  func titles(_ text: LocalizedText) -> [String] {
    var known: Set<String> = []
    return phrases.compactMap { $0.text(text) }
      .filter { !$0.isEmpty && known.insert($0).inserted }
  }

  /// A statement in one sentence, for those who don't see the drawing.
  func description(_ statement: Statement, _ side: Drawing.Side, hidden: Int) -> String {
    var parts = [heading(statement)].filter { !$0.isEmpty }
    parts += texts(statement).map { $0.words }
    parts += sources(statement)
    if hidden > 0 { parts.append(words.outline.hidden(hidden)) }
    let description = parts.joined(separator: ". ")
    // Nobody listens to more; the box is cut too, and the details have all of it.
    return description.count > 2000 ? description.prefix(2000) + "…" : description
  }
}

/// The signs by which roles are told apart without colour.
enum RoleGlyph {
  /// The sign of a role; a dot for one that the format doesn't know.
  static func glyph(of role: Role) -> String {
    switch role {
    case .thesis: "★"
    case .claim: "●"
    case .premise: "■"
    case .evidence: "◆"
    case .assumption: "◇"
    case .counterargument: "▼"
    case .rebuttal: "▲"
    case .concession: "◎"
    case .question: "？"
    case .background: "※"
    default: "・"
    }
  }
}

extension String {
  /// Whether the text has characters of Chinese, or of what is set as it is.
  var isChinese: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.script {
      case .han, .bopomofo, .hiragana, .katakana: true
      default: false
      }
    }
  }

  /// Whether the first letter with a direction is written from right to left (Unicode Standard Annex
  /// 9, rule P2, for the scripts known here).
  fileprivate var isRightToLeft: Bool {
    for scalar in unicodeScalars where scalar.properties.isAlphabetic {
      switch scalar.script {
      case .hebrew, .arabic: return true
      case .common, .inherited: continue
      default: return false
      }
    }
    return false
  }
}
