internal import ArgumentUnicode

/// The writing system of most of a text, by the codes of ISO 15924.
public enum LineScript: String, Hashable, Sendable, CaseIterable {
  /// The Latin alphabet.
  case latin = "Latn"
  /// Chinese characters.
  case han = "Hani"
  /// Chinese characters with kana.
  case japanese = "Jpan"
  /// The Korean alphabet, with or without Chinese characters.
  case korean = "Kore"
  /// The Arabic alphabet.
  case arabic = "Arab"
  /// The Hebrew alphabet.
  case hebrew = "Hebr"
  /// The Cyrillic alphabet.
  case cyrillic = "Cyrl"
  /// The Greek alphabet.
  case greek = "Grek"
  /// The Thai alphabet.
  case thai = "Thai"
  /// The script of Hindi.
  case devanagari = "Deva"

  /// The script of most of a text; nil where it has no letters of one that is known.
  ///
  /// A Chinese character weighs as much as three letters: it says as much, and Chinese texts are
  /// full of foreign names.
  public init?(of text: some StringProtocol) {
    var weights: [Script: Int] = [:]
    for scalar in text.unicodeScalars {
      // What most texts are made of, without a search.
      let script = scalar.isASCII ? Self.ascii(scalar) : Script(of: scalar)
      guard let script, script != .common, script != .inherited else { continue }
      weights[script, default: 0] += script == .han ? 3 : 1
    }
    let kana = 2 * (weights[.hiragana, default: 0] + weights[.katakana, default: 0])
    let han = weights[.han, default: 0] + weights[.bopomofo, default: 0]
    let hangul = 2 * weights[.hangul, default: 0]
    // Japanese has kana in every sentence, Chinese now and then in a name.
    let isJapanese = kana > 0 && kana * 8 >= han
    let candidates: [(LineScript, Int)] = [
      (isJapanese ? .japanese : .han, han + kana), (.latin, weights[.latin, default: 0]),
      (.korean, hangul), (.arabic, weights[.arabic, default: 0]),
      (.hebrew, weights[.hebrew, default: 0]), (.cyrillic, weights[.cyrillic, default: 0]),
      (.greek, weights[.greek, default: 0]), (.thai, weights[.thai, default: 0]),
      (.devanagari, weights[.devanagari, default: 0]),
    ]
    var best: (script: LineScript, weight: Int)?
    for (script, weight) in candidates where weight > (best?.weight ?? 0) {
      best = (script, weight)
    }
    guard let best else { return nil }
    self = best.script
  }

  private static func ascii(_ scalar: Unicode.Scalar) -> Script? {
    scalar.properties.isAlphabetic ? .latin : nil
  }

  /// The scripts of lines; one without letters has that of the line before it, or else after it.
  static func scripts(of lines: [some StringProtocol]) -> [LineScript?] {
    var scripts = lines.map { LineScript(of: $0) }
    for place in scripts.indices.dropFirst() where scripts[place] == nil {
      scripts[place] = scripts[place - 1]
    }
    if let first = scripts.firstIndex(where: { $0 != nil }) {
      for place in 0..<first { scripts[place] = scripts[first] }
    }
    return scripts
  }
}
