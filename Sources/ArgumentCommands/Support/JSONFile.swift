internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentStore

/// Reads small files of JSON that aren't maps, such as themes.
enum JSONFile {
  /// Reads a file, or standard input for `-`.
  /// - Throws: ``CommandFailure`` where it can't be read, or isn't JSON.
  static func read(_ path: String) throws -> JSONValue {
    let bytes: [UInt8]
    do throws(StoreError) {
      bytes = try InputFile.read(path)
    } catch {
      throw CommandFailure(error, path: path)
    }
    do throws(ReadFailure) {
      return try JSONParser.value(bytes)
    } catch {
      throw CommandFailure(error.diagnostics, file: path)
    }
  }
}

extension CommandFailure {
  /// The failure that a wrong shape is for a command.
  init(_ problems: ShapeProblems, path: String) {
    self.init(
      problems.problems.map { problem in
        Diagnostic(
          rule: "wrong-shape", severity: .error,
          message: problem.pointer.isEmpty
            ? problem.message : "\(problem.pointer): \(problem.message)",
          pointer: problem.pointer)
      }, file: path)
  }
}
