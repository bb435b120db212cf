extension MapEditor {
  /// The edits that a gesture is.
  /// - Throws: ``EditRefusal`` where the map has no place for it: nothing of an id, a premise of no
  ///   reason, or what is linked so already.
  public func edits(for gesture: Gesture) throws(EditRefusal) -> Gesture.Outcome {
    switch gesture {
    case .write(let statement, let place):
      try write(statement, place)
    case .link(let premise, let stance, let target):
      Gesture.Outcome(edits: [try link(premise, stance, target)], subject: premise)
    case .join(let premise, let id):
      Gesture.Outcome(edits: [try join(premise, try reason(of: id))], subject: premise)
    case .comment(let comment): try remark(comment)
    case .remove(let id): Gesture.Outcome(edits: removed(try known(id)), subject: nil)
    }
  }

  private func write(
    _ statement: Statement, _ place: Gesture.WritingPlace
  ) throws(EditRefusal) -> Gesture.Outcome {
    var statement = statement
    guard !statement.text.isEmpty else {
      throw EditRefusal("nothing-written", "a statement says something")
    }
    if statement.id.rawValue.isEmpty {
      statement.id = freshID(for: statement.text, kind: .statement)
    }
    if place == .alone, statement.role == nil, !hasThesis { statement.role = .thesis }
    let id = statement.id
    var edits: [Edit] = []
    switch place {
    case .alone: edits = [.add(.statement(statement), .last)]
    case .reason(let target): edits = added(statement, .supports, try known(target))
    case .objection(let target): edits = added(statement, .attacks, try known(target))
    case .undercut(let step): edits = added(statement, .attacks, try reason(of: step).id)
    case .premise(let neighbour):
      edits = [.add(.statement(statement), .last)]
      edits.append(.link(EntityAddress(try reason(of: neighbour).id), Premise(id), .last))
    case .sibling(let premise):
      // Beside what no reason uses a statement stands by itself.
      guard let step = firstReason(from: try known(premise)) else {
        return try write(statement, .alone)
      }
      guard let target = step.target else { throw Self.draft(step) }
      edits = added(statement, step.stance, target, after: step.id)
    }
    return Gesture.Outcome(edits: edits, subject: id)
  }

  /// A new statement, and the reason from it.
  private func added(
    _ statement: Statement, _ stance: Stance, _ target: EntityID, after neighbour: EntityID? = nil
  ) -> [Edit] {
    var reason = Reason("", from: [statement.id], stance, target)
    reason.id = freshID(for: reason.words, kind: .reason, besides: [statement.id])
    let place = neighbour.map { Placement.after(EntityAddress($0)) } ?? .last
    return [.add(.statement(statement), .last), .add(.reason(reason), place)]
  }

  private func link(
    _ premise: EntityID, _ stance: Stance, _ target: EntityID
  ) throws(EditRefusal) -> Edit {
    let premise = try statement(premise)
    let target = try known(target)
    guard premise != target else {
      throw EditRefusal("self-link", "“\(premise)” can't bear on itself", id: premise)
    }
    var isThere = false
    forEachReason { reason in
      let isAlone = reason.premises.count == 1 && reason.premises[0].statement == premise
      isThere = isThere || (isAlone && reason.target == target && reason.stance == stance)
    }
    guard !isThere else {
      let verb = stance == .attacks ? "against" : "for"
      throw EditRefusal(
        "linked-already", "“\(premise)” speaks \(verb) “\(target)” already", id: premise)
    }
    var reason = Reason("", from: [premise], stance, target)
    reason.id = freshID(for: reason.words, kind: .reason)
    return .add(.reason(reason), .last)
  }

  private func join(_ premise: EntityID, _ reason: Reason) throws(EditRefusal) -> Edit {
    let premise = try statement(premise)
    guard !reason.premises.contains(where: { $0.statement == premise }) else {
      throw EditRefusal(
        "linked-already", "“\(premise)” is a premise of “\(reason.id)” already", id: premise)
    }
    guard reason.target != premise else {
      throw EditRefusal("self-link", "“\(premise)” can't bear on itself", id: premise)
    }
    return .link(EntityAddress(reason.id), Premise(premise), .last)
  }

  private func remark(_ comment: Comment) throws(EditRefusal) -> Gesture.Outcome {
    var comment = comment
    guard !comment.text.isEmpty || comment.mark != nil else {
      throw EditRefusal("nothing-written", "a comment says something")
    }
    if let subject = comment.on { _ = try known(subject) }
    if comment.id.rawValue.isEmpty {
      comment.id = freshID(for: comment.words, kind: .comment)
    }
    return Gesture.Outcome(edits: [.add(.comment(comment), .last)], subject: comment.on)
  }

  /// Takes an entity away; what it works together with goes on without it.
  private func removed(_ id: EntityID) -> [Edit] {
    var edits: [Edit] = []
    forEachReason { reason in
      let isOneOfSeveral = reason.premises.contains { $0.statement != id }
      if isOneOfSeveral, reason.premises.contains(where: { $0.statement == id }) {
        edits.append(.unlink(EntityAddress(reason.id), premise: id))
      }
    }
    return edits + [.remove(EntityAddress(id), cascade: true)]
  }

  // MARK: What is there

  /// The reason with an id, or the first that has a statement as a premise.
  private func reason(of id: EntityID) throws(EditRefusal) -> Reason {
    if case .reason(let reason)? = entity(try known(id)) { return reason }
    guard let reason = firstReason(from: id) else {
      throw EditRefusal("no-reason", "“\(id)” is a premise of no reason", id: id)
    }
    return reason
  }

  private func firstReason(from premise: EntityID) -> Reason? {
    var found: Reason?
    forEachReason { reason in
      if found == nil, reason.premises.contains(where: { $0.statement == premise }) {
        found = reason
      }
    }
    return found
  }

  private func statement(_ id: EntityID) throws(EditRefusal) -> EntityID {
    guard case .statement? = entity(try known(id)) else {
      throw EditRefusal("wrong-kind", "“\(id)” is no statement", id: id)
    }
    return id
  }

  private func known(_ id: EntityID) throws(EditRefusal) -> EntityID {
    guard contains(id) else {
      throw EditRefusal("unknown-id", "there is no “\(id)” in the map", id: id)
    }
    return id
  }

  private var hasThesis: Bool {
    var found = false
    forEach(.statement) { entity in
      if case .statement(let statement) = entity, statement.role == .thesis { found = true }
    }
    return found
  }

  private func forEachReason(_ body: (Reason) -> Void) {
    forEach(.reason) { entity in
      if case .reason(let reason) = entity { body(reason) }
    }
  }

  /// The entities of a kind, in the order of the document.
  private func forEach(_ kind: EntityKind, _ body: (Entity) -> Void) {
    let end = Int32(kind.position)
    var slot = next[Int(end)]
    while slot != end {
      if let entity = slots[Int(slot)] { body(entity) }
      slot = next[Int(slot)]
    }
  }

  private static func draft(_ reason: Reason) -> EditRefusal {
    EditRefusal("no-target", "the reason “\(reason.id)” bears on nothing yet", id: reason.id)
  }
}
