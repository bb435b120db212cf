internal import ArgumentModel

extension Words.EvaluationWords {
  static let chinese = Self(
    thesis: "主旨", statements: "命題", reasons: "理由", leftOut: "不參與評定（問題與草稿）",
    noStatements: "圖中沒有命題。",
    losses: { name, semantics in "失去各項時，\(name) 的強度所減少的（\(semantics)）" },
    noLosses: "（無）",
    verdicts: .chinese, grounds: .chinese, standards: .chinese, crux: .chinese,
    dialogue: .chinese)
}

extension Words.VerdictWords {
  static let chinese = Self(
    supposedToStand: "假定成立", supposedToFall: "假定不成立", standsAnyway: "不論未決者如何定論，都站得住",
    fallsAnyway: "不論未決者如何定論，都不成立", mayStand: "有的定論下站得住",
    mayFall: "有的定論下不成立，且沒有的定論下站得住", unsettled: "未決：無法使一切都有定論", stands: "站得住",
    open: "未決", unsupported: "沒有支持", circular: "支持成循環", outweighed: "讓位於更受重視者",
    supportFell: "支持已失", premiseFell: "前提已失", attacked: "反對意見未獲回應",
    undercut: "推論受質疑未獲回應")
}

extension Words.GroundWords {
  static let chinese = Self(
    supported: { "靠 \($0.text) 支撐" },
    premisesStand: { $0.count == 0 ? "以有人這麼說為據" : "前提 \($0.text) 站得住" },
    attacked: { "尚待回應：\($0.text)" },
    outweighed: { "讓位於 \($0.text)" },
    fell: { "\($0.text) 不成立" },
    circular: { "經 \($0.text) 又依賴自身" },
    openConflict: { "與 \($0.text) 相持不下" },
    open: { "取決於未決的 \($0.text)" })
}

extension Words.StandardWords {
  static let chinese = Self(
    met: "達到證明標準", notMet: "未達證明標準", open: "未決",
    weights: { isFor, against in "支持 \(isFor)，反對 \(against)" },
    noArgumentFor: "沒有可用的支持理由", argumentAgainst: "有可用的反對理由",
    notAboveAgainst: "支持不比反對有力", notAboveAlpha: "支持的分量不超過 α",
    gapNotAboveBeta: "支持與反對的差距不超過 β", againstNotBelowGamma: "反對的分量不低於 γ")
}

extension Words.CruxWords {
  static let chinese = Self(
    strength: { value, semantics in "強度 \(value)，\(semantics)" },
    unproven: "，未證明唯一", unsettled: "，計算未收斂", aloneStands: "下列任一項若站不住，它就站不住",
    aloneFalls: "下列任一項若站不住，它就不會被推翻", aloneOpen: "下列任一項若站不住，它就有了定論",
    together: { "合起來不成立才改變結論的（\($0) 項以內全部列出）" },
    lines: "支撐它的各條理由，依各自增添的強度排列",
    objections: "沒有獲得回應的反對意見，依其削弱的程度排列",
    questions: "尚未回答的批判性問題，最要緊的在前", none: "（無）",
    notAll: "（圖太大，未能全部檢查）", tooLarge: "（圖太大，未能算出每一項的分量，部分略去）",
    open: "未決", asked: "圖中已問", unasked: "論證型式所問",
    more: { "（另有 \($0) 個問題，--all 全部列出）" }, most: "影響最大", much: "影響不小", little: "影響很小",
    carriers: { "或其所繫的 \($0.text)" },
    markAlone: "主旨繫於此", markTogether: "與其他幾項一起，主旨繫於此",
    markUnanswered: "尚未獲得回應")
}

extension Words.DialogueWords {
  static let chinese = Self(
    legend: "▲ 上一句所依據的　▼ 反對上一句的",
    grounds: "它所依據的", attacks: "反對它的", answered: "反對它而已獲回應的",
    statement: { name, text in text.map { "「\($0)」（\(name)）" } ?? "命題 \(name) " },
    step: { "理由 \($0) " },
    objection: { "反對理由 \($0) " },
    warrant: { "理由 \($0) 的依據 " },
    again: { "\($0)見上文。" },
    supposedToStand: { "\($0.subject)假定成立。" },
    supposedToFall: { "\($0.subject)假定不成立。" },
    asserted: { "\($0.subject)站得住：這是直接提出的\(defence($0))。" },
    supported: { "\($0.subject)站得住：有 \($0.names.text) 支撐\(others($0, "支撐"))\(defence($0))。" },
    premisesStand: {
      "\($0.subject)站得住：\($0.names.count == 0 ? "以有人這麼說為據" : "前提都站得住")\(defence($0))。"
    },
    attacked: { "\($0.subject)不成立：\($0.names.text) 反對它，未獲回應\(others($0, "反對"))。" },
    unsupported: { "\($0.subject)不成立：沒有支持，也不是直接提出的。" },
    supportFell: { "\($0.subject)不成立：支持它的理由無一站得住。" },
    premiseFell: { "\($0.subject)不成立：\($0.names.text) 不成立。" },
    backingFell: { "\($0.subject)不成立：支撐它的依據無一站得住。" },
    circular: { "\($0.subject)不成立：它只依賴自身。" },
    openConflict: { "\($0.subject)未決：\($0.names.text) 反對它，而自身也未決。" },
    open: { "\($0.subject)未決：取決於 \($0.names.text)。" },
    bare: { move, label in "\(move.subject)\(label == .accepted ? "站得住" : "未決")。" })

  private static func others(_ move: Move, _ verb: String) -> String {
    move.others == 0 ? "" : "，另有 \(move.others) 條也\(verb)它"
  }

  private static func defence(_ move: Move) -> String {
    move.isDefended ? "，反對它的都不成立" : ""
  }
}
