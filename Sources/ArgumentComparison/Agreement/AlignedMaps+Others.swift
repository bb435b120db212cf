internal import ArgumentModel

extension AlignedMaps {
  /// A relation, turn, group or comment, and its position in each map, or nil.
  struct Other: Sendable {
    var kind: EntityKind
    var indices: [Int?]
  }

  /// The number of the first node that is neither statement nor reason.
  var firstOther: Int { statements.count + reasons.count }

  /// How many nodes there are.
  var nodeCount: Int { firstOther + others.count }

  /// The numbers of the nodes of a kind that is neither statements nor reasons.
  func others(_ kind: EntityKind) -> [Int] {
    others.indices.filter { others[$0].kind == kind }.map { firstOther + $0 }
  }

  /// The id of an entity, or of the one that a part belongs to.
  func id(of what: CurationDecision.What, _ index: Int, in number: Int) -> EntityID {
    let map = maps[number]
    return switch what {
    case .statement, .role, .anchors: map.statements[index].id
    case .reason: map.reasons[index].id
    case .relation: map.relations[index].id
    case .group, .members: map.groups[index].id
    case .utterance, .act, .content: map.utterances[index].id
    case .comment: map.comments[index].id
    }
  }
}

/// Finds what is the same among the relations, turns of dialogues, groups and comments of several maps.
///
/// Relations are the same that tie the same; turns, that say the same in one voice; groups, that have the
/// same title or, without one, the same members; comments, that say the same on the same. Of several of one
/// map that are alike the first is the first one of the others.
struct OtherAlignment {
  private(set) var others: [AlignedMaps.Other] = []
  /// The node of each entity of each map that has one, by its id.
  private(set) var nodes: [[EntityID: Int]]

  private let first: Int
  private let count: Int
  private var numbers: [Key: Int] = [:]

  private struct Key: Hashable {
    var kind: EntityKind
    var words: [String]
    /// How many of the same map are alike and stand before it.
    var nth: Int
  }

  /// - Parameters:
  ///   - nodes: The nodes of each map's statements and reasons.
  ///   - first: The number of the first node that is none of those.
  init(_ maps: [ArgumentMap], _ nodes: [[EntityID: Int]], first: Int) {
    (self.nodes, self.first, count) = (nodes, first, maps.count)
    for (number, map) in maps.enumerated() {
      let speakers = Dictionary(keepingFirst: map.participants.map { ($0.id, $0) })
      var alike: [[String]: Int] = [:]
      for (index, relation) in map.relations.enumerated() {
        let ends = [relation.from, relation.to, relation.prefer, relation.over]
        let words =
          [relation.type.rawValue] + ends.map { word($0, number) }
          + relation.between.map { word($0, number) }.sorted()
        note(.relation, relation.id, index, words, number, &alike)
      }
      for (index, utterance) in map.utterances.enumerated() {
        let speaker = utterance.speaker.map { id in
          speakers[id].flatMap { $0.name.isEmpty ? nil : Self.words($0.name) } ?? [id.rawValue]
        }
        let said = utterance.text.isEmpty ? [utterance.id.rawValue] : Self.words(utterance.text)
        note(.utterance, utterance.id, index, (speaker ?? []) + [""] + said, number, &alike)
      }
      for (index, group) in map.groups.enumerated() {
        let words =
          group.title.isEmpty
          ? group.members.map { word($0, number) }.sorted() : [""] + Self.words(group.title)
        note(.group, group.id, index, words, number, &alike)
      }
      for (index, comment) in map.comments.enumerated() {
        let words = [word(comment.on, number), comment.by ?? ""] + Self.words(comment.text)
        note(.comment, comment.id, index, words, number, &alike)
      }
    }
  }

  /// A text in all its languages.
  private static func words(_ text: LocalizedText) -> [String] {
    text.versions.flatMap { [$0.language.rawValue, $0.text] }
  }

  /// What something that is referred to is called in all maps; its id where it has no node.
  private func word(_ id: EntityID?, _ number: Int) -> String {
    guard let id else { return "" }
    return nodes[number][id].map { "\($0)" } ?? "“\(id.rawValue)”"
  }

  private mutating func note(
    _ kind: EntityKind, _ id: EntityID, _ index: Int, _ words: [String], _ number: Int,
    _ alike: inout [[String]: Int]
  ) {
    let nth = alike[[kind.rawValue] + words, default: 0]
    alike[[kind.rawValue] + words] = nth + 1
    let key = Key(kind: kind, words: words, nth: nth)
    let place = numbers[key] ?? others.count
    if place == others.count {
      numbers[key] = place
      others.append(
        AlignedMaps.Other(kind: kind, indices: [Int?](repeating: nil, count: count)))
    }
    others[place].indices[number] = index
    if nodes[number][id] == nil { nodes[number][id] = first + place }
  }
}
