extension ListWords {
  /// Those of Chinese, in either script.
  static let chinese = ListWords(
    pro: ["正方：", "支持：", "赞成：", "贊成："], con: ["反方：", "反對：", "反对："],
    numerals: ["一二三四五六七八九十百〇零廿", "壹貳參肆伍陸柒捌玖拾贰叁陆", "甲乙丙丁戊己庚辛壬癸"])
}
