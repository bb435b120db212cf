internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser

struct Schemes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schemes",
    abstract: "Explain an argumentation scheme, or list all schemes.",
    discussion: """
      A scheme is a pattern of everyday reasoning, such as expert-opinion. Each has premises, a \
      conclusion and critical questions: what to ask before relying on it. A reason names its \
      scheme in the field scheme, a premise its part in slot.
      """)

  @Argument(help: "The scheme's id or another of its names, in any spelling.")
  var scheme: String?

  @Option(help: "The language to show: en or zh-Hant. By default both.")
  var language: [String] = []

  @Flag(name: .customLong("json"), help: "Print JSON.")
  var isJSON = false

  func run() throws {
    let languages = try self.languages()
    if isJSON {
      let schemes = try scheme.map { [try find($0)] } ?? SchemeCatalogue.all
      var json = JSONObject()
      json.append("schemes", .array(schemes.map { $0.json(languages) }))
      Console.write(JSONWriter.canonical(.object(json)))
    } else if let scheme {
      Console.write(SchemePage(scheme: try find(scheme), languages: languages).text)
    } else {
      Console.write(list(languages))
    }
  }

  private func languages() throws -> [LanguageTag] {
    if language.isEmpty { return SchemeCatalogue.languages }
    var wanted: Set<LanguageTag> = []
    for language in language {
      // Who asks for zh or zh-TW is served by the only Chinese there is.
      let primary = LanguageTag(rawValue: language).primarySubtag.lowercased()
      guard let found = SchemeCatalogue.languages.first(where: { $0.primarySubtag == primary })
      else {
        throw CommandFailure(
          "unknown-language", "the schemes aren't written in “\(language)”",
          explanation: "They are written in en and zh-Hant.", status: 64)
      }
      wanted.insert(found)
    }
    return SchemeCatalogue.languages.filter(wanted.contains)
  }

  private func find(_ name: String) throws -> Scheme {
    if let found = SchemeCatalogue.scheme(name) { return found }
    let names = SchemeCatalogue.all.flatMap { [$0.id] + $0.aliases }
    let near = NearestIDs.matching(
      EntityID(SchemeCatalogue.normalize(name)), among: names.map { EntityID($0) })
    var ids: [String] = []
    for case let id? in near.map({ SchemeCatalogue.scheme($0.rawValue)?.id })
    where !ids.contains(id) {
      ids.append(id)
    }
    let hint =
      NearestIDs.question(ids.map { "“\($0)”" }) ?? "`argue schemes` lists all schemes."
    throw CommandFailure(
      "unknown-scheme", "there is no scheme “\(name)”", explanation: hint, status: 64)
  }

  private func list(_ languages: [LanguageTag]) -> String {
    let all = SchemeCatalogue.all
    let idWidth = all.map(\.id.count).max() ?? 0
    let nameWidth = all.map { $0.name["en"]?.count ?? 0 }.max() ?? 0
    var lines: [String] = []
    for family in Scheme.Family.allCases {
      let schemes = all.filter { $0.family == family }
      if schemes.isEmpty { continue }
      if !lines.isEmpty { lines.append("") }
      lines.append(family.name.joined(languages))
      for scheme in schemes {
        var line = "  " + scheme.id.padded(to: idWidth)
        for language in languages {
          // Chinese names need no column behind them: they stand last or alone.
          let isLast = language == languages.last
          line += "  " + (scheme.name[language] ?? "").padded(to: isLast ? 0 : nameWidth)
        }
        lines.append(line)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// What `argue schemes NAME` prints.
private struct SchemePage {
  let scheme: Scheme
  let languages: [LanguageTag]

  var text: String {
    var lines = ["\(scheme.id)  \(scheme.name.joined(languages))"]
    lines += versions(of: scheme.summary)
    lines += ["", said("Family: ", "類別：") + scheme.family.name.joined(languages)]
    if scheme.stance == .attacks { lines.append(said("Attacks by nature.", "本質上為攻擊。")) }
    if scheme.stance == .supports { lines.append(said("Supports by nature.", "本質上為支持。")) }
    if !scheme.aliases.isEmpty {
      lines.append(said("Also: ", "別名：") + scheme.aliases.joined(separator: ", "))
    }
    lines.append("")
    if scheme.premises.isEmpty {
      lines.append(
        said(
          "The catalogue has no premises and critical questions for it yet.",
          "目錄中尚無其前提與批判性問題。"))
      return lines.joined(separator: "\n") + "\n"
    }
    let names = scheme.premises.map(\.id) + scheme.questions.map(\.id)
    let width = names.map(\.count).max() ?? 0
    lines.append(said("Premises", "前提"))
    for premise in scheme.premises {
      lines += entry(premise.id, versions(of: premise.text), width)
    }
    lines += ["", said("Conclusion", "結論")]
    lines += entry("", versions(of: scheme.conclusion), width)
    lines += ["", said("Critical questions", "批判性問題")]
    for question in scheme.questions {
      lines += entry(
        question.id, versions(of: question.text) + ["→ " + phrase(question.effect)], width)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What an unfavourable answer does.
  private func phrase(_ effect: Scheme.Effect) -> String {
    switch effect {
    case .undermines(let slot):
      said("if not, the premise \(slot) is undermined", "若否，則削弱前提 \(slot)")
    case .undercuts: said("if not, the step is undercut", "若否，則切斷此推論")
    case .rebuts: said("if not, the conclusion is rebutted", "若否，則反駁結論")
    }
  }

  /// Whether labels are English: where the program speaks it, or else where English is shown.
  private var hasEnglishLabels: Bool {
    Interface.language.map { $0.primarySubtag.lowercased() == "en" } ?? languages.contains("en")
  }

  private func said(_ english: String, _ chinese: String) -> String {
    hasEnglishLabels ? english : chinese
  }

  private func versions(of text: LocalizedText) -> [String] {
    languages.compactMap { text[$0] }
  }

  /// Lines beside a name, which stands before the first of them only.
  private func entry(_ name: String, _ lines: [String], _ width: Int) -> [String] {
    lines.enumerated().map { index, line in
      "  " + (index == 0 ? name : "").padded(to: width) + "  " + line
    }
  }
}

extension Scheme.Effect {
  fileprivate var json: JSONObject.Member {
    switch self {
    case .undermines(let slot): .init(name: "undermines", value: .string(slot))
    case .undercuts: .init(name: "undercuts", value: .bool(true))
    case .rebuts: .init(name: "rebuts", value: .bool(true))
    }
  }
}

extension Scheme {
  /// The scheme as JSON, with the members that the catalogue's own file has.
  fileprivate func json(_ languages: [LanguageTag]) -> JSONValue {
    var json = JSONObject()
    json.append("id", .string(id))
    json.append("name", name.json(languages))
    json.append("aliases", .array(aliases.map(JSONValue.string)))
    json.append("family", .string(family.rawValue))
    if let stance { json.append("stance", .string(stance.rawValue)) }
    json.append("summary", summary.json(languages))
    if !premises.isEmpty {
      json.append(
        "premises",
        .array(
          premises.map { premise in
            var json = JSONObject()
            json.append("slot", .string(premise.id))
            json.append("text", premise.text.json(languages))
            return .object(json)
          }))
      json.append("conclusion", conclusion.json(languages))
      json.append(
        "questions",
        .array(
          questions.map { question in
            var json = JSONObject()
            json.append("id", .string(question.id))
            json.members.append(question.effect.json)
            json.append("text", question.text.json(languages))
            return .object(json)
          }))
    }
    return .object(json)
  }
}

extension LocalizedText {
  fileprivate func json(_ languages: [LanguageTag]) -> JSONValue {
    var json = JSONObject()
    for version in versions where languages.contains(version.language) {
      json.append(version.language.rawValue, .string(version.text))
    }
    return .object(json)
  }

  /// The versions in these languages on one line.
  fileprivate func joined(_ languages: [LanguageTag]) -> String {
    languages.compactMap { self[$0] }.joined(separator: " · ")
  }
}
