internal import ArgumentModel

extension Words.CheckingWords {
  static let chinese = Self(
    severities: [.error: "錯誤", .warning: "警告", .note: "提示"], fix: "修正：",
    acknowledged: "已確認：", nothingFound: "沒有發現問題",
    errors: Words.CountWords(" 個錯誤", " 個錯誤"), warnings: Words.CountWords(" 個警告", " 個警告"),
    notes: Words.CountWords(" 個提示", " 個提示"),
    acknowledgedCount: Words.CountWords(" 個已確認", " 個已確認"),
    maps: Words.CountWords(" 份論證圖", " 份論證圖"))
}
