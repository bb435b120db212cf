extension Words.DrawingWords {
  static let chinese = Self(
    pages: { "第 \($0) 頁" },
    pageOf: { "第 \($0) 頁，共 \($1) 頁" },
    sources: "資料來源", index: "命題索引",
    legend: "圖例", joint: "合起來才成立的前提", strength: "線越粗，理由越強", thesis: "主旨", question: "問題",
    hidden: "未畫出的命題數", comment: "評註", hedged: "某人有所保留的說法", attributed: "某人的說法", anchored: "在原文的第幾段",
    anchoredOften: "見於原文幾處",
    continued: "接續於他頁")
}
