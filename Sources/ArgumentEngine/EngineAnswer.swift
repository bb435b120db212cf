internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentReports

/// What a request is answered with: a line of JSON and a body.
struct EngineAnswer {
  private var line: JSONObject
  private let body: [UInt8]

  /// What was asked for.
  init(_ body: [UInt8] = []) {
    line = JSONObject()
    line.append("answer", .string("done"))
    self.body = body
  }

  /// What was asked for, as text.
  init(_ text: String) { self.init(Array(text.utf8)) }

  /// What was asked for, as a canonical document.
  init(canonical json: JSONValue) { self.init(JSONWriter.canonical(json)) }

  /// What was asked for, as JSON on one line.
  init(compact json: JSONValue) { self.init(JSONWriter.compact(json)) }

  /// Why there is none.
  init(_ failure: EngineFailure) {
    line = JSONObject()
    switch failure {
    case .refused(let diagnostics):
      line.append("answer", .string("refused"))
      body = JSONWriter.canonical(Self.json(diagnostics))
    case .misused(let message):
      line.append("answer", .string("misused"))
      line.append("message", .string(message))
      body = []
    }
  }

  /// The answer with what is to be said beside it.
  func noting(_ diagnostics: [Diagnostic]) -> EngineAnswer {
    guard !diagnostics.isEmpty else { return self }
    var answer = self
    answer.line.append(
      "diagnostics", .array(diagnostics.map { DiagnosticJSON.json($0, file: nil) }))
    return answer
  }

  private static func json(_ diagnostics: [Diagnostic]) -> JSONValue {
    .object(
      JSONObject([
        .init(
          name: "diagnostics",
          value: .array(diagnostics.map { DiagnosticJSON.json($0, file: nil) }))
      ]))
  }

  /// The answer's bytes.
  var bytes: [UInt8] { Array(JSONWriter.compact(.object(line)).utf8) + [0x0A] + body }
}
