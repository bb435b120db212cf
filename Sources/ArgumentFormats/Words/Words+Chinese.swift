extension Words {
  /// Chinese, in traditional characters.
  static let chinese = Words(
    isChinese: true,
    roles: [
      "thesis": "主旨", "claim": "主張", "premise": "前提", "evidence": "證據", "assumption": "假設",
      "counterargument": "反方論點", "rebuttal": "反駁", "concession": "讓步", "question": "問題",
      "background": "背景",
    ],
    acts: [
      "asserts": "主張", "reports": "報告", "testifies": "作證", "admits": "承認", "projects": "預估",
      "concludes": "推斷", "denies": "否認", "predicts": "預測", "recommends": "建議",
    ],
    pluralActs: [:],
    hedges: ["reported": "據稱", "possible": "可能", "likely": "很可能", "approximate": "約略"],
    stances: [
      "reports": "作者僅轉述", "doubts": "作者存疑", "rejects": "作者否定", "endorses": "作者贊同",
    ],
    divergences: [
      "stronger": "較強", "weaker": "較弱", "added": "增添", "omitted": "省略", "changed": "有改動",
    ],
    standards: [
      "scintilla": "些許證據", "preponderance": "優勢證據", "clear-and-convincing": "明確可信",
      "beyond-reasonable-doubt": "無合理懷疑", "dialectical-validity": "無有效反對",
    ],
    schemes: [
      "analogy": "類比", "consequences": "後果", "positive-consequences": "正面後果",
      "negative-consequences": "負面後果", "expert-opinion": "專家意見",
      "position-to-know": "知情者之言", "witness-testimony": "證人證詞", "sign": "徵象",
      "example": "舉例", "cause-to-effect": "由因推果", "effect-to-cause": "由果推因",
      "correlation-to-cause": "由相關推因果", "practical-reasoning": "實踐推理", "values": "價值",
      "established-rule": "既定規則", "precedent": "先例", "popular-opinion": "眾人意見",
      "inconsistent-commitment": "前後不一", "slippery-slope": "滑坡", "commitment": "承諾",
      "verbal-classification": "歸類", "ad-hominem": "訴諸人身", "bias": "偏頗",
    ],
    sections: [
      .theses: "主旨", .lines: "其他論證線", .questions: "問題", .drafts: "草稿：所針對的對象不在圖中",
      .circular: "循環：沒有起點", .unconnected: "未連結",
    ],
    relations: [
      "contradicts": RelationWords("相矛盾", "相矛盾"), "restates": RelationWords("重述", "另有說法"),
      "prefers": RelationWords("優先於", "讓位於"), "answers": RelationWords("回答", "立場"),
    ],
    outline: OutlineWords(
      supports: "支持", attacks: "反對", backs: "支持此推論", undercuts: "反對此推論",
      together: "合起來才成立", implicit: "隱含", anchored: "見於原文", diverges: "有出入",
      divergence: "各版本有出入", elsewhere: "見別處", see: "見", reason: "理由", warrant: "推論依據",
      credence: "可信度", strength: "強度", standard: "證明標準", missing: "不在圖中",
      noText: "無文字", noPremises: "尚無前提", noTarget: "尚無對象", duplicate: "識別碼重複",
      incomplete: "未完成", premisesTogether: CountWords(" 個前提", " 個前提合起來"),
      relationLead: "與此",
      hidden: CountWords(" 個命題未展開", " 個命題未展開"),
      statements: CountWords(" 個命題", " 個命題"), reasons: CountWords(" 個理由", " 個理由"),
      isFor: "支持", against: "反對", source: "來源", exclusive: "互斥", assumption: "暫設",
      exception: "例外"),
    prose: ProseWords(
      thesis: "主旨如下。",
      firstReason: "理由是：", furtherReason: "另一個理由是：",
      firstReasonLinked: "理由由幾點合起來構成：",
      furtherReasonLinked: "另一個理由也由幾點合起來構成：",
      firstObjection: "反對意見認為：", furtherObjection: "另有反對意見認為：",
      firstObjectionLinked: "反對意見把幾點合起來說：",
      furtherObjectionLinked: "另有反對意見把幾點合起來說：",
      reply: "對此的回應是：", replyLinked: "對此的回應由幾點合成：",
      furtherReply: "另一個回應是：", furtherReplyLinked: "另一個回應由幾點合成：",
      undercutReply: "對此的回應是，這並不足以構成反對：",
      undercut: "但這一推論有人質疑：", undercutLinked: "但這一推論有人質疑，幾點合起來說：",
      backing: "這一推論本身也有支持：", backingLinked: "這一推論本身也有支持，幾點合起來說：",
      because: "這一點的理由是：", becauseLinked: "這一點由幾點合起來支持：",
      implicit: "未明說的是：", warrant: "背後的想法是：", draft: "尚無所屬的論證："))
}
