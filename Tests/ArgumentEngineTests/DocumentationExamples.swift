import ArgumentEngine
import Testing

/// The code in the documentation, as it stands there: `DocumentedCodeTests` holds both together.
struct DocumentationExamples {
  @Test("Getting started opens a map, checks it and draws it")
  func gettingStarted() {
    let document = Array(
      #"{"format":"argue/1","languages":["en"],"statements":[{"id":"ban","text":"Ban them."}]}"#
        .utf8)
    var session = EngineSession()
    _ = session.answer(Array("{\"do\":\"open\"}\n".utf8) + document)
    let findings = session.answer(Array("{\"do\":\"check\"}".utf8))
    let picture = session.answer(Array("{\"do\":\"svg\"}".utf8))
    #expect(String(decoding: findings, as: UTF8.self).contains("no-thesis"))
    #expect(String(decoding: picture, as: UTF8.self).contains("Ban them."))
  }
}
