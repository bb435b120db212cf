internal import ArgumentModel
internal import ArgumentParser

struct AddRelation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "relation", abstract: "Add a relation that is not reasoning.",
    discussion: """
        argue add relation MAP --contradicts a b
        argue add relation MAP --restates a b      (a is another wording of b)
        argue add relation MAP --prefers a b       (a over b)
        argue add relation MAP --answers a q       (a is a position on the question q)
      """)

  @OptionGroup var map: MapArgument

  @Option(parsing: .upToNextOption, help: "Two that can't both hold.", completion: Completions.ids)
  var contradicts: [String] = []

  @Option(
    parsing: .upToNextOption, help: "A wording, and what it restates.", completion: Completions.ids)
  var restates: [String] = []

  @Option(
    parsing: .upToNextOption, help: "The preferred, and what it is preferred to.",
    completion: Completions.ids)
  var prefers: [String] = []

  @Option(
    parsing: .upToNextOption, help: "A position, and the question.", completion: Completions.ids)
  var answers: [String] = []

  @Flag(help: "With --answers: the position excludes others.")
  var exclusive = false

  @OptionGroup var add: AddOptions
  @OptionGroup var options: EditOptions

  func validate() throws {
    let given = [contradicts, restates, prefers, answers].filter { !$0.isEmpty }
    guard given.count == 1, given[0].count == 2 else {
      throw ValidationError(
        "Name one relation and two ids: --contradicts, --restates, --prefers or --answers A B.")
    }
  }

  func run() throws {
    try EditRunner(map, options).add(add, idFrom: Self.words) { editor in
      var relation = Relation()
      relation.exclusive = exclusive
      if !contradicts.isEmpty {
        relation.type = .contradicts
        relation.between = try editor.ids(named: contradicts)
      } else if !prefers.isEmpty {
        relation.type = .prefers
        let ends = try editor.ids(named: prefers)
        relation.prefer = ends[0]
        relation.over = ends[1]
      } else {
        let ends = try editor.ids(named: restates + answers)
        relation.type = restates.isEmpty ? .answers : .restates
        relation.from = ends[0]
        relation.to = ends[1]
      }
      return relation
    }
  }

  /// What the relation's id is made from.
  private static func words(_ relation: Relation) -> LocalizedText {
    let ends = relation.between + [relation.from, relation.prefer].compactMap { $0 }
    return LocalizedText(
      "\(ends.first?.rawValue ?? "") \(relation.type.rawValue)", language: "en")
  }
}
