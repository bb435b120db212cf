internal import ArgumentDrawing
internal import ArgumentFormats
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentText
internal import ArgumentWords

// What an editor asks for beside changes: which edits a gesture is, and what its page needs anew.

extension EngineSession {
  /// What a gesture does.
  private enum Make: String, CaseIterable {
    case alone, reason, objection, undercut, premise, sibling, link, join, comment, anchor, remove
  }

  /// The edits that a gesture is, which aren't applied yet.
  mutating func gesture(_ request: inout EngineRequest) throws(EngineFailure) -> EngineAnswer {
    guard let make = try request.word("make", Make.self) else {
      throw .misused("“make” of “gesture” is missing")
    }
    let at = try request.string("at").map { EntityID($0) }
    let from = try request.string("from").map { EntityID($0) }
    let attacks = try request.flag("attacks", default: false)
    guard let editor else { throw .misused("no map is open") }
    func needed(_ id: EntityID?, _ option: String) throws(EngineFailure) -> EntityID {
      guard let id else { throw .misused("“\(option)” of “gesture” is missing") }
      return id
    }
    let place = try place(&request)
    let gesture: Gesture
    switch make {
    case .alone: gesture = .write(try written(request, place?.anchor), .alone)
    case .reason:
      gesture = .write(try written(request, place?.anchor), .reason(try needed(at, "at")))
    case .objection:
      gesture = .write(try written(request, place?.anchor), .objection(try needed(at, "at")))
    case .undercut:
      gesture = .write(try written(request, place?.anchor), .undercut(try needed(at, "at")))
    case .premise:
      gesture = .write(try written(request, place?.anchor), .premise(try needed(at, "at")))
    case .sibling:
      gesture = .write(try written(request, place?.anchor), .sibling(try needed(at, "at")))
    case .link:
      gesture = .link(
        try needed(from, "from"), attacks ? .attacks : .supports, try needed(at, "at"))
    case .join: gesture = .join(try needed(from, "from"), with: try needed(at, "at"))
    case .comment:
      var comment = try record(request, Comment.self)
      comment.on = at
      gesture = .comment(comment)
    case .anchor: return try anchoring(try needed(at, "at"), place)
    case .remove: gesture = .remove(try needed(at, "at"))
    }
    let outcome: Gesture.Outcome
    do throws(EditRefusal) {
      outcome = try editor.edits(for: gesture)
    } catch {
      throw .refused(error.diagnostics.map { $0.suggestingIDs(editor) })
    }
    return Self.answer(outcome)
  }

  private static func answer(_ outcome: Gesture.Outcome) -> EngineAnswer {
    var object = JSONObject()
    object.append("edits", .array(outcome.edits.map { $0.json }))
    object.append("id", outcome.subject.map { .string($0.rawValue) } ?? .null)
    return EngineAnswer(compact: .object(object))
  }

  /// The edit that anchors what is there already.
  private mutating func anchoring(
    _ id: EntityID, _ place: (anchor: Anchor, edition: Edition)?
  ) throws(EngineFailure) -> EngineAnswer {
    guard let place else { throw .misused("“ranges” of “gesture” is missing") }
    let map = try map
    do throws(Diagnostic) {
      let edit = try map.anchoring(id, at: place.anchor, in: place.edition)
      return Self.answer(Gesture.Outcome(edits: [edit], subject: id))
    } catch {
      throw .refused([error])
    }
  }

  /// The statement that a payload describes, with an anchor.
  private func written(
    _ request: EngineRequest, _ anchor: Anchor?
  ) throws(EngineFailure) -> Statement {
    var statement = try record(request, Statement.self)
    if let anchor { statement.anchors.append(anchor) }
    return statement
  }

  /// The record that a payload describes; it may be without an id.
  private func record<R: EntityRecord>(
    _ request: EngineRequest, _: R.Type
  ) throws(EngineFailure) -> R {
    let json = try request.json(limits, syntax)
    guard case .object(var object) = json else {
      throw .misused("the payload of “gesture” is a \(R.kind.rawValue)")
    }
    if object["id"] == nil {
      object = JSONObject([.init(name: "id", value: .string(""))] + object.members)
    }
    var reader = RecordReader(primaryLanguage: editor?.primaryLanguage ?? .undetermined)
    guard let record = reader.record(R.self, from: .object(object)), reader.problems.isEmpty else {
      throw .refused(ShapeProblems(reader.problems).diagnostics)
    }
    return record
  }

  /// The edits that a pasted list is, which aren't applied yet.
  mutating func paste(_ request: inout EngineRequest) throws(EngineFailure) -> EngineAnswer {
    let at = try request.string("at").map { EntityID($0) }
    let language = try request.string("language").map { LanguageTag(rawValue: $0) }
    guard let editor else { throw .misused("no map is open") }
    let text = String(decoding: request.payload, as: UTF8.self)
    guard let list = PastedList(text, language: language ?? editor.primaryLanguage) else {
      throw .refused([
        Diagnostic(rule: "nothing-written", severity: .error, message: "nothing was pasted")
      ])
    }
    let (edits, first) = list.edits(in: editor, below: at)
    return Self.answer(Gesture.Outcome(edits: edits, subject: first))
  }

  /// What a page's script needs of the map, which it is given anew after each change.
  mutating func page(_ request: inout EngineRequest) throws(EngineFailure) -> EngineAnswer {
    let map = try map
    let plain = try request.flag("plain", default: false)
    let options = try options(&request, map)
    if plain {
      // What readers get who have no script, for a page that is saved with the work in it.
      let (drawing, diagnostics) = DrawingMaker(options).draw(map)
      return EngineAnswer(compact: PageParts(map, drawing, options).json).noting(diagnostics)
    }
    return EngineAnswer(compact: PageData(map, options).json)
  }

  /// The words of an editor in a language: its own, and what the format has words for.
  mutating func vocabulary(_ request: inout EngineRequest) throws(EngineFailure) -> EngineAnswer {
    let map = try map
    let language = LanguageTag(rawValue: try request.required("language"))
    let phrases = MapPhrases(map, languages: [language])
    let words = phrases.words
    var own = JSONObject()
    for entry in words.editing.entries { own.append(entry.name, .string(entry.text)) }
    var object = JSONObject()
    object.append("words", .object(own))
    object.append(
      "roles",
      .array(Role.known.map { Self.pair($0.rawValue, Words.term($0, in: words.roles)) }))
    object.append(
      "acts", .array(SpeechAct.known.map { Self.pair($0.rawValue, Words.term($0, in: words.acts)) })
    )
    object.append(
      "hedges",
      .array(
        Hedge.known.filter { $0 != .none }
          .map { Self.pair($0.rawValue, Words.term($0, in: words.hedges)) }))
    object.append(
      "authorStances",
      .array(AuthorStance.known.map { Self.pair($0.rawValue, Words.term($0, in: words.stances)) }))
    object.append(
      "schemes",
      .array(
        SchemeCatalogue.all.map { Self.pair($0.id, phrases.scheme($0.id) ?? $0.id) }))
    return EngineAnswer(compact: .object(object))
  }

  private static func pair(_ word: String, _ label: String) -> JSONValue {
    .array([.string(word), .string(label)])
  }
}
