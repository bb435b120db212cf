internal import ArgumentFiles
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentStore

/// Answers for each map of JSON Lines with a line of JSON.
enum LineOutput {
  /// What is said of a line: the answer, or why there is none.
  enum Answer: Sendable {
    case object(JSONValue)
    case failure([Diagnostic], status: Int32)
  }

  /// Prints an object for each map, with the number of its line and its id before all else; what can't be
  /// answered is said on standard error.
  /// - Throws: ``CommandFailure``, silently, with the worst status of a line.
  static func write(
    _ file: String, _ answer: @escaping @Sendable (ArgumentMap) -> Answer
  ) throws {
    var worst: Int32 = 0
    do {
      try MapLines.forEach(in: file) { line, document in
        switch document {
        case .failure(let failure):
          return placed(.failure(failure.diagnostics, status: ExitStatus.badInput), line, nil)
        case .success(let document):
          return placed(answer(document.map), line, document.map.header.id)
        }
      } taking: { answer in
        switch answer {
        case .object(let object): Console.writeLine(JSONWriter.compact(object))
        case .failure(let diagnostics, let status):
          worst = max(worst, status)
          Console.warn(diagnostics, file: file)
        }
      }
    } catch let error as StoreError {
      throw CommandFailure(error, path: file)
    }
    if worst != 0 { throw CommandFailure.silent(status: worst) }
  }

  private static func placed(_ answer: Answer, _ line: MapLines.Line, _ id: EntityID?) -> Answer {
    switch answer {
    case .object(let value):
      var object = JSONObject([.init(name: "line", value: .int(Int64(line.number)))])
      if let id { object.append("map", .string(id.rawValue)) }
      for member in value.objectValue?.members ?? [] { object.append(member.name, member.value) }
      return .object(.object(object))
    case .failure(let diagnostics, let status):
      return .failure(diagnostics.placed(inLine: line.number), status: status)
    }
  }
}
