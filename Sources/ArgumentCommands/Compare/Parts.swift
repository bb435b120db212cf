internal import ArgumentComparison
internal import ArgumentFiles
internal import ArgumentModel
internal import ArgumentParser

struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Make a map of a part of a map.",
    discussion: """
        argue extract MAP --bearing-on fee -o fee.argue.json

      The part is what bears on a statement or reason: the reasons for and against it, and for and \
      against those, with their premises, what is said of them, their sources and anchors. Ids stay, so \
      that argue graft can put it back; paths of texts and other maps name the same files from the \
      folder of -o.
      """)

  @OptionGroup var map: MapArgument

  @Option(
    help: ArgumentHelp("The statement or reason, by id or number.", valueName: "id"),
    completion: Completions.ids)
  var bearingOn: String

  @Option(
    name: .shortAndLong, help: "The file to write; by default standard output.",
    completion: .file())
  var output: String?

  func run() throws {
    let whole = try map.read()
    let id = try whole.ids(of: .reasoning, named: [bearingOn], file: map.path)[0]
    guard let part = MapPart(of: whole, bearingOn: id) else {
      throw CommandFailure(
        "unknown-id", "there is no statement or reason “\(id)” in the map", file: map.path)
    }
    var moved = part.map
    if let output, output != "-" { NamedFiles.move(&moved, from: map.path, to: output) }
    try CommandOutput.write([OutputDocument(path: output ?? "-", content: .map(moved))])
  }
}

struct Graft: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graft", abstract: "Put a map, or a part of one, into another.",
    discussion: """
        argue graft MAP PART
        argue graft MAP PART --under fee
        argue graft MAP PART --under fee --attacks

      What both have word for word is one; ids that are taken by something else become others, and that \
      is told. Sources with a text of the same digest are one. With --under the statements at the top of \
      the part become reasons for that statement or reason, or against it.
      """)

  @OptionGroup var map: MapArgument

  @Argument(help: "The map to put in.", completion: .file())
  var part: String

  @Option(
    help: ArgumentHelp("The statement or reason to put it under.", valueName: "id"),
    completion: Completions.ids)
  var under: String?

  @Flag(help: "What is put in speaks against it.")
  var attacks = false

  @OptionGroup var options: EditOptions

  func validate() throws {
    if attacks, under == nil { throw ValidationError("--attacks is for --under.") }
    if part == "-", map.isStandardInput {
      throw ValidationError("Only one of the maps can come from standard input.")
    }
  }

  func run() throws {
    var added = try map.limits.map(part)
    NamedFiles.move(&added, from: part, to: map.path)
    try EditRunner(map, options).run(
      summary: { "put in \(part) with \(Console.count($0.count, "edit"))" }
    ) { editor in
      let whole = editor.map
      let graft = MapGraft(added, into: whole)
      for (old, new) in graft.changedIDs {
        Console.message("“\(old)” is called “\(new)”, since there is another of that id")
      }
      var edits = MapDifference(from: whole, to: graft.map).edits
      guard let under else { return edits }
      let target = try editor.id(named: under)
      let known = Set(whole.reasons.map { $0.id } + whole.statements.map { $0.id })
      for top in graft.tops where top != target && !known.contains(top) {
        let id = EntityID("\(top.rawValue)-for-\(target.rawValue)")
        edits.append(
          .add(
            .reason(Reason(id, from: [top], attacks ? .attacks : .supports, target)), .last))
      }
      return edits
    }
  }
}

/// Has what goes into another folder name the same files from there, and says what it can't name.
enum NamedFiles {
  static func move(_ map: inout ArgumentMap, from old: String, to new: String) {
    for path in NamedPaths.move(&map, from: old, to: new) {
      Console.message(
        "“\(path)” isn't there, or not in the folder of \(new) or below it, so the path stays as it is"
      )
    }
  }
}
