internal import ArgumentModel

extension Rule {
  static let tagSpelling: Rule = Rule(
    "tag-spelling", .warning, "A tag is written one way.",
    explanation: """
      Tags that differ only in case, in character width, or in hyphens and spaces are found apart. \
      Write them all as most of them are written.
      """,
    bad: #""tags": ["Health"] … "tags": ["health"]"#,
    good: #""tags": ["health"] … "tags": ["health"]"#
  ) { context, report in
    var spellings: [String: [String: Int]] = [:]
    context.map.statements.forEachLent { _, statement in
      for tag in statement.tags { spellings[tag.foldedTag, default: [:]][tag, default: 0] += 1 }
    }
    // The most frequent spelling stays, of equally frequent ones the first in UTF-8 order.
    let kept = spellings.compactMapValues { counts -> String? in
      guard counts.count > 1 else { return nil }
      return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.first?.key
    }
    guard !kept.isEmpty else { return }
    context.map.statements.forEachLent { index, statement in
      var tags: [JSONValue]?
      for (place, tag) in statement.tags.enumerated() {
        guard let wanted = kept[tag.foldedTag], wanted != tag else { continue }
        var finding = Rule.tagSpelling.finding(
          "the tag “\(tag)” of “\(statement.id)” is mostly written “\(wanted)”", .statement, index,
          statement.id, place: "/tags/\(place)")
        if context.index.duplicates[statement.id] == nil {
          let mended = tags ?? Self.mended(statement.tags, kept)
          tags = mended
          finding.fixes = [
            .init(
              title: "Write “\(wanted)”", isSafe: true,
              edits: [
                .set(
                  SetEdit(
                    EntityAddress(statement.id), field: "tags",
                    to: .array(mended)))
              ])
          ]
        }
        report(finding)
      }
    }
  }

  /// A statement's tags in the spelling that stays, each once.
  private static func mended(_ tags: [String], _ kept: [String: String]) -> [JSONValue] {
    var known: Set<String> = []
    return tags.map { kept[$0.foldedTag] ?? $0 }.filter { known.insert($0).inserted }
      .map(JSONValue.string)
  }
}

extension String {
  /// The tag without what two spellings of one tag differ in.
  fileprivate var foldedTag: String {
    let bytes = foldedForSearch.utf8.filter { byte in
      byte != UInt8(ascii: "-") && byte != UInt8(ascii: "_") && byte != UInt8(ascii: " ")
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
