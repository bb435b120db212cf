internal import ArgumentFormats
internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentReports
internal import ArgumentText

// The texts that the map was made from, and the map as text.

extension EngineSession {
  /// Takes the text of an edition from a file.
  ///
  /// Of the ways to make it, by the edition's rule or as the file is, the one counts that gives the
  /// text the edition was made of; where none does, the text is taken as it is now.
  mutating func takeText(_ request: inout EngineRequest) throws(EngineFailure) -> EngineAnswer {
    let (key, edition) = try edition(&request)
    var made: [EditionText] = []
    var problem: Diagnostic?
    for rule in [edition.rule, nil] where rule != nil || made.isEmpty || edition.rule != nil {
      do throws(Diagnostic) {
        made.append(try EditionMaker.text(from: request.payload, rule: rule))
      } catch {
        problem = problem ?? error
      }
    }
    let isRight = made.first { $0.digest == edition.sha256 }
    guard let text = isRight ?? made.last else { throw .refused(problem.map { [$0] } ?? []) }
    if let old = texts[key], old.digest != text.digest { olderTexts.append(old) }
    texts[key] = text
    var object = JSONObject()
    object.append("length", .int(Int64(text.count)))
    object.append("sha256", .string(text.digest.description))
    object.append("matches", .bool(isRight != nil))
    return EngineAnswer(compact: .object(object))
  }

  private mutating func edition(
    _ request: inout EngineRequest
  ) throws(EngineFailure) -> (EditionKey, Edition) {
    let (source, id) = (EntityID(try request.required("source")), try request.required("edition"))
    let editions = try map.sources.first { $0.id == source }?.editions
    guard let edition = editions?.first(where: { $0.id.hasSameBytes(as: id) }) else {
      throw .refused([
        Diagnostic(
          rule: "unknown-id", severity: .error,
          message: editions == nil
            ? "there is no source “\(source)” in the map"
            : "the source “\(source)” has no edition “\(id)”", id: source)
      ])
    }
    return (EditionKey(source: source, edition: id), edition)
  }

  /// The text of an edition, if it is at hand.
  mutating func text(
    _ request: inout EngineRequest
  ) throws(EngineFailure) -> (text: EditionText, key: EditionKey, edition: Edition) {
    let (key, edition) = try edition(&request)
    guard let text = texts[key] ?? edition.text.map({ EditionText($0) }) else {
      throw noText(key)
    }
    return (text, key, edition)
  }

  /// The refusal of what needs a text that isn't at hand.
  func noText(_ key: EditionKey) -> EngineFailure {
    .refused([
      Diagnostic(
        rule: "no-text", severity: .error,
        message: "the text of the edition “\(key.edition)” of “\(key.source)” isn't at hand",
        id: key.source)
    ])
  }

  /// All texts at hand, those in the map among them.
  mutating func allTexts() throws(EngineFailure) -> [EditionKey: EditionText] {
    var all = texts
    for source in try map.sources {
      for edition in source.editions {
        let key = EditionKey(source: source.id, edition: edition.id)
        if all[key] == nil, let text = edition.text { all[key] = EditionText(text) }
      }
    }
    return all
  }

  /// The segments of an edition's text, or of the payload.
  mutating func segments(_ request: inout EngineRequest) throws(EngineFailure) -> EngineAnswer {
    let level = try request.word("level", Segmenter.Level.self) ?? .sentence
    let text: EditionText
    if request.payload.isEmpty {
      text = try self.text(&request).text
    } else {
      do throws(Diagnostic) {
        text = try EditionMaker.text(from: request.payload, rule: nil)
      } catch {
        throw .refused([error])
      }
    }
    let ranges = Segmenter.segments(of: text, at: level).map { range in
      JSONValue.array([.int(Int64(range.start)), .int(Int64(range.end))])
    }
    return EngineAnswer(
      compact: .object(
        JSONObject([
          .init(name: "segmentation", value: .string(Segmenter.version)),
          .init(name: "segments", value: .array(ranges)),
        ])))
  }

  // MARK: Anchors

  /// Makes an anchor.
  mutating func anchor(_ request: inout EngineRequest) throws(EngineFailure) -> EngineAnswer {
    guard let (anchor, _) = try place(&request) else {
      throw .misused("“ranges” of “anchor” is missing")
    }
    return EngineAnswer(canonical: RecordWriter.standalone.json(anchor))
  }

  /// All anchors with their words.
  mutating func words() throws(EngineFailure) -> EngineAnswer {
    let texts = try allTexts()
    let list = try map.placedAnchors.map { placed in
      let words =
        texts[placed.edition]?.texts(at: placed.anchor.ranges)?.map { String($0) }
        ?? placed.anchor.quote.map { [$0.exact] }
      return (placed: placed, words: words)
    }
    return EngineAnswer(canonical: AnchorJSON.list(list))
  }

  /// How all anchors stand.
  mutating func anchors() throws(EngineFailure) -> EngineAnswer {
    let reanchoring = try reanchoring()
    return EngineAnswer(canonical: AnchorJSON.report(reanchoring.find(in: try map)))
  }

  /// The edits that put anchors where their words stand now.
  mutating func repair() throws(EngineFailure) -> EngineAnswer {
    let reanchoring = try reanchoring()
    let map = try map
    let edits = reanchoring.edits(for: reanchoring.find(in: map), of: map)
    return EngineAnswer(edits.map { JSONWriter.compact($0.json) + "\n" }.joined())
  }

  private mutating func reanchoring() throws(EngineFailure) -> MapReanchoring {
    var older = olderTexts
    for source in try map.sources {
      older += source.editions.compactMap { $0.text.map { EditionText($0) } }
    }
    return MapReanchoring(texts: try allTexts(), olderTexts: older)
  }

  // MARK: The map as text

  /// The map as an outline.
  mutating func outline(_ request: inout EngineRequest) throws(EngineFailure) -> EngineAnswer {
    let map = try map
    var options = OutlineText.Options()
    options.languages = try request.strings("language").map { LanguageTag(rawValue: $0) }
    if options.languages.count > 2 { throw .misused("at most two languages can be shown") }
    if options.languages.isEmpty { options.languages = Array(map.header.languages.prefix(2)) }
    options.depth = try request.integer("depth", in: 0...Int.max)
    options.width = try request.integer("width", in: 20...10_000) ?? options.width
    options.showsIDs = try request.flag("ids", default: true)
    return EngineAnswer(OutlineText(options).text(of: map))
  }

  /// The formats that the map can be written in.
  func formats() -> EngineAnswer {
    let list = ExportFormats.all.map { format in
      JSONValue.members([
        "name": .string(format.name), "ending": .string(format.fileEndings.first ?? format.name),
        "summary": .string(format.summary),
      ])
    }
    return EngineAnswer(compact: .array(list))
  }

  /// The map in another format.
  mutating func export(_ request: inout EngineRequest) throws(EngineFailure) -> EngineAnswer {
    let map = try map
    let name = try request.required("format")
    guard let format = ExportFormats.named(name) else {
      throw .misused("there is no format “\(name)”")
    }
    var options = ExportOptions()
    options.languages = try request.strings("language").map { LanguageTag(rawValue: $0) }
    options.isClean = try request.flag("clean", default: false)
    options.table = try request.word("table", ExportOptions.Table.self) ?? .statements
    options.hasByteOrderMark = try request.flag("bom", default: false)
    options.depth = try request.integer("depth", in: 0...Int.max)
    options.width = try request.integer("width", in: 20...10_000) ?? options.width
    options.showsIDs = try request.flag("ids", default: true)
    let exported = format.export(map, options: options)
    return EngineAnswer(exported.text).noting(exported.diagnostics)
  }
}
