public import ArgumentAnalysis
internal import ArgumentJSON
public import ArgumentStore

extension StoredMap {
  /// The findings of a map that was read from a file, each with its line and column there.
  public func check(_ checker: Checker = Checker()) -> CheckReport {
    var report = checker.check(map)
    document.index.locate(&report.diagnostics, in: bytes)
    return report
  }
}
