internal import ArgumentJSON
internal import ArgumentModel
internal import ArgumentParser
internal import ArgumentStore

/// What a shell may complete, beside files: words of the catalogue, and ids of the map that is being
/// typed about.
enum Completions {
  /// The ids of the map's statements and reasons.
  static let ids = CompletionKind.custom { words, _, prefix in
    map(in: words).map { named($0.statements) + named($0.reasons) }.map { start($0, prefix) } ?? []
  }

  /// The ids of everything in the map.
  static let entities = CompletionKind.custom { words, _, prefix in
    guard let map = map(in: words) else { return [] }
    let reasoning = named(map.statements) + named(map.reasons)
    let others =
      named(map.sources) + named(map.participants) + named(map.relations) + named(map.groups)
    return start(reasoning + others + named(map.utterances) + named(map.comments), prefix)
  }

  /// The ids of the map's sources.
  static let sources = CompletionKind.custom { words, _, prefix in
    map(in: words).map { start(named($0.sources), prefix) } ?? []
  }

  /// The roles of statements.
  static let roles = CompletionKind.list(Role.known.map(\.rawValue))

  /// The argumentation schemes of the catalogue.
  static let schemes = CompletionKind.custom { _, _, prefix in
    start(SchemeCatalogue.all.map(\.id), prefix)
  }

  private static func named(_ entities: [some EntityRecord]) -> [String] {
    entities.map(\.id.rawValue)
  }

  private static func start(_ names: [String], _ prefix: String) -> [String] {
    names.filter { $0.hasPrefix(prefix) }
  }

  /// The map that the words of a command name; nil where there is none that can be read.
  ///
  /// A shell asks at every keystroke: a map of many megabytes isn't read for that.
  private static func map(in words: [String]) -> ArgumentMap? {
    guard let path = words.first(where: { $0.hasSuffix(".argue.json") }) else { return nil }
    var limits = ReadingLimits()
    limits.bytes = 8_000_000
    return try? MapStore(path: path, lockTimeout: .zero, limits: limits).readMap().map
  }
}
