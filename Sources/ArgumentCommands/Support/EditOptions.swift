internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentStore

/// What every command that changes a map takes.
struct EditOptions: ParsableArguments {
  @Flag(name: .customLong("dry-run"), help: "Print the edits, one a line, and change nothing.")
  var isDryRun = false

  @Flag(name: .customLong("json"), help: "Print what was done as JSON.")
  var isJSON = false

  @Option(
    name: .customLong("wait"),
    help: "How many seconds to wait for another program that changes the map.")
  var wait: Double = 10
}

/// Runs the edits of a command on a map: in place, or from standard input to standard output.
struct EditRunner {
  var map: MapArgument
  var options: EditOptions

  init(_ map: MapArgument, _ options: EditOptions) {
    self.map = map
    self.options = options
  }

  /// Applies one list of edits, made from the map as it is, and says what was done.
  /// - Parameters:
  ///   - summary: What was done, for a person.
  ///   - make: Makes the edits, knowing the map under its lock.
  func run(
    summary: ([Edit]) -> String, _ make: (borrowing MapEditor) throws -> [Edit]
  ) throws {
    var remarks: [Diagnostic] = []
    if map.isStandardInput || options.isDryRun {
      var editor = MapEditor(try map.read())
      let edits = try naming(editor, make)
      _ = try apply(edits, to: &editor)
      remarks = EditRemarks.findings(edits, in: editor)
      if options.isDryRun {
        for edit in edits { Console.writeLine(JSONWriter.compact(edit.json)) }
      } else {
        Console.write(MapWriter().bytes(editor.map))
        Console.message(summary(edits))
      }
      Console.warn(remarks, file: map.path)
      return
    }
    var done: [Edit] = []
    try map.update(wait: options.wait) { (editor: inout MapEditor) in
      let edits = try naming(editor, make)
      done = edits
      let inverse = try apply(edits, to: &editor)
      remarks = EditRemarks.findings(edits, in: editor)
      return Change(edits: edits, inverse: inverse)
    }
    report(done, summary(done))
    Console.warn(remarks, file: map.path)
  }

  /// The edits of a map; what is wrong with them is wrong with its file where they don't say otherwise.
  private func naming(
    _ editor: borrowing MapEditor, _ make: (borrowing MapEditor) throws -> [Edit]
  ) throws -> [Edit] {
    do {
      return try make(editor)
    } catch var failure as CommandFailure {
      failure.file = failure.file ?? map.path
      throw failure
    }
  }

  /// Applies edits, and adds to a refusal which ids may have been meant.
  func apply(_ edits: [Edit], to editor: inout MapEditor) throws -> [Edit] {
    do {
      return try editor.apply(edits)
    } catch {
      throw CommandFailure(
        error.diagnostics.map { $0.suggestingIDs(editor) }, file: map.path,
        status: editor.fault == nil ? ExitStatus.badInput : ExitStatus.bug)
    }
  }

  private func report(_ edits: [Edit], _ summary: String) {
    if options.isJSON {
      let json = JSONObject([.init(name: "edits", value: .array(edits.map(\.json)))])
      Console.write(JSONWriter.canonical(.object(json)))
    } else {
      Console.message(summary)
    }
  }
}

extension MapArgument {
  /// Changes the map in place, with failures as commands report them.
  func update(wait: Double, _ body: (inout MapEditor) throws -> Change?) throws {
    do {
      let outcome = try store(wait: wait).update { (editor, _) in try body(&editor) }
      Console.warn(outcome.warnings, file: path)
    } catch let error as StoreError {
      throw CommandFailure(error, path: path)
    } catch let fault as EditRefusal {
      throw CommandFailure(fault.diagnostics, file: path, status: ExitStatus.bug)
    }
  }
}
