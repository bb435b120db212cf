// What libFuzzer calls instead of its own mutations and crossings.

/// Changes an input: three times in four along its structure, else byte by byte.
@c(LLVMFuzzerCustomMutator)
public func customMutator(
  _ data: UnsafeMutablePointer<UInt8>?, _ size: Int, _ most: Int, _ seed: CUnsignedInt
) -> Int {
  let bytes = Fuzzer.bytes(data, size)
  if seed % 4 != 0 {
    var mutator = StructureMutator(bytes, seed: UInt64(seed))
    mutator.mutate()
    // What has become too long to be kept would be cut off, and no longer be JSON.
    if mutator.result.count <= most { return store(mutator.result, in: data) }
  }
  return store(StructureMutator.mutated(bytes, most: most), in: data)
}

/// Puts a piece of one input into another.
@c(LLVMFuzzerCustomCrossOver)
public func customCrossOver(
  _ first: UnsafePointer<UInt8>?, _ firstSize: Int, _ second: UnsafePointer<UInt8>?,
  _ secondSize: Int, _ output: UnsafeMutablePointer<UInt8>?, _ most: Int, _ seed: CUnsignedInt
) -> Int {
  var mutator = StructureMutator(Fuzzer.bytes(first, firstSize), seed: UInt64(seed))
  mutator.cross(with: Fuzzer.bytes(second, secondSize))
  return mutator.result.count <= most ? store(mutator.result, in: output) : 0
}

private func store(_ bytes: [UInt8], in data: UnsafeMutablePointer<UInt8>?) -> Int {
  data?.update(from: bytes, count: bytes.count)
  return bytes.count
}
