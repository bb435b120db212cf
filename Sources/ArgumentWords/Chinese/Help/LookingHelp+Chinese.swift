extension Translator {
  /// The help of the program itself, and of the commands that show maps, in Chinese.
  static let chineseLookingHelp: [(english: String, own: String)] = [
    ("Writes, checks, shows and converts maps of arguments.", "撰寫、檢查、顯示並轉換論證圖。"),
    (
      """
      A map holds the structure of an argument: what is said, what speaks for and against it, and where in \
      the texts it stands. It is one JSON file, *.argue.json.
      """,
      "論證圖記錄論證的結構：說了什麼、什麼支持它、什麼反對它，以及出自原文何處。它是一個 JSON 檔案，*.argue.json。"
    ),
    (
      """
      Messages are in the language of --ui, en or zh-Hant, which goes with every command, or of LC_ALL, \
      LC_MESSAGES or LANG.
      """,
      "訊息的語言由 --ui 決定（en 或 zh-Hant，每個指令都可用），否則依 LC_ALL、LC_MESSAGES 或 LANG。"
    ),
    (
      """
      Exit codes: 0 fine, 1 findings, 64 usage, 65 bad input, 66 missing input, 69 something isn't \
      installed, 70 an error of argue's own, 73 the map was changed but the report couldn't be written, 74 \
      could not write, 75 not decided in time.
      """,
      """
      結束碼：0 正常，1 有檢查結果，64 用法錯誤，65 輸入有誤，66 缺少輸入，69 有東西未安裝，70 argue 本身的錯誤，\
      73 論證圖已修改但報告寫不出來，74 無法寫入，75 時限內未能判定。
      """
    ),
    ("Show the version.", "顯示版本。"), ("Show help information.", "顯示說明。"),
    ("Show subcommand help information.", "顯示子指令的說明。"),

    // show
    ("Show maps as outlines, or a text with what the map says of it.", "以大綱顯示論證圖，或顯示原文及論證圖對它的標示。"),
    (
      "Two languages stand side by side where the terminal is wide enough; --language shows one.",
      "終端機夠寬時兩種語言並排；--language 只顯示一種。"
    ),
    (
      """
      --text prints a source's text. What stands in it is in brackets, with a sign and a number before \
      them that are explained below: ▲3⟦words⟧. The text is the map's own, one that `argue source attach` \
      keeps, or made from a file that --text-from names.
      """,
      """
      --text 印出來源的原文。其中標示的文字放在括號裡，前面有符號和號碼，下方有說明：▲3⟦文字⟧。原文取自論證圖本身、\
      `argue source attach` 所保存的，或由 --text-from 指定的檔案產生。
      """
    ),
    (
      "The maps' files, folders, archives or patterns, or - for standard input.",
      "論證圖的檔案、資料夾、封存檔或樣式；- 表示標準輸入。"
    ),
    ("The most bytes that a map may have.", "論證圖最多可有的位元組數。"),
    ("How deep arrays and objects may be nested, up to 2048.", "陣列和物件最多可巢狀幾層，上限 2048。"),
    (
      "Answer anew whenever the map's file changes, until Ctrl-C.",
      "每當論證圖的檔案改變就重新執行，直到按下 Ctrl-C。"
    ),
    (
      "A language to show; two at most. By default the map's first two.",
      "要顯示的語言，最多兩種。預設為論證圖的前兩種。"
    ),
    ("How deep to unfold.", "展開到第幾層。"),
    ("How many columns to use; by default the terminal's.", "使用的欄寬；預設為終端機的寬度。"),
    ("Colours: auto, always or never.", "色彩：auto（自動）、always（總是）或 never（從不）。"),
    ("Show ids.", "顯示 id。"),
    ("The source's text with what stands in it marked.", "來源的原文，並標示其中的命題與理由。"),
    (
      "With --text: which source; by default the first whose text is at hand.",
      "與 --text 併用：哪個來源；預設為第一個有原文可用的。"
    ),
    (
      "With --text: which edition; two at most. By default the first two at hand.",
      "與 --text 併用：哪個版本，最多兩個。預設為前兩個可用的。"
    ),
    ("With --text: a file to make the text from.", "與 --text 併用：用來產生原文的檔案。"),
    (
      "With --text: mark only this; with a reason, its premises and target too.",
      "與 --text 併用：只標示這一項；若是理由，也標示其前提和目標。"
    ),
    ("Print the map as canonical JSON.", "以標準格式的 JSON 印出論證圖。"),
    ("Show each line of JSON Lines, one after the other.", "逐行顯示 JSON Lines 中的論證圖。"),
    ("With --jsonl: set lines aside in this file that are no map.", "與 --jsonl 併用：不是論證圖的行另存於此檔案。"),
    ("With --jsonl: where answers go; by default standard output.", "與 --jsonl 併用：結果寫到哪裡；預設為標準輸出。"),
    (
      "With --jsonl and -o: go on where an interrupted run ended.",
      "與 --jsonl 及 -o 併用：從上次中斷之處繼續。"
    ),
    (
      "With --jsonl: how many threads; by default one a processor.",
      "與 --jsonl 併用：執行緒數目；預設每個處理器一個。"
    ),
    (
      "With --jsonl: a file for the numbers of maps, refused ones and findings, as JSON.",
      "與 --jsonl 併用：以 JSON 記下論證圖、被拒絕的行和檢查結果各有幾項的檔案。"
    ),
    (
      "With --jsonl: the number of the first line, of a part of a larger file.",
      "與 --jsonl 併用：第一行的行號，用於大檔案的一部分。"
    ),

    // draw
    ("Draw maps as SVG, HTML, PDF or PNG.", "把論證圖畫成 SVG、HTML、PDF 或 PNG。"),
    (
      """
      The kind is that of the file's ending, or of --format. PDF and PNG are made by rsvg-convert, which \
      Debian has in the package librsvg2-bin. --text writes a page of a source's text with what stands in \
      it marked, beside the map's statements, to be read, clicked and printed; with --editable the texts \
      stand beside the map that is edited.
      """,
      """
      格式依檔案的副檔名或 --format 而定。PDF 和 PNG 由 rsvg-convert 產生（Debian 套件 librsvg2-bin）。--text 產生一個\
      網頁，原文標示出處，旁邊是論證圖的命題，可閱讀、點選、列印；與 --editable 併用時，原文放在可編輯的論證圖旁邊。
      """
    ),
    (
      "The file to write, or a folder for several maps; by default standard output.",
      "要寫入的檔案；多個論證圖時為資料夾；預設為標準輸出。"
    ),
    (
      "svg, html, pdf, png, or layout for the bare geometry as JSON.",
      "svg、html、pdf、png，或 layout（以 JSON 輸出純幾何資料）。"
    ),
    (
      "Draw a graph of boxes instead of a map: a file, or - for standard input.",
      "畫一般的方框圖，而不是論證圖：檔案，或 - 表示標準輸入。"
    ),
    (
      "For html: the map can be edited in the page, and saved from it; no install, no network.",
      "用於 html：可在網頁中編輯論證圖並存檔；不需安裝，也不需網路。"
    ),
    (
      "A language to draw; with two, both stand in each box. By default the map's first.",
      "要畫的語言；給兩種時，每個方框兩種並列。預設為論證圖的第一種。"
    ),
    (
      "lr for left to right, tb for top to bottom; by default by the map's size.",
      "lr 由左至右，tb 由上至下；預設依論證圖的大小。"
    ),
    (
      "Draw only what is near this entity; an HTML page opens so, and has the whole map.",
      "只畫這一項附近的部分；HTML 網頁會這樣開啟，但含整張論證圖。"
    ),
    ("How many steps from --around.", "距離 --around 幾步。"),
    ("Draw only what bears on this entity.", "只畫與這一項相關的部分。"),
    ("How many steps from the theses are unfolded.", "從主旨起展開幾步。"),
    (
      "The look: light, dark, print, contrast, or a theme's file.",
      "外觀：light（淺色）、dark（深色）、print（列印）、contrast（高對比），或主題檔案。"
    ),
    ("How many columns of text a box has at most.", "方框裡的文字最多幾欄寬。"),
    (
      "A file with marks upon entities: verdicts, differences, comments.",
      "標記檔：判定、差異、評註。"
    ),
    ("Mark what has unresolved comments.", "標出有未解決評註的項目。"),
    ("Show who says a statement, and where it stands.", "顯示命題是誰說的、出自何處。"),
    (
      """
      For pdf: pages of this paper, each to be read by itself. No box is cut, and what goes on on another \
      page says on which.
      """,
      "用於 pdf：以這種紙張分頁，每頁都能單獨閱讀。方框不會被切斷，接續到別頁的會註明頁碼。"
    ),
    (
      "For pdf with --paper: one page, the drawing made as small as it must be.",
      "用於 pdf，與 --paper 併用：只有一頁，圖縮到放得下為止。"
    ),
    (
      """
      For pdf: a booklet to hand out. An overview of the reasons with verdicts, pages for each line of \
      argument, the sources, and an index.
      """,
      "用於 pdf：可發下去的小冊子，有理由與判定的總覽、每條論證線的頁面、來源和索引。"
    ),
    (
      "For pdf: one sheet of this paper for the wall, filled by the drawing.",
      "用於 pdf：一張這種大小的海報，由圖填滿。"
    ),
    ("For svg, png and pdf: say what the signs mean.", "用於 svg、png 和 pdf：說明符號的意思。"),
    (
      "For svg and png: no ground, to be put on a slide of any colour.",
      "用於 svg 和 png：背景透明，可放在任何顏色的投影片上。"
    ),
    (
      "Shape the drawing for a ratio of width to height, such as 16:9 for slides.",
      "依寬高比安排圖形，例如投影片用 16:9。"
    ),
    (
      "For png: pixels an inch; a drawing's points are 72 to the inch.",
      "用於 png：每英寸像素數；圖上 72 點為一英寸。"
    ),
    (
      "Replace files that are there already and weren't named, and maps that can't be read.",
      "取代已存在而未指名的檔案，以及讀不了的論證圖。"
    ),

    // find
    (
      "Find statements and other entities by their words, role, tag or speaker.",
      "依文字、角色、標籤或說話者尋找命題和其他項目。"
    ),
    (
      """
      Case, character width and Unicode form don't matter. Prints kind, id and text; exits 1 if nothing is \
      found.
      """,
      "不分大小寫、全形半形與 Unicode 形式。印出種類、id 和文字；找不到時結束碼為 1。"
    ),
    ("The map's file, or - for standard input.", "論證圖的檔案；- 表示標準輸入。"),
    (
      "Words that all occur, in the id or in the text in any one language.",
      "必須全部出現的字詞，出現在 id 或任一種語言的文字裡。"
    ),
    ("Only statements with this role.", "只找這個角色的命題。"),
    ("Only what has this tag.", "只找有這個標籤的。"),
    ("Only what this participant says.", "只找這位參與者說的。"),
    ("Only entities of this kind: {1}.", "只找這種項目：{1}。"),
    ("Print the entities as JSON.", "以 JSON 印出各項目。"),

    // stats
    (
      "Count what a map has, by kind, role and stance; of many maps tell who has what.",
      "依種類、角色和立場統計論證圖的內容；多張論證圖時說明各有什麼。"
    ),
    (
      """
      Of several maps, a folder, archive or pattern there is a line a map: statements, reasons for and \
      against, anchors, counterarguments that nothing answers, errors and warnings, and how the thesis fares.
      """,
      "多張論證圖、資料夾、封存檔或樣式時，每張一行：命題、支持與反對的理由、出處、無人回應的反方論點、錯誤與警告，以及主旨的判定。"
    ),
    ("The maps' files, folders or patterns, or - for standard input.", "論證圖的檔案、資料夾或樣式；- 表示標準輸入。"),
    ("The language of the table's headings.", "表格標題的語言。"),
    ("Print JSON.", "印出 JSON。"),
    (
      "Count for each line of JSON Lines, and print a line of JSON.",
      "對 JSON Lines 的每一行作統計，各印出一行 JSON。"
    ),
  ]
}
