extension Translator {
  /// What commands say of their work and of what they couldn't do, in Chinese.
  static let chineseMessages: [(english: String, own: String)] = [
    // What was found, and how many of it.
    ("{1}: {2} anchors resolved", "{1}：已核對 {2} 個出處"),
    ("and {1} more", "以及另外 {1} 項"),
    ("Entities", "項目"), ("Statements by role", "命題，依角色"),
    ("Statements by language", "命題，依語言"), ("Reasons by stance", "理由，依立場"),
    ("And", "此外"), ("The map is empty.", "論證圖是空的。"),

    ("Not so:", "不要這樣："), ("But so:", "而要這樣："), ("Other messages:", "其他訊息："),

    // What was done.
    ("added {1t} “{2}”, for “{3}”", "已新增{1t}「{2}」，支持「{3}」"),
    ("added {1t} “{2}”, against “{3}”", "已新增{1t}「{2}」，反對「{3}」"),
    (
      "added {1t} “{2}”, together with “{3}”, for “{4}”", "已新增{1t}「{2}」，與「{3}」合起來支持「{4}」"
    ),
    (
      "added {1t} “{2}”, together with “{3}”, against “{4}”", "已新增{1t}「{2}」，與「{3}」合起來反對「{4}」"
    ),
    ("added {1t} “{2}”", "已新增{1t}「{2}」"),
    ("set {1} of the map", "已設定論證圖的 {1}"),
    ("set {1} of “{2}”", "已設定「{2}」的 {1}"),
    ("removed “{1}”", "已刪除「{1}」"),
    ("renamed “{1}” to “{2}”", "已把「{1}」改名為「{2}」"),
    ("undid change {1} (1 edit); {2} to undo, {3} to redo", "已復原第 {1} 次修改；還可復原 {2} 次、重做 {3} 次"),
    (
      "undid change {1} ({4} edits); {2} to undo, {3} to redo",
      "已復原第 {1} 次修改（{4} 項）；還可復原 {2} 次、重做 {3} 次"
    ),
    ("redid change {1} (1 edit); {2} to undo, {3} to redo", "已重做第 {1} 次修改；還可復原 {2} 次、重做 {3} 次"),
    (
      "redid change {1} ({4} edits); {2} to undo, {3} to redo",
      "已重做第 {1} 次修改（{4} 項）；還可復原 {2} 次、重做 {3} 次"
    ),
    ("applied 1 edit", "已套用 1 項修改"), ("applied {1} edits", "已套用 {1} 項修改"),
    ("would apply {1} edits", "將套用 {1} 項修改"),
    ("the map says already what the text says", "論證圖與文字所說的已經相同"),
    ("removed “{1}”, which the text doesn't have", "已刪除文字中所沒有的「{1}」"),
    ("anchored “{1}”", "已標出「{1}」的出處"),
    ("replaced the map in {1}; argue undo {1} brings it back", "已取代 {1} 中的論證圖；argue undo {1} 可以復原"),

    // Files.
    ("there is no file “{1}”", "沒有檔案「{1}」"),
    ("Look at how it is spelt, and at the folder that you are in.", "請看看名稱有沒有打錯，以及目前所在的資料夾。"),
    ("there is a file “{1}” already", "已經有檔案「{1}」"),
    ("It is left as it is. Choose another name, or remove it first.", "它保持原樣。請換個名稱，或先把它移除。"),
    ("this is a text, not a map", "這是文字檔，不是論證圖"),
    ("this is a PDF document, not a map", "這是 PDF 文件，不是論證圖"),
    ("this is a page or XML document, not a map", "這是網頁或 XML 文件，不是論證圖"),
    ("this is an archive or office document, not a map", "這是壓縮檔或辦公室文件，不是論證圖"),
    (
      "A map is made by `argue new`, or of other documents by `argue import`; `argue source add MAP "
        + "ID FILE` makes a text a source.",
      "用 `argue new` 建立論證圖，用 `argue import` 由其他文件建立；`argue source add MAP ID FILE` 把文字檔設為來源。"
    ),
    ("“{1}” is a folder, not a file", "「{1}」是資料夾，不是檔案"),
    ("“{1}” is write-protected", "「{1}」禁止寫入"),
    ("“{1}” can't be read: {2}", "無法讀取「{1}」：{2}"),
    ("“{1}” can't be written: {2}", "無法寫入「{1}」：{2}"),
    ("there is no space left to write “{1}”: {2}", "空間不足，無法寫入「{1}」：{2}"),
    ("there is no map in “{1}”", "「{1}」中沒有論證圖"),
    ("“{1}” is read, so it can't be written too", "「{1}」是要讀取的檔案，不能同時寫入"),
    ("“{1}” is the same file as “{2}”, which is read", "「{1}」與要讀取的「{2}」是同一個檔案"),
    (
      "“{1}” is a map, and this would write something else over it",
      "「{1}」是論證圖，這樣會用別的內容蓋過它"
    ),
    ("another process has been editing “{1}” for {2} s", "另一個程式正在編輯「{1}」，已有 {2} 秒"),
    ("there is no change of “{1}” to undo", "「{1}」沒有可復原的修改"),
    ("there is no change of “{1}” to redo", "「{1}」沒有可重做的修改"),
    (
      "A map's history stands beside it, in {1}. If the map was moved or renamed, its journal stayed "
        + "in the old folder or under the old name: move it too.",
      "論證圖的修改紀錄在它旁邊的 {1}。論證圖若移動或改名過，紀錄仍在原來的資料夾或原來的名稱下，請一併移動。"
    ),
    ("the map was changed all the same, so don't make the change again", "論證圖仍已修改，請勿重複修改"),

    // Commands and ids.
    ("{1} has no command “{2}”", "{1} 沒有「{2}」這個命令"),
    ("there is no “{1}” in the map", "論證圖中沒有「{1}」"),
    ("there is no {1t} “{2}” in the map", "論證圖中沒有{1t}「{2}」"),
    ("the id “{1}” is already in the map", "論證圖中已經有識別碼「{1}」"),
    ("“{1}” is a {2t}, not a {3t}", "「{1}」是{2t}，不是{3t}"),
    ("a {1t} has no field “{2}”", "{1t}沒有「{2}」這個欄位"),
    ("the map has no field “{1}”", "論證圖沒有「{1}」這個欄位"),
    ("Did you mean {1}? The fields are {2}.", "你是指 {1} 嗎？欄位有 {2}。"),
    ("The fields are {1}.", "欄位有 {1}。"),
    (
      "With --cascade it is removed too, or loses the reference.",
      "加上 --cascade，它會一併刪除，或不再指向那個項目。"
    ),
    ("the {1t} “{2}” is locked and stays as it is", "{1t}「{2}」已鎖定，保持原樣"),
    ("“{1}” can't be merged into itself", "「{1}」不能併入自身"),
    ("“{1}” is a premise of “{2}” already", "「{1}」已經是「{2}」的前提"),
    ("there is no source “{1}” in the map", "論證圖中沒有來源「{1}」"),
    ("the source “{1}” has no edition “{2}”", "來源「{1}」沒有版本「{2}」"),
    ("“{1}” has no such anchor", "「{1}」沒有這樣的出處"),
    ("there is no scheme “{1}”", "沒有論證型式「{1}」"),
    ("the map has no thesis", "論證圖沒有主旨"),
    (
      "Name a statement with --on, or give one the role thesis.",
      "用 --on 指定一個命題，或把一個命題的角色設為 thesis。"
    ),
    ("not JSON: {1}", "不是 JSON：{1}"),
  ]
}
