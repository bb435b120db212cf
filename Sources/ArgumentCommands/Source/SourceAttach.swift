internal import ArgumentFiles
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentStore
internal import ArgumentText

struct SourceAttach: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attach",
    abstract: "Take the texts of a source's editions from a file, and keep them beside the map.",
    discussion: """
      Each edition that says how it is made from a file is made from this one; one that doesn't is \
      the file as it is. Length and digest are checked. The texts are kept in the folder .argue \
      beside the map; the map doesn't change.
      """)

  @OptionGroup var map: MapArgument

  @Argument(help: "The source's id.", completion: Completions.sources)
  var source: String

  @Argument(help: "The file.", completion: .file())
  var file: String

  @Option(help: "Only this edition.")
  var edition: String?

  func run() throws {
    let map = try map.read()
    let source = try map.source(source, file: self.map.path)
    let bytes: [UInt8]
    do {
      bytes = try InputFile.read(file)
    } catch {
      throw CommandFailure(error, path: file)
    }
    let editions = source.editions.filter { edition == nil || $0.id == edition }
    guard !editions.isEmpty else {
      throw CommandFailure(
        "unknown-id", "the source “\(source.id)” has no edition “\(edition ?? "")”",
        explanation: "It has " + source.editions.map { "“\($0.id)”" }.joined(separator: ", ") + ".",
        file: self.map.path)
    }
    var made: [(edition: Edition, text: EditionText)] = []
    var problems: [Diagnostic] = []
    for edition in editions {
      do {
        let text = try EditionMaker.text(
          from: bytes, rule: edition.rule, converting: DocumentPrograms.converter)
        let differences = text.differences(from: edition, of: source.id)
        // A file is often one edition of several: those that it doesn't make are passed over.
        if differences.isEmpty { made.append((edition, text)) } else { problems += differences }
      } catch {
        problems.append(error)
      }
    }
    guard !made.isEmpty else { throw CommandFailure(problems, file: file) }
    for (edition, text) in made {
      do {
        try AttachedTexts(besideMap: self.map.path).write(text.text)
      } catch {
        throw CommandFailure(error, path: self.map.path)
      }
      Console.message(
        "attached “\(edition.id)” of “\(source.id)”: \(text.count) characters")
    }
    if edition != nil, !problems.isEmpty { throw CommandFailure(problems, file: file) }
  }
}

struct SourceDetach: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "detach", abstract: "Remove the texts that are kept beside the map.")

  @OptionGroup var map: MapArgument

  @Argument(help: "The source's id.", completion: Completions.sources)
  var source: String

  func run() throws {
    let map = try map.read()
    let texts = AttachedTexts(besideMap: self.map.path)
    for edition in try map.source(source, file: self.map.path).editions {
      guard let digest = edition.sha256 else { continue }
      do throws(StoreError) {
        try texts.remove(digest)
      } catch {
        throw CommandFailure(error, path: self.map.path)
      }
    }
    Console.message("detached the texts of “\(source)”")
  }
}

extension ArgumentMap {
  /// The source with an id.
  /// - Throws: ``CommandFailure`` that names the ids that may have been meant.
  func source(_ id: String, file: String) throws -> Source {
    if let source = sources.first(where: { $0.id == EntityID(id) }) { return source }
    let near = NearestIDs.matching(EntityID(id), among: sources.map(\.id))
    let known = near.isEmpty ? sources.prefix(5).map(\.id) : near
    let hint = NearestIDs.question(known.map { "“\($0)”" }) ?? "The map has no sources."
    throw CommandFailure(
      "unknown-id", "there is no source “\(id)” in the map", explanation: hint, file: file)
  }
}
