internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentStore
internal import ArgumentText

struct SourceAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a text file to a source as an edition.",
    discussion: """
      Records the text's language, length and digest. With --path the map also names the file, with \
      --embed it holds the text; otherwise the text stays sealed.
      """)

  @OptionGroup var map: MapArgument

  @Argument(help: "The source's id; a source that isn't there is added.")
  var source: String

  @Argument(help: "The file.", completion: .file())
  var file: String

  @Option(help: "The text's language.")
  var language: String

  @Option(help: "The edition's id; by default its language.")
  var id: String?

  @Option(help: "The edition that this one translates.")
  var translationOf: String?

  @Option(help: "Name the file in the map by this path, relative to the map's folder.")
  var path: String?

  @Flag(help: "Keep the text in the map.")
  var embed = false

  @OptionGroup var options: EditOptions

  func run() throws {
    let text: EditionText
    do {
      text = try EditionMaker.text(from: try InputFile.read(file), rule: nil)
    } catch let error as StoreError {
      throw CommandFailure(error, path: file)
    } catch let error as Diagnostic {
      throw CommandFailure([error], file: file)
    }
    var edition = EditionMaker.edition(
      language: LanguageTag(rawValue: language), text: text, rule: nil)
    if let id { edition.id = id }
    edition.translationOf = translationOf
    edition.path = path
    if embed { edition.text = text.text }
    let json = RecordWriter.standalone.json(edition)
    let sourceID = EntityID(source)
    let summary =
      "added the edition “\(edition.id)” to “\(source)”: \(edition.length ?? 0) characters"
    try EditRunner(map, options).run(summary: { _ in summary }) { editor in
      let key = PartKey.name(edition.id)
      let add = Edit.set(
        SetEdit(
          EntityAddress(sourceID), field: Source.Field.editions.rawValue, key: key, to: json,
          from: .nothing))
      guard !editor.contains(sourceID) else { return [add] }
      var source = Source()
      source.id = sourceID
      return [.add(.source(source), .last), add]
    }
  }
}
