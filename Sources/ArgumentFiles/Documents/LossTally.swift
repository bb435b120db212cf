internal import ArgumentFormats
public import ArgumentModel

/// Adds up what many documents lose on their way into a format: of each kind of thing how many, in how
/// many documents.
public struct LossTally: Sendable {
  private struct Kind: Hashable {
    /// What stands before the number; all of it, where what is said can't be added up.
    var before: String
    /// What the things are called, where there are several; empty where nothing is counted.
    var noun = ""
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
    // Of other words nobody knows how they stand beside another number.
    let kind =
      Self.plural(of: String(noun)).map {
        Kind(before: String(message[..<digits.startIndex]), noun: $0)
      } ?? Kind(before: message)
    if let total = totals[kind] {
      totals[kind] = (total.count + count, total.documents + 1)
    } else {
      totals[kind] = (count, 1)
      order.append(kind)
    }
    return true
  }

  private static func plural(of noun: String) -> String? {
    LossNouns.plurals[noun] ?? (LossNouns.plurals.values.contains(noun) ? noun : nil)
  }

  private func one(_ kind: Kind) -> String {
    LossNouns.plurals.first { $0.value == kind.noun }?.key ?? kind.noun
  }

  /// One finding for each kind of loss, in the order in which they came up.
  public var diagnostics: [Diagnostic] {
    order.compactMap { kind in
      guard let total = totals[kind] else { return nil }
      let counted =
        kind.noun.isEmpty ? "" : "\(total.count) \(total.count == 1 ? one(kind) : kind.noun)"
      return Diagnostic(
        rule: "loss", severity: .note,
        message: "\(kind.before)\(counted), in \(total.documents) "
          + (total.documents == 1 ? "document" : "documents"))
    }
  }
}
