extension Translator {
  /// The help of the commands that evaluate and check maps, in Chinese.
  static let chineseCheckingHelp: [(english: String, own: String)] = [
    // evaluate
    (
      "Say which statements and reasons stand, why, and what would change it.",
      "判定哪些命題與理由成立、為什麼，以及什麼會改變判定。"
    ),
    (
      """
      What is put forward stands unless an objection that stands speaks against it; what has support needs \
      a reason that stands; a reason needs all its premises. One unanswered objection outdoes any number of \
      reasons: a verdict says who owes an answer, and weighs nothing. It is the state of the debate and not \
      of the world. Where two sides only contradict each other, both stay open (grounded semantics).
      """,
      """
      提出的主張成立，除非有成立的異議反對它；有支持理由的，需要其中一個理由成立；理由則需要它的全部前提。一個無人回應的異議勝過任何\
      數量的理由：判定說的是誰還欠一個回應，並不衡量輕重。它是辯論的狀態，不是世界的狀態。兩方只是互相矛盾時，兩者都未定（grounded \
      語意）。
      """
    ),
    (
      """
      --semantics takes another view. complete, preferred, stable, ideal and semi-stable (which is \
      experimental) look at the ways to settle what is open: a verdict is what all of them say, with \
      --credulous what one of them accepts. df-quad, squared-df-quad, euler, quadratic-energy, \
      h-categoriser, max-based and card-based weigh: each statement and reason has a strength from 0 to 1, \
      of credences (--base where the map has none) and strengths of reasons; h-categoriser, max-based and \
      card-based know attacks alone. A strength that isn't proven to be the only one, or wasn't found, is \
      marked. carneades and carneades-4 hold each statement to its proof standard.
      """,
      """
      --semantics 採用別的觀點。complete、preferred、stable、ideal 和 semi-stable（試驗性質）考察如何解決未定之處：判定是所有\
      方式都同意的；用 --credulous 則是其中一種所接受的。df-quad、squared-df-quad、euler、quadratic-energy、h-categoriser、\
      max-based 和 card-based 衡量輕重：每個命題和理由都有 0 到 1 的強度，由可信度（論證圖沒有時用 --base）和理由的強度算出；\
      h-categoriser、max-based 和 card-based 只看反對。無法證明是唯一解、或沒有找到的強度會加上標記。carneades 和 carneades-4 \
      以各命題的證明標準來衡量。
      """
    ),
    (
      """
      --why tells as a dialogue what a grounded verdict rests on: nothing in it can be left out. --crux \
      tells what the thesis hangs on: single statements and reasons, and the fewest that fell it together; \
      then the objections that nothing answers, the most telling open critical questions (--all has the \
      rest), and what each line that carries it is worth. --sensitivity tells how much each statement moves \
      the thesis.
      """,
      """
      --why 以對話說明 grounded 判定的根據：其中沒有可以省略的。--crux 說明主旨取決於什麼：單一的命題和理由，以及合起來能推翻它的最\
      少幾項；接著是無人回應的異議、最關鍵的未答批判性問題（其餘用 --all），以及支撐主旨的每條論證線值多少。--sensitivity 說明每個命題\
      對主旨的影響有多大。
      """
    ),
    (
      "--assume and --reject ask “what if”; nothing is written.",
      "--assume 和 --reject 用來問「假如……」；不會寫入任何東西。"
    ),
    (
      """
      How to evaluate: grounded, complete, preferred, stable, ideal, semi-stable, df-quad, squared-df-quad, \
      euler, quadratic-energy, h-categoriser, max-based, card-based, carneades or carneades-4.
      """,
      """
      評估方式：grounded、complete、preferred、stable、ideal、semi-stable、df-quad、squared-df-quad、euler、\
      quadratic-energy、h-categoriser、max-based、card-based、carneades 或 carneades-4。
      """
    ),
    (
      "Accept what one of several labellings accepts, not only what all do.",
      "接受任一標記所接受的，而不限於全部標記都接受的。"
    ),
    ("Take a statement or reason to stand.", "假定某個命題或理由成立。"),
    ("Take a statement or reason to fall.", "假定某個命題或理由不成立。"),
    ("Tell why a statement or reason fares as it does.", "說明某個命題或理由為何如此判定。"),
    ("Tell what the thesis hangs on, and what still threatens it.", "說明主旨取決於什麼，以及還有什麼威脅它。"),
    (
      "With --crux: tell all open critical questions, not the three most telling alone.",
      "與 --crux 併用：列出所有未答的批判性問題，而不只是最關鍵的三個。"
    ),
    ("Tell how much each statement and reason moves the thesis.", "說明每個命題和理由對主旨的影響有多大。"),
    (
      "What --crux and --sensitivity are about; by default the theses.",
      "--crux 和 --sensitivity 所問的對象；預設為主旨。"
    ),
    ("How many may fall together, in what --crux looks for.", "--crux 尋找時，最多幾項同時不成立。"),
    (
      """
      The base score of statements without a credence, from 0 to 1; by default 0.5, or 1 where only attacks \
      count.
      """,
      "沒有可信度的命題的基礎分數，0 到 1；預設 0.5，只計反對時為 1。"
    ),
    (
      """
      The proof standard of statements without one: scintilla, preponderance, clear-and-convincing, \
      beyond-reasonable-doubt or dialectical-validity.
      """,
      """
      未註明證明標準的命題所用的標準：scintilla（些微證據）、preponderance（優勢證據）、clear-and-convincing（明確可信）、\
      beyond-reasonable-doubt（排除合理懷疑）或 dialectical-validity（辯證有效）。
      """
    ),
    ("PROOF STANDARDS:", "證明標準："),
    (
      "α: what the best argument for a statement has to weigh more than, by default 0.5.",
      "α：支持命題的最佳論證須超過的份量，預設 0.5。"
    ),
    (
      "β: by how much it has to outweigh the best one against it, by default 0.5.",
      "β：它須比最佳的反對論證重多少，預設 0.5。"
    ),
    (
      "γ: what the best one against it has to weigh less than, by default 0.3.",
      "γ：最佳的反對論證須低於的份量，預設 0.3。"
    ),
    ("Give up after so many seconds.", "超過這麼多秒就放棄。"),
    (
      "The language to answer in, or several; by default the map's first.",
      "回答所用的語言，可有數種；預設為論證圖的第一種。"
    ),
    ("Print marks for argue draw --overlay.", "印出供 argue draw --overlay 使用的標記。"),
    ("Answer for each line of JSON Lines with a line of JSON.", "對 JSON Lines 的每一行各以一行 JSON 回答。"),
    (
      "With --jsonl: set lines aside in this file that can't be answered for.",
      "與 --jsonl 併用：無法回答的行另存於此檔案。"
    ),

    // solve
    (
      "Solve a plain argumentation framework, as the competitions ask.",
      "依競賽的題型解抽象論辯框架。"
    ),
    (
      """
      A problem is a task and a semantics: SE some extension, DC whether one has an argument, DS whether \
      all have it, CE how many there are, EE all; GR grounded, CO complete, PR preferred, ST stable, SST \
      semi-stable, STG stage, ID ideal. --problems and --formats list what there is. Of flat \
      assumption-based frameworks (p aba) extensions are sets of assumptions, and any atom may be asked about.
      """,
      """
      問題由任務和語意組成：SE 某個擴張，DC 是否有擴張含某論證，DS 是否全都含有，CE 有幾個，EE 全部；GR grounded，CO complete，\
      PR preferred，ST stable，SST semi-stable，STG stage，ID ideal。--problems 和 --formats 列出所有可用的。平坦的假設型框架\
      （p aba）的擴張是假設的集合，任何原子都可以問。
      """
    ),
    (
      """
      Answers are those of the competition of 2023 (“w 1 3”, YES, NO), and for apx and tgf the older ones \
      (“[a,c]”). Each extension is checked by the definitions before it is printed, but for its being maximal.
      """,
      """
      答案採用 2023 年競賽的格式（「w 1 3」、YES、NO），apx 和 tgf 則用較早的格式（「[a,c]」）。每個擴張印出前都依定義核對過，但不含\
      極大性。
      """
    ),
    (
      "Exit codes besides the usual: 69 too hard without CaDiCaL, 75 not decided in time.",
      "除通常的結束碼外：69 沒有 CaDiCaL 則太難，75 時限內未能判定。"
    ),
    ("What is asked, such as SE-PR.", "所問的問題，例如 SE-PR。"),
    ("The framework's file, or - for standard input.", "框架的檔案；- 表示標準輸入。"),
    ("The argument asked about.", "所問的論證。"),
    ("The file's format; by default found by its content.", "檔案的格式；預設由內容判斷。"),
    ("Write the framework in another format instead.", "改以另一種格式寫出框架。"),
    ("List the problems.", "列出問題。"), ("List the formats.", "列出格式。"),

    // check
    (
      "Check maps: what is wrong, what is missing, what is unanswered.",
      "檢查論證圖：有什麼錯、缺什麼、什麼還沒有回應。"
    ),
    (
      """
      Exits 1 if there is an error, with --strict also for a warning. `argue explain RULE` says what a rule \
      means. --jsonl checks maps that are lines, and any number of files and folders, on all processors and \
      in constant memory; interrupted, --resume goes on.
      """,
      """
      有錯誤時結束碼為 1，用 --strict 時警告也算。`argue explain 規則` 說明規則的意思。--jsonl 檢查逐行的論證圖，以及任意數量的檔案和\
      資料夾，用上所有處理器，記憶體用量固定；中斷後可用 --resume 繼續。
      """
    ),
    (
      """
      With --with-text every anchor is held against its text: the one in the map, the file that the map \
      names, or the one that `argue source attach` keeps beside it. What a map refers to in other maps is \
      looked up in its folder, but not for maps that are lines.
      """,
      """
      用 --with-text 時，每個出處都與原文核對：論證圖裡的原文、論證圖指名的檔案，或 `argue source attach` 放在旁邊的。論證圖所引用的\
      其他論證圖，在它的資料夾裡查找，但逐行的論證圖除外。
      """
    ),
    ("Exit 1 for warnings too.", "有警告時結束碼也為 1。"),
    ("Hold every anchor against its text.", "把每個出處與原文核對。"),
    (
      "A file from which editions are made by their rules; implies --with-text.",
      "依版本的規則產生原文的檔案；同時啟用 --with-text。"
    ),
    ("Set a rule's severity: off, note, warning or error.", "設定規則的嚴重程度：off、note、warning 或 error。"),
    (
      "text, json, sarif or github; with --jsonl also lines, a line of JSON for each map.",
      "text、json、sarif 或 github；與 --jsonl 併用時還有 lines，每張論證圖一行 JSON。"
    ),
    ("Print JSON: short for --format json.", "印出 JSON，即 --format json。"),
    (
      "Check maps that are lines of JSON Lines, and maps in files.",
      "檢查 JSON Lines 逐行的論證圖，以及檔案裡的論證圖。"
    ),
    ("Mend what is safe first, as `argue fix` does.", "先修好可以安全修改的，如同 `argue fix`。"),
    ("Print the summary alone.", "只印出摘要。"),

    // fix
    ("Mend what checks find where that is safe.", "把檢查找到而可以安全修改的修好。"),
    (
      """
      A fix is safe if it changes nothing that the map says: an id that no format can carry gets another, a \
      premise named twice is named once, a tag is written one way. `argue undo` takes it back; --dry-run \
      prints the edits.
      """,
      """
      不改變論證圖所說內容的修改才算安全：沒有格式能用的 id 換一個，列了兩次的前提只列一次，同一標籤只有一種寫法。`argue undo` 可以復\
      原；--dry-run 印出修改。
      """
    ),
    ("Print the edits, one a line, and change nothing.", "印出修改，一行一項，不改動任何東西。"),
    ("Print what was done as JSON.", "以 JSON 印出做了什麼。"),
    (
      "How many seconds to wait for another program that changes the map.",
      "另一個程式正在修改論證圖時，最多等幾秒。"
    ),

    // explain, schemes, format
    (
      "Explain a rule of the checks, or another message's id; without one, list them.",
      "說明檢查的規則或其他訊息的 id；不給時列出全部。"
    ),
    ("The rule's id, as findings name it.", "規則的 id，如檢查結果所示。"),
    (
      "text, json or, for all rules as a page of documentation, markdown.",
      "text、json，或 markdown（把所有規則寫成一頁文件）。"
    ),
    ("Explain an argumentation scheme, or list all schemes.", "說明一種論證型式，或列出全部型式。"),
    (
      """
      A scheme is a pattern of everyday reasoning, such as expert-opinion. Each has premises, a conclusion \
      and critical questions: what to ask before relying on it. A reason names its scheme in the field \
      scheme, a premise its part in slot.
      """,
      """
      論證型式是日常推理的樣式，例如 expert-opinion（專家意見）。每種都有前提、結論和批判性問題：採信之前該問的問題。理由在 scheme 欄\
      註明型式，前提在 slot 欄註明它在其中的位置。
      """
    ),
    ("The scheme's id or another of its names, in any spelling.", "型式的 id 或其他名稱，寫法不拘。"),
    ("The language to show: en or zh-Hant. By default both.", "要顯示的語言：en 或 zh-Hant。預設兩種都顯示。"),
    ("Lay maps out canonically, in place.", "把論證圖檔案改寫成標準格式。"),
    (
      """
      The same map gives the same bytes on every machine, so that differences between versions of a file \
      are differences of the map. From standard input the result goes to standard output.
      """,
      "同一張論證圖在任何機器上都得到相同的位元組，所以檔案版本之間的差異就是論證圖的差異。讀標準輸入時，結果寫到標準輸出。"
    ),
    ("The maps' files, or - for standard input.", "論證圖的檔案；- 表示標準輸入。"),
    ("Change nothing; exit 1 if a map isn't canonical.", "不改動任何東西；有論證圖不是標準格式時結束碼為 1。"),
    ("Change nothing; say what would change.", "不改動任何東西；說明會改什麼。"),
    ("Print which maps weren't canonical as JSON.", "以 JSON 印出哪些論證圖不是標準格式。"),
  ]
}
