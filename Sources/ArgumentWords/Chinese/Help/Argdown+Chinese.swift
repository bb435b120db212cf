extension Translator {
  /// What the readers of Argdown and of YAML say, in Chinese.
  static let chineseArgdown: [(english: String, own: String)] = [
    ("{1} text begins here and doesn't end", "{1} 文字由此開始而沒有結束"),
    (
      "A mark that is meant as it is has a backslash before it: \\{1}.",
      "若只是要寫這個符號，請在前面加反斜線：\\{1}。"
    ),
    ("a statement can't be named amid a text", "文字中間不能為命題命名"),
    ("Write @[{1}] to mention it, or \\[ for the bracket alone.", "要提到它請寫 @[{1}]，只要方括號請寫 \\[。"),
    ("an argument can't be named amid a text", "文字中間不能為論證命名"),
    ("Write @<{1}> to mention it, or \\< for the sign alone.", "要提到它請寫 @<{1}>，只要這個符號請寫 \\<。"),
    ("the member “{1}” is missing", "缺少成員「{1}」"),
    ("“{1}” has two texts", "「{1}」有兩段文字"),
    (
      "The last one is taken. Of two statements each has a title of its own.",
      "採用最後一段。兩個命題應各有自己的標題。"
    ),
    ("“{1}” is named, but has no text anywhere", "提到「{1}」，但任何地方都沒有它的文字"),
    (
      "Its title is taken for the text. [{1}]: and a text behind it says what it is.",
      "以標題作為文字。用 [{1}]: 後接文字說明其內容。"
    ),
    ("text can't follow the data", "資料之後不能再有文字"),
    ("A brace that is meant as it is has a backslash before it: \\{.", "若只是要寫大括號，請在前面加反斜線：\\{。"),
    ("A brace that is meant as it is has a backslash: \\{.", "若只是要寫大括號，請在前面加反斜線：\\{。"),
    ("the data can't be read: {1}", "無法讀取資料：{1}"),
    ("an inference follows premises", "推論必須接在前提之後"),
    ("text can't follow here", "這裡之後不能再有文字"),
    ("A line of its own begins with a number in brackets: ({1}).", "另起的一行以括號中的編號開頭：({1})。"),
    ("the argument isn't complete", "論證不完整"),
    (
      "It needs premises, a line ---- and a conclusion: (1) … ---- (2) …",
      "論證要有前提、一行 ---- 和結論：(1) … ---- (2) …"
    ),
    ("the argument has premises and conclusions already", "這個論證已經有前提和結論"),
    ("the inference doesn't end", "推論沒有結束"),
    ("It ends with two hyphens: --.", "推論以兩個連字號結束：--。"),
    ("a comment begins here that nothing ends", "註解由此開始而沒有結束"),
    ("the front matter begins here and doesn't end", "文件開頭的資料由此開始而沒有結束"),
    ("Its last line is ===.", "其最後一行是 ===。"),
    ("the front matter can't be read: {1}", "無法讀取文件開頭的資料：{1}"),
    ("an empty line is missing after the front matter", "文件開頭的資料之後少了一行空行"),
    ("there is no space after the colon", "冒號之後沒有空格"),
    (
      "YAML takes all of it for a name without a value; it was read as it seems to "
        + "be meant.",
      "YAML 會把整段當作沒有值的名稱；已依看來的用意讀取。"
    ),
    ("a block can't begin with “{1}”", "段落不能以「{1}」開頭"),
    (
      "A line bears on one above it without an empty line between; \\ before the "
        + "sign takes it as it is.",
      "要接在上一行之下，中間不能有空行；若只是要寫這個符號，請在前面加 \\。"
    ),
    ("there are no premises above the inference", "推論之上沒有前提"),
    ("there is nothing that the data belongs to", "這些資料不屬於任何項目"),
    ("an empty line is missing before the premises", "前提之前少了一行空行"),
    ("An empty line begins something new.", "空行之後才是新的段落。"),
    ("a line that bears on another is indented", "與另一行有關的行要縮排"),
    ("Two spaces are enough.", "兩個空格就夠了。"),
    ("only what undercuts it, <_, can stand below an inference", "推論之下只能放反對該推論的行，寫作 <_"),
    ("after a title without a colon no text can follow", "沒有冒號的標題之後不能有文字"),
    ("A colon right after the bracket makes the text that of the title.", "括號後緊接冒號，文字才屬於這個標題。"),
    ("the text is missing", "缺少文字"),
    ("the data has no names", "資料沒有名稱"),
    ("the data has a line without a name and a colon", "資料中有一行沒有名稱和冒號"),
    ("the data is nested too deep", "資料的巢狀層數太深"),
    ("the line's indentation fits no line above", "這一行的縮排與上面各行都對不上"),
    ("there is more after the value", "值之後還有別的內容"),
    ("a name has no space after its colon; it was read as if it had one", "名稱的冒號之後沒有空格；已當作有空格讀取"),
    ("the data isn't closed", "資料沒有結尾"),
    ("a comma is missing", "缺少逗號"),
    ("a bracket closes nothing", "有一個右括號沒有對應的左括號"),
    ("there is nothing before the comma", "逗號之前沒有內容"),
    ("an object has a member without a name", "有一個物件的成員沒有名稱"),
    ("“{1}” begins no value that can be read here", "「{1}」不是這裡可以讀取的值的開頭"),
    ("a value is missing", "缺少值"),
    ("the quotation has an escape that YAML doesn't know", "引號中有 YAML 不認得的跳脫字元"),
    ("a quotation holds the character U+0000", "引號中含有字元 U+0000"),
    ("there is no such character", "沒有這樣的字元"),
    (
      "the premises and conclusions are numbered from 1, and this is number {1}",
      "前提和結論由 1 起編號，這是第 {1} 個"
    ),
  ]
}
