internal import ArgumentModel
internal import ArgumentWords

/// The words of a page's own, in the languages that it speaks.
enum PageWords {
  /// A word for the script, by its name, in English and in Chinese.
  private static let table: [(name: String, english: String, chinese: String)] = [
    ("map", "Map", "論證圖"),
    ("outline", "Outline", "大綱"),
    ("details", "Details", "詳情"),
    ("about", "About this map", "關於這張圖"),
    ("tools", "Tools", "工具"),
    ("search", "Search", "搜尋"),
    ("hits", "{n} of {all}", "第 {n} 個，共 {all} 個"),
    ("noHits", "nothing found", "找不到"),
    ("previous", "Previous hit", "上一個"),
    ("next", "Next hit", "下一個"),
    ("language", "Language", "語言"),
    ("zoomIn", "Zoom in", "放大"),
    ("zoomOut", "Zoom out", "縮小"),
    ("fit", "Fit", "全圖"),
    ("fitLong", "Show the whole map", "顯示整張圖"),
    ("full", "Actual size", "實際大小"),
    ("levels", "Levels", "層次"),
    ("all", "All", "全部"),
    ("level", "{n} levels", "{n} 層"),
    ("level1", "1 level", "1 層"),
    ("dark", "Dark", "深色"),
    ("darkLong", "Dark or light", "切換深色或淺色"),
    ("print", "Print", "列印"),
    ("printFit", "The map on one page", "整張圖印成一頁"),
    ("printTiled", "The map over as many pages as it needs", "整張圖分印多頁"),
    ("printOutline", "With the outline", "附上大綱"),
    ("keys", "Keys", "按鍵"),
    ("close", "Close", "關閉"),
    ("fold", "Fold", "收合"),
    ("unfold", "Unfold", "展開"),
    ("focus", "Focus", "聚焦"),
    ("focusLong", "Show only this and its neighbours", "只顯示此項與相鄰各項"),
    ("bears", "What bears on it", "只看相關"),
    ("bearsLong", "Show only what bears on this", "只顯示支持或反對此項的內容"),
    ("back", "Whole map", "回到全圖"),
    ("permitted", "{n} of {all} statements", "{all} 個命題中的 {n} 個"),
    ("id", "Id", "識別碼"),
    ("role", "Role", "角色"),
    ("attribution", "Who says it", "說話者"),
    ("authorStance", "The author", "作者立場"),
    ("asserted", "Put forward without support", "未附理由而提出"),
    ("tags", "Tags", "標籤"),
    ("anchors", "Stands in", "出處"),
    ("quote", "Quoted", "引文"),
    ("citations", "Cites", "引用"),
    ("divergences", "The texts differ", "各版本有出入"),
    ("note", "Note", "附註"),
    ("comment", "Comment", "評註"),
    ("verdict", "Evaluation", "評估"),
    ("difference", "Difference", "差異"),
    ("accepted", "stands", "成立"),
    ("rejected", "does not stand", "不成立"),
    ("undecided", "open", "未決"),
    ("added", "added", "新增"),
    ("removed", "removed", "刪除"),
    ("changed", "changed", "改動"),
    ("scheme", "Scheme", "論證型式"),
    ("question", "Critical question", "批判性問題"),
    ("answer", "Answer", "回答"),
    ("for", "For it", "支持的理由"),
    ("against", "Against it", "反對的理由"),
    ("usedFor", "It supports", "它支持"),
    ("usedAgainst", "It attacks", "它反對"),
    ("premises", "Premises", "前提"),
    ("target", "Bears on", "所針對"),
    ("relations", "Other relations", "其他關係"),
    ("reason", "Reason", "理由"),
    ("description", "Description", "說明"),
    ("authors", "Authors", "製圖者"),
    ("license", "Licence", "授權"),
    ("dates", "Made", "製作日期"),
    ("sources", "Sources", "來源"),
    ("edition", "edition", "版本"),
    ("noSelection", "Choose a statement to see its details.", "選取一個命題即可查看詳情。"),
    ("help", "How to use this page", "使用方法"),
    ("keyWalk", "Walk to what it is for, to its reasons, to its neighbours", "走到上層、理由、相鄰各項"),
    ("keyFold", "Fold or unfold", "收合或展開"),
    ("keyDetails", "Details", "詳情"),
    ("keyLevels", "Show so many levels; 0 shows all", "展開到第幾層；0 為全部"),
    ("keyZoom", "Zoom in and out", "放大與縮小"),
    ("keyPointer", "Drag to move, turn the wheel or pinch to zoom", "拖曳移動，滾輪或雙指縮放"),
    ("keyPointerName", "Pointer", "滑鼠或觸控"),
    ("space", "Space", "空白鍵"),
    ("review", "Review", "檢視"),
    ("verdicts", "Verdicts", "評估結果"),
    ("verdictsLong", "Show verdicts on the map", "在圖上標示評估結果"),
    ("crux", "What the theses hang on", "主旨所繫"),
    ("cruxLong", "Find what they hang on", "找出主旨所繫的命題"),
    ("checks", "Checks", "檢查結果"),
    ("noFindings", "The checks found nothing.", "沒有發現問題。"),
    ("errors", "Errors", "錯誤"),
    ("warnings", "Warnings", "警告"),
    ("notes", "Notes", "提示"),
    ("acknowledged", "Acknowledged", "已確認"),
    ("why", "Why", "為什麼"),
    ("whyLong", "Why it stands or falls", "為什麼成立或不成立"),
    ("suppose", "What if it stood?", "假如它成立"),
    ("supposeNot", "What if it fell?", "假如它不成立"),
    ("supposed", "only supposed", "只是假設"),
    ("supposing", "Only supposed", "以下只是假設"),
    ("changes1", " verdict changes", "項評估結果改變"),
    ("changesN", " verdicts change", "項評估結果改變"),
    ("asItIs", "Back to the map as it is", "回到原來的圖"),
    (
      "noScript",
      "Scripts are switched off. The drawing and the outline below are all there; with scripts this page can also fold the drawing, search it, and evaluate the map.",
      "指令碼已停用。以下的圖與大綱都是完整的；啟用指令碼後，還可以收合圖中的命題、搜尋，並評估整張圖。"
    ),
    (
      "noEngine",
      "The engine of this page, which is WebAssembly, can't start here. The drawing and the outline below are all there; in another browser this page can also fold the drawing, search it, and evaluate the map.",
      "本頁的引擎（WebAssembly）無法在此啟動。以下的圖與大綱都是完整的；換一個瀏覽器，還可以收合圖中的命題、搜尋，並評估整張圖。"
    ),
    (
      "notInPage",
      "This page was written without its engine: it can be read and its outline folded, but the drawing can't be folded or searched, nor the map evaluated.",
      "本頁未附引擎：可以閱讀並收合大綱，但不能收合圖中的命題、搜尋，也不能評估整張圖。"
    ),
  ]

  /// All words in the language of a tag.
  static func json(_ language: LanguageTag) -> JSONValue {
    let words = Words(language)
    let outline = words.outline
    var members = table.map { entry in
      JSONObject.Member(
        name: entry.name, value: .string(words.isChinese ? entry.chinese : entry.english))
    }
    func add(_ name: String, _ text: String) {
      members.append(JSONObject.Member(name: name, value: .string(text)))
    }
    add("supports", outline.supports)
    add("attacks", outline.attacks)
    add("backs", outline.backs)
    add("undercuts", outline.undercuts)
    add("elsewhere", outline.elsewhere)
    add("implicit", outline.implicit)
    add("noPremises", outline.noPremises)
    add("noTarget", outline.noTarget)
    add("comma", words.comma)
    add("colon", words.isChinese ? "：" : ": ")
    for (name, count) in [
      ("hidden", outline.hidden), ("together", outline.premisesTogether),
      ("statements", outline.statements), ("reasons", outline.reasons),
    ] {
      add(name + "1", count.one)
      add(name + "N", count.many)
    }
    for type in RelationType.known {
      guard let relation = words.relations[type.rawValue] else { continue }
      add(type.rawValue + "First", relation.first)
      add(type.rawValue + "Second", relation.second)
    }
    return .object(JSONObject(members))
  }

  /// A word of the page's own.
  static func word(_ name: String, _ words: Words) -> String {
    guard let entry = table.first(where: { $0.name == name }) else { return name }
    return words.isChinese ? entry.chinese : entry.english
  }

  /// What a language calls itself; the tag where that isn't known here.
  static func name(of language: LanguageTag) -> String {
    let names = [
      "en": "English", "zh-hant": "繁體中文", "zh-tw": "繁體中文", "zh-hans": "简体中文", "zh": "中文",
      "ja": "日本語", "ko": "한국어", "de": "Deutsch", "fr": "Français", "es": "Español",
      "it": "Italiano", "pt": "Português", "nl": "Nederlands", "ru": "Русский", "ar": "العربية",
      "he": "עברית", "vi": "Tiếng Việt", "th": "ไทย", "id": "Bahasa Indonesia", "pl": "Polski",
    ]
    return names[language.rawValue.lowercased()] ?? language.rawValue.printable
  }
}
