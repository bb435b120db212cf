internal import ArgumentFiles
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentReports
internal import ArgumentStore

struct Apply: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply", abstract: "Apply a list of edits to a map.",
    discussion: """
      EDITS has one edit a line, or an array of edits that belong together. All of them are one \
      transaction: if one is refused, none is applied. With --keep-going each line is its own, and \
      those that are refused are reported by number.

      --text FILE takes a text in place of edits, as `argue export --format argdown` writes it or as \
      somebody typed it: statements and reasons are found by their ids, or by what they say, and what \
      is different becomes edits. What has a line in the map's own text and none in the other is \
      removed; of what stands in braces only what the text mentions is changed.

        argue apply debate.argue.json --text debate.argdown --dry-run
        argue apply --jsonl maps.jsonl renamed.jsonl -o new.jsonl --reject not.jsonl

      --jsonl applies the edits to each map that is a line, and writes the maps that come of it; a map \
      that refuses one of them is set aside as it was.
      """)

  @OptionGroup var map: MapArgument

  @Argument(help: "The edits' file, or - for standard input.", completion: .file())
  var edits: String?

  @Option(
    help: "A text that says what the map shall say, or - for standard input.", completion: .file())
  var text: String?

  @Flag(help: "Apply each line on its own, and go on where one is refused.")
  var keepGoing = false

  @Flag(help: "Apply the edits to each line of JSON Lines, and write the maps as lines.")
  var jsonl = false

  @Option(
    help: ArgumentHelp(
      "With --jsonl: set lines aside in this file that refuse.", valueName: "file"),
    completion: .file())
  var reject: String?

  @OptionGroup var many: RunOptions

  @OptionGroup var options: EditOptions

  func validate() throws {
    if !jsonl { try many.refuseWithoutLines(reject: reject) }
    if jsonl, keepGoing || text != nil || options.isDryRun || options.isJSON {
      throw ValidationError("--jsonl doesn't go with --keep-going, --text, --dry-run or --json.")
    }
    if edits == "-" || text == "-", map.isStandardInput {
      throw ValidationError("Only one of map and edits can come from standard input.")
    }
    if (edits == nil) == (text == nil) {
      throw ValidationError("Name a file of edits, or a text with --text.")
    }
    if text != nil, keepGoing {
      throw ValidationError("--keep-going is for a file of edits.")
    }
  }

  /// The file of edits, or of the text.
  private var input: String { edits ?? text ?? "-" }

  func run() throws {
    let bytes: [UInt8]
    do {
      bytes = try InputFile.read(input)
    } catch {
      throw CommandFailure(error, path: input)
    }
    if jsonl { return try applyToLines(bytes) }
    if text != nil {
      return try TextChange(map: map, options: options, file: input).apply(bytes)
    }
    var outcome = Outcome()
    if options.isDryRun || map.isStandardInput {
      var editor = MapEditor(try map.read())
      let change = try apply(bytes, to: &editor, &outcome)
      if options.isDryRun {
        for edit in change.edits { Console.writeLine(JSONWriter.compact(edit.json)) }
      } else {
        Console.write(MapWriter().bytes(editor.map))
      }
    } else {
      try map.update(wait: options.wait) { (editor: inout MapEditor) in
        try apply(bytes, to: &editor, &outcome)
      }
    }
    try report(outcome)
  }

  /// Applies the edits to maps that are lines, to each as one transaction.
  private func applyToLines(_ bytes: [UInt8]) throws {
    let run = try MapRun(
      [map.path], many, reject: reject, done: "changed maps:",
      task: ["apply", String(decoding: bytes, as: UTF8.self)])
    let input = input
    try LineOutput.perform(run) { document, map in
      var editor = MapEditor(map)
      do throws(CommandFailure) {
        _ = try Self.applyAll(
          EditListReader(primaryLanguage: editor.primaryLanguage).lines(bytes), of: input,
          to: &editor)
      } catch {
        return RunAnswer(refusing: FileFailure(document.placed(error.diagnostics), file: nil))
      }
      var answer = RunAnswer()
      answer.output = MapWriter().line(editor.map)
      return answer
    }
  }

  private struct Outcome {
    var applied = 0
    var refused: [(line: Int, diagnostics: [Diagnostic])] = []
  }

  private func apply(
    _ bytes: [UInt8], to editor: inout MapEditor, _ outcome: inout Outcome
  ) throws -> Change {
    let lines = EditListReader(primaryLanguage: editor.primaryLanguage).lines(bytes)
    if !keepGoing {
      let change = try Self.applyAll(lines, of: input, to: &editor)
      outcome.applied = change.edits.count
      return change
    }
    let change = applyEach(lines, to: &editor, &outcome)
    if let fault = editor.fault { throw fault }
    return change
  }

  /// Applies all lines as one transaction.
  private static func applyAll(
    _ lines: [EditLine], of input: String, to editor: inout MapEditor
  ) throws(CommandFailure) -> Change {
    var all: [Edit] = []
    var numbers: [Int] = []
    var problems: [Diagnostic] = []
    for line in lines {
      switch line.edits {
      case .success(let edits):
        all += edits
        numbers += edits.map { _ in line.number }
      case .failure(let failure): problems += failure.diagnostics
      }
    }
    guard problems.isEmpty else { throw CommandFailure(problems, file: input) }
    do throws(EditRefusal) {
      let inverse = try editor.apply(all)
      return Change(edits: all, inverse: inverse)
    } catch {
      let line = error.index.map { numbers[$0] }
      throw CommandFailure(
        error.diagnostics.map { name(line, $0.suggestingIDs(editor)) }, file: input)
    }
  }

  /// Applies each line as its own transaction.
  private func applyEach(
    _ lines: [EditLine], to editor: inout MapEditor, _ outcome: inout Outcome
  ) -> Change {
    var done: [Edit] = []
    var inverses: [[Edit]] = []
    var progress = Progress("applied", of: lines.count)
    defer { progress.finish() }
    for (number, line) in lines.enumerated() {
      progress.show(number)
      switch line.edits {
      case .success(let edits):
        do throws(EditRefusal) {
          inverses.append(try editor.apply(edits))
          done += edits
          outcome.applied += edits.count
        } catch {
          outcome.refused.append((line.number, error.diagnostics))
        }
      case .failure(let failure): outcome.refused.append((line.number, failure.diagnostics))
      }
    }
    // Suggestions go through all ids, so only the first refusals get them.
    for index in outcome.refused.indices.prefix(20) {
      outcome.refused[index].diagnostics = outcome.refused[index].diagnostics
        .map { $0.suggestingIDs(editor) }
    }
    return Change(edits: done, inverse: inverses.reversed().flatMap { $0 })
  }

  private static func name(_ line: Int?, _ diagnostic: Diagnostic) -> Diagnostic {
    guard let line else { return diagnostic }
    var diagnostic = diagnostic
    if diagnostic.position == nil {
      diagnostic.position = SourcePosition(line: line, column: 1)
    }
    return diagnostic
  }

  private func report(_ outcome: Outcome) throws {
    if options.isJSON, !options.isDryRun {
      let refused = outcome.refused.map { line, diagnostics in
        JSONValue.object(
          JSONObject([
            .init(name: "line", value: .int(Int64(line))),
            .init(
              name: "diagnostics",
              value: .array(diagnostics.map { DiagnosticJSON.json($0, file: nil) })),
          ]))
      }
      Console.write(
        JSONWriter.canonical(
          .object(
            JSONObject([
              .init(name: "applied", value: .int(Int64(outcome.applied))),
              .init(name: "refused", value: .array(refused)),
            ]))))
    } else {
      let writer = DiagnosticText(
        file: input, source: nil, hasColor: Terminal.messagesHaveColor,
        language: Interface.language)
      for (line, diagnostics) in outcome.refused {
        for diagnostic in diagnostics {
          Console.message("line \(line): " + String(writer.text(diagnostic).dropLast()))
        }
      }
      let refused =
        outcome.refused.isEmpty ? "" : ", refused \(Console.count(outcome.refused.count, "line"))"
      Console.message(
        "\(options.isDryRun ? "would apply" : "applied") "
          + "\(Console.count(outcome.applied, "edit"))\(refused)")
    }
    if !outcome.refused.isEmpty { throw CommandFailure.silent(status: ExitStatus.badInput) }
  }
}
