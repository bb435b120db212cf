internal import ArgumentModel

extension ClaimTree {
  /// What a format of trees loses of a map.
  /// - Parameters:
  ///   - carried: What it carries beside claims and reasons.
  ///   - namespace: The extensions that it takes back.
  ///   - showsTop: Whether the first claim is by its place a thesis, or a question.
  func losses(
    _ map: ArgumentMap, format: String, carried: Set<MapAspect>, namespace: String,
    language: LanguageTag, showsTop: Bool = false
  ) -> Losses {
    var all = carried
    all.insert(.extensions)
    all.insert(.relations)
    var losses = Losses(map, format: format, carried: all)
    losses.report(
      MapAspect.extensions(of: map, but: [namespace]), MapAspect.extensions.nouns.one,
      MapAspect.extensions.nouns.many)
    losses.reportLanguages(map, written: [language])
    losses.report(
      lost.relations, MapAspect.relations.nouns.one, MapAspect.relations.nouns.many)
    let reference = NodeGraphLosses.Thing.reference
    losses.report(lost.drafts, reference.nouns.one, reference.nouns.many)
    losses.report(lost.undercuts, LossKind.undercut.nouns.one, LossKind.undercut.nouns.many)
    losses.report(
      map.statements.count { statement in
        let isTop = showsTop && statement.id == items.first?.entity
        return statement.role != nil
          && !(isTop && (statement.role == .thesis || statement.role == .question))
      }, LossKind.role.nouns.one,
      LossKind.role.nouns.many)
    return losses
  }
}

extension ClaimTree {
  /// Reports the notes of what isn't an item.
  func reportNotes(_ map: ArgumentMap, _ losses: inout Losses) {
    let others =
      map.relations.count { !$0.note.isEmpty } + map.groups.count { !$0.note.isEmpty }
      + map.sources.count { !$0.note.isEmpty } + map.participants.count { !$0.note.isEmpty }
      + map.utterances.count { !$0.note.isEmpty }
    losses.report(others, MapAspect.notes.nouns.one, MapAspect.notes.nouns.many)
  }

  /// Reports the claims that stand in several places, where the format can't say that they are one.
  func reportRepetitions(_ losses: inout Losses) {
    let thing = NodeGraphLosses.Thing.repetition
    losses.report(items.count { $0.same != nil }, thing.nouns.one, thing.nouns.many)
  }

  /// Reports the marks of what is left unsaid, where the format has none.
  func reportImplicit(_ map: ArgumentMap, _ losses: inout Losses) {
    let thing = NodeGraphLosses.Thing.implicit
    losses.report(map.statements.count(where: \.implicit), thing.nouns.one, thing.nouns.many)
  }
}
