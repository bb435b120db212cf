extension Translator {
  /// What is said of edits, runs and what commands did, in Chinese.
  static let chineseDoings: [(english: String, own: String)] = [
    ("an edit is an object, not {1t}", "一項修改應是物件，而不是{1t}"),
    ("`argue set MAP {1} locked=false` unlocks it.", "`argue set MAP {1} locked=false` 可以解鎖。"),
    ("Say which with “nth”, from 1 in the order of the document.", "請用「nth」說明是第幾個，依文件順序從 1 起算。"),
    ("field “{1}”: {2}", "欄位「{1}」：{2}"),
    (
      "Somebody changed it meanwhile; look at it, and leave out “from” to set it "
        + "anyway.",
      "這期間有人改過；請看看內容，去掉「from」則照樣設定。"
    ),
    (
      "an edit couldn't be taken back, which is an error of Argue's own: {1}",
      "有一項修改無法收回，這是 Argue 本身的錯誤：{1}"
    ),
    ("The file is as it was. Please report what you did and the map.", "檔案保持原樣。請回報所做的操作和這份論證圖。"),
    ("Set them equal, or remove one, and join then.", "請先設成相同或移除其一，再合併。"),
    ("Set the whole field instead.", "請改為設定整個欄位。"),
    ("expected an object with an array “marks”", "應為含有陣列「marks」的物件"),
    ("not decided: the time was up", "尚無結果：時間已到"),
    ("Allow more with --timeout.", "用 --timeout 放寬時間。"),
    (
      "this argue was built without CaDiCaL, and the question is too hard without it",
      "這個 argue 建置時沒有包含 CaDiCaL，而沒有它無法解答這個問題"
    ),
    (
      "Install libcadical-dev, and build it with `--traits CaDiCaL`.",
      "請安裝 libcadical-dev，並以 `--traits CaDiCaL` 建置。"
    ),
    ("the format {1} can't hold what the document does", "格式 {1} 容納不下文件的內容"),
    ("a name with a comma or a parenthesis can't be written as apx", "含逗號或括號的名稱無法寫成 apx"),
    ("a name that begins with # can't be written as tgf", "以 # 開頭的名稱無法寫成 tgf"),
    ("expected an object with “nodes” and “edges”", "應為含有「nodes」和「edges」的物件"),
    ("{1} lines of “{2}” aren't drawn", "「{2}」有 {1} 行沒有畫出"),
    ("1 line of “{1}” isn't drawn", "「{1}」有 1 行沒有畫出"),
    ("A box has at most {1} lines.", "一個方塊最多 {1} 行。"),
    ("a theme is an object", "主題是一個物件"),
    ("expected a name, a list of fonts, or an object of colours", "應為名稱、字型清單或顏色物件"),
    ("a theme has name, font and colors", "主題有 name、font 和 colors"),
    ("decisions are an object with a list under “residuals”", "裁定是一個物件，「residuals」之下是清單"),
    ("expected an object", "應為物件"),
    ("expected a string", "應為字串"),
    ("expected a number", "應為數字"),
    ("a decision has what, id, maker, take and why", "裁定有 what、id、maker、take 和 why"),
    ("expected one of {1}", "應為 {1} 之一"),
    ("a decision names an id and its maker", "裁定要指明識別碼和作者"),
    ("expected a maker's name, or null to leave it out", "應為作者的名字，或以 null 略去"),
    ("a rubric is an object", "評分標準是一個物件"),
    ("expected an object of numbers", "應為數字的物件"),
    ("expected a number from 0 to a million", "應為 0 到一百萬的數字"),
    ("a rubric has no “{1}” here", "評分標準在這裡沒有「{1}」"),
    ("a rubric has points, weights, credit and addition", "評分標準有 points、weights、credit 和 addition"),
    ("going on after line {1}", "從第 {1} 行之後接著做"),
    ("going on after {1}", "從 {1} 之後接著做"),
    ("more lines are refused; the summary says how many", "還有其他行遭拒；總計會說明有多少"),
    ("more is found; the summary says of how many documents", "還有其他發現；總計會說明涉及多少份文件"),
    ("more is found; it is only counted", "還有其他發現；只計數，不再列出"),
    (
      "error[bug]: argue met an error of its own: {1}\n  = Please report it, with "
        + "what you did.",
      "錯誤[bug]: argue 本身出了錯：{1}\n  = 請回報，並說明所做的操作。"
    ),
    (
      "git shows and merges maps here; argue git uninstall takes that back",
      "git 在此會顯示和合併論證圖；argue git uninstall 可以取消"
    ),
    ("git treats maps here as any file", "git 在此把論證圖當作一般檔案"),
    (
      "“{1}” of theirs is called “{2}”, since ours has another of that id",
      "對方的「{1}」改稱「{2}」，因為我方已有同識別碼的項目"
    ),
    ("“{1}” is called “{2}”, since there is another of that id", "「{1}」改稱「{2}」，因為已有同識別碼的項目"),
    (
      "“{1}” isn't there, or not in the folder of {2} or below it, so the path stays "
        + "as it is",
      "「{1}」不存在，或不在 {2} 的資料夾及其下，所以路徑保持原樣"
    ),
    (
      "{1}: more than could be looked at; ask for more about each variable",
      "{1}：多到無法全部查看；請為每個變數多加條件"
    ),
    (
      "Say what to write with --format, or by the file's ending: {1}.",
      "請用 --format 或檔案的副檔名說明要寫什麼：{1}。"
    ),
    (
      "Say what to write with --format, or by the file's ending: {1}. A folder's "
        + "name ends in “/”.",
      "請用 --format 或檔案的副檔名說明要寫什麼：{1}。資料夾的名稱以「/」結尾。"
    ),
    ("the page has the text of {1} in it, which the map doesn't", "網頁中含有 {1} 的原文，而論證圖中沒有"),
    ("Pass the page on only where the text may be passed on.", "只有原文可以轉交時，才可轉交這個網頁。"),
    (
      "{1}: there is no stable labelling: no way to settle the debate leaves nothing "
        + "open",
      "{1}：沒有穩定的標記：沒有任何定論能使一切不再未決"
    ),
    ("There is no proof standard “{1}”; there are {2}", "沒有證明標準「{1}」；有 {2}"),
    ("added the edition “{1}” to “{2}”: {3} characters", "已把版本「{1}」加到「{2}」：{3} 個字元"),
    ("attached “{1}” of “{2}”: {3} characters", "已附上「{2}」的「{1}」：{3} 個字元"),
    ("detached the texts of “{1}”", "已移除「{1}」的原文"),
    (
      "Name one relation and two ids: --contradicts, --restates, --prefers or "
        + "--answers A B.",
      "請指明一種關係和兩個識別碼：--contradicts、--restates、--prefers 或 --answers A B。"
    ),
    (
      "--source, --edition and what goes with them say where words stand: give "
        + "--quote or --range.",
      "--source、--edition 及相關選項說明文字的位置：請加上 --quote 或 --range。"
    ),
    (
      "--attacks, --with, --scheme, --warrant, --strength and --reason-id say how "
        + "the statement bears on another: name that with --under, --against or "
        + "--undercuts.",
      "--attacks、--with、--scheme、--warrant、--strength 和 --reason-id 說明命題與另一命題的關係：請用 "
        + "--under、--against 或 --undercuts 指明那個命題。"
    ),
    ("Maps in an archive can't be edited: unpack it.", "無法編輯壓縮檔中的論證圖：請先解開。"),
    ("nothing was saved, so nothing was changed", "沒有存檔，所以沒有修改"),
    (
      "Somebody changed the journal. With --anyway its edits are applied all the "
        + "same.",
      "有人改過日誌。加上 --anyway 則照樣套用其中的修改。"
    ),
    ("made {1}", "已建立 {1}"),
    ("linked to reason {1}", "已連到理由 {1}"),
    ("renamed {1} to “{2}”", "已把 {1} 改名為「{2}」"),
    ("applied 1 edit, refused 1 line", "已套用 1 項修改，拒絕 1 行"),
    ("applied 1 edit, refused {1} lines", "已套用 1 項修改，拒絕 {1} 行"),
    ("applied {1} edits, refused 1 line", "已套用 {1} 項修改，拒絕 1 行"),
    ("applied {1} edits, refused {2} lines", "已套用 {1} 項修改，拒絕 {2} 行"),
    ("would apply 1 edit", "將套用 1 項修改"),
    ("would apply 1 edit, refused 1 line", "將套用 1 項修改，拒絕 1 行"),
    ("would apply 1 edit, refused {1} lines", "將套用 1 項修改，拒絕 {1} 行"),
    ("would apply {1} edits, refused 1 line", "將套用 {1} 項修改，拒絕 1 行"),
    ("would apply {1} edits, refused {2} lines", "將套用 {1} 項修改，拒絕 {2} 行"),
    (
      "Nothing was changed. Try again when it is done; its lock is on “{1}”.",
      "沒有修改任何內容。請等它做完再試；它鎖定的是「{1}」。"
    ),
    ("  = The map was changed all the same, so don't make the change again.", "  = 論證圖仍已修改，請不要重做。"),
    ("expected arg(…). or att(…,…)., found {1}", "應為 arg(…). 或 att(…,…).，卻是 {1}"),
    ("expected a name, found {1t}", "應為名稱，卻是{1t}"),
    ("expected “{1}”, found {2t}", "應為「{1}」，卻是{2t}"),
    ("expected “p {1} NUMBER” in the first line, found {2t}", "第一行應為「p {1} NUMBER」，卻是{2t}"),
    ("there is no line “p {1} NUMBER”", "沒有「p {1} NUMBER」這一行"),
    ("expected a number after “p {1}”, found {2t}", "「p {1}」之後應為數字，卻是{2t}"),
    ("more than {1} arguments aren't read", "最多讀取 {1} 個論證"),
    ("there is no argument {1}: they are numbered from 1 to {2}", "沒有論證 {1}：編號是 1 到 {2}"),
    ("expected an argument's number, found {1t}", "應為論證的編號，卻是{1t}"),
    ("expected a line that begins with a, c or r, found {1t}", "應為以 a、c 或 r 開頭的一行，卻是{1t}"),
    ("expected the end of the line, found {1t}", "這一行應該結束，卻是{1t}"),
    ("the line {1} is here for a second time", "{1} 這一行在此第二次出現"),
    ("there is no line “#” between the names and the attacks", "名稱與攻擊之間沒有「#」這一行"),
    ("{1} has a contrary, but is no assumption", "{1} 有相反者，卻不是假設"),
    ("a rule derives the assumption {1}; only flat frameworks are read", "有規則推得假設 {1}；只讀取平坦的框架"),
    ("1 statement", "1 個命題"),
    ("{1} statements", "{1} 個命題"),
    ("1 reason", "1 個理由"),
    ("{1} reasons", "{1} 個理由"),
    ("1 anchor", "1 個出處"),
    ("{1} anchors", "{1} 個出處"),
    ("1 suggestion passed over", "略過 1 項建議"),
    ("{1} suggestions passed over", "略過 {1} 項建議"),
    ("1 line refused", "拒絕 1 行"),
    ("{1} lines refused", "拒絕 {1} 行"),
    ("added {1}", "已新增{1}"),
    (
      "a map's name mostly ends in .argue.json, by which folders and git know it",
      "論證圖的檔名多以 .argue.json 結尾，資料夾和 git 由此認得它"
    ),
    ("It works under any name; `mv` gives it another.", "任何名稱都可以用；`mv` 可以改名。"),
    ("sources", "來源"),
    ("participants", "參與者"),
    ("statements", "命題"),
    ("reasons", "理由"),
    ("relations", "關係"),
    ("groups", "群組"),
    ("utterances", "發言"),
    ("comments", "評語"),
    ("thesis", "主旨"),
    ("claim", "主張"),
    ("premise", "前提"),
    ("evidence", "證據"),
    ("assumption", "假設"),
    ("counterargument", "反方論點"),
    ("rebuttal", "反駁"),
    ("concession", "讓步"),
    ("question", "問題"),
    ("background", "背景"),
    ("none", "無"),
    ("supports", "支持"),
    ("attacks", "反對"),
    ("rebuts", "反駁結論"),
    ("undermines", "削弱前提"),
    ("undercuts", "切斷推論"),
    ("implicit", "隱含"),
    ("linked", "前提合起來成立"),
    ("anchors", "出處"),
    ("divergences", "版本出入"),
  ]
}
