extension Translator {
  /// What readers and writers of other formats say, in Chinese.
  static let chineseImporters: [(english: String, own: String)] = [
    ("node {1} has no “nodeID”", "第 {1} 個節點沒有「nodeID」"),
    ("the node “{1}” has no “type”", "節點「{1}」沒有「type」"),
    ("the edge “{1}” has no “{2}”", "邊「{1}」沒有「{2}」"),
    ("an edge has no “{1}”", "有一條邊沒有「{1}」"),
    ("a locution is of no node that is a locution", "有一個發言對應不到發言節點"),
    ("a participant has no “participantID”", "有一位參與者沒有「participantID」"),
    ("the document has no “AU”", "文件中沒有「AU」"),
    ("“{1}” stands in no “AU”", "「{1}」不在任何「AU」之內"),
    (
      "an “AU” stands straight in another one, and was read as a reason for it",
      "有「AU」直接放在另一個「AU」之內，已讀作支持它的理由"
    ),
    ("the id “{1}” is given twice", "識別碼「{1}」給了兩次"),
    (
      "the link {1} goes from “{2}” to “{3}”, which aren't both there",
      "連結 {1} 由「{2}」到「{3}」，但兩者並不都存在"
    ),
    ("the link “{1}” goes from “{2}” too, which isn't there", "連結「{1}」也從「{2}」出發，但它不存在"),
    ("It is left out of the map.", "論證圖不收這一項。"),
    (
      "`argue source attach MAP {1} FILE` takes it from a file, --text-from FILE for "
        + "this once.",
      "`argue source attach MAP {1} FILE` 由檔案取得，只用這一次則用 --text-from FILE。"
    ),
    ("{1} has no place for {2} {3t}", "{1} 無法容納 {2} 項{3t}"),
    (
      "With --derived the relations that follow from them are written.",
      "加上 --derived 會寫出由它們推得的關係。"
    ),
    (
      "the document counts places in {1t}; {2} of {3} given words stand there",
      "文件以{1t}計算位置；這樣算，{3} 處文字中有 {2} 處吻合"
    ),
    (
      "the document counts places in {1t}; only so are all of them in the text",
      "文件以{1t}計算位置；只有這樣算，所有位置才都在原文之內"
    ),
    (
      "Its format counts in {1t}. The map has the places where the words stand.",
      "這種格式本該以{1t}計算。論證圖採用文字實際所在的位置。"
    ),
    (
      "nothing proves in which unit the document counts a place; the map takes {1t}",
      "無從確定文件以什麼單位計算某個位置；論證圖採用{1t}"
    ),
    (
      "nothing proves in which unit the document counts {1} places; the map takes "
        + "{2t}",
      "無從確定文件以什麼單位計算 {1} 個位置；論證圖採用{2t}"
    ),
    (
      "The text has {1t}, and no words are given that would tell. Compare some "
        + "statements with what was annotated.",
      "原文有{1t}，文件又沒有給出可以核對的文字。請拿幾個命題與當初標註的內容比對。"
    ),
    ("the words of {1} don't stand in the text, or in several places", "{1} 的文字不在原文中，或不只一處"),
    ("The statement has the words “{1}” and no place.", "命題保留文字「{1}」，但沒有位置。"),
    ("{1}: its place isn't in the text", "{1}：位置不在原文之內"),
    ("its place isn't in the text", "位置不在原文之內"),
    ("Is it the text that the annotations were made in?", "這是當初標註時的原文嗎？"),
    ("the words of {1} aren't where its numbers say; it stands at {2}", "{1} 的文字不在數字所說的位置，而在 {2}"),
    ("The text has “{1}” there.", "原文在那裡是「{1}」。"),
    ("the document isn't UTF-8", "文件不是 UTF-8"),
    ("the document isn't UTF-8, and was read as Latin-1", "文件不是 UTF-8，已當作 Latin-1 讀取"),
    ("the document holds the character U+0000", "文件含有字元 U+0000"),
    ("there are {1} more findings like these", "同類的發現還有 {1} 項"),
    ("there is no document in the file", "檔案中沒有文件"),
    ("{1} has no “{2}” that is an integer", "{1} 沒有整數的「{2}」"),
    ("{1} has no “{2}” that is a string", "{1} 沒有字串的「{2}」"),
    ("“{1}” of {2} is {3t}, not an array", "{2} 的「{1}」是{3t}，不是陣列"),
    ("“{1}” is {2t}, not an array", "「{1}」是{2t}，不是陣列"),
    ("“{1}” is {2t}, not an object", "「{1}」是{2t}，不是物件"),
    ("“{1}” has {2t} where an object should be", "「{1}」中該是物件的地方是{2t}"),
    ("the text of {1} is {2t}", "{1} 的文字是{2t}"),
    ("the document is {1t}, not an object", "文件是{1t}，不是物件"),
    ("a conclusion of “{1}” follows from nothing", "「{1}」有一個結論沒有任何依據"),
    ("the argument “{1}” has no conclusion", "論證「{1}」沒有結論"),
    ("the edge “{1}” joins no two arguments", "邊「{1}」沒有連起兩個論證"),
    ("the text that is annotated isn't at hand", "被標註的原文不在手邊"),
    (
      "brat keeps it beside the annotations as “{1}.txt”; --text FILE names another "
        + "file.",
      "brat 把它放在標註旁邊，檔名為「{1}.txt」；--text FILE 可指定其他檔案。"
    ),
    ("the line is none of brat's standoff format", "這一行不符合 brat 的 standoff 格式"),
    ("It is kept as it is.", "照原樣保留。"),
    ("They are kept as they are.", "它們照原樣保留。"),
    ("The others are kept as they are.", "其餘照原樣保留。"),
    ("the id “{1}” is given twice; it was given in line {2}", "識別碼「{1}」給了兩次；第一次在第 {2} 行"),
    ("The line is kept as it is, but the map doesn't heed it.", "這一行照原樣保留，但論證圖不採用。"),
    ("the line names “{1}”, which isn't there", "這一行提到的「{1}」不存在"),
    ("fragments of “{1}” overlap or touch", "「{1}」的片段重疊或相接"),
    ("feature structure {1} is {2t}", "特徵結構 {1} 是{2t}"),
    ("the feature structure “{1}” is no object under a number", "特徵結構「{1}」不是以數字為名的物件"),
    ("its “begin” isn't a whole number", "它的「begin」不是整數"),
    ("it has no “end”", "它沒有「end」"),
    ("its “end” isn't a whole number", "它的「end」不是整數"),
    ("no view of the CAS holds a text", "CAS 的各個 view 都沒有原文"),
    (
      "--text FILE hands along the text that the annotations are upon.",
      "用 --text FILE 一併給出被標註的原文。"
    ),
    ("It is kept as it is, but isn't in the map.", "照原樣保留，但不放進論證圖。"),
    ("1 feature structure says nothing of a place in the text", "1 個特徵結構沒有指出原文中的位置"),
    ("{1} feature structures say nothing of a place in the text", "{1} 個特徵結構沒有指出原文中的位置"),
    ("feature structure {1} has no “%ID” that is an integer", "特徵結構 {1} 沒有整數的「%ID」"),
    ("the %ID {1} is given twice", "%ID {1} 給了兩次"),
    ("The map has the first of them; the others are kept as they are.", "論證圖採用第一個；其餘照原樣保留。"),
    ("1 relation isn't in the map, for want of an end", "1 個關係缺少一端，沒有放進論證圖"),
    ("{1} relations aren't in the map, for want of an end", "{1} 個關係缺少一端，沒有放進論證圖"),
    (
      "the map has the view “{1}”; 1 other stands unread in its extensions",
      "論證圖採用 view「{1}」；另外 1 個未讀取，放在擴充資料中"
    ),
    (
      "the map has the view “{1}”; {2} others stand unread in its extensions",
      "論證圖採用 view「{1}」；另外 {2} 個未讀取，放在擴充資料中"
    ),
    (
      "1 cell that a spreadsheet would take for a formula now begins with an "
        + "apostrophe",
      "有 1 格會被試算表當成公式，已在前面加上撇號"
    ),
    (
      "{1} cells that a spreadsheet would take for a formula now begin with an "
        + "apostrophe",
      "有 {1} 格會被試算表當成公式，已在前面加上撇號"
    ),
    ("“{1}” has no part in the map", "「{1}」在論證圖中沒有對應的部分"),
    ("the statement “{1}” is {2t}", "命題「{1}」是{2t}"),
    ("the assumption “{1}” is no statement that is named elsewhere", "假設「{1}」不是別處提到的命題"),
    ("the argument “{1}” is {2t}, not an object", "論證「{1}」是{2t}，不是物件"),
    ("the issue “{1}” has no positions", "爭點「{1}」沒有立場"),
    ("a statement has no “id”", "有一個命題沒有「id」"),
    ("there is no statement “{1}”", "沒有命題「{1}」"),
    ("there is no argument “{1}”", "沒有論證「{1}」"),
    ("a premise names no statement", "有一個前提沒有指明命題"),
    ("a premise says of an argument that it is undercut", "有一個前提說某個論證的推論已被反對"),
    ("the document has no argument graph", "文件中沒有論證圖"),
    ("the file is of the format TSV of WebAnno and INCEpTION", "檔案是 WebAnno 和 INCEpTION 的 TSV 格式"),
    (
      "INCEpTION exports “UIMA CAS JSON” too, which is read.",
      "INCEpTION 也能匯出「UIMA CAS JSON」，這種可以讀取。"
    ),
    ("no line has a tag in its last column", "沒有一行的最後一欄是標籤"),
    (
      "Tags are O, or begin with B- or I-. Columns are parted by tabs or spaces.",
      "標籤為 O，或以 B- 或 I- 開頭。各欄以定位字元或空格分開。"
    ),
    ("the line has 1 column, not {1}", "這一行有 1 欄，而不是 {1} 欄"),
    ("the line has {1} columns, not {2}", "這一行有 {1} 欄，而不是 {2} 欄"),
    ("the line has 1 column, not two or more", "這一行只有 1 欄，而不是兩欄以上"),
    ("It is left out.", "已略去。"),
    ("the token is empty", "詞例是空的"),
    ("the token has a space in it", "詞例中有空格"),
    ("the tag “{1}” is neither O nor begins with B- or I-", "標籤「{1}」既不是 O，也不以 B- 或 I- 開頭"),
    ("The token is taken to be outside.", "這個詞例當作不屬於任何片段。"),
    ("the tag “{1}” goes on with what didn't begin", "標籤「{1}」接續的片段並沒有開始"),
    ("A new span begins here.", "新的片段由此開始。"),
    (
      "span {1} names the one {2} from it, which isn't in its paragraph",
      "片段 {1} 指向與它相距 {2} 的片段，但那不在同一段"
    ),
    ("The link is left out of the map.", "論證圖不收這個連結。"),
    ("the tokens aren't the words of the text in their order", "詞例與原文的字詞順序不符"),
    ("The map has the text that the tokens make, joined by blanks.", "論證圖採用以空格連接詞例而成的文字。"),
    ("the map has no place for 1 comment", "論證圖容納不下 1 則註解"),
    ("the map has no place for {1} comments", "論證圖容納不下 {1} 則註解"),
    ("the map has no place for the columns between token and tag", "論證圖容納不下詞例與標籤之間的各欄"),
    ("that tags mark ends and single tokens isn't kept", "標籤所標的片段結尾和單一詞例不會保留"),
    (
      "Where the map is written so again, tags begin with B- and I- alone.",
      "再寫成這種格式時，標籤只以 B- 和 I- 開頭。"
    ),
    ("there is no token in the file", "檔案中沒有詞例"),
    ("node {1} has no “id”", "第 {1} 個節點沒有「id」"),
    ("a node has no “id”", "有一個節點沒有「id」"),
    (
      "two nodes have the id “{1}”; links are taken to be the first one's",
      "有兩個節點的識別碼是「{1}」；連結都算作第一個的"
    ),
    (
      "two nodes have the id “{1}”; edges are taken to be the first one's",
      "有兩個節點的識別碼是「{1}」；邊都算作第一個的"
    ),
    ("the link “{1}” joins no two nodes", "連結「{1}」沒有連起兩個節點"),
    ("the node “{1}” has the type “{2}”, and is read as a claim", "節點「{1}」的類型是「{2}」，已讀作主張"),
    ("the claim “{1}” has no words", "主張「{1}」沒有文字"),
    ("the link from “{1}” to “{2}” is neither for nor against", "由「{1}」到「{2}」的連結既不是支持也不是反對"),
    ("the argument “{1}” stands in too many places", "論證「{1}」出現的地方太多"),
    ("the argument “{1}” has no premise", "論證「{1}」沒有前提"),
    ("the document has labels of the whole text, and none of its parts", "文件只有整篇文字的標籤，沒有各部分的標籤"),
    ("Projects of text classification have nothing to make a map of.", "文字分類的專案沒有可以畫成論證圖的內容。"),
    ("relation {1} has no from_id and to_id", "關係 {1} 沒有 from_id 和 to_id"),
    ("{1} {2} isn't of the form [start, end, label]", "{1} {2} 不是 [起點, 終點, 標籤] 的形式"),
    ("maps have no word for {1} “{2}” of the mind map", "論證圖無法表達心智圖的 {1}「{2}」"),
    ("the tags in “{1}” are numbers", "「{1}」中的標籤是數字"),
    ("Their names stand in the dataset's card, and not in the file.", "標籤的名稱寫在資料集的說明卡上，不在檔案裡。"),
    ("“{1}” in “{2}” is neither O nor begins with B- or I-", "「{2}」中的「{1}」既不是 O，也不以 B- 或 I- 開頭"),
    ("the map has no word for the document's answer, “{1}”", "論證圖無法表達文件的答覆「{1}」"),
    ("Its annotations were turned down, but the map has them.", "這些標註已被駁回，但仍放進論證圖。"),
    ("{1} joins what isn't among the spans", "{1} 所連的不是這裡的片段"),
    ("“{1}” holds {2t}, not objects alone", "「{1}」含有{2t}，不全是物件"),
    ("“{1}” of “{2}” is no column", "「{2}」的「{1}」不是欄"),
    ("the columns of “{1}” aren't of one length", "「{1}」的各欄長度不一"),
    ("“{1}” is {2t}, not columns", "「{1}」是{2t}，不是欄"),
    ("1 comment was left out, as asked", "已依要求略去 1 則評語"),
    ("{1} comments were left out, as asked", "已依要求略去 {1} 則評語"),
    ("there is no numbered claim in the document", "文件中沒有編號的主張"),
    ("the line stands before the first claim", "這一行在第一個主張之前"),
    ("there is no claim {1} to see", "要參看的主張 {1} 不存在"),
    (
      "there is no claim {1}, so that what is below it was put one step up",
      "沒有主張 {1}，所以其下的內容往上移了一層"
    ),
    ("the short form of Label Studio's JSON has no relations", "Label Studio 的簡短 JSON 不含關係"),
    ("Its full form, “JSON”, has them.", "完整形式的「JSON」才有。"),
    ("result {1} is {2t}, not an object", "結果 {1} 是{2t}，不是物件"),
    ("of {1} {2} of the task the map has one", "這項任務的 {1} 個 {2} 中，論證圖只有一個"),
    (
      "the map has a prediction, because nobody's annotation is in the task",
      "這項任務沒有人工標註，論證圖採用預測結果"
    ),
    ("That a program made it stands in the map's extensions alone.", "「由程式產生」這一點只記在論證圖的擴充資料中。"),
    ("1 result isn't in the map", "1 項結果沒有放進論證圖"),
    ("{1} results aren't in the map", "{1} 項結果沒有放進論證圖"),
    (
      "Answers about a region, and regions of pages, dialogues and other texts, are "
        + "kept as they are.",
      "對區域的回答，以及網頁、對話和其他文字的區域，都照原樣保留。"
    ),
    ("1 result has several labels; the map has the first", "1 項結果有好幾個標籤；論證圖採用第一個"),
    ("{1} results have several labels; the map has the first", "{1} 項結果有好幾個標籤；論證圖採用第一個"),
    ("1 relation goes both ways; the map has one way", "1 個關係是雙向的；論證圖採用其中一個方向"),
    ("{1} relations go both ways; the map has one way", "{1} 個關係是雙向的；論證圖採用其中一個方向"),
    ("{1} is a relation without from_id and to_id", "{1} 是沒有 from_id 和 to_id 的關係"),
    ("the task has no “data”", "這項任務沒有「data」"),
    ("the task's “data” holds no text", "這項任務的「data」沒有文字"),
    ("there is no list in the document", "文件中沒有清單"),
    ("The lines of a list begin with a number, a letter or a bullet.", "清單的各行以編號、字母或項目符號開頭。"),
    (
      "items with + were taken to speak for what they stand below, those with - "
        + "against it",
      "以 + 開頭的項目當作支持上一層，以 - 開頭的當作反對上一層"
    ),
    ("lines that stand in no list, from this one on, were left out: {1}", "由此起不屬於清單的行已略去，共 {1} 行"),
    (
      "lines {1} to {2} are a list ({3}): 1 claim, {4} of them below others",
      "第 {1} 到 {2} 行是一份清單（{3}）：1 個主張，其中 {4} 個在其他主張之下"
    ),
    (
      "lines {1} to {2} are a list ({3}): {5} claims, {4} of them below others",
      "第 {1} 到 {2} 行是一份清單（{3}）：{5} 個主張，其中 {4} 個在其他主張之下"
    ),
    ("the root is “{1}”, not “arggraph”", "根元素是「{1}」，不是「arggraph」"),
    ("an element stands within an “edu”", "「edu」裡有別的元素"),
    ("an “{1}” has no “{2}”", "有一個「{1}」沒有「{2}」"),
    ("there is no element “{1}” in an argument graph", "論證圖中沒有「{1}」這種元素"),
    (
      "It has edu, joint, adu and edge, as of arggraph.dtd.",
      "依 arggraph.dtd，其中有 edu、joint、adu 和 edge。"
    ),
    ("the segments don't stand in the text one after the other", "各片段在原文中不是依序排列"),
    ("The map has the text that they make, joined by spaces.", "論證圖採用以空格連接各片段而成的文字。"),
    (
      "the edge “{1}” goes from no segment or joint to no joint or unit",
      "邊「{1}」沒有由片段或 joint 通到 joint 或單元"
    ),
    ("the edge “{1}” goes out from “{2}”, which is no unit", "邊「{1}」由「{2}」出發，但它不是單元"),
    ("the edge “{1}” goes to “{2}”, which isn't there", "邊「{1}」通到「{2}」，但它不存在"),
    ("the edge “{1}” is of a type, “{2}”, that isn't known", "邊「{1}」的類型「{2}」無法辨識"),
    ("the edge “{1}” adds a premise to “{2}”, which is no edge", "邊「{1}」為「{2}」添加前提，但它不是邊"),
    ("the idea at rank {1} is {2t}", "順位 {1} 的想法是{2t}"),
    ("the claim “{1}” stands below another one, in no reason", "主張「{1}」直接在另一個主張之下，不屬於任何理由"),
    ("a node has no type, and no part in the map", "有一個節點沒有類型，在論證圖中沒有對應的部分"),
    ("{1} nodes have no type, and no part in the map", "有 {1} 個節點沒有類型，在論證圖中沒有對應的部分"),
    ("a node has the type “{1}”, which maps have no word for", "有一個節點的類型是「{1}」，論證圖無法表達"),
    ("{2} nodes have the type “{1}”, which maps have no word for", "有 {2} 個節點的類型是「{1}」，論證圖無法表達"),
    ("{1t} “{2}” has no text", "{1t}「{2}」沒有文字"),
    ("{1t} “{2}” has no premise", "{1t}「{2}」沒有前提"),
    ("{1t} “{2}” leads to no statement and no other reason", "{1t}「{2}」沒有通到命題或其他理由"),
    (
      "{1t} “{2}” leads to {3} nodes, of which the map has only the first",
      "{1t}「{2}」通到 {3} 個節點，論證圖只收第一個"
    ),
    ("{1t} “{2}” begins at no statement", "{1t}「{2}」不是從命題開始"),
    ("{1t} “{2}” leads to no statement", "{1t}「{2}」沒有通到命題"),
    (
      "{1t} “{2}” joins several nodes, of which the map has only the first on each "
        + "side",
      "{1t}「{2}」連接好幾個節點，論證圖兩端各只收第一個"
    ),
    ("the edge “{1}” → “{2}” has an end “{3}”, which is no node", "邊「{1}」→「{2}」的一端「{3}」不是節點"),
    ("the edge “{1}” has an end “{2}”, which is no node", "邊「{1}」的一端「{2}」不是節點"),
    ("the edge “{1}” → “{2}” leads from “{3}” to itself", "邊「{1}」→「{2}」由「{3}」通回自己"),
    ("the edge “{1}” leads from “{2}” to itself", "邊「{1}」由「{2}」通回自己"),
    (
      "the edge “{1}” → “{2}” leads from {3t} “{4}” straight to {5t} “{6}”",
      "邊「{1}」→「{2}」由{3t}「{4}」直接通到{5t}「{6}」"
    ),
    (
      "the edge “{1}” leads from {2t} “{3}” straight to {4t} “{5}”",
      "邊「{1}」由{2t}「{3}」直接通到{4t}「{5}」"
    ),
    ("the edge “{1}” → “{2}” is there twice", "邊「{1}」→「{2}」出現兩次"),
    ("the edge “{1}” is there twice", "邊「{1}」出現兩次"),
    ("the document creates no box", "文件沒有建立任何方塊"),
    ("the quotation isn't closed", "引號沒有結尾"),
    ("the line is no command of Rationale's", "這一行不是 Rationale 的指令"),
    ("there is no box “{1}”", "沒有方塊「{1}」"),
    ("the words are for no box", "這些文字不屬於任何方塊"),
    ("the node “{1}” is neither “atom” nor “scheme”", "節點「{1}」既不是「atom」也不是「scheme」"),
    (
      "the first row has no heading “claim” beside “for” or “against”",
      "第一列沒有「claim」與「for」或「against」的標題"
    ),
    (
      """
      The headings are id, role, implicit, claim, for, against, tags and note. Of a map, `argue export \
      --format csv --table argument` writes such a table.
      """,
      """
      標題有 id、role、implicit、claim、for、against、tags 和 note。論證圖可以用 `argue export --format csv \
      --table argument` 寫成這樣的表格。
      """
    ),
    ("the column “{1}” has no place in a map", "論證圖沒有放「{1}」這一欄的地方"),
    ("two rows have the id “{1}”", "有兩列的識別碼是「{1}」"),
    ("no row and no reason has the id “{1}”", "沒有識別碼為「{1}」的列或理由"),
    ("there is no line in the document", "文件中沒有任何一行"),
    ("row {1} has no “id” and “uri”", "第 {1} 列沒有「id」和「uri」"),
    ("the annotation isn't one: {1}", "這不是標註：{1}"),
    ("Web Annotation Data Model, section {1}.", "見 Web Annotation Data Model 第 {1} 節。"),
    (
      "groups, permissions and links of Hypothesis's rows are left out",
      "已略去 Hypothesis 各列的群組、權限和連結"
    ),
    ("the collection's pages aren't in the document", "文件中沒有這個集合的各頁"),
    ("Where they are is kept.", "它們所在的位置照原樣保留。"),
    ("1 annotation leaves open which page they are of", "1 則標註沒有說明屬於哪個網頁"),
    ("{1} annotations leave open which page they are of", "{1} 則標註沒有說明屬於哪個網頁"),
    (
      "By the recommendation an “id” is an IRI, and a selector has a “source”; they "
        + "are read all the same.",
      "依標準，「id」應為 IRI，selector 應有「source」；仍照樣讀取。"
    ),
    ("1 annotation has several tags; the map has the first", "1 則標註有好幾個標籤；論證圖採用第一個"),
    ("{1} annotations have several tags; the map has the first", "{1} 則標註有好幾個標籤；論證圖採用第一個"),
    ("an annotation is {1t}, not an object", "有一則標註是{1t}，不是物件"),
    (
      "no selector of “{1}” is found in the text, or several places fit",
      "「{1}」的 selector 在原文中都找不到，或不只一處符合"
    ),
    ("The annotation is kept without a place.", "保留這則標註，但沒有位置。"),
    ("the document has no “AIF” that is an object", "文件沒有物件形式的「AIF」"),
    ("the document looks like none of the formats that can be read", "文件看來不是可以讀取的任何一種格式"),
    ("there is no format “{1}” to read", "沒有可讀取的格式「{1}」"),
    ("The formats are {1}.", "格式有 {1}。"),
    (
      "The text of a document is looked for beside it. --text FILE takes it from "
        + "elsewhere.",
      "文件的原文會在文件旁邊尋找。--text FILE 可指定別處的檔案。"
    ),
  ]
}
