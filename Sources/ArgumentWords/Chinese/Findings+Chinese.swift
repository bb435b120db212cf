extension Translator {
  /// What the checks say, in Chinese.
  static let chineseFindings: [(english: String, own: String)] = [
    // Ids and members.
    ("{1t} “{2}”: the id is empty", "{1t}「{2}」的識別碼是空的"),
    (
      "{1t} “{2}”: the id has {3} characters, more than {4}",
      "{1t}「{2}」的識別碼有 {3} 個字元，超過 {4} 個"
    ),
    (
      "{1t} “{2}”: the id begins with {3t}, not with a letter, a number or “_”",
      "{1t}「{2}」的識別碼以{3t}開頭，應以字母、數字或「_」開頭"
    ),
    ("{1t} “{2}”: the id contains {3t}", "{1t}「{2}」的識別碼含有{3t}"),
    (
      "{1t} “{2}”: the id isn't in Unicode Normalization Form C",
      "{1t}「{2}」的識別碼不是 Unicode 正規化形式 C"
    ),
    (
      "Ids have 1 to {1} letters, marks, numbers, “-”, “_” and “.”; “{2}” would do.",
      "識別碼由 1 到 {1} 個字母、附加符號、數字、「-」、「_」與「.」組成；可改為「{2}」。"
    ),
    (
      "the {1t} “{2}” has the id of a {3t} before it", "{1t}「{2}」的識別碼已由前面的{3t}使用"
    ),
    ("the first", "第一個"),
    (
      "{1t} “{2}” has the {3t} {4}, which isn't between 0 and 1",
      "{1t}「{2}」的{3t}是 {4}，不在 0 與 1 之間"
    ),
    ("the tag “{1}” of “{2}” is mostly written “{3}”", "「{2}」的標籤「{1}」多半寫作「{3}」"),
    (
      "{1t} “{2}” has a member “{3}”, which the format doesn't know",
      "{1t}「{2}」有成員「{3}」，格式中沒有這個成員"
    ),
    ("the map has a member “{1}”, which the format doesn't know", "論證圖有成員「{1}」，格式中沒有這個成員"),
    ("{1t} “{2}” refers to “{3}”, which doesn't exist", "{1t}「{2}」所指的「{3}」並不存在"),
    (
      "{1t} “{2}” refers to “{3}”, a {4t}, where a {5t} is wanted",
      "{1t}「{2}」所指的「{3}」是{4t}，這裡應該是{5t}"
    ),
    (
      "{1t} “{2}” refers to the edition “{3}” of “{4}”, which doesn't exist",
      "{1t}「{2}」所指的「{4}」的版本「{3}」並不存在"
    ),
    ("the id referred to", "所指的識別碼"),
    ("the map sets the severity of “{1}”, which is no rule", "論證圖設定了「{1}」的嚴重程度，但沒有這條規則"),
    (
      "the severity of “{1}” isn't off, note, warning or error",
      "「{1}」的嚴重程度應是 off、note、warning 或 error"
    ),
    ("the map accepts findings of “{1}”, which is no rule", "論證圖接受「{1}」的檢查結果，但沒有這條規則"),
    ("the map accepts a finding at “{1}”, which isn't there", "論證圖接受「{1}」上的檢查結果，但沒有這個項目"),
    (
      "{1t} “{2}” has the {3t} “{4}”, which the format doesn't know", "{1t}「{2}」的{3t}「{4}」不是格式所定的詞"
    ),
    ("The words are {1}.", "可用的詞是 {1}。"),
    (
      "the statement “{1}” refers to the map “{2}”, which can't be followed: {3}",
      "命題「{1}」所指的論證圖「{2}」無法讀取：{3}"
    ),
    (
      "the statement “{1}” refers to “{2}” of “{3}”, which has no such statement",
      "命題「{1}」所指的「{2}」，不在論證圖「{3}」中"
    ),

    // Schemes.
    (
      "reason “{1}”: the scheme “{2}” has no slot “{3}”", "理由「{1}」：論證型式「{2}」沒有「{3}」這個位置"
    ),
    ("reason “{1}”: two premises fill the slot “{2}”", "理由「{1}」：有兩個前提都填入「{2}」這個位置"),
    ("Its slots are {1}.", "它的位置有 {1}。"),
    (
      "reason “{1}” has the scheme “{2}”, which the catalogue doesn't have",
      "理由「{1}」的論證型式「{2}」不在目錄中"
    ),
    ("reason “{1}” leaves the question “{2}” open", "理由「{1}」沒有回答批判性問題「{2}」"),

    // Sources and anchors.
    (
      "an anchor of {1t} “{2}” reaches to {3}, but the edition “{4}” of “{5}” ends at {6}",
      "{1t}「{2}」的出處標到 {3}，但「{5}」的版本「{4}」只到 {6}"
    ),
    (
      "an anchor of {1t} “{2}” reaches from {3} to {4}, but the text of the edition “{5}” of “{6}” "
        + "ends at {7}", "{1t}「{2}」的出處從 {3} 標到 {4}，但「{6}」的版本「{5}」的文字只到 {7}"
    ),
    (
      "an anchor of {1t} “{2}” ends at {3}, before it starts at {4}",
      "{1t}「{2}」的出處在 {3} 結束，卻在其後的 {4} 開始"
    ),
    ("an anchor of {1t} “{2}” has {3t}", "{1t}「{2}」的出處{3t}"),
    ("a citation of “{1}” says no place", "「{1}」的引用沒有說明出自何處"),
    (
      "the edition “{1}” of “{2}” names the edition “{3}”, which isn't there",
      "「{2}」的版本「{1}」所指的版本「{3}」並不存在"
    ),
    (
      "a divergence of “{1}” names the edition “{2}”, which isn't there",
      "「{1}」的版本出入所指的版本「{2}」並不存在"
    ),
    (
      "evidence “{1}” has neither attribution nor anchor nor citation",
      "證據「{1}」沒有說明由誰提出，也沒有出處或引用"
    ),
    ("the text of the edition “{1}” of “{2}” isn't at hand", "手邊沒有「{2}」的版本「{1}」的文字"),
    (
      "`argue source attach` takes it from a file, --text-from for this once.",
      "用 `argue source attach` 從檔案取得；只用這一次時，用 --text-from。"
    ),
    (
      "the edition “{1}” of “{2}” has {3} code points in the map, but its text has {4}",
      "論證圖中「{2}」的版本「{1}」有 {3} 個碼位，但文字有 {4} 個"
    ),
    (
      "the text of the edition “{1}” of “{2}” isn't the one that the map was made from",
      "「{2}」的版本「{1}」的文字，不是製作論證圖時所用的"
    ),
    ("Its digest is {1}, the map has {2}.", "它的摘要是 {1}，論證圖中是 {2}。"),
    (
      "the text where an anchor of {1t} “{2}” stands isn't the one it was made for",
      "{1t}「{2}」的出處所在的文字，不是當初所標的"
    ),
    (
      "The edition has changed, or the anchor's ranges are wrong.", "版本改變了，或出處的範圍有誤。"
    ),
    (
      "an anchor of {1t} “{2}” belongs to an older text of its edition, and was not found in this one",
      "{1t}「{2}」的出處屬於這個版本較早的文字，在現在的文字中找不到"
    ),
    (
      "the quote of an anchor of {1t} “{2}” isn't the text at its ranges",
      "{1t}「{2}」的出處所引的文字，與所標範圍的文字不同"
    ),
    ("an anchor of {1t} “{2}” splits the character at {3}", "{1t}「{2}」的出處把 {3} 處的字元切開了"),
    (
      "What readers see as one character may be several code points; the ranges should end beside it.",
      "讀者所見的一個字元，可能由數個碼位組成；範圍應在字元的邊上結束。"
    ),

    // Structure.
    ("{1t} “{2}” says the same as “{3}”", "{1t}「{2}」與「{3}」完全相同"),
    ("reason “{1}” has the premise “{2}” twice", "理由「{1}」有兩個相同的前提「{2}」"),
    ("reason “{1}” has no premises and target", "理由「{1}」沒有前提，也沒有對象"),
    ("reason “{1}” has no premises", "理由「{1}」沒有前提"),
    ("reason “{1}” has no target", "理由「{1}」沒有對象"),
    (
      "nobody says “{1}”, which counts as said in the reason “{2}”",
      "理由「{2}」重在有人說「{1}」，但圖中沒有人這麼說"
    ),
    ("no statement has the role “thesis”", "沒有命題的角色是「主旨」（thesis）"),
    ("Everything leads to “{1}”; it may be the thesis.", "一切都指向「{1}」；它可能就是主旨。"),
    ("statement “{1}” bears on nothing, and nothing on it", "命題「{1}」與其他命題都沒有關聯"),
    ("the preference of “{1}” over “{2}” is part of a circle", "「{1}」優先於「{2}」，是循環的一部分"),
    ("“{1}” speaks both for and against “{2}”", "「{1}」既支持又反對「{2}」"),
    ("reason “{1}” has the question “{2}” for a premise", "理由「{1}」以問題「{2}」為前提"),
    (
      "statement “{1}” has the role “{2t}”, but attacks nothing and supports nothing that does",
      "命題「{1}」的角色是「{2t}」，但它不反對什麼，也不支持反對的理由"
    ),
    (
      "statement “{1}” has the role “{2t}”, but is a premise of nothing",
      "命題「{1}」的角色是「{2t}」，但它不是任何理由的前提"
    ),
    (
      "statement “{1}” has the role “{2t}”, but is a premise", "命題「{1}」的角色是「{2t}」，卻是前提"
    ),
    ("reason “{1}” has itself for its target", "理由「{1}」以自身為對象"),
    ("reason “{1}” supports “{2}” with “{3}” itself", "理由「{1}」用「{3}」自身來支持「{2}」"),
    ("nothing connects the thesis “{1}” with the thesis “{2}”", "主旨「{1}」與主旨「{2}」之間沒有關聯"),
    ("the first thesis", "第一個主旨"),
    ("support runs in a circle through {1} and {2} more", "支持形成循環：{1}，以及另外 {2} 個"),
    ("support runs in a circle through {1}", "支持形成循環：{1}"),
    ("a reason of the circle", "循環中的理由"),
    ("the thesis “{1}” is a premise of reason “{2}”", "主旨「{1}」是理由「{2}」的前提"),
    ("the reason", "該理由"),
    ("nothing answers the counterargument “{1}”", "反方論點「{1}」沒有獲得回應"),
    (
      "every answer to the counterargument “{1}” is attacked itself",
      "對反方論點「{1}」的每個回應，本身都受到反對"
    ),

    // Texts of statements.
    ("statement “{1}” has no text", "命題「{1}」沒有文字"),
    ("the text of statement “{1}” in “{2}” is empty", "命題「{1}」的「{2}」文字是空的"),
    ("statement “{1}” has no text in {2}", "命題「{1}」沒有{2}的文字"),
    ("statement “{1}” says nearly the same as “{2}”", "命題「{1}」與「{2}」所說的幾乎相同"),
    ("the other", "另一個"),
    ("statement “{1}” reports what somebody says (“{2}”)", "命題「{1}」轉述別人的話（「{2}」）"),
    (
      "statement “{1}” seems to make several claims ({2t})", "命題「{1}」似乎有不只一個主張（{2t}）"
    ),
    (
      "the text of “{1}” in “{2}” isn't in that language's script",
      "「{1}」的「{2}」文字，不是那種語言的文字系統"
    ),

    // Verdicts.
    (
      "the side for the thesis relies on “{1}” and “{2}”, which contradict each other",
      "支持主旨的一方既依據「{1}」又依據「{2}」，而兩者互相矛盾"
    ),
    (
      "the side against the thesis relies on “{1}” and “{2}”, which contradict each other",
      "反對主旨的一方既依據「{1}」又依據「{2}」，而兩者互相矛盾"
    ),
    ("nothing answers “{1}”, which speaks against the evidence “{2}”", "「{1}」反對證據「{2}」，沒有獲得回應"),
    (
      "“{1}” would stand without the reasons for it, and falls with them",
      "沒有那些支持它的理由，「{1}」就站得住；有了它們，反而不成立"
    ),
    ("the thesis “{1}” falls", "主旨「{1}」不成立"),
    ("the thesis “{1}” is open", "主旨「{1}」未決"),
    ("no verdict depends on “{1}”", "「{1}」成立與否，不影響任何評估結果"),

    // What can be done.
    ("Did you mean {1} or {2} or {3}?", "你是指 {1}、{2} 或 {3} 嗎？"),
    ("Did you mean {1} or {2}?", "你是指 {1} 或 {2} 嗎？"),
    ("Did you mean {1}?", "你是指 {1} 嗎？"),
    ("Rename to “{1}”", "改名為「{1}」"),
    ("Write “{1}”", "寫作「{1}」"),
    ("Remove the second", "刪除第二個"),
    ("Name each premise once", "每個前提只列一次"),
    ("Make “{1}” the thesis", "把「{1}」設為主旨"),
  ]

  /// Words of the format, and of the program, in what the checks say in Chinese.
  static let chineseTerms: [String: String] = [
    "source": "來源", "participant": "參與者", "statement": "命題", "reason": "理由",
    "relation": "關係", "group": "群組", "utterance": "發言", "comment": "評語",
    "statement or reason": "命題或理由", "reason or statement": "理由或命題",
    "thesis": "主旨", "claim": "主張", "premise": "前提", "evidence": "證據", "assumption": "假設",
    "counterargument": "反方論點", "rebuttal": "反駁", "concession": "讓步", "question": "問題",
    "background": "背景",
    "role": "角色", "act": "言語行為", "hedge": "保留程度", "author's stance": "作者立場",
    "proof standard": "證明標準", "kind of divergence": "出入種類", "kind of premise": "前提種類",
    "type": "類型", "mark": "批改記號", "credence": "可信度", "strength": "強度",
    "a space": "空格", "a line break": "換行", "a tab": "定位字元",
    "no range": "沒有範圍", "a range that ends before it starts": "有起點在終點之後的範圍",
    "an empty range": "有空的範圍", "ranges that overlap": "有重疊的範圍",
    "several sentences": "不只一句",
  ]
}
