import ArgumentFormats
import ArgumentJSON
import ArgumentModel
import ArgumentText
import TestSupport
import Testing

/// Takes documents through maps, as the commands do.
enum Converting {
  static func input(_ text: String, _ companion: String? = nil, name: String = "doc") -> ImportInput
  {
    var input = ImportInput(Array(text.utf8), name: name)
    input.text = companion.map { Array($0.utf8) }
    return input
  }

  static func read(_ input: ImportInput, _ format: String) throws -> [ImportedMap] {
    try #require(ImportFormats.named(format)).read(input)
  }

  static func readOne(_ input: ImportInput, _ format: String) throws -> (
    map: ArgumentMap, diagnostics: [Diagnostic]
  ) {
    let all = try read(input, format)
    try #require(all.count == 1)
    return (try #require(all[0].map), all[0].diagnostics)
  }

  /// The texts that stand in a map itself.
  static func texts(_ map: ArgumentMap) -> [EditionKey: EditionText] {
    var texts: [EditionKey: EditionText] = [:]
    for source in map.sources {
      for edition in source.editions {
        guard let text = edition.text else { continue }
        texts[EditionKey(source: source.id, edition: edition.id)] = EditionText(text)
      }
    }
    return texts
  }

  static func export(_ map: ArgumentMap, _ format: String) throws -> Exported {
    var options = AnnotationOptions()
    options.texts = texts(map)
    return try #require(AnnotationFormats.named(format)).export(map, options: options)
  }

  /// The map written as JSON and read again.
  static func throughJSON(_ map: ArgumentMap) throws -> ArgumentMap {
    try MapReader().read(MapWriter().bytes(map)).map
  }

  /// Feeds mutations of a document to a format's reader, which must answer each of them, and to
  /// its writer what comes of it.
  static func mutate(
    _ document: [UInt8], _ companion: [UInt8]? = nil, _ format: String, rounds: Int = 300,
    seed: UInt64 = 1
  ) throws {
    var random = SeededGenerator(seed: seed)
    let importer = try #require(ImportFormats.named(format))
    var read = 0
    for _ in 0..<rounds {
      var bytes = document
      for _ in 0..<1 + random.below(4) where !bytes.isEmpty {
        switch random.below(5) {
        case 0: bytes[random.below(bytes.count)] = UInt8(random.below(256))
        case 1: bytes.removeLast(random.below(bytes.count))
        case 2: bytes.remove(at: random.below(bytes.count))
        case 3:
          let place = random.below(bytes.count)
          bytes.insert(random.pick(Array("0123456789-,:;\"{}[]<>&\t\n ".utf8)), at: place)
        default:
          let start = random.below(bytes.count)
          let end = min(bytes.count, start + random.below(40))
          bytes.insert(contentsOf: bytes[start..<end], at: random.below(bytes.count))
        }
      }
      var input = ImportInput(bytes, name: "mutated")
      input.text = companion
      _ = importer.recognizes(input)
      do {
        for result in try importer.read(input) {
          guard let map = result.map else {
            #expect(!result.diagnostics.isEmpty)
            continue
          }
          read += 1
          #expect(try throughJSON(map).statements.count == map.statements.count)
          if AnnotationFormats.named(format) != nil { _ = try? export(map, format) }
        }
      } catch let failure as ReadFailure {
        #expect(!failure.diagnostics.isEmpty)
      }
    }
    // Where nothing gets through, the mutations show nothing.
    #expect(read > rounds / 50)
  }
}
