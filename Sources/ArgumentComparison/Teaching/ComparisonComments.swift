public import ArgumentModel
internal import ArgumentWords

/// What goes back into a compared map as comments: the teacher's remarks in the reference on what the map
/// has too, and each judgement that isn't simply “found”.
public struct ComparisonComments {
  private let map: ComparedMap
  private let author: String
  private let phrases: MapPhrases

  /// Takes a map.
  /// - Parameters:
  ///   - author: In whose name the judgements are made.
  ///   - language: The language of the judgements; nil is that of the reference.
  public init(_ map: ComparedMap, by author: String, language: LanguageTag?) {
    (self.map, self.author) = (map, author)
    let reference = map.comparison.reference
    phrases = MapPhrases(
      reference, languages: (language.map { [$0] } ?? []) + reference.header.languages)
  }

  /// The edits that add the comments; what a map has already isn't added again.
  public var edits: [Edit] {
    let comparison = map.comparison
    var known = Set(comparison.map.comments.map(Self.content))
    let used = (comparison.map.statements.map { $0.id } + comparison.map.reasons.map { $0.id })
    var fresh = FreshIDs(
      used: Set(used).union(comparison.map.comments.map { $0.id })
        .union(comparison.map.sources.map { $0.id }).union(comparison.map.groups.map { $0.id })
        .union(comparison.map.relations.map { $0.id })
        .union(comparison.map.participants.map { $0.id })
        .union(comparison.map.utterances.map { $0.id }))
    return (remarks + judgements).compactMap { comment in
      guard known.insert(Self.content(comment)).inserted else { return nil }
      var comment = comment
      comment.id = fresh.make("remark")
      return .add(.comment(comment), .last)
    }
  }

  /// What a comment says, of what and by whom.
  private static func content(_ comment: Comment) -> Comment {
    var comment = comment
    comment.id = ""
    comment.resolved = false
    return comment
  }

  /// The reference's comments on what the map has too.
  private var remarks: [Comment] {
    let comparison = map.comparison
    var own: [EntityID: EntityID] = [:]
    for judged in comparison.statements {
      guard let reference = judged.reference, let index = judged.own else { continue }
      own[comparison.reference.statements[reference].id] = comparison.map.statements[index].id
    }
    for judged in comparison.reasons {
      guard let reference = judged.reference, let index = judged.own.first else { continue }
      own[comparison.reference.reasons[reference].id] = comparison.map.reasons[index].id
    }
    return comparison.reference.comments.compactMap { comment in
      guard !comment.resolved, let on = comment.on.flatMap({ own[$0] }) else { return nil }
      var comment = comment
      comment.on = on
      return comment
    }
  }

  private var judgements: [Comment] {
    let comparison = map.comparison
    let judgements = comparison.reasons + comparison.objections
    let places = Dictionary(
      keepingFirst:
        comparison.reference.statements.enumerated().map { ($1.id, $0) }
    )
    func said(_ id: EntityID) -> String? {
      places[id].flatMap { phrases.text(comparison.reference.statements[$0].text) }
    }
    return judgements.compactMap { judged in
      guard ![.found, .added, .missed, .answered].contains(judged.judgement),
        let own = judged.own.first
      else { return nil }
      var comment = Comment()
      comment.on = comparison.map.reasons[own].id
      comment.by = author
      let words = phrases.words
      var remark = words.marking.judgements[judged.judgement.rawValue] ?? judged.judgement.rawValue
      if let index = judged.reference, judged.judgement != .unanswered {
        let reason = comparison.reference.reasons[index]
        let premises = reason.premises.compactMap { said($0.statement) }
        let target = reason.target.flatMap(said)
        let step = premises.joined(separator: " + ") + (target.map { " → " + $0 } ?? "")
        if !step.isEmpty { remark = words.labelled(remark, step) }
      }
      comment.text = LocalizedText(remark, language: words.language)
      return comment
    }
  }
}
