package import ArgumentModel
package import ArgumentText

/// How many anchors stand how.
package struct AnchorSummary {
  private var counts: [AnchorStatus: Int] = [:]
  private var withoutText = 0

  /// Counts anchors.
  package init(_ entries: [MapReanchoring.Entry]) {
    for entry in entries {
      if let finding = entry.finding {
        counts[finding.status, default: 0] += 1
      } else {
        withoutText += 1
      }
    }
  }

  /// Whether any anchor isn't exactly where it was made.
  package var hasFindings: Bool { counts.contains { $0.key != .exact && $0.value > 0 } }

  /// The counts as JSON.
  package var json: JSONValue {
    var object = JSONObject()
    for status in AnchorStatus.allCases {
      object.append(status.rawValue, .int(Int64(counts[status] ?? 0)))
    }
    object.append("withoutText", .int(Int64(withoutText)))
    return .object(object)
  }

  /// The counts in words.
  package var text: String {
    let parts = AnchorStatus.allCases.compactMap { status in
      counts[status].map { "\($0) \(status.rawValue)" }
    }
    let all = parts + (withoutText > 0 ? ["\(withoutText) without text"] : [])
    return all.isEmpty ? "no anchors" : all.joined(separator: ", ")
  }
}
