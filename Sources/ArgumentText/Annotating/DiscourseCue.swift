/// A word or phrase by which authors show what a clause does in their argument.
struct DiscourseCue: Hashable, Sendable {
  /// What a clause with the cue does.
  enum Function: Hashable, Sendable {
    /// It gives a reason for what stands beside it: because, 因為.
    case premise
    /// It draws a conclusion from what comes before: therefore, 因此.
    case conclusion
    /// It speaks against what comes before: however, 然而.
    case contrast
    /// It grants something, against which the rest of the sentence stands: although, 雖然.
    case concession
  }

  /// The words, in lower case.
  var words: String
  /// What a clause with them does.
  var function: Function
  /// Whether they count only at the beginning of a clause: “so” and “for” are common words.
  var isInitialOnly = false
  /// Whether it begins a clause wherever it stands, and is no adverb within one.
  var isConjunction = false

  /// The cues of English and Chinese, the longest first.
  ///
  /// The lists follow what argument mining commonly uses (such as J. Lawrence and C. Reed, “Argument
  /// mining: a survey”, Computational Linguistics 45, 2019).
  static let all: [DiscourseCue] = (english + chinese).sorted {
    ($1.words.utf8.count, $0.words) < ($0.words.utf8.count, $1.words)
  }

  private static let english =
    make(
      .premise, conjunctions: true, "because", "since it", "given that", "seeing that",
      "as shown by", "as evidenced by", "due to the fact that", "owing to")
    + make(.premise, "the reason is", "after all")
    + make(
      .conclusion, "therefore", "thus", "hence", "consequently", "as a result", "it follows that",
      "which means that", "which shows that", "for this reason", "in conclusion", "accordingly")
    + make(
      .contrast, "however", "nevertheless", "nonetheless", "on the contrary", "on the other hand",
      "in contrast", "even so", "that said", "but then", "conversely")
    + make(
      .concession, conjunctions: true, "although", "even though", "granted that", "while it is true"
    )
    + make(.concession, "admittedly")
    + make(.conclusion, initialOnly: true, "so")
    + make(.contrast, initialOnly: true, "but", "yet", "still")
    + make(.concession, initialOnly: true, "though", "granted", "to be sure")

  private static let chinese =
    make(.premise, conjunctions: true, "因為", "由於", "既然", "鑑於", "鑒於", "因为", "由于", "鉴于")
    + make(.premise, "理由是", "原因是", "畢竟", "毕竟")
    + make(
      .conclusion, "因此", "所以", "因而", "從而", "可見", "由此可見", "結果是", "換言之", "总之", "總之", "从而", "可见")
    + make(
      .contrast, "然而", "不過", "可是", "反之", "相反", "儘管如此", "話雖如此", "但是", "不过", "尽管如此")
    + make(.concession, conjunctions: true, "雖然", "儘管", "即使", "虽然", "尽管")
    + make(.concession, "固然", "誠然", "诚然")
    + make(.contrast, initialOnly: true, "但", "卻", "却")
    + make(.conclusion, initialOnly: true, "故", "於是", "于是")

  private static func make(
    _ function: Function, initialOnly: Bool = false, conjunctions: Bool = false, _ words: String...
  ) -> [DiscourseCue] {
    words.map {
      DiscourseCue(
        words: $0, function: function, isInitialOnly: initialOnly, isConjunction: conjunctions)
    }
  }
}
