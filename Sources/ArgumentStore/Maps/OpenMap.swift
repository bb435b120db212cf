internal import ArgumentJSON
package import ArgumentModel

/// A map's file that one process edits again and again, and others now and then.
///
/// What was read or written last is kept, and read again only where the files say that somebody else was
/// at them. Changes that come together are journalled together and cost one replacing of the file; in the
/// journal each of them stands by itself, as if they had come one after another.
package struct OpenMap {
  /// What is known of the files.
  struct Kept {
    var stored: StoredMap
    /// The digest of the map's canonical document.
    var current: Digest
    var file: FileState
    var journal: Journal
    var editor: MapEditor
  }

  /// The file.
  package let store: MapStore
  private var kept: Kept?

  /// Opens a map's file, which is read with the first change.
  package init(_ store: MapStore) { self.store = store }

  /// What somebody wants to change.
  package struct Wish {
    /// What tells it from all others: what is wished for once more, since the answer was lost, is there.
    package var name: String
    /// Makes the edits, once the map is there.
    package var edits: (MapEditor) throws -> [Edit]

    package init(_ name: String, edits: @escaping (MapEditor) throws -> [Edit]) {
      self.name = name
      self.edits = edits
    }
  }

  /// What became of a wish.
  package enum Answer {
    /// It is in the file and its history.
    case made([Edit])
    /// It is in the history already, or the last change there is the same, so it wasn't made once more.
    case there
    /// It isn't made.
    case refused(any Error)
  }

  /// What became of several.
  package struct Outcome {
    /// The map as it was read, where somebody else had changed it or it wasn't known.
    package var found: ArgumentMap?
    /// The map as it is in the file now.
    package var map: ArgumentMap
    /// What became of each, in their order.
    package var answers: [Answer]
    /// What tells the file from others now.
    package var file: FileState?
  }

  /// Makes changes, one after another; each is all or nothing.
  /// - Throws: ``StoreError`` where the file can't be written; then none of them is made.
  package mutating func update(_ wishes: [Wish]) throws(StoreError) -> Outcome {
    let isKept = kept != nil
    do throws(StoreError) {
      return try attempt(wishes)
    } catch {
      // Somebody who takes no lock was at the file, and what was known of it is no more.
      guard isKept, error.code == .changedMeanwhile else { throw error }
      return try attempt(wishes)
    }
  }

  private mutating func attempt(_ wishes: [Wish]) throws(StoreError) -> Outcome {
    let old = kept
    // Whatever fails below, all is read anew.
    kept = nil
    var session = try EditingSession(store, kept: old)
    defer { session.unlock() }
    let before = session.stored.map
    var editor = session.isAsKept ? old?.editor ?? MapEditor(before) : MapEditor(before)
    editor.reservedIDs = session.journal.state.ids
    var steps: [EditingSession.Step] = []
    var answers: [Answer] = []
    for wish in wishes {
      do {
        let edits = try wish.edits(editor)
        let last = steps.last?.change.edits ?? session.journal.state.done.last?.edits
        if edits == last || session.journal.state.has(wish.name, as: edits) {
          answers.append(.there)
          continue
        }
        if let last = steps.indices.last, steps[last].after == nil {
          steps[last].after = editor.map.canonicalDigest
        }
        let inverse = try editor.apply(edits)
        if !edits.isEmpty {
          steps.append(
            EditingSession.Step(change: Change(edits: edits, inverse: inverse), wish: wish.name))
          Edit.collectIDs(of: edits, inverse, &editor.reservedIDs)
        }
        answers.append(.made(edits))
      } catch {
        answers.append(.refused(error))
      }
    }
    if let fault = editor.fault {
      let answers = wishes.map { _ in Answer.refused(fault) }
      return Outcome(
        found: session.isAsKept ? nil : before, map: before, answers: answers, file: session.file)
    }
    let map = steps.isEmpty ? before : editor.map
    if !steps.isEmpty {
      session.allowLines()
      try session.commit(map, steps)
    }
    if let file = session.file {
      kept = Kept(
        stored: session.stored, current: session.current, file: file, journal: session.journal,
        editor: editor)
    }
    return Outcome(
      found: session.isAsKept ? nil : before, map: map, answers: answers, file: session.file)
  }
}
