internal import ArgumentModel
internal import ArgumentWords

/// What a page can show in its boxes: each of the map's languages alone, and two beside each other.
struct PageStates {
  /// The languages of each state, the first one above.
  private(set) var states: [[LanguageTag]] = []
  /// The state with which the page opens.
  private(set) var initial = 0
  /// All languages that stand in any state.
  private(set) var languages: [LanguageTag] = []

  init(_ map: ArgumentMap, _ options: DrawingOptions) {
    var known: Set<LanguageTag> = []
    languages = map.header.languages.filter { known.insert($0).inserted }
    if languages.isEmpty {
      languages = Self.used(in: map)
      known = Set(languages)
    }
    languages += options.languages.filter { known.insert($0).inserted }
    states = languages.map { [$0] }
    if languages.count > 1 { states.append(Array(languages.prefix(2))) }
    let wanted = options.languages.isEmpty ? Array(languages.prefix(1)) : options.languages
    if !states.contains(wanted) { states.append(wanted) }
    initial = states.firstIndex(of: wanted) ?? 0
  }

  /// The language of the first text, for maps that name none.
  private static func used(in map: ArgumentMap) -> [LanguageTag] {
    let first = map.statements.lazy.compactMap { $0.text.versions.first?.language }.first
    return [first ?? .undetermined]
  }
}
