internal import ArgumentModel

/// What a map holds that the document written of it doesn't, counted by kind.
///
/// At first everything that readers of other formats kept is lost, whatever it is; a writer takes off
/// what it has written. So nothing is lost in silence because somebody forgot to say it.
struct LossLedger {
  private let format: String
  private var counts: [LossKind: Int] = [:]
  /// Whether what follows from stances is written, so that nobody need be told how.
  private let includesDerived: Bool
  /// What isn't annotations' at all, such as attributions.
  private let ofMaps: [Diagnostic]

  /// Enters everything in a map that isn't in a list of what the format carries, or of its own.
  /// - Parameters:
  ///   - namespace: Under which extensions hold what the format writes back.
  ///   - includesDerived: Whether what follows from stances is written.
  init(
    _ map: ArgumentMap, format: String, namespace: String, carried: Set<MapAspect>,
    includesDerived: Bool
  ) {
    self.format = format
    self.includesDerived = includesDerived
    ofMaps = Losses(map, format: format, carried: carried).diagnostics
    for (kind, count) in KeptThings(map, without: namespace).counts { lose(kind, count) }
  }

  /// Enters what has no place.
  mutating func lose(_ kind: LossKind, _ count: Int) {
    if count > 0 { counts[kind, default: 0] += count }
  }

  /// Takes off what was written.
  mutating func take(_ kind: LossKind, _ count: Int) {
    guard let lost = counts[kind], count > 0 else { return }
    counts[kind] = lost > count ? lost - count : nil
  }

  /// What is lost, a finding a kind.
  var diagnostics: [Diagnostic] {
    ofMaps
      + LossKind.allCases.compactMap { kind in
        guard let count = counts[kind] else { return nil }
        let nouns = kind.nouns
        return Diagnostic(
          rule: Losses.rule, severity: .note,
          message: "\(format) has no place for \(count) \(count == 1 ? nouns.one : nouns.many)",
          explanation: kind == .stance && !includesDerived
            ? "With --derived the relations that follow from them are written." : nil)
      }
  }
}
