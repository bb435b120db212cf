import ArgumentFormats
import ArgumentModel
import ArgumentText
import Testing

/// What annotations say, whatever their ids: for comparing maps that went through another format.
struct Profile {
  /// How often each thing is there, by the kind of thing.
  private(set) var counts: [Kind: [String: Int]] = [:]

  /// What is compared, and what a format may say that it has lost where it differs.
  enum Kind: CaseIterable {
    case statements, places, words, roles, tags, notes, links, stances

    /// The kinds of losses of which one at least has to be said.
    var losses: [LossKind] {
      switch self {
      case .statements: [.statementOutsideText, .overlap]
      case .places: [.statementOutsideText, .overlap, .gap, .partOfToken, .furtherPlace]
      case .words: [.statementOutsideText, .overlap, .gap, .partOfToken]
      // They are compared by their statements' words.
      case .roles: [.role, .statementOutsideText, .overlap, .gap, .partOfToken]
      case .tags: [.tag, .role, .statementOutsideText, .overlap, .gap, .partOfToken]
      case .notes: [.note, .statementOutsideText]
      case .links:
        [
          .link, .undercut, .looseLink, .supportOfReason, .linkedPremises, .gap, .partOfToken,
          .statementOutsideText, .overlap,
        ]
      case .stances: [.stance, .overlap, .statementOutsideText, .gap, .partOfToken]
      }
    }
  }

  init(_ map: ArgumentMap) {
    var names: [EntityID: String] = [:]
    let texts = Converting.texts(map)
    for statement in map.statements {
      let words = Self.bare(statement.text.preferred(map.header.languages)?.text ?? "")
      names[statement.id] = words
      add(.statements, "")
      add(.words, words)
      let standing = statement.anchors.first.map { anchor in
        let text = texts[EditionKey(source: anchor.source, edition: anchor.edition)]
        let parts = text?.texts(at: anchor.ranges)?.map { Self.bare(String($0)) }
        return (parts ?? []).joined()
      }
      add(.places, standing ?? "nowhere")
      if let role = statement.role { add(.roles, "\(words) \(role.rawValue)") }
      for tag in statement.tags where tag != "Statement" { add(.tags, "\(words) \(tag)") }
      for note in statement.note.versions { add(.notes, Self.bare(note.text)) }
      let stance = statement.extensions.members.lazy
        .compactMap { $0.value.objectValue?["stance"]?.stringValue }.first
      if let stance { add(.stances, "\(words) \(stance)") }
    }
    func isDerived(_ extensions: JSONObject) -> Bool {
      extensions.members.contains { $0.value.objectValue?["implied"] != nil }
    }
    for reason in map.reasons where !isDerived(reason.extensions) {
      let target = reason.target.map { names[$0] ?? "a link" } ?? "nothing"
      for premise in reason.premises {
        add(
          .links,
          "\(names[premise.statement] ?? "") \(reason.stance) \(target)")
      }
      for note in reason.note.versions { add(.notes, Self.bare(note.text)) }
    }
    for relation in map.relations where !isDerived(relation.extensions) {
      let ends = [relation.from, relation.to].map { $0.map { names[$0] ?? "a link" } ?? "" }
      add(
        .links,
        "\(ends[0]) \(relation.type.rawValue) \(ends[1])")
      for note in relation.note.versions { add(.notes, Self.bare(note.text)) }
    }
  }

  private mutating func add(_ kind: Kind, _ thing: String) {
    counts[kind, default: [:]][thing, default: 0] += 1
  }

  /// White space is a matter of its own.
  private static func bare(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "\u{FEFF}" }))
  }

  /// The kinds of things that there are fewer of than in another.
  func missing(of other: Profile) -> [(kind: Kind, example: String)] {
    Kind.allCases.compactMap { kind in
      let mine = counts[kind] ?? [:]
      let gone = (other.counts[kind] ?? [:]).filter { mine[$0.key, default: 0] < $0.value }
      return gone.keys.min().map { (kind, $0) }
    }
  }
}

/// A document's way through a map into another format and back.
struct Trip {
  let there: Exported
  let back: ArgumentMap
  /// What was said on the way, by its noun.
  let said: [(kind: LossKind, count: Int)]
  /// What was said that isn't of any kind.
  let unknown: [String]

  init(_ map: ArgumentMap, through format: String, derived: Bool = false) throws {
    var options = AnnotationOptions()
    options.texts = Converting.texts(map)
    options.includesDerived = derived
    let exporter = try #require(AnnotationFormats.named(format))
    there = try exporter.export(map, options: options)
    var input = Converting.input(there.text, there.companions.first?.text)
    if format == "web-annotation" || format == "brat" {
      input.text = Array(
        (there.companions.first?.text ?? options.texts.values.first?.text ?? "").utf8)
    }
    var back = try Converting.read(input, format).first?.map ?? ArgumentMap()
    back.header.languages = map.header.languages
    self.back = back
    var said: [(LossKind, Int)] = []
    var unknown: [String] = []
    for message in there.diagnostics.map(\.message) {
      let words = message.split(separator: " ")
      let number = words.lazy.compactMap { Int($0) }.first ?? 0
      let rest = message.drop { !$0.isNumber }.drop { $0.isNumber }.dropFirst()
      let kind = LossKind.allCases.first { $0.nouns.one == rest || $0.nouns.many == rest }
      if let kind { said.append((kind, number)) } else { unknown.append(message) }
    }
    self.said = said
    self.unknown = unknown
  }

  /// How many of a kind were said to be lost.
  func count(_ kind: LossKind) -> Int { said.reduce(0) { $0 + ($1.kind == kind ? $1.count : 0) } }
}
