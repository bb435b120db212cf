internal import ArgumentFiles
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentText

struct Annotate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Turn annotations of texts into maps, one text or a whole corpus.",
    discussion: """
      Annotations are JSON Lines: an object a line with “quote” or “range”, and, as you like, “id”, \
      “role”, “text”, “stance” and “target”, “who”, “by”, “confidence”. With “from” it is a tie alone. \
      Ends of ties are ids, or objects with a “quote” or “range” (Schemas/annotation.schema.json).

        argue annotate MAP --source essay --from marks.jsonl
        argue annotate --corpus essays.jsonl -o maps.jsonl --reject bad.jsonl
        argue annotate --corpus essays.jsonl -o maps.jsonl --reject bad.jsonl --resume
        argue annotate --suggest MAP --source essay > marks.jsonl

      A corpus has a document a line: an object with “text”, and “id”, “title”, “language” and \
      “annotations” as you like (Schemas/document.schema.json). Maps come out in its order, one a line, \
      whatever the number of threads, and memory stays the same however long it is. --suggest marks \
      where because, however, 因此, 然而 and their like stand; what it prints is passed over until \
      “suggestion” is taken away.
      """)

  /// The map, or with `--corpus` the corpus.
  @OptionGroup var map: MapArgument

  @Flag(help: "Make a map of each line of a corpus.")
  var corpus = false

  @Flag(help: "Print suggestions by discourse cues, and change nothing.")
  var suggest = false

  @Option(help: "The annotated source; by default the map's only one.")
  var source: String?

  @Option(
    name: .customLong("from"), help: "The annotations, or - for standard input.",
    completion: .file())
  var annotations: String?

  @Option(
    name: .shortAndLong, help: "For a corpus: where maps go; by default standard output.",
    completion: .file())
  var output: String?

  @Option(help: "Set lines aside in this file that can't be used.", completion: .file())
  var reject: String?

  @Flag(help: "For a corpus: go on where an interrupted run ended.")
  var resume = false

  @Option(help: "For a corpus: how many threads; by default one a processor.")
  var jobs: Int?

  @Option(help: "For a corpus: the language of documents that don't say theirs.")
  var language: String?

  @Flag(help: "Keep no words of the text in the map.")
  var sealed = false

  @Flag(help: "For a corpus: keep each text in its map.")
  var embed = false

  @Flag(name: .customLong("keep-going"), help: "Pass over lines that can't be used.")
  var keepGoing = false

  @Option(name: .customLong("text-from"), help: "A file to make texts from.", completion: .file())
  var textFiles: [String] = []

  @OptionGroup var options: EditOptions

  func validate() throws {
    if corpus, suggest { throw ValidationError("--corpus and --suggest don't go together.") }
    if corpus {
      if annotations != nil || source != nil || !textFiles.isEmpty || options.isDryRun {
        throw ValidationError(
          "--corpus doesn't go with --from, --source, --text-from or --dry-run.")
      }
      if sealed, embed { throw ValidationError("--sealed and --embed don't go together.") }
    } else {
      if resume || output != nil || jobs != nil || language != nil || embed {
        throw ValidationError("--resume, -o, --jobs, --language and --embed go with --corpus.")
      }
      if suggest == (annotations != nil) {
        throw ValidationError("Give --from FILE, --suggest or --corpus.")
      }
    }
    if resume, output == nil || output == "-" || map.isStandardInput {
      throw ValidationError("--resume needs a corpus in a file and -o FILE.")
    }
    if let jobs, jobs < 1 { throw ValidationError("--jobs is at least 1.") }
  }

  func run() throws {
    if corpus {
      var annotator = CorpusAnnotator()
      annotator.language = language.map(LanguageTag.init(rawValue:))
      annotator.isSealed = sealed
      annotator.embedsText = embed
      var run = CorpusRun(corpus: map.path, output: output ?? "-", annotator: annotator)
      run.run.reject = reject
      run.run.resumes = resume
      run.run.jobs = jobs
      return try CorpusCommand(run: run, isJSON: options.isJSON).perform()
    }
    let annotation = MapAnnotation(
      map: map, options: options, source: source, textFiles: textFiles)
    if suggest {
      try annotation.suggest()
    } else if let annotations {
      try annotation.annotate(
        from: annotations, isSealed: sealed, keepsGoing: keepGoing || reject != nil,
        reject: reject)
    }
  }
}
