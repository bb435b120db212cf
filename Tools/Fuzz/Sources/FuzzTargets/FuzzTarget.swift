/// What is fuzzed: one thing that reads what anybody may have written.
package enum FuzzTarget: String, CaseIterable, Codable, Sendable {
  /// The scanner that finds the parts of a document, beside jansson's parse of the whole.
  case scanner
  /// Reading, writing and checking maps.
  case map
  /// Reading lists of edits, applying and undoing them.
  case edits
  /// What other programs and people wrote: annotations, texts, frameworks.
  case formats

  /// Checks what has to hold of an input; where it doesn't the process ends.
  /// - Returns: Whether the input means something to the target.
  @discardableResult
  package func check(_ bytes: [UInt8]) -> Bool {
    switch self {
    case .scanner:
      ScannerInvariants(bytes).check()
      OutlineInvariants(bytes).check()
    case .map: MapInvariants(bytes).check()
    case .edits:
      for (index, sample) in SampleMap.all.enumerated() {
        EditInvariants(sample, bytes).check(alwaysApplying: index == 0)
      }
    case .formats:
      guard let input = FormatInput(bytes) else { return false }
      input.check()
    }
    return true
  }

  /// Inputs that make what is made once.
  package var warmUps: [[UInt8]] {
    switch self {
    case .scanner: [RepositoryFile.bytes("Maps/phones-in-class.argue.json")]
    case .map: [RepositoryFile.bytes("Maps/chip-exports.argue.json")]
    case .edits: [RepositoryFile.bytes("Tools/Fuzz/Seeds/edits/every-edit.jsonl")]
    case .formats: FormatInput.warmUps
    }
  }
}
