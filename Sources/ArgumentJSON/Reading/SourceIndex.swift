public import ArgumentModel

/// Where the entities of a map stand in the document it was read from: one offset an entity.
///
/// Lines, columns and the places of members are found from it only when a diagnostic needs them.
public struct SourceIndex: Sendable {
  /// The first byte of each entity, by kind in the order of ``EntityKind``.
  private var starts: [[UInt32]]
  private let nestingLimit: Int

  init(_ outline: DocumentOutline, nestingLimit: Int) {
    starts = outline.elements.map { $0.map { UInt32(clamping: $0.lowerBound) } }
    self.nestingLimit = nestingLimit
  }

  /// The byte at which the value that a pointer names begins.
  ///
  /// A pointer to a member that isn't there gives the place of the innermost value that is.
  public func offset(of pointer: String, in bytes: [UInt8]) -> Int {
    let scanner = JSONScanner(bytes, nestingLimit: nestingLimit)
    var steps = JSONPointer.steps(of: pointer)[...]
    var place = scanner.skipSpace(from: 0)
    if steps.count >= 2, let kind = EntityKind.allCases.first(where: { $0.plural == steps.first }),
      let index = Int(steps[steps.startIndex + 1]), starts[kind.position].indices.contains(index)
    {
      place = Int(starts[kind.position][index])
      steps = steps.dropFirst(2)
    }
    for step in steps {
      guard let inner = try? Self.child(step, at: place, scanner) else { break }
      place = inner
    }
    return place
  }

  private static func child(
    _ step: String, at start: Int, _ scanner: JSONScanner
  ) throws(JSONScanner.Halt) -> Int? {
    guard let open = scanner.byte(at: start) else { return nil }
    let isObject = open == UInt8(ascii: "{")
    guard isObject || open == UInt8(ascii: "[") else { return nil }
    var place = scanner.skipSpace(from: start + 1)
    var index = 0
    while let byte = scanner.byte(at: place), byte != UInt8(ascii: "}"), byte != UInt8(ascii: "]") {
      var isWanted = !isObject && step == String(index)
      if isObject {
        let endOfName = try scanner.endOfString(from: place)
        isWanted = scanner.isName(place..<endOfName, step)
        place = scanner.skipSpace(from: endOfName)
        guard scanner.byte(at: place) == UInt8(ascii: ":") else { return nil }
        place = scanner.skipSpace(from: place + 1)
      }
      if isWanted { return place }
      place = scanner.skipSpace(from: try scanner.endOfValue(from: place))
      if scanner.byte(at: place) == UInt8(ascii: ",") { place = scanner.skipSpace(from: place + 1) }
      index += 1
    }
    return nil
  }

  /// Adds line and column to the diagnostics that have a pointer and no position yet.
  public func locate(_ diagnostics: inout [Diagnostic], in bytes: [UInt8]) {
    let indices = diagnostics.indices.filter {
      diagnostics[$0].pointer != nil && diagnostics[$0].position == nil
    }
    guard !indices.isEmpty else { return }
    let offsets = indices.map { offset(of: diagnostics[$0].pointer ?? "", in: bytes) }
    for (index, position) in zip(indices, TextPositions.positions(ofBytes: offsets, in: bytes)) {
      diagnostics[index].position = position
    }
  }
}
