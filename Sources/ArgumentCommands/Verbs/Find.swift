internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentWords

struct Find: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Find statements and other entities by their words, role, tag or speaker.",
    discussion: """
        argue find MAP phones
        argue find MAP 手機 --role evidence
        argue find MAP --who teachers

      Case, character width and Unicode form don't matter. Prints kind, id and text; exits 1 if \
      nothing is found.
      """)

  @OptionGroup var map: MapArgument

  @Argument(help: "Words that all occur, in the id or in the text in any one language.")
  var words: [String] = []

  @Option(help: "Only statements with this role.", completion: Completions.roles)
  var role: String?

  @Option(help: "Only what has this tag.")
  var tag: String?

  @Option(help: "Only what this participant says.")
  var who: String?

  @Option(help: "Only entities of this kind: \(EntityKind.allCases.map(\.rawValue)).")
  var kind: String?

  @Flag(name: .customLong("json"), help: "Print the entities as JSON.")
  var isJSON = false

  func validate() throws {
    if let kind, EntityKind(rawValue: kind) == nil {
      throw ValidationError("The kinds are \(EntityKind.allCases.map(\.rawValue)).")
    }
    if words.isEmpty, role == nil, tag == nil, who == nil, kind == nil {
      throw ValidationError("Say what to find: words, --role, --tag, --who or --kind.")
    }
  }

  func run() throws {
    let map = try map.read()
    let wanted = words.map(\.foldedForSearch)
    let writer = RecordWriter(map)
    let speakers = speakers(map)
    var found: [JSONValue] = []
    var count = 0
    for kind in EntityKind.allCases where self.kind == nil || self.kind == kind.rawValue {
      for index in 0..<map.count(of: kind) {
        let entity = map.entity(kind, at: index)
        guard matches(entity, wanted, speakers) else { continue }
        count += 1
        if isJSON {
          found.append(writer.json(entity))
        } else {
          let text = entity.words.preferred(map.header.languages)?.text ?? ""
          Console.showLine("\(kind.rawValue)\t\(entity.id)\t\(text.onOneLine)")
        }
      }
    }
    if isJSON {
      let json = JSONObject([.init(name: "found", value: .array(found))])
      Console.write(JSONWriter.canonical(.object(json)))
    }
    if count == 0 { throw CommandFailure.silent(status: ExitStatus.findings) }
  }

  /// The participants with the name asked for.
  private func speakers(_ map: ArgumentMap) -> Set<EntityID> {
    guard let name = who?.foldedForSearch else { return [] }
    return Set(
      map.participants.filter { participant in
        participant.name.versions.contains { $0.text.foldedForSearch == name }
      }.map(\.id))
  }

  private func matches(_ entity: Entity, _ wanted: [String], _ speakers: Set<EntityID>) -> Bool {
    if let role {
      guard case .statement(let statement) = entity, let own = statement.role,
        own.rawValue == role || own == Words.role(named: role)
      else {
        return false
      }
    }
    if let tag, !entity.tags.contains(where: { $0.foldedForSearch == tag.foldedForSearch }) {
      return false
    }
    if let who {
      let name = who.foldedForSearch
      guard
        entity.attribution.contains(where: { link in
          link.who.foldedForSearch == name || speakers.contains(EntityID(link.who))
        })
      else { return false }
    }
    let texts =
      entity.words.versions.map(\.text.foldedForSearch) + [entity.id.rawValue.foldedForSearch]
    return wanted.isEmpty
      || texts.contains { text in wanted.allSatisfy { text.contains($0) } }
  }
}

extension String {
  /// The text with its line breaks, tabs and other control characters as spaces.
  var onOneLine: String {
    var line = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control
      line.append(isControl || scalar == "\u{2028}" || scalar == "\u{2029}" ? " " : scalar)
    }
    return String(line)
  }
}
