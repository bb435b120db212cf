/// The scripts in which languages are written.
public enum LanguageScripts {
  /// The scripts of a language, where that is certain; else none.
  /// - Parameter subtag: The language's primary subtag, such as `zh`, in lower case.
  public static func of(_ subtag: String) -> Set<Script> {
    switch subtag {
    case "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "pl", "cs", "fi", "vi":
      [.latin]
    case "zh", "yue", "lzh": [.han, .bopomofo]
    case "ja": [.han, .hiragana, .katakana]
    case "ko": [.hangul, .han]
    case "ru", "uk", "bg": [.cyrillic]
    case "el": [.greek]
    case "he", "yi": [.hebrew]
    case "ar", "fa", "ur": [.arabic]
    case "th": [.thai]
    case "hi", "mr", "ne": [.devanagari]
    default: []
    }
  }

  /// Whether a text has at least two letters, and none of them in these scripts: names and quotations
  /// in another script are common, a text without its own isn't.
  public static func lacks(_ scripts: Set<Script>, _ text: String) -> Bool {
    var letters = 0
    for scalar in text.unicodeScalars {
      let script = scalar.script
      if script == .common || script == .inherited { continue }
      if scripts.contains(script) { return false }
      letters += 1
    }
    return letters >= 2
  }
}
