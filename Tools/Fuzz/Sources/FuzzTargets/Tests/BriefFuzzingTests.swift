import Foundation
import Testing

@Suite("Fuzzing, briefly") struct BriefFuzzingTests {
  @Test("Changed seeds", arguments: FuzzTarget.allCases)
  func changedSeeds(target: FuzzTarget) async {
    // What doesn't hold ends the process, so it isn't that of the other tests.
    await #expect(
      processExitsWith: .success, "the input is kept as \(BriefFuzzer(target).currentInput.path)"
    ) { [target] in
      try BriefFuzzer(target).run()
    }
  }
}
