/// Texts whose segments are known: a bar stands where one ends and another begins.
enum SegmentationCases {
  static let english: [String] = [
    "Phones should stay outside. | They distract.",
    "Mr. Lee met Dr. Wong at noon. | They talked.",
    "Mrs. Ng and Prof. Chan agree. | Sen. Ho doesn't.",
    "A.I. is here. | It stays.", "We fear A.I. | But we use it.", "We fear A.I. and use it.",
    "The U.S. economy grew.", "The U.S. Senate met. | It voted.",
    "He lives in the U.S. | She left.",
    "It began at 3 p.m. on Monday.", "It began at 3 p.m. | They were late.", "See p. 12 of it.",
    "It cost $3.5 million. | We paid.", "Pi is 3.14159. | It goes on.", "It rose by .5 points.",
    "Take fruit, e.g. apples. | Eat it.", "Take the best, i.e. Ours, and go.",
    "No. 5 is alive. | No. | We said no.", "He said no. | Then he left.",
    "Compare Fig. 3 with Figs. 4 and 5.", "J. R. Smith wrote it. | I read it.",
    "So do I. | You too.",
    "We chose plan B. | It worked.", "Smith et al. found more. | They stopped.",
    "Apples, pears, etc. | Then tea.", "Apples, pears, etc. are sold.",
    "Tea, etc. | Furthermore it is late.", "Acme Inc. sold it.",
    "It was Acme Inc. | The price fell.", "On Sept. 11 it rained.",
    "It rains in Sept. | Then snow.",
    "1. First we look.", "a. First we look.", "12. First we look.", "123. First we look.",
    "1234. | First we look.", "ab. | First we look.", "It was 12. | First we look.",
    "Open www.example.com now. | Then read.",
    "Use version 2.0.1 now. | Then wait.", "He lives on Main St. | It's long.",
    "He went to St. Louis. | It's far.", "Roe v. Wade stood. | It fell.",
    "\"Why?\" he asked.", "“Why?” he asked. | “Because.”", "“Go!” | “No!”",
    "\"Go.\" | \"No.\" | Nobody went.", "She said, “Go.” | He went.", "He said “go.” and went.",
    "He left (why?) and came back.", "He left. | (She stayed.) | Then it rained.",
    "He said (it was late.) | Then he slept.", "Really?! | Yes.", "Really? | yes, i think so.",
    "Wait... what?", "Wait… | Then he spoke.", "Wait… then he spoke.", "Well . . . so be it.",
    "It’s ‘A.I.’ now.", "It’s spelled ‘A.I.’” | And that was all.", "Stop! | Now. | Please?",
    "He read “Who’s There?” twice.", "What a (!) day. | Fine.", "Do it—now! | Go.",
    "“What?” — he was lost.", "The ratio is 3:1. | Good.", "Yahoo! | Then Google.",
    "It ended. | 3 people left.", "He said: “No. | Never.”", "She got a Ph.D. | Then a job.",
    "It grew 5%. | Then it fell.", "He asked 'Why?' and left.", "End.", "…", "!", "A", ".",
    "The board is 5\" wide. | \"So?\"", "Ça va ? | Oui.", "„Nein.“ | „Doch.“", "Ist das so? | Ja.",
    "Tom Jr. spoke. | He sat.", "Is it vs. them or us?", "Dr. No. | Then more.",
  ]

  static let chinese: [String] = [
    "手機使人分心。 | 學校應該禁止。", "為什麼？ | 因為會分心！ | 就這樣。", "對吧？ | 『好。』",
    "對吧？ | 「好。」 | 他笑了。", "A.I.很重要。 | 我們要學。", "我們學A.I. | 但不怕它。",
    "他說:「不行!」 | 她走了。", "真的嗎? | 是的! | 好。", "這很重要. | 我們要做.", "成長了5%. | 但不夠。",
    "他說……然後走了。", "他說⋯⋯然後走了。", "我……你……算了。 | 走吧。", "真的……？ | 是。",
    "「我不……」 | 「你要！」", "「我不……」他沒說完。", "「為什麼？」他問。 | 她不答。",
    "「好。」他說：「走吧。」", "（他不知道。） | 後來知道了。", "他走了（真的嗎？），但又回來。",
    "他走了（為什麼？）。 | 她沒走。", "這是「為什麼？」的問題。", "價格是3.5元。 | 太貴了。",
    "他在2018年來;2020年走。", "他在2018年來；2020年走。", "Yahoo!的股價。", "我用OK! | 雜誌。 | 好。",
    "版本2.0很好。 | 用吧。", "他問：“好嗎？” | 她說好。", "他問：“好嗎？”她說。", "好！！！ | 真好？！ | 對。",
    "好。 | Then he left. | 然後她走了。", "He said 好。 | 她說no.", "「『好。』他說。」 | 完。",
    "《為什麼？》的作者。", "他住在U.S. | 她住在台北。", "他用A.I.寫作。", "第1.2節很長。 | 看吧。",
    "（一）前言", "1.我們要禁止。 | 2.我們要教育。", "是! | 不是? | 誰知道。", "これは本です。 | そうですか？ | はい。",
    "그는 갔다. | 그녀는 왔다.", "𠮷野家很好。 | 走。", "手機👩‍👩‍👧很好！ | 對👍🏽。 | 好。", "\"好。\" | 他走了。",
    "他說\"好。\" | 她走了。", "「他說『走。』」 | 完。", "完全正確。——魯迅", "他說好． | 她說不． | 完", "價格3．5元。",
  ]

  static let otherScripts: [String] = [
    "هل هذا صحيح؟ | نعم.", "זה נכון. | לא.", "Это так. | Нет.", "यह सच है। | नहीं।",
  ]

  static let clauses: [String] = [
    "When phones ring, | students look; | teachers wait.", "It cost 1,000 dollars.",
    "At 3:15 he left.", "He left | because it rained.", "He left because of the rain.",
    "He left only because it rained.", "Stay, | unless you must go.", "It fell — | then rose.",
    "It fell—then rose.".replacing("—then", with: "— | then"), "From 2019–2020 it fell.",
    "“Yes,” | she said, | “now.”",
    "手機響了,學生分心;老師等.".replacing(",", with: ", | ")
      .replacing(";", with: "; | "),
    "他說：「好，走吧。」".replacing("：", with: "： | ").replacing("，", with: "， | "), "蘋果、梨和茶。",
    "目標是賣出——更別說賺錢。".replacing("——", with: "—— | "), "他說:「不行。」".replacing(":", with: ": | "),
    "共1,000人,都走了。".replacing("人,", with: "人, | "), "好；", "See http://a.b/c now.",
    "He said -- | then left.",
    "A well-known fact.", "強大（很強），但慢。".replacing("，", with: "， | "), "——好。",
    "It is big, | whereas ours is small.", "Not so, | he thought: | never.",
  ]

  /// Takes the bars out of a case.
  /// - Returns: The text, and the segments as they are marked.
  static func parse(_ marked: String) -> (text: String, segments: [String]) {
    var text = ""
    var segments: [String] = []
    // A space beside a bar belongs to the text only between letters that need one.
    for part in marked.split(separator: "|", omittingEmptySubsequences: false) {
      let segment = part.drop { $0 == " " }
      let trimmed = String(segment.reversed().drop { $0 == " " }.reversed())
      if let last = text.unicodeScalars.last, let first = trimmed.unicodeScalars.first,
        needsSpace(last) || needsSpace(first)
      {
        text += " "
      }
      text += trimmed
      segments.append(trimmed)
    }
    return (text, segments)
  }

  // English sentences are parted by a space, Chinese ones aren't.
  private static func needsSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x1100 && scalar != "\"" || scalar.value == 0x201E
      || (0xAC00...0xD7A3).contains(scalar.value)
  }
}
