internal import ArgumentFormats
public import ArgumentModel

/// Adds up what many documents lose on their way into a format: of each kind of thing how many, in how
/// many documents.
public struct LossTally: Sendable {
  private struct Kind: Hashable {
    /// What stands before the number.
    var before: String
    /// What the things are called, where there are several.
    var noun: String
  }

  private var totals: [Kind: (count: Int, documents: Int)] = [:]
  private var order: [Kind] = []

  /// Begins with nothing lost.
  public init() {}

  /// Takes a finding.
  /// - Returns: Whether it is a loss, and so is counted.
  public mutating func take(_ diagnostic: Diagnostic) -> Bool {
    guard diagnostic.rule == "loss", diagnostic.severity == .note else { return false }
    let message = diagnostic.message
    let digits = message.drop { !$0.isASCII || !$0.isNumber }.prefix { $0.isASCII && $0.isNumber }
    let count = Int(digits) ?? 1
    let noun = message[digits.endIndex...].drop { $0 == " " }
    let kind = Kind(
      before: String(message[..<digits.startIndex]),
      noun: LossNouns.plurals[String(noun)] ?? String(noun))
    if let total = totals[kind] {
      totals[kind] = (total.count + count, total.documents + 1)
    } else {
      totals[kind] = (count, 1)
      order.append(kind)
    }
    return true
  }

  private func one(_ kind: Kind) -> String {
    LossNouns.plurals.first { $0.value == kind.noun }?.key ?? kind.noun
  }

  /// One finding for each kind of loss, in the order in which they came up.
  public var diagnostics: [Diagnostic] {
    order.compactMap { kind in
      guard let total = totals[kind] else { return nil }
      return Diagnostic(
        rule: "loss", severity: .note,
        message:
          "\(kind.before)\(total.count) \(total.count == 1 ? one(kind) : kind.noun), in \(total.documents) "
          + (total.documents == 1 ? "document" : "documents"))
    }
  }
}
