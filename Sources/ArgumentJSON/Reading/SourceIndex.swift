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

  /// Finds the entities of a document that was written, or answers nil if it is none.
  package init?(ofDocument bytes: [UInt8], limits: ReadingLimits) {
    do throws(JSONScanner.ScanFailure) {
      let scanner = JSONScanner(bytes, nestingLimit: limits.nesting)
      self.init(try DocumentOutline(scanner), nestingLimit: limits.nesting)
    } catch {
      return nil
    }
  }

  /// The byte at which the value that a pointer names begins.
  ///
  /// A pointer to a member that isn't there gives the place of the innermost value that is.
  public func offset(of pointer: String, in bytes: [UInt8]) -> Int {
    offsets(of: [pointer], in: bytes)[0]
  }

  /// The bytes at which the values begin that pointers name, each value being looked through once,
  /// however many pointers lead into it.
  func offsets(of pointers: [String], in bytes: [UInt8]) -> [Int] {
    let scanner = JSONScanner(bytes, nestingLimit: nestingLimit)
    var offsets: [Int] = []
    var steps: [ArraySlice<String>] = []
    let start = scanner.skipSpace(from: 0)
    for pointer in pointers {
      var rest = JSONPointer.steps(of: pointer)[...]
      var place = start
      if rest.count >= 2, let kind = EntityKind.allCases.first(where: { $0.plural == rest.first }),
        let index = Int(rest[rest.startIndex + 1]), starts[kind.position].indices.contains(index)
      {
        place = Int(starts[kind.position][index])
        rest = rest.dropFirst(2)
      }
      offsets.append(place)
      steps.append(rest)
    }
    // Whose pointers lead into the value at each place: the order in which values are looked through
    // makes no difference.
    var waiting = Dictionary(grouping: pointers.indices) { offsets[$0] }
    while !waiting.isEmpty {
      var inner: [Int: [Int]] = [:]
      for (place, numbers) in waiting {
        let wanted = Dictionary(grouping: numbers.filter { !steps[$0].isEmpty }) {
          EntityID(steps[$0].first ?? "")
        }
        guard !wanted.isEmpty else { continue }
        // What is found before a value that can't be looked through holds.
        Self.forEachChild(of: place, scanner, wanted: wanted) { numbers, place in
          for number in numbers {
            offsets[number] = place
            steps[number].removeFirst()
          }
          inner[place] = numbers
        }
      }
      waiting = inner
    }
    return offsets
  }

  /// Finds children of an array or object by name or number, in one pass; what can't be looked through
  /// ends it.
  private static func forEachChild(
    of start: Int, _ scanner: JSONScanner, wanted: [EntityID: [Int]],
    _ found: ([Int], Int) -> Void
  ) {
    do throws(JSONScanner.ScanFailure) {
      try findChildren(of: start, scanner, wanted: wanted, found)
    } catch {
      return
    }
  }

  private static func findChildren(
    of start: Int, _ scanner: JSONScanner, wanted: [EntityID: [Int]],
    _ found: ([Int], Int) -> Void
  ) throws(JSONScanner.ScanFailure) {
    guard let open = scanner.byte(at: start) else { return }
    let isObject = open == UInt8(ascii: "{")
    guard isObject || open == UInt8(ascii: "[") else { return }
    var missing = wanted
    var place = scanner.skipSpace(from: start + 1)
    var index = 0
    while let byte = scanner.byte(at: place), byte != UInt8(ascii: "}"), byte != UInt8(ascii: "]") {
      var name = EntityID(isObject ? "" : String(index))
      if isObject {
        let endOfName = try scanner.endOfString(from: place)
        name = EntityID(scanner.name(place..<endOfName))
        place = scanner.skipSpace(from: endOfName)
        guard scanner.byte(at: place) == UInt8(ascii: ":") else { return }
        place = scanner.skipSpace(from: place + 1)
      }
      if let numbers = missing.removeValue(forKey: name) {
        found(numbers, place)
        if missing.isEmpty { return }
      }
      place = scanner.skipSpace(from: try scanner.endOfValue(from: place))
      if scanner.byte(at: place) == UInt8(ascii: ",") { place = scanner.skipSpace(from: place + 1) }
      index += 1
    }
  }

  /// Adds line and column to the diagnostics that have a pointer and no position yet.
  public func locate(_ diagnostics: inout [Diagnostic], in bytes: [UInt8]) {
    let indices = diagnostics.indices.filter {
      diagnostics[$0].pointer != nil && diagnostics[$0].position == nil
    }
    guard !indices.isEmpty else { return }
    let offsets = offsets(of: indices.map { diagnostics[$0].pointer ?? "" }, in: bytes)
    for (index, position) in zip(indices, TextPositions.positions(ofBytes: offsets, in: bytes)) {
      diagnostics[index].position = position
    }
  }
}
