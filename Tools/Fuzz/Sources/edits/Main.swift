import FuzzSupport
import FuzzTargets

/// Reads lists of edits and applies them to sample maps.
@main enum Main {
  static func main() { Fuzzer.run(.edits, testOneInput) }
}

/// Takes one input of libFuzzer's.
@c(LLVMFuzzerTestOneInput)
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  Fuzzer.take(data, size, for: .edits)
}
