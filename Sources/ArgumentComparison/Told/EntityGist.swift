internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentWords

extension Entity {
  /// What an entity says, in a line; nil where there is nothing to say beside its id.
  func gist(_ phrases: MapPhrases) -> String? {
    func some(_ text: LocalizedText) -> String? {
      phrases.text(text).flatMap { $0.isEmpty ? nil : $0 }
    }
    switch self {
    case .source(let source): return some(source.title)
    case .participant(let participant): return some(participant.name)
    case .statement(let statement): return some(statement.text)
    case .reason(let reason):
      let premises = reason.premises.map { $0.statement.rawValue.printable }
      let sign = reason.stance == .supports ? " → " : " ⇥ "
      return premises.joined(separator: " + ") + sign
        + (reason.target?.rawValue.printable ?? phrases.words.outline.noTarget)
    case .relation(let relation):
      let ends =
        relation.between
        + [relation.from, relation.to, relation.prefer, relation.over]
        .compactMap { $0 }
      return relation.type.rawValue.printable + ": "
        + ends.map { $0.rawValue.printable }.joined(separator: ", ")
    case .group(let group): return some(group.title)
    case .utterance(let utterance): return some(utterance.text)
    case .comment(let comment): return some(comment.text)
    }
  }
}

/// A value in a line.
enum JSONGist {
  /// The value as JSON without spaces.
  static func text(_ value: JSONValue) -> String { JSONWriter.compact(value).printable }
}
