extension Words.TextWords {
  static let chinese = Self(
    marked: { "\($0) 處標記" },
    unanswered: "尚無回應", notPremise: "不是前提", step: "推論本身", utterance: "發言",
    whereItStands: "見於此處",
    unplaced: { "！有 \($0) 個錨點的文字不在此文中，未標記" },
    noAnchors: "此文中沒有錨點。",
    text: "原文", numbers: "編號", statements: "命題", openHeading: "尚無回應", open: "尚無回應",
    unplacedOnPage: { "! 有 \($0) 個錨點的文字不在此文中，未標記" })
}
