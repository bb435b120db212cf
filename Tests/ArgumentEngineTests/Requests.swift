import ArgumentJSON
import ArgumentModel
import Foundation
import TestSupport

/// Requests to the engine, as bytes.
enum Requests {
  /// A request of a name, with options and a payload.
  static func request(
    _ name: String, _ options: KeyValuePairs<String, JSONValue> = [:], payload: [UInt8] = []
  ) -> [UInt8] {
    let members = [("do", JSONValue.string(name))] + options.map { ($0.key, $0.value) }
    let line = JSONWriter.compact(
      .object(JSONObject(members.map { .init(name: $0.0, value: $0.1) })))
    return Array(line.utf8) + [0x0A] + payload
  }

  /// A request with a text as payload.
  static func request(
    _ name: String, _ options: KeyValuePairs<String, JSONValue> = [:], text: String
  ) -> [UInt8] {
    request(name, options, payload: Array(text.utf8))
  }

  /// Everything that can be asked about a map once it is open.
  static func questions(about map: ArgumentMap) -> [[UInt8]] {
    var requests = [
      request("document"), request("document", ["line": .bool(true)]), request("check"),
      request("check", ["texts": .bool(true)]),
      request("check", ["language": .string("zh-Hant")]), request("stats"), request("evaluate"),
      request("evaluate", ["as": .string("overlay")]), request("evaluate", ["as": .string("text")]),
      request("evaluate", ["crux": .bool(true)]),
      request("evaluate", ["crux": .bool(true), "as": .string("text")]),
      request("evaluate", ["sensitivity": .bool(true)]),
      request("layout"), request("layout", ["direction": .string("tb"), "columns": .int(20)]),
      request("layout", ["depth": .int(1)]), request("svg"),
      request("svg", ["theme": .string("dark"), "ids": .bool(true), "sources": .bool(false)]),
      request("scene", ["comments": .bool(true)]), request("items"),
      request("folds", ["depth": .int(1)]),
      request("page"), request("page", ["direction": .string("lr"), "ids": .bool(true)]),
      request("page", ["plain": .bool(true)]), request("vocabulary", ["language": .string("en")]),
      request("vocabulary", ["language": .string("zh-Hant")]),
      request("gesture", ["make": .string("alone")], text: #"{"text":"A new one."}"#),
      request("comments"), request("texts"), request("sources", ["language": .string("en")]),
      request("paste", ["language": .string("en")], text: "1. One.\n  a) Two.\n- Con: Three."),
      request("outline"), request("outline", ["depth": .int(2), "width": .int(60)]),
      request("words"), request("anchors"), request("repair"),
    ]
    let semantics = [
      "df-quad", "squared-df-quad", "euler", "quadratic-energy", "h-categoriser", "max-based",
      "card-based", "carneades", "carneades-4", "stable",
    ]
    for name in semantics { requests.append(request("evaluate", ["semantics": .string(name)])) }
    for format in ["markdown", "prose", "text", "dot", "mermaid", "csv", "json"] {
      requests.append(request("export", ["format": .string(format)]))
    }
    for reason in map.reasons.prefix(3) where reason.scheme != nil {
      requests.append(request("questions", ["id": .string(reason.id.rawValue)]))
      requests.append(
        request("questions", ["id": .string(reason.id.rawValue), "all": .bool(true)]))
    }
    if let statement = map.statements.first?.id.rawValue {
      requests += ["reason", "objection", "undercut", "premise", "sibling"].map { make in
        request(
          "gesture", ["make": .string(make), "at": .string(statement)],
          text: #"{"text":{"en":"New.","zh-Hant":"新的。"},"role":"claim"}"#)
      }
      requests += [
        request(
          "gesture", ["make": .string("comment"), "at": .string(statement)],
          text: #"{"text":"So?","by":"Lin","mark":"questioned"}"#),
        request("entity", ["id": .string(statement)]),
        request("evaluate", ["why": .string(statement)]),
        request(
          "evaluate",
          ["why": .string(statement), "as": .string("text"), "language": .string("zh-Hant")]),
        request("evaluate", ["reject": .string(statement)]),
        request("paste", ["at": .string(statement)], text: "One.\n\tTwo.\n"),
        request("gesture", ["make": .string("remove"), "at": .string(statement)]),
        request("layout", ["around": .string(statement), "steps": .int(2)]),
        request("svg", ["bearingOn": .string(statement)]),
        request("scene", ["folded": .array([.string(statement)])]),
        request("items", ["folded": .array([.string(statement)])]),
        request("way", ["id": .string(statement)]),
        request(
          "svg", text: #"{"marks":[{"id":"\#(statement)","verdict":"accepted"}]}"#),
      ]
    }
    let languages = map.header.languages.prefix(2).map { JSONValue.string($0.rawValue) }
    if languages.count == 2 {
      requests += [
        request("svg", ["language": .array(languages)]),
        request("layout", ["language": .array(languages)]),
        request("outline", ["language": languages[1]]),
        request("export", ["format": .string("prose"), "language": languages[1]]),
      ]
    }
    return requests
  }
}
