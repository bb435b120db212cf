extension Words.MarkingWords {
  static let chinese = Self(
    title: "與參考圖比較", overview: "全班", student: "學生", score: "得分", statements: "陳述一覽",
    reasons: "理由一覽", objections: "反對意見", comments: "評語一覽", reference: "參考圖", own: "本圖",
    judgement: "判斷", basis: "依據", points: "分數", most: "滿分", distribution: "得分分佈",
    mostMissed: "最常遺漏",
    missedBy: "遺漏人數", mean: "平均",
    judgements: [
      "found": "找到", "missed": "遺漏", "added": "自行加入", "wrong-direction": "方向相反",
      "wrong-target": "指向別處", "wrong-stance": "正反混淆", "not-linked": "合用的前提被分開",
      "not-convergent": "獨立的理由被合併", "answered": "回應程度相當", "less-answered": "回應不足",
      "unanswered": "沒有回應",
    ],
    bases: [
      "passage": "同一段文字", "id": "同一代號", "words": "用詞相近", "position": "在論證中的位置與部分用詞",
      "premises": "前提與目標相同",
    ],
    parts: [
      "statements": "找到的陳述", "reasons": "找到的理由", "structure": "結構", "objections": "已回應的反對",
      "additions": "自行加入的內容",
    ],
    curation: [
      "title": "取捨結果", "taken": "採用", "corrected": "已更正", "dropped": "未採用", "lacking": "取自他人",
      "passage": "原文段落", "merged": "合併後的圖", "votes": "誰有此項", "decision": "決定",
      "why": "理由", "unanimous": "全體一致", "majority": "過半數", "union": "全部合併", "priority": "依優先次序",
    ])
}
