import TestSupport

/// Texts made at random of a few hundred words, in sentences of a few patterns.
enum MadeText {
  static func english(paragraphs: Int, _ random: inout SeededGenerator) -> String {
    text(paragraphs, separator: " ", &random, englishSentence)
  }

  static func chinese(paragraphs: Int, _ random: inout SeededGenerator) -> String {
    text(paragraphs, separator: "", &random, chineseSentence)
  }

  private static func text(
    _ paragraphs: Int, separator: String, _ random: inout SeededGenerator,
    _ sentence: (inout SeededGenerator) -> String
  ) -> String {
    (0..<paragraphs).map { _ in
      (0..<2 + random.below(4)).map { _ in sentence(&random) }.joined(separator: separator)
    }.joined(separator: "\n") + "\n"
  }

  static func englishSentence(_ random: inout SeededGenerator) -> String {
    func thing(_ random: inout SeededGenerator) -> String {
      random.pick(["the ", "a ", "every ", "their ", "no ", "our "])
        + (random.oneIn(2) ? random.pick(adjectives) + " " : "") + random.pick(nouns)
    }
    let clauses = (0..<1 + random.below(3)).map { _ in
      "\(thing(&random)) \(random.pick(verbs)) \(thing(&random))"
        + (random.oneIn(2) ? " \(random.pick(prepositions)) \(thing(&random))" : "")
        + (random.oneIn(5) ? " in \(1950 + random.below(80))" : "")
    }
    let joined = clauses.joined(
      separator: random.pick([", and ", "; ", " because ", ", although "]))
    let sentence = joined.prefix(1).uppercased() + joined.dropFirst()
    return random.oneIn(5) ? "“\(sentence),” \(thing(&random)) said." : sentence + "."
  }

  static func chineseSentence(_ random: inout SeededGenerator) -> String {
    func thing(_ random: inout SeededGenerator) -> String {
      (random.oneIn(2) ? random.pick(chineseAdjectives) + "的" : "") + random.pick(chineseNouns)
    }
    let clauses = (0..<1 + random.below(3)).map { _ in
      (random.oneIn(3) ? "在" + random.pick(chineseNouns) + random.pick(["旁", "後面", "附近"]) : "")
        + thing(&random) + random.pick(chineseVerbs) + thing(&random)
    }
    let sentence = clauses.joined(separator: random.pick(["，", "；", "，因為", "，然而"]))
    return random.oneIn(5) ? "\(thing(&random))說：「\(sentence)。」" : sentence + "。"
  }

  private static let adjectives = words(
    """
    old small quiet cheap second flooded wooden narrow famous empty public rusty distant bright \
    careful modern broken gentle hungry northern crowded private silent frozen golden local loyal \
    patient retired rough sacred sharp shy simple steep strange sturdy sudden thin tired urgent \
    useful vivid warm weary wide wild wise young yellow
    """)
  private static let nouns = words(
    """
    bridge bakery mayor harbour library ferry gardener judge paper driver cellar classroom tramway \
    tower market bench playground hospital canal cathedral engineer teacher parent station river \
    hill street pool panel ticket breakfast orchestra painter museum lantern orchard printer captain \
    stadium archive fountain carpenter census drought election furnace glacier helmet island journal \
    kitchen laundry mirror needle office pharmacy quarry railway sailor theatre umbrella valley \
    warehouse voter blanket chimney dentist farmer gallery
    """)
  private static let verbs = words(
    """
    closes repairs measures supports inspects reopens forgets paints discusses counts avoids buys \
    carries defends draws explains follows guards hears improves joins keeps leaves mentions needs \
    offers protects questions refuses sells teaches understands visits wants watches admires blames \
    copies delays enjoys finds gathers hides invites
    """)
  private static let prepositions = words(
    "behind near above beyond across inside under without for")
  private static let chineseAdjectives = words(
    """
    老舊 安靜 便宜 狹窄 著名 空蕩 公共 生鏽 遙遠 明亮 謹慎 現代 破損 溫和 飢餓 擁擠 私人 沉默 冰凍 金色 在地 忠誠 耐心 \
    退休 粗糙 神聖 害羞 簡單 陡峭 奇怪 堅固 突然 疲倦 緊急 有用 鮮明 溫暖 寬闊 野生 聰明 年輕
    """)
  private static let chineseNouns = words(
    """
    橋梁 麵包店 市長 港口 圖書館 渡輪 園丁 法官 報紙 司機 地下室 教室 電車 鐘塔 市場 長椅 遊戲場 醫院 運河 教堂 工程師 \
    老師 家長 車站 河流 山丘 街道 泳池 車票 早餐 樂團 畫家 博物館 燈籠 果園 印刷廠 船長 體育場 檔案 噴泉 木匠 普查 \
    乾旱 選舉 火爐 冰川 頭盔 島嶼 期刊 廚房 鏡子 辦公室 藥局 鐵路 水手 劇院 雨傘 山谷 倉庫 選民 毛毯 煙囪 牙醫 農夫 𠮷田
    """)
  private static let chineseVerbs = words(
    """
    關閉 修理 測量 支持 檢查 重開 忘記 粉刷 討論 計算 避開 購買 搬運 捍衛 描繪 解釋 跟隨 守護 聽見 改善 加入 保留 離開 \
    提到 需要 提供 保護 質疑 拒絕 出售 教導 理解 拜訪 觀看 欣賞 責怪 抄寫 延後 享受 發現 收集 藏起 邀請
    """)

  private static func words(_ list: String) -> [String] {
    list.split(separator: " ").map(String.init)
  }
}
