import FuzzSupport
import FuzzTargets

/// Reads what other programs and people wrote: annotations, texts, frameworks.
@main enum Main {
  static func main() { Fuzzer.run(.formats, testOneInput) }
}

/// Takes one input of libFuzzer's.
@c(LLVMFuzzerTestOneInput)
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  Fuzzer.take(data, size, for: .formats)
}
