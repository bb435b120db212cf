extension Translator {
  /// The help of the commands that compare maps, and of those for many maps, in Chinese.
  static let chineseComparingHelp: [(english: String, own: String)] = [
    // diff, merge
    ("Tell what differs between two versions of a map.", "說明論證圖兩個版本之間的差異。"),
    (
      """
      Entities are the same that have the same id, or, where ids differ, nearly the same content: those are \
      told as renamed. In changed texts [-words-] are gone and {1} are new. With --json it is the \
      list of edits that makes the new version of the old one; -o draws the new version with what came, \
      went and changed marked.
      """,
      """
      id 相同的視為同一項；id 不同而內容幾乎相同的，視為改名。改過的文字中，[-文字-] 是刪去的，{1} 是新增的。用 --json 時印出由\
      舊版本得到新版本的修改；-o 畫出新版本，並標示新增、刪除和更改之處。
      """
    ),
    (
      """
      Ends with 1 if the versions differ, with 0 if they don't. `argue git install` has `git diff` show \
      maps readably too.
      """,
      "版本不同時結束碼為 1，相同時為 0。`argue git install` 讓 `git diff` 也能以可讀的方式顯示論證圖。"
    ),
    ("The old version's file, or - for standard input.", "舊版本的檔案；- 表示標準輸入。"),
    ("The new version's file, or - for standard input.", "新版本的檔案；- 表示標準輸入。"),
    ("Print the edits as JSON.", "以 JSON 印出修改。"),
    (
      "A drawing to write, as SVG or HTML by the file's ending.",
      "要寫出的圖，依副檔名為 SVG 或 HTML。"
    ),
    ("Merge two versions of a map that were made from one.", "合併由同一版本而來的兩個版本。"),
    (
      """
      What one side alone changed is taken from it: entity by entity, member by member, texts by language, \
      lists part by part. What both changed otherwise is a conflict. It is told with what both have; the \
      merged map has ours, or theirs with --theirs, and is a sound document in any case. What one side \
      removed and the other refers to is kept.
      """,
      """
      只有一方改過的，就採用那一方：逐項目、逐欄位，文字逐語言，清單逐部分。兩方改得不同的就是衝突，會列出兩方的內容；合併的論證圖採用我\
      方的，用 --theirs 則採用對方的，無論如何都是有效的文件。一方刪除而另一方引用的會保留。
      """
    ),
    (
      """
      Ends with 1 if there are conflicts that nobody decided, or if a check finds an error that neither \
      side has. `argue git install` has git merge maps so.
      """,
      "有未決的衝突、或檢查找到兩方原本都沒有的錯誤時，結束碼為 1。`argue git install` 讓 git 也這樣合併論證圖。"
    ),
    ("The version that both were made from.", "兩者共同的原始版本。"), ("Our version.", "我方的版本。"),
    ("The other version.", "對方的版本。"),
    ("For --driver: the file's name in the repository.", "用於 --driver：檔案在版本庫中的名稱。"),
    ("In conflicts take our version, and call them decided.", "有衝突時採用我方的版本，並視為已決定。"),
    ("In conflicts take the other version.", "有衝突時採用對方的版本。"),
    ("Ask about each conflict.", "逐一詢問每個衝突。"),
    (
      "Print the conflicts, decided or not, as JSON; the map goes to the file of -o.",
      "以 JSON 印出所有衝突，不論是否已決定；論證圖寫到 -o 的檔案。"
    ),
    ("The language to tell conflicts in.", "說明衝突所用的語言。"),
    (
      "Merge as git asks for it: ours is a copy, and is written over.",
      "依 git 的要求合併：我方的檔案是副本，會被覆寫。"
    ),

    // compare
    ("Compare students' maps with a reference of the same text.", "把學生的論證圖與同一篇文章的參考圖比較。"),
    (
      """
      Statements are matched by passages of the text that both stand at, by words, and by their place in \
      the argument, never by words alone where few are alike; what a match rests on is told. Then it is \
      told what was found, what is missing, what was added, what is turned round, leads elsewhere or is put \
      together otherwise, and how far objections are answered. Of one map every judgement is printed, of \
      several a line each. -o writes a page for each, index.html for the class and scores.csv; --rubric has \
      a teacher's own points.
      """,
      """
      命題依兩者所在的原文段落、文字，以及在論證中的位置配對；文字相近的不多時，絕不只憑文字；配對的根據會說明。接著說明找到了什麼、缺了\
      什麼、多了什麼，什麼方向相反、連到別處或組合不同，以及異議回應到什麼程度。只有一張圖時印出每一項判斷，多張時每張一行。-o 為每張寫\
      一頁，另有全班的 index.html 和 scores.csv；--rubric 使用教師自訂的評分項目。
      """
    ),
    (
      """
      --comment puts the reference's comments, and what isn't right, into the students' maps as comments; \
      argue undo takes that back.
      """,
      "--comment 把參考圖的評註和不對之處，以評註寫進學生的論證圖；argue undo 可以復原。"
    ),
    (
      "The reference's file, then the students' files, folders, archives or patterns.",
      "參考圖的檔案，然後是學生的檔案、資料夾、封存檔或樣式。"
    ),
    ("A file with points, weights and credit.", "含評分項目、權重和給分的檔案。"),
    ("Print the usual rubric, to be edited.", "印出通常的評分表，供修改。"),
    (
      "Print a table for a grade book, as comma-separated values.",
      "印出成績簿用的表格（逗號分隔）。"
    ),
    (
      "A folder for a page of each map, index.html and scores.csv.",
      "存放每張圖的頁面、index.html 和 scores.csv 的資料夾。"
    ),
    ("Write comments into the students' maps.", "把評註寫進學生的論證圖。"),
    ("For --comment: in whose name.", "用於 --comment：以誰的名義。"),
    ("The language to tell it in.", "說明所用的語言。"),

    // agree
    (
      "Measure how far the makers of several maps of the same agree.",
      "衡量同一對象的多張論證圖的作者有多一致。"
    ),
    (
      """
      Statements are the same that stand at the same passage or have like words; reasons, that lead from \
      the same to the same. Measured are the statements themselves and their roles (Cohen's κ, Scott's π, \
      Fleiss' κ, Krippendorff's α, each with an interval that holds 95 of 100 samples), where they stand \
      (αU, γ, F1), how the text is cut (S, B, Pk, WindowDiff), what bears on what (F1 of edges, κ over all \
      pairs, CASS) and, where makers give them, credences and strengths (Krippendorff's α for ordinal, \
      interval and ratio scales). What is undefined is said to be so. Documents of annotations are read \
      too, as argue import reads them.
      """,
      """
      位於相同段落或文字相近的命題視為相同；從相同命題連到相同命題的理由視為相同。衡量的有：命題本身及其角色（Cohen κ、Scott π、\
      Fleiss κ、Krippendorff α，各附 95% 區間），出自何處（αU、γ、F1），原文如何切分（S、B、Pk、WindowDiff），什麼關係到什麼（邊的 \
      F1、所有配對的 κ、CASS），以及作者給出的可信度和強度（順序、等距、比率尺度的 Krippendorff α）。無定義的會註明。標註文件也能讀，\
      如同 argue import。
      """
    ),
    (
      """
      --adjudicate makes one map of all: of what all have (unanimous), more than half (majority), anybody \
      (union), or with the first one's word in what differs (priority). Who said what is kept in it; what \
      the rule doesn't decide is listed. With --json that list is a document in which a person writes \
      beside each “take”, a maker's name or null to leave it out, and “why”; --decisions reads it, and the \
      next run decides so. --report writes a page for each maker: what was taken, corrected or dropped, and \
      why.
      """,
      """
      --adjudicate 把全部合成一張：取全體都有的（unanimous）、過半的（majority）、任何人有的（union），或有差異時以第一位為準\
      （priority）。誰說了什麼會保留；規則不能決定的會列出。用 --json 時，該清單是一份文件，人在每一項旁寫下 "take"（作者名稱，或 \
      null 表示捨去）和 "why"；--decisions 讀取它，下次就依此決定。--report 為每位作者寫一頁：什麼被採用、更正或捨去，以及原因。
      """
    ),
    (
      "The maps' or annotations' files, folders, archives or patterns.",
      "論證圖或標註的檔案、資料夾、封存檔或樣式。"
    ),
    ("The language of the headings.", "標題的語言。"),
    (
      "Make one map of all: unanimous, majority, union or priority.",
      "把全部合成一張：unanimous、majority、union 或 priority。"
    ),
    (
      "For --adjudicate: the map's file; by default standard output.",
      "用於 --adjudicate：論證圖的檔案；預設為標準輸出。"
    ),
    (
      "For --adjudicate: a folder for a page for each maker on what became of their map.",
      "用於 --adjudicate：存放每位作者的頁面的資料夾，說明其論證圖的結果。"
    ),
    (
      "For --adjudicate: a file with what a person decided, and why.",
      "用於 --adjudicate：記載人所作的決定及理由的檔案。"
    ),

    // git
    ("Have git show and merge maps as maps.", "讓 git 以論證圖的方式顯示和合併論證圖。"),
    (
      """
      In a repository, install has `git diff` and `git log -p` show maps as lines that can be read, and \
      `git merge` merge them as argue merge does. It writes the sections “argue” of diff and merge into the \
      repository's own configuration and a line into its .gitattributes, and nothing else.
      """,
      """
      在版本庫中執行 install 後，`git diff` 和 `git log -p` 以可讀的文字行顯示論證圖，`git merge` 則如同 argue merge 合併。它只把 \
      diff 和 merge 的「argue」段寫入版本庫本身的設定，並在 .gitattributes 加一行，此外什麼都不改。
      """
    ),
    ("Set git up in this repository.", "在這個版本庫中設定 git。"),
    ("Take back what install did in this repository.", "撤除 install 在這個版本庫中所作的設定。"),
    ("Print a map as lines for git.", "把論證圖印成供 git 使用的文字行。"),

    // corpus
    ("Keep many maps in one file, and find what they hold.", "把許多論證圖放在一個檔案裡，並從中查找。"),
    (
      """
      The index is one file, in which maps are found by their words, in English and in Chinese, by the \
      roles, schemes, tags and verdicts of what is in them, and by their structure. Several programs may \
      use it at once.
      """,
      """
      索引是一個檔案，可依文字（英文和中文）、其中項目的角色、型式、標籤、判定，以及結構查找論證圖。可以有數個程式同時使用。
      """
    ),
    ("Add maps to an index, which is made if it isn't there.", "把論證圖加入索引；沒有索引時建立一個。"),
    (
      """
      A map is called by its id, or by its file and line where it has none. One that is there already stays \
      as it is; another of its name is told of. Interrupted, adding is simply done again.
      """,
      "論證圖以 id 稱呼，沒有 id 時用檔名和行號。已在其中的保持不變；同名的另一張會註明。中斷後只要再執行一次。"
    ),
    ("The index's file.", "索引的檔案。"),
    (
      """
      Files of maps or of lines of maps, folders, archives, patterns, @LIST, or - for standard input.
      """,
      "論證圖或逐行論證圖的檔案、資料夾、封存檔、樣式、@清單，或 - 表示標準輸入。"
    ),
    ("Set lines aside in this file that are no map.", "不是論證圖的行另存於此檔案。"),
    ("How many threads; by default one a processor.", "執行緒數目；預設每個處理器一個。"),
    ("Print the numbers as JSON.", "以 JSON 印出數目。"),
    (
      "Find maps in an index, by words, by what things are, by structure.", "在索引中依文字、項目的性質和結構查找論證圖。"
    ),
    (
      """
      Words all occur in one thing; a word with * at its end is a beginning, and Chinese is found wherever \
      it stands together. Options are about the same thing as the words. A pattern has clauses that commas \
      part: “?x role thesis”, and likewise is, scheme, tag, source, verdict, who; “?x says words”; “?r \
      supports ?x”, and likewise attacks, uses, contradicts, restates, answers, outranks. What begins with \
      ? stands for anything, and stands for the same everywhere; “not” before a clause says that there is \
      nothing of the kind. In a pattern ?it is what words and options are about.
      """,
      """
      所有字詞都出現在同一項目中；字尾加 * 表示開頭相符，中文只要連在一起就找得到。選項與字詞說的是同一項目。結構由逗號分隔的子句組成：\
      「?x role thesis」，同樣還有 is、scheme、tag、source、verdict、who；「?x says 字詞」；「?r supports ?x」，同樣還有 \
      attacks、uses、contradicts、restates、answers、outranks。以 ? 開頭的代表任何項目，同名處處相同；子句前加「not」表示沒有這樣的\
      項目。結構中的 ?it 就是字詞和選項所說的項目。
      """
    ),
    ("Exits 1 if nothing is found.", "找不到時結束碼為 1。"),
    ("Words that all occur in the text of one thing.", "全部出現在同一項目文字中的字詞。"),
    ("What has this role.", "這個角色的項目。"), ("What has this argumentation scheme.", "這種論證型式的項目。"),
    ("What has this tag.", "有這個標籤的項目。"),
    ("What stands in this source, by its id or title.", "出自這個來源的項目（來源的 id 或標題）。"),
    (
      "What fares so: accepted, rejected or undecided.",
      "這樣判定的項目：accepted（成立）、rejected（不成立）或 undecided（未定）。"
    ),
    ("What this participant says, by id or name.", "這位參與者說的項目（id 或名稱）。"),
    ("Things of this kind: {1}.", "這種項目：{1}。"), ("A structure that maps have.", "論證圖所含的結構。"),
    ("How many maps to find at most; 0 is all.", "最多找幾張；0 表示全部。"),
    (
      "Print how many maps there are, and how often they hold it.",
      "印出有幾張論證圖，以及共出現幾次。"
    ),
    ("Print the maps, a line each.", "印出論證圖，每張一行。"),
    ("Print a line of JSON for each map.", "每張論證圖印出一行 JSON。"),
    ("Count what an index has.", "統計索引的內容。"),
    ("How many roles, schemes and tags to tell of at most.", "角色、型式和標籤最多各列幾個。"),
    ("Take maps out of an index.", "從索引中移除論證圖。"),
    ("Names of maps, or patterns of names with *, ? and […].", "論證圖的名稱，或含 *、? 和 […] 的名稱樣式。"),
    ("Print the number of maps as JSON.", "以 JSON 印出論證圖的數目。"),
    ("Add maps to an index, in place of those of the same names.", "把論證圖加入索引，取代同名的。"),
  ]
}
