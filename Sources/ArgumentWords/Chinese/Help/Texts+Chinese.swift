extension Translator {
  /// What is said of texts, editions and anchors, in Chinese.
  static let chineseTexts: [(english: String, own: String)] = [
    ("an anchor has at least one range", "出處至少要有一段範圍"),
    ("{1} to {2} is no range of a text of {3} code points", "{1} 到 {2} 不是 {3} 個字元的原文中的範圍"),
    ("A range starts at or before its end, and ends within the text.", "範圍的起點不在終點之後，終點在原文之內。"),
    ("A range starts at or before its end.", "範圍的起點不在終點之後。"),
    (
      "`argue anchor add` makes one at the right place; if its words are gone, "
        + "remove it.",
      "`argue anchor add` 在正確的位置標出處；若文字已不在，請移除它。"
    ),
    ("an anchor of {1} splits the character at {2}", "{1} 的出處把 {2} 處的字元切開了"),
    ("“{1}” is anchored there already", "「{1}」在那裡已有出處"),
    ("`argue anchor remove` takes the anchor away.", "`argue anchor remove` 移除出處。"),
    ("there is a statement “{1}” already", "已經有命題「{1}」"),
    ("Without “text” the annotation adds an anchor to it.", "沒有「text」的標註會為它添加出處。"),
    ("an annotation of a sealed text needs a “text” of its own", "對密封原文的標註要有自己的「text」"),
    ("Otherwise the text's words would stand in the map.", "否則原文的文字會出現在論證圖中。"),
    ("“{1}” is no id: {2}", "「{1}」不能作識別碼：{2}"),
    ("the id “{1}” is in use", "識別碼「{1}」已有人使用"),
    ("nothing is annotated at {1}, where “from” or “target” points", "「from」或「target」所指的 {1} 沒有標註"),
    ("there is neither an entity nor an annotation “{1}”", "沒有名為「{1}」的項目或標註"),
    ("the source “{1}” has no edition “{2}” whose text is at hand", "來源「{1}」的版本「{2}」原文不在手邊"),
    ("no text of the source “{1}” is at hand", "來源「{1}」的原文都不在手邊"),
    ("both texts would be the edition “{1}”", "兩段原文都會成為版本「{1}」"),
    ("Name both languages, in the order in which the texts begin.", "請依原文開始的順序指明兩種語言。"),
    (
      "the text's script doesn't tell its language, so it is recorded as “und”",
      "由文字看不出原文的語言，已記為「und」"
    ),
    ("--language says which it is.", "用 --language 指明語言。"),
    ("the file isn't in two languages: {1}", "檔案不是兩種語言：{1}"),
    (
      "Leave out --bilingual, or drop what doesn't belong to the text with --drop.",
      "請去掉 --bilingual，或用 --drop 去掉不屬於原文的部分。"
    ),
    (
      "The edition's rule says so; --keep-noise keeps such lines.",
      "版本的規則記下了這一點；--keep-noise 則保留這些行。"
    ),
    ("the line “{1}” stands there {2} times", "「{1}」這一行出現 {2} 次"),
    ("If it isn't part of the text, --drop leaves it out.", "若不屬於原文，可用 --drop 略去。"),
    ("the text's paragraphs are in two scripts by turns", "原文各段輪流使用兩種文字"),
    ("--bilingual alternating makes an edition of each.", "--bilingual alternating 會各建一個版本。"),
    (
      "The edition's rule says so; --whole keeps all that a reader sees.",
      "版本的規則記下了這一點；--whole 則保留讀者看到的一切。"
    ),
    (
      "the edition's rule has “{1}” for the reading of the format “{2}”, which isn't "
        + "known",
      "版本的規則以「{1}」讀取格式「{2}」，但這種讀法無法辨識"
    ),
    (
      "“reading” is one of {1}: the second is for PDF, the first for pages.",
      "「reading」是 {1} 之一：後者用於 PDF，前者用於網頁。"
    ),
    (
      "the edition's rule reads files of the format “{1}”, which isn't known",
      "版本的規則讀取的格式「{1}」無法辨識"
    ),
    ("“format” is one of {1}.", "「format」是 {1} 之一。"),
    ("`argue source attach` starts that program.", "`argue source attach` 會啟動那個程式。"),
    ("“paragraphs” is “lines” or “blocks”.", "「paragraphs」是「lines」或「blocks」。"),
    ("the edition's rule takes one of every 0 lines", "版本的規則每 0 行取一行"),
    ("“every” is 1 or more.", "「every」至少為 1。"),
    ("the edition's rule takes line {1} of every {2}", "版本的規則在每 {2} 行中取第 {1} 行"),
    ("“first” counts from 0, so it is less than “every”.", "「first」從 0 起算，所以要小於「every」。"),
    ("the file isn't the one that the edition was made from", "這不是當初建立版本所用的檔案"),
    ("Its digest is {1}, the rule's is {2}.", "它的摘要值是 {1}，規則中的是 {2}。"),
    (
      "the edition's rule takes lines of the script “{1}”, which isn't known",
      "版本的規則取文字為「{1}」的行，但這種文字無法辨識"
    ),
    ("“script” is one of {1}.", "「script」是 {1} 之一。"),
    ("{1} has {2} code points in the map, but its text has {3}", "論證圖記 {1} 有 {2} 個字元，但原文有 {3} 個"),
    ("the text of {1} isn't the one that the map was made from", "{1} 的原文不是當初製作論證圖所用的"),
    (
      "--whole takes the text as it is on the pages, by blocks between blank lines.",
      "--whole 依頁面原樣取文字，以空行分段。"
    ),
    ("The edition's rule says so; --whole keeps such lines.", "版本的規則記下了這一點；--whole 則保留這些行。"),
    (
      "The edition's rule says so; --whole leaves them as they were printed.",
      "版本的規則記下了這一點；--whole 則保留印出的原樣。"
    ),
    ("byte {1} of the text is U+0000, which maps can't hold", "原文的第 {1} 個位元組是 U+0000，論證圖無法容納"),
    (
      "Bytes are counted from 0. A file with that byte is rarely a text.",
      "位元組從 0 起算。含有這個位元組的檔案多半不是文字檔。"
    ),
    (
      "the text isn't UTF-8: byte {1}, 0x{2}, belongs to no character",
      "原文不是 UTF-8：第 {1} 個位元組 0x{2} 不屬於任何字元"
    ),
    ("Bytes are counted from 0. Save the text as UTF-8.", "位元組從 0 起算。請把文字存成 UTF-8。"),
    ("the quote has no words", "引文沒有文字"),
    ("{1} stands in the text several times, as at {2} and at {3}", "{1} 在原文中不只一處，例如 {2} 和 {3}"),
    ("Say what stands before or after it, or its range.", "請說明前後文字，或給出範圍。"),
    ("{1} doesn't stand in the text", "{1} 不在原文中"),
    ("{1} stands in the text as {2}", "{1} 在原文中寫作 {2}"),
    ("Look whether that is what was meant.", "請看看是否就是這個意思。"),
    (
      "the offset {1} in {2} stands within code point {3}, not before or after it",
      "以{2}計的位置 {1} 落在第 {3} 個字元之內，而不在其前後"
    ),
    (
      "Whoever made the file counted in other units, or in another text.",
      "製作檔案的人用了別的計算單位，或用了別的原文。"
    ),
    ("the range from {1} to {2} in {3} runs backwards", "以{3}計的範圍 {1} 到 {2} 前後顛倒"),
    ("there is no line {1}, column {2} in the text", "原文沒有第 {1} 行第 {2} 欄"),
    ("code point {1} stands within a character", "第 {1} 個碼位落在字元之內"),
    ("What a reader sees as one character is of several code points here.", "這裡讀者眼中的一個字元由好幾個碼位組成。"),
    ("the offset {1} isn't in a text of {2} {3}", "位置 {1} 超出原文的 {2} 個 {3}"),
    (
      "Offsets count from 0. Is it the text that the annotations were made in?",
      "位置從 0 起算。這是當初標註時的原文嗎？"
    ),
    ("the words of {1} now stand at {2}", "{1} 的文字現在位於 {2}"),
    (
      "the words of {1} were changed; they now stand at {2}, score {3}",
      "{1} 的文字有改動；現在位於 {2}，相似度 {3}"
    ),
    (
      "`argue anchor repair` puts the anchor there; look whether it still says the "
        + "same.",
      "`argue anchor repair` 會把出處移到那裡；請看看意思是否不變。"
    ),
    ("{1} fits several places about as well", "{1} 與好幾處都差不多吻合"),
    (
      "Say which: `argue anchor add` makes an anchor at a place.",
      "請說明是哪一處：`argue anchor add` 在指定位置標出處。"
    ),
    ("the text of {1} isn't at hand", "{1} 的原文不在手邊"),
    (
      "`argue source attach MAP {1} FILE` takes it from a file, --text-from for this "
        + "once.",
      "`argue source attach MAP {1} FILE` 由檔案取得，只用這一次則用 --text-from。"
    ),
  ]
}
