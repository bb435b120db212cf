public import ArgumentModel

/// Writes maps as canonical documents: the same map gives the same bytes on every machine.
///
/// ```swift
/// let bytes = MapWriter().bytes(ArgumentMap())
/// print(String(decoding: bytes, as: UTF8.self))
/// ```
public struct MapWriter {
  /// Makes a writer; it has no settings, because a map has one document.
  public init() {}

  /// The document as a whole.
  public func bytes(_ map: ArgumentMap) -> [UInt8] {
    var all: [UInt8] = []
    write(map) { all.append(contentsOf: $0) }
    return all
  }

  /// The document on one line, which ends in a line feed: for JSON Lines.
  public func line(_ map: ArgumentMap) -> [UInt8] {
    let records = RecordWriter(map)
    let header = records.object(map.header)
    let trailing = ["checks", "extensions"]
    let known = header.members.dropLast(map.header.unknown.members.count)
    var writer = JSONWriter(layout: .compact)
    // About what a document of some pages takes.
    writer.reserve(1 << 13)
    writer.write(raw: "{")
    writer.writeName("format")
    writer.write(ArgumentMap.format)
    func append(_ members: some Sequence<JSONObject.Member>) {
      for member in members {
        writer.write(raw: ",")
        writer.writeName(member.name)
        writer.write(member.value)
      }
    }
    func append<R: EntityRecord>(_ entities: [R]) {
      guard !entities.isEmpty else { return }
      writer.write(raw: ",")
      writer.writeName(R.kind.plural)
      writer.writeLine(entities, by: records)
    }
    append(known.filter { !trailing.contains($0.name) })
    append(map.sources)
    append(map.participants)
    append(map.statements)
    append(map.reasons)
    append(map.relations)
    append(map.groups)
    append(map.utterances)
    append(map.comments)
    append(known.filter { trailing.contains($0.name) })
    append(header.members.suffix(map.header.unknown.members.count))
    writer.write(raw: "}\n")
    return writer.bytes
  }

  /// Writes the document piece by piece, so that it needn't be in memory as a whole.
  /// - Parameters:
  ///   - map: The map, sound or not.
  ///   - sink: Takes each piece, in order; what it throws ends the writing.
  public func write<Failure: Error>(
    _ map: ArgumentMap, to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var output = Output(records: RecordWriter(map))
    output.json.write(raw: "{")
    output.member("format", .string(ArgumentMap.format))
    let header = output.records.object(map.header)
    // What a map says of its checks, and what nothing here knows, stands behind its entities.
    let trailing = ["checks", "extensions"]
    let unknown = map.header.unknown.members.count
    let known = header.members.dropLast(unknown)
    for member in known where !trailing.contains(member.name) {
      output.member(member.name, member.value)
    }
    try output.array(map.sources, sink)
    try output.array(map.participants, sink)
    try output.array(map.statements, sink)
    try output.array(map.reasons, sink)
    try output.array(map.relations, sink)
    try output.array(map.groups, sink)
    try output.array(map.utterances, sink)
    try output.array(map.comments, sink)
    for member in known where trailing.contains(member.name) {
      output.member(member.name, member.value)
    }
    for member in header.members.suffix(unknown) { output.member(member.name, member.value) }
    output.json.write(raw: "\n}\n")
    try sink(output.json.takeBytes())
  }

  private struct Output {
    var json = JSONWriter()
    let records: RecordWriter
    private var isFirst = true
    private static let pieceSize = 1 << 20

    init(records: RecordWriter) { self.records = records }

    private mutating func name(_ name: String) {
      json.write(raw: isFirst ? "\n  " : ",\n  ")
      isFirst = false
      json.write(name)
      json.write(raw: ": ")
    }

    mutating func member(_ name: String, _ value: JSONValue) {
      self.name(name)
      json.write(value, indent: 1)
    }

    mutating func array<R: EntityRecord, Failure: Error>(
      _ entities: [R], _ sink: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
      guard !entities.isEmpty else { return }
      name(R.kind.plural)
      var separator = "[\n    "
      for entity in entities {
        json.write(raw: separator)
        separator = ",\n    "
        json.write(records.json(entity), indent: 2)
        if json.bytes.count >= Self.pieceSize { try sink(json.takeBytes()) }
      }
      json.write(raw: "\n  ]")
    }
  }
}

extension RecordWriter {
  /// The writer for a map's documents.
  public init(_ map: ArgumentMap) {
    self.init(primaryLanguage: map.primaryLanguage, languages: map.header.languages)
  }
}
