internal import ArgumentFiles
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentStore
internal import Glibc

/// Answers for each map of JSON Lines with a line of JSON.
enum LineOutput {
  /// What is said of a map: the answer, or why there is none.
  enum Answer: Sendable {
    case object(JSONValue)
    case failure([Diagnostic], status: Int32)
  }

  /// Writes an object for each map, with its file where there are several, the number of its line and its
  /// id before all else; what can't be answered is said on standard error.
  /// - Throws: ``CommandFailure``, silently, with the worst status of a map.
  static func write(
    _ run: MapRun, _ answer: @escaping @Sendable (ArgumentMap) -> Answer
  ) throws {
    let namesFile = run.isForSeveral
    try perform(run) { document, map in
      switch answer(map) {
      case .failure(let findings, let status):
        var refusal = RunAnswer(refusing: FileFailure(document.placed(findings), file: nil))
        refusal.exitCode = status
        return refusal
      case .object(let value):
        var object = heading(of: document, map, namesFile: namesFile)
        for member in value.objectValue?.members ?? [] {
          object.append(member.name, member.value)
        }
        var answer = RunAnswer()
        answer.output = JSONWriter.line(.object(object))
        return answer
      }
    }
  }

  /// Runs over maps; what is none is refused.
  /// - Throws: ``CommandFailure``, silently, with the worst status of a map.
  static func perform(
    _ run: MapRun, _ answer: @escaping @Sendable (RunDocument, ArgumentMap) -> RunAnswer
  ) throws {
    let summary: DocumentRun.Summary
    do {
      summary = try run.perform { document in
        do throws(FileFailure) {
          return answer(document, try document.map().document.map)
        } catch {
          return RunAnswer(refusing: error)
        }
      }
    } catch let failure as FileFailure {
      throw quiet(failure)
    }
    if summary.refused > 0, run.options.output != nil {
      Console.message(
        "\(Console.count(summary.documents, "map")): \(summary.refused) refused"
          + (run.reject.map { " and set aside in \($0)" } ?? ""))
    }
    if summary.exitCode != 0 { throw CommandFailure.silent(status: summary.exitCode) }
  }

  /// The failure of a run, unless it is that whoever reads the output has had enough: then the program ends.
  static func quiet(_ failure: FileFailure) -> FileFailure {
    if failure.storeError?.systemError == EPIPE { exit(0) }
    return failure
  }

  /// What an answer's line begins with: which map it is about.
  static func heading(
    of document: RunDocument, _ map: ArgumentMap?, namesFile: Bool
  ) -> JSONObject {
    var object = JSONObject([])
    if namesFile || document.line == nil { object.append("file", .string(document.file)) }
    if let line = document.line { object.append("line", .int(Int64(line))) }
    if let id = map?.header.id { object.append("map", .string(id.rawValue)) }
    return object
  }
}
