internal import ArgumentModel
internal import ArgumentReports
internal import ArgumentWords

/// The texts of a drawn node: what it is, and its words in each language.
struct NodeLabel {
  let structure: MapStructure
  let phrases: [MapPhrases]

  init(_ structure: MapStructure, languages: [LanguageTag]) {
    self.structure = structure
    phrases = languages.map { MapPhrases(structure.map, languages: [$0]) }
  }

  /// The words for what a drawing says beside texts.
  var words: Words { phrases[0].words }

  /// What a statement is: “premise, implicit”; nil where there is nothing to say.
  func kind(_ statement: Int) -> String? {
    let statement = structure.map.statements[statement]
    var parts: [String] = []
    if let role = statement.role { parts.append(Words.term(role, in: words.roles).printable) }
    if statement.implicit { parts.append(words.outline.implicit) }
    return parts.isEmpty ? nil : parts.joined(separator: words.comma)
  }

  /// A statement's words, one text a language; at least one.
  func texts(_ statement: Int) -> [String] {
    let record = structure.map.statements[statement]
    // Byte by byte, as texts are the same or not.
    var known: Set<[UInt8]> = []
    var texts = phrases.compactMap { $0.text(record.text) }
      .filter { !$0.isEmpty && known.insert(Array($0.utf8)).inserted }
    if texts.isEmpty { texts = [words.bracketed(words.outline.noText)] }
    return record.implicit ? texts.map { "⟨\($0)⟩" } : texts
  }

  /// Whether a reason needs a node of its own: premises meet there, or something bears on it.
  func hasJoint(_ reason: Int) -> Bool {
    let node = structure.node(ofReason: reason)
    return structure.map.reasons[reason].premises.count != 1
      || structure.target(ofReason: reason) == nil
      || structure.graph.incoming.count(of: node) > 0 || !structure.relations(of: node).isEmpty
  }

  /// What stands where the map has nothing.
  func missing(_ id: EntityID) -> String {
    words.labelled("‹\(id.rawValue.printable)›", words.outline.missing)
  }
}
