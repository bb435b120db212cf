extension Words.HandoutWords {
  static let chinese = Self(
    drawing: "論證圖", outline: "大綱", questions: "未決問題", overview: "總覽",
    further: { title, number in "\(title)（\(number)）" },
    ask: { question, reason, scheme in "\(question)（理由\(reason)，\(scheme)）" },
    unanswered: { question, number in
      number.isEmpty ? "\(question)" : "\(question)（\(number)，尚無回答）"
    })
}
