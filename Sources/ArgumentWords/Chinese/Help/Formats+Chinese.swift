extension Translator {
  /// What formats are, in Chinese.
  static let chineseFormats: [(english: String, own: String)] = [
    ("brat standoff annotations, beside their text", "brat 的 standoff 標註，放在原文旁邊"),
    ("W3C Web Annotations, JSON-LD", "W3C 網頁標註，JSON-LD"),
    ("argument graphs of arg-microtexts, XML", "arg-microtexts 的論證圖，XML"),
    ("UIMA CAS JSON 0.4, as INCEpTION writes it", "UIMA CAS JSON 0.4，如 INCEpTION 所寫"),
    ("UIMA CAS JSON 0.4, as INCEpTION reads it", "UIMA CAS JSON 0.4，如 INCEpTION 所讀"),
    ("doccano's JSON Lines, with relations", "doccano 的 JSON Lines，含關係"),
    ("Label Studio's JSON, labels and relations", "Label Studio 的 JSON，標籤和關係"),
    (
      "JSON Lines with columns of spans and relations, as on the Hugging Face hub",
      "JSON Lines，含片段和關係的欄位，如 Hugging Face hub 上的資料"
    ),
    ("tokens with tags and links, five columns", "詞例及其標籤和連結，五欄"),
    ("tokens with tags, two columns", "詞例及其標籤，兩欄"),
    ("argument graphs with their dialogues, JSON of AIFdb", "論證圖及其對話，AIFdb 的 JSON"),
    ("argument graphs with text and layout, JSON of OVA3", "論證圖及其原文和版面，OVA3 的 JSON"),
    ("atoms and schemes, JSON of SADFace and MonkeyPuzzle", "原子和型式，SADFace 和 MonkeyPuzzle 的 JSON"),
    ("argument graphs, JSON of arguebuf", "論證圖，arguebuf 的 JSON"),
    (
      "reconstructed debates of Argunet, GraphML with arguments in its nodes",
      "Argunet 重構的辯論，節點為論證的 GraphML"
    ),
    ("graphs for Gephi, yEd, NetworkX and others", "供 Gephi、yEd、NetworkX 等使用的圖"),
    ("discussions exported from Kialo", "由 Kialo 匯出的討論"),
    ("a discussion in pros and cons, as Kialo exports it", "正反意見的討論，如 Kialo 所匯出"),
    ("claims, arguments and questions, JSON of Debate Map", "主張、論證和問題，Debate Map 的 JSON"),
    ("argument maps of MindMup", "MindMup 的論證圖"),
    ("argument graphs of Carneades 4, YAML", "Carneades 4 的論證圖，YAML"),
    ("argument graphs of Carneades 2 and 3, LKIF and CAF", "Carneades 2 和 3 的論證圖，LKIF 和 CAF"),
    ("claims and reasons to type, YAML of argmap", "可直接輸入的主張和理由，argmap 的 YAML"),
    ("argument maps of Rationale", "Rationale 的論證圖"),
    ("argument units and their text, XML of Araucaria", "論證單元及其原文，Araucaria 的 XML"),
    ("outlines of outliners, with Pro: and Con: before the lines", "大綱軟體的大綱，行首有 Pro: 和 Con:"),
    ("an outline for outliners, with Pro: and Con: before the lines", "供大綱軟體使用的大綱，行首有 Pro: 和 Con:"),
    (
      "mind maps of Freemind and Freeplane, with Pro: and Con: before the lines",
      "Freemind 和 Freeplane 的心智圖，行首有 Pro: 和 Con:"
    ),
    (
      "a mind map for Freemind and Freeplane, with Pro: and Con: before the lines",
      "供 Freemind 和 Freeplane 使用的心智圖，行首有 Pro: 和 Con:"
    ),
    (
      "a table to fill in: a row a claim, with what it is for and against",
      "可填寫的表格：每列一個主張，以及它支持和反對什麼"
    ),
    (
      "a table of the statements, of the reasons or of the argument, for spreadsheets",
      "命題、理由或論證的表格，供試算表使用"
    ),
    ("maps and reconstructed arguments as text", "以文字寫成的論證圖和重構的論證"),
    ("a text to type and read, with all that the map has", "可輸入、可閱讀的文字，含論證圖的全部內容"),
    ("numbered and bulleted lists, and outlines in Markdown", "編號和項目清單，以及 Markdown 的大綱"),
    ("the canonical document; clean leaves out comments", "標準格式的文件；clean 略去評註"),
    ("an outline as nested lists, further languages below the first", "巢狀清單的大綱，其他語言在第一種之下"),
    ("running text with connectives, in Markdown", "帶連接詞的連續文字，Markdown"),
    ("an outline in plain text, in one language or two side by side", "純文字的大綱，一種語言或兩種並排"),
    (
      "a graph for Graphviz, which draws it as SVG, PDF or PNG", "供 Graphviz 使用的圖，可畫成 SVG、PDF 或 PNG"
    ),
    ("a flowchart that Markdown hosts draw", "支援 Markdown 的網站會畫出的流程圖"),
    ("a diagram for D2", "供 D2 使用的圖"),
    ("an outline as a document for LaTeX", "大綱，LaTeX 文件"),
    ("an outline as reStructuredText", "大綱，reStructuredText"),
    ("an outline as nested lists of HTML, to print or to paste", "HTML 巢狀清單的大綱，供列印或貼上"),
    ("argument graphs as RDF, in the vocabulary of AIF, Turtle", "RDF 論證圖，採用 AIF 的詞彙，Turtle"),
    ("argument graphs as RDF, in the vocabulary of AIF, JSON-LD", "RDF 論證圖，採用 AIF 的詞彙，JSON-LD"),
    ("a drawing as a document for LaTeX, of TikZ's nodes and edges", "圖形，以 TikZ 節點和邊寫成的 LaTeX 文件"),
    (
      "a handout for word processors: drawing, outline and open questions", "供文書處理軟體使用的講義：圖、大綱和未答問題"
    ),
    ("slides: an overview and the lines of argument, of shapes to move", "投影片：總覽和各條論證線，圖形可移動"),
    ("read, write", "讀、寫"), ("read", "讀"), ("write", "寫"),
  ]
}
