extension Translator {
  /// What failures over documents and texts mean, and what helps, in Chinese.
  static let chineseDocumentFailures: [(english: String, own: String)] = [
    ("A line of an Argdown text isn't what the language has.", "Argdown 文字中有一行不合語法。"),
    (
      "Correct it where the message says; a mark that is meant as it is has a backslash.",
      "請依訊息所示更正；照字面使用的符號前要加反斜線。"
    ),
    ("A comment in a text has no end.", "文字中有註解沒有結尾。"),
    ("End it with */ or -->; else all that follows is a comment.", "請以 */ 或 --> 結束，否則後面全部都是註解。"),
    ("In data a colon has no space behind it.", "資料中的冒號後面沒有空白。"),
    (
      "Write {1}; without the space other programs lose the value.",
      "請寫成 {1}；沒有空白，其他程式會漏掉這個值。"
    ),
    ("Premises and conclusions aren't numbered in order.", "前提和結論沒有依序編號。"),
    ("Number them from (1); data that uses a statement counts so.", "請從 (1) 起編號；使用命題的資料依此計算。"),
    ("Two texts stand under one title.", "同一標題下有兩段文字。"),
    ("Give one of the statements another title, or make the texts equal.", "請為其中一個命題換標題，或使文字相同。"),
    ("A title is named that has no text.", "提到的標題沒有文字。"),
    ("Write what it says, [Title]: text, or correct the title.", "請寫出內容，[標題]: 文字，或更正標題。"),
    ("A document has no list.", "文件中沒有清單。"),
    ("Items begin with a number, a letter or a bullet, and a space.", "項目以編號、字母或項目符號加一個空白開頭。"),
    ("Lines were taken for a list.", "有幾行被當作清單。"),
    (
      "Nothing has to be done; indent items where they were put below the wrong one.",
      "不必處理；若放錯了上層項目，請調整縮排。"
    ),
    ("Lines beside lists were left out.", "清單以外的行略去了。"),
    (
      "Give a line a bullet, if it is a claim; one that ends with a colon heads a list.",
      "若是主張，請加項目符號；以冒號結尾的是清單的標題。"
    ),
    ("The bullets + and - were taken for and against.", "項目符號 + 和 - 被當作支持和反對。"),
    ("Use one bullet for all, if the items aren't on two sides.", "若項目不分兩方，請全部用同一種符號。"),
    ("No editor is named for a map's text.", "沒有指明編輯論證圖文字的編輯器。"),
    (
      "Set VISUAL or EDITOR, or export the text and apply it with `argue apply --text`.",
      "請設定 VISUAL 或 EDITOR，或匯出文字後用 `argue apply --text` 套用。"
    ),
    ("The editor of a map's text ended with an error.", "編輯論證圖文字的編輯器因錯誤結束。"),
    (
      "Nothing was changed; what was saved is kept where the message says.",
      "什麼都沒有改；已存的文字保留在訊息所示之處。"
    ),
    ("A pattern isn't written as patterns are, or asks for what can't be.", "結構樣式的寫法不對，或所求不可能存在。"),
    (
      "`argue corpus find --help` has the words that clauses can have.",
      "`argue corpus find --help` 說明子句可用的字詞。"
    ),
    ("Another map of the same name is in the index.", "索引中另有同名的論證圖。"),
    (
      "`argue corpus update` replaces it; a map is called by its id.",
      "`argue corpus update` 會取代它；論證圖以 id 稱呼。"
    ),
    ("No map of the index is called so.", "索引中沒有這個名稱的論證圖。"),
    (
      "`argue corpus find` prints the names; * stands for any part of one.",
      "`argue corpus find` 印出名稱；* 代表名稱的任意部分。"
    ),
    ("The file is no index of maps, or is damaged.", "檔案不是論證圖的索引，或已損壞。"),
    (
      "`argue corpus add` makes an index of maps, in a file that isn't there yet.",
      "`argue corpus add` 在尚不存在的檔案中建立論證圖的索引。"
    ),
    ("The index was made by a newer argue.", "索引是由較新的 argue 建立的。"),
    ("Take the newer argue, or make the index anew from the maps.", "請用較新的 argue，或由論證圖重建索引。"),
    ("Another program has been writing the index all the time.", "另一個程式一直在寫入索引。"),
    ("Wait for it to end, and try again; nothing was lost.", "請等它結束後再試；什麼都沒有遺失。"),
    ("The index can't be read or written.", "索引無法讀取或寫入。"),
    (
      "The message has the reason, such as a full disk; what was there before still is.",
      "訊息中有原因，例如磁碟已滿；原有的內容都還在。"
    ),
    ("The file of the index can't be opened.", "無法開啟索引的檔案。"),
    (
      "The message has the reason; `argue corpus add` makes an index that isn't there.",
      "訊息中有原因；`argue corpus add` 會建立不存在的索引。"
    ),
    ("The text isn't JSON.", "這段文字不是 JSON。"),
    (
      "The message says where reading stopped; the mistake is there or just before it.",
      "訊息指出讀到哪裡為止；錯誤就在那裡或稍前。"
    ),
    ("The document is JSON, but no argument map.", "文件是 JSON，但不是論證圖。"),
    ("A map begins with \"format\": \"argue/1\".", "論證圖以 \"format\": \"argue/1\" 開頭。"),
    ("A member holds another kind of value than the format says.", "某個成員的值的種類與格式規定不同。"),
    (
      "Correct the value at the place named; Schemas/map.schema.json has all shapes.",
      "請更正所指位置的值；Schemas/map.schema.json 有全部的形式。"
    ),
    ("The document is larger than the limit.", "文件超過大小限制。"),
    ("Ask for a larger limit with --limit-bytes.", "請用 --limit-bytes 放寬限制。"),
    ("The text of an edition isn't UTF-8.", "版本的原文不是 UTF-8。"),
    ("Save the file as UTF-8.", "請把檔案存成 UTF-8。"),
    ("The text of an edition holds the character U+0000.", "版本的原文含有字元 U+0000。"),
    ("See whether the file is a text, and take the character out.", "請看看檔案是否為文字檔，並去掉這個字元。"),
    ("The file isn't the one that the edition's rule was made for.", "這個檔案不是版本規則所針對的檔案。"),
    ("Take the file whose digest the rule names.", "請用摘要與規則相符的檔案。"),
    ("The file isn't in two languages, or not as it was said.", "檔案不是兩種語言，或與所說的方式不符。"),
    (
      "See what `argue source add --bilingual` asks of a file, and drop other lines.",
      "請看 `argue source add --bilingual` 對檔案的要求，並去掉其他行。"
    ),
    ("The page isn't in UTF-8.", "網頁不是 UTF-8。"),
    ("iconv makes UTF-8 of it; the message says how.", "iconv 可以轉成 UTF-8；訊息說明如何轉換。"),
    ("Reading the page would take more memory than any page needs.", "讀取這個網頁所需的記憶體超過任何網頁所需。"),
    ("Save it from a browser as text, and take that.", "請由瀏覽器存成文字檔再使用。"),
    ("A line that is known for an advertisement was left out.", "略去了一行已知的廣告。"),
    ("Nothing has to be done; --keep-noise keeps such lines.", "不必處理；--keep-noise 會保留這類行。"),
    ("A short line stands in the text several times.", "有一短行在原文中出現多次。"),
    (
      "If it isn't part of the text, add the file again with --drop LINE.",
      "若不屬於原文，請用 --drop 該行 重新加入檔案。"
    ),
    ("Navigation, headers, asides or footers of a page were left out.", "略去了網頁的導覽、頁首、側欄或頁尾。"),
    ("Nothing has to be done; --whole keeps all that a reader sees.", "不必處理；--whole 會保留讀者看到的全部內容。"),
    ("Running headers, footers or page numbers of a PDF were left out.", "略去了 PDF 的頁眉、頁尾或頁碼。"),
    ("Nothing has to be done; --whole keeps them.", "不必處理；--whole 會保留。"),
    ("Words of a PDF that lines' ends had parted were put together.", "把 PDF 中行末斷開的字接起來了。"),
    ("Look through them; --whole leaves them as they were printed.", "請看過一遍；--whole 會保持印出的樣子。"),
    ("Words of a PDF keep a hyphen that stood at a line's end.", "PDF 中行末的連字號保留在字裡。"),
    ("Look through them; --whole leaves the text as it was printed.", "請看過一遍；--whole 會使原文保持印出的樣子。"),
    ("Paragraphs were put together from the lines of a PDF's pages.", "由 PDF 頁面的文字行組成段落。"),
    ("Nothing has to be done; --whole takes blocks between blank lines.", "不必處理；--whole 以空行分段。"),
    ("The script doesn't tell the text's language.", "由文字系統判斷不出原文的語言。"),
    ("Say it with --language.", "請用 --language 註明。"),
    ("The text's paragraphs are in two scripts by turns.", "原文的段落交替使用兩種文字。"),
    ("--bilingual alternating makes two editions of it.", "--bilingual alternating 會做成兩個版本。"),
    ("This program was built without what the work needs.", "這個程式建置時未含所需的部分。"),
    (
      "Install the packages that the message names, and build with the trait it names.",
      "請安裝訊息所列的套件，並以所列的 trait 建置。"
    ),
    ("A format has no word for something that the map holds.", "格式無法表示論證圖中的某些內容。"),
    (
      "Nothing has to be done; the message says what is missing from the output.",
      "不必處理；訊息說明輸出中缺了什麼。"
    ),
    (
      "A format can't carry all of a map, and --strict was asked for.",
      "格式容納不了整張論證圖，而又用了 --strict。"
    ),
    (
      "Choose a format that carries it (`argue formats`), or leave out --strict.",
      "請選能容納的格式（`argue formats`），或去掉 --strict。"
    ),
    ("The words of an anchor stand at another place now.", "出處的文字現在在別的位置。"),
    ("`argue anchor repair` puts the anchor there.", "`argue anchor repair` 會把出處移過去。"),
    ("The words of an anchor were changed.", "出處的文字改過了。"),
    (
      "`argue anchor repair` follows them; look whether they still say the same.",
      "`argue anchor repair` 會跟上；請看看意思是否仍相同。"
    ),
    ("The words of an anchor fit several places about as well.", "出處的文字與數處差不多相符。"),
    (
      "Make an anchor at the right place with `argue anchor add`.",
      "請用 `argue anchor add` 在正確的位置標出處。"
    ),
    ("The words of an anchor were not found in the text.", "在原文中找不到出處的文字。"),
    (
      "If they are gone, remove the anchor; a sealed one needs the old text, with --old.",
      "若文字已刪，請移除出處；密封的出處需要舊的原文，用 --old。"
    ),
    ("A tie points at words that nothing is annotated at.", "連結指向沒有標註的文字。"),
    ("Annotate the words first, or name an id.", "請先標註該文字，或指名 id。"),
    ("An annotation of a sealed text has no text of its own.", "密封原文的標註沒有自己的文字。"),
    (
      "Give it a “text”: a paraphrase, since the words must not stand in the map.",
      "請給它 \"text\"：用改寫的說法，因為原文不得放進論證圖。"
    ),
    ("An earlier run over the same output was interrupted.", "先前對同一輸出的執行中斷了。"),
    (
      "--resume goes on with it; without the file .progress it begins anew.",
      "--resume 會繼續；刪去 .progress 檔案則重新開始。"
    ),
    ("What an interrupted run wrote isn't all there to go on with.", "中斷的執行所寫的內容不全，無法繼續。"),
    (
      "Name the same files as before; without the file .progress it begins anew.",
      "請指名與先前相同的檔案；刪去 .progress 檔案則重新開始。"
    ),
    ("A corpus can't be read.", "語料庫讀不了。"),
    ("The message has the system's reason.", "訊息中有系統給的原因。"),
    ("The words given don't stand in the text.", "所給的文字不在原文中。"),
    ("Copy them from the text, or give their range.", "請從原文複製，或給範圍。"),
    ("The words given stand in the text with other letters.", "所給的文字在原文中用了不同的字。"),
    ("Look whether the place found is the one that was meant.", "請看看找到的是不是所指的位置。"),
    ("The words given stand in the text several times.", "所給的文字在原文中出現多次。"),
    ("Say what stands before or after them, or give their range.", "請說明前後的文字，或給範圍。"),
    (
      "Anchors aren't marked in the text, since their words don't stand there.",
      "有出處沒有標在原文中，因為文字不在那裡。"
    ),
    (
      "`argue anchor check` tells where they are now, `argue anchor repair` mends them.",
      "`argue anchor check` 說明它們現在在哪裡，`argue anchor repair` 修復。"
    ),
    (
      "A decision is about what no map has, or takes it from who hasn't got it.",
      "決定的對象沒有一張論證圖有，或所取的作者沒有它。"
    ),
    (
      "Take ids and makers from what `argue agree --adjudicate RULE --json` prints.",
      "id 和作者請取自 `argue agree --adjudicate 規則 --json` 的輸出。"
    ),
    ("A map names a file for a text that isn't read.", "論證圖指名的原文檔案不會讀取。"),
    (
      "Texts are read in the map's folder and below it; --text-from reads them elsewhere.",
      "原文只從論證圖的資料夾及其下讀取；別處的用 --text-from。"
    ),
    (
      "A page can only be read, since the engine of interactive pages isn't there.",
      "網頁只能閱讀，因為沒有互動網頁的引擎。"
    ),
    (
      "`Tools/wasm` builds argue.wasm.gz; put it beside the program and draw again.",
      "`Tools/wasm` 建置 argue.wasm.gz；請放在程式旁邊再畫一次。"
    ),
    ("A page has a text in it that the map itself doesn't.", "網頁中含有論證圖本身沒有的原文。"),
    (
      "Nothing has to be done; pass the page on only where the text may be passed on.",
      "不必處理；原文可以轉交時，才轉交網頁。"
    ),
    ("A part of a document isn't what its format says.", "文件中有一部分不合格式。"),
    (
      "Correct it where the message says; what is only a warning is kept as it is.",
      "請依訊息所示更正；只是警告的照原樣保留。"
    ),
    ("Two annotations of a document bear one id.", "文件中有兩個標註用了同一個 id。"),
    ("Give them different ids; only the first is heeded.", "請給不同的 id；只採用第一個。"),
    ("An annotation names one that isn't there.", "標註所指的另一個標註不存在。"),
    (
      "Correct the id, or remove the annotation; links with an end missing are left out.",
      "請更正 id，或移除標註；缺一端的連結會略去。"
    ),
    ("The words of an annotation aren't those in the text.", "標註的文字與原文不同。"),
    (
      """
      Look at the place that the message names; the words count, not the numbers. If many \
      stand nowhere, take the text that the annotations were made in.
      """,
      "請看訊息所指的位置；以文字為準，不以數字為準。若多數都找不到，請用當初標註的原文。"
    ),
    ("A document's graph has nodes or edges that no argument can mean.", "文件的圖中有論證不可能有的節點或邊。"),
    (
      """
      All of them are kept and come back where the format is written again; look at what \
      the message names if it should be part of the map.
      """,
      "全部都保留，再寫成該格式時會還原；若應屬於論證圖，請看訊息所指之處。"
    ),
    ("The document isn't UTF-8.", "文件不是 UTF-8。"),
    (
      "See whether letters with accents came out right; else save it as UTF-8.",
      "請看看帶重音的字母是否正確；不正確就存成 UTF-8。"
    ),
    (
      "A document counts places otherwise than its format says, or nothing says how.",
      "文件計算位置的方式與格式規定不同，或沒有說明。"
    ),
    (
      """
      Where the words prove it nothing is to be done; else compare some statements with \
      what was annotated, and save the text without carriage returns if they don't fit.
      """,
      "文字能證實的不必處理；否則請拿幾個命題與標註比較，不符時把原文存成沒有歸位字元的檔案。"
    ),
    ("An offset lies outside the text, or a range runs backwards.", "位移超出原文，或範圍前後顛倒。"),
    ("Take the text that the annotations were made in.", "請用當初標註的原文。"),
    ("An offset stands within a code point.", "位移落在一個碼位之中。"),
    ("Whoever made the file counted in other units than the format says.", "製作檔案的人所用的計數單位與格式規定不同。"),
    ("The document isn't well-formed XML, or declares entities.", "文件不是格式正確的 XML，或宣告了實體。"),
    (
      "Correct it at the place named; entities are written out before it is read.",
      "請在所指位置更正；讀取之前要把實體展開。"
    ),
    ("The document is of no format that can be read.", "文件不屬於任何可讀的格式。"),
    ("`argue formats` lists them; --format names one.", "`argue formats` 列出格式；--format 指名一種。"),
    ("A line of a framework isn't what its format says.", "框架中有一行不合格式。"),
    ("Correct it where the message says.", "請依訊息所示更正。"),
    (
      "A framework names an argument that it hasn't, or that can't stand there.",
      "框架提到它沒有的論證，或不能放在那裡的論證。"
    ),
    ("Correct the name or number, or add the argument.", "請更正名稱或號碼，或加入該論證。"),
    ("The time was up before there was an answer.", "還沒有答案，時限就到了。"),
    ("Allow more with --timeout; no answer is ever guessed.", "請用 --timeout 放寬；絕不猜測答案。"),
    ("What argue found doesn't hold good when it is checked.", "argue 找到的答案經核對不成立。"),
    ("This is a mistake in argue; please report it with the framework.", "這是 argue 的錯誤；請連同框架回報。"),
  ]
}
