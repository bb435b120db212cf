/// The argumentation schemes that are known by name.
///
/// A map may name any other scheme too; the catalogue says what the known ones mean.
///
/// ```swift
/// let scheme = SchemeCatalogue.scheme("Argument from Expert Opinion")
/// let questions = scheme?.questions.compactMap { $0.text["en"] } ?? []
/// ```
public enum SchemeCatalogue {
  /// All schemes, in the order of their ids.
  public static let all: [Scheme] = SchemeTableReader.schemes(of: schemeTable)

  /// The languages in which the catalogue is written.
  public static let languages: [LanguageTag] = ["en", "zh-Hant"]

  /// The scheme that a name stands for, however it is spelled, or nil.
  ///
  /// Names are looked up among ids, aliases and names in both languages; neither case nor spaces,
  /// hyphens and underscores count, nor what ``normalize(_:)`` takes away: `CauseToEffect`,
  /// `Argument From Cause To Effect` and `SUPPORT_CAUSE_TO_EFFECT` are the same scheme.
  public static func scheme(_ name: String) -> Scheme? {
    // Maps mostly have the id as it is, and taking names apart takes its time.
    if let index = places[name] { return all[index] }
    let key = key(of: normalize(name))
    if let index = indices[key] { return all[index] }
    // A name in one run shows no words, so that its beginning or end is still there.
    for affix in SchemeName.joinedPrefixes where key.hasPrefix(affix) {
      if let index = indices[String(key.dropFirst(affix.count))] { return all[index] }
    }
    for affix in SchemeName.joinedSuffixes where key.hasSuffix(affix) {
      if let index = indices[String(key.dropLast(affix.count))] { return all[index] }
    }
    return nil
  }

  /// A scheme's name as maps write it: lower-case words joined by hyphens.
  ///
  /// Words end at spaces, punctuation and a change of case (`CauseToEffect`). “Argument from”,
  /// “appeal to” and the like, and the prefix of enumerations (`SUPPORT_`), are taken away, unless
  /// nothing would be left. This knows no aliases: the id of a known scheme is
  /// ``scheme(_:)``'s, and `scheme(name)?.id ?? normalize(name)` is what an importer wants.
  public static func normalize(_ name: String) -> String {
    SchemeName.essentialWords(of: SchemeName.words(of: name)).joined(separator: "-")
  }

  /// The place of each scheme in ``all``, by the keys of all its names.
  private static let indices: [String: Int] = {
    var indices: [String: Int] = [:]
    for (index, scheme) in all.enumerated() {
      let names = [scheme.id] + scheme.aliases + scheme.name.versions.map { $0.text }
      for name in names { indices[key(of: normalize(name))] = index }
    }
    return indices
  }()

  /// The place of each scheme by its id, where no other's name is spelled so.
  private static let places: [String: Int] = {
    var places: [String: Int] = [:]
    for (index, scheme) in all.enumerated()
    where indices[key(of: normalize(scheme.id))] == index {
      places[scheme.id] = index
    }
    return places
  }()

  private static func key(of normalized: String) -> String {
    String(decoding: normalized.utf8.filter { $0 != UInt8(ascii: "-") }, as: UTF8.self)
  }
}
