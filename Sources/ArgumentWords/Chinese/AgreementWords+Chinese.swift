extension Words.AgreementWords {
  static let chinese = Self(
    maps: .init(" 幅論證圖", " 幅論證圖"), statements: .init(" 項陳述", " 項陳述"),
    shared: .init(" 項見於每一幅", " 項見於每一幅"), items: .init(" 個項目", " 個項目"),
    subjects: [
      "statements": "有哪些陳述", "roles": "共有陳述的角色", "spans": "陳述所在位置",
      "segments": "切分", "relations": "何者支持或反對何者", "credences": "對陳述的相信程度",
      "strengths": "推論步驟的強度",
    ],
    undefined: "無定義",
    reasons: [
      "nothingShared": "沒有兩人以上標註的項目", "noVariation": "沒有變異",
      "wrongCoderCount": "不適用於這個人數", "notNumbers": "類別不是數字",
      "overlappingUnits": "同一人同一類別的單位重疊", "tooManyAlignments": "可能的對齊太多",
    ],
    leftOut: "未計入",
    dropped: [
      "statements-of-one": "只見於一幅圖的陳述", "statements-not-of-all": "並非每幅都有、不計入 kappa 的陳述",
      "reasons-without-target": "沒有目標的理由", "ranges-without-length": "沒有長度的範圍",
    ],
    open: .init(" 項留待人決定", " 項留待人決定"))
}
