package import ArgumentModel

extension Words {
  /// What people read of a verdict: “stands”, “has an unanswered objection”.
  ///
  /// It speaks of the debate and never says that something is false.
  /// - Parameter kind: Whether it is on a statement or on a reason.
  package func verdict(_ verdict: Verdict, on kind: EntityKind) -> String {
    let isReason = kind == .reason
    return switch (verdict.because.why, verdict.label) {
    case (.supposed, .accepted): isChinese ? "假定成立" : "is taken to stand"
    case (.supposed, _): isChinese ? "假定不成立" : "is taken to fall"
    case (.everyLabelling, .accepted):
      isChinese ? "不論未決者如何定論，都站得住" : "stands whichever way the rest is settled"
    case (.everyLabelling, _):
      isChinese ? "不論未決者如何定論，都不成立" : "falls whichever way the rest is settled"
    case (.someLabelling, .accepted):
      isChinese ? "有的定論下站得住" : "stands on one way to settle the rest"
    case (.someLabelling, _):
      isChinese ? "有的定論下不成立，且沒有的定論下站得住" : "falls on one way to settle the rest, and stands on none"
    case (.noLabelling, _): isChinese ? "未決：無法使一切都有定論" : "open: no way settles everything"
    case (_, .accepted): isChinese ? "站得住" : "stands"
    case (_, .undecided): isChinese ? "未決" : "open"
    case (.unsupported, _): isChinese ? "沒有支持" : "has no support"
    case (.circular, _): isChinese ? "支持成循環" : "its support runs in a circle"
    case (.outweighed, _): isChinese ? "讓位於更受重視者" : "is outweighed"
    case (.supportFell, _), (.backingFell, _): isChinese ? "支持已失" : "its support fell"
    case (.premiseFell, _): isChinese ? "前提已失" : "its premise fell"
    default:
      isChinese ? (isReason ? "推論受質疑未獲回應" : "反對意見未獲回應") : "has an unanswered objection"
    }
  }

  /// Why a verdict is so, with the ids that make it so; nil where there is nothing to add.
  package func ground(_ because: Verdict.Because) -> String? {
    guard !because.by.isEmpty else { return nil }
    let names = because.by.map { $0.rawValue.printable }.joined(separator: isChinese ? "、" : ", ")
    let isPlural = because.by.count > 1
    return switch because.why {
    case .supported: isChinese ? "靠 \(names) 支撐" : "carried by \(names)"
    case .premisesStand: isChinese ? "前提 \(names) 站得住" : "rests on \(names)"
    case .attacked: isChinese ? "尚待回應：\(names)" : "still to be answered: \(names)"
    case .outweighed: isChinese ? "讓位於 \(names)" : "yields to \(names)"
    case .supportFell, .premiseFell, .backingFell:
      isChinese ? "\(names) 不成立" : "\(names) \(isPlural ? "don't" : "doesn't") stand"
    case .circular: isChinese ? "經 \(names) 又依賴自身" : "rests on itself through \(names)"
    case .openConflict: isChinese ? "與 \(names) 相持不下" : "undecided against \(names)"
    case .openSupport, .openPremise, .openBacking:
      isChinese ? "取決於未決的 \(names)" : "waits for \(names)"
    case .asserted, .supposed, .unsupported, .everyLabelling, .someLabelling, .noLabelling: nil
    }
  }
}
