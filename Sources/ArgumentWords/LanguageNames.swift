package import ArgumentModel

extension Words {
  /// What a language calls itself, whether it has a table or not; the tag where that isn't known.
  package static func name(of language: LanguageTag) -> String {
    languageNames[language.rawValue.lowercased()] ?? language.rawValue.printable
  }

  private static let languageNames = [
    "en": "English", "zh-hant": "繁體中文", "zh-tw": "繁體中文", "zh-hans": "简体中文", "zh": "中文",
    "ja": "日本語", "ko": "한국어", "de": "Deutsch", "fr": "Français", "es": "Español",
    "it": "Italiano", "pt": "Português", "nl": "Nederlands", "ru": "Русский", "ar": "العربية",
    "he": "עברית", "vi": "Tiếng Việt", "th": "ไทย", "id": "Bahasa Indonesia", "pl": "Polski",
  ]
}
