package import ArgumentModel
package import ArgumentText

/// Anchors and what became of them as JSON.
package enum AnchorJSON {
  /// An anchor, how it stands, and where it was found.
  static func json(_ entry: MapReanchoring.Entry) -> JSONValue {
    var object = identity(entry.placed)
    guard let finding = entry.finding else {
      object.append("status", .string("withoutText"))
      return .object(object)
    }
    object.append("status", .string(finding.status.rawValue))
    object.append("score", number(finding.score))
    if !finding.ranges.isEmpty { object.append("found", ranges(finding.ranges)) }
    if let rival = finding.runnerUp {
      object.append(
        "runnerUp",
        .object(
          JSONObject([
            .init(name: "ranges", value: ranges(rival.ranges)),
            .init(name: "score", value: number(rival.score)),
          ])))
    }
    if let reason = finding.reason { object.append("reason", .string(reason.rawValue)) }
    return .object(object)
  }

  /// All anchors that were looked for, and how many stand how.
  package static func report(_ entries: [MapReanchoring.Entry]) -> JSONValue {
    .object(
      JSONObject([
        .init(name: "anchors", value: .array(entries.map { json($0) })),
        .init(name: "summary", value: AnchorSummary(entries).json),
      ]))
  }

  /// Anchors with their words, where the text is at hand or they aren't sealed.
  package static func list(_ anchors: [(placed: PlacedAnchor, words: [String]?)]) -> JSONValue {
    let list = anchors.map { placed, words in
      var object = identity(placed)
      object.append("sealed", .bool(placed.anchor.quote == nil))
      if let words { object.append("words", .array(words.map { .string($0) })) }
      return JSONValue.object(object)
    }
    return .object(JSONObject([.init(name: "anchors", value: .array(list))]))
  }

  /// Which anchor it is.
  static func identity(_ placed: PlacedAnchor) -> JSONObject {
    JSONObject([
      .init(name: "id", value: .string(placed.entity.id.rawValue)),
      .init(name: "pointer", value: .string(placed.pointer)),
      .init(name: "source", value: .string(placed.anchor.source.rawValue)),
      .init(name: "edition", value: .string(placed.anchor.edition)),
      .init(name: "ranges", value: ranges(placed.anchor.ranges)),
    ])
  }

  private static func ranges(_ ranges: [TextRange]) -> JSONValue {
    // As they are written: where `Int` has 32 bits a map may say more than it holds.
    .array(ranges.map { .array([.int($0.exactStart), .int($0.exactEnd)]) })
  }

  /// A score with three decimals; nothing that isn't whole reads so.
  private static func number(_ score: Double) -> JSONValue {
    .double(score < 1 ? min(0.999, (score * 1000).rounded() / 1000) : 1)
  }
}
