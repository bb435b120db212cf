import ArgumentParser
import Testing

@testable import ArgumentCommands

/// Which options go together and what they may be: of every rule the first call that breaks it, with
/// what is said, and the last that doesn't.
struct UsageTests {
  /// A command, its arguments, and part of what is said; nil where they are taken.
  private typealias Case = (arguments: String, message: String?)

  private func hold(_ command: any ParsableCommand.Type, _ cases: [Case]) {
    for (arguments, message) in cases {
      var said: String?
      do {
        _ = try command.parse(arguments.split(separator: " ").map(String.init))
      } catch {
        said = command.message(for: error)
        #expect(command.exitCode(for: error).rawValue == 64, "\(command) \(arguments)")
      }
      if let message {
        #expect(said?.contains(message) == true, "\(command) \(arguments): \(said ?? "taken")")
      } else {
        #expect(said == nil, "\(command) \(arguments): \(said ?? "")")
      }
    }
  }

  @Test("Looking: show, find, draw")
  func looking() {
    let text = "go with --text"
    hold(
      Show.self,
      [
        ("m --color auto", nil), ("m --color always", nil), ("m --color never", nil),
        ("m --color red", "--color is auto, always or never"),
        ("m --language en --language zh-Hant", nil),
        ("m --language a --language b --language c", "At most two languages can be shown"),
        ("m --depth 0", nil), ("m --depth -1", "--depth"), ("m --width 20", nil),
        ("m --width 19", "--width is at least 20"),
        ("m --text --json", "neither --json nor --depth"),
        ("m --text --depth 1", "neither --json nor --depth"), ("m --text", nil),
        ("m --json --depth 1", nil), ("m --source s", text), ("m --edition e", text),
        ("m --text-from f", text), ("m --only a", text),
        ("m --text --source s --edition e --edition f --text-from x --only a", nil),
        ("m --text --edition e --edition f --edition g", "At most two editions"),
        ("m --text --edition e --edition e", "names one edition twice"),
      ])
    hold(
      Find.self,
      [
        ("m", "Say what to find"), ("m phones", nil), ("m --role claim", nil), ("m --tag t", nil),
        ("m --who w", nil), ("m --kind statement", nil), ("m --kind nothing", "The kinds are"),
      ])
    hold(
      Draw.self,
      [
        ("m -o m.svg", nil), ("--format svg", "Name a map, or a graph of boxes"),
        ("m --boxes b --format layout", "Name a map, or a graph of boxes"),
        ("--boxes b", nil), ("--boxes b --format layout", nil),
        ("--boxes b --format svg", "A graph of boxes is laid out only"),
        ("m", "Say what to write with --format"), ("m -o m.xyz", "Say what to write with --format"),
        ("m --format png", "PNG isn't written to standard output"), ("m -o m.png", nil),
        ("m --format svg -o m.argue.json", "is the name of a map"),
        ("m -o m.html --text", nil), ("m -o m.svg --text", "--text writes a page"),
        ("m -o m.html --text --depth 1", "--text shows the whole map"),
        ("m -o m.html --text --around a", "--text shows the whole map"),
        ("m -o m.html --text --overlay o", "--text shows the whole map"),
        ("m -o m.svg --depth 1", nil), ("m -o m.svg --depth 0", nil),
        ("m -o m.svg --depth=-1", "--depth is at least 0"),
        ("m -o m.svg --steps 0 --around a", nil),
        ("m -o m.svg --steps=-1", "--steps is at least 0"),
        ("m -o m.svg --around a --bearing-on b", "Either --around or --bearing-on"),
        ("m -o m.svg --bearing-on b", nil), ("m -o m.svg --columns 8", nil),
        ("m -o m.svg --columns 200", nil), ("m -o m.svg --columns 7", "--columns is from 8 to 200"),
        ("m -o m.svg --columns 201", "--columns is from 8 to 200"),
        ("m -o m.svg --language a --language b", nil),
        ("m -o m.svg --language a --language b --language c", "At most two languages can be drawn"),
        ("m -o m.png --dpi 18", nil), ("m -o m.png --dpi 1200", nil),
        ("m -o m.png --dpi 17.9", "--dpi is from 18 to 1200"),
        ("m -o m.png --dpi 1201", "--dpi is from 18 to 1200"),
        ("m -o m.pdf --fit", "--fit needs --paper"),
        ("m -o m.pdf --booklet --poster a1", "--booklet"), ("m -o m.pdf --booklet", nil),
        ("m -o m.pdf --paper a4 --poster a1", "Either --paper or --poster"),
        ("m -o m.svg --aspect 16:9 --transparent", nil), ("m -o m.svg --aspect 16:x", "aspect"),
        ("m -o m.pdf --fit --paper a4", nil),
        ("m -o m.pdf --paper letter", nil), ("m -o m.svg --limit-nesting 2048", nil),
        ("m -o m.svg --limit-nesting 1 --limit-bytes 1", nil),
        ("m -o m.svg --limit-nesting 2049", "--limit-nesting is from 1 to 2048"),
        ("m -o m.svg --limit-nesting 0", "--limit-nesting is from 1 to 2048"),
        ("m -o m.svg --limit-bytes 0", "--limit-bytes is at least 1"),
      ])
  }

  @Test("Checking: evaluate, solve, check")
  func checking() {
    let grounded = "look at the grounded verdicts"
    hold(
      Evaluate.self,
      [
        ("m", nil), ("m --json", nil), ("m --overlay", nil), ("m --jsonl", nil),
        ("m --json --overlay", "Either --json or --overlay"),
        ("m --jsonl --overlay", "--overlay is for one map"),
        ("m --why a", nil), ("m --crux", nil), ("m --sensitivity", nil),
        ("m --why a --crux", "One of --why, --crux and --sensitivity"),
        ("m --crux --sensitivity", "One of --why, --crux and --sensitivity"),
        ("m --base 0", nil), ("m --base 1", nil), ("m --base 1.01", "--base is from 0 to 1"),
        ("m --base=-0.1", "--base is from 0 to 1"), ("m --timeout 0.1", nil),
        ("m --timeout 0", "--timeout is more than 0"),
        ("m --timeout 1e9", "--timeout is more than 0"),
        ("m --together 1", nil), ("m --together 8", nil),
        ("m --together 0", "--together is from 1 to 8"),
        ("m --together 9", "--together is from 1 to 8"), ("m --crux --on a", nil),
        ("m --sensitivity --on a", nil), ("m --on a", "--on goes with --crux or --sensitivity"),
        ("m --why b --on a", "--on goes with --crux or --sensitivity"),
        ("m --semantics grounded --why a", nil), ("m --semantics stable", nil),
        ("m --semantics stable --why a", grounded), ("m --semantics preferred --crux", grounded),
        ("m --semantics stable --sensitivity", grounded),
        ("m --semantics euler --why a", "--why looks at the grounded verdicts"),
        ("m --semantics euler --crux", nil), ("m --semantics euler --sensitivity", nil),
        ("m --semantics carneades", nil), ("m --semantics carneades --why a", grounded),
        ("m --semantics carneades --crux", grounded),
        ("m --semantics carneades --sensitivity", grounded),
        ("m --standard preponderance --alpha 0 --beta 1 --gamma 0.5", nil),
        ("m --standard certain", "There is no proof standard “certain”"),
        ("m --alpha 1.1", "are from 0 to 1"), ("m --beta=-1", "are from 0 to 1"),
        ("m --gamma 2", "are from 0 to 1"),
      ])
    hold(
      Solve.self,
      [
        ("-p EE-ST -f x", nil), ("-p EE-ST", "-f FILE names the framework"),
        ("-f x", "-p PROBLEM says what is asked"), ("-p XX-YY -f x", "“XX-YY” is no problem"),
        ("-p DC-ST -f x", "asks about an argument"), ("-p DC-ST -f x -a 1", nil),
        ("-p EE-ST -f x -fo tgf", nil), ("-p EE-ST -f x -fo xyz", "“xyz” is none of the formats"),
        ("-f x --write apx", nil), ("-f x --write xyz", "“xyz” is none of the formats"),
        ("-f x --write apx -p EE-ST", "Either -p or --write"), ("--problems", nil),
        ("--formats", nil), ("-p EE-ST -f x --timeout 0", "--timeout is more than 0"),
        ("-p EE-ST -f x --timeout 1e9", "--timeout is more than 0"),
        ("-p EE-ST -f x --timeout 0.5", nil),
      ])
    let severity = "Write --severity RULE=off, =note, =warning or =error"
    hold(
      Check.self,
      [
        ("m", nil), ("m n", nil), ("m --severity empty-text=off", nil),
        ("m --severity empty-text=warning --severity duplicate-premise=error", nil),
        ("m --severity empty-text", severity), ("m --severity empty-text=loud", severity),
        ("m --severity none=off", "There is no rule “none”"), ("m --jsonl", nil),
        ("m --jsonl --fix", "--jsonl doesn't go with"),
        ("m --jsonl --with-text", "--jsonl doesn't go with"),
        ("m --jsonl --text-from x", "--jsonl doesn't go with"),
        ("m --fix --with-text --text-from x", nil),
      ])
  }

  @Test("Changing: link, add, set, apply, undo")
  func changing() {
    hold(
      Link.self,
      [
        ("m --from a --to b", nil), ("m --to b", "Name the premises with --from"),
        ("m --from a", "Name a target with --to"),
        ("m --from a --to b --into r", "Name a target with --to"), ("m --from a --into r", nil),
      ])
    let relation = "Name one relation and two ids"
    hold(
      AddRelation.self,
      [
        ("m --contradicts a b", nil), ("m --restates a b", nil), ("m --prefers a b", nil),
        ("m --answers a b --exclusive", nil), ("m", relation), ("m --contradicts a", relation),
        ("m --contradicts a b c", relation), ("m --restates a b --prefers c d", relation),
      ])
    let names = "Name an id and at least one FIELD=VALUE"
    hold(
      SetField.self,
      [
        ("m a role=claim", nil), ("m a", names), ("m", names), ("m --map", names),
        ("m --map title=x", nil),
      ])
    hold(
      Apply.self,
      [("m e", nil), ("m -", nil), ("- e", nil), ("- -", "Only one of map and edits")])
    for command in [Undo.self, Redo.self] as [any ParsableCommand.Type] {
      hold(
        command,
        [
          ("m", nil), ("m --steps 1", nil), ("m --steps 0", "--steps is at least 1"),
          ("m --steps 2", nil), ("m --dry-run", nil), ("m --dry-run --steps 1", nil),
          ("m --dry-run --steps 2", "--dry-run shows one step"),
        ])
    }
  }

  @Test("Texts: annotate, source, anchor")
  func texts() {
    let alone = "--corpus doesn't go with"
    let only = "go with --corpus"
    hold(
      Annotate.self,
      [
        ("m --from f", nil), ("m --suggest", nil), ("m --corpus", nil),
        ("m", "Give --from FILE, --suggest or --corpus"),
        ("m --from f --suggest", "Give --from FILE, --suggest or --corpus"),
        ("m --corpus --suggest", "--corpus and --suggest don't go together"),
        ("m --corpus --from f", alone), ("m --corpus --source s", alone),
        ("m --corpus --text-from f", alone), ("m --corpus --dry-run", alone),
        ("m --corpus --sealed", nil), ("m --corpus --embed", nil),
        ("m --corpus --sealed --embed", "--sealed and --embed don't go together"),
        ("m --from f --resume", only), ("m --from f -o o", only), ("m --from f --jobs 1", only),
        ("m --from f --language en", only), ("m --from f --embed", only),
        ("m --corpus --resume -o o", nil),
        ("m --corpus --resume", "--resume needs a corpus in a file"),
        ("m --corpus --resume -o -", "--resume needs a corpus in a file"),
        ("- --corpus --resume -o o", "--resume needs a corpus in a file"),
        ("m --corpus --jobs 1", nil), ("m --corpus --jobs 0", "--jobs is at least 1"),
      ])
    hold(
      SourceAdd.self,
      [
        ("m s f", nil), ("m s f --format pdf", nil), ("m s f --format auto", nil),
        ("m s f --format odt", "--format is auto, text, markdown"),
        ("m s f --paragraphs lines", nil), ("m s f --paragraphs blocks", nil),
        ("m s f --paragraphs words", "--paragraphs is auto, lines or blocks"),
        ("m s f g --bilingual files", nil), ("m s f g", "Two files go with --bilingual files"),
        ("m s f --bilingual files", "Two files go with --bilingual files"),
        ("m s f g --bilingual columns", "Two files go with --bilingual files"),
        ("m s f --language en", nil),
        ("m s f --language a --language b", "--language is given once"),
        ("m s f --bilingual columns", nil),
        ("m s f --bilingual columns --language a --language b", nil),
        ("m s f --bilingual columns --language a", "--language is given twice, or not at all"),
        (
          "m s f --bilingual columns --language a --language b --language c",
          "--language is given twice, or not at all"
        ), ("m s f --id x", nil), ("m s f --bilingual columns --id x", "--id is for one edition"),
        ("m s f --path p", nil), ("m s f --bilingual columns --path p", nil),
        ("m s f g --bilingual files --path p", "--path is for one file"),
      ])
    hold(
      SourceAlign.self,
      [
        ("m s --from a --to b", nil), ("m s --from a --to b --level sentence", nil),
        ("m s --from a --to b --level clause", "--level is paragraph or sentence"),
        ("m s --from a --to b --json", nil), ("m s --from a --to b --tsv", nil),
        ("m s --from a --to b --json --tsv", "--json and --tsv go not together"),
      ])
    let range = "Write --range START:END"
    let either = "Give either --quote or --range"
    hold(
      AnchorAdd.self,
      [
        ("m a --quote q", nil), ("m a --range 0:1", nil), ("m a --range 2:2 --range 5:9", nil),
        ("m a", either), ("m a --quote q --range 0:1", either), ("m a --range 2:1", range),
        ("m a --range=-1:1", range), ("m a --range 1", range), ("m a --range 1:2:3", range),
        ("m a --range :2", range), ("m a --range a:b", range),
      ])
  }

  @Test("Exchanging: export, import, convert")
  func exchanging() {
    hold(
      Export.self,
      [
        ("m --format text", nil), ("m --json", nil), ("m -o m.md", nil), ("m --format brat", nil),
        ("m", "Name a format with --format"), ("m -o m.xyz", "Name a format with --format"),
        ("m --format xyz", "There is no format “xyz”"),
        ("m --format csv --table reasons", nil), ("m --format csv --table statements", nil),
        ("m --format csv --table rows", "--table is statements, reasons or argument"),
        ("m --format text --width 20", nil),
        ("m --format text --width 19", "--width is at least 20"),
        ("m --format text --depth 0", nil), ("m --format text --depth=-1", "--depth is at least 0"),
      ])
    hold(
      Import.self,
      [
        ("f", nil), ("f --jsonl", nil), ("f -o m", nil),
        ("f --jsonl -o m", "--jsonl prints; leave out --output"), ("f --jobs 1", nil),
        ("f --jobs 0", "--jobs is at least 1"),
      ])
    hold(
      Convert.self,
      [
        ("f --to hf", nil), ("f -o m", nil), ("f --jsonl", nil),
        ("f", "Name a file with -o, or a format with --to"),
      ])
  }
}
