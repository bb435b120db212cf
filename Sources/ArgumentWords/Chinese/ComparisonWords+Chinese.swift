extension Words.ComparisonWords {
  static let chinese = Self(
    map: "論證圖本身",
    kinds: [
      "sources": "來源", "participants": "參與者", "statements": "陳述", "reasons": "理由",
      "relations": "關係", "groups": "群組", "utterances": "發言", "comments": "評語",
    ],
    equal: "沒有差異", reordered: "次序不同",
    added: .init(" 項新增", " 項新增"), removed: .init(" 項移除", " 項移除"),
    changed: .init(" 項更改", " 項更改"), renamed: .init(" 項改名", " 項改名"),
    moved: .init(" 項移位", " 項移位"),
    conflicts: .init(" 項衝突", " 項衝突"),
    clashes: [
      "changed": "雙方都改了", "removed": "一方移除，另一方更改", "needed": "一方移除，另一方仍引用",
      "renamed": "雙方給了不同的代號",
    ],
    sides: ["ours": "我方", "theirs": "對方", "base": "原本"], nothing: "無", taken: "採用")
}
