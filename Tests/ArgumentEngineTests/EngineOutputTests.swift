import ArgumentEngine
import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport
import Testing

/// What the engine answers is what the program prints, byte by byte.
struct EngineOutputTests {
  /// Requests, each with what the program is told for the same; MAP stands for the map's file.
  static let pairs: [(request: String, arguments: String)] = [
    (#"{"do":"document"}"#, "show --json MAP"),
    (#"{"do":"check"}"#, "check --json MAP"),
    (#"{"do":"stats"}"#, "stats --json MAP"),
    (#"{"do":"evaluate"}"#, "evaluate --json MAP"),
    (#"{"do":"evaluate","as":"overlay"}"#, "evaluate --overlay MAP"),
    (#"{"do":"evaluate","as":"text"}"#, "evaluate MAP"),
    (#"{"do":"evaluate","why":"ID"}"#, "evaluate --json --why ID MAP"),
    (#"{"do":"evaluate","why":"ID","as":"text"}"#, "evaluate --why ID MAP"),
    (#"{"do":"evaluate","crux":true}"#, "evaluate --json --crux MAP"),
    (#"{"do":"evaluate","sensitivity":true}"#, "evaluate --json --sensitivity MAP"),
    (#"{"do":"evaluate","reject":"ID"}"#, "evaluate --json --reject ID MAP"),
    (#"{"do":"evaluate","semantics":"euler"}"#, "evaluate --json --semantics euler MAP"),
    (#"{"do":"evaluate","semantics":"df-quad"}"#, "evaluate --json --semantics df-quad MAP"),
    (#"{"do":"evaluate","semantics":"carneades"}"#, "evaluate --json --semantics carneades MAP"),
    (#"{"do":"layout"}"#, "draw --format layout MAP"),
    (
      #"{"do":"layout","direction":"tb","depth":2}"#,
      "draw --format layout --direction tb --depth 2 MAP"
    ),
    (#"{"do":"svg"}"#, "draw --format svg MAP"),
    (
      #"{"do":"svg","language":"zh-Hant","theme":"dark","comments":true}"#,
      "draw --format svg --language zh-Hant --theme dark --comments MAP"
    ),
    (
      #"{"do":"svg","around":"ID","steps":2,"ids":true}"#,
      "draw --format svg --around ID --steps 2 --ids MAP"
    ),
    (#"{"do":"outline","width":100}"#, "show --color never MAP"),
    (#"{"do":"export","format":"markdown"}"#, "export --quiet --format markdown MAP"),
    (#"{"do":"export","format":"prose"}"#, "export --quiet --format prose MAP"),
    (#"{"do":"export","format":"dot"}"#, "export --quiet --format dot MAP"),
    (#"{"do":"export","format":"mermaid"}"#, "export --quiet --format mermaid MAP"),
    (#"{"do":"export","format":"csv"}"#, "export --quiet --format csv MAP"),
    (#"{"do":"words"}"#, "anchor list --json MAP"),
  ]

  /// The op-ed's map is large, and the others have all that it has.
  private static let maps = Repository.maps.filter {
    Thoroughness.isFull || !$0.lastPathComponent.hasPrefix("chip-exports")
  }

  @Test("The engine answers what the program prints", arguments: maps)
  func output(file: URL) throws {
    let program = try Program()
    defer { program.cleanUp() }
    let bytes = [UInt8](try Data(contentsOf: file))
    try program.write(String(decoding: bytes, as: UTF8.self), to: "map.argue.json")
    let map = try MapReader().read(bytes).map
    let id = try #require(map.statements.first { $0.role != .question }).id.rawValue
    var session = EngineSession()
    _ = session.answer(Requests.request("open", payload: bytes))
    for (request, arguments) in Self.pairs {
      let request = request.replacing("ID", with: id)
      let words = arguments.split(separator: " ").map {
        $0 == "MAP" ? "map.argue.json" : $0 == "ID" ? id : String($0)
      }
      let printed = try program.run(words)
      let answer = session.answer(Array(request.utf8) + [0x0A])
      let body = String(
        decoding: answer.drop { $0 != 0x0A }.dropFirst(), as: UTF8.self)
      guard printed.status <= 1 else {
        #expect(answer.starts(with: #"{"answer":"refused"}"#.utf8), "\(arguments)")
        continue
      }
      #expect(body == printed.output, "\(arguments)")
    }
  }
}
