internal import ArgumentModel

extension Words {
  /// Chinese, in traditional characters.
  package static let chinese = Words(
    language: "zh-Hant",
    comma: "，", listSeparator: "、", lastSeparator: "、", semicolon: "；", colon: "：", fullStop: "。",
    space: "", sentenceSpace: "", brackets: Enclosure("（", "）"), quotes: Enclosure("「", "」"),
    longestName: 14,
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
    schemeLanguage: "zh-Hant",
    sections: [
      "theses": "主旨", "lines": "其他論證線", "questions": "問題", "drafts": "草稿：所針對的對象不在圖中",
      "circular": "循環：沒有起點", "unconnected": "未連結",
    ],
    relations: [
      "contradicts": RelationWords("相矛盾", "相矛盾", "與此不能並存的是：", "與此不能並存的是："),
      "restates": RelationWords("重述", "另有說法", "換句話說：", "換句話說："),
      "prefers": RelationWords("優先於", "讓位於", "此說優先於：", "優先於此說的是："),
      "answers": RelationWords("回答", "立場", "此說回答的問題是：", "對此的一個立場是："),
    ],
    outline: OutlineWords(
      supports: "支持", attacks: "反對", backs: "支持此推論", undercuts: "反對此推論",
      together: "合起來才成立", implicit: "隱含", anchored: "見於原文", diverges: "有出入",
      divergence: "各版本有出入", elsewhere: "見別處", see: "見", reason: "理由", warrant: "推論依據",
      credence: "可信度", strength: "強度", standard: "證明標準", missing: "不在圖中",
      noText: "無文字", noPremises: "尚無前提", noTarget: "尚無對象", duplicate: "識別碼重複",
      incomplete: "未完成", premisesTogether: CountWords(" 個前提", " 個前提合起來"),
      hidden: CountWords(" 個命題未展開", " 個命題未展開"),
      statements: CountWords(" 個命題", " 個命題"), reasons: CountWords(" 個理由", " 個理由"),
      sides: { isFor, against in "\(isFor) 個支持、\(against) 個反對" }, source: "來源", exclusive: "互斥",
      assumption: "暫設", exception: "例外", locution: "重在有人這麼說"),
    prose: ProseWords(
      thesis: "主旨：",
      reason: Lead(
        one: "理由是：", oneLinked: "理由由{n}點合起來構成：", nth: "{nth}個理由是：",
        nthLinked: "{nth}個理由由{n}點合起來構成："),
      because: Lead(
        one: "這一點的理由是：", oneLinked: "這一點由{n}點合起來支持：", nth: "這一點的理由是：",
        nthLinked: "這一點由{n}點合起來支持："),
      objection: Lead(
        one: "反對意見認為：", oneLinked: "反對意見把{n}點合起來說：", nth: "{nth}個反對意見認為：",
        nthLinked: "{nth}個反對意見把{n}點合起來說："),
      reply: Lead(
        one: "對此的回應是：", oneLinked: "對此的回應由{n}點合成：", nth: "對此的{nth}個回應是：",
        nthLinked: "對此的{nth}個回應由{n}點合成："),
      undercut: Lead(
        one: "但這個推論有人質疑：", oneLinked: "但這個推論有人質疑，把{n}點合起來說：",
        nth: "對這個推論的{nth}個質疑是：", nthLinked: "對這個推論的{nth}個質疑由{n}點合成："),
      undercutReply: Lead(
        one: "對此的回應是，這不足以構成反對：", oneLinked: "對此的回應是，這不足以構成反對，理由有{n}點：",
        nth: "對此的{nth}個回應是，這不足以構成反對：",
        nthLinked: "對此的{nth}個回應是，這不足以構成反對，理由有{n}點："),
      backing: Lead(
        one: "這個推論本身也有支持：", oneLinked: "這個推論本身也由{n}點合起來支持：",
        nth: "對這個推論的{nth}個支持是：", nthLinked: "對這個推論的{nth}個支持由{n}點合成："),
      implicit: "未明說", warrant: "背後的想法是：", draft: "尚無所屬的論證。",
      counts: ["兩", "三", "四", "五", "六", "七", "八", "九", "十"],
      ordinals: [
        "第一", "第二", "第三", "第四", "第五", "第六", "第七", "第八", "第九", "第十", "第十一",
        "第十二",
      ],
      further: "下一"),
    evaluation: .chinese, overview: .chinese, handout: .chinese, comparison: .chinese,
    checking: .chinese,
    agreement: .chinese, marking: .chinese, texts: .chinese, page: .chinese,
    editing: .chineseEditing, drawing: .chinese,
    columns: [
      "id": "編號, 编号", "role": "角色", "implicit": "隱含, 隐含",
      "claim": "主張, 主张, 陳述, 陈述, 內容, 内容", "for": "支持",
      "against": "反對, 反对", "tags": "標籤, 标签", "note": "備註, 备注", "yes": "是",
    ])
}
