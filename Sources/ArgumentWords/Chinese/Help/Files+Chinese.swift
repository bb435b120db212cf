extension Translator {
  /// What is said of files, stores, archives, runs and indices, in Chinese.
  static let chineseFiles: [(english: String, own: String)] = [
    ("“{1}” is named for two different outputs", "「{1}」被指定為兩項不同的輸出"),
    ("“{1}” is the same file as “{2}”, and both are outputs", "「{1}」與「{2}」是同一個檔案，而兩者都是輸出"),
    ("Nothing was written. Give one of them another name.", "什麼都沒有寫入。請為其中一個換個名稱。"),
    ("“{1}” is a symbolic link that leads nowhere but to links", "「{1}」是符號連結，但只通到其他連結"),
    (
      "“{1}” can't be locked, because its file system has no locks: {2}",
      "無法鎖定「{1}」，因為它的檔案系統不支援鎖定：{2}"
    ),
    (
      "Some network folders have none. Work on a copy on this machine.",
      "有些網路資料夾不支援鎖定。請在這台電腦上的副本操作。"
    ),
    ("“{1}” has more than {2} bytes", "「{1}」超過 {2} 位元組"),
    ("A larger limit can be asked for.", "可以要求更大的上限。"),
    ("“{1}” is no regular file", "「{1}」不是一般檔案"),
    ("It is a device or a pipe, which a document may not name.", "它是裝置或管線，文件不能指定這類檔案。"),
    ("“{1}” leads out of the folder", "「{1}」指到資料夾之外"),
    ("A document may only name files in its own folder and below it.", "文件只能指定自己資料夾及其下的檔案。"),
    ("“{1}” can't be edited, because “{2}” is no folder", "無法編輯「{1}」，因為「{2}」不是資料夾"),
    ("“{1}” can't be edited, because “{2}” is a symbolic link", "無法編輯「{1}」，因為「{2}」是符號連結"),
    ("“{1}” can't be edited, because “{2}” is no regular file", "無法編輯「{1}」，因為「{2}」不是一般檔案"),
    (
      "Lock and history are kept in a folder of that name beside the map, and "
        + "nowhere else. Remove what is there, or give it another name.",
      "鎖定檔和歷史只放在論證圖旁邊這個名稱的資料夾裡。請移除那裡的東西，或為它換個名稱。"
    ),
    ("No journal grows so large. Remove it, or look where it comes from.", "日誌不會這麼大。請移除它，或查明它的來源。"),
    (
      "line {1} of “{2}” is passed over: it was written only in part, so the change "
        + "was never made",
      "略過「{2}」的第 {1} 行：只寫入了一部分，那次修改並沒有完成"
    ),
    (
      "line {1} of “{2}” is passed over: the change that it refers to isn't in the "
        + "journal",
      "略過「{2}」的第 {1} 行：它所指的修改不在日誌中"
    ),
    ("line {1} of “{2}” is passed over: it isn't JSON", "略過「{2}」的第 {1} 行：不是 JSON"),
    (
      "line {1} of “{2}” is passed over: it has no “entry” that this version knows",
      "略過「{2}」的第 {1} 行：沒有這個版本認得的「entry」"
    ),
    ("line {1} of “{2}” is passed over: it has no “number”", "略過「{2}」的第 {1} 行：沒有「number」"),
    (
      "line {1} of “{2}” is passed over: it lacks the digests before and after",
      "略過「{2}」的第 {1} 行：缺少修改前後的摘要值"
    ),
    ("line {1} of “{2}” is passed over: a list of edits is missing", "略過「{2}」的第 {1} 行：缺少修改清單"),
    (
      "line {1} of “{2}” is passed over: one of its edits has the wrong shape",
      "略過「{2}」的第 {1} 行：有一項修改的形式不對"
    ),
    ("the standard input can't be edited in place", "標準輸入無法就地編輯"),
    ("Name a file, or write the result to standard output.", "請指定檔案，或把結果寫到標準輸出。"),
    (
      "the journal's record of change {1} doesn't lead to the map it names",
      "日誌所記的第 {1} 次修改，得不出它所說的論證圖"
    ),
    ("change {1} of “{2}” can't be taken back as the map is now", "論證圖目前的樣子，無法收回「{2}」的第 {1} 次修改"),
    (
      "A map's history stands beside it, in .argue/{1}.journal. If the map was moved "
        + "or renamed, its journal stayed in the old folder or under the old name: move "
        + "it too.",
      "論證圖的歷史放在旁邊的 .argue/{1}.journal。論證圖若移動或改名過，日誌還留在原來的資料夾或舊名之下：請一併移過去。"
    ),
    ("“{1}” can't be replaced by a change that can be undone", "無法以可復原的修改取代「{1}」"),
    ("Give the new map another name.", "請為新的論證圖換個名稱。"),
    ("Its permissions, or a folder's on the way, forbid it.", "它或途中某個資料夾的權限不允許。"),
    (
      "Try again; if it goes on, the disk or the network may be failing.",
      "請再試一次；若一直如此，可能是磁碟或網路有問題。"
    ),
    ("Name a file, or give the folder another name.", "請指定檔案，或為資料夾換個名稱。"),
    ("“{1}” is no file that could be replaced", "「{1}」不是可以取代的檔案"),
    ("The file is as it was. Make room, then run the command again.", "檔案保持原樣。請清出空間後再執行一次。"),
    ("“{1}” would be larger than the system allows", "「{1}」會超過系統允許的大小"),
    (
      "The file is as it was. The limit is the file system's or “ulimit -f”.",
      "檔案保持原樣。上限來自檔案系統或「ulimit -f」。"
    ),
    (
      "“{1}” can't be written, because the folder “{2}” can't be written to: {3}",
      "無法寫入「{1}」，因為資料夾「{2}」不能寫入：{3}"
    ),
    (
      "“{1}” can't be written, because the folder “{2}” doesn't allow it: {3}",
      "無法寫入「{1}」，因為資料夾「{2}」不允許：{3}"
    ),
    (
      "A new file takes the old one's place, so it must be allowed to make and "
        + "replace files there. Change that, or work on a copy elsewhere.",
      "新檔案會取代舊檔案，所以那裡必須允許建立和取代檔案。請更改權限，或在別處的副本操作。"
    ),
    ("“{1}” can't be written, because there is no folder “{2}”", "無法寫入「{1}」，因為沒有資料夾「{2}」"),
    ("“{1}” can't be written, because “{2}” is no folder", "無法寫入「{1}」，因為「{2}」不是資料夾"),
    ("What is there is as it was. Choose another place.", "那裡的東西沒有改變。請選擇其他位置。"),
    ("Make the folder first, or choose another place.", "請先建立資料夾，或換個位置。"),
    (
      "The file is as it was. Try again; if it goes on, the disk or the network may "
        + "be failing, so work on a copy elsewhere.",
      "檔案保持原樣。請再試一次；若一直如此，可能是磁碟或網路有問題，請在別處的副本操作。"
    ),
    (
      "A lock or a history belongs there, and what is there isn't Argue's. Look what "
        + "it is, and remove it or give the map another name; the map itself is as it "
        + "was.",
      "那裡應放鎖定檔或歷史，但現有的東西不是 Argue 的。請看看那是什麼，把它移除或為論證圖換個名稱；論證圖本身保持原樣。"
    ),
    ("no text can be kept beside “{1}”, because “{2}” is no folder", "「{1}」旁邊無法存放原文，因為「{2}」不是資料夾"),
    ("Remove what is there, or give it another name.", "請移除那裡的東西，或為它換個名稱。"),
    (
      "“{1}” was changed, but the disk doesn't confirm it for the folder “{2}”: {3}",
      "「{1}」已修改，但磁碟沒有確認資料夾「{2}」的寫入：{3}"
    ),
    (
      "The change is in the file, so don't make it again; it may be lost if the "
        + "machine stops now. The disk or the network may be failing.",
      "修改已在檔案中，請不要重做；若電腦現在停機，修改可能會遺失。可能是磁碟或網路有問題。"
    ),
    ("“{1}” can't be read as a map", "「{1}」無法讀作論證圖"),
    ("another program changed “{1}” in the meantime", "另一個程式在這期間修改了「{1}」"),
    (
      "Nothing was written. Run the command again: it then works on the file as it "
        + "is now.",
      "什麼都沒有寫入。請再執行一次，就會在檔案目前的內容上操作。"
    ),
    (
      "Give the map as - on standard input: the changed one then goes to standard "
        + "output.",
      "把論證圖以 - 由標準輸入給出，修改後的論證圖就會寫到標準輸出。"
    ),
    ("another run is writing “{1}”", "另一次執行正在寫入「{1}」"),
    ("Nothing was changed. Wait for it to end, or choose another name.", "沒有修改任何內容。請等它結束，或換個名稱。"),
    ("line {1} is longer than {2} bytes", "第 {1} 行超過 {2} 位元組"),
    ("A corpus has one document a line.", "語料庫每行一份文件。"),
    ("“{1}” is there already, and is no note of how far a run got", "已經有「{1}」，而它不是執行進度的記錄"),
    (
      "Such a note belongs there. Give this file another name, or the output.",
      "那裡應放執行進度的記錄。請為這個檔案或輸出換個名稱。"
    ),
    ("It is no regular file", "不是一般檔案"),
    ("it wasn't written, because the format can't carry all of the map", "沒有寫入，因為這種格式容納不下整個論證圖"),
    ("nothing is called “{1}”, and nothing matches it", "沒有名為「{1}」的檔案，也沒有符合的檔案"),
    ("the folder “{1}” can't be read", "無法讀取資料夾「{1}」"),
    ("It is left as it is. Choose another folder.", "它保持原樣。請換個資料夾。"),
    ("{1} isn't installed, which unpacks “{2}”", "沒有安裝 {1}，無法解開「{2}」"),
    (
      "Debian has it in the package {1}: apt-get install {2}.",
      "Debian 把它放在套件 {1} 中：apt-get install {2}。"
    ),
    ("there is no folder to work in", "沒有可供作業的資料夾"),
    ("“{1}” can't be unpacked", "無法解開「{1}」"),
    ("“{1}” has a file “{2}”, which leads out of its folder", "「{1}」中有檔案「{2}」指到資料夾之外"),
    ("Nothing of it was unpacked.", "完全沒有解開。"),
    ("“{1}” is too large once it is unpacked", "「{1}」解開之後太大"),
    ("An archive may have {1} files and 2 GiB together.", "壓縮檔最多可有 {1} 個檔案，合計 2 GiB。"),
    ("the path is empty", "路徑是空的"),
    ("{1} isn't installed, which reads {2}", "沒有安裝 {1}，無法讀取 {2}"),
    ("the file can't be read as {1}", "檔案無法讀作 {1}"),
    ("{1} was stopped, since it took longer than {2} s", "{1} 超過 {2} 秒，已停止"),
    ("{1} couldn't be started", "無法啟動 {1}"),
    (
      "the page can be read and its outline folded, but no more: the engine of "
        + "interactive pages isn't beside the program",
      "這個網頁可以閱讀、可以收合大綱，但僅止於此：程式旁邊沒有互動網頁的引擎"
    ),
    (
      "`Tools/wasm` builds it as {1}, in .build/wasm or in a folder that is named.",
      "`Tools/wasm` 會把它建成 {1}，放在 .build/wasm 或指定的資料夾。"
    ),
    ("the line is no document", "這一行不是文件"),
    ("an earlier run over “{1}” was interrupted", "先前對「{1}」的執行中斷了"),
    ("--resume goes on with it; remove {1} to begin anew.", "--resume 接著做；移除 {1} 則重新開始。"),
    (
      "the run before can't be gone on with: it had other documents or other options",
      "無法接續先前的執行：文件或選項不同"
    ),
    (
      "the run before can't be gone on with: it has {1} bytes of {2}",
      "無法接續先前的執行：只有 {2} 位元組中的 {1} 位元組"
    ),
    (
      "the run before can't be gone on with: it set lines aside with --reject, this "
        + "one doesn't",
      "無法接續先前的執行：先前以 --reject 另存了被拒的行，這次沒有"
    ),
    (
      "the run before can't be gone on with: it refused {1} lines without --reject",
      "無法接續先前的執行：先前沒有 --reject，拒絕了 {1} 行"
    ),
    ("Remove {1}.progress to begin anew.", "移除 {1}.progress 就可重新開始。"),
    ("“{1}” is shorter than what an earlier run read of it", "「{1}」比先前執行時讀到的還短"),
    ("Begin anew, with another output.", "請換一個輸出，重新開始。"),
    ("“{1}” is a map, or the name of one", "「{1}」是論證圖，或是論證圖的檔名"),
    (
      "Lines are no map; choose another name, such as maps.jsonl.",
      "一行行的資料不是論證圖；請換個名稱，例如 maps.jsonl。"
    ),
    (
      "It isn't taken for the edition's; --text-from FILE takes it all the same.",
      "它不會當作這個版本的原文；--text-from FILE 則照樣採用。"
    ),
    (
      "A map names texts in its own folder or below it. --text-from FILE reads a "
        + "file that is elsewhere.",
      "論證圖只指定自己資料夾及其下的原文。--text-from FILE 可讀取別處的檔案。"
    ),
    ("this argue was built without its index of corpora", "這個 argue 建置時沒有包含語料庫索引"),
    (
      "Install libsqlite3-dev, and build it with `--traits Corpus`.",
      "請安裝 libsqlite3-dev，並以 `--traits Corpus` 建置。"
    ),
    ("“{1}” can't be opened: {2}", "無法開啟「{1}」：{2}"),
    ("“{1}” is no index of a corpus, or is damaged", "「{1}」不是語料庫索引，或已損壞"),
    ("`argue corpus add` makes one in a file of its own.", "`argue corpus add` 會在獨立的檔案中建立索引。"),
    ("another program has been writing “{1}” for ten seconds", "另一個程式已連續寫入「{1}」十秒"),
    ("Nothing was lost. Wait for it to end, and try again.", "沒有遺失任何內容。請等它結束後再試一次。"),
    ("the index “{1}” can't be read or written: {2}", "無法讀寫索引「{1}」：{2}"),
    ("“{1}” is no index of a corpus", "「{1}」不是語料庫索引"),
    (
      "“{1}” is of a newer argue: its layout is {2}, and here {3}",
      "「{1}」由較新的 argue 建立：它的版面是 {2}，這裡是 {3}"
    ),
    ("Nothing was changed. Take the newer argue.", "沒有修改任何內容。請使用較新的 argue。"),
    ("the pattern is empty", "樣式是空的"),
    ("the pattern has {1} clauses, more than {2}", "樣式有 {1} 個子句，超過 {2} 個"),
    ("the pattern only says what isn't there", "樣式只說了沒有什麼"),
    ("Say what is there as well: {1}", "請也說明有什麼：{1}"),
    ("there is no letter in “{1}”", "「{1}」中沒有字母"),
    (
      "“?a attacks ?b, ?b scheme expert-opinion” is a pattern.",
      "樣式例如「?a attacks ?b, ?b scheme expert-opinion」。"
    ),
    ("a quotation in the pattern has no end: “{1}”", "樣式中有引號沒有結尾：「{1}」"),
    ("clause {1} of the pattern, “{2}”, is too short", "樣式的第 {1} 個子句「{2}」太短"),
    (
      "A clause has three parts: what it is about, a word, and what is asked for. {1}",
      "子句有三部分：對象、關鍵字、要找的內容。{1}"
    ),
    ("clause {1} of the pattern asks for no words", "樣式的第 {1} 個子句沒有要找的文字"),
    (
      "clause {1} of the pattern, “{2}”, has something behind “{3}”",
      "樣式的第 {1} 個子句「{2}」在「{3}」之後還有內容"
    ),
    ("Commas part clauses. {1}", "子句之間用逗號分開。{1}"),
    ("clause {1} of the pattern: nothing is called “{2}”", "樣式的第 {1} 個子句：沒有名為「{2}」的關鍵字"),
    (
      "clause {1} of the pattern: “{2}” is none of what “{3}” can be",
      "樣式的第 {1} 個子句：「{2}」不是「{3}」可用的值"
    ),
    ("It can be {1}.", "可用的值有 {1}。"),
    ("the document has {1} bytes, more than {2}", "文件有 {1} 位元組，超過 {2}"),
    (
      "A larger limit can be asked for: --limit-bytes, up to 4 GiB.",
      "可以用 --limit-bytes 要求更大的上限，最多 4 GiB。"
    ),
    ("the text begins with a byte order mark", "文字以位元組順序記號（BOM）開頭"),
    ("Save it as UTF-8 without one.", "請存成不含 BOM 的 UTF-8。"),
    ("the text is UTF-16", "文字是 UTF-16"),
    ("Save it as UTF-8.", "請存成 UTF-8。"),
    ("the document is empty", "文件是空的"),
    ("A map has at least “format”.", "論證圖至少要有「format」。"),
    ("arrays and objects are nested deeper than {1} levels", "陣列和物件的巢狀超過 {1} 層"),
    (
      "A larger limit can be asked for: --limit-nesting, up to 2048.",
      "可以用 --limit-nesting 要求更大的上限，最多 2048。"
    ),
    ("the number {1} can't be held exactly", "數字 {1} 無法精確表示"),
    ("Write it with fewer digits, or as a string.", "請減少位數，或寫成字串。"),
    ("a map is a JSON object", "論證圖是一個 JSON 物件"),
    ("the document has no member “format”, so it isn't an argument map", "文件沒有成員「format」，所以不是論證圖"),
    ("A map begins with \"format\": \"{1}\".", "論證圖以 \"format\": \"{1}\" 開頭。"),
    ("the document's format is {1}, not “{2}”", "文件的格式是 {1}，不是「{2}」"),
    ("It is another kind of document, or a newer program made it.", "它是另一種文件，或由較新的程式產生。"),
    ("expected an array, found {1t}", "應為陣列，卻是{1t}"),
    ("expected an object, found {1t}", "應為物件，卻是{1t}"),
    ("expected a string, found {1t}", "應為字串，卻是{1t}"),
    ("expected true or false, found {1t}", "應為 true 或 false，卻是{1t}"),
    ("expected a number from 0 to 1, found {1t}", "應為 0 到 1 的數字，卻是{1t}"),
    ("expected an array of strings, found {1t}", "應為字串陣列，卻是{1t}"),
    ("expected an id or an object, found {1t}", "應為識別碼或物件，卻是{1t}"),
    ("expected “supports” or “attacks”, found “{1}”", "應為「supports」或「attacks」，卻是「{1}」"),
    ("the text isn't UTF-8 here", "這裡的文字不是 UTF-8"),
    ("the text ends in the middle of a value", "文字在值的中間就結束了"),
    ("there is something after the end of the document", "文件結束之後還有內容"),
    ("arrays and objects are nested too deep", "陣列和物件的巢狀太深"),
    ("a string holds the character U+0000, which maps can't hold", "有字串含字元 U+0000，論證圖無法容納"),
    ("Part of the file may be missing; look whether it was copied whole.", "檔案可能缺了一部分；請檢查是否完整複製。"),
    ("Remove one of them, or give it another name.", "請移除其中一個，或換個名稱。"),
    (
      "Integers reach from -9223372036854775808 to 9223372036854775807, other "
        + "numbers to about 1.8e308; write a larger one as a string.",
      "整數範圍是 -9223372036854775808 到 9223372036854775807，其他數字約到 1.8e308；更大的請寫成字串。"
    ),
    ("the page is in the encoding {1}, and not in UTF-8", "網頁的編碼是 {1}，不是 UTF-8"),
    ("the page isn't in UTF-8, and doesn't say what it is in", "網頁不是 UTF-8，也沒有說明編碼"),
    ("`iconv -f {1} -t utf-8 PAGE` makes UTF-8 of it.", "`iconv -f {1} -t utf-8 PAGE` 可轉成 UTF-8。"),
    (
      "the page leaves so many elements open that reading it takes too much memory",
      "網頁有太多未結束的元素，讀取需要過多記憶體"
    ),
    (
      "this argue was built without its readers of HTML and XML, so it can't read {1}",
      "這個 argue 建置時沒有包含 HTML 和 XML 的讀取功能，無法讀取 {1}"
    ),
    (
      "Install libgumbo-dev and libexpat1-dev, and build it with `--traits Markup`.",
      "請安裝 libgumbo-dev 和 libexpat1-dev，並以 `--traits Markup` 建置。"
    ),
    ("there is no memory to read XML with", "記憶體不足，無法讀取 XML"),
    ("elements stand more than {1} deep in one another", "元素的巢狀超過 {1} 層"),
    ("the document declares an entity of its own, which isn't read", "文件宣告了自己的實體，這裡不讀取"),
    ("the document isn't XML: {1}", "文件不是 XML：{1}"),
    ("line {1}: {2}", "第 {1} 行：{2}"),
    ("not read:", "讀取時略過："),
    ("lost on writing:", "寫入時失去："),
    ("- {1t}", "- {1t}"),
    ("`argue formats NAME` says what a format can't carry", "`argue formats NAME` 說明某種格式容納不下什麼"),
    ("there is no format “{1}”", "沒有格式「{1}」"),
    ("`argue formats` lists them.", "`argue formats` 列出所有格式。"),
    ("The map's file comes first: “{1}” before “{2}”.", "論證圖的檔案在前：「{1}」要放在「{2}」之前。"),
    (
      "With --anyway its edits are {1t} in the map as it is now, where they fit.",
      "加上 --anyway，會在論證圖目前的內容中{1t}其中合用的修改。"
    ),
    ("“{1}” can't be assumed and rejected at once", "「{1}」不能同時假定成立又假定不成立"),
    ("Wordings of one statement count as one; leave one of the two out.", "同一命題的不同說法算作一個；請去掉其中之一。"),
  ]
}
