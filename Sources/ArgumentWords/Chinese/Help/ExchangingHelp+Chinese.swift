extension Translator {
  /// The help of the commands that read and write other formats, in Chinese.
  static let chineseExchangingHelp: [(english: String, own: String)] = [
    // export
    ("Write maps in another format.", "以其他格式寫出論證圖。"),
    ("The formats: {1}; and annotations of the map's texts: {2}.", "格式：{1}；以及論證圖原文的標註：{2}。"),
    ("What a format can't carry is said on standard error.", "格式容納不了的會在標準錯誤輸出說明。"),
    ("The format; by default that of the file's ending.", "格式；預設依檔案的副檔名。"),
    (
      "A language to write; several are possible. By default as the format has room.",
      "要寫出的語言，可有數種。預設依格式所能容納。"
    ),
    (
      "For csv: statements, reasons, or argument, which can be read again.",
      "用於 csv：statements（命題）、reasons（理由），或 argument（論證，可再讀回）。"
    ),
    (
      "For csv: begin with a byte order mark, by which Excel knows UTF-8.",
      "用於 csv：開頭加上位元組順序記號，Excel 由此辨認 UTF-8。"
    ),
    ("Leave out comments.", "略去評註。"), ("How deep to unfold outlines.", "大綱展開到第幾層。"),
    ("How many columns plain text may have.", "純文字最多幾欄寬。"), ("Show ids in outlines.", "在大綱中顯示 id。"),
    (
      "For annotations: the edition to write, as EDITION or SOURCE/EDITION.",
      "用於標註：要寫出的版本，寫成 版本 或 來源/版本。"
    ),
    (
      """
      For annotations: write relations that only follow from something else, such as a stance.
      """,
      "用於標註：也寫出只由其他內容推得的關係，例如立場。"
    ),
    ("For annotations: a file to make texts from.", "用於標註：用來產生原文的檔案。"),
    ("Short for --format json.", "即 --format json。"),
    (
      """
      Export each line of JSON Lines: into a folder, or where the format holds several one file.
      """,
      "匯出 JSON Lines 的每一行：寫入資料夾；格式可容納多張時寫成一個檔案。"
    ),
    (
      "Write nothing if the format can't carry something of the map.",
      "格式容納不了論證圖的某些內容時，什麼都不寫。"
    ),
    (
      "A file to list in, as JSON like that of `argue check`, what the format can't carry.",
      "列出格式容納不了什麼的檔案，JSON 格式與 `argue check` 相同。"
    ),
    ("Don't say what the format can't carry.", "不說明格式容納不了什麼。"),

    // import
    ("Make a map of a document in another format.", "把其他格式的文件做成論證圖。"),
    (
      """
      The format is found by the file's ending and content, or named with --format; `argue formats` lists \
      them. The text that a .ann file annotates is looked for beside it. What the map has no word for is \
      kept in its extensions, so that exporting gives it back.
      """,
      """
      格式由檔案的副檔名和內容判斷，或用 --format 指明；`argue formats` 列出所有格式。.ann 檔案所標註的原文在它旁邊尋找。論證圖無法表\
      示的內容保存在 extensions 中，匯出時會還原。
      """
    ),
    (
      "Documents, folders, archives (.zip, .tar and .tar.gz) or patterns; - is standard input.",
      "文件、資料夾、封存檔（.zip、.tar 和 .tar.gz）或樣式；- 表示標準輸入。"
    ),
    ("The format of the document.", "文件的格式。"),
    ("The file of the text that the document annotates.", "文件所標註的原文檔案。"),
    ("The language of the text.", "原文的語言。"),
    (
      """
      Leave the text out of the map; places, digests and the statements' words stay.
      """,
      "論證圖中不放原文；位置、摘要和命題的文字仍保留。"
    ),
    ("The map's id; by default the document's name.", "論證圖的 id；預設為文件的名稱。"),
    (
      "The map's file, or a folder for several; by default standard output.",
      "論證圖的檔案，多張時為資料夾；預設為標準輸出。"
    ),
    ("Print maps as JSON Lines.", "以 JSON Lines 印出論證圖。"),
    ("Print the map, as is done anyway without --output.", "印出論證圖；不用 --output 時本來就如此。"),
    (
      "How many documents are worked on at a time; by default one for each processor.",
      "同時處理幾份文件；預設每個處理器一份。"
    ),
    (
      """
      For several documents: a file for the names of those that can't be read, and of lines of maps for the \
      lines.
      """,
      "多份文件時：記下讀不了的文件名稱的檔案；逐行論證圖則記下該行。"
    ),
    ("Don't say what the map has no word for.", "不說明論證圖無法表示什麼。"),

    // convert, formats
    ("Turn a document of one format into one of another.", "把一種格式的文件轉成另一種格式。"),
    (
      """
      Formats are found by the files' endings, or named with --from and --to; `argue formats` lists them. \
      What is lost on the way is said on standard error.
      """,
      "格式由檔案的副檔名判斷，或用 --from 和 --to 指明；`argue formats` 列出所有格式。轉換中失去的內容會在標準錯誤輸出說明。"
    ),
    (
      """
      Of folders and archives what looks like a document is taken, in the order of names; what is made of \
      it has its name. What can't be read is passed over, said, and listed with --reject.
      """,
      "資料夾和封存檔中，取看來是文件的，依名稱順序；產生的檔案沿用其名稱。讀不了的會略過並說明，用 --reject 時也會列出。"
    ),
    ("The file to write, or a folder for several documents.", "要寫入的檔案；多份文件時為資料夾。"),
    ("The format to write; by default that of the ending.", "要寫出的格式；預設依副檔名。"),
    ("A file to make a map's texts from.", "用來產生論證圖原文的檔案。"),
    ("Write maps as JSON Lines.", "以 JSON Lines 寫出論證圖。"),
    (
      "Write relations that only follow from something else, such as a claim's stance.",
      "也寫出只由其他內容推得的關係，例如主張的立場。"
    ),
    ("Don't say what is lost.", "不說明失去了什麼。"),
    (
      "List the formats that can be read and written, and what each can't carry.",
      "列出可讀寫的格式，以及各自容納不下什麼。"
    ),
    (
      "All of them have a line each. Where formats are named, what reading them passes over and writing "
        + "them loses is listed too.",
      "每種格式一行。指名格式時，也列出讀取時略過、寫入時失去的內容。"
    ),
    ("Only these formats, with what each can't carry.", "只列這些格式，並說明各自容納不下什麼。"),
  ]
}
