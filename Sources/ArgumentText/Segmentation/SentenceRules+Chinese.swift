// What Chinese sentences begin with, and what they don't.
extension SentenceRules {
  /// Whether a Chinese sentence goes on after what looks like its end.
  func goesOn(_ ending: Ending, _ next: Int) -> Bool {
    guard next == ending.end else { return false }
    if isParticle(next, alone: !ending.closes) { return true }
    guard ending.closes else { return false }
    if let pair = ending.pair, pair.isWithin, !isWholeQuotation(ending) { return true }
    return text.kinds[next] == .ideograph && saysWho(next)
  }

  /// Whether a colon leads to what stands here.
  func isIntroduced(_ place: Int) -> Bool {
    var place = place - 1
    while place > bounds.lowerBound, text.kinds[place] == .space { place -= 1 }
    return kind(at: place) == .colon
  }

  /// Whether a mark of ASCII closes after a full stop, which such texts put for the whole sentence's.
  private func isWholeQuotation(_ ending: Ending) -> Bool {
    guard let pair = ending.pair, text.kinds[pair.opener] == .doubleQuote else { return false }
    return text.scalars[ending.start] == "。"
  }

  /// Whether a few characters follow that say who spoke (「為什麼？」他問。), as English does.
  private func saysWho(_ start: Int) -> Bool {
    var place = start
    while place < bounds.upperBound, text.kinds[place] == .ideograph, place - start < 9 {
      place += 1
    }
    guard place > start, Self.verbsOfSaying.contains(text.scalars[place - 1]) else { return false }
    // 我不知道 says nothing of who spoke.
    if text.scalars[place - 1] == "道", text.scalars[place - 2] == "知" { return false }
    let after = kind(at: place)
    return after.mayEndSentence || after == .comma || after == .colon
  }

  /// Whether a particle stands here, with which no sentence begins.
  /// - Parameter alone: Whether nothing closes before it: then only those that are never the
  ///   beginning of a word count.
  func isParticle(_ place: Int, alone: Bool = false) -> Bool {
    let scalar = text.scalars[place]
    guard alone ? Self.endings.contains(scalar) : Self.particles.contains(scalar) else {
      return false
    }
    guard place + 1 < bounds.upperBound, let words = Self.words[scalar] else { return true }
    return !words.contains(text.scalars[place + 1])
  }

  /// Whether Chinese stands here that begins a sentence, and doesn't go on after a Latin
  /// abbreviation.
  func isChineseStart(_ place: Int) -> Bool {
    let scalar = text.scalars[place]
    if Self.starters.contains(scalar) { return true }
    guard place + 1 < bounds.upperBound, let seconds = Self.startingPairs[scalar] else {
      return false
    }
    return seconds.contains(text.scalars[place + 1])
  }

  /// Whether the dots of full width in the paragraph end sentences.
  ///
  /// One does where nothing else can be meant by it. Elsewhere they stand within names (卡爾．馬克思).
  func findsStopsOfFullWidth() -> Bool {
    var isFound = false
    for place in bounds {
      if text.scalars[place] == "。" { return false }
      guard !isFound, text.kinds[place] == .fullStop, text.scalars[place].value > 0x7F,
        kind(before: place) == .ideograph
      else { continue }
      let after = kind(at: place + 1)
      isFound =
        after.isWhiteSpace || after == .closer
        || after == .ideograph && isChineseStart(place + 1)
    }
    return isFound
  }

  private static let particles: Set<Unicode.Scalar> = [
    "的", "之", "等", "與", "与", "和", "及", "或", "時", "时", "嗎", "吗", "嘛", "呢", "吧", "了", "著", "着",
  ]
  private static let endings: Set<Unicode.Scalar> = ["的", "嗎", "吗"]
  /// What makes a word of a particle with which a sentence may begin (時間, 的確).
  private static let words: [Unicode.Scalar: Set<Unicode.Scalar>] = [
    "的": ["確", "确", "士"], "之": ["後", "后", "前", "所"],
    "等": ["到", "待", "他", "她", "我", "你", "一", "下"],
    "與": ["其", "此"], "与": ["其", "此"], "和": ["平", "諧", "谐", "解"], "或": ["許", "许", "者"],
    "時": ["間", "代", "常", "候", "而", "至", "隔", "刻", "尚", "機", "局", "值", "光"],
    "时": ["间", "代", "常", "候", "而", "至", "隔", "刻", "尚", "机", "局", "值", "光"],
    "了": ["解", "不"], "著": ["名", "作", "眼", "手"], "着": ["眼", "手"],
  ]
  private static let verbsOfSaying: Set<Unicode.Scalar> = [
    "說", "说", "道", "問", "问", "答", "喊", "叫", "寫", "写", "稱", "称", "云", "曰",
  ]
  private static let starters: Set<Unicode.Scalar> = [
    "他", "她", "它", "牠", "我", "你", "您", "咱", "這", "这", "那", "此", "但", "雖", "虽", "請", "请",
  ]
  /// Words of two characters or more that begin a sentence, by their first one.
  private static let startingPairs: [Unicode.Scalar: Set<Unicode.Scalar>] = [
    "然": ["而", "後", "后"], "所": ["以", "有"], "因": ["此", "為", "为", "而"], "如": ["果", "今", "此"],
    "於": ["是"], "于": ["是"], "不": ["過", "过", "是", "論", "论"], "可": ["是"], "另": ["外", "一"],
    "而": ["且"], "同": ["時", "时"], "後": ["來"], "后": ["来"], "接": ["著", "着"],
    "最": ["後", "后", "終", "终"],
    "首": ["先"], "其": ["次", "中", "實", "实", "他"], "每": ["個", "个"], "有": ["些", "人", "的"],
    "許": ["多"], "许": ["多"], "當": ["然", "時"], "当": ["然", "时"], "大": ["家"], "今": ["天", "年"],
    "昨": ["天"], "誰": ["知", "都"], "谁": ["知", "都"], "只": ["要", "有", "是"], "或": ["許", "许"],
    "也": ["許", "许"], "畢": ["竟"], "毕": ["竟"], "總": ["之"], "总": ["之"], "例": ["如"],
  ]
}
