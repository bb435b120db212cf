package import ArgumentModel

extension Translator {
  /// What the parser of arguments says by itself, around the help of commands, in Chinese.
  static let chineseUsage: [(english: String, own: String)] = [
    ("OVERVIEW:", "概述："), ("USAGE:", "用法："), ("Usage:", "用法："), ("Error:", "錯誤："),
    ("Help:", "說明："), ("ARGUMENTS:", "引數："), ("OPTIONS:", "選項："), ("SUBCOMMANDS:", "子指令："),
    ("LOOKING SUBCOMMANDS:", "查看的子指令："), ("CHECKING SUBCOMMANDS:", "檢查的子指令："),
    ("CHANGING SUBCOMMANDS:", "修改的子指令："), ("COMPARING SUBCOMMANDS:", "比較的子指令："),
    ("TEXTS SUBCOMMANDS:", "原文的子指令："), ("EXCHANGING SUBCOMMANDS:", "交換格式的子指令："),
    ("MANY MAPS SUBCOMMANDS:", "大量論證圖的子指令："),

    ("(values: {1}; default: {2})", "（可用值：{1}；預設：{2}）"), ("(values: {1})", "（可用值：{1}）"),
    ("(default: {1})", "（預設：{1}）"),

    ("See '{1}' for detailed help.", "詳細說明請見「{1}」。"),
    ("See '{1}' for more information.", "更多說明請見「{1}」。"),

    ("Missing expected argument '{1}'", "缺少引數「{1}」"), ("Missing value for '{1}'", "「{1}」缺少值"),
    ("Unknown option '{1}'", "沒有選項「{1}」"),
    ("Unknown option '{1}'. Did you mean '{2}'?", "沒有選項「{1}」。是不是「{2}」？"),
    ("The value '{1}' is invalid for '{2}'", "值「{1}」不能用於「{2}」"),
    (
      "The value '{1}' is invalid for '{2}'. Please provide one of {3}.",
      "值「{1}」不能用於「{2}」。請用以下之一：{3}。"
    ),
    (
      "The value '{1}' is invalid for '{2}'. Did you mean {3}?",
      "值「{1}」不能用於「{2}」。是不是 {3}？"
    ),
    ("Unexpected argument '{1}'", "多出引數「{1}」"), ("{1} unexpected arguments: {2}", "多出 {1} 個引數：{2}"),
    ("Missing one of: {1}", "缺少其中之一：{1}"),
    (
      "Value to be set with {1} '{2}' had already been set with {3} '{4}'",
      "{3}「{4}」已經設定過，不能再用 {1}「{2}」設定"
    ),
    ("The option '{1}' does not take any value, but '{2}' was specified.", "選項「{1}」不帶值，卻給了「{2}」。"),
  ]

  /// Into Chinese, for what the program says.
  ///
  /// That is help, usage, and what is found in files and documents of other formats, beside what the
  /// engine in the browser says too.
  private static let chineseHelp: Translator = {
    var terms = chineseFormatTerms
    for (english, own) in chineseTerms { terms[english] = own }
    return Translator(Array(chineseTables.joined()), terms: terms)
  }()

  private static let chineseTables: [[(english: String, own: String)]] = [
    chineseFindings, chineseMessages, chineseLookingHelp, chineseCheckingHelp, chineseChangingHelp,
    chineseComparingHelp, chineseTextsHelp, chineseExchangingHelp, chineseFormats, chineseUsage,
    chineseRefusals, chineseDocumentFailures, chineseEditFailures, chineseImporters,
    chineseArgdown, chineseFiles, chineseTexts, chineseDoings,
  ]

  /// A translator of help into a language, or nil where help stays English.
  package static func ofHelp(into language: LanguageTag?) -> Translator? {
    language?.primarySubtag.lowercased() == "zh" ? chineseHelp : nil
  }
}
