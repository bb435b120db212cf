// What libFuzzer calls instead of its own mutations and crossings.

import CLibFuzzer
import FuzzTargets

/// Changes an input: three times in four along its structure, else byte by byte.
@c(LLVMFuzzerCustomMutator)
public func customMutator(
  _ data: UnsafeMutablePointer<UInt8>?, _ size: Int, _ most: Int, _ seed: CUnsignedInt
) -> Int {
  let bytes = Fuzzer.bytes(data, size)
  if seed % 4 != 0 {
    var mutator = StructureMutator(bytes, seed: UInt64(seed), changingBytes: mutated)
    mutator.mutate()
    // What has become too long to be kept would be cut off, and no longer be JSON.
    if mutator.result.count <= most { return store(mutator.result, in: data) }
  }
  return store(mutated(bytes, most: most), in: data)
}

/// Puts a piece of one input into another.
@c(LLVMFuzzerCustomCrossOver)
public func customCrossOver(
  _ first: UnsafePointer<UInt8>?, _ firstSize: Int, _ second: UnsafePointer<UInt8>?,
  _ secondSize: Int, _ output: UnsafeMutablePointer<UInt8>?, _ most: Int, _ seed: CUnsignedInt
) -> Int {
  var mutator = StructureMutator(
    Fuzzer.bytes(first, firstSize), seed: UInt64(seed), changingBytes: mutated)
  mutator.cross(with: Fuzzer.bytes(second, secondSize))
  return mutator.result.count <= most ? store(mutator.result, in: output) : 0
}

/// What libFuzzer makes of bytes.
private func mutated(_ bytes: [UInt8], most: Int) -> [UInt8] {
  var buffer = bytes + [UInt8](repeating: 0, count: max(0, most - bytes.count))
  let size = buffer.withUnsafeMutableBufferPointer {
    LLVMFuzzerMutate($0.baseAddress, min(bytes.count, most), most)
  }
  return Array(buffer[..<size])
}

private func store(_ bytes: [UInt8], in data: UnsafeMutablePointer<UInt8>?) -> Int {
  data?.update(from: bytes, count: bytes.count)
  return bytes.count
}
