extension Translator {
  /// Options that don't go together, and what commands couldn't do, in Chinese.
  static let chineseRefusals: [(english: String, own: String)] = [
    // Options that don't go together, and values that aren't any.
    ("Give either --quote or --range.", "--quote 和 --range 只能用一個。"),
    ("Write --range START:END, in code points from 0.", "寫成 --range 起:迄，以碼位計，從 0 開始。"),
    ("--corpus and --suggest don't go together.", "--corpus 和 --suggest 不能併用。"),
    (
      "--corpus doesn't go with --from, --source, --text-from or --dry-run.",
      "--corpus 不能與 --from、--source、--text-from 或 --dry-run 併用。"
    ),
    ("--sealed and --embed don't go together.", "--sealed 和 --embed 不能併用。"),
    (
      "--resume, -o, --jobs, --language and --embed go with --corpus.",
      "--resume、-o、--jobs、--language 和 --embed 要與 --corpus 併用。"
    ),
    ("Give --from FILE, --suggest or --corpus.", "請給 --from 檔案、--suggest 或 --corpus。"),
    ("--resume needs a corpus in a file and -o FILE.", "--resume 需要檔案中的語料庫和 -o 檔案。"),
    ("--jobs is at least 1.", "--jobs 至少為 1。"),
    ("-o is for --adjudicate.", "-o 要與 --adjudicate 併用。"),
    ("--report is for --adjudicate.", "--report 要與 --adjudicate 併用。"),
    ("--decisions is for --adjudicate.", "--decisions 要與 --adjudicate 併用。"),
    (
      "Two documents aren't printed at once: name a file for the map with -o.",
      "不能同時印出兩份文件：請用 -o 指定論證圖的檔案。"
    ),
    (
      "Name the reference and at least one map, or say --print-rubric alone.",
      "請指名參考圖和至少一張論證圖，或只用 --print-rubric。"
    ),
    ("One of --json, --csv and -o.", "--json、--csv 和 -o 只能用一個。"),
    ("Name the reference, and then at least one map to compare with it.", "先指名參考圖，再指名至少一張要比較的論證圖。"),
    ("Only one of the versions can come from standard input.", "只有一個版本能來自標準輸入。"),
    ("Either --json or -o.", "--json 和 -o 只能用一個。"),
    ("The drawing's name ends in .svg or .html.", "圖檔的名稱要以 .svg 或 .html 結尾。"),
    ("One of --ours, --theirs and --interactive.", "--ours、--theirs 和 --interactive 只能用一個。"),
    (
      "--interactive asks on standard input, so no version comes from it.",
      "--interactive 會由標準輸入詢問，所以版本不能來自標準輸入。"
    ),
    ("There are three versions: the base, ours and theirs.", "有三個版本：原始的、我方的和對方的。"),
    (
      "--json prints the conflicts: name a file for the map with -o.",
      "--json 印出衝突：請用 -o 指定論證圖的檔案。"
    ),
    ("--attacks is for --under.", "--attacks 要與 --under 併用。"),
    ("Only one of the maps can come from standard input.", "只有一張論證圖能來自標準輸入。"),
    ("--most is from 0 to 100000.", "--most 為 0 到 100000。"),
    ("--limit is at least 0.", "--limit 至少為 0。"),
    ("One of --count, --maps and --json.", "--count、--maps 和 --json 只能用一個。"),
    (
      "Say what to find: words, an option such as --role, or --pattern.",
      "請說要找什麼：字詞、--role 之類的選項，或 --pattern。"
    ),
    ("Name a map, or a graph of boxes with --boxes.", "請指名論證圖，或用 --boxes 指名方框圖。"),
    (
      "--editable is for pages of a map: name a file with .html.",
      "--editable 用於論證圖的網頁：檔名要以 .html 結尾。"
    ),
    ("--only is for pages that aren't edited.", "--only 用於不供編輯的網頁。"),
    ("--text writes a page: name a file with .html.", "--text 產生網頁：檔名要以 .html 結尾。"),
    (
      "--text shows the whole map: leave out what chooses a part or marks it.",
      "--text 顯示整張論證圖：請去掉選取部分或加標記的選項。"
    ),
    ("“{1}” is the name of a map; give the drawing another.", "「{1}」是論證圖的名稱；圖檔請用別的名稱。"),
    (
      "Say what to write with --format, or by the file's ending: {1}.",
      "請用 --format 或副檔名指明要寫什麼：{1}。"
    ),
    (
      """
      Say what to write with --format, or by the file's ending: {1}. A folder's name ends \
      in “/”.
      """,
      "請用 --format 或副檔名指明要寫什麼：{1}。資料夾的名稱以「/」結尾。"
    ),
    ("A graph of boxes is laid out only: --format layout.", "方框圖只能排版：--format layout。"),
    ("PNG isn't written to standard output: name a file with -o.", "PNG 不能寫到標準輸出：請用 -o 指定檔案。"),
    ("At most two languages can be drawn.", "最多能畫兩種語言。"),
    ("Either --around or --bearing-on.", "--around 和 --bearing-on 只能用一個。"),
    ("--steps is at least 0.", "--steps 至少為 0。"),
    ("--depth is at least 0.", "--depth 至少為 0。"),
    ("--columns is from 8 to 200.", "--columns 為 8 到 200。"),
    ("--dpi is from 18 to 1200.", "--dpi 為 18 到 1200。"),
    ("--fit needs --paper.", "--fit 需要 --paper。"),
    (
      "--booklet has pages of a size that can be read: leave out --fit and --poster.",
      "--booklet 的頁面大小適合閱讀：請去掉 --fit 和 --poster。"
    ),
    ("Either --paper or --poster.", "--paper 和 --poster 只能用一個。"),
    ("--overlay is for one map, and not with --jsonl.", "--overlay 只用於一張論證圖，不能與 --jsonl 併用。"),
    ("Either --json or --overlay.", "--json 和 --overlay 只能用一個。"),
    ("One of --why, --crux and --sensitivity.", "--why、--crux 和 --sensitivity 只能用一個。"),
    ("--base is from 0 to 1.", "--base 為 0 到 1。"),
    ("--timeout is more than 0.", "--timeout 要大於 0。"),
    ("--together is from 1 to 8.", "--together 為 1 到 8。"),
    ("--all goes with --crux.", "--all 要與 --crux 併用。"),
    ("--on goes with --crux or --sensitivity.", "--on 要與 --crux 或 --sensitivity 併用。"),
    (
      "--why, --crux and --sensitivity look at the grounded verdicts.",
      "--why、--crux 和 --sensitivity 只看 grounded 判定。"
    ),
    ("--why looks at the grounded verdicts.", "--why 只看 grounded 判定。"),
    ("--overlay is for one map.", "--overlay 只用於一張論證圖。"),
    ("There is no proof standard “{1}”; there are {2}.", "沒有證明標準「{1}」；有的是 {2}。"),
    ("--alpha, --beta and --gamma are from 0 to 1.", "--alpha、--beta 和 --gamma 為 0 到 1。"),
    ("-f FILE names the framework.", "用 -f 檔案 指明框架。"),
    ("“{1}” is none of the formats {2}.", "「{1}」不是這些格式之一：{2}。"),
    ("Either -p or --write.", "-p 和 --write 只能用一個。"),
    ("-p PROBLEM says what is asked.", "用 -p 問題 指明要問什麼。"),
    ("“{1}” is no problem; --problems lists them.", "「{1}」不是問題；--problems 列出所有問題。"),
    ("{1} asks about an argument: name it with -a.", "{1} 問的是某個論證：請用 -a 指明。"),
    (
      "--format is auto, text, markdown, html, docx or pdf.",
      "--format 為 auto、text、markdown、html、docx 或 pdf。"
    ),
    ("--paragraphs is auto, lines or blocks.", "--paragraphs 為 auto、lines 或 blocks。"),
    (
      "Two files go with --bilingual files, and only with it.",
      "兩個檔案要與 --bilingual files 併用，也只能與它併用。"
    ),
    ("--language is given once.", "--language 只給一次。"),
    ("--language is given twice, or not at all.", "--language 給兩次，或都不給。"),
    ("--id is for one edition; two have their languages for ids.", "--id 用於一個版本；兩個版本以語言為 id。"),
    ("--sealed goes with neither --embed nor --path.", "--sealed 不能與 --embed 或 --path 併用。"),
    ("--path is for one file; add two files one by one with it.", "--path 用於一個檔案；兩個檔案請逐一加入。"),
    ("--level is paragraph or sentence.", "--level 為 paragraph 或 sentence。"),
    ("--json and --tsv go not together.", "--json 和 --tsv 不能併用。"),
    ("--reject is for several documents.", "--reject 用於多份文件。"),
    ("--limit-bytes is at least 1.", "--limit-bytes 至少為 1。"),
    ("--limit-nesting is from 1 to 2048.", "--limit-nesting 為 1 到 2048。"),
    ("--watch is for the file of one map.", "--watch 用於單一論證圖的檔案。"),
    ("--first-line is at least 1.", "--first-line 至少為 1。"),
    ("--resume needs -o FILE.", "--resume 需要 -o 檔案。"),
    (
      "-o, --resume, --jobs, --summary, --first-line and the rejects' file go with --jsonl.",
      "-o、--resume、--jobs、--summary、--first-line 和另存檔案要與 --jsonl 併用。"
    ),
    ("--resume needs maps in files.", "--resume 需要檔案中的論證圖。"),
    (
      """
      Name one relation and two ids: --contradicts, --restates, --prefers or --answers A \
      B.
      """,
      "請指名一種關係和兩個 id：--contradicts、--restates、--prefers 或 --answers A B。"
    ),
    ("A statement says something: argue add MAP \"…\".", "命題要有內容：argue add MAP \"…\"。"),
    (
      "A text with blanks stands in quotes: argue add MAP \"{1}\".",
      "含空白的文字要加引號：argue add MAP \"{1}\"。"
    ),
    (
      """
      --source, --edition and what goes with them say where words stand: give --quote or \
      --range.
      """,
      "--source、--edition 及相關選項指明文字的出處：請給 --quote 或 --range。"
    ),
    (
      "Give one of --under, --against and --undercuts.", "--under、--against 和 --undercuts 只能用一個。"
    ),
    (
      "--jsonl doesn't go with --keep-going, --text, --dry-run or --json.",
      "--jsonl 不能與 --keep-going、--text、--dry-run 或 --json 併用。"
    ),
    ("Only one of map and edits can come from standard input.", "論證圖和修改只有一個能來自標準輸入。"),
    ("Name a file of edits, or a text with --text.", "請指名修改的檔案，或用 --text 指名文字檔。"),
    ("--keep-going is for a file of edits.", "--keep-going 用於修改的檔案。"),
    (
      "--watch looks at one map, and goes with neither --jsonl nor --fix.",
      "--watch 只看一張論證圖，不能與 --jsonl 或 --fix 併用。"
    ),
    (
      "--jsonl doesn't go with --fix, --with-text or --text-from.",
      "--jsonl 不能與 --fix、--with-text 或 --text-from 併用。"
    ),
    ("--format lines goes with --jsonl.", "--format lines 要與 --jsonl 併用。"),
    (
      "With -o findings are text, github or lines; a whole document of them has no end.",
      "用 -o 時，檢查結果為 text、github 或 lines；整份文件沒有結尾。"
    ),
    (
      "Write --severity RULE=off, =note, =warning or =error.",
      "寫成 --severity 規則=off、=note、=warning 或 =error。"
    ),
    (
      "There is no rule “{1}”; `argue explain` lists all rules.",
      "沒有規則「{1}」；`argue explain` 列出所有規則。"
    ),
    ("Name a file with -o, or a format with --to.", "請用 -o 指名檔案，或用 --to 指名格式。"),
    ("--loss-report is for one document.", "--loss-report 用於一份文件。"),
    ("Standard input can't be edited: name a file.", "標準輸入不能編輯：請指名檔案。"),
    ("An editor needs a map in a file.", "編輯器需要檔案中的論證圖。"),
    ("--table is statements, reasons or argument.", "--table 為 statements、reasons 或 argument。"),
    ("--width is at least 20.", "--width 至少為 20。"),
    ("--strict and --loss-report are for one map.", "--strict 和 --loss-report 用於一張論證圖。"),
    ("There is no format “{1}”; the formats are {2}.", "沒有格式「{1}」；格式有 {2}。"),
    ("Name a format with --format: {1}.", "請用 --format 指名格式：{1}。"),
    ("Name a format with --format.", "請用 --format 指名格式。"),
    ("The kinds are {1}.", "種類有 {1}。"),
    (
      "Say what to find: words, --role, --tag, --who or --kind.",
      "請說要找什麼：字詞、--role、--tag、--who 或 --kind。"
    ),
    ("--steps is at least 1.", "--steps 至少為 1。"),
    ("--dry-run shows one step.", "--dry-run 只顯示一步。"),
    ("--jsonl prints; leave out --output.", "--jsonl 會印出；請去掉 --output。"),
    ("--id is for one document.", "--id 用於一份文件。"),
    (
      "Name the premises with --from: argue link MAP --from A --to B.",
      "請用 --from 指名前提：argue link MAP --from A --to B。"
    ),
    ("Name a target with --to, or a reason with --into.", "請用 --to 指名目標，或用 --into 指名理由。"),
    ("--lock goes with --template.", "--lock 要與 --template 併用。"),
    (
      "“{1}” has to be said of something: argue set MAP ID {2}, or with --map of the map.",
      "要說明「{1}」是什麼的欄位：argue set MAP ID {2}，或用 --map 指論證圖本身。"
    ),
    (
      "Name an id and at least one FIELD=VALUE, or --map and FIELD=VALUE.",
      "請給 id 和至少一個 欄位=值，或 --map 和 欄位=值。"
    ),
    ("--jsonl goes with neither --text nor --watch.", "--jsonl 不能與 --text 或 --watch 併用。"),
    ("--color is auto, always or never.", "--color 為 auto、always 或 never。"),
    ("At most two languages can be shown.", "最多能顯示兩種語言。"),
    ("--text goes with neither --json nor --depth.", "--text 不能與 --json 或 --depth 併用。"),
    ("At most two editions can be shown.", "最多能顯示兩個版本。"),
    ("--edition names one edition twice.", "--edition 兩次指名同一個版本。"),
    (
      "--source, --edition, --text-from and --only go with --text.",
      "--source、--edition、--text-from 和 --only 要與 --text 併用。"
    ),

    // What commands couldn't do.
    ("“{1}” has no such anchor", "「{1}」沒有這樣的出處"),
    ("`argue anchor list` shows the anchors that there are.", "`argue anchor list` 列出現有的出處。"),
    (
      "Say which with --source and --edition, or take --all.",
      "請用 --source 和 --edition 指明，或用 --all。"
    ),
    ("the map has {1} sources, so say which with --source", "論證圖有 {1} 個來源，請用 --source 指明"),
    ("there is only one map, and agreement is between two or more", "只有一張論證圖，而一致性要兩張以上才能比較"),
    ("there is no {1} “{2}” of “{3}” to decide on", "沒有可供決定的 {1}「{2}」（{3}）"),
    (
      "Ids and makers are those that --adjudicate --json prints.",
      "id 和作者如 --adjudicate --json 所印。"
    ),
    ("the file holds {1} documents, and agreement is over one text", "檔案含 {1} 份文件，而一致性針對同一篇原文"),
    ("argue convert writes a file for each.", "argue convert 為每份寫一個檔案。"),
    ("comments aren't written into an archive or a stream", "評註不能寫進封存檔或資料流"),
    ("Unpack it, and name the folder.", "請先解開，再指名資料夾。"),
    ("git isn't installed", "沒有安裝 git"),
    ("Debian has it in the package git.", "Debian 的套件是 git。"),
    ("no folder for temporary files can be made", "無法建立暫存資料夾"),
    ("TMPDIR says where; by default it is /tmp.", "TMPDIR 指定位置；預設為 /tmp。"),
    ("Run it inside a git repository that has files checked out.", "請在已取出檔案的 git 版本庫內執行。"),
    ("it can't be found out where argue is installed", "找不出 argue 安裝在哪裡"),
    ("the answers ended before all conflicts were decided", "還有衝突未決定，回答就結束了"),
    ("Nothing was written.", "什麼都沒有寫入。"),
    ("argue doesn't speak “{1}”", "argue 不會說「{1}」"),
    ("--ui takes one of {1}.", "--ui 可用 {1}。"),
    ("`argue corpus update` puts this one in its place.", "`argue corpus update` 以這一張取代它。"),
    ("another map is called “{1}” in the index, and stays", "索引中另有一張叫「{1}」，保持不變"),
    ("no map of the index is called “{1}”", "索引中沒有叫「{1}」的論證圖"),
    ("there are several maps, and a picture has one", "有多張論證圖，而一張圖只畫一張"),
    ("-o FOLDER/ writes a picture for each.", "-o 資料夾/ 為每張各畫一個檔案。"),
    ("there is no theme “{1}”", "沒有主題「{1}」"),
    ("There are {1}, and files.", "有 {1}，也可用檔案。"),
    ("the drawing would take more than {1} pages", "這張圖會超過 {1} 頁"),
    (
      "Make it one with --fit, leave out --paper, or draw a part with --depth.",
      "請用 --fit 縮成一頁、去掉 --paper，或用 --depth 只畫一部分。"
    ),
    ("the picture would have more than {1} pixels a side", "圖片的邊長會超過 {1} 像素"),
    (
      "Ask for fewer with --dpi, or draw a part with --depth, or SVG.",
      "請用較小的 --dpi、用 --depth 只畫一部分，或改用 SVG。"
    ),
    ("rsvg-convert isn't installed, which makes PDF and PNG", "沒有安裝用來產生 PDF 和 PNG 的 rsvg-convert"),
    (
      """
      Debian has it in the package librsvg2-bin; Chinese text needs fonts-noto-cjk too: \
      apt-get install librsvg2-bin fonts-noto-cjk. SVG and HTML need nothing.
      """,
      """
      Debian 的套件是 librsvg2-bin；中文還需要 fonts-noto-cjk：apt-get install \
      librsvg2-bin fonts-noto-cjk。SVG 和 HTML 不需要安裝。
      """
    ),
    ("no font here has Chinese characters, so they can't be drawn", "這裡沒有含中文字的字型，所以畫不出來"),
    ("Debian has one in the package fonts-noto-cjk.", "Debian 的套件是 fonts-noto-cjk。"),
    ("a page that edits needs the engine, which isn't beside the program", "可編輯的網頁需要引擎，但程式旁邊沒有"),
    ("the evaluation met an error: {1}", "評估時發生錯誤：{1}"),
    ("there is no rule “{1}”", "沒有規則「{1}」"),
    ("`argue explain` lists all rules.", "`argue explain` 列出所有規則。"),
    ("the document looks like none of the formats of frameworks", "這份文件不像任何一種框架格式"),
    ("--format names one: {1}.", "請用 --format 指名：{1}。"),
    ("there is no argument “{1}” in the framework", "框架中沒有論證「{1}」"),
    ("what was found for {1} doesn't hold good when it is checked", "為 {1} 找到的答案經核對不成立"),
    ("“{1}” has this text already, as the edition “{2}”", "「{1}」已有這份原文，即版本「{2}」"),
    ("“{1}” has an edition “{2}” already, of another text", "「{1}」已有版本「{2}」，但原文不同"),
    (
      """
      Give this one an id of its own with --id; `argue anchor repair` follows a text that \
      changed.
      """,
      "請用 --id 給它另一個 id；原文若改過，用 `argue anchor repair` 跟上。"
    ),
    ("the file isn't in the map's folder, so the map doesn't name it", "檔案不在論證圖的資料夾裡，所以論證圖沒有註明它"),
    (
      "Move it there, or keep the text with --embed; --sealed says that it is meant so.",
      "請移到那裡，或用 --embed 保留原文；--sealed 表示本意如此。"
    ),
    ("the source “{1}” has no edition “{2}”", "來源「{1}」沒有版本「{2}」"),
    ("there is no source “{1}” in the map", "論證圖中沒有來源「{1}」"),
    ("The map has no sources.", "論證圖沒有來源。"),
    ("It has none.", "一個都沒有。"),
    ("It has {1}.", "有的是 {1}。"),
    ("the map has no edition “{1}”", "論證圖沒有版本「{1}」"),
    ("It has none at all.", "一個都沒有。"),
    ("the .{1} file that belongs to it isn't written to standard output", "隨附的 .{1} 檔案不會寫到標準輸出"),
    ("With -o FILE it stands beside the file.", "用 -o 檔案 時會放在檔案旁邊。"),
    ("there is something else called “{1}” already", "已經有別的東西叫「{1}」"),
    (
      "Nothing was written. Choose another name, or say --force to replace it.",
      "什麼都沒有寫入。請換一個名稱，或用 --force 取代它。"
    ),
    ("Nothing was written. Choose another name.", "什麼都沒有寫入。請換一個名稱。"),
    ("“{1}” is the name of a map, and what is to be written is none", "「{1}」是論證圖的名稱，但要寫入的不是論證圖"),
    ("Choose another name: .argue.json is for maps.", "請換一個名稱：.argue.json 是論證圖專用的。"),
    (
      """
      “{1}” bears the name of a map, but can't be read as one, so no undo could bring it \
      back
      """,
      "「{1}」用的是論證圖的名稱，卻讀不出論證圖，取代後無法復原"
    ),
    (
      "Nothing was written. `argue check` says what is wrong with it; --force replaces it.",
      "什麼都沒有寫入。`argue check` 說明它哪裡有錯；--force 會取代它。"
    ),
    ("“{1}” is no field with a value", "「{1}」不是帶值的欄位"),
    (
      "Write FIELD=VALUE, such as role=evidence or text.en=\"…\".",
      "請寫 欄位=值，例如 role=evidence 或 text.en=\"…\"。"
    ),
    ("“{1}” is no statement of another map", "「{1}」不是另一張論證圖的命題"),
    (
      "Write FILE#ID, such as seeAlso=costs.argue.json#fee, or a list as JSON.",
      "請寫 檔案#ID，例如 seeAlso=costs.argue.json#fee，或以 JSON 寫成清單。"
    ),
    ("{1} has no field “{2}”", "{1} 沒有欄位「{2}」"),
    ("The fields are {1}.", "欄位有 {1}。"),
    ("the value of “{1}” is no JSON: {2}", "「{1}」的值不是 JSON：{2}"),
    ("nothing was written, because the format can't carry all of the map", "格式容納不了整張論證圖，所以什麼都沒有寫入"),
    ("Without --strict it is written, and what is missing is said.", "不用 --strict 就會寫入，並說明缺了什麼。"),
    (
      "there are several documents, and a file of this format holds only one",
      "有多份文件，而這種格式的檔案只能容納一份"
    ),
    ("-o FOLDER/ writes a file for each.", "-o 資料夾/ 為每份寫一個檔案。"),
    ("{1} has no command “{2}”", "{1} 沒有指令「{2}」"),
    ("`{1} --help` lists the commands.", "`{1} --help` 列出所有指令。"),
    ("Maps are files called *.argue.json.", "論證圖是名為 *.argue.json 的檔案。"),
    ("The map's file comes first: “{1}” before “{2}”.", "論證圖的檔案在前：「{1}」要放在「{2}」之前。"),
    ("“{1}” is in an archive, in which nothing can be mended", "「{1}」在封存檔裡，無法修改"),
    ("there is no format “{1}” to write", "沒有可寫的格式「{1}」"),
    ("--to names one: {1}.", "請用 --to 指名：{1}。"),
    ("the file holds several documents, and the format only one a file", "檔案含多份文件，而這種格式一個檔案只能放一份"),
    ("-o FOLDER/ writes a file each.", "-o 資料夾/ 為每份寫一個檔案。"),
    ("the editor's program, argue-editor, isn't beside argue", "編輯器的程式 argue-editor 不在 argue 旁邊"),
    (
      "`Tools/demo` builds it; `swift build --product argue-editor` does too.",
      "用 `Tools/demo` 或 `swift build --product argue-editor` 建置。"
    ),
    ("argue-editor can't be started: {1}", "無法啟動 argue-editor：{1}"),
    ("the editor left no text", "編輯器沒有留下文字"),
    ("Nothing was changed.", "什麼都沒有改。"),
    ("the editor ended with an error, so nothing was changed", "編輯器因錯誤結束，所以什麼都沒有改"),
    ("The text is kept: argue text {1} --again {2}", "文字留著：argue text {1} --again {2}"),
    ("neither VISUAL nor EDITOR names an editor", "VISUAL 和 EDITOR 都沒有指明編輯器"),
    ("EDITOR=nano argue text … opens the map in nano.", "EDITOR=nano argue text … 會用 nano 開啟論證圖。"),
    ("no text can be put into “{1}”", "無法把文字放進「{1}」"),
    ("“{1}” can't be written", "無法寫入「{1}」"),
    ("the file holds {1} documents", "檔案含 {1} 份文件"),
    (
      "--jsonl prints a map a line, -o FOLDER/ writes a file each.",
      "--jsonl 每張印一行，-o 資料夾/ 為每份寫一個檔案。"
    ),
    ("the schemes aren't written in “{1}”", "沒有「{1}」的論證型式"),
    ("They are written in en and zh-Hant.", "論證型式有 en 和 zh-Hant。"),
    ("there is no scheme “{1}”", "沒有論證型式「{1}」"),
    ("`argue schemes` lists all schemes.", "`argue schemes` 列出所有型式。"),
    ("the map has no source with a text", "論證圖沒有附原文的來源"),
    (
      "`argue source add MAP ID FILE` makes an edition of a file.",
      "`argue source add MAP ID FILE` 把檔案做成版本。"
    ),
  ]
}
