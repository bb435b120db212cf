extension Translator {
  /// The help of the commands that change maps, in Chinese.
  static let chineseChangingHelp: [(english: String, own: String)] = [
    // new
    ("Begin a map.", "開始一張論證圖。"),
    (
      """
      Makes a file with an empty map, or one with a thesis. A file that is there already is never \
      overwritten.
      """,
      "建立一個檔案，內含空的論證圖，或含一個主旨的論證圖。已存在的檔案絕不會被覆寫。"
    ),
    ("The file to make, or - for standard output.", "要建立的檔案；- 表示標準輸出。"),
    ("A language of the map, the first one first.", "論證圖的語言，主要的放在最前。"),
    ("The title.", "標題。"), ("The thesis.", "主旨。"),
    (
      "A map to begin with, such as an assignment; what is locked in it stays as it is.",
      "作為起點的論證圖，例如作業；其中鎖定的部分不能更動。"
    ),
    (
      "With --template: lock all that says something in it, but for its blanks.",
      "與 --template 併用：除空白之外，鎖定其中所有已有內容的項目。"
    ),
    ("Print the map, and make no file.", "印出論證圖，不建立檔案。"),
    ("Print the map that was made.", "印出建立的論證圖。"),
    ("The map's id; by default made from the file's name.", "論證圖的 id；預設由檔名產生。"),

    // add
    ("Add a statement, or another entity, to a map.", "在論證圖中新增命題或其他項目。"),
    (
      """
      A statement is what is added where no other kind is named; --under says what it speaks for, \
      --against what it speaks against. `argue link` makes reasons of statements that are there. Where no id \
      is given, one is made from the text and printed.
      """,
      """
      沒有指明種類時，新增的是命題；--under 指出它支持什麼，--against 指出它反對什麼。`argue link` 把已有的命題連成理由。沒有給 id \
      時，由文字產生一個並印出。
      """
    ),
    (
      "Add a statement, what it speaks for or against, and where it stands in a text.",
      "新增命題、它支持或反對什麼，以及它出自原文何處。"
    ),
    (
      """
      Statement, reason and anchor are one change: `argue undo` takes back all three. --under, --against \
      and --with take ids, and numbers of the outline as `argue show` prints them.
      """,
      "命題、理由和出處是一次修改：`argue undo` 會一起復原。--under、--against 和 --with 可用 id，也可用 `argue show` 印出的大綱編號。"
    ),
    (
      "What it says; in several languages each with its own, as en=\"…\".",
      "它說什麼；有數種語言時逐一註明，如 en=\"…\"。"
    ),
    ("What it says, as an option.", "它說什麼（以選項給出）。"),
    (
      """
      The role: thesis, claim, premise, evidence, assumption, counterargument, rebuttal, concession, \
      question, background.
      """,
      """
      角色：thesis（主旨）、claim（主張）、premise（前提）、evidence（證據）、assumption（假設）、counterargument（反方論點）、\
      rebuttal（反駁）、concession（讓步）、question（問題）、background（背景）。
      """
    ),
    ("The text leaves it unsaid.", "原文沒有明說。"),
    (
      "Who says it: a participant's id, or a name. Several: the outermost first.",
      "誰說的：參與者的 id 或名稱。有數人時，最外層的在前。"
    ),
    (
      "What the author does with it: endorses, reports, doubts, rejects.",
      "作者如何看待：endorses（認同）、reports（轉述）、doubts（存疑）、rejects（否定）。"
    ),
    ("A tag.", "標籤。"), ("What it speaks for: an id or a number in the outline.", "它支持什麼：id 或大綱編號。"),
    ("WHAT IT BEARS ON:", "它關係到什麼："), ("WHERE IT STANDS:", "出自何處："),
    ("It speaks against what --under names.", "它反對 --under 所指的。"),
    (
      "The reason that it speaks against: not its premises, but the step.",
      "它所反對的理由：不是反對前提，而是反對推論。"
    ),
    (
      "Another premise that it works together with, or the words of one that is added too.",
      "與它合起來才成立的另一個前提，或一併新增的前提的文字。"
    ),
    ("What it speaks against; short for --under with --attacks.", "它反對什麼；等於 --under 加 --attacks。"),
    ("The argumentation scheme of the step.", "推論所用的論證型式。"),
    ("What licenses the step.", "允許這個推論的根據。"),
    ("How strong the step is, from 0 to 1.", "推論有多強，0 到 1。"),
    ("The reason's id; by default made from the statement's.", "理由的 id；預設由命題的 id 產生。"),
    ("The source; by default the map's only one.", "來源；預設為論證圖唯一的來源。"),
    (
      "The edition; by default the source's first, or the one that has the quote.",
      "版本；預設為來源的第一個，或含有引文的那個。"
    ),
    ("The words.", "引文。"), ("What stands before the words.", "引文之前的文字。"),
    ("What stands after the words.", "引文之後的文字。"), ("A range of code points.", "碼位範圍。"),
    ("Keep no words in the map, or keep them.", "論證圖中不保留原文文字，或保留。"),
    ("A file that holds the text, or from which it is made.", "含有原文、或用來產生原文的檔案。"),
    ("The id; by default made from the text.", "id；預設由文字產生。"),
    (
      "Put it after this entity of its kind; by default it comes last.",
      "放在同種的這一項之後；預設放在最後。"
    ),
    ("Put it before all others of its kind.", "放在同種的所有項目之前。"),
    (
      "Set any other field, as `argue set` does: --set tags=… .",
      "設定其他任何欄位，如同 `argue set`：--set tags=…。"
    ),
    ("Add a source; `argue source add` adds its editions.", "新增來源；它的版本用 `argue source add` 新增。"),
    ("What it is: article, letter, book, report, ….", "是什麼：article、letter、book、report 等。"),
    ("Who made it.", "作者。"), ("When it was published.", "何時發表。"),
    ("Where it is found.", "在哪裡可以找到。"),
    ("Add somebody who says something.", "新增說話者。"), ("The name.", "名稱。"),
    ("person, organisation or group.", "person（個人）、organisation（組織）或 group（群體）。"),
    ("Add a relation that is not reasoning.", "新增不屬於推理的關係。"),
    ("Two that can't both hold.", "不能同時成立的兩者。"),
    ("A wording, and what it restates.", "一種說法，以及它重述的對象。"),
    ("The preferred, and what it is preferred to.", "較優先的，以及次要的。"),
    ("A position, and the question.", "立場，以及它回答的問題。"),
    ("With --answers: the position excludes others.", "與 --answers 併用：此立場排除其他立場。"),
    ("Add a group of entities that are read together.", "新增一組應一起閱讀的項目。"),
    ("A member's id, or its number in the outline.", "成員的 id 或大綱編號。"),
    ("The group that it is part of.", "它所屬的群組。"), ("Add a turn of a dialogue.", "新增對話中的一次發言。"),
    ("What is said.", "說了什麼。"), ("The participant who speaks.", "說話的參與者。"),
    ("An entity that it brings in.", "這次發言帶出的項目。"), ("The utterance that it answers.", "它所回應的發言。"),
    ("Add a remark on an entity.", "對某一項加上評註。"),
    ("The entity's id, or its number in the outline.", "項目的 id 或大綱編號。"), ("The remark.", "評註。"),
    ("Who makes it.", "誰寫的。"),
    ("When, such as 2026-03-01T09:30:00Z.", "時間，例如 2026-03-01T09:30:00Z。"),
    (
      "What it says in one word: accepted, questioned or wrong.",
      "一個詞的評語：accepted（接受）、questioned（存疑）或 wrong（錯誤）。"
    ),

    // link, set, rename, remove
    ("Link premises to what they support or attack.", "把前提連到它們支持或反對的對象。"),
    (
      """
      Premises of one reason work together; reasons for one target stand side by side. The target may be a \
      reason: an attack on one undercuts it. Of the outline's numbers 1.2 is the statement shown there, \
      reason:1.2 the step from it upwards.
      """,
      """
      同一理由的前提合起來才成立；同一目標的各個理由彼此並列。目標也可以是理由：反對理由就是反對那個推論。大綱編號 1.2 是顯示在那裡的\
      命題，reason:1.2 是從它往上的推論。
      """
    ),
    ("A premise: its id, or its number in the outline.", "前提：它的 id 或大綱編號。"),
    ("The statement or reason that they bear on.", "它們所關係到的命題或理由。"),
    ("They speak against it.", "它們反對它。"),
    ("Add the premises to this reason instead of making one.", "把前提加到這個理由，而不另建理由。"),
    ("The argumentation scheme.", "論證型式。"),
    ("Set fields of an entity, or of the map.", "設定項目或論證圖的欄位。"),
    (
      "Words are taken as they are, lists of words are separated by commas, everything else is JSON.",
      "字詞照寫；多個字詞以逗號分隔；其餘都是 JSON。"
    ),
    (
      "The entity's id or number in the outline, unless --map is given, then FIELD=VALUE ….",
      "項目的 id 或大綱編號（用 --map 時不需要），之後是 欄位=值 …。"
    ),
    ("Set the map's own fields.", "設定論證圖本身的欄位。"),
    ("Give an entity another id; every reference follows.", "把項目的 id 改成另一個；所有引用隨之更改。"),
    (
      "The id or number in the outline, or with --edition the source's id.",
      "id 或大綱編號；用 --edition 時為來源的 id。"
    ),
    ("The new id.", "新的 id。"), ("Rename this edition of the source.", "更改來源的這個版本的 id。"),
    ("Remove entities.", "刪除項目。"),
    (
      """
      What others refer to is removed only with --cascade, which also removes the reasons, relations and \
      comments that can't be without it. `argue undo` brings all of it back.
      """,
      "被其他項目引用的，只有用 --cascade 才會刪除，並一併刪除沒有它就不能存在的理由、關係和評註。`argue undo` 可以全部復原。"
    ),
    (
      "The ids, or numbers in the outline; reason:1.2 is the step from 1.2 upwards.",
      "id 或大綱編號；reason:1.2 是從 1.2 往上的推論。"
    ),
    ("Remove also what can't be without them.", "一併刪除沒有它們就不能存在的項目。"),

    // apply, text, edit
    ("Apply a list of edits to a map.", "把一串修改套用到論證圖。"),
    (
      """
      EDITS has one edit a line, or an array of edits that belong together. All of them are one \
      transaction: if one is refused, none is applied. With --keep-going each line is its own, and those \
      that are refused are reported by number.
      """,
      """
      EDITS 一行一項修改，或一行一個陣列，內含應一起套用的修改。全部是一次交易：有一項被拒絕，就全部不套用。用 --keep-going 時每行各自\
      獨立，被拒絕的以行號報告。
      """
    ),
    (
      """
      --text FILE takes a text in place of edits, as `argue export --format argdown` writes it or as \
      somebody typed it: statements and reasons are found by their ids, or by what they say, and what is \
      different becomes edits. What has a line in the map's own text and none in the other is removed; of \
      what stands in braces only what the text mentions is changed.
      """,
      """
      --text FILE 不讀修改，而讀文字檔：由 `argue export --format argdown` 寫出，或由人輸入。命題和理由依 id 或內容辨認，不同之處就\
      成為修改。在論證圖自己的文字中有一行、在另一份中沒有的，會被刪除；大括號裡的內容，只改文字中提到的。
      """
    ),
    (
      """
      --jsonl applies the edits to each map that is a line, and writes the maps that come of it; a map that \
      refuses one of them is set aside as it was.
      """,
      "--jsonl 把修改套用到逐行的每張論證圖，並寫出結果；有修改被拒絕的論證圖照原樣另外存放。"
    ),
    ("The edits' file, or - for standard input.", "修改的檔案；- 表示標準輸入。"),
    (
      "A text that says what the map shall say, or - for standard input.",
      "寫明論證圖應有內容的文字檔；- 表示標準輸入。"
    ),
    ("Apply each line on its own, and go on where one is refused.", "每行各自套用，有被拒絕的也繼續。"),
    (
      "Apply the edits to each line of JSON Lines, and write the maps as lines.",
      "把修改套用到 JSON Lines 的每一行，並逐行寫出論證圖。"
    ),
    ("With --jsonl: set lines aside in this file that refuse.", "與 --jsonl 併用：拒絕修改的行另存於此檔案。"),
    ("Edit a map as text, in an editor.", "在文字編輯器中編輯論證圖。"),
    (
      """
      Opens the map as Argdown in $VISUAL or $EDITOR, and applies what was saved as one change. A statement \
      or reason whose line is deleted is removed; what has no line stays as it is. Where something is wrong \
      with the text nothing is applied, and the text is kept for --again.
      """,
      """
      以 Argdown 格式在 $VISUAL 或 $EDITOR 中開啟論證圖，存檔的內容作為一次修改套用。刪掉一行，該命題或理由就會刪除；沒有對應行的保持\
      不變。文字有錯時什麼都不套用，文字會留著，供 --again 使用。
      """
    ),
    ("Go on with a text that was kept.", "接著編輯留下的文字。"),
    ("Edit maps in the browser.", "在瀏覽器中編輯論證圖。"),
    (
      """
      A small server of this machine's, reached by nobody else, shows the map in the browser, where it is \
      edited by keyboard, mouse or touch. Every change is in the file and its history before the page says \
      “saved”; what other programs change meanwhile comes into the page. Ctrl-C ends the server, and the \
      page keeps what wasn't saved until it is there again.
      """,
      """
      本機上的一個小型伺服器（別人連不到）在瀏覽器中顯示論證圖，可用鍵盤、滑鼠或觸控編輯。網頁顯示「已儲存」之前，每次修改都已寫入檔案\
      和歷程；其他程式同時所作的修改也會出現在網頁裡。按 Ctrl-C 結束伺服器；網頁會保留尚未儲存的內容，直到伺服器恢復。
      """
    ),
    (
      """
      `argue draw MAP --editable -o task.html` writes the same editor as one file that needs neither server \
      nor network.
      """,
      "`argue draw MAP --editable -o task.html` 把同樣的編輯器寫成單一檔案，不需要伺服器，也不需要網路。"
    ),
    (
      """
      Of a folder, or of several maps, a list is shown to choose from; the list and every page lead to the \
      others, each map with its own file and history. A map there that can't be read is shown with what is \
      wrong where, until its file is mended.
      """,
      """
      給資料夾或多張論證圖時，會顯示清單供選擇；清單和每個頁面都能通往其他論證圖，每張各有自己的檔案和歷程。讀不了的論證圖會顯示哪裡有\
      什麼錯，直到檔案修好為止。
      """
    ),
    ("The maps' files, or folders of maps.", "論證圖的檔案，或論證圖的資料夾。"),
    (
      "The port; by default that of the last time, or a free one.",
      "連接埠；預設為上次所用的，或任一未使用的。"
    ),
    ("Open the browser.", "開啟瀏覽器。"),

    // extract, graft, undo
    ("Make a map of a part of a map.", "把論證圖的一部分做成論證圖。"),
    (
      """
      The part is what bears on a statement or reason: the reasons for and against it, and for and against \
      those, with their premises, what is said of them, their sources and anchors. Ids stay, so that argue \
      graft can put it back; paths of texts and other maps name the same files from the folder of -o.
      """,
      """
      這一部分是與某個命題或理由相關的：支持和反對它的理由、對這些理由的支持和反對，連同前提、相關說明、來源和出處。id 不變，因此可用 \
      argue graft 放回去；原文和其他論證圖的路徑，改成從 -o 的資料夾指向相同檔案。
      """
    ),
    ("The statement or reason, by id or number.", "命題或理由，用 id 或編號。"),
    ("The file to write; by default standard output.", "要寫入的檔案；預設為標準輸出。"),
    ("Put a map, or a part of one, into another.", "把論證圖或其一部分放進另一張論證圖。"),
    (
      """
      What both have word for word is one; ids that are taken by something else become others, and that is \
      told. Sources with a text of the same digest are one. With --under the statements at the top of the \
      part become reasons for that statement or reason, or against it.
      """,
      """
      兩邊一字不差的視為同一項；已被占用的 id 會換成別的，並會說明。原文摘要相同的來源視為同一個。用 --under 時，這一部分頂端的命題成為\
      支持或反對該命題或理由的理由。
      """
    ),
    ("The map to put in.", "要放進去的論證圖。"),
    ("The statement or reason to put it under.", "要放在其下的命題或理由。"),
    ("What is put in speaks against it.", "放進去的內容反對它。"),
    ("Undo the last change of a map.", "復原論證圖的上一次修改。"),
    (
      "`argue redo` brings it back. Each command that changed the map is one change.",
      "`argue redo` 可以重做。每個修改論證圖的指令算一次修改。"
    ),
    ("How many changes.", "幾次修改。"),
    ("Try it even if another program changed the map since.", "即使其後有別的程式改過論證圖，也嘗試執行。"),
    ("Redo what was undone last.", "重做上次復原的修改。"),
  ]
}
