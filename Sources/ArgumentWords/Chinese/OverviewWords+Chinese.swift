extension Words.OverviewWords {
  static let chinese = Self(
    map: "論證圖", statements: "陳述", supports: "支持", attacks: "反對", anchors: "錨點",
    unanswered: "未回應", findings: "問題", thesis: "主旨", none: "沒有主旨")
}
