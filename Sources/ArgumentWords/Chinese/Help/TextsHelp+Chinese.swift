extension Translator {
  /// The help of the commands for texts, their annotations and anchors, in Chinese.
  static let chineseTextsHelp: [(english: String, own: String)] = [
    // annotate
    ("Turn annotations of texts into maps, one text or a whole corpus.", "把文本的標註轉成論證圖，單篇或整個語料庫。"),
    (
      """
      Annotations are JSON Lines: an object a line with “quote” or “range”, and, as you like, “id”, “role”, \
      “text”, “stance” and “target”, “who”, “by”, “confidence”. With “from” it is a tie alone. Ends of ties \
      are ids, or objects with a “quote” or “range” (Schemas/annotation.schema.json).
      """,
      """
      標註是 JSON Lines：每行一個物件，含 "quote" 或 "range"，並可有 "id"、"role"、"text"、"stance" 和 "target"、"who"、"by"、\
      "confidence"。有 "from" 時只是一條連結。連結的兩端是 id，或含 "quote" 或 "range" 的物件（Schemas/annotation.schema.json）。
      """
    ),
    (
      """
      A corpus has a document a line: an object with “text”, and “id”, “title”, “language” and \
      “annotations” as you like (Schemas/document.schema.json). Maps come out in its order, one a line, \
      whatever the number of threads, and memory stays the same however long it is. --suggest marks where \
      because, however, 因此, 然而 and their like stand; what it prints is passed over until “suggestion” \
      is taken away.
      """,
      """
      語料庫每行一份文件：物件含 "text"，並可有 "id"、"title"、"language" 和 "annotations"（Schemas/document.schema.json）。不論用\
      幾個執行緒，論證圖都依原順序輸出，每行一張；語料再長，記憶體用量也不變。--suggest 標出 because、however、因此、然而之類詞語的位\
      置；它印出的建議在刪去 "suggestion" 之前不會採用。
      """
    ),
    ("Make a map of each line of a corpus.", "把語料庫的每一行做成論證圖。"),
    ("Print suggestions by discourse cues, and change nothing.", "依連接詞印出建議，不改動任何東西。"),
    ("The annotated source; by default the map's only one.", "所標註的來源；預設為論證圖唯一的來源。"),
    ("The annotations, or - for standard input.", "標註的檔案；- 表示標準輸入。"),
    ("For a corpus: where maps go; by default standard output.", "用於語料庫：論證圖寫到哪裡；預設為標準輸出。"),
    ("Set lines aside in this file that can't be used.", "不能用的行另存於此檔案。"),
    ("For a corpus: go on where an interrupted run ended.", "用於語料庫：從上次中斷之處繼續。"),
    ("For a corpus: how many threads; by default one a processor.", "用於語料庫：執行緒數目；預設每個處理器一個。"),
    (
      "For a corpus: the language of documents that don't say theirs.",
      "用於語料庫：未註明語言的文件所用的語言。"
    ),
    ("Keep no words of the text in the map.", "論證圖中不保留原文的文字。"),
    ("For a corpus: keep each text in its map.", "用於語料庫：把每篇原文保留在它的論證圖裡。"),
    ("Pass over lines that can't be used.", "略過不能用的行。"),
    ("A file to make texts from.", "用來產生原文的檔案。"),

    // source
    ("Look at a map's sources, attach their texts, add editions.", "查看論證圖的來源、附上原文、新增版本。"),
    (
      """
      A map's anchors may be sealed: they hold places and digests, not words. Whoever has the text attaches \
      it, and reads and checks every anchor; everyone else still has the map.
      """,
      "論證圖的出處可以密封：只保存位置和摘要，不含文字。有原文的人附上原文，就能閱讀並核對每個出處；其他人仍可使用論證圖。"
    ),
    ("List sources, their editions, and whose texts are at hand.", "列出來源、版本，以及哪些有原文可用。"),
    (
      "Take the texts of a source's editions from a file, and keep them beside the map.",
      "從檔案取得來源各版本的原文，保存在論證圖旁邊。"
    ),
    (
      """
      Each edition that says how it is made from a file is made from this one; one that doesn't is the file \
      as it is. Length and digest are checked. The texts are kept in the folder .argue beside the map; the \
      map doesn't change.
      """,
      """
      註明如何由檔案產生的版本，就由這個檔案產生；沒有註明的，就是檔案本身。長度和摘要都會核對。原文保存在論證圖旁的 .argue 資料夾；論\
      證圖不變。
      """
    ),
    ("The source's id.", "來源的 id。"), ("The file.", "檔案。"), ("Only this edition.", "只限這個版本。"),
    ("Remove the texts that are kept beside the map.", "移除保存在論證圖旁邊的原文。"),
    ("Print an edition's text.", "印出版本的原文。"),
    (
      """
      Control characters and what turns the direction of writing are shown as signs, since a text may come \
      from a stranger; with --raw the text is printed as it is, for a program to read.
      """,
      "控制字元和改變書寫方向的字元以符號顯示，因為原文可能來自陌生人；用 --raw 時照原樣印出，供程式讀取。"
    ),
    ("The edition's id; by default the first.", "版本的 id；預設為第一個。"),
    ("A file to make it from.", "用來產生它的檔案。"),
    ("Print the text as it is, whatever it does to a terminal.", "照原樣印出，不管對終端機有何影響。"),
    (
      "Print the words at an entity's anchors, from the texts at hand.",
      "由可用的原文印出某一項的出處的文字。"
    ),
    ("The id of a statement, reason or utterance.", "命題、理由或發言的 id。"),
    ("Add a file to a source as an edition, or as two.", "把檔案加入來源，作為一個或兩個版本。"),
    (
      """
      Records the text's language, length and digest, how it is made from the file, and the file's path \
      where it stands in the map's folder or below. --embed keeps the text itself in the map; with --sealed \
      the map has neither, and only where paragraphs begin and end: for texts that may not be passed on.
      """,
      """
      記下原文的語言、長度和摘要、如何由檔案產生，以及檔案的路徑（若在論證圖的資料夾或其下）。--embed 把原文本身放進論證圖；用 \
      --sealed 則兩者都沒有，只記各段的起訖位置：用於不得轉交的原文。
      """
    ),
    (
      """
      A page of the web gives its main part or article without navigation, headers and footers; pandoc \
      reads Markdown and DOCX, pdftotext PDF, whose paragraphs are told by their lines, without running \
      headers, page numbers and the hyphens of broken words. --whole reads all that is there. A text in two \
      languages becomes two editions: its paragraphs alternate, stand in two columns (cells of a table, or \
      lines with a tab), or are in two files. The language is told by the script where --language doesn't \
      say it. Lines that are known for advertisements are left out. Whatever is left out or put together is \
      said; nothing else is changed.
      """,
      """
      網頁取其主要部分或文章，不含導覽、頁首和頁尾；Markdown 和 DOCX 由 pandoc 讀取，PDF 由 pdftotext 讀取，依文字行辨認段落，去掉\
      頁眉、頁碼和斷字的連字號。--whole 讀取全部內容。兩種語言的文本成為兩個版本：段落交替出現、分成兩欄（表格儲存格，或含定位字元的\
      行），或在兩個檔案裡。--language 沒有註明時，依文字系統判斷語言。已知的廣告行會略去。凡略去或合併的都會說明；此外什麼都不改。
      """
    ),
    ("The source's id; a source that isn't there is added.", "來源的 id；沒有這個來源時會新增。"),
    ("The second file, with --bilingual files.", "第二個檔案，與 --bilingual files 併用。"),
    (
      "The text's language; given twice for two texts, in the order in which they begin.",
      "原文的語言；兩種原文時給兩次，依其出現的順序。"
    ),
    ("The edition's id; by default its language.", "版本的 id；預設為它的語言。"),
    ("The edition that the others translate.", "其他版本所翻譯的版本。"),
    (
      "What the file is: auto, text, markdown, html, docx or pdf.",
      "檔案的種類：auto、text、markdown、html、docx 或 pdf。"
    ),
    (
      "Two languages in it: alternating, columns or files.",
      "含兩種語言：alternating（交替）、columns（兩欄）或 files（兩個檔案）。"
    ),
    (
      "What a paragraph of plain text is: auto, lines or blocks between blank lines.",
      "純文字的段落是什麼：auto、lines（一行）或 blocks（以空行分隔）。"
    ),
    (
      "A line that doesn't belong to the text; can be given several times.",
      "不屬於原文的一行；可給數次。"
    ),
    ("Keep lines that are known for advertisements.", "保留已知的廣告行。"),
    ("Read all that stands in a page or document, not its text alone.", "讀取網頁或文件的全部內容，而不只是正文。"),
    (
      "Name the file in the map by another path than its own, relative to the map's folder.",
      "在論證圖中以另一個路徑稱呼檔案，相對於論證圖的資料夾。"
    ),
    (
      "Don't name the file in the map: only who has the text can read it.",
      "論證圖中不註明檔案：只有擁有原文的人能讀到。"
    ),
    ("Keep the text in the map.", "把原文保留在論證圖裡。"),
    ("Print an edition's paragraphs, sentences or clauses.", "印出版本的段落、句子或子句。"),
    (
      """
      One a line: its range in code points, a tab, its words. The rules have a version, which --json prints \
      and which editions record.
      """,
      "每行一個：碼位範圍、定位字元、文字。切分規則有版本，--json 會印出，版本中也有記錄。"
    ),
    ("paragraph, sentence or clause.", "paragraph（段落）、sentence（句子）或 clause（子句）。"),
    ("Print which parts of two editions say the same.", "印出兩個版本中哪些部分說的相同。"),
    (
      """
      Parts are aligned by their lengths, and by numbers, percentages and Latin names that both have; a \
      part may have two on the other side, or none. The score is from 1 towards 0.
      """,
      """
      依長度，以及兩者共有的數字、百分比和拉丁字母名稱來對齊；一個部分可對到兩個，或沒有對應。分數由 1 趨向 0。
      """
    ),
    ("The id of one edition.", "其中一個版本的 id。"), ("The id of the other edition.", "另一個版本的 id。"),
    ("paragraph or sentence.", "paragraph（段落）或 sentence（句子）。"),
    ("A file to make them from.", "用來產生它們的檔案。"),
    ("Print a table with tabs, one pairing a line.", "印出以定位字元分隔的表格，每行一組對應。"),

    // anchor
    (
      "Check, repair, list, add, remove, seal and unseal the anchors of a map.",
      "核對、修復、列出、新增、移除、密封和解封論證圖的出處。"
    ),
    (
      """
      An anchor says where in a text a statement or reason stands. When the text has changed every anchor \
      is looked for again: it is exact, moved, fuzzy (its words were changed), ambiguous (several places \
      fit) or an orphan. What is doubtful is never taken.
      """,
      """
      出處指出命題或理由在原文的何處。原文改過之後，每個出處都重新尋找：結果是 exact（準確）、moved（移動了）、fuzzy（文字改過）、\
      ambiguous（有數處相符）或 orphan（找不到）。有疑問的絕不採用。
      """
    ),
    ("Look for every anchor in its text as it is now.", "在目前的原文中尋找每個出處。"),
    (
      """
      Exits 1 if an anchor isn't exactly where it was made. --json tells of every anchor how it stands, \
      where, with what score, and the best other place.
      """,
      "有出處不在原本的位置時結束碼為 1。--json 說明每個出處的狀態、位置、分數，以及次佳的位置。"
    ),
    (
      "A file that holds the text as it is now, or from which editions are made.",
      "含有目前原文的檔案，或用來產生版本的檔案。"
    ),
    ("A file that holds the text in which the anchors were made.", "含有當初標出處時的原文的檔案。"),
    ("Put anchors where their words stand now.", "把出處移到文字目前的位置。"),
    (
      """
      Moved and changed words are followed, and the editions' lengths and digests brought up to date; what \
      is ambiguous or lost is listed and left (exit 1): it keeps in mind which text it belongs to, and \
      stays lost until somebody makes another anchor or removes it. --dry-run prints the edits instead. The \
      new text is kept in the folder .argue beside the map, so that the next change of it can be followed too.
      """,
      """
      移動或改過的文字會跟上，版本的長度和摘要也會更新；不明確或找不到的會列出並保持原樣（結束碼 1）：它仍記得屬於哪份原文，在有人另標出\
      處或移除它之前都算遺失。--dry-run 改為印出修改。新的原文保存在論證圖旁的 .argue 資料夾，下次再改時也能跟上。
      """
    ),
    ("List anchors, with their words where the text is at hand.", "列出出處；有原文可用時附上文字。"),
    ("The ids of statements, reasons or utterances; by default all.", "命題、理由或發言的 id；預設為全部。"),
    ("Anchor a statement, reason or utterance in a text.", "為命題、理由或發言在原文中標出處。"),
    (
      """
      A quote is looked for in the text; where it stands several times, --prefix or --suffix say which is \
      meant. Ranges count code points from 0. The anchor is sealed if all others of its edition are; \
      --sealed and --open say so.
      """,
      """
      在原文中尋找引文；出現多次時，用 --prefix 或 --suffix 指明是哪一處。範圍以碼位計，從 0 開始。同一版本的其他出處都密封時，新的也\
      密封；--sealed 和 --open 可指定。
      """
    ),
    (
      "The id of a statement, reason or utterance, or its number in the outline.",
      "命題、理由或發言的 id，或大綱編號。"
    ),
    ("Take anchors away from a statement, reason or utterance.", "移除命題、理由或發言的出處。"),
    (
      """
      Where an entity has several anchors, --source and --edition say which go, or --all. `argue anchor \
      list` shows them; `argue undo` brings them back.
      """,
      "項目有多個出處時，用 --source 和 --edition 指明移除哪些，或用 --all。`argue anchor list` 列出出處；`argue undo` 可以復原。"
    ),
    ("Only anchors in this source.", "只限這個來源的出處。"), ("Only anchors in this edition.", "只限這個版本的出處。"),
    ("All of them, where there are several.", "有多個時全部移除。"),
    ("Take the words out of anchors: places and digests stay.", "去掉出處中的文字：保留位置和摘要。"),
    (
      "Whoever has the text can still check every anchor. A short quote can be guessed from its digest.",
      "有原文的人仍可核對每個出處。很短的引文可能由摘要猜出。"
    ),
    ("Put the words into anchors, from the text.", "由原文把文字放回出處。"),
    (
      """
      The words stand in the map from then on: do so only with texts that may be copied. Anchors that \
      aren't exactly at their place stay sealed (exit 1).
      """,
      "此後文字就在論證圖裡：只用於可以複製的原文。不在準確位置的出處仍然密封（結束碼 1）。"
    ),
  ]
}
