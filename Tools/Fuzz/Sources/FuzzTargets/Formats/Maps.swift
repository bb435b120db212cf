import ArgumentJSON
import ArgumentModel
import ArgumentText

/// What must hold of every map that was made of something else, and of what is said about it.
enum Maps {
  /// The map can be written and read again, and its anchors stand where they say.
  static func check(_ map: ArgumentMap, texts: [EditionKey: EditionText]) {
    let written = MapWriter().bytes(map)
    do throws(ReadFailure) {
      let again = try MapReader().read(written).map
      require(
        withoutExtensions(again) == withoutExtensions(map),
        "the map that was written is read as another")
      require(
        MapWriter().bytes(again) == written,
        "writing once more gives other bytes: \(difference(written, MapWriter().bytes(again)))")
    } catch {
      fatalError("the map can't be read again: \(error.diagnostics.map(\.message))")
    }
    for source in map.sources {
      for edition in source.editions {
        guard let text = texts[EditionKey(source: source.id, edition: edition.id)] else { continue }
        let differences = text.differences(from: edition)
        require(differences.isEmpty, "\(differences.map(\.message))")
      }
    }
    for anchor in map.statements.flatMap(\.anchors) + map.reasons.flatMap(\.anchors) {
      check(anchor, texts)
    }
  }

  /// Where two documents part, for the message.
  static func difference(_ first: [UInt8], _ second: [UInt8]) -> String {
    let place = zip(first, second).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let start = max(0, (place ?? min(first.count, second.count)) - 60)
    func part(_ bytes: [UInt8]) -> String {
      String(decoding: bytes.dropFirst(start).prefix(160), as: UTF8.self)
    }
    return "“\(part(first))” is “\(part(second))”"
  }

  /// The members of extensions come back in another order; that they do is seen by the bytes.
  private static func withoutExtensions(_ map: ArgumentMap) -> ArgumentMap {
    var map = map
    map.header.extensions = JSONObject()
    for index in map.statements.indices { map.statements[index].extensions = JSONObject() }
    for index in map.reasons.indices { map.reasons[index].extensions = JSONObject() }
    for index in map.relations.indices { map.relations[index].extensions = JSONObject() }
    for index in map.utterances.indices { map.utterances[index].extensions = JSONObject() }
    for index in map.participants.indices { map.participants[index].extensions = JSONObject() }
    for index in map.sources.indices { map.sources[index].extensions = JSONObject() }
    return map
  }

  private static func check(_ anchor: Anchor, _ texts: [EditionKey: EditionText]) {
    let key = EditionKey(source: anchor.source, edition: anchor.edition)
    guard let text = texts[key] else { return }
    require(!anchor.ranges.isEmpty, "an anchor has no range")
    let words = unwrap(text.joinedText(at: anchor.ranges), "\(anchor.ranges) isn't in the text")
    require(anchor.digest == text.digest(of: anchor.ranges), "an anchor's digest is wrong")
    if let quote = anchor.quote {
      require(quote.exact.utf8.elementsEqual(words.utf8), "a quote isn't what stands there")
    }
  }

  /// The texts that stand in a map itself.
  static func texts(_ map: ArgumentMap) -> [EditionKey: EditionText] {
    var texts: [EditionKey: EditionText] = [:]
    for source in map.sources {
      for edition in source.editions {
        guard let text = edition.text else { continue }
        texts[EditionKey(source: source.id, edition: edition.id)] = EditionText(text)
      }
    }
    return texts
  }

  /// Every finding has words and a rule, and a line that the document has.
  static func check(_ findings: [Diagnostic], in extent: TextExtent?) {
    for finding in findings {
      require(!finding.message.isEmpty, "a finding of \(finding.rule) without words")
      require(!finding.rule.isEmpty, "“\(finding.message)” has no rule")
      if let extent, let position = finding.position {
        require(
          extent.contains(position), "“\(finding.message)” is outside of the text: \(position)")
      }
    }
  }
}
