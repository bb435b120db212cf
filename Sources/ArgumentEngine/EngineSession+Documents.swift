internal import ArgumentJSON
internal import ArgumentModel

// Maps as they come and go, and what changes them.

extension EngineSession {
  /// Opens a map; a document that is refused leaves the map that was open.
  mutating func open(_ request: inout EngineRequest) throws(EngineFailure) -> EngineAnswer {
    var limits = ReadingLimits()
    if let bytes = try request.integer("limitBytes", in: 0...Int.max) { limits.bytes = bytes }
    if let levels = try request.integer("limitNesting", in: 1...2048) { limits.nesting = levels }
    try request.finish()
    do throws(ReadFailure) {
      let read = try MapReader(limits: limits, syntax: syntax).read(request.payload)
      self.limits = limits
      editor = MapEditor(read.map)
      laidOut = read.map
      document = (request.payload, read.index)
      (done, undone, texts, olderTexts) = ([], [], [:], [])
    } catch {
      throw .refused(error.diagnostics)
    }
    return EngineAnswer()
  }

  /// The canonical document.
  mutating func writeDocument(
    _ request: inout EngineRequest
  ) throws(EngineFailure) -> EngineAnswer {
    let isLine = try request.flag("line", default: false)
    let map = try map
    return EngineAnswer(isLine ? MapWriter().line(map) : MapWriter().bytes(map))
  }

  /// One entity as JSON.
  mutating func entity(_ request: inout EngineRequest) throws(EngineFailure) -> EngineAnswer {
    let id = EntityID(try request.required("id"))
    guard let editor else { throw .misused("no map is open") }
    guard let entity = editor.entity(id) else { throw unknown(id, in: editor) }
    return EngineAnswer(canonical: RecordWriter.standalone.json(entity))
  }

  /// All comments, as records.
  mutating func comments() throws(EngineFailure) -> EngineAnswer {
    let list = try map.comments.map { RecordWriter.standalone.json(Entity.comment($0)) }
    return EngineAnswer(compact: .array(list))
  }

  /// The sources by their ids and titles.
  mutating func sources(_ request: inout EngineRequest) throws(EngineFailure) -> EngineAnswer {
    let language = try request.string("language").map { LanguageTag(rawValue: $0) }
    let map = try map
    let languages = [language].compactMap { $0 } + map.header.languages
    let list = map.sources.map { source in
      let title = source.title.preferred(languages)?.text ?? source.id.rawValue
      return JSONValue.array([.string(source.id.rawValue), .string(title)])
    }
    return EngineAnswer(compact: .array(list))
  }

  /// The edits that make the map another one, which aren't applied yet.
  mutating func become(_ request: inout EngineRequest) throws(EngineFailure) -> EngineAnswer {
    guard let editor else { throw .misused("no map is open") }
    do throws(ReadFailure) {
      let read = try MapReader(limits: limits, syntax: syntax).read(request.payload)
      let edits = editor.edits(toBecome: read.map)
      return EngineAnswer(compact: Self.json(["edits": edits]))
    } catch {
      throw .refused(error.diagnostics)
    }
  }

  private func unknown(_ id: EntityID, in editor: borrowing MapEditor) -> EngineFailure {
    let finding = Diagnostic(
      rule: "unknown-id", severity: .error, message: "there is no “\(id)” in the map", id: id)
    return .refused([finding.suggestingIDs(editor)])
  }

  // MARK: Changes

  /// Applies edits as one transaction.
  mutating func apply(_ request: inout EngineRequest) throws(EngineFailure) -> EngineAnswer {
    let isGiven = try request.flag("given", default: false)
    guard let editor else { throw .misused("no map is open") }
    let reader = EditListReader(
      primaryLanguage: editor.header.languages.first ?? .undetermined, limits: limits,
      syntax: syntax)
    var edits: [Edit] = []
    var numbers: [Int] = []
    var problems: [Diagnostic] = []
    for line in reader.lines(request.payload) {
      switch line.edits {
      case .success(let more):
        edits += more
        numbers += more.map { _ in line.number }
      case .failure(let failure): problems += failure.diagnostics
      }
    }
    guard problems.isEmpty else { throw .refused(problems) }
    let inverse = try perform(
      edits, isGiven ? .restoring : .refusingNewErrors, lines: numbers)
    // What was made elsewhere is undone elsewhere.
    if isGiven {
      (done, undone) = ([], [])
    } else {
      note(EngineChange(edits: edits, inverse: inverse))
    }
    return changed(edits, inverse)
  }

  /// Takes the last change back.
  mutating func undo() throws(EngineFailure) -> EngineAnswer {
    guard let last = done.last else { throw nothing("to undo") }
    _ = try perform(last.inverse, .restoring)
    undone.append(done.removeLast())
    return EngineAnswer(compact: Self.json(["edits": last.inverse]))
  }

  /// Makes the change again that was taken back last.
  mutating func redo() throws(EngineFailure) -> EngineAnswer {
    guard let last = undone.last else { throw nothing("to do again") }
    _ = try perform(last.edits, .restoring)
    done.append(undone.removeLast())
    return EngineAnswer(compact: Self.json(["edits": last.edits]))
  }

  private func nothing(_ what: String) -> EngineFailure {
    .refused([
      Diagnostic(
        rule: "nothing-to-undo", severity: .error, message: "there is no change \(what)")
    ])
  }

  /// Notes a change that was made; what was undone before can't be done again.
  mutating func note(_ change: EngineChange) {
    done.append(change)
    undone = []
    // An id that was in the map is never made again for something else.
    for edit in change.edits + change.inverse {
      switch edit {
      case .add(let entity, _): editor?.reservedIDs.insert(entity.id)
      case .rename(let address, let id): editor?.reservedIDs.formUnion([address.id, id])
      default: break
      }
    }
  }

  /// The answer to a change.
  func changed(_ edits: [Edit], _ inverse: [Edit]) -> EngineAnswer {
    var object = JSONObject()
    object.append("applied", .int(Int64(edits.count)))
    object.append("inverse", .array(inverse.map { $0.json }))
    return EngineAnswer(compact: .object(object))
  }

  private static func json(_ lists: KeyValuePairs<String, [Edit]>) -> JSONValue {
    .object(
      JSONObject(
        lists.map { .init(name: $0.key, value: .array($0.value.map { $0.json })) }))
  }

  /// Performs edits as one transaction.
  /// - Parameter lines: The line of each edit, which refusals name.
  private mutating func perform(
    _ edits: [Edit], _ policy: MapEditor.Policy, lines: [Int] = []
  ) throws(EngineFailure) -> [Edit] {
    guard var editor else { throw .misused("no map is open") }
    // Nothing else holds the map while it changes.
    self.editor = nil
    laidOut = nil
    defer { self.editor = editor }
    do throws(EditRefusal) {
      let inverse = try editor.apply(edits, policy: policy)
      document = nil
      return inverse
    } catch {
      let line = error.index.flatMap { lines.indices.contains($0) ? lines[$0] : nil }
      throw .refused(
        error.diagnostics.map { diagnostic in
          var diagnostic = diagnostic.suggestingIDs(editor)
          if let line, diagnostic.position == nil {
            diagnostic.position = SourcePosition(line: line, column: 1)
          }
          return diagnostic
        })
    }
  }
}
