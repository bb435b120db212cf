/// Sentences with what looks like an end within, and ends that something hides; a bar stands where
/// one ends, and a space before it or after it belongs to the text.
enum SentenceEndCases {
  static let chinese: [String] = [
    "他問「為什麼？」時，沒人回答。", "他問「為什麼？」时，没人回答。", "《為什麼？你好嗎。我很好！》的作者來了。|她走了。",
    "他讀《誰？》、〈春天？秋天。〉和《好！》。|她不讀。", "他喊「不要走！」然後跑了。|她沒跑。",
    "他大叫『救命！』大家都來了。", "他大叫“救命！”大家都來了。", "他大叫\"救命！\"大家都來了。",
    "他說：「好。」|她走了。", "他說:「好。」|她走了。", "他說： 「好。」|她走了。", "「為什麼？」我不知道。".replacing("」", with: "」|"),
    "他喊「走！快走！」然後離開。|完。", "他問「為什麼？」嗎？|是。", "他說「好！」、「不！」兩句話。",
    "他說「好！」，走了。", "他問「為什麼？」；她不答。", "他（為什麼？）走了。|好。", "他走了。|（真的？）|她沒走。",
    "卡爾．馬克思寫了《資本論》。|它很長。", "列夫．托爾斯泰是作家。", "台北．高雄．台中", "J．K．羅琳很有名。",
    "Apple Inc. 發言人說不。|她走了。", "J. K. 羅琳寫了書。|他讀了。", "他在 Washington D.C. 工作。",
    "他在 Washington D.C. |他工作。", "Google LLC. 和 Meta Inc. 宣布合作。", "Dr. 王來了。|他走了。",
    "共有資料。|3人死亡。|3人受傷。", "他走了。|的確如此。", "「好。」|時間到了。", "「好。」|或許不好。",
    "「好！」他說。|她走。", "他說了「好！」的話。", "他走了（為什麼？）。|她沒走。", "1. 我們要教育。|2. 我們要禁止。",
    "他認為「這不對。我們要改。」這句話很重要。",
  ]

  static let notes: [String] = [
    "The system.[4] |It works.", "The system.[4][5] |It works.", "The system.[a] |It works.",
    "New research.¹ |The data show it.", "New research.¹²,³ |The data show it.",
    "We had data.1 |Hackers came.", "We had data.1,2 |Hackers came.", "Was it data?3 |Yes.",
    "資料。[1]|駭客來了。", "資料。[1][2]|駭客來了。", "資料。¹|駭客來了。", "資料。［12］|駭客來了。", "資料。[註1]|駭客來了。",
    "他說：「好。」[1]|她走了。", "He said “no.”4 |The end.", "He said “no.”[4] |The end.",
    "It fell.[citation needed] |Then it rose.", "他走了。[來源請求]|她沒走。", "It fell.* |Then it rose.",
    "It fell.† |Then it rose.", "U.S.[4] officials went.", "See fig.3 The rest.",
    "It grew 2.5 Times.",
  ]

  static let english: [String] = [
    "\"Is it … ?\" Senator Lee asked. |He left.", "“Why?” Mr. J. Smith said. |He left.",
    "“Why?” I asked. |No.", "“Why?” |He asked again.", "“Stop!” Maria van Dyk shouted. |They did.",
    "“Who came?” |Senator Lee was there.", "The Natl. Acad. & Res. Council met. |It voted.",
    "Smith & Sons Co. & others sued. |They won.", "He liked Jeopardy! host Alex. |So did I.",
    "Yahoo! shares fell. |Others rose.", "Yahoo! Inc. sold it. |Yes.",
    "We need: 1. Time. |2. Money. |3. Luck.", "1. First we look. |2. Then we act.",
    "a. First we look. |b. Then we act.", "Two: i. One thing. |ii. Another thing.",
    "הוא שאל \"למה?\" והלך. |סוף.", "قال: «لماذا؟» |ثم ذهب.",
    "He read p. 5. |v. Smith lost.".replacing("|v", with: "v"), "« Ça va ? » demanda-t-il. |Oui.",
    "« Ça va ? » |Il partit.", "Il dit : « Non ! » |Puis il partit.",
    "« Ça va\u{202F}?\u{A0}» |Il partit.", "»Nein.« |»Doch.«",
  ]
}
