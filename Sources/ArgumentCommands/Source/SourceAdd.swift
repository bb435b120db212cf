internal import ArgumentFiles
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentStore
internal import ArgumentText

/// How two languages stand in what is added.
enum BilingualLayout: String, ExpressibleByArgument, CaseIterable {
  case alternating, columns, files

  /// The same as the library's.
  var layout: EditionImport.Layout {
    switch self {
    case .alternating: .alternating
    case .columns: .columns
    case .files: .files
    }
  }
}

struct SourceAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a file to a source as an edition, or as two.",
    discussion: """
      Records the text's language, length and digest, how it is made from the file, and the file's path \
      where it stands in the map's folder or below. --embed keeps the text itself in the map; with \
      --sealed the map has neither, and only where paragraphs begin and end: for texts that may not \
      be passed on.

      A page of the web gives its main part or article without navigation, headers and footers; \
      pandoc reads Markdown and DOCX, pdftotext PDF, whose paragraphs are told by their lines, without \
      running headers, page numbers and the hyphens of broken words. --whole reads all that is there. \
      A text in two languages becomes two editions: its paragraphs alternate, stand in two \
      columns (cells of a table, or lines with a tab), or are in two files. The language is told by \
      the script where --language doesn't say it. Lines that are known for advertisements are left \
      out. Whatever is left out or put together is said; nothing else is changed.

        argue source add MAP op-ed article.txt --bilingual alternating
        argue source add MAP letter letter.en.md letter.zh.md --bilingual files
        argue source add MAP essay essay.pdf --language en
      """)

  @OptionGroup var map: MapArgument

  @Argument(
    help: "The source's id; a source that isn't there is added.", completion: Completions.sources)
  var source: String

  @Argument(help: "The file.", completion: .file())
  var file: String

  @Argument(help: "The second file, with --bilingual files.", completion: .file())
  var secondFile: String?

  @Option(
    help: "The text's language; given twice for two texts, in the order in which they begin.")
  var language: [String] = []

  @Option(help: "The edition's id; by default its language.")
  var id: String?

  @Option(help: "The edition that the others translate.")
  var translationOf: String?

  @Option(help: "What the file is: auto, text, markdown, html, docx or pdf.")
  var format = "auto"

  @Option(help: "Two languages in it: alternating, columns or files.")
  var bilingual: BilingualLayout?

  @Option(help: "What a paragraph of plain text is: auto, lines or blocks between blank lines.")
  var paragraphs = "auto"

  @Option(help: "A line that doesn't belong to the text; can be given several times.")
  var drop: [String] = []

  @Flag(help: "Keep lines that are known for advertisements.")
  var keepNoise = false

  @Flag(help: "Read all that stands in a page or document, not its text alone.")
  var whole = false

  @Option(
    help: "Name the file in the map by another path than its own, relative to the map's folder.")
  var path: String?

  @Flag(help: "Don't name the file in the map: only who has the text can read it.")
  var sealed = false

  @Flag(help: "Keep the text in the map.")
  var embed = false

  @OptionGroup var options: EditOptions

  func validate() throws {
    if format != "auto", DocumentFormat(rawValue: format) == nil {
      throw ValidationError("--format is auto, text, markdown, html, docx or pdf.")
    }
    if !["auto", "lines", "blocks"].contains(paragraphs) {
      throw ValidationError("--paragraphs is auto, lines or blocks.")
    }
    if (bilingual == .files) != (secondFile != nil) {
      throw ValidationError("Two files go with --bilingual files, and only with it.")
    }
    let most = bilingual == nil ? 1 : 2
    if language.count > most || bilingual != nil && language.count == 1 {
      throw ValidationError(
        bilingual == nil ? "--language is given once." : "--language is given twice, or not at all."
      )
    }
    if bilingual != nil, id != nil {
      throw ValidationError("--id is for one edition; two have their languages for ids.")
    }
    if sealed, embed || path != nil {
      throw ValidationError("--sealed goes with neither --embed nor --path.")
    }
    if bilingual == .files, path != nil {
      throw ValidationError("--path is for one file; add two files one by one with it.")
    }
  }

  func run() throws {
    let made = try editions()
    let sourceID = EntityID(source)
    let summary = made.map { edition in
      "added the edition “\(edition.id)” to “\(source)”: \(edition.length ?? 0) characters"
    }.joined(separator: "\n")
    try EditRunner(map, options).run(summary: { _ in summary }) { editor in
      if case .source(let source)? = editor.entity(sourceID) {
        try refuseRepetition(made, in: source)
      }
      let adding = made.map { edition in
        Edit.set(
          SetEdit(
            EntityAddress(sourceID), field: "editions", key: .name(edition.id),
            to: RecordWriter.standalone.json(edition), from: .nothing))
      }
      guard !editor.contains(sourceID) else { return adding }
      var source = Source()
      source.id = sourceID
      return [.add(.source(source), .last)] + adding
    }
  }

  /// Refuses editions whose ids the source has.
  private func refuseRepetition(_ made: [Edition], in source: Source) throws {
    for edition in made {
      guard let there = source.editions.first(where: { $0.id == edition.id }) else { continue }
      let isSame = there.sha256 != nil && there.sha256 == edition.sha256
      throw CommandFailure(
        "edition-exists",
        isSame
          ? "“\(source.id)” has this text already, as the edition “\(edition.id)”"
          : "“\(source.id)” has an edition “\(edition.id)” already, of another text",
        explanation: isSame
          ? nil
          : "Give this one an id of its own with --id; `argue anchor repair` follows a text that changed."
      )
    }
  }

  /// The path by which the map names a file: its own, if the map's folder holds it.
  private func path(of file: String) -> String? {
    if let path { return path }
    guard !sealed, !embed, !map.isStandardInput, file != "-" else { return nil }
    let inFolder = NamedFile.path(of: file, besideMap: map.path)
    if inFolder == nil {
      Console.warn(
        [
          Diagnostic(
            rule: "text-not-kept", severity: .note,
            message: "the file isn't in the map's folder, so the map doesn't name it",
            explanation:
              "Move it there, or keep the text with --embed; --sealed says that it is meant so.")
        ], file: file)
    }
    return inFolder
  }

  /// The editions' records, with what was found said.
  private func editions() throws -> [Edition] {
    var request = EditionImport()
    request.format = DocumentFormat(rawValue: format)
    request.layout = bilingual?.layout
    request.languages = language.map(LanguageTag.init(rawValue:))
    request.drop = drop
    request.keepsNoise = keepNoise
    request.readsWhole = whole
    request.paragraphs = paragraphs == "auto" ? nil : paragraphs
    request.converting = DocumentPrograms.converter
    request.program = DocumentPrograms.version
    var files: [EditionImport.File] = []
    for path in [file] + (secondFile.map { [$0] } ?? []) {
      do throws(StoreError) {
        files.append(.init(name: path, bytes: try InputFile.read(path)))
      } catch {
        throw CommandFailure(error, path: path)
      }
    }
    let result: EditionImport.Result
    do throws(Diagnostic) {
      result = try request.editions(of: files)
    } catch {
      let isMissing = DocumentPrograms.isMissing(error) || error.rule == "not-built-in"
      throw CommandFailure(
        [error], file: file, status: isMissing ? ExitStatus.unavailable : ExitStatus.badInput)
    }
    Console.warn(result.notes, file: file)
    let paths = ([file] + (secondFile.map { [$0] } ?? [])).map { path(of: $0) }
    return result.editions.enumerated().map { (position, made) in
      var edition = made.edition
      if let id { edition.id = id }
      if edition.id != translationOf { edition.translationOf = translationOf }
      edition.path = paths[min(position, paths.count - 1)]
      if embed { edition.text = made.text.text }
      if edition.path == nil, edition.text == nil {
        edition.paragraphs = Segmenter.segments(of: made.text, at: .paragraph)
      }
      return edition
    }
  }
}
