public import ArgumentModel

extension EditionText {
  /// What tells this text from what an edition's record says of it.
  ///
  /// The rule is `edition-changed`: whoever attaches a text learns that it isn't the one that the
  /// anchors were made in.
  /// - Parameters:
  ///   - edition: The record.
  ///   - source: The source's id.
  ///   - pointer: The record's place in the map, as a JSON pointer.
  public func differences(
    from edition: Edition, of source: EntityID? = nil, at pointer: String = ""
  ) -> [Diagnostic] {
    let name = source.map { "the edition “\(edition.id)” of “\($0)”" } ?? "the edition"
    var found: [Diagnostic] = []
    if let length = edition.length, length != count {
      found.append(
        Diagnostic(
          rule: "edition-changed", severity: .error,
          message: "\(name) has \(length) code points in the map, but its text has \(count)",
          id: source, pointer: pointer + "/length"))
    }
    if let sha256 = edition.sha256, sha256 != digest {
      found.append(
        Diagnostic(
          rule: "edition-changed", severity: .error,
          message: "the text of \(name) isn't the one that the map was made from",
          explanation: "Its digest is \(digest), the map has \(sha256).", id: source,
          pointer: pointer + "/sha256"))
    }
    return found
  }
}
