public import ArgumentModel

/// A map together with where its parts stand in the document it was read from.
public struct MapDocument: Sendable {
  /// The map, with what this version doesn't know kept at its level.
  public var map: ArgumentMap
  /// Where its entities stand.
  public var index: SourceIndex
}

/// Reads maps from JSON documents.
///
/// Two passes: a scanner finds the spans of the entities, then each span is parsed, and once
/// the document with its arrays of entities emptied. So no more than one entity is ever held as
/// JSON, and memory stays near the map's own.
///
/// ```swift
/// do throws(ReadFailure) {
///   let document = try MapReader().read(Array("{}".utf8))
///   print(document.map.statements.count)
/// } catch {
///   for problem in error.diagnostics {
///     print("\(problem.position?.line ?? 0): \(problem.message)")
///   }
/// }
/// ```
public struct MapReader {
  /// How large a document may be.
  public var limits: ReadingLimits

  /// How many bytes are given back at a time.
  private static let releasedAtOnce = 1 << 20

  private let syntax: JSONSyntax

  /// Makes a reader by a syntax.
  package init(limits: ReadingLimits, syntax: JSONSyntax) {
    self.limits = limits
    self.syntax = syntax
  }

  /// Reads a map.
  /// - Throws: ``ReadFailure`` with the first syntax error, or with all errors of content.
  public func read(_ bytes: [UInt8]) throws(ReadFailure) -> MapDocument {
    try read(DocumentText(bytes, limits: limits, syntax: syntax), releasing: nil)
  }

  /// Reads a map and gives the document's memory back while doing so.
  /// - Parameter release: Gives back what nobody will look at again, or does nothing.
  func read(
    _ bytes: consuming [UInt8],
    releasing release: @escaping (inout DocumentText, Range<Int>) -> Void
  ) throws(ReadFailure) -> MapDocument {
    try read(DocumentText(bytes, limits: limits, syntax: syntax), releasing: release)
  }

  private func read(
    _ text: consuming DocumentText,
    releasing release: ((inout DocumentText, Range<Int>) -> Void)?
  ) throws(ReadFailure) -> MapDocument {
    var text = text
    try text.checkBeginning()
    let outline = try text.outline()
    let frame = try text.frame(outline)
    try checkFormat(frame, text)
    var map = ArgumentMap()
    map.header.languages = languages(frame)
    var problems: [Diagnostic] = []
    readHeader(frame, into: &map, &problems)
    map.sources = try read(outline, &text, release, map, &problems)
    map.participants = try read(outline, &text, release, map, &problems)
    map.statements = try read(outline, &text, release, map, &problems)
    map.reasons = try read(outline, &text, release, map, &problems)
    map.relations = try read(outline, &text, release, map, &problems)
    map.groups = try read(outline, &text, release, map, &problems)
    map.utterances = try read(outline, &text, release, map, &problems)
    map.comments = try read(outline, &text, release, map, &problems)
    let index = SourceIndex(outline, nestingLimit: limits.nesting)
    guard problems.isEmpty else {
      index.locate(&problems, in: text.bytes)
      throw ReadFailure(problems)
    }
    return MapDocument(map: map, index: index)
  }

  private func checkFormat(_ frame: JSONObject, _ text: DocumentText) throws(ReadFailure) {
    let start = TextPositions.position(ofByte: text.firstByte, in: text.bytes)
    guard let format = frame["format"] else {
      throw ReadFailure(
        "not-a-map", "the document has no member “format”, so it isn't an argument map",
        explanation: "A map begins with \"format\": \"\(ArgumentMap.format)\".", at: start)
    }
    guard format.stringValue == ArgumentMap.format else {
      throw ReadFailure(
        "not-a-map",
        "the document's format is \(format.stringValue.map { "“\($0)”" } ?? format.kindDescription)"
          + ", not “\(ArgumentMap.format)”",
        explanation: "It is another kind of document, or a newer program made it.", at: start)
    }
  }

  /// The languages, found first because plain strings are in the first of them.
  private func languages(_ frame: JSONObject) -> [LanguageTag] {
    (frame["languages"]?.arrayValue ?? []).compactMap { $0.stringValue }
      .map(LanguageTag.init(rawValue:))
  }

  /// The document's members that its header doesn't have.
  private static let membersBeside = ["format"] + EntityKind.allCases.map { $0.plural }

  private func readHeader(
    _ frame: JSONObject, into map: inout ArgumentMap, _ problems: inout [Diagnostic]
  ) {
    var reader = RecordReader(primaryLanguage: map.primaryLanguage)
    var header = MapHeader()
    reader.read(frame, into: &header, except: Self.membersBeside)
    map.header = header
    for problem in reader.problems {
      problems.append(Self.diagnostic(problem, "map", at: "", id: nil))
    }
    for kind in EntityKind.allCases {
      guard let value = frame[kind.plural], value.arrayValue == nil else { continue }
      let problem = ShapeProblem(
        pointer: "/\(kind.plural)", message: "expected an array, found \(value.kindDescription)")
      problems.append(Self.diagnostic(problem, "map", at: "", id: nil))
    }
  }

  private func read<R: EntityRecord>(
    _ outline: DocumentOutline, _ text: inout DocumentText,
    _ release: ((inout DocumentText, Range<Int>) -> Void)?,
    _ map: ArgumentMap, _ problems: inout [Diagnostic]
  ) throws(ReadFailure) -> [R] {
    let spans = outline.elements[R.kind.position]
    var records: [R] = []
    records.reserveCapacity(spans.count)
    var reader = RecordReader(primaryLanguage: map.primaryLanguage)
    var seen = 0
    var released = spans.first?.lowerBound ?? 0
    for (index, span) in spans.enumerated() {
      if let release, span.lowerBound - released >= Self.releasedAtOnce {
        release(&text, released..<span.lowerBound)
        released = span.lowerBound
      }
      let record = reader.record(R.self, from: try text.value(span))
      if let record { records.append(record) }
      for problem in reader.problems[seen...] {
        let pointer = "/\(R.kind.plural)/\(index)"
        let name = record.map { "\(R.kind.rawValue) “\($0.id)”" } ?? R.kind.rawValue
        problems.append(Self.diagnostic(problem, name, at: pointer, id: record?.id))
      }
      seen = reader.problems.count
    }
    return records
  }

  private static func diagnostic(
    _ problem: ShapeProblem, _ name: String, at pointer: String, id: EntityID?
  ) -> Diagnostic {
    let member = problem.pointer.isEmpty ? "" : " in \(problem.pointer.dropFirst())"
    return Diagnostic(
      rule: "wrong-shape", severity: .error, message: "\(name)\(member): \(problem.message)",
      id: id, pointer: pointer + problem.pointer)
  }
}
