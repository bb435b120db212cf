/// Made-up sentences of the length that statements have.
enum Sentences {
  /// An English sentence of 40 to 120 characters.
  static func english(_ draw: inout Draw) -> String {
    var sentence = draw.one(of: subjects) + " " + draw.one(of: verbs) + " " + draw.one(of: objects)
    while sentence.utf8.count < 39 || draw.chance(45) {
      let longer = sentence + " " + draw.one(of: additions)
      guard longer.utf8.count < 120 else { break }
      sentence = longer
    }
    return sentence + "."
  }

  /// A Chinese sentence of 15 to 45 characters.
  static func chinese(_ draw: inout Draw) -> String {
    var sentence = draw.one(of: chineseOpenings) + draw.one(of: chineseEndings)
    while sentence.unicodeScalars.count < 14 || draw.chance(35) {
      let longer = sentence + "，" + draw.one(of: chineseAdditions)
      guard longer.unicodeScalars.count < 45 else { break }
      sentence = longer
    }
    return sentence + "。"
  }

  private static let subjects = [
    "The school board", "A majority of parents", "The new rule", "Every pupil in the survey",
    "The ministry", "A ban on phones", "The report of 2024", "The union of teachers",
    "An exception for emergencies", "The cost of the lockers", "Most experts", "The study's author",
  ]
  private static let verbs = [
    "shows", "puts off", "weakens", "supports", "ought to prevent", "does not explain", "measures",
    "takes for granted", "would raise", "reduces", "confirms", "overstates",
  ]
  private static let objects = [
    "the attention that learning needs", "the effect on weaker pupils", "what happens at home",
    "the trust between the two sides", "a third of all complaints", "the price of enforcement",
    "the freedom to decide", "the results in mathematics", "an older habit", "the case for reform",
  ]
  private static let additions = [
    "in the first year", "as the figures suggest", "without any doubt", "at 3.5% of the budget",
    "for those who need it most", "even where nobody asks", "more than in 2019", "after all",
    "if the rule is kept", "according to its critics", "outside the classroom",
  ]
  private static let chineseOpenings = [
    "校董會", "多數家長", "新的規定", "受訪的每個學生", "教育部", "手機禁令", "二〇二四年的報告", "教師工會",
    "緊急情況的例外", "置物櫃的費用", "大部分專家", "研究的作者",
  ]
  private static let chineseEndings = [
    "證實了學習所需的專注", "忽略了對弱勢學生的影響", "無法解釋家裡發生的事", "削弱了雙方的信任", "減少了三分之一的投訴",
    "低估了執行的代價", "應該尊重選擇的自由", "提高了數學成績", "改變不了舊有的習慣", "支持改革的理由",
  ]
  private static let chineseAdditions = [
    "第一年尤其如此", "正如數據所顯示", "這一點毫無疑問", "而且只佔預算的3.5%", "特別是對最需要的人", "即使沒有人過問",
    "比二〇一九年更明顯", "前提是規定得到遵守", "批評者這樣認為", "在課堂之外也一樣",
  ]
}
