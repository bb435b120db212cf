import FuzzSupport

/// Reads lists of edits and applies them to sample maps.
@main enum Main {
  static func main() {
    Fuzzer.run(
      warmUp: [RepositoryFile.bytes("Tools/Fuzz/Seeds/edits/every-edit.jsonl")], testOneInput)
  }
}

/// The first is the one on which edits are tried that name nothing of any map.
private let samples = [
  "Tools/Fuzz/Seeds/map/tangled.argue.json", "Maps/phones-in-class.argue.json",
  "Maps/night-buses.argue.json",
].map(SampleMap.init)

/// Takes one input of libFuzzer's.
@c(LLVMFuzzerTestOneInput)
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = Fuzzer.bytes(data, size)
  for (index, sample) in samples.enumerated() {
    EditInvariants(sample, bytes).check(alwaysApplying: index == 0)
  }
  return 0
}
