internal import ArgumentAnalysis
internal import ArgumentModel

/// The words of a crux, in one language.
struct CruxWords {
  let isChinese: Bool

  func strength(_ value: String, _ semantics: String) -> String {
    isChinese ? "強度 \(value)，\(semantics)" : "strength \(value) by \(semantics)"
  }

  /// What is said of a strength that isn't surely the only one.
  func doubt(_ convergence: Convergence) -> String {
    switch convergence {
    case .exact, .proven: ""
    case .reached: isChinese ? "，未證明唯一" : ", not proven to be the only one"
    case .open: isChinese ? "，計算未收斂" : ", not settled"
    }
  }

  func alone(_ label: Verdict.Label) -> String {
    switch label {
    case .accepted:
      isChinese ? "單獨一項不成立，它就站不住" : "It hangs on each of these alone"
    case .rejected:
      isChinese ? "單獨一項不成立，它就不再不成立" : "It would no longer fall without any one of these"
    case .undecided:
      isChinese ? "單獨一項不成立，它就有了定論" : "The fall of any one of these would settle it"
    }
  }

  func together(_ size: Int) -> String {
    isChinese
      ? "合起來不成立才改變結論的（\(size) 項以內全部列出）" : "And on these together (all sets of up to \(size))"
  }

  var lines: String {
    isChinese ? "支撐它的各條理由，依失去它的損失排列" : "The lines that carry it, by what the loss of each costs"
  }

  var objections: String {
    isChinese ? "沒有獲得回應的反對意見，依其削弱的程度排列" : "Objections that nothing answers, by what they cost"
  }

  var questions: String {
    isChinese ? "尚未回答的批判問題，依所問理由的分量排列" : "Open critical questions, by the weight of their reasons"
  }

  var none: String { isChinese ? "（無）" : "(none)" }

  var notAll: String {
    isChinese ? "（圖太大，未能全部檢查）" : "(the map is too large to try all)"
  }

  var tooLarge: String {
    isChinese
      ? "（圖太大，未能算出每一項的分量，部分略去）"
      : "(the map is too large to weigh everything: some of it is left out)"
  }

  var isOpen: String { isChinese ? "未決" : "open" }

  var asked: String { isChinese ? "圖中已問" : "asked in the map" }

  var unasked: String { isChinese ? "論證型式所問" : "asked by the scheme" }

  func more(_ count: Int) -> String {
    isChinese
      ? "（另有 \(count) 條理由的問題，--json 全部列出）" : "(and of \(count) more reasons; --json has all)"
  }

  func or(_ names: [String]) -> String {
    isChinese
      ? "（或其所繫的 \(names.joined(separator: "、"))）"
      : " (or \(names.joined(separator: ", ")), on which it hangs)"
  }

  var markAlone: String { isChinese ? "主旨繫於此" : "The thesis hangs on this" }

  var markTogether: String {
    isChinese ? "與其他幾項一起，主旨繫於此" : "Together with others, the thesis hangs on this"
  }

  var markUnanswered: String { isChinese ? "尚未獲得回應" : "Nothing answers this" }
}
